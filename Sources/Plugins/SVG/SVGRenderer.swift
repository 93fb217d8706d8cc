import Drawing
import Files
import Foundation

/// SVG 1.1 in millimetres, one Inkscape layer a pen and one path a polyline.
///
/// Written directly: Cairo's SVG has neither layers nor millimetres, and differs from run to run.
struct SVGRenderer: Renderer {
    static let name = "svg"
    static let summary = "SVG in millimetres, one Inkscape layer a pen"
    static let fileExtensions = ["svg"]
    static let options: [RendererOption] = []

    init(options: [String: String]) throws(StudioError) {}

    func render(_ page: Page) throws(StudioError) -> Data {
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
            <metadata><recipe xmlns="urn:sketch-studio:recipe">\
            \(XMLText.content(try page.recipe.json()))</recipe></metadata>

            """
        if let background = page.background {
            // A locked layer of its own, easy to hide; AxiDraw software skips layers named with %.
            text += """
                <g inkscape:groupmode="layer" inkscape:label="%paper" id="paper" sodipodi:insensitive="true">
                <rect width="\(width)" height="\(height)" fill="\(background.hex)"/>
                </g>

                """
        }
        for (index, layer) in page.layers.enumerated() {
            text += """
                <g inkscape:groupmode="layer" inkscape:label="\(XMLText.attribute(layer.name))" \
                id="layer\(index + 1)" fill="none" stroke="\(layer.pen.colour.hex)" \
                stroke-width="\(Decimals.text(layer.pen.width, places: 3))" \
                stroke-opacity="\(Decimals.text(layer.pen.opacity, places: 3))" \
                stroke-linecap="round" stroke-linejoin="round">

                """
            for polyline in layer.polylines where !polyline.points.isEmpty {
                text += "<path d=\"\(pathData(polyline))\"/>\n"
            }
            text += "</g>\n"
        }
        text += "</svg>\n"
        return Data(text.utf8)
    }

    /// Path data (SVG 1.1 §8.3) in steps between points rounded to 0.01 mm: each step is the
    /// difference of two rounded positions, so that rounding never adds up along a stroke.
    private func pathData(_ polyline: Polyline) -> String {
        var data = "m"
        var (lastX, lastY) = (0, 0)
        var count = 0
        for point in polyline.points {
            let x = Decimals.scaled(point.x, places: 2)
            let y = Decimals.scaled(point.y, places: 2)
            guard count == 0 || x != lastX || y != lastY else { continue }
            for step in [x - lastX, y - lastY] {
                if step >= 0 && data != "m" { data += " " }
                data += Decimals.shortest(step, places: 2)
            }
            (lastX, lastY) = (x, y)
            count += 1
        }
        // A line of no length shows as a dot, by its round caps.
        return count == 1 ? data + "h0" : data
    }
}

/// Text in XML 1.0. Characters that it cannot hold (§2.2) become U+FFFD.
enum XMLText {
    /// For the content of an element. Carriage returns become references, since readers take them for
    /// line ends.
    static func content(_ text: String) -> String { escaped(text, references: "\r") }

    /// For the value of an attribute, where readers make spaces of tabs and line ends.
    static func attribute(_ text: String) -> String { escaped(text, references: "\"\t\n\r") }

    private static func escaped(_ text: String, references: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case _ where references.unicodeScalars.contains(scalar): result += "&#\(scalar.value);"
            case "\t", "\n": result.unicodeScalars.append(scalar)
            case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
