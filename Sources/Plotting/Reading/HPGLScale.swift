import SketchBase
import SketchGeometry

/// How a program's units lie on the table (HPGL's `IP` and `SC`): plotter units, until it sets a scale.
struct HPGLScale {
    /// Plotter units a millimetre.
    let unit: Double
    /// The two scaling points in plotter units; nil for those of the plotter, which nobody knows here.
    private var points: (first: Point, second: Point)?
    /// What `SC` has said; nil for none.
    private var scale: [Double]?
    /// Plotter units of the user's origin and of one user unit.
    private var origin = Point(0, 0)
    private var factor = Point(1, 1)

    init(unit: Double) { self.unit = unit }

    /// Millimetres of a place in the program's units.
    func place(_ point: Point) -> Point {
        Point((origin.x + point.x * factor.x) / unit, (origin.y + point.y * factor.y) / unit)
    }

    /// The program's units of a place in millimetres.
    func units(_ place: Point) -> Point {
        Point((place.x * unit - origin.x) / factor.x, (place.y * unit - origin.y) / factor.y)
    }

    /// `IP`: the scaling points; none for the plotter's own.
    ///
    /// - Returns: what is wrong; nil where nothing is.
    mutating func setPoints(_ values: [Double]) -> String? {
        switch values.count {
        case 0: points = nil
        case 2:
            // The second one keeps its distance.
            let first = Point(values[0], values[1])
            guard let old = points else { return Self.unknownPoints }
            points = (first, first + (old.second - old.first))
        case 4: points = (Point(values[0], values[1]), Point(values[2], values[3]))
        default: return "expected none, two or four numbers after IP"
        }
        return apply()
    }

    /// `SC`: the user's units of the scaling points; none for plotter units.
    ///
    /// - Returns: what is wrong; nil where nothing is.
    mutating func setScale(_ values: [Double]) -> String? {
        guard values.isEmpty || (4...7).contains(values.count) else { return "expected none or four numbers after SC" }
        scale = values.isEmpty ? nil : values
        return apply()
    }

    private static let unknownPoints =
        "the scale (SC) counts from the plotter's own points P1 and P2, which are not known here; expected four numbers "
        + "after an IP before it"

    private mutating func apply() -> String? {
        guard let scale else {
            (origin, factor) = (Point(0, 0), Point(1, 1))
            return nil
        }
        guard let points else { return Self.unknownPoints }
        let way = points.second - points.first
        let kind = scale.count > 4 ? scale[4] : 0
        if kind == 2 {
            // A point and how many plotter units one of the user's has.
            factor = Point(scale[1], scale[3])
            origin = Point(points.first.x - scale[0] * factor.x, points.first.y - scale[2] * factor.y)
        } else {
            let (width, height) = (scale[1] - scale[0], scale[3] - scale[2])
            guard width != 0, height != 0 else { return "the scale (SC) has sides of no length" }
            factor = Point(way.x / width, way.y / height)
            var begin = points.first
            if kind == 1 {
                // Equal units both ways, in the middle or as far aside as the two percentages say.
                let size = min(abs(factor.x), abs(factor.y))
                let share = Point((scale.count > 5 ? scale[5] : 50) / 100, (scale.count > 6 ? scale[6] : 50) / 100)
                factor = Point(factor.x < 0 ? -size : size, factor.y < 0 ? -size : size)
                begin =
                    begin
                    + Point(
                        (way.x - factor.x * width) * share.x, (way.y - factor.y * height) * share.y)
            } else if kind != 0 {
                return "expected 0, 1 or 2 as the kind of scale (SC), found \(Decimals.text(kind, places: 1))"
            }
            origin = Point(begin.x - scale[0] * factor.x, begin.y - scale[2] * factor.y)
        }
        let numbers = [factor.x, factor.y, origin.x, origin.y]
        guard factor.x != 0, factor.y != 0, numbers.allSatisfy({ $0.magnitude < 1e9 }) else {
            return "the scale (SC) has units of no length, or too long ones"
        }
        return nil
    }
}
