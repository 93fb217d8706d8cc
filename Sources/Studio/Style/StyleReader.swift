import Drawing
import Files
import JSON
import Lettering

/// Reads styles (docs/scene-format.md) from JSON, from a file of their own or inside a scene.
struct StyleReader {
    /// The version of the style format that is read here.
    static let version = 1

    static let keys = [
        SchemaKey("$schema", .text("where this schema lies, for editors")),
        SchemaKey("version", .choiceOfVersion),
        SchemaKey("summary", .text("one line for people")),
        SchemaKey("paper", .definition("colour", "colour of the paper (default: unpainted)")),
        SchemaKey("pens", .list(of: .object(penKeys, "a pen"), "what is first lies lowest"), isRequired: true),
        SchemaKey("drawing", .object(drawingKeys, "which pens draw the sketches (default: the first)")),
        SchemaKey("smoothing", .object(smoothingKeys, "how lines are rounded (default: not at all)")),
        SchemaKey("text", .object(textKeys, "how captions and headings are written")),
        SchemaKey("cellFrame", .object(lineKeys("inset", 0...1000) + [matKey], "a line around each cell")),
        SchemaKey("border", .object(lineKeys("outset", 0...1000), "a line around the area inside the margins")),
        SchemaKey("ruling", .object(lineKeys("spacing", 1...1000), "graph paper inside the border")),
    ]
    private static let width = Schema.anyOf(
        [
            .number(Style.penWidths, "millimetres"),
            .object(
                [SchemaKey("ofCell", .number(0.0001...0.2, "share of a cell's shorter side"), isRequired: true)], ""),
        ], "")
    private static let penKeys = [
        SchemaKey("name", .text("names the layer; each pen has a different one"), isRequired: true),
        SchemaKey("colour", .definition("colour"), isRequired: true),
        SchemaKey("width", width, isRequired: true),
        SchemaKey("opacity", .number(0...1, "default: 1")),
        SchemaKey(
            "offset",
            .object(
                [
                    SchemaKey("x", .number(-10...10, "mm"), isRequired: true),
                    SchemaKey("y", .number(-10...10, "mm"), isRequired: true),
                ], "moves all this pen draws")),
        SchemaKey("wobble", .number(0...5, "how far the pen trembles, 0 or 0.05 to 5 mm")),
        SchemaKey("passes", .integer(1...8, "how often it draws each line (default: 1)")),
    ]
    private static let drawingKeys = [
        SchemaKey("pens", .list(of: .text("a pen's name"), "the pens that draw"), isRequired: true),
        SchemaKey(
            "colour",
            .choice(StyleDrawing.Assignment.allCases.map(\.rawValue), "which of them draws what (default: fixed)")),
        SchemaKey("given", .text("the pen for strokes that the scene gives (default: as all others)")),
    ]
    private static let smoothingKeys = [
        SchemaKey("method", .choice(["none", "chaikin", "catmull-rom"], ""), isRequired: true),
        SchemaKey("iterations", .integer(1...5, "chaikin's rounds (default: 3)")),
        SchemaKey("corners", .number(0...180, "turns sharper than so many degrees stay sharp (default: 180)")),
    ]
    private static let textKeys = [
        SchemaKey("pen", .text("a pen's name"), isRequired: true),
        SchemaKey("font", .choice(HersheyFont.fonts.keys.sorted(), "default: simplex")),
    ]
    private static let matKey = SchemaKey(
        "mat",
        .object(
            [SchemaKey("pen", .text("a pen's name"), isRequired: true), SchemaKey("inset", width, isRequired: true)],
            "a second line inside the first, as a mat is cut"))
    private static func lineKeys(_ length: String, _ range: ClosedRange<Double>) -> [SchemaKey] {
        [
            SchemaKey("pen", .text("a pen's name"), isRequired: true),
            SchemaKey(length, .number(range, "millimetres"), isRequired: true),
        ]
    }

    private let keys: KeyReader
    private let problems: Problems
    private let penNames: [String]

    /// The style at `node`; what is wrong is noted in `problems`, and makes the result meaningless or
    /// nil. A style inside a scene needs no `version` of its own.
    static func read(_ node: JSONNode, needsVersion: Bool, _ problems: Problems) throws(StudioError) -> Style? {
        if try node.optional("version") != nil || needsVersion {
            try FormatVersion.check(node, kind: "style", readable: version)
        }
        let keys = KeyReader(node, problems)
        keys.allow(Self.keys.map(\.name))
        let pens = keys.required("pens", or: [StylePen]()) { (node) throws(StudioError) in
            try readPens(node, problems)
        }
        guard !pens.isEmpty else { return nil }
        return StyleReader(keys: keys, problems: problems, penNames: pens.map(\.name)).style(pens)
    }

    private func style(_ pens: [StylePen]) -> Style {
        Style(
            summary: keys.string("summary", or: ""),
            paper: keys.value("paper", or: nil) { (node) throws(StudioError) in try Self.colour(node) },
            pens: pens,
            drawing: keys.value("drawing", or: StyleDrawing(pens: [0], colour: .fixed)) { (node) throws(StudioError) in
                try readDrawing(node)
            },
            smoothing: keys.value("smoothing", or: Smoothing(method: .none)) { (node) throws(StudioError) in
                try readSmoothing(node)
            },
            text: keys.value("text", or: nil) { (node) throws(StudioError) in try readText(node) },
            cellFrame: keys.value("cellFrame", or: nil) { (node) throws(StudioError) in try readCellFrame(node) },
            border: line("border", length: "outset", in: 0...1000).map { Style.Border(pen: $0, outset: $1) },
            ruling: line("ruling", length: "spacing", in: 1...1000).map { Style.Ruling(pen: $0, spacing: $1) },
            json: keys.node.value)
    }

    private static func colour(_ node: JSONNode) throws(StudioError) -> Colour {
        guard let colour = Colour(hex: try node.string()) else {
            throw node.mismatch(expected: "a colour as \"#rgb\" or \"#rrggbb\"")
        }
        return colour
    }

    // MARK: Pens

    private static func readPens(_ node: JSONNode, _ problems: Problems) throws(StudioError) -> [StylePen] {
        let nodes = try node.elements()
        guard (1...64).contains(nodes.count) else {
            throw node.error("expected 1 to 64 pens, found \(nodes.count)")
        }
        var pens: [StylePen] = []
        for node in nodes { pens.append(readPen(KeyReader(node, problems), others: pens.map(\.name))) }
        return pens
    }

    private static func readPen(_ pen: KeyReader, others: [String]) -> StylePen {
        pen.allow(penKeys.map(\.name))
        return StylePen(
            name: pen.required("name", or: "") { (node) throws(StudioError) in
                let name = try node.string()
                guard !name.isEmpty, name.count <= 64 else {
                    throw node.mismatch(expected: "a name of 1 to 64 characters")
                }
                guard !others.contains(name) else {
                    throw node.error("there is a pen \"\(name)\" already; pens need different names")
                }
                return name
            },
            colour: pen.required("colour", or: Colour(red: 0, green: 0, blue: 0)) { (node) throws(StudioError) in
                try colour(node)
            },
            width: pen.required("width", or: .fixed(1)) { (node) throws(StudioError) in try readWidth(node) },
            opacity: pen.number("opacity", in: 0...1, or: 1),
            offset: pen.value("offset", or: Point(0, 0)) { (node) throws(StudioError) in
                try node.allow(["x", "y"])
                return Point(
                    try node.required("x").number(in: -10...10), try node.required("y").number(in: -10...10))
            },
            // Smaller tremors than 0.05 mm cannot be seen, but would need very many points.
            wobble: pen.value("wobble", or: 0) { (node) throws(StudioError) in
                node.value == .integer(0) ? 0 : try node.number(in: 0.05...5)
            },
            passes: pen.integer("passes", in: 1...8, or: 1))
    }

    private static func readWidth(_ node: JSONNode) throws(StudioError) -> StylePen.Width {
        guard case .object = node.value else { return .fixed(try node.number(in: Style.penWidths)) }
        try node.allow(["ofCell"])
        return .ofCell(try node.required("ofCell").number(in: 0.0001...0.2))
    }

    private func readCellFrame(_ node: JSONNode) throws(StudioError) -> Style.CellFrame {
        let frame = KeyReader(node, problems)
        frame.allow(["pen", "inset", "mat"])
        return Style.CellFrame(
            pen: try pen(try node.required("pen")), inset: frame.requiredNumber("inset", in: 0...1000, or: 0),
            mat: frame.value("mat", or: nil) { (node) throws(StudioError) in
                try node.allow(["pen", "inset"])
                return Style.Mat(
                    pen: try pen(try node.required("pen")), inset: try Self.readWidth(try node.required("inset")))
            })
    }

    /// The index of the pen that `node` names.
    private func pen(_ node: JSONNode) throws(StudioError) -> Int {
        let name = try node.choice(of: penNames)
        guard let index = penNames.firstIndex(of: name) else { throw .internal("pen \(name) is named but missing") }
        return index
    }

    // MARK: What they draw

    private func readDrawing(_ node: JSONNode) throws(StudioError) -> StyleDrawing {
        let drawing = KeyReader(node, problems)
        drawing.allow(Self.drawingKeys.map(\.name))
        let list = try node.required("pens")
        var pens: [Int] = []
        for element in try list.elements() { pens.append(try pen(element)) }
        guard (1...64).contains(pens.count) else {
            throw list.error("expected 1 to 64 names of pens, found \(pens.count)")
        }
        return StyleDrawing(
            pens: pens, colour: drawing.choice("colour", or: .fixed),
            given: drawing.value("given", or: nil) { (node) throws(StudioError) in try pen(node) })
    }

    private func readSmoothing(_ node: JSONNode) throws(StudioError) -> Smoothing {
        let reader = KeyReader(node, problems)
        let corners = reader.number("corners", in: 0...180, or: 180)
        switch try node.required("method").choice(of: ["none", "chaikin", "catmull-rom"]) {
        case "chaikin":
            try node.allow(["method", "iterations", "corners"])
            return Smoothing(
                method: .chaikin(iterations: reader.integer("iterations", in: 1...5, or: 3)), corners: corners)
        case "catmull-rom":
            try node.allow(["method", "corners"])
            return Smoothing(method: .catmullRom, corners: corners)
        default:
            try node.allow(["method"])
            return Smoothing(method: .none)
        }
    }

    private func readText(_ node: JSONNode) throws(StudioError) -> Style.Text {
        try node.allow(["pen", "font"])
        let font = try node.optional("font")?.choice(of: HersheyFont.fonts.keys.sorted()) ?? "simplex"
        return Style.Text(pen: try pen(node.required("pen")), font: font)
    }

    /// A line that belongs to the sheet: its pen and one length.
    private func line(_ key: String, length: String, in range: ClosedRange<Double>) -> (Int, Double)? {
        keys.value(key, or: nil) { (node) throws(StudioError) -> (Int, Double)? in
            try node.allow(["pen", length])
            return (try pen(node.required("pen")), try node.required(length).number(in: range))
        }
    }
}

extension Style {
    /// Line widths in millimetres that pens may have.
    static let penWidths = 0.01...10.0
}
