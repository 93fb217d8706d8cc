import Foundation
import SketchDocuments
import TestSupport
import Testing

/// Where something is wrong is told alike by every command, as text and as data.
@Suite("Places of errors")
struct PlacesTests {
    private static func corpus(_ kind: String) throws -> [String] {
        let folder = TestFiles.path("Tests/Corpus/\(kind)")
        return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".json") }.sorted()
            .map { "\(folder)/\($0)" }
    }

    @Test("render and check tell the same faults at the same line and column, and --json the same as data")
    func scenes() throws {
        try TestFiles.withTemporaryFolder { folder in
            let scenes = try Self.corpus("scenes")
            #expect(scenes.count >= 119)
            let check = try studio(["check", "--json"] + scenes, in: folder)
            #expect(check.status == 65 || check.status == 66)
            let answers = try check.lines.map { try JSONNode(JSONValue(parsing: Data($0.utf8), name: "s"), name: "s") }
            #expect(
                try answers.flatMap { try $0.required("problems").texts }
                    == check.talk.split(separator: "\n").map(String.init))
            for (scene, answer) in zip(scenes, answers) {
                let render = try studio(["render", scene, "--out", "x.svg", "--json"], in: folder)
                let problems = try answer.required("problems")
                let told = try JSONNode(JSONValue(parsing: render.output, name: "s"), name: "s").required("problems")
                // What lies in checkpoints and latents is found one by one when a scene is rendered.
                let (first, all) = (told.texts, problems.texts)
                #expect(!first.isEmpty && first.allSatisfy(all.contains), "\(first) \(all)")
                for problem in try problems.elements() {
                    let place = try [problem.required("line"), problem.required("column")].map {
                        try $0.integer(in: 1...10_000)
                    }
                    #expect(try problem.required("text").string().hasPrefix("\(scene):\(place[0]):\(place[1]): "))
                }
                #expect(render.talk == first.map { "studio: error: \($0)\n" }.joined())
            }
            #expect(answers.count == scenes.count)
        }
    }

    @Test("plot draw and check tell the same faults of a machine profile at the same line and column")
    func machines() throws {
        try TestFiles.withTemporaryFolder { folder in
            let profiles = try Self.corpus("machines")
            #expect(profiles.count >= 30)
            let drawing = #"<svg xmlns="http://www.w3.org/2000/svg" width="9mm" height="9mm"><path d="M1 1h2"/></svg>"#
            try Data(drawing.utf8).write(to: folder.appendingPathComponent("d.svg"))
            let check = try studio(["check", "--as", "machine", "--json"] + profiles, in: folder)
            #expect(check.status == 65 && check.lines.count == profiles.count)
            for (profile, line) in zip(profiles, check.lines) {
                let problems = try JSONNode(JSONValue(parsing: Data(line.utf8), name: "c"), name: "c").required(
                    "problems")
                let expected = try String(contentsOfFile: profile.replacing(/json$/, with: "txt"), encoding: .utf8)
                    .split(separator: "\n")
                #expect(problems.texts.count == expected.count, "\(profile): \(problems.texts)")
                for (text, part) in zip(problems.texts, expected) { #expect(text.contains(part), "\(profile)") }
                let program = profile.contains("hpgl-") ? "d.hpgl" : "d.gcode"
                let option = "\(program.dropFirst(2)).machine=\(profile)"
                let draw = try studio(
                    ["plot", "draw", "d.svg", "--out", program, "--option", option, "--json"], in: folder)
                #expect(draw.status == 65)
                let told = try JSONNode(JSONValue(parsing: draw.output, name: "d"), name: "d").required("problems")
                let context = "option \(program.dropFirst(2)).machine: "
                #expect(told.texts == problems.texts.map { context + $0 })
                #expect(draw.talk == told.texts.map { "studio: error: \($0)\n" }.joined())
                let places = try [problems, told].map { list in
                    try list.elements().map {
                        try [$0.required("line"), $0.required("column"), $0.required("pointer")].map(\.value)
                    }
                }
                #expect(places[0] == places[1])
            }
        }
    }
}
