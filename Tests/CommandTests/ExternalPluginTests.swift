import Foundation
import SketchBase
import SketchDocuments
import TestSupport
import Testing

/// Programs outside that render and filter pages: how they are found, asked and believed.
@Suite("Plugins outside the package")
struct ExternalPluginTests {
    static let examples = TestFiles.path("docs/plugins")
    static let page = TestFiles.path("docs/pages/cells.page.json")

    func write(_ script: String, _ name: String, in folder: URL) throws {
        let path = folder.appendingPathComponent(name).path
        try Data(script.utf8).write(to: URL(fileURLWithPath: path))
        chmod(path, 0o755)
    }

    /// A shell script that describes itself so, and answers so to whatever it is asked.
    func script(_ name: String, _ members: String = "", answering answer: String) -> String {
        """
        #!/bin/sh
        if [ "$1" = describe ]; then
        echo '{"protocol": [1, 1], "name": "\(name)", "summary": "for a test", "extensions": ["\(name)"]\(members)}'
        else
        cat >/dev/null
        echo '\(answer)'
        fi
        """
    }

    @Test(
        "the examples and the template keep all laws, required and recommended", .needs(.python), .needs(.jq),
        arguments: ["dxf-lines", "mirror", "template"])
    func examplesKeepTheLaws(name: String) throws {
        let result = try studioSucceeds(
            ["plugins", "test", name, "--json", "--plugin-dir", Self.examples], in: TestFiles.root)
        try allHold(result)
    }

    @Test("so does the example in Swift")
    func swiftExampleKeepsTheLaws() throws {
        try TestFiles.withTemporaryFolder { folder in
            let compiler = Process()
            compiler.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            compiler.arguments = [
                "swiftc", "-static-stdlib", Self.examples + "/jitter.swift", "-o",
                folder.appendingPathComponent("studio-filter-jitter").path,
            ]
            compiler.standardError = FileHandle.nullDevice
            try compiler.run()
            compiler.waitUntilExit()
            try allHold(
                studioSucceeds(["plugins", "test", "jitter", "--json", "--plugin-dir", folder.path], in: folder))
        }
    }

    private func allHold(_ result: StudioProcess.Result) throws {
        let laws = try JSONNode(JSONValue(parsing: result.output, name: "stdout"), name: "stdout").required("laws")
        let elements = try laws.elements()
        #expect(elements.count > 10)
        for law in elements where law.value["holds"] == .bool(false) {
            Issue.record("\(law.value["law"]?.text() ?? ""): \(law.value["reason"]?.text() ?? "")")
        }
    }

    @Test("an example of less than 40 lines makes a DXF of a page", .needs(.python))
    func rendersDXF() throws {
        try TestFiles.withTemporaryFolder { folder in
            try studioSucceeds(
                [
                    "render", Self.page, "--plugin-dir", Self.examples, "--out", "a.r12", "--option",
                    "dxf-lines.pieces=4",
                ],
                in: folder)
            let lines = try String(contentsOf: folder.appendingPathComponent("a.r12"), encoding: .utf8)
                .split(separator: "\n")
            // Two lines, and a ring of four curves of four pieces each.
            #expect(lines.count { $0 == "POLYLINE" } == 3)
            #expect(lines.count { $0 == "VERTEX" } == 2 + 2 + 17)
            try studioFails(
                [
                    "render", Self.page, "--plugin-dir", Self.examples, "--out", "b.r12", "--option",
                    "dxf-lines.pieces=0",
                ], 65,
                "option dxf-lines.pieces: expected a whole number from 1 to 100, found", in: folder)
        }
        for name in try FileManager.default.contentsOfDirectory(atPath: Self.examples) {
            let text = try String(contentsOfFile: "\(Self.examples)/\(name)", encoding: .utf8)
            #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 41, "\(name)")
        }
    }

    @Test("a filter outside is named by scenes and kept by recipes as those within", .needs(.jq))
    func filters() throws {
        try Fixture.withFolder { folder in
            let scene = """
                {"version": 1, "checkpoint": "tiny.safetensors", "seed": 3, "paper": {"width": 60, "height": 40}, \
                "margin": 5, "style": "ink", "filters": [{"type": "mirror", "sides": "top-bottom"}], \
                "items": [{"type": "grid", "rows": 2, "columns": 3, "temperature": 0.5}]}
                """
            try Data(scene.utf8).write(to: folder.appendingPathComponent("scene.json"))
            let found = ["--plugin-dir", Self.examples]
            try studioSucceeds(["render", "scene.json", "--out", "a.svg"] + found, in: folder)
            try studioSucceeds(["reproduce", "a.svg", "--out", "b.svg"] + found, in: folder)
            let files = try contents(of: folder)
            let isSame = files["a.svg"] == files["b.svg"]
            #expect(isSame)
            try studioSucceeds(["render", "scene.json", "--filter", "mirror", "--out", "c.svg"] + found, in: folder)
            let differs = try contents(of: folder)["c.svg"] != files["a.svg"]
            #expect(differs)
            try studioFails(
                ["render", "scene.json", "--out", "d.svg"], 65, #"/filters/0/type: "mirror" is not known"#, in: folder)
            try studioFails(
                ["render", "scene.json", "--filter", "miror", "--out", "d.svg"] + found, 64,
                #"outside this program there is "mirror""#, in: folder)
        }
    }

    @Test("an input that is wrong and a plugin that is broken are told apart")
    func twoKindsOfErrors() throws {
        try TestFiles.withTemporaryFolder { folder in
            let plugins = folder.appendingPathComponent("plugins")
            try FileManager.default.createDirectory(at: plugins, withIntermediateDirectories: true)
            for (answer, status, message) in [
                (
                    #"{"diagnostics": [{"severity": "error", "message": "too wide\u001b[31m", "pointer": "/width"}]}"#,
                    65,
                    #"a.t: the plugin studio-render-t refuses the page: /width: too wide\u001b[31m"#
                ),
                (#"{"files": []}"#, 69, #"is broken: its answer: expected "files""#),
                (#"{"files": [{"text": "a", "base64": "YQ=="}]}"#, 69, "/files/0: expected one of"),
                (#"{"files": [{"base64": "a b"}]}"#, 69, "/files/0/base64: is no base64"),
                (#"{"files": [{"name": "b", "text": "a"}]}"#, 69, "/files/0/name: the first file takes the name"),
                (#"{"files": [{"text": "a"}, {"text": "a"}]}"#, 69, #"/files/1: the key "name" is missing"#),
                (#"{"files": [{"text": "a"}, {"name": ".a", "text": "a"}]}"#, 69, "begins with a dot"),
                (#"{"files": [{"text": "a"}, {"name": "/tmp/a-b", "text": "a"}]}"#, 69, "has a slash in its name"),
                (#"{"files": [{"text": "a"}, {"name": "a-\u0000", "text": "a"}]}"#, 69, "control character"),
                (#"{"files": [{"text": "a"}, {"name": "Makefile", "text": "a"}]}"#, 69, #"it has to begin with "a""#),
                (#"{"files": [{"scratch": "../x"}]}"#, 69, "has a slash in its name"),
                (#"{"diagnostics": [{"severity": "fatal", "message": "a"}]}"#, 69, #""fatal" is not known"#),
                ("[]", 69, "expected an object, found an array"),
            ] as [(String, Int32, String)] {
                try write(script("t", answering: answer), "studio-render-t", in: plugins)
                let result = try studio(
                    ["render", Self.page, "--plugin-dir", "plugins", "--out", "a.t"], in: folder)
                #expect(result.status == status && result.talk.contains(message), "\(answer): \(result.talk)")
                #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["plugins"])
            }
        }
    }

    @Test func severalFilesAreWrittenTogetherOrNotAtAll() throws {
        try TestFiles.withTemporaryFolder { folder in
            let answer = """
                {"diagnostics": [{"severity": "warning", "message": "mind"}], "later": 1, "files": [{"text": "main"}, \
                {"name": "a-2.bin", "base64": "AAH/"}]}
                """
            try write(script("t", answering: answer), "studio-render-t", in: folder)
            let render = ["render", Self.page, "--plugin-dir", ".", "--out", "a.t"]
            let result = try studioSucceeds(render, in: folder)
            #expect(result.lines == ["a.t", "a-2.bin"])
            #expect(result.talk.contains("t: warning: mind\n"))
            let files = try contents(of: folder)
            #expect(files["a.t"] == Data("main".utf8) && files["a-2.bin"] == Data([0, 1, 255]))
            try FileManager.default.removeItem(at: folder.appendingPathComponent("a.t"))
            let again = try studio(render, in: folder)
            #expect(again.status == 73 && again.talk.contains("a-2.bin: exists already"))
            #expect(try contents(of: folder)["a.t"] == nil)
            try studioSucceeds(render + ["--force"], in: folder)
        }
    }

    @Test("a plugin that the sandbox keeps from a file is told how it gets it", .needs(.landlock))
    func advisesOnTheSandbox() throws {
        try TestFiles.withTemporaryFolder { folder in
            let plugins = folder.appendingPathComponent("plugins")
            try FileManager.default.createDirectory(at: plugins, withIntermediateDirectories: true)
            let key = folder.appendingPathComponent("key").path
            try Data("key".utf8).write(to: URL(fileURLWithPath: key))
            let render = ["render", Self.page, "--plugin-dir", "plugins", "--out", "a.t"]
            let advice = "the sandbox keeps it from \(key): if it is to read that, give --plugin-allow-read \(key)"
            for (answer, status) in [
                ("cat \(key) || exit 4", 69),
                (#"echo '{"diagnostics": [{"severity": "error", "message": "\#(key): Permission denied"}]}'"#, 65),
            ] as [(String, Int32)] {
                try write(
                    script("t", answering: "").replacing("echo ''", with: answer), "studio-render-t", in: plugins)
                let result = try studio(render, in: folder)
                #expect(result.status == status && result.talk.contains(advice), "\(result.talk)")
            }
            let other = script("t", answering: "").replacing("echo ''", with: "echo no such luck >&2; exit 4")
            try write(other, "studio-render-t", in: plugins)
            #expect(try !studio(render, in: folder).talk.contains("the sandbox keeps"))
        }
    }

    @Test("a filter that leaves none of a page's lines is an error")
    func emptiesNoPages() throws {
        try TestFiles.withTemporaryFolder { folder in
            let empty = #"{"page": {"version": 1, "width": 100, "height": 60, "layers": []}}"#
            try write(script("none", answering: empty), "studio-filter-none", in: folder)
            try studioFails(
                ["render", Self.page, "--plugin-dir", ".", "--filter", "none", "--out", "a.svg"], 65,
                "the filter none: leaves none of the page's lines", in: folder)
        }
    }

    @Test("a plugin reads what --plugin-allow-read names, and everything where the sandbox is off", .needs(.landlock))
    func allowsReading() throws {
        try TestFiles.withTemporaryFolder { folder in
            let plugins = folder.appendingPathComponent("plugins")
            try FileManager.default.createDirectory(at: plugins, withIntermediateDirectories: true)
            try Data("key".utf8).write(to: folder.appendingPathComponent("key"))
            let script = script("t", answering: "").replacingOccurrences(
                of: "echo ''", with: #"printf '{"files": [{"text": "%s"}]}' "$(cat '\#(folder.path)/key' || exit 4)""#)
            try write(script, "studio-render-t", in: plugins)
            let render = ["render", Self.page, "--plugin-dir", "plugins", "--force", "--out", "a.t"]
            for (more, text) in [
                ([], ""), (["--plugin-allow-read", "key"], "key"), (["--plugin-sandbox", "off"], "key"),
            ] {
                try studioSucceeds(render + more, in: folder)
                #expect(try Data(contentsOf: folder.appendingPathComponent("a.t")) == Data(text.utf8), "\(more)")
            }
        }
    }
}
