// swift-tools-version: 6.1
import PackageDescription

// Imports run one way; ARCHITECTURE.md says which.
let package = Package(
    name: "SketchStudio",
    products: [
        .executable(name: "studio", targets: ["StudioCommand"]),
        .library(name: "SketchDrawing", targets: ["Drawing"]),
        .library(name: "SketchModel", targets: ["Model"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        .systemLibrary(
            name: "CCairo", path: "Sources/System/CCairo", pkgConfig: "cairo",
            providers: [.apt(["libcairo2-dev"])]),
        .systemLibrary(
            name: "CJSON", path: "Sources/System/CJSON", pkgConfig: "json-c",
            providers: [.apt(["libjson-c-dev"])]),
        .systemLibrary(
            name: "CArchive", path: "Sources/System/CArchive", pkgConfig: "libarchive",
            providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(
            name: "CZlib", path: "Sources/System/CZlib", pkgConfig: "zlib",
            providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(
            name: "CDigest", path: "Sources/System/CDigest", pkgConfig: "libmd",
            providers: [.apt(["libmd-dev"])]),
        .systemLibrary(
            name: "CXML", path: "Sources/System/CXML", pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(
            name: "CGEOS", path: "Sources/System/CGEOS", pkgConfig: "geos",
            providers: [.apt(["libgeos-dev"])]),
        // Loads libcurl at run time, so that other commands need not wait for it.
        .target(
            name: "CCurl", path: "Sources/System/CCurl",
            linkerSettings: [.linkedLibrary("dl")]),
        // Loads OpenBLAS at run time, so that the kernel family can be chosen before it starts.
        .target(
            name: "COpenBLAS", path: "Sources/System/COpenBLAS",
            linkerSettings: [.linkedLibrary("dl")]),

        // The inner loops stay optimised in debug builds: unoptimised they are 50 times slower.
        .target(
            name: "Kernels",
            dependencies: ["COpenBLAS"],
            cSettings: [.unsafeFlags(["-O3", "-ffp-contract=off", "-fno-math-errno"])],
            linkerSettings: [.linkedLibrary("m")]),
        .target(name: "Files", dependencies: ["CDigest", "CCurl", "CZlib"]),
        .target(name: "JSON", dependencies: ["CJSON", "Files"]),
        .target(name: "Drawing", dependencies: ["Files", "JSON"]),
        .target(name: "Geometry", dependencies: ["Files", "Drawing", "CGEOS"]),
        .target(name: "Lettering", dependencies: ["Drawing"]),
        .target(
            name: "SVG", dependencies: ["Files", "Drawing", "Geometry", "Lettering", "CXML"],
            path: "Sources/Formats/SVG"),
        .target(
            name: "Model",
            dependencies: ["Kernels", "Files", "JSON", "Drawing", "SVG", "CArchive"]),
        .target(name: "Plotting", dependencies: ["Files", "JSON", "Drawing"]),
        .target(name: "Plugins", dependencies: ["Files", "JSON", "Drawing", "Plotting", "CCairo", "CZlib"]),
        .target(name: "Studio", dependencies: ["Files", "JSON", "Drawing", "Lettering", "Model", "Plugins"]),
        .executableTarget(
            name: "StudioCommand",
            dependencies: [
                "Files", "JSON", "Drawing", "SVG", "Model", "Plotting", "Plugins", "Studio",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        .target(name: "TestSupport", dependencies: ["Kernels", "Files", "JSON"], path: "Tests/TestSupport"),
        .testTarget(name: "KernelsTests", dependencies: ["Kernels", "TestSupport"]),
        .testTarget(name: "JSONTests", dependencies: ["JSON", "TestSupport"]),
        .testTarget(name: "DrawingTests", dependencies: ["Drawing", "TestSupport"]),
        .testTarget(name: "SVGTests", dependencies: ["SVG", "Geometry", "TestSupport"]),
        .testTarget(
            name: "ModelTests", dependencies: ["Model", "Kernels", "TestSupport"], exclude: ["Exporters/Snapshots"]),
        .testTarget(
            name: "PlottingTests", dependencies: ["Plotting", "Plugins", "TestSupport"],
            exclude: ["fetch-validators", "simulate.py"]),
        .testTarget(name: "PluginsTests", dependencies: ["Plugins", "TestSupport"], exclude: ["Snapshots"]),
        .testTarget(name: "StudioTests", dependencies: ["Studio", "TestSupport"]),
        .testTarget(name: "CommandTests", dependencies: ["TestSupport", "StudioCommand", "Drawing"]),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .gnu11
)
