import CSandbox
import Foundation
import Testing

/// Something that a test cannot do without, and that neither the checkout nor Swift brings. Where it is missing the
/// test is skipped, and says what is missing; with STUDIO_REQUIRE=all in the environment, as in .ci/run, it fails.
public struct Need: Sendable {
    /// What is missing, where it is.
    public let name: String
    public let isThere: Bool
    /// Nobody can install data or another kernel, so tests are skipped without them everywhere.
    let isInstallable: Bool

    private init(_ name: String, isThere: Bool, isInstallable: Bool = true) {
        self.name = name
        self.isThere = isThere
        self.isInstallable = isInstallable
    }

    public static let chromium = Need("chromium", isThere: isProgram("/usr/bin/chromium"))
    public static let node = Need("node", isThere: isProgram("/usr/bin/node"))
    public static let python = Need("python3", isThere: isProgram("/usr/bin/python3"))
    public static let groff = Need("groff", isThere: isProgram("/usr/bin/groff"))
    public static let cmark = Need("cmark-gfm", isThere: isProgram("/usr/bin/cmark-gfm"))
    public static let jq = Need("jq", isThere: isProgram("/usr/bin/jq"))
    public static let ffmpeg = Need("ffmpeg", isThere: isProgram("/usr/bin/ffmpeg"))
    /// To run the built program as somebody else.
    public static let otherUser = Need(
        "root, and a build that others can read", isThere: canBeAnother, isInstallable: false)
    public static let landlock = Need(
        "Landlock in the kernel", isThere: sandbox_landlock_version() > 0, isInstallable: false)
    public static let numPy = Need("NumPy", isThere: pythonImports("numpy"))
    public static let jsonSchema = Need("PyPI's jsonschema", isThere: pythonImports("jsonschema"))
    public static let rs274 = Need("LinuxCNC's rs274", isThere: isFetched("rs274/done"))
    public static let hp2xx = Need("hp2xx", isThere: isFetched("hp2xx/done"))
    public static let gcodeSimulator = Need("PyPI's gcode-simulator", isThere: isFetched("gcode_simulator.py"))
    public static let everyKernelLevel = Need(
        KernelLevel.shortage ?? "a processor of every level", isThere: KernelLevel.shortage == nil)
    public static let sharedData = Need(
        "the data beside the checkout (../shared/data)", isThere: TestFiles.sharedData != nil,
        isInstallable: false)

    /// Where `make needs` puts programs that are not installed.
    public static let fetched = TestFiles.root.appendingPathComponent(".build/validators")

    struct Missing: Error, CustomStringConvertible {
        var description: String
    }

    /// Whether the test runs. - Throws: where something is missing that must not be.
    func isMet() throws -> Bool {
        guard !isThere, isInstallable, ProcessInfo.processInfo.environment["STUDIO_REQUIRE"] == "all" else {
            return isThere
        }
        throw Missing(description: "STUDIO_REQUIRE=all, but \(name) is missing: run make needs")
    }

    /// Whether another user may run what lies beside the tests.
    private static var canBeAnother: Bool {
        guard geteuid() == 0, isProgram("/usr/bin/setpriv") else { return false }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/setpriv")
        let bundle = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        process.arguments = ["--reuid=65534", "--regid=65534", "--clear-groups", "test", "-r", bundle]
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
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
        .enabled(
            "\(need.name) is missing: \(need.isInstallable ? "make needs" : "skipped")", sourceLocation: sourceLocation
        ) {
            try need.isMet()
        }
    }
}
