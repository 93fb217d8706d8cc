import ArgumentParser
import Foundation
import SketchBase
import SketchPages
import SketchSVG
import SketchStudio

/// Files that hold a drawing, as pages.
enum PlotDrawing {
    /// The page in a file: an SVG drawing's, or one that was composed before.
    ///
    /// - Parameters:
    ///   - pens: what of an SVG drawing gets a pen of its own.
    ///   - hide: which lines of an SVG drawing are left out as hidden; nil for none.
    ///   - halo: as in `SVGDrawing.withoutHiddenLines`.
    /// - Throws: as reading the file; `usage` for pens other than layers, or hiding, where it is no SVG drawing.
    static func page(
        _ drawing: String, pens: SVGDrawing.Pens, hide: SVGDrawing.Hiding? = nil, halo: Double = 0
    ) throws(Diagnostic) -> Page {
        guard Page.isNamed(by: drawing) else { return try svgPage(drawing, pens, hide, halo: halo) }
        guard pens == .layers else {
            throw Diagnostic(
                .usage, "--pens \(pens.rawValue): is for SVG drawings; the layers of a page are pens already")
        }
        guard hide == nil else {
            throw Diagnostic(
                .usage, "--hide is for SVG drawings; a scene's drawings hide one another by \"hides\": true")
        }
        let page = try Page(document: Workshop.document(drawing))
        try page.check()
        return page
    }

    private static func svgPage(
        _ drawing: String, _ pens: SVGDrawing.Pens, _ hide: SVGDrawing.Hiding?, halo: Double
    ) throws(Diagnostic) -> Page {
        let data = try InputFile.read(drawing, limit: SVGDrawing.sizeLimit)
        if let kind = kind(of: data) {
            throw .badData(
                "\(drawing): is \(kind), and no drawing that is read here: these are SVG, as .svg or .svgz, and pages, as "
                    + ".page.json; Inkscape saves many others as SVG")
        }
        let read = try SVGDrawing(data, name: drawing, units: .millimetres)
        for note in read.notes { Terminal.say(note.message(in: drawing)) }
        guard !read.strokes.isEmpty else {
            throw .badData("\(drawing): nothing is left to draw" + (read.notes.isEmpty ? ": no line of it shows" : ""))
        }
        let seen: SVGDrawing
        do throws(Diagnostic) {
            seen =
                try hide.map { (hiding) throws(Diagnostic) in
                    try read.withoutHiddenLines(behind: hiding, halo: halo)
                } ?? read
        } catch {
            throw error.at(drawing)
        }
        let page = seen.page(
            pens, penWidth: 0.4,
            recipe: Recipe(
                generator: "Sketch Studio \(StudioVersion.current)", title: (drawing as NSString).lastPathComponent,
                seed: 0, checkpoints: [:], scene: "{}"))
        if read.size == nil {
            Terminal.say(
                "\(drawing): no page size is given, nor a viewBox; the page just holds the drawing: \(size(page))")
        }
        return page
    }

    /// What a file of another kind is, by how it begins; nil for what may be an SVG drawing.
    private static func kind(of data: Data) -> String? {
        let kinds: [(start: [UInt8], name: String)] = [
            (Array("%PDF-".utf8), "a PDF file"), (Array("%!PS".utf8), "a PostScript file"),
            ([0x89, 0x50, 0x4e, 0x47], "a PNG picture"), ([0xff, 0xd8, 0xff], "a JPEG picture"),
            (Array("GIF8".utf8), "a GIF picture"), (Array("RIFF".utf8), "a WebP picture"),
            (Array("II*\0".utf8), "a TIFF picture"), (Array("MM\0*".utf8), "a TIFF picture"),
            (Array("BM".utf8), "a BMP picture"), (Array("PK\u{3}\u{4}".utf8), "a zip archive"),
            (Array("AutoCAD Binary DXF".utf8), "a DXF drawing"), (Array("AC10".utf8), "a DWG drawing"),
        ]
        if let found = kinds.first(where: { data.starts(with: $0.start) }) { return found.name }
        // A DXF drawing in text begins with its first section.
        let words = data.prefix(200).split { $0 <= 0x20 }.prefix(2)
        return words.count == 2 && words[0].elementsEqual("0".utf8) && words[1].elementsEqual("SECTION".utf8)
            ? "a DXF drawing" : nil
    }

    /// For people.
    static func number(_ value: Double) -> String {
        value.magnitude < 1e6 ? Decimals.text(value, places: 3) : "\(value)"
    }

    /// For people.
    static func size(_ page: Page) -> String { "\(number(page.width)) × \(number(page.height)) mm" }
}
