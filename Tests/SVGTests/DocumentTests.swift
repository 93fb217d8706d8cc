import Foundation
import SketchBase
import SketchGeometry
import SketchPages
import SketchSVG
import TestSupport
import Testing

private func read(_ text: String) throws -> SVGDrawing {
    try SVGDrawing(Data(text.utf8), name: "a.svg", units: .millimetres)
}

private func message(_ text: String) -> String {
    do {
        _ = try read(text)
        return ""
    } catch let error as Diagnostic {
        return error.text
    } catch {
        return "\(error)"
    }
}

/// The document as a whole: what is put in, what is refused, how far it may grow.
@Suite struct DocumentTests {
    @Test func layersColoursAndCurvesComeThrough() throws {
        let drawing = try read(
            """
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:ink="http://www.inkscape.org/namespaces/inkscape"
              width="100mm" height="50mm" viewBox="0 0 200 100">
            <defs><path d="M0 0L9 9"/></defs>
            <g ink:groupmode="layer" ink:label="red" stroke="#f00" transform="translate(20,0)">
            <path d="m10,10 10,0 0,10z M50 50 h10 v-10 C60 30 70 30 70 40 A5 5 0 0 1 80 40"/>
            <g transform="scale(2)"><circle cx="10" cy="10" r="5" stroke="rgb(0, 50%, 0)"/></g></g></svg>
            """)
        #expect(drawing.size == Point(100, 50) && drawing.layers == ["red"] && drawing.notes.isEmpty)
        let paths = drawing.strokes.map(\.path)
        #expect(paths.count == 3 && drawing.strokes.allSatisfy { $0.layer == 0 })
        #expect(paths[0] == Path(Polyline([Point(15, 5), Point(20, 5), Point(20, 10), Point(15, 5)])))
        #expect(paths[1].start == Point(35, 25))
        #expect(paths[1].segments[2] == .curve(Point(40, 15), Point(45, 15), Point(45, 20)))
        #expect(paths[2].hasCurves && abs(paths[2].flattened().length - 2 * .pi * 5) < 0.01)
        let recipe = Recipe(generator: "test", title: "", seed: 0, checkpoints: [:], scene: "{}")
        #expect(drawing.page(.layers, penWidth: 0.4, recipe: recipe).layers.map(\.name) == ["red"])
        #expect(drawing.page(.colours, penWidth: 0.4, recipe: recipe).layers.map(\.name) == ["#ff0000", "#008000"])
    }

    @Test func entitiesOfTheDocumentArePutIn() throws {
        let drawing = try read(
            """
            <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd" [<!ENTITY ns_svg "http://www.w3.org/2000/svg">
            <!ENTITY size "10mm">]>
            <svg xmlns="&ns_svg;" width="&size;" height="10mm" viewBox="0 0 10 10"><path d="M1 1h5"/></svg>
            """)
        #expect(drawing.size == Point(10, 10) && drawing.strokes.count == 1)
    }

    /// Neither other files nor growth: ten levels of ten would be 10¹⁰ characters.
    @Test func entitiesOpenNothingAndCannotGrow() throws {
        try TestFiles.withTemporaryFolder { folder in
            let secret = folder.appendingPathComponent("secret")
            try Data("M0 0L1 1".utf8).write(to: secret)
            #expect(
                message(
                    "<!DOCTYPE svg [<!ENTITY x SYSTEM \"\(secret.path)\">]><svg><path d=\"M1 1h1\"/><text>&x;</text></svg>"
                )
                .contains("x"))
        }
        var nested = "<!DOCTYPE svg [<!ENTITY a0 \"0 0 \">"
        for level in 1...10 { nested += "<!ENTITY a\(level) \"\(String(repeating: "&a\(level - 1);", count: 10))\">" }
        #expect(message(nested + "]><svg><path d=\"M&a10;\"/></svg>").contains("holds other entities"))
        // The reference is hidden from the declaration.
        let hidden = "<!DOCTYPE svg [<!ENTITY a \"1 \"><!ENTITY b \"&#38;a;\">]><svg><path d=\"M&b;\"/></svg>"
        #expect(message(hidden).contains("holds other entities"))
        let long = String(repeating: "1 ", count: 30_000)
        let many = String(repeating: "&a;", count: 1000)
        #expect(
            message("<!DOCTYPE svg [<!ENTITY a \"\(long)\">]><svg><path d=\"M\(many)\"/></svg>").contains(
                "entities grow"))
    }

    @Test func growthByUseEnds() {
        var text =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9mm\" height=\"9mm\"><defs><path id=\"a0\" d=\"M1 1h1\"/>"
        for level in 1...10 {
            let uses = String(repeating: "<use href=\"#a\(level - 1)\"/>", count: 10)
            text += "<g id=\"a\(level)\">\(uses)</g>"
        }
        #expect(message(text + "</defs><use href=\"#a10\"/></svg>").contains("<use> repeats more than"))
    }

    @Test func placesAreTold() {
        #expect(message("<svg>\n<g>\n</svg>").hasPrefix("a.svg:3:"))
        #expect(message("<html/>") == "a.svg: is no SVG: its first element is not <svg>")
        #expect(message("").hasPrefix("a.svg:1"))
        let latin = Data("<svg>\n<text>".utf8) + Data([0xe4]) + Data("</text></svg>".utf8)
        let error = studioError { _ = try SVGDrawing(latin, name: "a.svg", units: .user) }
        #expect(error?.status == .badData && error?.text.hasPrefix("a.svg:2:7: not UTF-8") == true)
    }

    @Test func deepNestingIsRefused() {
        let deep = String(repeating: "<g>", count: 100_000) + String(repeating: "</g>", count: 100_000)
        #expect(message("<svg>\(deep)</svg>").contains("nest deeper than 500"))
    }

    @Test func aLargePictureInsideDoesNoHarm() throws {
        let drawing = try read(
            "<svg width=\"9mm\" height=\"9mm\"><image href=\"data:,\(String(repeating: "A", count: 12_000_000))\"/>"
                + "<path d=\"M1 1h9\"/></svg>")
        #expect(
            drawing.strokes.count == 1 && drawing.notes.map(\.text) == ["<image> left out: only lines can be drawn"])
    }

    @Test func manyOfAKindAreOneNote() throws {
        let drawing = try read(
            "<svg width=\"9mm\" height=\"9mm\">\n<image/><image/><path d=\"M1 1h1\"/>\n<image/></svg>")
        #expect(
            drawing.notes.map { $0.message(in: "a.svg") } == [
                "a.svg:2: <image> left out: only lines can be drawn (3 of them, the first here)"
            ])
    }
}
