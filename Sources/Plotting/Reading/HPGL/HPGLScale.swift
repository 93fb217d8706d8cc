import SketchBase
import SketchGeometry

/// How a program's units lie on the table (HPGL's `IP`, `IR`, `SC`, `RO` and `PS`): plotter units, until it sets a scale.
struct HPGLScale {
    /// Plotter units a millimetre.
    let unit: Double
    /// How far the pen of an HP 7475A reaches on A3 paper, in plotter units.
    private static let usualSize = Point(16158, 11040)
    /// The scaling points P1 and P2 of an HP 7475A with A3 paper (HP 7475A Interfacing and Programming Manual, "The Input P1
    /// and P2 Instruction").
    static let usualPoints = (first: Point(170, 602), second: Point(15370, 10602))
    /// The two scaling points in plotter units; nil for those of the plotter, which nobody knows here.
    private var points: (first: Point, second: Point)?
    /// Whether something was scaled by points that were taken for the plotter's.
    private(set) var isGuessed = false
    /// How large the program says that the plot is (HP-GL/2's `PS`), in plotter units; nil where it does not say.
    private(set) var size: Point?
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
        turned(Point((origin.x + point.x * factor.x) / unit, (origin.y + point.y * factor.y) / unit)) + corner
    }

    /// The program's units of a place in millimetres.
    func units(_ place: Point) -> Point {
        let place = place - corner
        let (x, y) =
            switch quarters {
            case 1: (place.y, -place.x)
            case 2: (-place.x, -place.y)
            case 3: (-place.y, place.x)
            default: (place.x, place.y)
            }
        return Point((x * unit - origin.x) / factor.x, (y * unit - origin.y) / factor.y)
    }

    /// A way along the program's axes as one along the table's.
    func turned(_ way: Point) -> Point {
        switch quarters {
        case 1: Point(-way.y, way.x)
        case 2: Point(-way.x, -way.y)
        case 3: Point(way.y, -way.x)
        default: way
        }
    }

    /// Where the origin of turned axes lies, in millimetres: in the corner of the plot that is their lower left one.
    /// Plotters that are told of no size differ in it.
    private var corner: Point {
        guard let size else { return Point(0, 0) }
        return switch quarters {
        case 1: Point(size.x / unit, 0)
        case 2: Point(size.x / unit, size.y / unit)
        case 3: Point(0, size.y / unit)
        default: Point(0, 0)
        }
    }

    /// The way between the scaling points, along the program's axes in millimetres.
    mutating func wayOfPoints() -> Point {
        if points == nil, size == nil { isGuessed = true }
        let points = points ?? defaultPoints
        return (points.second - points.first) * (1 / unit)
    }

    private var defaultPoints: (first: Point, second: Point) {
        size.map { _ in (Point(0, 0), reach) } ?? Self.usualPoints
    }

    /// As far as the pen comes along the program's axes.
    private var reach: Point {
        let size = size ?? Self.usualSize
        return quarters.isMultiple(of: 2) ? size : Point(size.y, size.x)
    }

    /// Where the program says that the plot lies, in millimetres; nil where it does not say.
    var page: Box? { size.map { Box(minX: 0, minY: 0, maxX: $0.x / unit, maxY: $0.y / unit) } }

    /// `PS`: length and width of the plot; without both nothing is known of it.
    mutating func setSize(_ values: [Double]) {
        guard values.count >= 2, values[0] > 0, values[1] > 0 else { return }
        size = Point(values[0], values[1])
    }

    /// `IR`: the scaling points in per cent of what the pen reaches; none for the plotter's own.
    ///
    /// - Returns: what is wrong; nil where nothing is.
    mutating func setRelativePoints(_ values: [Double]) -> String? {
        guard values.isEmpty || values.count == 2 || values.count == 4 else {
            return "expected none, two or four numbers after IR"
        }
        if size == nil, !values.isEmpty { isGuessed = true }
        let reach = reach
        return setPoints(
            values.enumerated().map { index, share in share / 100 * (index.isMultiple(of: 2) ? reach.x : reach.y) })
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
            if points == nil, size == nil { isGuessed = true }
            let old = points ?? defaultPoints
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
        if points == nil, size == nil { isGuessed = true }
        let points = points ?? defaultPoints
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
