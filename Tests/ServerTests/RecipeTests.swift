import Foundation
import SketchDocuments
import SketchServer
import TestSupport
import Testing

/// Pictures that are dropped on the page say what they were drawn from.
@Suite struct RecipeTests {
    private func json(_ answer: LoopbackClient.Answer) throws -> JSONValue {
        try JSONValue(parsing: answer.body, name: "the answer")
    }

    private func ask(_ running: RunningServer, _ data: Data, name: String = "a.svg") throws -> LoopbackClient.Answer {
        let body = JSONValue.members(["name": .string(name), "data": .string(data.base64EncodedString())])
        return try running.post("/api/recipe", body.text())
    }

    @Test(arguments: ["svg", "png", "pdf", "gcode", "html"])
    func aSceneComesBack(format: String) throws {
        try RunningServer.with { (running) throws in
            let scene =
                #"{"version": 1, "title": "Two", "checkpoint": "owl-decoder", "seed": 5, "paper": {"size": "A6"}, "style": "ink", "#
                + #""items": [{"type": "grid", "rows": 1, "columns": 2}]}"#
            func rendered(_ scene: String) throws -> LoopbackClient.Answer {
                try running.post(
                    "/api/render", JSONValue.members(["scene": .string(scene), "format": .string(format)]).text())
            }
            let picture = try rendered(scene)
            #expect(picture.status == 200, "\(picture.text.prefix(300))")
            let answer = try ask(running, picture.body, name: "two.\(format)")
            #expect(answer.status == 200, "\(answer.text.prefix(300))")
            guard case .string(let text)? = try json(answer)["scene"] else {
                Issue.record("no scene")
                return
            }
            // It is the scene that draws this picture.
            #expect(try rendered(text).body == picture.body)
        }
    }

    @Test func samplesComeBack() throws {
        try RunningServer.with { (running) throws in
            let drawn = try running.post("/api/samples", #"{"model": "owl-decoder", "seed": 4, "count": 1}"#)
            let handle = try #require(try JSONValue(parsing: drawn.body, name: "a line")["handle"]).text()
            let sha256 = try json(running.get("/api/checkpoints/owl-decoder"))["sha256"]?.text() ?? ""
            let recipe =
                #"{"generator":"Sketch Studio 0.1.0","title":"owl","seed":"4","checkpoints":{"owl":\#(sha256)},"#
                + #""scene":{"sample":{"checkpoint":"owl","first":0,"count":3,"temperature":0.4,"latent":null}}}"#
            func picture(_ recipe: String) -> Data {
                Data(
                    (#"<svg xmlns="http://www.w3.org/2000/svg" width="9mm" height="9mm"><metadata><recipe "#
                        + #"xmlns="urn:sketch-studio:recipe">\#(recipe)</recipe></metadata></svg>"#).utf8)
            }
            let told = try json(ask(running, picture(recipe)))
            guard case .array(let drawings)? = told["drawings"] else {
                Issue.record("no drawings: \(told.text())")
                return
            }
            #expect(drawings.count == 3)
            #expect(drawings[0].text() == handle)
            #expect(told["model"] == .string("owl-decoder"))
            let other = try ask(
                running, picture(recipe.replacing(sha256, with: "\"\(String(repeating: "0", count: 64))\"")))
            #expect(other.status == 404)
            #expect(other.text.contains("begins with 000000000000"))
        }
    }

    @Test func whatHasNoRecipeIsSaid() throws {
        try RunningServer.with { (running) throws in
            let cases: [(Data, Int, String)] = [
                (Data(), 400, "in base64"),
                (Data("hello".utf8), 422, "carries no recipe"),
                (Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0]), 422, "a.svg"),
                (Data("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8), 422, "carries no recipe"),
                (Data("%PDF-1.4\n".utf8), 422, "a.svg"),
                (Data(repeating: 0, count: 1 << 20), 422, "carries no recipe"),
            ]
            for (data, status, message) in cases {
                let answer = try ask(running, data)
                #expect(answer.status == status, "\(data.prefix(20)): \(answer.text)")
                #expect(answer.text.contains(message), "\(data.prefix(20)): \(answer.text)")
            }
            #expect(try running.post("/api/recipe", #"{"data": "*"}"#).status == 400)
            #expect(try running.post("/api/recipe", "{}").status == 422)
        }
    }
}
