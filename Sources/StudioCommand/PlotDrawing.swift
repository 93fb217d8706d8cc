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
    /// - Parameter pens: what of an SVG drawing gets a pen of its own.
    /// - Throws: as reading the file; `usage` for pens other than layers, where it is no SVG drawing.
    static func page(_ drawing: String, pens: SVGDrawing.Pens) throws(Diagnostic) -> Page {
        guard Page.isNamed(by: drawing) else { return try svgPage(drawing, pens) }
        guard pens == .layers else {
            throw Diagnostic(
                .usage, "--pens \(pens.rawValue): is for SVG drawings; the layers of a page are pens already")
        }
        let page = try Page(document: Workshop.document(drawing))
        try page.check()
        return page
    }

    private static func svgPage(_ drawing: String, _ pens: SVGDrawing.Pens) throws(Diagnostic) -> Page {
        let read = try SVGDrawing(
            InputFile.read(drawing, limit: SVGDrawing.sizeLimit), name: drawing, units: .millimetres)
        for note in read.notes { Terminal.say(note.message(in: drawing)) }
        guard !read.strokes.isEmpty else {
            throw .badData("\(drawing): nothing is left to draw" + (read.notes.isEmpty ? ": no line of it shows" : ""))
        }
        let page = read.page(
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

    /// For people.
    static func number(_ value: Double) -> String {
        value.magnitude < 1e6 ? Decimals.text(value, places: 3) : "\(value)"
    }

    /// For people.
    static func size(_ page: Page) -> String { "\(number(page.width)) × \(number(page.height)) mm" }
}
