import Foundation
import SketchBase
import SketchDocuments
import SketchPages

/// SVG 1.1 in millimetres, one Inkscape layer a pen and one path a stroke.
///
/// Written directly: Cairo's SVG has neither layers nor millimetres, and differs from run to run.
struct SVGRenderer: Renderer {
    static let name = "svg"
    static let summary = "SVG in millimetres, one Inkscape layer a pen"
    static let fileExtensions = ["svg"]
    static let options: [any AnyKey] = []

    init(options: OptionValues) throws(Diagnostic) {}

    static func recipe(in file: Data, name: String) throws(Diagnostic) -> JSONNode? {
        try XMLRecipe.recipe(in: file, name: name)
    }

    func render(_ page: Page) throws(Diagnostic) -> Data {
        try page.check()
        let width = Decimals.text(page.width, places: 3)
        let height = Decimals.text(page.height, places: 3)
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" \
            xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" \
            xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" \
            width="\(width)mm" height="\(height)mm" viewBox="0 0 \(width) \(height)">
            <title>\(XMLText.content(page.recipe.title))</title>
            \(try XMLRecipe.metadata(page.recipe))

            """
        if let background = page.background {
            // A locked layer of its own, easy to hide; AxiDraw software skips layers named with %.
            text += """
                <g inkscape:groupmode="layer" inkscape:label="%paper" id="paper" sodipodi:insensitive="true">
                <rect width="\(width)" height="\(height)" fill="\(background.hex)"/>
                </g>

                """
        }
        // A page of many drawings is all paths, so these are written as bytes.
        var bytes = Array(text.utf8)
        for (index, layer) in page.layers.enumerated() {
            bytes +=
                """
                <g inkscape:groupmode="layer" inkscape:label="\(XMLText.attribute(layer.name))" \
                id="layer\(index + 1)" fill="none" stroke="\(layer.pen.colour.hex)" \
                stroke-width="\(Decimals.text(layer.pen.width, places: 3))" \
                stroke-opacity="\(Decimals.text(layer.pen.opacity, places: 3))" \
                stroke-linecap="round" stroke-linejoin="round">

                """.utf8
            for path in layer.paths where path.start != nil {
                bytes += "<path d=\"".utf8
                SVGPath.append(path, to: &bytes)
                bytes += "\"/>\n".utf8
            }
            bytes += "</g>\n".utf8
        }
        bytes += "</svg>\n".utf8
        return Data(bytes)
    }
}
