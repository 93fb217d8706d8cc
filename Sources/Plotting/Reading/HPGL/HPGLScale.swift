import SketchBase
import SketchGeometry

/// How a program's units lie on the table (HPGL's `IP`, `SC` and `RO`): plotter units, until it sets a scale.
struct HPGLScale {
    /// Plotter units a millimetre.
    let unit: Double
    /// The scaling points P1 and P2 of an HP 7475A with A3 paper (HP 7475A Interfacing and Programming Manual, "The Input P1
    /// and P2 Instruction").
    static let usualPoints = (first: Point(170, 602), second: Point(15370, 10602))
    /// The two scaling points in plotter units; nil for those of the plotter, which nobody knows here.
    private var points: (first: Point, second: Point)?
    /// Whether something was scaled by points that were taken for the plotter's.
    private(set) var isGuessed = false
    /// By how many right angles the program's axes lie turned, counter-clockwise.
    private var quarters = 0
    /// What `SC` has said; nil for none.
    private var scale: [Double]?
    /// Plotter units of the user's origin and of one user unit.
    private var origin = Point(0, 0)
    private var factor = Point(1, 1)

    init(unit: Double) { self.unit = unit }

    /// Millimetres of a place in the program's units.
    func place(_ point: Point) -> Point {
        let (x, y) = ((origin.x + point.x * factor.x) / unit, (origin.y + point.y * factor.y) / unit)
        return switch quarters {
        case 1: Point(-y, x)
        case 2: Point(-x, -y)
        case 3: Point(y, -x)
        default: Point(x, y)
        }
    }

    /// The program's units of a place in millimetres.
    func units(_ place: Point) -> Point {
        let (x, y) =
            switch quarters {
            case 1: (place.y, -place.x)
            case 2: (-place.x, -place.y)
            case 3: (-place.y, place.x)
            default: (place.x, place.y)
            }
        return Point((x * unit - origin.x) / factor.x, (y * unit - origin.y) / factor.y)
    }

    /// `RO`: turns the program's axes about their origin; none or 0 for not at all.
    ///
    /// - Returns: what is wrong; nil where nothing is.
    mutating func turn(_ values: [Double]) -> String? {
        guard let degrees = values.first else {
            quarters = 0
            return nil
        }
        guard let turns = [0, 90, 180, 270].firstIndex(of: degrees) else {
            return "expected a rotation (RO) by 0, 90, 180 or 270, found \(Decimals.text(degrees, places: 1))"
        }
        quarters = turns
        return nil
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
            if points == nil { isGuessed = true }
            let old = points ?? Self.usualPoints
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

    private mutating func apply() -> String? {
        guard let scale else {
            (origin, factor) = (Point(0, 0), Point(1, 1))
            return nil
        }
        if points == nil { isGuessed = true }
        let points = points ?? Self.usualPoints
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
