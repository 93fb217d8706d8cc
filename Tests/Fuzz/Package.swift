// swift-tools-version: 6.1
import PackageDescription

// A package of its own, since all of it, with what it takes from ours, is built for libFuzzer: see `run`.
let package = Package(
    name: "Fuzz",
    dependencies: [.package(name: "SketchStudio", path: "../..")],
    targets: [
        .executableTarget(
            name: "Fuzz", dependencies: [.product(name: "FuzzTargets", package: "SketchStudio")],
            swiftSettings: [
                // libFuzzer's archive has a main, too; ours is Fuzz.swift's.
                .unsafeFlags([
                    "-parse-as-library", "-sanitize=fuzzer", "-Xfrontend", "-entry-point-function-name", "-Xfrontend",
                    "Fuzz_main",
                ])
            ],
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])])
    ],
    swiftLanguageModes: [.v6]
)
