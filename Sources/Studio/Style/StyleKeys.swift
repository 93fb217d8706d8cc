import SketchBase
import SketchDocuments
import SketchGeometry
import SketchLettering
import SketchPages

/// The keys of styles. Reading, schema and the tables in docs/scene-format.md follow from them.
enum StyleKeys {
    /// The version of the style format that is read here.
    static let version = 1

    static let summary = Key("summary", .text, default: "", "one line for people")
    static let paper = OptionalKey(
        "paper", .colour, otherwise: "unpainted", "colour of the paper; plotters ignore it")
    static let pens = Key("pens", .pens, "the pens; what is first lies lowest")
    static let drawing = OptionalKey(
        "drawing", .node(.record(Drawing.all)), otherwise: "the first pen", "which pens draw the sketches")
    static let smoothing = OptionalKey(
        "smoothing", .node(.record(SmoothingKeys.all)), otherwise: "none", "how lines are rounded")
    static let text = OptionalKey(
        "text", .node(.record(Text.all)), otherwise: "the first pen that draws, simplex",
        "how captions and headings are written")
    static let cellFrame = OptionalKey(
        "cellFrame", .node(.record(CellFrame.all)), otherwise: "none", "a line around each cell")
    static let border = OptionalKey(
        "border", .node(.record(Border.all)), otherwise: "none", "a line around the area inside the margins")
    static let ruling = OptionalKey(
        "ruling", .node(.record(Ruling.all)), otherwise: "none", "graph paper inside the border")
    static let fill = FillKeys.key(otherwise: "none")

    /// - Parameter isFile: whether the style is a document of its own, which needs a version.
    static func all(isFile: Bool) -> [any AnyKey] {
        [
            DocumentKeys.schema, DocumentKeys.version(version...version, isRequired: isFile), summary, paper, pens,
            drawing, text,
            smoothing, fill, cellFrame, border, ruling,
        ]
    }

    enum Drawing {
        static let pens = Key("pens", .list(of: .text, count: 1...64, "names of pens"), "names of the pens that draw")
        static let colour = Key(
            "colour", .choice(StyleDrawing.Assignment.self, standIn: .fixed), default: .fixed,
            "which of them draws what")
        static let steps = OptionalKey(
            "steps", .integer(2...64), otherwise: "the pens as they are",
            "as many pens as these, from the first of `pens` to the last, which those between them have widths and colours in "
                + "between: so lines grow heavier smoothly `by-size`, `by-row` or `by-column`")
        static let given = OptionalKey(
            "given", .text, otherwise: "as all others",
            "the pen for strokes that the scene gives rather than a network draws")
        static let all: [any AnyKey] = [pens, colour, steps, given]
    }

    enum SmoothingKeys {
        enum Method: String, CaseIterable {
            case none, chaikin
            case catmullRom = "catmull-rom"
        }

        static let method = Key("method", .choice(Method.self, standIn: .none), "see below")
        static let iterations = Key("iterations", .integer(1...5), default: 3, "chaikin's rounds")
        static let corners = Key(
            "corners", .number(0...180), default: 180, "turns sharper than so many degrees stay sharp")
        static let all: [any AnyKey] = [method, iterations, corners]
    }

    enum Text {
        static let pen = Key("pen", .text, "a pen's name")
        static let font = Key(
            "font", .choice(of: HersheyFont.fonts.keys.sorted()), default: "simplex", "the letters")
        static let all: [any AnyKey] = [pen, font]
    }

    enum CellFrame {
        static let pen = Text.pen
        static let inset = Key("inset", .number(0...1000), "millimetres inside the cell")
        static let mat = OptionalKey(
            "mat", .node(.record(Mat.all)), otherwise: "none", "a second line inside the first, as a mat is cut")
        static let all: [any AnyKey] = [pen, inset, mat]
    }

    enum Mat {
        static let pen = Text.pen
        static let inset = Key(
            "inset", .width, "millimetres inside the cell, or `{\"ofCell\": share}`; drawings keep inside the mat")
        static let all: [any AnyKey] = [pen, inset]
    }

    enum Border {
        static let pen = Text.pen
        static let outset = Key(
            "outset", .number(0...1000), "millimetres outside the area, at most to the paper's edge")
        static let all: [any AnyKey] = [pen, outset]
    }

    enum Ruling {
        static let pen = Text.pen
        static let spacing = Key("spacing", .number(1...1000), "millimetres between its lines")
        static let all: [any AnyKey] = [pen, spacing]
    }

    enum Pen {
        static let name = Key("name", .penName, "names the layer of the picture; each pen has a different one")
        static let colour = Key("colour", .colour, "colour")
        static let width = Key(
            "width", .width,
            "millimetres, \(Style.penWidths.words), or `{\"ofCell\": share}`: a share, \(Style.penShares.words), of the "
                + "shorter side of the smallest cell on the page")
        static let opacity = Key("opacity", .number(0...1), default: 1, "how much it covers")
        static let offset = OptionalKey(
            "offset", .point(Style.offsets), otherwise: "none",
            "`{\"x\": mm, \"y\": mm}`, \(Style.offsets.words) each: moves all this pen draws, like a printing plate out of "
                + "register")
        // Smaller tremors cannot be seen, but would need very many points.
        static let wobble = Key(
            "wobble", .zero(or: 0.05...5, expected: "a number from 0.05 to 5.0"), default: 0,
            "how far the pen trembles to each side in mm")
        static let passes = Key(
            "passes", .integer(1...8), default: 1, "how often it draws each line, trembling differently each time")
        static let all: [any AnyKey] = [name, colour, width, opacity, offset, wobble, passes]
    }
}

// The kinds of values that styles have.

extension Kind where Value == String {
    static var penName: Kind {
        Kind.text.checked { (name, node) throws(Diagnostic) in
            guard !name.isEmpty, name.count <= 64 else {
                throw node.mismatch(expected: "a name of 1 to 64 characters")
            }
        }
    }
}

extension Kind where Value == StylePen.Width {
    static var width: Kind {
        let ofCell = Key("ofCell", .number(Style.penShares), "")
        let fixed = Kind<Double>.number(Style.penWidths)
        return Kind(
            schema: .anyOf([
                .described("millimetres", .number(Style.penWidths)),
                .described("a share of a cell's shorter side", .record([ofCell])),
            ]),
            standIn: .fixed(1)
        ) { (node, _) throws(Diagnostic) in
            guard case .object = node.value else { return .fixed(try node.read(fixed)) }
            try node.allow([ofCell])
            return .ofCell(try node[ofCell])
        }
    }
}

extension Kind where Value == [StylePen] {
    static var pens: Kind {
        typealias Keys = StyleKeys.Pen
        let unknown = StylePen(
            name: "", colour: Kind<Colour>.colour.standIn, width: .fixed(1), opacity: 1, offset: Point(0, 0), wobble: 0,
            passes: 1)
        let pen = Kind<StylePen>.record(Keys.all, standIn: unknown) { pen in
            StylePen(
                name: pen[Keys.name], colour: pen[Keys.colour], width: pen[Keys.width], opacity: pen[Keys.opacity],
                offset: pen[Keys.offset] ?? Point(0, 0), wobble: pen[Keys.wobble], passes: pen[Keys.passes])
        }
        let list = Kind<[StylePen]>.list(of: pen, count: 1...64, "pens")
        return Kind(schema: list.schema, standIn: []) { (node, problems) throws(Diagnostic) in
            let pens = try list.read(node, problems)
            for (index, pen) in try node.elements().enumerated() where !pens[index].name.isEmpty {
                guard pens[..<index].contains(where: { $0.name == pens[index].name }) else { continue }
                problems.note(
                    try pen.required(Keys.name.name).error(
                        "there is a pen \"\(pens[index].name)\" already; pens need different names"))
            }
            return pens
        }
    }
}

extension Style {
    /// Line widths in millimetres that pens may have.
    static let penWidths = 0.01...10.0
    /// The same in shares of the shorter side of the page's smallest cell.
    static let penShares = 0.0001...0.2
    /// Millimetres by which a pen's lines may be moved each way.
    static let offsets = -10.0...10.0
}
