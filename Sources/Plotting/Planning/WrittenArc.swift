import SketchBase
import SketchGeometry

/// An arc as a program has it: its ends rounded to the machine's steps, its centre, seen from where it starts, to
/// tenths of them.
struct WrittenArc {
    /// G2 or G3 with all its words but the feed rate's.
    let text: String
    /// Where it ends, in steps.
    let end: (x: Int, y: Int)

    /// nil where firmware would refuse it, since rounded ends lie at other distances from the rounded centre; where
    /// both ends are the same; and where a line of the program has no room for it. It has to be drawn in lines then.
    init?(from start: Point, to end: Point, centre: Point, isClockwise: Bool, _ machine: Machine) {
        let unit = machine.stepsAMillimetre
        let (first, last) = (Self.steps(start, unit), Self.steps(end, unit))
        let (from, to) = (Self.place(first, 1 / unit), Self.place(last, 1 / unit))
        let chord = to - from
        let squared = chord.x * chord.x + chord.y * chord.y
        guard squared > 0 else { return nil }
        // The centre as it is, else the nearest place that is as far from both rounded ends.
        let aside = (from + to) * 0.5 - centre
        let nearest = centre + chord * ((aside.x * chord.x + aside.y * chord.y) / squared)
        for candidate in [centre, nearest] {
            let tenths = Self.steps(candidate, unit * 10)
            let offset = (x: tenths.x - first.x * 10, y: tenths.y - first.y * 10)
            guard Arc.isObeyed(from: from, to: to, centre: from + Self.place(offset, 0.1 / unit), margin: 0.9) else {
                continue
            }
            let places = machine.decimals
            text =
                "\(isClockwise ? "G2" : "G3") X\(Decimals.fixed(last.x, places: places))"
                + " Y\(Decimals.fixed(last.y, places: places)) I\(Decimals.fixed(offset.x, places: places + 1))"
                + " J\(Decimals.fixed(offset.y, places: places + 1))"
            self.end = last
            guard text.utf8.count <= machine.commandLength else { return nil }
            return
        }
        return nil
    }

    private static func steps(_ point: Point, _ unit: Double) -> (x: Int, y: Int) {
        (Int(bounded: (point.x * unit).rounded()), Int(bounded: (point.y * unit).rounded()))
    }

    private static func place(_ steps: (x: Int, y: Int), _ size: Double) -> Point {
        Point(Double(steps.x) * size, Double(steps.y) * size)
    }
}

extension Arc {
    /// Whether GRBL 1.1 obeys an arc (gcode.c, error 33): both ends have to be as far from the centre, but for 0.005 mm,
    /// or 0.1 % of the radius, at most 0.5 mm.
    ///
    /// - Parameter margin: the share of these that may be used up, for firmware counts in single precision.
    static func isObeyed(from start: Point, to end: Point, centre: Point, margin: Double = 1) -> Bool {
        let radius = (start - centre).length
        let difference = abs((end - centre).length - radius)
        return difference <= margin * max(0.005, min(0.001 * radius, 0.5))
    }
}

extension Machine {
    /// The longest command: a line without what numbers it.
    var commandLength: Int { lineLength - (lineNumbers ? 14 : 0) }
}
