import Drawing
import Files
import JSON

/// Reads styles (docs/scene-format.md) from JSON, from a file of their own or inside a scene.
public enum StyleReader {
    /// The version of the style format that is read here.
    public static let version = 1

    /// The style at `node`. A style inside a scene needs no `version` of its own.
    /// - Throws: `badData` naming place and expectation.
    public static func read(_ node: JSONNode, needsVersion: Bool) throws(StudioError) -> Style {
        let hasVersion = try node.optional("version") != nil || needsVersion
        if hasVersion {
            try FormatVersion.check(node, kind: "style", readable: version)
        }
        try node.allow([
            "$schema", "version", "summary", "paper", "pens", "drawing", "smoothing", "cellFrame", "border", "ruling",
        ])
        let pens = try readPens(node.required("pens"))
        let names = pens.map(\.name)
        return Style(
            summary: try node.optional("summary")?.string() ?? "",
            paper: try node.optional("paper").map { (paper) throws(StudioError) -> Colour in try colour(paper) },
            pens: pens,
            drawing: try readDrawing(node.optional("drawing"), names: names),
            smoothing: try readSmoothing(node.optional("smoothing")),
            cellFrame: try readLine(node.optional("cellFrame"), names: names, length: "inset", in: 0...1000)
                .map { Style.CellFrame(pen: $0, inset: $1) },
            border: try readLine(node.optional("border"), names: names, length: "outset", in: 0...1000)
                .map { Style.Border(pen: $0, outset: $1) },
            ruling: try readLine(node.optional("ruling"), names: names, length: "spacing", in: 1...1000)
                .map { Style.Ruling(pen: $0, spacing: $1) },
            json: node.value)
    }

    private static func colour(_ node: JSONNode) throws(StudioError) -> Colour {
        guard let colour = Colour(hex: try node.string()) else {
            throw node.mismatch(expected: "a colour as \"#rgb\" or \"#rrggbb\"")
        }
        return colour
    }

    private static func readPens(_ node: JSONNode) throws(StudioError) -> [StylePen] {
        let nodes = try node.elements()
        guard (1...64).contains(nodes.count) else {
            throw node.error("expected 1 to 64 pens, found \(nodes.count)")
        }
        var pens: [StylePen] = []
        for pen in nodes {
            try pen.allow(["name", "colour", "width", "opacity", "offset", "wobble", "passes"])
            let nameNode = try pen.required("name")
            let name = try nameNode.string()
            guard !name.isEmpty, name.count <= 64 else {
                throw nameNode.mismatch(expected: "a name of 1 to 64 characters")
            }
            guard !pens.contains(where: { $0.name == name }) else {
                throw nameNode.error("there is a pen \"\(name)\" already; pens need different names")
            }
            pens.append(
                StylePen(
                    name: name, colour: try colour(pen.required("colour")), width: try readWidth(pen.required("width")),
                    opacity: try pen.optional("opacity")?.number(in: 0...1) ?? 1,
                    offset: try readOffset(pen.optional("offset")), wobble: try readWobble(pen.optional("wobble")),
                    passes: try pen.optional("passes")?.integer(in: 1...8) ?? 1))
        }
        return pens
    }

    private static func readWidth(_ node: JSONNode) throws(StudioError) -> StylePen.Width {
        guard case .object = node.value else { return .fixed(try node.number(in: Style.penWidths)) }
        try node.allow(["ofCell"])
        return .ofCell(try node.required("ofCell").number(in: 0.0001...0.2))
    }

    private static func readOffset(_ node: JSONNode?) throws(StudioError) -> Point {
        guard let node else { return Point(0, 0) }
        try node.allow(["x", "y"])
        return Point(
            try node.required("x").number(in: -10...10), try node.required("y").number(in: -10...10))
    }

    /// Smaller tremors than 0.05 mm cannot be seen, but would need very many points.
    private static func readWobble(_ node: JSONNode?) throws(StudioError) -> Double {
        guard let node, node.value != .integer(0) else { return 0 }
        return try node.number(in: 0.05...5)
    }

    private static func readDrawing(_ node: JSONNode?, names: [String]) throws(StudioError) -> StyleDrawing {
        guard let node else { return StyleDrawing(pens: [0], colour: .fixed) }
        try node.allow(["pens", "colour"])
        let colour = try node.optional("colour")?.choice(of: StyleDrawing.Assignment.allCases.map(\.rawValue))
        let list = try node.required("pens")
        var pens: [Int] = []
        for element in try list.elements() { pens.append(try pen(element, names: names)) }
        guard (1...64).contains(pens.count) else {
            throw list.error("expected 1 to 64 names of pens, found \(pens.count)")
        }
        return StyleDrawing(pens: pens, colour: colour.flatMap(StyleDrawing.Assignment.init) ?? .fixed)
    }

    /// The index of the pen that `node` names.
    private static func pen(_ node: JSONNode, names: [String]) throws(StudioError) -> Int {
        let name = try node.choice(of: names)
        guard let index = names.firstIndex(of: name) else { throw .internal("pen \(name) is named but missing") }
        return index
    }

    private static func readSmoothing(_ node: JSONNode?) throws(StudioError) -> Smoothing {
        guard let node else { return Smoothing(method: .none) }
        let methods = ["none", "chaikin", "catmull-rom"]
        let method = try node.required("method").choice(of: methods)
        switch method {
        case "chaikin":
            try node.allow(["method", "iterations", "corners"])
            return Smoothing(
                method: .chaikin(iterations: try node.optional("iterations")?.integer(in: 1...5) ?? 3),
                corners: try readCorners(node))
        case "catmull-rom":
            try node.allow(["method", "steps", "corners"])
            return Smoothing(
                method: .catmullRom(steps: try node.optional("steps")?.integer(in: 2...32) ?? 8),
                corners: try readCorners(node))
        default:
            try node.allow(["method"])
            return Smoothing(method: .none)
        }
    }

    private static func readCorners(_ node: JSONNode) throws(StudioError) -> Double {
        try node.optional("corners")?.number(in: 0...180) ?? 180
    }

    /// A line that belongs to the sheet: its pen and one length.
    private static func readLine(
        _ node: JSONNode?, names: [String], length: String, in range: ClosedRange<Double>
    ) throws(StudioError) -> (Int, Double)? {
        guard let node else { return nil }
        try node.allow(["pen", length])
        return (try pen(node.required("pen"), names: names), try node.required(length).number(in: range))
    }
}

extension Style {
    /// Line widths in millimetres that pens may have.
    static let penWidths = 0.01...10.0
}
