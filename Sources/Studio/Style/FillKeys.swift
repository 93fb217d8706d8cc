import SketchBase
import SketchDocuments
import SketchGeometry

/// The keys of fills, which items and styles have.
enum FillKeys {
    static let most = 16
    private static let fractions = Kind<Double>.number(0...1)
    private static let levels = Kind<Int>.integer(0...100)

    static let pattern = Key(
        "pattern", .choice(FillPattern.Kind.self, standIn: .hatch),
        "parallel lines, the same crosswise, the outline further and further inwards, one spiral, dots, or loops")
    static let pen = Key("pen", .text, "the name of the style's pen that fills; a layer of its own")
    static let into = Key(
        "into", .choice(Fill.Target.self, standIn: .shapes), default: .shapes,
        "`shapes`: each face between strokes, also those that lines leave where they cross by accident. `parts`: what strokes "
            + "mean to enclose, as a head, eyes, a body, wings; gaps that are small beside them are closed, slivers left out, "
            + "and where two overlap the one drawn first lies in front. `silhouette`: the whole drawing, as it hides what lies "
            + "behind it")
    static let sizes = Key(
        "sizes", .list(of: fractions, count: 2...2, "fractions"), default: [0, 1],
        "only shapes that cover so large a fraction of what all shapes of the drawing do, `[0, 0.05]` for pupils, "
            + "`[0.4, 1]` for bodies")
    static let depths = Key(
        "depths", .list(of: levels, count: 2...2, "numbers"), default: [0, 100],
        "only shapes that lie in so many others, `[0, 0]` for the outermost")
    private static let role = Kind<PartRole>.choice(PartRole.self, standIn: .other)
    static let roles = OptionalKey(
        "roles", .list(of: role, count: 1...PartRole.allCases.count, "roles"), otherwise: "all",
        "of `parts`: only those that are this of an animal: its `eyes`, two alike side by side, their `pupils`, its `beak` "
            + "below, the `head` around them, its `body` and `wings`, or `other`")
    static let islands = Key(
        "islands", .flag, default: true, "whether shapes within a shape stay free, as eyes in a body")
    static let spacing = Key("spacing", .number(0.5...1000), default: 3, "from line to line, in widths of the pen")
    static let inset = Key("inset", .number(0...1000), default: 0, "free along the edge, in widths of the pen")
    static let angle = Key("angle", .number(-360...360), default: 45, "degrees between lines and the x axis")
    static let vary = Key(
        "vary", .number(0...1), default: 0,
        "how far angle and spacing differ from drawing to drawing; at 1 any angle, and half the spacing more or less")
    static let linked = Key(
        "linked", .flag, default: true, "whether lines that end side by side are drawn in one go, along the outline")
    static let shade = Key(
        "shade", .number(1...20), default: 1, "of `stipple`: how many times farther apart dots are at the top")

    static let all: [any AnyKey] = [
        pattern, pen, into, sizes, depths, roles, islands, spacing, inset, angle, vary, linked, shade,
    ]

    /// One fill, or a list of them; an empty list is none.
    static func key(otherwise: String, _ schema: Schema = .record(all)) -> OptionalKey<JSONNode> {
        OptionalKey(
            "fill", .node(.anyOf([schema, .list(of: schema, 0...most)])), otherwise: otherwise,
            "a fill, or a list of them, for what strokes close: see [below](#fills)")
    }

    /// The fills at `node`.
    ///
    /// - Parameter pens: the names of the style's pens.
    static func read(_ node: JSONNode, pens: [String], _ problems: Problems) throws(Diagnostic) -> [Fill] {
        guard case .array = node.value else { return [read(Record(node, all, problems), pens: pens)] }
        let nodes = try node.elements()
        guard nodes.count <= most else { throw node.error("expected at most \(most) fills, found \(nodes.count)") }
        return nodes.map { read(Record($0, all, problems), pens: pens) }
    }

    private static func read(_ fill: Record, pens: [String]) -> Fill {
        let kind = fill[pattern]
        if fill.holds(shade), kind != .stipple { fill.note("is for \"pattern\": \"stipple\" alone", at: shade) }
        if fill[into] == .silhouette {
            for key in [sizes, depths, islands] as [any AnyKey] where fill.holds(key) {
                fill.note("is for \"into\": \"shapes\" or \"parts\"; a silhouette is one, without islands", at: key)
            }
        }
        if fill[into] != .parts, fill.holds(roles) { fill.note("is for \"into\": \"parts\" alone", at: roles) }
        let index = fill.map(pen, or: 0) { (_, node) throws(Diagnostic) in
            let name = try node.choice(of: pens)
            return pens.firstIndex(of: name) ?? 0
        }
        var read = Fill(
            pen: index, into: fill[into], sizes: range(fill, sizes, or: 0...1),
            depths: range(fill, depths, or: 0...100),
            sparesIslands: fill[islands], spacing: fill[spacing], inset: fill[inset], variation: fill[vary],
            pattern: FillPattern(kind, spacing: 1, angle: fill[angle], isLinked: fill[linked], shade: fill[shade]))
        if let roles = fill[roles] { read.roles = Set(roles) }
        return read
    }

    /// A list of two numbers as the range from the first to the second.
    private static func range<Number: Comparable>(
        _ fill: Record, _ key: Key<[Number]>, or standIn: ClosedRange<Number>
    ) -> ClosedRange<Number> {
        let ends = fill[key]
        guard ends.count == 2 else { return standIn }
        guard ends[0] <= ends[1] else {
            fill.note("expected the smaller first, found \(ends[0]), \(ends[1])", at: key)
            return standIn
        }
        return ends[0]...ends[1]
    }
}
