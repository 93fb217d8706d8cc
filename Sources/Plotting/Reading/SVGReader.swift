import Drawing
import Files
import Foundation
import FoundationXML

/// Reads SVG drawings as pages: lines, shapes and paths by their outlines, a layer for each Inkscape
/// layer. Text, images, clips and references to other elements are left out and named in the notes.
public enum SVGReader {
    /// - Throws: `badData` for what is not SVG.
    public static func page(
        _ data: Data, name: String, generator: String
    ) throws(StudioError) -> (page: Page, notes: [String]) {
        let parser = XMLParser(data: data)
        let drawing = SVGDrawing()
        parser.delegate = drawing
        guard parser.parse(), drawing.isComplete, let size = drawing.size else {
            let reason = parser.parserError.map { " (\($0.localizedDescription))" } ?? ""
            throw .badData("\(name): is not an SVG drawing, line \(parser.lineNumber)\(reason)")
        }
        let title = (name as NSString).lastPathComponent
        let page = Page(
            width: size.x, height: size.y, background: nil, layers: drawing.layers,
            recipe: Recipe(generator: generator, title: title, seed: 0, checkpoints: [:], scene: "{}"))
        let notes = drawing.leftOut.sorted { $0.key < $1.key }.map {
            "\(name): \($0.value) <\($0.key)> left out: only lines, shapes and paths can be drawn"
        }
        return (page, notes)
    }
}

private final class SVGDrawing: NSObject, XMLParserDelegate {
    /// In millimetres.
    var size: Point?
    var layers: [Layer] = []
    var leftOut: [String: Int] = [:]
    private var states = [State()]
    /// Whether every element has ended.
    var isComplete: Bool { states.count == 1 }
    private var hidden = 0

    private struct State {
        var transform = AffineMap()
        var layer: Int?
        var colour = Colour(red: 0, green: 0, blue: 0)
    }

    private static let invisible: Set = [
        "defs", "clipPath", "mask", "pattern", "symbol", "marker", "metadata", "style",
    ]
    /// Strays of curves from their lines, in millimetres.
    private static let tolerance = 0.01

    func parser(
        _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        let element = element.split(separator: ":").last.map(String.init) ?? element
        var state = states[states.count - 1]
        defer { states.append(state) }
        let isPaper = attributes["inkscape:label"]?.hasPrefix("%") == true
        if hidden > 0 || Self.invisible.contains(element) || isPaper || Self.isHidden(attributes) {
            hidden += 1
            return
        }
        if element == "svg", size == nil {
            state.transform = begin(attributes)
        }
        if let text = attributes["transform"] { state.transform = AffineMap(text).then(state.transform) }
        if let colour = Self.colour(attributes) { state.colour = colour }
        if element == "g", attributes["inkscape:groupmode"] == "layer" {
            layers.append(
                Layer(
                    name: attributes["inkscape:label"] ?? "layer \(layers.count + 1)",
                    pen: Pen(colour: state.colour, width: 0.4), polylines: []))
            state.layer = layers.count - 1
        }
        if ["text", "image", "use", "foreignObject"].contains(element) { leftOut[element, default: 0] += 1 }
        let scale = state.transform.scale
        let lines = scale > 0 ? SVGShape.lines(element, attributes, tolerance: Self.tolerance / scale) : []
        guard !lines.isEmpty else { return }
        if state.layer == nil {
            if layers.isEmpty {
                layers.append(
                    Layer(name: "drawing", pen: Pen(colour: state.colour, width: 0.4), polylines: []))
            }
            state.layer = layers.count - 1
        }
        layers[state.layer ?? 0].paths += lines.map { Path(Polyline($0.map(state.transform.apply))) }
    }

    func parser(_ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?) {
        if hidden > 0 { hidden -= 1 }
        if states.count > 1 { states.removeLast() }
    }

    /// The way from user units to millimetres on the page, by width, height and viewBox (§7).
    private func begin(_ attributes: [String: String]) -> AffineMap {
        let box = attributes["viewBox"]?.split { " ,\n\t".contains($0) }.compactMap { Double($0) } ?? []
        let pixel = 25.4 / 96
        let width = Self.length(attributes["width"]) ?? (box.count == 4 ? box[2] * pixel : 100)
        let height = Self.length(attributes["height"]) ?? (box.count == 4 ? box[3] * pixel : 100)
        size = Point(width, height)
        guard box.count == 4, box[2] > 0, box[3] > 0 else { return AffineMap(a: pixel, d: pixel) }
        let scale = min(width / box[2], height / box[3])
        return AffineMap(
            a: scale, d: scale, e: (width - box[2] * scale) / 2 - box[0] * scale,
            f: (height - box[3] * scale) / 2 - box[1] * scale)
    }

    private static func length(_ text: String?) -> Double? {
        guard let text, !text.hasSuffix("%") else { return nil }
        let digits = text.prefix { "0123456789.+-eE".contains($0) && !($0 == "e" && text.hasSuffix("em")) }
        let units = ["": 25.4 / 96, "px": 25.4 / 96, "mm": 1, "cm": 10, "in": 25.4, "pt": 25.4 / 72, "pc": 25.4 / 6]
        guard let number = Double(digits),
            let unit = units[text.dropFirst(digits.count).trimmingCharacters(in: .whitespaces)], number > 0
        else { return nil }
        return number * unit
    }

    private static func isHidden(_ attributes: [String: String]) -> Bool {
        attributes["display"] == "none"
            || attributes["style"]?.filter { $0 != " " }.contains("display:none") == true
    }

    private static func colour(_ attributes: [String: String]) -> Colour? {
        if let colour = attributes["stroke"].flatMap({ Colour(hex: $0) }) { return colour }
        let style = attributes["style"]?.split(separator: ";").map { $0.filter { $0 != " " } }
        return style?.first { $0.hasPrefix("stroke:#") }.flatMap { Colour(hex: String($0.dropFirst("stroke:".count))) }
    }
}

/// The outlines of SVG's elements (SVG 1.1 §8, §9), in user units.
private enum SVGShape {
    static func lines(_ element: String, _ attributes: [String: String], tolerance: Double) -> [[Point]] {
        func number(_ name: String) -> Double { attributes[name].flatMap { Double($0) } ?? 0 }
        switch element {
        case "path": return SVGPath.lines(attributes["d"] ?? "", tolerance: tolerance)
        case "line": return [[Point(number("x1"), number("y1")), Point(number("x2"), number("y2"))]]
        case "polyline", "polygon":
            let numbers = (attributes["points"] ?? "").split { " ,\n\r\t".contains($0) }.map { Double($0) ?? 0 }
            var points = stride(from: 0, to: numbers.count - 1, by: 2).map { Point(numbers[$0], numbers[$0 + 1]) }
            if element == "polygon", let first = points.first { points.append(first) }
            return points.count > 1 ? [points] : []
        case "rect":
            let (x, y, width, height) = (number("x"), number("y"), number("width"), number("height"))
            guard width > 0, height > 0 else { return [] }
            return [
                [Point(x, y), Point(x + width, y), Point(x + width, y + height), Point(x, y + height), Point(x, y)]
            ]
        case "circle", "ellipse":
            let (cx, cy) = (number("cx"), number("cy"))
            let rx = element == "circle" ? number("r") : number("rx")
            let ry = element == "circle" ? rx : number("ry")
            guard rx > 0, ry > 0 else { return [] }
            let data = "M\(cx - rx) \(cy)A\(rx) \(ry) 0 1 1 \(cx + rx) \(cy)A\(rx) \(ry) 0 1 1 \(cx - rx) \(cy)Z"
            return SVGPath.lines(data, tolerance: tolerance)
        default: return []
        }
    }
}

/// x' = a x + c y + e, y' = b x + d y + f (SVG 1.1 §7.4).
private struct AffineMap {
    var a = 1.0
    var b = 0.0
    var c = 0.0
    var d = 1.0
    var e = 0.0
    var f = 0.0

    /// How much longer lines become, at least by area.
    var scale: Double { (a * d - b * c).magnitude.squareRoot() }

    func apply(_ point: Point) -> Point {
        Point(a * point.x + c * point.y + e, b * point.x + d * point.y + f)
    }

    /// This map first, `other` afterwards.
    func then(_ other: AffineMap) -> AffineMap {
        AffineMap(
            a: other.a * a + other.c * b, b: other.b * a + other.d * b, c: other.a * c + other.c * d,
            d: other.b * c + other.d * d, e: other.a * e + other.c * f + other.e, f: other.b * e + other.d * f + other.f
        )
    }
}

extension AffineMap {
    /// The value of a `transform` attribute: its last function is applied first.
    init(_ text: String) {
        self.init()
        for part in text.split(separator: ")").reversed() {
            guard let open = part.firstIndex(of: "(") else { continue }
            let name = part[..<open].trimmingCharacters(in: CharacterSet(charactersIn: " ,\n\t"))
            let values = part[part.index(after: open)...].split { " ,\n\t".contains($0) }.map { Double($0) ?? 0 }
            func value(_ index: Int, _ otherwise: Double) -> Double {
                values.indices.contains(index) ? values[index] : otherwise
            }
            switch name {
            case "matrix" where values.count == 6:
                self = then(
                    AffineMap(a: values[0], b: values[1], c: values[2], d: values[3], e: values[4], f: values[5]))
            case "translate": self = then(AffineMap(e: value(0, 0), f: value(1, 0)))
            case "scale": self = then(AffineMap(a: value(0, 1), d: value(1, value(0, 1))))
            case "rotate":
                let angle = value(0, 0) * .pi / 180
                let (x, y) = (value(1, 0), value(2, 0))
                self = then(AffineMap(e: -x, f: -y))
                self = then(AffineMap(a: cos(angle), b: sin(angle), c: -sin(angle), d: cos(angle)))
                self = then(AffineMap(e: x, f: y))
            case "skewX": self = then(AffineMap(c: tan(value(0, 0) * .pi / 180)))
            case "skewY": self = then(AffineMap(b: tan(value(0, 0) * .pi / 180)))
            default: continue
            }
        }
    }
}
