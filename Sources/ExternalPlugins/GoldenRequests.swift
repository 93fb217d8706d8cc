import SketchBase
import SketchDocuments
import SketchGeometry
import SketchPages

/// A request by which plugins are tried, the same for every plugin of a kind but for its options.
struct GoldenRequest: Sendable {
    /// What laws call it, as "a page of lines and curves".
    var name: String
    var page: Page
    /// Whether the request is as programs of version 1.0 make it: without `file`.
    var isOlder = false
    /// Members of a later minor version.
    var further: [JSONMember] = []

    /// - Parameter options: all that the plugin has.
    func request(of kind: PluginKind, _ options: [(name: String, value: JSONValue)], ending: String) -> PluginRequest {
        let file = kind == .renderer && !isOlder ? "golden.\(ending)" : nil
        return PluginRequest(options: options, file: file, further: further)
    }

    static let drawing = GoldenRequest(name: "a page of lines, curves and a dot", page: page([ink, red]))
    static let empty = GoldenRequest(name: "an empty page", page: page([]))
    static let hostile = GoldenRequest(
        name: "titles and names with quotes, line breaks and other scripts",
        page: page([Layer(name: texts, pen: ink.pen, paths: ink.paths)], title: texts))
    static let older = GoldenRequest(name: "a request of version 1.0", page: page([ink]), isOlder: true)
    static let newer = GoldenRequest(
        name: "a request with members that it does not know", page: page([ink]),
        further: [
            JSONMember("later", .members(["minor": .integer(99)])),
            JSONMember("hints", .array([.string("unknown"), .null])),
        ])

    static let all = [drawing, empty, hostile, older, newer]

    /// A seed that stands nowhere but in the recipe of these pages.
    static let seed: UInt64 = 18_446_744_073_709_551_557

    private static let ink = Layer(
        name: "ink", pen: Pen(colour: Colour(red: 0, green: 0, blue: 0), width: 0.4),
        paths: [
            Path(Polyline([Point(10, 10), Point(40, 50), Point(70.125, 20.5)])),
            Path(start: Point(20, 40), segments: [.curve(Point(30, 10), Point(50, 70), Point(60, 30))]),
            Path(Polyline([Point(80, 30)])),
        ])
    private static let red = Layer(
        name: "red", pen: Pen(colour: Colour(red: 204, green: 34, blue: 0), width: 0.8, opacity: 0.5),
        paths: [Path(Polyline([Point(5, 55), Point(95, 55)]))])
    private static let texts = "\"a\" <b> 'c' %d\\ )\n*/ -->\u{1B}[31m Ελληνικά 漢字 🦉"

    private static func page(_ layers: [Layer], title: String = "Golden") -> Page {
        var page = Page(
            width: 100, height: 60, background: nil, layers: layers,
            recipe: Recipe(
                generator: "studio plugins test", title: title, seed: seed, checkpoints: [:], scene: "{}"))
        page.cells = layers.enumerated().map { index, layer in
            PageCell(
                name: "drawing \(index + 1)", box: Box(minX: 5, minY: 5, maxX: 95, maxY: 55),
                facts: [PageFact("seed", "\(index)")],
                strokes: layer.paths.indices.map { PageStroke(layer: index, path: $0) })
        }
        return page
    }
}
