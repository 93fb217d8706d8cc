import Foundation
import SketchBase
import SketchGeometry
import SketchPages
import SketchStudio
import TestSupport
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

    @Test("the same letters make the same lines, others do not, and accents are drawn")
    func letters() throws {
        func lines(_ text: String) throws -> [Polyline] { letters(try page("\"heading\": \"\(text)\",")) }
        #expect(try lines("Eule") == lines("Eule"))
        #expect(try lines("Eule") != lines("Eulf"))
        #expect(try lines("Eule – “x”") == lines("Eule - \\\"x\\\""))
        #expect(try lines("0.5 × 2") == lines("0.5 x 2"))
        // The letter stays, and has a stroke more; two for two dots, and where there was one it makes room.
        let (plain, accented) = (try lines("e"), try lines("é"))
        #expect(accented.count == plain.count + 1 && plain.allSatisfy(accented.contains))
        #expect(try lines("ü").count == lines("u").count + 2)
        #expect(try lines("í").count == lines("i").count)
        #expect(try lines("ñ").count == lines("n").count + 1 && lines("ç").count == lines("c").count + 1)
        #expect(try lines("ß").count == 1 && lines("ß") != lines("ss"))
        let heights = try ["E", "É"].map { try #require(Box(around: lines($0).flatMap(\.points))).minY }
        #expect(heights[1] < heights[0] - 1)
    }

    @Test("large letters are round, and keep their corners; small ones are Hershey's")
    func roundness() throws {
        /// The turns of the first line in degrees, the sharpest first.
        func turns(_ text: String, height: Int) throws -> [Double] {
            let page = try page(#""heading": {"text": "\#(text)", "height": \#(height)},"#)
            let points = try #require(letters(page).first).points
            return zip(zip(points, points.dropFirst()), points.dropFirst(2)).map { pair, c in
                let (u, v) = (pair.1 - pair.0, c - pair.1)
                return abs(atan2(u.x * v.y - u.y * v.x, u.x * v.x + u.y * v.y)) * 180 / .pi
            }.sorted(by: >)
        }
        #expect(try turns("C", height: 7)[0] > 20)
        #expect(try turns("C", height: 12)[0] < 15)
        // A full stop is a small square that stands on its corner.
        let stop = try turns(".", height: 12)
        #expect(stop.count == 3 && stop.allSatisfy { abs($0 - 90) < 0.001 })
    }

    @Test(
        "text as an item is wrapped to its frame, in lines that stand where they are told, and refused where it has no room"
    )
    func blocks() throws {
        func item(_ text: String, _ more: String = "") -> String {
            #"[{"type": "single"}, {"type": "text", "text": "\#(text)", "height": 5, "frame": {"x": 30, "y": 40, "width": 60, "height": 50}\#(more)}]"#
        }
        let words = "Owls that a network drew, in front of one another"
        let lines = letters(try page("", items: item(words)))
        let box = try #require(Box(around: lines.flatMap(\.points)))
        #expect(box.minX >= 30 && box.maxX <= 90 && box.minY >= 39 && box.maxY <= 90)
        #expect(box.height > 2 * 9)
        let right = letters(try page("", items: item(words, #", "align": "right""#)))
        #expect(try #require(Box(around: right.flatMap(\.points))).maxX > 89 && right.count == lines.count)
        #expect(letters(try page("", items: item("a\\nb"))).count > 1)
        let error = studioError { _ = try page("", items: item(String(repeating: words, count: 9))) }
        #expect(error?.text.contains("/items/1/text") == true && error?.text.contains("make the frame larger") == true)
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
