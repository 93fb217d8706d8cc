import Foundation
import SketchDocuments
import TestSupport
import Testing

@Suite(.needs(.sharedData))
struct ImportTests {
    @Test(arguments: ["bear", "bird", "hedgehog", "monkey", "parrot", "rabbit"])
    func importsAndDraws(animal: String) throws {
        let model = try #require(TestFiles.sharedData).appendingPathComponent(
            "checkpoints/magenta/\(animal).gen.json"
        ).path
        try TestFiles.withTemporaryFolder { folder in
            let out = "\(animal).safetensors"
            #expect(try studioSucceeds(["import", model, "--out", out, "--half"], in: folder).lines == [out])
            try studioFails(["import", model, "--out", out], 73, "exists already", in: folder)
            let drawings = try studioSucceeds(["sample", out, "--count", "2", "--threads", "1"], in: folder).lines
            #expect(drawings.count == 2)
            for line in drawings {
                let drawing = try JSONValue(parsing: Data(line.utf8), name: "stdout")
                let strokes = try JSONNode(drawing, name: "stdout").required("drawing").elements()
                let lengths = try strokes.map { try $0.elements()[0].elements().count }
                #expect((10...250).contains(lengths.reduce(0, +)), "points of \(strokes.count) strokes")
            }
        }
    }
}
