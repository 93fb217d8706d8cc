import Foundation
import SketchBase
import SketchGeometry
import SketchPages
import SketchPlugins
import TestSupport

/// Pages to render.
enum Pages {
    static let recipe = Recipe(
        generator: "Sketch Studio 1.2.3", title: "Two pens", seed: 18_446_744_073_709_551_615,
        checkpoints: ["owl": String(repeating: "ab", count: 32), "cat": String(repeating: "01", count: 32)],
        scene: #"{"version":1,"paper":"A6","items":[{"kind":"grid","label":"caf\u00e9 \"noir\""}]}"#)

    /// Two pens, a dot, a curve, strokes that meet, steps below the resolution, and an empty layer.
    static let small = Page(
        width: 105, height: 148.5, background: Colour(red: 255, green: 252, blue: 245),
        layers: [
            Layer(
                name: "ink", pen: Pen(colour: Colour(red: 16, green: 16, blue: 32), width: 0.35),
                polylines: [
                    Polyline([Point(90, 130), Point(95.005, 130.25), Point(100, 128)]),
                    Polyline([Point(10, 20), Point(10.004, 20.001), Point(30.5, 20), Point(30.5, 45.75)]),
                    Polyline([Point(30.5, 45.75), Point(12, 60)]),
                    Polyline([Point(50, 50)]),
                    Polyline([]),
                ]),
            Layer(name: "unused", pen: Pen(colour: Colour(red: 0, green: 0, blue: 255), width: 1), polylines: []),
            Layer(
                name: "red <2> & \"wide\"",
                pen: Pen(colour: Colour(red: 200, green: 30, blue: 30), width: 0.8, opacity: 0.6),
                polylines: [
                    Polyline((0...12).map { Point(52.5 + 20 * cos(Double($0) / 2), 100 + 15 * sin(Double($0) / 2)) }),
                    Polyline([Point(0, 0), Point(105, 148.5)]),
                ]),
        ],
        recipe: recipe)

    /// One pen's strokes on an A6 sheet without background.
    static func plain(_ polylines: [Polyline], width: Double = 105, height: Double = 148, penWidth: Double = 1) -> Page
    {
        Page(
            width: width, height: height, background: nil,
            layers: [
                Layer(
                    name: "pen", pen: Pen(colour: Colour(red: 0, green: 0, blue: 0), width: penWidth),
                    polylines: polylines)
            ], recipe: recipe)
    }

    /// Random strokes within the paper, points at least 0.01 mm apart, ends nowhere near each other.
    static func random(seed: UInt64) -> Page {
        var random = RandomStream(seed: seed)
        let width = random.uniform(in: 20...400)
        let height = random.uniform(in: 20...400)
        var page = plain([], width: width, height: height)
        page.layers = (0..<Int(random.uniform(in: 1...4))).map { index in
            var layer = page.layers[0]
            layer.name = "pen \(index)"
            layer.paths = (0..<Int(random.uniform(in: 0...60))).map { _ in
                Path(
                    Polyline(
                        (0..<Int(random.uniform(in: 1...20))).map { _ in
                            Point(random.uniform(in: 0...width), random.uniform(in: 0...height))
                        }))
            }
            return layer
        }
        return page
    }

    /// U+FFFE and U+FDD0, which Swift's literals do not take.
    private static let noncharacters = String(decoding: [0xfffe, 0xfdd0] as [UInt16], as: UTF16.self)

    static let hostileTexts = [
        "]]>", "\"quotes\" and 'quotes'", "line\nbreak\r\nand\ttab", "-- a comment -->", "(nested (parens)) )",
        "🦉 owl, naïve, 日本", "control \u{0}\u{1}\u{7f}" + noncharacters, "<script>&amp;</script>",
        "!?~ $H % \\ \u{2028}",
        String(repeating: " ", count: 300), "",
    ]
}

/// The file that the renderer for `fileExtension` makes of `page`; films are short unless `options` say otherwise.
func render(_ page: Page, as fileExtension: String, options: [String] = []) throws -> Data {
    try Renderers.make(forFile: "page.\(fileExtension)", options: RendererOptions.parse(Films.short(options)))
        .render(page)
}

func renderText(_ page: Page, as fileExtension: String, options: [String] = []) throws -> String {
    String(decoding: try render(page, as: fileExtension, options: options), as: UTF8.self)
}
