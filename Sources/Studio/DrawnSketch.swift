import SketchBase
import SketchGeometry

/// A sketch on its way to the page: what is seen of it, by pen.
struct DrawnSketch {
    /// What it hides, and what becomes of its own hidden lines.
    let hiding: Hiding
    /// Its strokes, in millimetres, as they are before a pen trembles.
    var outline: [Path] = []
    /// Outlines of its parts that are filled, an even-odd list a part: what is filled hides, also where the drawing as a
    /// whole is open.
    var covered: [[[Point]]] = []
    /// What pens draw of it, in drawing order; a pen is an index into the style's.
    var lines: [(pen: Int, path: Path)] = []

    /// How far a silhouette may lie beside its drawing, in millimetres: less than half of any pen's width.
    static let outlineTolerance = 0.04

    /// Cuts away what lies behind drawings that hide: of the drawings before them, and of `lines`, which lie beneath
    /// all drawings.
    ///
    /// - Parameter pens: the style's pens. What a pen draws out of register is cut out of register.
    /// - Throws: `badData` where the geometry fails.
    static func hide(_ drawings: inout [DrawnSketch], lines: inout [[Path]], pens: [StylePen]) throws(Diagnostic) {
        guard drawings.contains(where: \.hiding.hides) else {
            for index in drawings.indices where !drawings[index].hiding.draws { drawings[index].lines = [] }
            return
        }
        let hidden = try HiddenLines()
        for index in drawings.indices.reversed() {
            try drawings[index].cut(by: hidden, pens: pens)
            let drawing = drawings[index]
            guard drawing.hiding.hides else { continue }
            try hidden.hide(
                behind: drawing.outline.map { $0.flattened(within: outlineTolerance) }, halo: drawing.hiding.halo)
            for rings in drawing.covered { try hidden.hide(behind: rings, .evenodd, halo: drawing.hiding.halo) }
        }
        for pen in lines.indices {
            var left: [Path] = []
            for path in lines[pen] { left += try hidden.split(path)?.seen ?? [path] }
            lines[pen] = left
        }
    }

    /// Leaves what is seen, and gives what is hidden to the pen for that.
    private mutating func cut(by hidden: HiddenLines, pens: [StylePen]) throws(Diagnostic) {
        guard hiding.draws else {
            lines = []
            return
        }
        let hiddenPen = hiding.hiddenPen.flatMap { name in pens.firstIndex { $0.name == name } }
        var left: [(pen: Int, path: Path)] = []
        for line in lines {
            let offset = pens[line.pen].offset
            guard let split = try hidden.split(line.path.mapPoints { $0 - offset }) else {
                left.append(line)
                continue
            }
            left += split.seen.map { (line.pen, $0.mapPoints { $0 + offset }) }
            guard let hiddenPen else { continue }
            left += split.hidden.map { (hiddenPen, $0.mapPoints { $0 + pens[hiddenPen].offset }) }
        }
        lines = left
    }
}

/// How a drawing is turned and mirrored before it is put into its cell.
struct DrawingTurn {
    private let map: AffineMap?

    /// The stream that turns the drawings of an item; sketches have other paths.
    private static let stream: UInt64 = 0x7475_726e

    init(of cell: PlannedCell, in item: SceneItem) {
        guard item.turn > 0 || item.isMirrored || cell.cell.turn != 0 else {
            map = nil
            return
        }
        var random = RandomStream(
            seed: item.seed, path: Self.stream, UInt64(cell.cell.streamRow), UInt64(cell.cell.streamColumn))
        let angle = item.turn * random.uniform(in: -1...1)
        let mirrors = item.isMirrored && random.uniform() < 0.5
        map = AffineMap(a: mirrors ? -1 : 1).then(.rotation((angle + cell.cell.turn) * .pi / 180))
    }

    func apply(_ path: Path) -> Path { map.map { map in path.mapPoints { map.apply($0) } } ?? path }
}
