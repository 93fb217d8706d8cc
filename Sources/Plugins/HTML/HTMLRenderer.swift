import Foundation
import SketchBase
import SketchDocuments
import SketchPages

/// One self-contained HTML file: the sheet, and for each drawing a view of its own with what is known
/// of it, a replay of its strokes, and its SVG to save. It needs no network and works from the file
/// system.
struct HTMLRenderer: Renderer {
    static let name = "html"
    static let summary = "self-contained web page: the sheet, and each drawing with replay and its own SVG"
    static let fileExtensions = ["html", "htm"]
    static let options: [any AnyKey] = []

    init(options: OptionValues) throws(Diagnostic) {}

    static func recipe(in file: Data, name: String) throws(Diagnostic) -> JSONNode? {
        try XMLRecipe.recipe(in: file, name: name)
    }

    func render(_ page: Page) throws(Diagnostic) -> Data {
        try page.check()
        let title = page.recipe.title.isEmpty ? "Drawings" : page.recipe.title
        let paper = page.background?.hex ?? "#ffffff"
        let text = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(XMLText.content(title))</title>
            <style>
            \(HTMLParts.style)
            </style>
            </head>
            <body>
            <header><h1>\(XMLText.content(title))</h1><p>\(XMLText.content(summary(of: page)))</p></header>
            <main>
            \(try sheet(page))
            </main>
            <dialog id="view" aria-label="One drawing">
            <div id="drawing" style="background:\(paper)"></div>
            <div id="side">
            <dl id="facts"></dl>
            <p id="buttons"><button id="replay">Replay</button><a id="save" role="button" href="#">Save SVG</a>\
            <button id="before" aria-label="Drawing before">&#8592;</button>\
            <button id="after" aria-label="Drawing after">&#8594;</button>\
            <button id="close">Close</button></p>
            </div>
            </dialog>
            <script type="application/json" id="cells">\(cells(page))</script>
            <script>
            \(HTMLParts.script)
            </script>
            </body>
            </html>

            """
        return Data(text.utf8)
    }

    private func summary(of page: Page) -> String {
        let drawings = page.cells.count
        let count = drawings == 1 ? "1 drawing" : "\(drawings) drawings"
        return "\(count) · seed \(page.recipe.seed) · \(page.recipe.generator)"
    }

    /// The page as an SVG, with a target to click above each drawing.
    private func sheet(_ page: Page) throws(Diagnostic) -> String {
        let (width, height) = (Decimals.text(page.width, places: 3), Decimals.text(page.height, places: 3))
        var text = """
            <svg id="sheet" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" \
            data-paper="\(page.background?.hex ?? "none")">
            \(try XMLRecipe.metadata(page.recipe))
            <rect width="\(width)" height="\(height)" fill="\(page.background?.hex ?? "#ffffff")"/>

            """
        for layer in page.layers {
            text += """
                <g class="layer" fill="none" stroke="\(layer.pen.colour.hex)" \
                stroke-width="\(Decimals.text(layer.pen.width, places: 3))" \
                stroke-opacity="\(Decimals.text(layer.pen.opacity, places: 3))" \
                stroke-linecap="round" stroke-linejoin="round">

                """
            for path in layer.paths {
                text += path.start == nil ? "<path/>\n" : "<path d=\"\(SVGPath.data(path))\"/>\n"
            }
            text += "</g>\n"
        }
        for cell in page.cells {
            let box = [cell.box.minX, cell.box.minY, cell.box.width, cell.box.height]
                .map { Decimals.text($0, places: 3) }
            text += """
                <rect class="cell" tabindex="0" role="button" x="\(box[0])" y="\(box[1])" width="\(box[2])" \
                height="\(box[3])"><title>\(XMLText.content(label(cell)))</title></rect>

                """
        }
        return text + "</svg>"
    }

    private func label(_ cell: PageCell) -> String {
        cell.facts.map { "\($0.name) \($0.value)" }.joined(separator: ", ")
    }

    /// Boxes, facts and strokes of the drawings as JSON that cannot end its script element.
    private func cells(_ page: Page) -> String {
        let cells = page.cells.map { cell in
            JSONValue.members([
                "facts": .array(cell.facts.map { .array([.string($0.name), .string($0.value)]) }),
                "strokes": .array(
                    cell.strokes.map { .array([.integer(Int64($0.layer)), .integer(Int64($0.path))]) }),
            ])
        }
        return ASCIIText.escaped(JSONValue.array(cells).text(), also: "<>&")
    }
}
