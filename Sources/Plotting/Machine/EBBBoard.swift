import SketchBase
import SketchGeometry

/// What drives a machine whose language is EBB: the board's two motors and the servo that lifts the pen.
///
/// Source of all that concerns the board: "EBB (EiBotBoard) Command Set", firmware 2 and 3, evil-mad.github.io/EggBot.
public struct EBBBoard: Hashable, Sendable {
    /// How the two motors move the pen.
    public enum Drive: String, CaseIterable, Sendable {
        /// One belt for both: motor 1 makes x + y, motor 2 makes x − y.
        case coreXY = "corexy"
        /// Motor 1 moves x, motor 2 moves y.
        case separate
    }

    /// The command that programs are written with.
    public enum Moves: String, CaseIterable, Sendable {
        /// Constant acceleration, which firmware obeys from 2.5.3 on.
        case lm
        /// Constant speed, which every firmware obeys.
        case sm
    }

    /// A motor's steps a millimetre of its axis, or of x + y.
    public var steps: Double
    /// As `EM` counts: 1 is 1/16 step, 5 full steps.
    public var stepMode: Int
    public var drive: Drive
    public var moves: Moves
    /// The pin of port B that the servo is connected to.
    public var pin: Int
    /// The servo's pulse at 0 and at 100 per cent, in units of 1/12 µs.
    public var servo: ClosedRange<Int>
    /// How fast the pulse grows as the pen is lifted: units every turn of the servo's clock (`SC,11`).
    public var raise: Int
    /// The same as it is lowered (`SC,12`).
    public var lower: Int

    /// That of an AxiDraw, whose program is read without a profile.
    static let axiDraw = EBBBoard(
        steps: 80, stepMode: 1, drive: .coreXY, moves: .lm, pin: 1, servo: 9855...27831, raise: 1618, lower: 1079)

    /// The board looks 25,000 times a second whether a motor is to make a step.
    static let ticks = 25_000.0
    /// Steps a second that a motor is driven with at most, a little less than one a tick.
    static let highestRate = 24_990.0

    /// Commands that take less time, in seconds, the board obeys slower than it could: it starves between them.
    var shortestCommand: Double { moves == .lm ? 0.004 : 0.006 }

    /// How fast, in mm/s, a straight way may be passed: neither motor too fast, nor the command too short.
    func highestSpeed(along way: Vector) -> Double {
        let most =
            switch drive {
            case .coreXY: max((way.x + way.y).magnitude, (way.x - way.y).magnitude)
            case .separate: max(way.x.magnitude, way.y.magnitude)
            }
        return min(Self.highestRate * way.length / (most * steps), way.length / shortestCommand)
    }

    /// The motors' steps that come nearest to a place, counted from where x and y are 0.
    func motors(_ place: Point) -> Motors {
        let (first, second) =
            switch drive {
            case .coreXY: (place.x + place.y, place.x - place.y)
            case .separate: (place.x, place.y)
            }
        return Motors(Int(bounded: (first * steps).rounded()), Int(bounded: (second * steps).rounded()))
    }

    /// Where the pen is at these steps, in millimetres.
    func place(_ motors: Motors) -> Point {
        let (first, second) = (Double(motors.first) / steps, Double(motors.second) / steps)
        return switch drive {
        case .coreXY: Point((first + second) / 2, (first - second) / 2)
        case .separate: Point(first, second)
        }
    }

    /// The servo's pulse at so many per cent.
    func pulse(_ share: Double) -> Int {
        let (low, high) = (Double(servo.lowerBound), Double(servo.upperBound))
        return Int(bounded: (low + (high - low) * share / 100).rounded())
    }
}

/// Steps of the two motors.
struct Motors: Hashable, Sendable {
    var first: Int
    var second: Int

    init(_ first: Int, _ second: Int) {
        self.first = first
        self.second = second
    }

    static func + (a: Motors, b: Motors) -> Motors { Motors(a.first + b.first, a.second + b.second) }
    static func - (a: Motors, b: Motors) -> Motors { Motors(a.first - b.first, a.second - b.second) }
    /// Those of the motor that makes more.
    var most: Int { max(abs(first), abs(second)) }
}
