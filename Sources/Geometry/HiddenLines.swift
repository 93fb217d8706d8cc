import SketchBase

/// Cuts away what lies behind silhouettes: the nearest first.
package final class HiddenLines {
    private let context: GeometryContext
    /// Silhouettes in front of all that is still to come, with the boxes around them.
    private var masks: [(box: Box, region: Region)] = []

    /// - Throws: `internal` where GEOS gives no context.
    package init() throws(Diagnostic) { context = try GeometryContext() }

    /// Has a drawing hide what is asked about from now on.
    ///
    /// - Parameter strokes: of one drawing, in any unit.
    /// - Parameter halo: the width of the empty band around it, in the same unit.
    /// - Throws: `badData` where GEOS fails. Points have to be finite.
    package func hide(behind strokes: [Polyline], halo: Double) throws(Diagnostic) {
        guard let region = try Silhouette.region(of: strokes, context) else { return }
        try hide(behind: halo > 0 ? region.grown(by: halo) : region)
    }

    /// The same for what lies inside of outlines, by a rule.
    ///
    /// - Throws: `badData` where they cross too often, or GEOS fails.
    package func hide(behind rings: [[Point]], _ rule: Region.Rule, halo: Double) throws(Diagnostic) {
        let region = try Region(rings: rings, rule: rule, context)
        try hide(behind: halo > 0 ? region.grown(by: halo) : region)
    }

    private func hide(behind region: Region) throws(Diagnostic) {
        if let box = try region.bounds() { masks.append((box, region)) }
    }

    /// What of `path` lies behind no mask, and what does, in the path's order; nil where all of it is seen. Curves
    /// that are cut become lines within `Path.flatness`.
    ///
    /// - Throws: `badData` where GEOS fails.
    package func split(_ path: Path) throws(Diagnostic) -> (seen: [Path], hidden: [Path])? {
        guard let box = path.bounds else { return nil }
        let near = masks.lazy.filter { $0.box.meets(box) }
        guard !near.isEmpty else { return nil }
        var isCut = false
        var seen = [path.flattened().points]
        var hidden: [[Point]] = []
        for mask in near {
            var left: [[Point]] = []
            for line in seen {
                guard let outside = try mask.region.pieces(of: line, .outside) else {
                    left.append(line)
                    continue
                }
                isCut = true
                left += outside
                hidden += try mask.region.pieces(of: line, .inside) ?? [line]
            }
            seen = left
            if seen.isEmpty { break }
        }
        guard isCut else { return nil }
        func paths(_ lines: [[Point]]) -> [Path] { lines.map { Path(Polyline($0)) } }
        return (paths(seen), paths(hidden))
    }
}
