// swift-tools-version: 6.1
import PackageDescription

// A package as a stranger writes it: it takes Sketch Studio by version. Tests/Outside/check makes a repository of the
// working tree, tags it, and names it here.
let package = Package(
    name: "Outside",
    dependencies: [
        .package(url: Context.environment["SKETCH_STUDIO"] ?? "file:///srv/git/SketchStudio", from: "1.0.0")
    ],
    targets: [
        // snippet: target
        .executableTarget(
            name: "Outside",
            dependencies: [.product(name: "SketchStudio", package: "SketchStudio")])
        // end
    ],
    swiftLanguageModes: [.v6]
)
