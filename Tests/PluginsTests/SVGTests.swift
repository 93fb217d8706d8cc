import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchPlugins
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct SVGTests {
    @Test func theSmallPageIsAsBefore() throws {
        try expectSnapshot(try render(Pages.small, as: "svg"), "small.svg")
    }

    @Test func sizesAreMillimetres() throws {
        let svg = try SVGReading(render(Pages.small, as: "svg"))
        let root = try #require(svg.elements.first)
        #expect(root.name == "svg")
        #expect(root.attributes["width"] == "105mm")
        #expect(root.attributes["height"] == "148.5mm")
        #expect(root.attributes["viewBox"] == "0 0 105 148.5")
    }

    @Test func aLayerIsAGroup() throws {
        let layers = try SVGReading(render(Pages.small, as: "svg")).elements
            .filter { $0.attributes["inkscape:groupmode"] == "layer" }
        #expect(layers.map { $0.attributes["inkscape:label"] } == ["%paper", "ink", "unused", "red <2> & \"wide\""])
        #expect(layers[3].attributes["stroke"] == "#c81e1e")
        #expect(layers[3].attributes["stroke-width"] == "0.8")
        #expect(layers[3].attributes["stroke-opacity"] == "0.6")
        #expect(Set(layers.map { $0.attributes["id"] }).count == 4)
        var bare = Pages.small
        bare.background = nil
        #expect(try SVGReading(render(bare, as: "svg")).elements.contains { $0.name == "rect" } == false)
    }

    @Test(arguments: Pages.hostileTexts)
    func hostileTextStaysText(text: String) throws {
        var page = Pages.small
        page.layers[0].name = text
        page.recipe.title = text
        page.recipe.scene = JSONValue.members(["title": .string(text)]).text()
        let svg = try SVGReading(render(page, as: "svg"))
        // What XML 1.0 cannot hold (§2.2) is replaced.
        let expected = String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    let isHeld = "\t\n\r".unicodeScalars.contains(scalar) || (scalar >= " " && scalar.value != 0xfffe)
                    return isHeld ? scalar : "\u{fffd}"
                }))
        #expect(svg.text["title", default: ""] == expected)
        #expect(svg.elements.contains { $0.attributes["inkscape:label"] == expected })
        let recipe = try JSONValue(parsing: Data(svg.text["recipe", default: ""].utf8), name: "recipe")
        #expect(recipe["scene"]?["title"] == .string(text))
        #expect(recipe["title"] == .string(text))
        #expect(recipe["seed"] == .string("18446744073709551615"))
        #expect(recipe["checkpoints"]?["owl"] == .string(String(repeating: "ab", count: 32)))
    }

    /// Rounding to 0.01 mm may move a point by 0.005 mm, however long the stroke.
    @Test(arguments: [UInt64(1), 2, 3])
    func pathsKeepTheirPoints(seed: UInt64) throws {
        var random = RandomStream(seed: seed)
        var point = Point(50, 70)
        let points = (0..<5000).map { _ in
            point = point + Point(random.gaussian() * 0.3, random.gaussian() * 0.3)
            return point
        }
        let page = Pages.plain([Polyline(points)])
        let path = try #require(SVGReading(render(page, as: "svg")).elements.last { $0.name == "path" })
        let read = try SVGReading.points(of: #require(path.attributes["d"]))
        // Points that round to the place of the one before are dropped.
        var rounded: [Point] = []
        for point in points {
            let place = Point((point.x * 100).rounded() / 100, (point.y * 100).rounded() / 100)
            if rounded.last != place { rounded.append(place) }
        }
        #expect(read.count == rounded.count)
        #expect(zip(read, rounded).allSatisfy { ($0 - $1).length < 1e-6 })
    }

    /// Curves stay curves, and lines that follow them are lines again.
    @Test func curvesAreBezierCommands() throws {
        var page = Pages.plain([])
        page.layers[0].paths = [
            Path(
                start: Point(10, 10),
                segments: [
                    .curve(Point(20, 10), Point(30, 20), Point(30, 30)),
                    .curve(Point(30, 40), Point(20, 50), Point(10, 50)),
                    .line(Point(5, 50)), .line(Point(5.5, 45)), .curve(Point(5, 40), Point(5, 30), Point(10, 10)),
                ])
        ]
        for format in ["svg", "animated.svg", "html"] {
            let text = try renderText(page, as: format)
            #expect(text.contains("d=\"m10 10c10 0 20 10 20 20 0 10-10 20-20 20l-5 0 .5-5c-.5-5-.5-15 4.5-35\""))
        }
    }

    @Test func aDotIsALineOfNoLength() throws {
        let page = Pages.plain([Polyline([Point(3, 4)]), Polyline([Point(0, 0), Point(0.001, 0.001)])])
        let paths = try SVGReading(render(page, as: "svg")).elements.filter { $0.name == "path" }
        #expect(paths.map { $0.attributes["d"] } == ["m3 4h0", "m0 0h0"])
    }
}

/// An SVG file read by Foundation's XML parser.
private final class SVGReading: NSObject, XMLParserDelegate {
    private(set) var elements: [(name: String, attributes: [String: String])] = []
    private(set) var text: [String: String] = [:]
    private var open: [String] = []

    init(_ data: Data) throws {
        super.init()
        let parser = XMLParser(data: data)
        parser.delegate = self
        try #require(parser.parse(), "not well formed: \(String(describing: parser.parserError))")
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        elements.append((name, attributes))
        open.append(name)
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
        open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        if let name = open.last { text[name, default: ""] += string }
    }

    /// The absolute points of path data that holds `m` and relative steps.
    static func points(of data: String) throws -> [Point] {
        try #require(data.hasPrefix("m"))
        var numbers: [Double] = []
        var token = ""
        for character in data.dropFirst() + " " {
            if character == " " || character == "-" {
                if !token.isEmpty { numbers.append(try #require(Double(token))) }
                token = character == "-" ? "-" : ""
            } else {
                token.append(character)
            }
        }
        var points: [Point] = []
        for index in stride(from: 0, to: numbers.count, by: 2) {
            points.append((points.last ?? Point(0, 0)) + Point(numbers[index], numbers[index + 1]))
        }
        return points
    }
}
