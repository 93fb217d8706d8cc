import Foundation
import SketchDocuments
import SketchGeometry
import SketchPlugins
import Testing

@Suite struct PDFTests {
    @Test func itIsAVectorPageOfThePapersSize() throws {
        let pdf = String(decoding: try render(Pages.small, as: "pdf"), as: UTF8.self)
        #expect(pdf.hasPrefix("%PDF-1."))
        #expect(!pdf.contains("/Image"))
        let box = try #require(pdf.firstMatch(of: /\/MediaBox \[ 0 0 ([0-9.]+) ([0-9.]+) \]/))
        let (width, height) = (try #require(Double(box.1)), try #require(Double(box.2)))
        #expect(abs(width - 105 / 25.4 * 72) < 1e-3)
        #expect(abs(height - 148.5 / 25.4 * 72) < 1e-3)
        #expect(pdf.contains("/CreationDate (20000101000000"))
    }

    @Test func itCarriesTheRecipe() throws {
        let pdf = String(decoding: try render(Pages.small, as: "pdf"), as: UTF8.self)
        #expect(pdf.contains("/Title (Two pens)"))
        #expect(pdf.contains("/Creator (Sketch Studio 1.2.3)"))
        // Cairo writes text with brackets as UTF-16 in hexadecimal (PDF 32000-1 §7.9.2).
        let hex = try #require(pdf.firstMatch(of: /\/Subject <FEFF([0-9A-F]+)>/)).1
        let units = stride(from: 0, to: hex.utf8.count, by: 4).compactMap { offset in
            UInt16(hex.dropFirst(offset).prefix(4), radix: 16)
        }
        let recipe = try JSONValue(parsing: Data(String(decoding: units, as: UTF16.self).utf8), name: "recipe")
        #expect(recipe["generator"] == .string("Sketch Studio 1.2.3"))
        #expect(recipe["seed"] == .string("18446744073709551615"))
        #expect(recipe["scene"]?["version"] == .integer(1))
    }

    @Test(arguments: Pages.hostileTexts)
    func hostileTextIsHeld(text: String) throws {
        var page = Pages.small
        page.recipe.title = text
        page.recipe.generator = text
        page.layers[0].name = text
        let pdf = try render(page, as: "pdf")
        #expect(pdf.suffix(6) == Data("%%EOF\n".utf8))
    }

    @Test func manyTranslucentStrokesStaySmall() throws {
        var page = Pages.random(seed: 5)
        page.layers[0].pen.opacity = 0.5
        page.layers[0].paths = (0..<500).map {
            Path(Polyline([Point(1, Double($0) / 50), Point(9, 5), Point(3, 8)]))
        }
        let size = try render(page, as: "pdf").count
        #expect(size < 500 * 100)
    }
}
