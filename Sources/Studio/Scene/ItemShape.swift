import SketchBase
import SketchDocuments
import SketchGeometry
import SketchLettering
import SketchSVG

/// A shape that an item's drawings keep inside.
enum ItemShape {
    private static let path = OptionalKey(
        "path", .node(.text), otherwise: "this or `text`",
        "an outline as SVG path data, whose parts that lie in others are holes")
    private static let text = OptionalKey(
        "text", .node(.text), otherwise: "this or `path`", "letters, as thick as `weight` says")
    private static let weight = Key(
        "weight", .number(0.02...1), default: 0.3, "how thick letters are, as a fraction of a capital's height")
    private static let font = Key(
        "font", .choice(of: HersheyFont.fonts.keys.sorted()), default: "simplex", "the letters")
    static let keys: [any AnyKey] = [path, text, weight, font]

    /// Points of a curve or an outline; far more than any that is drawn.
    private static let pointLimit = 20_000

    /// The outlines of the shape at `shape`, each closed, made as large as fits into `frame`.
    static func rings(_ shape: Record, in frame: Box) throws(Diagnostic) -> [[Point]] {
        let outline: [[Point]]
        switch (shape[path], shape[text]) {
        case (let path?, nil):
            shape.allow(only: [Self.path])
            outline = try curve(path)
        case (nil, let text?):
            outline = try letters(text, weight: shape[weight], font: shape[font])
        default: throw shape.node.error("expected either \"\(path.name)\" or \"\(text.name)\"")
        }
        let box = Box(around: outline.lazy.flatMap { $0 }) ?? frame
        guard box.width > 0, box.height > 0 else { throw shape.node.error("has no area") }
        let scale = min(frame.width / box.width, frame.height / box.height)
        return outline.map { $0.map { frame.centre + ($0 - box.centre) * scale } }
    }

    /// The lines of a curve that is given as SVG path data.
    static func curve(_ node: JSONNode) throws(Diagnostic) -> [[Point]] {
        let (paths, fault) = SVGPathData.read(try node.string())
        if let fault { throw node.error("as SVG path data, \(fault)") }
        guard let box = Box(around: paths.compactMap(\.bounds)), max(box.width, box.height) > 0 else {
            throw node.error("draws nothing; expected SVG path data, as \"M0,0 C10,20 30,20 40,0\"")
        }
        guard paths.allSatisfy({ $0.allPoints.allSatisfy(\.isFinite) }) else {
            throw node.error("has a coordinate that is no number")
        }
        // As fine as a pen draws on the largest paper.
        let flatness = max(box.width, box.height) / 20_000
        let lines = paths.map { $0.flattened(within: flatness).points.withoutRepeats }
        guard lines.reduce(0, { $0 + $1.count }) <= pointLimit else {
            throw node.error("has more than \(pointLimit) points")
        }
        return lines
    }

    private static func letters(
        _ node: JSONNode, weight: Double, font name: String
    ) throws(Diagnostic) -> [[Point]] {
        let text = try TextReader.template(node, names: [])
        guard let font = HersheyFont.fonts[name] else { throw .internal("the font \(name) is missing") }
        let lines = font.strokes(of: text).map { Polyline($0) }
        guard !lines.isEmpty else { throw node.error("draws nothing") }
        let context = try GeometryContext()
        return try Region(around: lines, by: weight * HersheyFont.capitalHeight / 2, context).rings()
    }
}

extension LayoutPlan {
    /// Leaves the cells that lie inside a shape, but for their corners. Drawings that are packed fill it later.
    mutating func keepInside(_ rings: [[Point]], _ node: JSONNode) throws(Diagnostic) {
        packing?.shape = rings
        guard packing == nil else { return }
        let region: Region
        do throws(Diagnostic) {
            region = try Region(rings: rings, rule: .evenodd, GeometryContext())
        } catch {
            throw node.error(error.message)
        }
        var kept: [LayoutCell] = []
        for cell in cells {
            let (box, centre) = (cell.box, cell.box.centre)
            let sides = [
                Point(box.minX, centre.y), Point(centre.x, box.minY), Point(box.maxX, centre.y),
                Point(centre.x, box.maxY),
            ]
            var isInside = true
            for side in sides where isInside { isInside = try region.contains(side) }
            if isInside { kept.append(cell) }
        }
        guard !kept.isEmpty else {
            throw node.error("none of the \(cells.count) cells lies inside; use more and smaller ones")
        }
        cells = kept
    }
}
