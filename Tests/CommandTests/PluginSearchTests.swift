import Foundation
import SketchBase
import SketchDocuments
import TestSupport
import Testing

/// How plugins are found, named and described.
extension ExternalPluginTests {
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

    @Test("only the plugin that is called as the ending is asked, and strangers are not heard")
    func asksNoStrangers() throws {
        try TestFiles.withTemporaryFolder { folder in
            let stranger = script("a", answering: "").replacing("#!/bin/sh\n", with: "#!/bin/sh\necho strange >&2\n")
            try write(stranger, "studio-render-a", in: folder)
            try write(script("t", answering: #"{"files": [{"text": "t"}]}"#), "studio-render-t", in: folder)
            for (name, ending) in [("b", "t"), ("z", "y")] {
                let other = script(name, answering: #"{"files": [{"text": "\#(name)"}]}"#)
                    .replacing(#""extensions": ["\#(name)"]"#, with: #""extensions": ["\#(ending)"]"#)
                try write(other, "studio-render-\(name)", in: folder)
            }
            let render = ["render", Self.page, "--plugin-dir", ".", "--out"]
            #expect(try !studioSucceeds(render + ["b.t"], in: folder).talk.contains("strange"))
            #expect(try contents(of: folder)["b.t"] == Data("t".utf8))
            // Nothing but asking tells who writes .y.
            let asked = try studio(render + ["b.y"], in: folder)
            #expect(asked.status == 0 && !asked.talk.contains("strange"), "\(asked.talk)")
            // Who is listed as usable is who is used.
            let listed = try studioSucceeds(["plugins", "--plugin-dir", "."], in: folder)
            #expect(listed.talk.contains("studio-render-a: strange"))
            #expect(
                listed.text.contains("studio-render-b is shadowed: the renderer t writes .t files"), "\(listed.text)")
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
}
