import Foundation
import Testing

/// Something that a test cannot do without, and that neither the checkout nor Swift brings. Where it is missing the
/// test is skipped, and says what is missing; with STUDIO_REQUIRE=all in the environment, as in .ci/run, it fails.
public struct Need: Sendable {
    /// What is missing, where it is.
    public let name: String
    public let isThere: Bool
    /// Nobody can install data, so tests are skipped without it everywhere.
    let isData: Bool

    private init(_ name: String, isThere: Bool, isData: Bool = false) {
        self.name = name
        self.isThere = isThere
        self.isData = isData
    }

    public static let chromium = Need("chromium", isThere: isProgram("/usr/bin/chromium"))
    public static let node = Need("node", isThere: isProgram("/usr/bin/node"))
    public static let python = Need("python3", isThere: isProgram("/usr/bin/python3"))
    public static let groff = Need("groff", isThere: isProgram("/usr/bin/groff"))
    public static let numPy = Need("NumPy", isThere: pythonImports("numpy"))
    public static let jsonSchema = Need("PyPI's jsonschema", isThere: pythonImports("jsonschema"))
    public static let rs274 = Need("LinuxCNC's rs274", isThere: isFetched("rs274/done"))
    public static let hp2xx = Need("hp2xx", isThere: isFetched("hp2xx/done"))
    public static let gcodeSimulator = Need("PyPI's gcode-simulator", isThere: isFetched("gcode_simulator.py"))
    public static let everyKernelLevel = Need(
        KernelLevel.shortage ?? "a processor of every level", isThere: KernelLevel.shortage == nil)
    public static let sharedData = Need(
        "the data beside the checkout (../shared/data)", isThere: TestFiles.sharedData != nil, isData: true)

    /// Where `make needs` puts programs that are not installed.
    public static let fetched = TestFiles.root.appendingPathComponent(".build/validators")

    struct Missing: Error, CustomStringConvertible {
        var description: String
    }

    /// Whether the test runs. - Throws: where something is missing that must not be.
    func isMet() throws -> Bool {
        guard !isThere, !isData, ProcessInfo.processInfo.environment["STUDIO_REQUIRE"] == "all" else { return isThere }
        throw Missing(description: "STUDIO_REQUIRE=all, but \(name) is missing: run make needs")
    }

    private static func isProgram(_ path: String) -> Bool { FileManager.default.isExecutableFile(atPath: path) }

    private static func isFetched(_ file: String) -> Bool {
        FileManager.default.fileExists(atPath: fetched.appendingPathComponent(file).path)
    }

    private static func pythonImports(_ module: String) -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", "import \(module)"]
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}

extension Trait where Self == ConditionTrait {
    /// The test needs this, see `Need`.
    public static func needs(_ need: Need, sourceLocation: SourceLocation = #_sourceLocation) -> Self {
        .enabled("\(need.name) is missing: \(need.isData ? "skipped" : "make needs")", sourceLocation: sourceLocation) {
            try need.isMet()
        }
    }
}
