import SketchBase
import SketchGeometry

/// The tremor of a hand: moves a line to and fro, smoothly and by at most `amplitude` millimetres on
/// each axis. Computed with operations that IEEE 754 defines exactly, so it is the same everywhere.
struct Wobble {
    let amplitude: Double

    /// Millimetres along the line from one random displacement to the next.
    private var wavelength: Double { 24 * amplitude }

    /// `points` in millimetres, displaced as `stream` says, with points put in where they lie far
    /// apart.
    func apply(_ points: [Point], stream: RandomStream) -> [Point] {
        guard amplitude > 0, let first = points.first else { return points }
        var tremor = Tremor(amplitude: amplitude, wavelength: wavelength, stream: stream)
        var result = [first + tremor.displacement(at: 0)]
        var travelled = 0.0
        for (a, b) in zip(points, points.dropFirst()) {
            let length = (b - a).length
            let steps = max(1, Int(bounded: (length / wavelength * 6).rounded(.up)))
            for step in 1...steps {
                let share = Double(step) / Double(steps)
                result.append(a * (1 - share) + b * share + tremor.displacement(at: travelled + length * share))
            }
            travelled += length
        }
        return result
    }
}

/// Random displacements along a line, blended by smoothstep; asked for at growing positions.
private struct Tremor {
    let amplitude: Double
    let wavelength: Double
    var stream: RandomStream
    private var knot = 0.0
    private var from = Point(0, 0)
    private var to = Point(0, 0)

    init(amplitude: Double, wavelength: Double, stream: RandomStream) {
        self.amplitude = amplitude
        self.wavelength = wavelength
        self.stream = stream
        from = next()
        to = next()
    }

    mutating func displacement(at position: Double) -> Point {
        while position > (knot + 1) * wavelength {
            knot += 1
            from = to
            to = next()
        }
        let t = min(max(position / wavelength - knot, 0), 1)
        let weight = t * t * (3 - 2 * t)
        return from * (1 - weight) + to * weight
    }

    private mutating func next() -> Point {
        let x = stream.uniform(in: -amplitude...amplitude)
        return Point(x, stream.uniform(in: -amplitude...amplitude))
    }
}
