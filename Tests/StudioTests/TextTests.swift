import Foundation
import SketchBase
import SketchGeometry
import SketchPages
import SketchStudio
import Testing

@Suite("Texts")
struct TextTests {
    private func page(_ more: String, items: String = #"[{"type": "single"}]"#) throws -> Page {
        try TestModel.page(TestModel.scene(items: items, more: more))
    }

    /// The lines that belong to no drawing.
    private func letters(_ page: Page) -> [Polyline] {
        let drawn = Set(page.cells.flatMap(\.strokes))
        return page.layers.enumerated().flatMap { index, layer in
            layer.flattened().enumerated()
                .filter { !drawn.contains(PageStroke(layer: index, path: $0.offset)) }.map(\.element)
        }
    }

    @Test("headings and colophons stand in their margins, as wide as they may be and no wider")
    func margins() throws {
        for align in ["left", "centre", "right"] {
            let long = String(repeating: "many words ", count: 30)
            let page = try page(
                #""heading": {"text": "{title}é 7", "height": 6, "align": "\#(align)"}, "title": "Äl", "colophon": "\#(long)","#
            )
            let lines = letters(page)
            let top = try #require(Box(around: lines.flatMap(\.points).filter { $0.y < 20 }))
            let bottom = try #require(Box(around: lines.flatMap(\.points).filter { $0.y > 180 }))
            #expect(top.minY > 0 && top.maxY < 20 && bottom.minY > 180 && bottom.maxY < 200)
            #expect(top.height > 5 && top.height < 9)
            #expect(bottom.minX >= 20 && bottom.maxX <= 280 && bottom.width > 250)
            switch align {
            case "left": #expect(top.minX < 23)
            case "right": #expect(top.maxX > 277)
            default: #expect(abs(top.centre.x - 150) < 2)
            }
        }
    }

    @Test("captions stand below drawings, and drawings make room for them")
    func captions() throws {
        let item =
            #"[{"type": "row", "count": 2, "temperature": 0.25, "caption": {"text": "τ {temperature} {index}/{row}.{column}", "height": 5}}]"#
        let page = try page("", items: item)
        #expect(page.cells.allSatisfy { $0.box.maxY == 170 })
        let lines = letters(page)
        #expect(lines.count > 20)
        #expect(lines.allSatisfy { $0.points.allSatisfy { $0.y > 170 && $0.y < 180 } })
        for stroke in page.cells.flatMap(\.strokes) {
            let points = page.layers[stroke.layer].paths[stroke.path].flattened().points
            #expect(points.allSatisfy { $0.y <= 170 })
        }
        #expect(page.cells[0].facts.contains(PageFact("temperature", "0.25")))
    }

    @Test("the same letters make the same lines, others do not, and accents fall away")
    func letters() throws {
        func lines(_ text: String) throws -> [Polyline] { letters(try page("\"heading\": \"\(text)\",")) }
        #expect(try lines("Eule") == lines("Eule"))
        #expect(try lines("Eule") != lines("Eulf"))
        #expect(try lines("Eulé – “x”") == lines("Eule - \\\"x\\\""))
        #expect(try lines("0.5 × 2 ß") == lines("0.5 x 2 ss"))
    }

    @Test(
        "texts that cannot be written are refused",
        arguments: [
            (#""heading": "{seed} {place}","#, "/heading: {place} is no value here"),
            (#""heading": "日本","#, "have no \"日\""),
            (#""heading": {"text": "{title}"}, "title": "日本","#, "which the title holds"),
            (#""colophon": {"text": "x", "height": 30},"#, "has no room for this text"),
            (#""colophon": {"height": 3},"#, "the key \"text\" is missing"),
            (#""heading": {"text": "x", "size": 3},"#, "unknown key \"size\""),
        ])
    func refused(more: String, expected: String) throws {
        let error = #expect(throws: Diagnostic.self) { try page(more) }
        #expect(error?.text.contains(expected) == true, "\(error?.text ?? "")")
    }
}
