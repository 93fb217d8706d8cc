import Foundation
import TestSupport
import Testing

/// Plugins that mean harm, or are broken as no author means it: Tests/Corpus/plugins. Each is found out with the right
/// error, writes nothing, and leaves no process.
@Suite("Hostile plugins", .serialized)
struct HostilePluginTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var name: String
        var status: Int32
        /// What the error says.
        var message: String
        var limit = 20
        var option: String?
        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "hangs", status: 69, message: "took longer than 2 s and was ended", limit: 2),
        Case(name: "floods-stdout", status: 69, message: "answered with more than 64 MiB and was ended"),
        Case(name: "floods-stderr", status: 69, message: "wrote more than 16 MiB to standard error and was ended"),
        Case(name: "crashes", status: 69, message: "was ended by signal 11 (Segmentation fault)"),
        Case(name: "bad-json", status: 69, message: "its answer:2:1: the JSON text ends too early"),
        Case(name: "path-escape", status: 69, message: #"the file "../a-escaped.txt" has a slash in its name"#),
        Case(name: "link-escape", status: 69, message: #"the scratch file "linked" is a link"#),
        Case(
            name: "wrong-version", status: 64,
            message: "it speaks the protocol's versions 2 to 3, this studio version 1"),
        Case(name: "no-permission", status: 64, message: "is not executable; chmod +x"),
        Case(name: "exits-early", status: 69, message: "ended with exit code 3"),
        Case(name: "writes-nothing", status: 69, message: "answered nothing"),
        Case(name: "huge-file", status: 69, message: "wrote more than 256 MiB to its scratch folder"),
        Case(name: "leaves-child", status: 0, message: "done in"),
        Case(name: "reads-key", status: 69, message: "cannot open", option: "home/.ssh/id"),
        Case(name: "writes-outside", status: 69, message: "ended with exit code 9", option: "written"),
        Case(name: "opens-socket", status: 69, message: "Permission denied"),
        // Counted, mostly; on a busy machine it may come to a stop at another limit before, and then time is up.
        Case(name: "forks", status: 69, message: "and was ended", limit: 5),
    ]

    @Test("each is found out, writes nothing and leaves nothing", .needs(.python), .needs(.jq), arguments: cases)
    func isFoundOut(_ hostile: Case) throws { try check(hostile, as: nil) }

    /// Limits that bind an ordinary user do not bind root, and rights that root has are asked of the kernel by others.
    @Test(
        "so it is for another user than root", .needs(.python), .needs(.jq), .needs(.otherUser), .needs(.landlock),
        arguments: cases)
    func isFoundOutByAnotherUser(_ hostile: Case) throws { try check(hostile, as: "65534") }

    private func check(_ hostile: Case, as user: String?) throws {
        try TestFiles.withTemporaryFolder { folder in
            let manager = FileManager.default
            let (plugins, work) = (folder.appendingPathComponent("plugins"), folder.appendingPathComponent("work"))
            try manager.copyItem(atPath: TestFiles.path("Tests/Corpus/plugins"), toPath: plugins.path)
            // Alone, so that only it is asked what it is.
            for name in try manager.contentsOfDirectory(atPath: plugins.path)
            where name != "studio-render-\(hostile.name)" {
                try manager.removeItem(at: plugins.appendingPathComponent(name))
            }
            try manager.createDirectory(
                at: work.appendingPathComponent("home/.ssh"), withIntermediateDirectories: true)
            try Data("secret".utf8).write(to: work.appendingPathComponent("home/.ssh/id"))
            try manager.copyItem(
                atPath: TestFiles.path("docs/pages/hello.page.json"),
                toPath: work.appendingPathComponent("p.page.json").path)
            if user != nil { try give(folder, to: 65534) }
            var arguments = [
                "render", "p.page.json", "--plugin-dir", plugins.path, "--plugin-timeout", "\(hostile.limit)", "--out",
                "a.\(hostile.name)",
            ]
            if let option = hostile.option {
                arguments += ["--option", "\(hostile.name).path=\(work.appendingPathComponent(option).path)"]
            }
            let result = try run(arguments, in: work, as: user)
            #expect(result.status == hostile.status, "\(result.talk.suffix(500))")
            #expect(result.talk.contains(hostile.message), "\(result.talk.suffix(500))")
            let made = hostile.status == 0 ? ["a.\(hostile.name)"] : []
            #expect(try manager.contentsOfDirectory(atPath: work.path).sorted() == (made + ["home", "p.page.json"]))
            #expect(Self.processes(naming: plugins.path).isEmpty)
        }
    }

    private func run(_ arguments: [String], in folder: URL, as user: String?) throws -> StudioProcess.Result {
        guard let user else { return try studio(arguments, in: folder) }
        let other =
            ["--reuid=\(user)", "--regid=\(user)", "--clear-groups", "env", "HOME=/nonexistent", "PATH=/usr/bin:/bin"]
            + [try StudioProcess.executable().path] + arguments
        return try StudioProcess(other, in: folder, program: URL(fileURLWithPath: "/usr/bin/setpriv")).wait()
    }

    /// Processes one of whose arguments names a path, or that sleep as only these plugins do.
    private static func processes(naming path: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []).compactMap { process in
            guard process.allSatisfy(\.isNumber),
                let line = FileManager.default.contents(atPath: "/proc/\(process)/cmdline")
            else { return nil }
            let text = String(decoding: line, as: UTF8.self)
            return text.contains(path + "/studio-render-") || text.contains("sleep\u{0}10080") ? text : nil
        }
    }

    private func give(_ folder: URL, to user: uid_t) throws {
        chown(folder.path, user, user)
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            lchown(folder.appendingPathComponent(path).path, user, user)
        }
    }
}
