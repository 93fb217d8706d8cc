// swift-tools-version: 6.1
import PackageDescription

let pages = ["SketchBase", "SketchDocuments", "SketchGeometry", "SketchPages"]
let model = ["SketchBase", "SketchDocuments", "SketchGeometry", "SketchStrokes", "SketchNetwork", "SketchModel"]

// Imports run one way; ARCHITECTURE.md says which.
let package = Package(
    name: "SketchStudio",
    products: [
        .executable(name: "studio", targets: ["StudioCommand"]),
        // Each lists the modules whose types its own functions take and give, so that they can be imported.
        .library(
            name: "SketchStudio", targets: model + ["SketchPages", "SketchPlotting", "SketchPlugins", "SketchStudio"]),
        .library(name: "SketchPlugins", targets: pages + ["SketchPlotting", "SketchPlugins"]),
        .library(name: "SketchPlotting", targets: pages + ["SketchPlotting"]),
        .library(name: "SketchModel", targets: model),
        .library(name: "SketchPages", targets: pages),
        // For Tests/Fuzz alone, a package of its own.
        .library(name: "FuzzTargets", targets: ["FuzzTargets"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // For `make docc` alone; no target uses it.
        .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
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
        .systemLibrary(name: "CLinux", path: "Sources/System/CLinux"),
        // Loads libcurl at run time, so that other commands need not wait for it.
        .target(
            name: "CCurl", path: "Sources/System/CCurl",
            linkerSettings: [.linkedLibrary("dl")]),
        .target(name: "CSandbox", path: "Sources/System/CSandbox"),
        .target(name: "CSerial", path: "Sources/System/CSerial"),
        // Loads OpenBLAS at run time, so that the kernel family can be chosen before it starts.
        .target(
            name: "COpenBLAS", path: "Sources/System/COpenBLAS",
            linkerSettings: [.linkedLibrary("dl")]),

        .target(
            name: "SketchKernels",
            dependencies: ["COpenBLAS"], path: "Sources/Kernels",
            linkerSettings: [.linkedLibrary("m")]),
        .target(name: "SketchBase", dependencies: ["CDigest", "CZlib"], path: "Sources/Base"),
        .target(name: "SketchFetch", dependencies: ["SketchBase", "CCurl"], path: "Sources/Fetch"),
        .target(name: "SketchDocuments", dependencies: ["SketchBase", "CJSON"], path: "Sources/Documents"),
        .target(name: "SketchGeometry", dependencies: ["SketchBase", "CGEOS"], path: "Sources/Geometry"),
        .target(
            name: "SketchPages", dependencies: ["SketchBase", "SketchDocuments", "SketchGeometry"],
            path: "Sources/Pages"),
        .target(name: "SketchLettering", dependencies: ["SketchGeometry"], path: "Sources/Lettering"),
        .target(
            name: "SketchSVG",
            dependencies: ["SketchBase", "SketchGeometry", "SketchPages", "SketchLettering", "CXML"],
            path: "Sources/Formats/SVG"),
        .target(
            name: "SketchArrays",
            dependencies: ["SketchKernels", "SketchBase", "SketchDocuments", "CArchive", "CZlib"],
            path: "Sources/Formats/Arrays"),
        .target(
            name: "SketchStrokes",
            dependencies: ["SketchBase", "SketchDocuments", "SketchGeometry", "SketchSVG", "SketchArrays"],
            path: "Sources/Model/Strokes"),
        .target(
            name: "SketchNetwork",
            dependencies: ["SketchKernels", "SketchBase", "SketchDocuments", "SketchStrokes"],
            path: "Sources/Model/Network"),
        .target(
            name: "SketchModel",
            dependencies: [
                "SketchKernels", "SketchBase", "SketchDocuments", "SketchGeometry", "SketchArrays", "SketchStrokes",
                "SketchNetwork",
            ], path: "Sources/Model", exclude: ["Strokes", "Network"]),
        .target(
            name: "SketchPlotting",
            dependencies: [
                "SketchBase", "SketchDocuments", "SketchGeometry", "SketchPages", "SketchLettering", "CSerial",
            ],
            path: "Sources/Plotting"),
        .target(
            name: "SketchPlugins",
            dependencies: [
                "SketchBase", "SketchDocuments", "SketchGeometry", "SketchPages", "SketchPlotting", "CCairo", "CLinux",
                "CSandbox", "CZlib",
            ], path: "Sources/Plugins"),
        .target(
            name: "SketchExternalPlugins",
            dependencies: [
                "SketchBase", "SketchDocuments", "SketchGeometry", "SketchPages", "SketchPlugins", "CSandbox",
            ],
            path: "Sources/ExternalPlugins"),
        .target(
            name: "SketchStudio",
            dependencies: [
                "SketchBase", "SketchDocuments", "SketchGeometry", "SketchPages", "SketchLettering", "SketchSVG",
                "SketchModel", "SketchPlugins", "CArchive", "CLinux",
            ], path: "Sources/Studio", exclude: ["Server"]),
        .target(
            name: "SketchServer",
            dependencies: [
                "SketchBase", "SketchDocuments", "SketchGeometry", "SketchPages", "SketchModel", "SketchPlotting",
                "SketchPlugins", "SketchStudio",
            ],
            path: "Sources/Studio/Server", resources: [.embedInCode("Web")]),
        .executableTarget(
            name: "StudioCommand",
            dependencies: [
                "SketchFetch", "SketchSVG", "SketchModel", "SketchPlotting", "SketchPlugins", "SketchExternalPlugins",
                "SketchStudio", "SketchServer",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        .target(
            name: "TestSupport", dependencies: ["CSandbox", "SketchKernels", "SketchBase", "SketchDocuments"],
            path: "Tests/TestSupport"),
        .target(
            name: "FuzzTargets",
            dependencies: [
                "SketchBase", "SketchDocuments", "SketchGeometry", "SketchPages", "SketchSVG", "SketchArrays",
                "SketchStrokes", "SketchNetwork", "SketchModel", "SketchPlotting", "SketchPlugins",
                "SketchExternalPlugins", "SketchStudio", "SketchServer",
            ], path: "Tests/FuzzTargets"),
        .testTarget(name: "FuzzTests", dependencies: ["FuzzTargets", "TestSupport"]),
        .testTarget(name: "KernelsTests", dependencies: ["SketchKernels", "TestSupport"]),
        .testTarget(name: "BaseTests", dependencies: ["SketchBase", "TestSupport"]),
        .testTarget(name: "DocumentsTests", dependencies: ["SketchDocuments", "TestSupport"]),
        .testTarget(name: "GeometryTests", dependencies: ["SketchBase", "SketchGeometry", "TestSupport"]),
        .testTarget(name: "PagesTests", dependencies: ["SketchPages", "TestSupport"]),
        .testTarget(name: "SVGTests", dependencies: ["SketchSVG", "SketchGeometry", "TestSupport"]),
        .testTarget(name: "ArraysTests", dependencies: ["SketchArrays", "TestSupport"]),
        .testTarget(name: "StrokesTests", dependencies: ["SketchStrokes", "TestSupport"]),
        .testTarget(
            name: "ModelTests", dependencies: ["SketchModel", "SketchKernels", "TestSupport"],
            exclude: ["Exporters/Snapshots"]),
        .testTarget(
            name: "PlottingTests", dependencies: ["SketchPlotting", "SketchPlugins", "TestSupport", "FuzzTargets"],
            exclude: ["fetch-validators", "simulate.py"]),
        .testTarget(name: "PluginsTests", dependencies: ["SketchPlugins", "TestSupport"], exclude: ["Snapshots"]),
        .testTarget(name: "StudioTests", dependencies: ["SketchStudio", "TestSupport"]),
        .testTarget(name: "ServerTests", dependencies: ["SketchServer", "SketchStudio", "TestSupport"]),
        .testTarget(name: "CommandTests", dependencies: ["TestSupport", "StudioCommand", "SketchPages"]),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .gnu11
)
