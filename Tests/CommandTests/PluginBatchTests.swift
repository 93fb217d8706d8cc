import Foundation
import SketchBase
import SketchDocuments
import TestSupport
import Testing

/// Plugins in batches, and what is reproduced of their pictures.
extension ExternalPluginTests {
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
            #expect(lost.talk.contains("1 page drawn, 2 there already"))
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
            let out = try contents(of: folder.appendingPathComponent("out"))
            let isKept = out["q-0-3.dd"] == Data("beside q-0".utf8)
            #expect(isKept)
            #expect(String(decoding: out["manifest.jsonl"] ?? Data(), as: UTF8.self).contains(#""pages":2,"#))
            try studioSucceeds(batch + ["--count", "1", "--resume"], in: folder)
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

    /// A filter that leaves pages as they are.
    private static let filter = """
        #!/bin/sh
        if [ "$1" = describe ]; then
        echo '{"protocol": [1, 1], "name": "same", "summary": "for a test"}'
        else
        printf '{"page": '; cat; printf '}'
        fi
        """

    @Test("a batch goes on only with the plugins with which it began")
    func pluginsAreSettings() throws {
        try withCompanions(ending: "-more.txt") { folder in
            try write(Self.filter, "studio-filter-same", in: folder)
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
                try write(Self.filter + "\n" + more, "studio-filter-same", in: folder)
                try studioSucceeds(
                    batch.dropLast() + ["out/s{index}.dd", "--count", "2", "--shard", shard], in: folder)
            }
            let merged = try studio(["batch", "merge", "out", "--force"], in: folder)
            #expect(merged.status == 65 && merged.talk.contains("their settings differ"), "\(merged.talk)")
        }
    }

    @Test("reproduce says what it cannot do with plugins")
    func reproducesNoPlugins() throws {
        try withCompanions(ending: "-more.txt") { folder in
            try write(Self.filter, "studio-filter-same", in: folder)
            let found = ["--plugin-dir", "."]
            try studioSucceeds(
                ["render", "scene.json", "--filter", "same", "--out", "a.svg", "--out", "a.dd"] + found, in: folder)
            let svg = try String(contentsOf: folder.appendingPathComponent("a.svg"), encoding: .utf8)
            #expect(svg.contains(#""filters":{"same":"\#(Digest.sha256(Data(Self.filter.utf8)))"}"#))
            try studioSucceeds(["reproduce", "a.svg", "--out", "b.svg"] + found, in: folder)
            let own = try studio(["reproduce", "a.dd", "--out", "b.dd"] + found, in: folder)
            #expect(own.status == 65 && own.talk.contains("give `studio render` a second --out"), "\(own.talk)")
            try write(Self.filter + "\n# another version\n", "studio-filter-same", in: folder)
            let changed = try studio(["reproduce", "a.svg", "--out", "c.svg"] + found, in: folder)
            #expect(changed.status == 65)
            #expect(changed.talk.contains("was made with another version of the plugin studio-filter-same"))
        }
    }
}
