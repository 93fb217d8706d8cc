import SketchBase
import SketchGeometry

extension SVGDrawing {
    /// Which shapes of a drawing hide what lies behind them.
    package enum Hiding: String, CaseIterable, Sendable {
        /// Those whose area is painted, as a browser shows them.
        case filled
        /// Those whose outline is closed, painted or not, as plotters draw them.
        case closed
    }

    /// The drawing without what lies behind the shapes of later elements. An element's own lines hide nothing of it.
    ///
    /// - Parameter halo: the width of the empty band around what hides, in the drawing's units.
    /// - Throws: `badData` where outlines cross too often, or the geometry fails.
    package func withoutHiddenLines(behind hiding: Hiding, halo: Double) throws(Diagnostic) -> SVGDrawing {
        let lines = try HiddenLines()
        var left: [SVGStroke] = []
        var end = strokes.count
        while end > 0 {
            let element = strokes[end - 1].element
            let start = strokes[..<end].lastIndex { $0.element != element }.map { $0 + 1 } ?? 0
            let own = strokes[start..<end]
            // From the front to the back, turned around at the end.
            for stroke in own.reversed() {
                for path in try lines.split(stroke.path)?.seen.reversed() ?? [stroke.path] {
                    var piece = stroke
                    piece.path = path
                    left.append(piece)
                }
            }
            let rings = own.filter { hiding == .filled ? $0.fillRule != nil : $0.path.isClosed }
                .map { $0.path.flattened().points }
            if !rings.isEmpty { try lines.hide(behind: rings, own.first?.fillRule ?? .nonzero, halo: halo) }
            end = start
        }
        var drawing = self
        drawing.strokes = left.reversed()
        return drawing
    }
}
