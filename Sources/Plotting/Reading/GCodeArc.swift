import SketchBase
import SketchGeometry

extension Toolpath.Arc {
    /// The arc that G2 or G3 ask for, by its centre (I, J) or its radius (R); nil where they tell no centre.
    ///
    /// - Parameters:
    ///   - unit: millimetres a unit of the program.
    ///   - centre: the words for the centre, of the plane's first axis and its second.
    ///   - isAbsolute: whether I and J are coordinates (G90.1), not counted from the arc's start (G91.1).
    init?(
        _ line: GCodeLine, from start: Point, to end: Point, isClockwise: Bool, unit: Double, isAbsolute: Bool,
        centre words: (first: Unicode.Scalar, second: Unicode.Scalar) = ("I", "J")
    ) {
        if let radius = line.value("R").map({ $0 * unit }) {
            let chord = end - start
            let half = chord.length / 2
            guard half > 0, radius.magnitude >= half * 0.999 else { return nil }
            let height = max(0, radius * radius - half * half).squareRoot()
            // The centre lies to the left of a short counter-clockwise arc.
            let side: Double = isClockwise != (radius > 0) ? 1 : -1
            let normal = Point(-chord.y, chord.x) * (side * height / (2 * half))
            self.init(centre: start + chord * 0.5 + normal, isClockwise: isClockwise)
            return
        }
        let i = line.value(words.first).map { $0 * unit }
        let j = line.value(words.second).map { $0 * unit }
        guard i != nil || j != nil else { return nil }
        let centre = isAbsolute ? Point(i ?? start.x, j ?? start.y) : start + Point(i ?? 0, j ?? 0)
        self.init(centre: centre, isClockwise: isClockwise)
    }

    /// What is wrong with an arc from `start` to `end`; nil where it can be drawn.
    ///
    /// - Parameter reach: how far from the origin it may go, in millimetres.
    func complaint(from start: Point, to end: Point, reach: Double) -> String? {
        let radius = (start - centre).length
        let error = abs((end - centre).length - radius)
        // GRBL refuses from 0.5 mm, or 0.1 %, on; programs with few decimals are further off on small arcs.
        guard error <= max(0.2, 0.001 * radius) else {
            return
                "the arc ends \(Decimals.text(error, places: 3)) mm beside its circle; expected an end as far from the centre as its start"
        }
        let box = Arc.bounds(from: start, to: end, centre: centre, isClockwise: isClockwise)
        guard [box.minX, box.minY, box.maxX, box.maxY].allSatisfy({ $0.magnitude <= reach }) else {
            return "the arc goes further than \(Decimals.text(reach / 1000, places: 0)) m from the origin"
        }
        return nil
    }

    /// How many chords it is seen as.
    func chords(from start: Point, to end: Point) -> Int {
        let sweep = Arc.sweep(from: start, to: end, centre: centre, isClockwise: isClockwise)
        return Flattening.chords(of: sweep, radius: (start - centre).length)
    }
}
