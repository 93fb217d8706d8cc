import Foundation
import SketchDocuments
import TestSupport
import Testing

/// Programs outside that render and filter pages: how they are found, asked and believed.
@Suite("Plugins outside the package")
struct ExternalPluginTests {
    private static let examples = TestFiles.path("docs/plugins")
    private static let page = TestFiles.path("docs/pages/cells.page.json")

    private func write(_ script: String, _ name: String, in folder: URL) throws {
        let path = folder.appendingPathComponent(name).path
        try Data(script.utf8).write(to: URL(fileURLWithPath: path))
        chmod(path, 0o755)
    }

    /// A shell script that describes itself so, and answers so to whatever it is asked.
    private func script(_ name: String, _ members: String = "", answering answer: String) -> String {
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
                    #"a.t: the plugin studio-render-t refuses the page: /width: too wide\u{1B}[31m"#
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

    @Test("what cannot be used is listed with the reason")
    func listing() throws {
        try TestFiles.withTemporaryFolder { folder in
            for name in ["first", "second"] {
                let place = folder.appendingPathComponent(name)
                try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
                try write(script("t", answering: ""), "studio-render-t", in: place)
            }
            let first = folder.appendingPathComponent("first")
            try write(script("svg", answering: ""), "studio-render-svg", in: first)
            try write(script("crop", answering: ""), "studio-filter-crop", in: first)
            try write(script("other", answering: ""), "studio-render-tile", in: first)
            try write("no program", "studio-render-text", in: first)
            try write("#!/no/such/interpreter\n", "studio-render-lost", in: first)
            try write(script("Big", answering: ""), "studio-filter-Big", in: first)
            try write(
                script("o", #", "options": {"by": {"type": "length", "description": ""}}"#, answering: ""),
                "studio-filter-o", in: first)
            try Data().write(to: first.appendingPathComponent("studio-filter-data"))
            let listed = try studioSucceeds(
                ["plugins", "--json", "--plugin-dir", "first", "--plugin-dir", "second"], in: folder)
            let all = try JSONNode(JSONValue(parsing: listed.output, name: "stdout"), name: "stdout").elements()
            func reason(_ path: String) -> String {
                let entry = all.first { $0.value["path"] == .string(path) }
                guard case .string(let text)? = entry?.value["unusable"] else { return "" }
                return text
            }
            for (path, message) in [
                ("second/studio-render-t", "is shadowed: first/studio-render-t is found first"),
                ("first/studio-render-svg", "is shadowed: the renderer svg is built in"),
                ("first/studio-filter-crop", "is shadowed: the page filter crop is built in"),
                ("first/studio-render-tile", #"its description: /name: is "other", but the file is called"#),
                ("first/studio-render-text", "it is neither a program nor a script"),
                ("first/studio-render-lost", "/no/such/interpreter"),
                ("first/studio-filter-Big", "has to be a name of lowercase letters"),
                ("first/studio-filter-o", #"/options/by/type: "length" is not known"#),
                ("first/studio-filter-data", "is not executable; chmod +x first/studio-filter-data"),
            ] {
                #expect(reason(path).contains(message), "\(path): \(reason(path))")
            }
            let usable = try #require(all.first { $0.value["path"] == .string("first/studio-render-t") })
            #expect(try usable.required("sandbox").elements().count == 4)
            let text = try studioSucceeds(["plugins", "--plugin-dir", "first"], in: folder).text
            #expect(text.contains("plugins outside this program are kept within these bounds:"))
        }
    }

    @Test("a persistent plugin answers a batch from one process", .needs(.python))
    func persistent() throws {
        try Fixture.withFolder { folder in
            let scene = """
                {"version": 1, "checkpoint": "tiny.safetensors", "paper": {"width": 60, "height": 40}, "margin": 5, \
                "style": "ink", "items": [{"type": "grid", "rows": 1, "columns": 1}]}
                """
            try Data(scene.utf8).write(to: folder.appendingPathComponent("scene.json"))
            // Says how many pages its process has seen.
            let script = """
                #!/usr/bin/python3
                import json, sys
                if sys.argv[1] == "describe":
                    print('{"protocol": [1, 1], "name": "t", "summary": "s", "extensions": ["t"], "persistent": true}')
                for number, line in enumerate(sys.stdin):
                    print(json.dumps({"files": [{"text": f"{number} {json.loads(line)['file']}"}]}), flush=True)
                """
            try write(script, "studio-render-t", in: folder)
            try studioSucceeds(
                [
                    "batch", "scene.json", "--count", "3", "--threads", "1", "--plugin-dir", ".", "--out",
                    "out-{index}.t",
                ],
                in: folder)
            let files = try contents(of: folder).filter { $0.key.hasPrefix("out-") }.values
            #expect(
                files.map { String(decoding: $0, as: UTF8.self) }.sorted() == ["0 out-0.t", "1 out-1.t", "2 out-2.t"])
        }
    }

    /// A scene of one drawing, and a renderer of .dd files that leaves a second file beside each, with `ending`.
    private func withCompanions(ending: String, title: String = "q", _ body: (URL) throws -> Void) throws {
        try Fixture.withFolder { folder in
            let scene = """
                {"version": 1, "title": "\(title)", "checkpoint": "tiny.safetensors", \
                "paper": {"width": 60, "height": 40}, "margin": 5, \
                "style": "ink", "items": [{"type": "grid", "rows": 1, "columns": 1}]}
                """
            try Data(scene.utf8).write(to: folder.appendingPathComponent("scene.json"))
            let script = """
                #!/bin/sh
                if [ "$1" = describe ]; then
                echo '{"protocol": [1, 1], "name": "dd", "summary": "for a test", "extensions": ["dd"]}'
                else
                cat >/dev/null
                file=${2##*\\"file\\":\\"}
                file=${file##*\\"file\\": \\"}
                file=${file%%.dd*}
                echo '{"files": [{"text": "main '$file'"}, {"name": "'$file'\(ending)", "text": "beside '$file'"}]}'
                fi
                """
            try write(script, "studio-render-dd", in: folder)
            try FileManager.default.createDirectory(
                at: folder.appendingPathComponent("out"), withIntermediateDirectories: false)
            try body(folder)
        }
    }

    @Test("a batch of pictures with companions goes on, and draws either again where it is lost")
    func resumesCompanions() throws {
        try withCompanions(ending: "-more.txt") { folder in
            let out = folder.appendingPathComponent("out")
            let batch = [
                "batch", "scene.json", "--count", "3", "--plugin-dir", ".", "--out", "out/{index}.dd", "--out",
                "out/{index}.svg",
            ]
            try studioSucceeds(batch, in: folder)
            let whole = try contents(of: out)
            #expect(whole["1-more.txt"] == Data("beside 1".utf8) && whole.count == 11)
            let again = try studioSucceeds(batch + ["--resume"], in: folder)
            #expect(again.talk.contains("0 pages drawn, 3 there already"))
            try FileManager.default.removeItem(at: out.appendingPathComponent("1-more.txt"))
            let lost = try studioSucceeds(batch + ["--resume"], in: folder)
            #expect(lost.talk.contains("1 pages drawn, 2 there already"))
            #expect(try contents(of: out) == whole)
            try Data("mine".utf8).write(to: out.appendingPathComponent("2-more.txt"))
            let refused = try studio(batch + ["--resume"], in: folder)
            #expect(refused.status == 73)
            #expect(refused.talk.contains("out/2-more.txt: is not the file that the batch has drawn"))
        }
    }

    @Test("a companion takes the name of no other file of its batch, not even with --force")
    func companionsKeepTheirNames() throws {
        try withCompanions(ending: "-2.dd") { folder in
            let out = folder.appendingPathComponent("out")
            func fails(_ arguments: [String], _ message: String) throws {
                let result = try studio(
                    ["batch", "scene.json", "--threads", "1", "--force", "--plugin-dir", "."] + arguments, in: folder)
                #expect(result.status == 65 && result.talk.contains(message), "\(result.talk)")
                let files = try contents(of: out)
                #expect(files["SHA256SUMS"] == nil && files["q.dd"] == nil && files["q-2.dd"] == nil)
            }
            try fails(
                ["--set", "title=q,q-2", "--out", "out/{title}.dd"],
                "out/q.dd: its further file out/q-2.dd has the name of page 1's own picture")
            // Titles of which none begins another are no trouble.
            let apart = ["--set", "title=q,r", "--force", "--out", "out/{title}.dd"]
            try studioSucceeds(["batch", "scene.json", "--plugin-dir", "."] + apart, in: folder)
            #expect(try contents(of: out)["r-2.dd"] == Data("beside r".utf8))
        }
        // A batch that grows gives names to more pictures.
        try withCompanions(ending: "-3.dd") { folder in
            let batch = [
                "batch", "scene.json", "--plugin-dir", ".", "--set", "title=q,q-0", "--out", "out/{title}-{index}.dd",
            ]
            try studioSucceeds(batch + ["--count", "1"], in: folder)
            let grown = try studio(batch + ["--count", "2", "--resume", "--force"], in: folder)
            #expect(grown.status == 65 && grown.talk.contains("q-0-3.dd has the name of page 3's own"), "\(grown.talk)")
            let isKept = try contents(of: folder.appendingPathComponent("out"))["q-0-3.dd"] == Data("beside q-0".utf8)
            #expect(isKept)
        }
        try withCompanions(ending: "-more.jsonl", title: "manifest") { folder in
            try studioSucceeds(
                ["batch", "scene.json", "--plugin-dir", ".", "--out", "out/{title}.dd"], in: folder)
        }
        try withCompanions(ending: ".jsonl", title: "manifest") { folder in
            let result = try studio(
                ["batch", "scene.json", "--plugin-dir", ".", "--out", "out/{title}.dd"], in: folder)
            #expect(result.status == 65 && result.talk.contains("out/manifest.jsonl has the name of the batch's own"))
        }
    }

    @Test("a batch goes on only with the plugins with which it began")
    func pluginsAreSettings() throws {
        try withCompanions(ending: "-more.txt") { folder in
            let filter = """
                #!/bin/sh
                if [ "$1" = describe ]; then
                echo '{"protocol": [1, 1], "name": "same", "summary": "for a test"}'
                else
                printf '{"page": '; cat; printf '}'
                fi
                """
            try write(filter, "studio-filter-same", in: folder)
            let batch = ["batch", "scene.json", "--plugin-dir", ".", "--filter", "same", "--out", "out/{index}.dd"]
            try studioSucceeds(batch + ["--count", "2"], in: folder)
            try studioSucceeds(batch + ["--count", "2", "--resume"], in: folder)
            for name in ["studio-filter-same", "studio-render-dd"] {
                let old = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
                try write(old + "\n# another version\n", name, in: folder)
                for count in ["2", "3"] {
                    let refused = try studio(batch + ["--count", count, "--resume"], in: folder)
                    #expect(refused.status == 73 && refused.talk.contains("is of a batch with other settings"))
                }
                try write(old, name, in: folder)
                try studioSucceeds(batch + ["--count", "2", "--resume"], in: folder)
            }
            for (shard, more) in [("1/2", ""), ("2/2", "# another version\n")] {
                try write(filter + "\n" + more, "studio-filter-same", in: folder)
                try studioSucceeds(
                    batch.dropLast() + ["out/s{index}.dd", "--count", "2", "--shard", shard], in: folder)
            }
            let merged = try studio(["batch", "merge", "out", "--force"], in: folder)
            #expect(merged.status == 65 && merged.talk.contains("their settings differ"), "\(merged.talk)")
        }
    }

    @Test("a name that is not known says where plugins are looked for")
    func unknownNames() throws {
        try TestFiles.withTemporaryFolder { folder in
            let places = "plugins are looked for in --plugin-dir, STUDIO_PLUGIN_PATH and PATH"
            let render = ["render", Self.page, "--out"]
            try studioFails(render + ["a.wobbly"], 64, places, in: folder)
            try studioFails(render + ["a.svg", "--filter", "wobble"], 64, places, in: folder)
            try studioFails(render + ["a.svg", "--option", "wobble.by=2"], 64, places, in: folder)
            // A plugin that is there and cannot be used says more.
            try write(script("other", answering: ""), "studio-filter-wobble", in: folder)
            let broken = try studio(render + ["a.svg", "--filter", "wobble", "--plugin-dir", "."], in: folder)
            #expect(broken.talk.contains("the plugin studio-filter-wobble is broken"))
            #expect(!broken.talk.contains("looked for in"), "\(broken.talk)")
        }
    }

    @Test(
        "plugins test finds names and extensions that can never be used",
        arguments: [
            ("t", #"".foo""#, "/extensions/0: expected lowercase letters, digits, - and _, without a dot before it"),
            ("t", #""foo", "Foo""#, "/extensions/1: expected lowercase letters"),
            ("t", #""svg""#, "the plugin studio-render-t is shadowed: the renderer svg writes .svg files"),
            ("t", #""mine.svg""#, "the renderer svg writes .mine.svg files"),
            ("svg", #""foo""#, "the renderer svg is built in"),
        ])
    func unusableDescriptions(name: String, extensions: String, reason: String) throws {
        try TestFiles.withTemporaryFolder { folder in
            let text = script(name, answering: #"{"files": [{"text": "a"}]}"#)
                .replacing(#""extensions": ["\#(name)"]"#, with: #""extensions": [\#(extensions)]"#)
            try write(text, "studio-render-\(name)", in: folder)
            let result = try studio(["plugins", "test", "./studio-render-\(name)"], in: folder)
            #expect(result.status == 65)
            let law = try #require(result.lines.first)
            #expect(law.hasPrefix("BROKEN  required     describes itself: ") && law.contains(reason), "\(law)")
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
