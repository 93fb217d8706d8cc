import Foundation
import SketchBase
import SketchDocuments
import SketchPages

/// An SVG in which every drawing draws itself, stroke by stroke, by CSS animations (SVG 2 with
/// `pathLength`). Where motion is not wanted or not known, it shows the finished page.
struct AnimatedSVGRenderer: Renderer {
    static let name = "animated-svg"
    static let summary = "SVG in which every drawing draws itself in its own order"
    static let fileExtensions = ["animated.svg"]
    static let options: [any AnyKey] = [seconds, stagger]
    private static let seconds = Key("seconds", .number(0.1...600), default: 6, "how long a drawing takes")
    private static let stagger = Key(
        "stagger", .number(0...60), default: 0.05, "seconds between the beginnings of two drawings")

    private let seconds: Double
    private let stagger: Double

    init(options: OptionValues) throws(Diagnostic) {
        seconds = try options[Self.seconds]
        stagger = try options[Self.stagger]
    }

    static func recipe(in file: Data, name: String) throws(Diagnostic) -> JSONNode? {
        try XMLRecipe.recipe(in: file, name: name)
    }

    func render(_ page: Page) throws(Diagnostic) -> Data {
        try page.check()
        let width = Decimals.text(page.width, places: 3)
        let height = Decimals.text(page.height, places: 3)
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" width="\(width)mm" height="\(height)mm" \
            viewBox="0 0 \(width) \(height)">
            <title>\(XMLText.content(page.recipe.title))</title>
            \(try XMLRecipe.metadata(page.recipe))
            <style>
            @media (prefers-reduced-motion: no-preference) {
            .s { stroke-dasharray: 1 2; animation: draw 1s linear backwards }
            .d { animation: appear 0.01s linear backwards }
            @keyframes draw { from { stroke-dashoffset: 1.001 } to { stroke-dashoffset: 0 } }
            @keyframes appear { from { opacity: 0 } to { opacity: 1 } }
            }
            </style>

            """
        if let background = page.background {
            text += "<rect width=\"\(width)\" height=\"\(height)\" fill=\"\(background.hex)\"/>\n"
        }
        let times = page.times(of: page.cells.map(\.strokes), seconds: seconds, stagger: stagger)
        for (index, layer) in page.layers.enumerated() {
            text += """
                <g fill="none" stroke="\(layer.pen.colour.hex)" \
                stroke-width="\(Decimals.text(layer.pen.width, places: 3))" \
                stroke-opacity="\(Decimals.text(layer.pen.opacity, places: 3))" \
                stroke-linecap="round" stroke-linejoin="round">

                """
            for (number, path) in layer.paths.enumerated() where path.start != nil {
                let data = SVGPath.data(path)
                if let time = times[PageStroke(layer: index, path: number)] {
                    text += animated(data, isDot: data.hasSuffix("h0"), time)
                } else {
                    text += "<path d=\"\(data)\"/>\n"
                }
            }
            text += "</g>\n"
        }
        text += "</svg>\n"
        return Data(text.utf8)
    }

    private func animated(_ data: String, isDot: Bool, _ time: StrokeTime) -> String {
        let delay = "animation-delay:\(Decimals.text(time.start, places: 3))s"
        if isDot { return "<path class=\"d\" style=\"\(delay)\" d=\"\(data)\"/>\n" }
        let duration = "animation-duration:\(Decimals.text(max(time.length, 0.01), places: 3))s"
        return "<path class=\"s\" pathLength=\"1\" style=\"\(delay);\(duration)\" d=\"\(data)\"/>\n"
    }
}
