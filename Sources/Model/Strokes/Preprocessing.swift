import SketchGeometry

/// Turns vector drawings into sequences as the network's source describes it (Ha & Eck 2017, §3.1,
/// and the preparation of Quick, Draw!'s sketch-rnn files): normalised, simplified, rounded.
public struct Preprocessing: Hashable, Sendable {
    /// Side of the square window that a drawing is scaled to fill; its longest side becomes one less.
    public static let window = 256.0

    /// Tolerances that may be asked for.
    package static let tolerances = 0.0...64.0

    /// Greatest distance, in units of the window, between a dropped point and the simplified line
    /// (Ramer–Douglas–Peucker).
    public var tolerance: Double
    /// N_max: drawings of more rows are discarded.
    public var maxLength: Int
    /// In units of the window. A stroke shorter than this that begins closer than this to where the
    /// pen was lifted last is the stutter of a lifted pen, and is dropped. A short stroke that stands
    /// elsewhere is a dot somebody meant, such as an eye, and stays.
    public var shortestStroke: Double

    public init(tolerance: Double = 2, maxLength: Int = 200, shortestStroke: Double = 4) {
        self.tolerance = tolerance
        self.maxLength = maxLength
        self.shortestStroke = shortestStroke
    }

    /// The rows of `sketch` after `simplified(_:)`; nil where nothing is left to draw, or more than
    /// `maxLength` rows are.
    public func sequence(from sketch: Sketch) -> StrokeSequence? {
        let sequence = StrokeSequence(simplified(sketch))
        return sequence.rows.isEmpty || sequence.rows.count > maxLength ? nil : sequence
    }

    /// `sketch` scaled to the window, its short strokes dropped, simplified, rounded to whole units,
    /// without repeated points. A stroke that shrinks to one point is a dot. Empty where the sketch
    /// has no extent or coordinates that are not finite.
    public func simplified(_ sketch: Sketch) -> Sketch {
        guard let bounds = sketch.bounds else { return Sketch(strokes: []) }
        let side = max(bounds.width, bounds.height)
        guard side > 0, side.isFinite, sketch.strokes.allSatisfy({ $0.points.allSatisfy(\.isFinite) }) else {
            return Sketch(strokes: [])
        }
        let corner = Point(bounds.minX, bounds.minY)
        return reduced(sketch.mapPoints { ($0 - corner) * ((Self.window - 1) / side) })
    }

    /// The same of a sketch that stands in its window already, where it stays: its short strokes dropped, simplified,
    /// rounded to whole units, without repeated points.
    package func reduced(_ sketch: Sketch) -> Sketch {
        Sketch(
            strokes: withoutStutter(sketch.strokes).map { stroke in
                Polyline(Simplification.ramerDouglasPeucker(stroke.points, tolerance: tolerance)).rounded()
            })
    }

    private func withoutStutter(_ strokes: [Polyline]) -> [Polyline] {
        var kept: [Polyline] = []
        for stroke in strokes {
            guard let start = stroke.points.first else { continue }
            if let lifted = kept.last?.points.last, stroke.length < shortestStroke,
                (start - lifted).length < shortestStroke
            {
                continue
            }
            kept.append(stroke)
        }
        return kept
    }
}

extension Polyline {
    /// In whole units, without repeated points.
    func rounded() -> Polyline {
        let rounded = points.map { Point($0.x.rounded(.toNearestOrEven), $0.y.rounded(.toNearestOrEven)) }
        return Polyline(rounded.enumerated().filter { $0 == 0 || $1 != rounded[$0 - 1] }.map(\.1))
    }
}

extension StrokeSequence {
    /// The rows of a sketch whose points are rounded to whole units, so that no error adds up along it.
    public init(rounding sketch: Sketch) { self.init(Sketch(strokes: sketch.strokes.map { $0.rounded() })) }
}
