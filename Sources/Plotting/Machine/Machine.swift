import SketchBase
import SketchGeometry
import SketchPages

/// A pen plotter as data: what it can reach, how fast it is, and how it wants to be talked to.
/// docs/plotting.md describes the file; `MachineKeys` declares its keys.
///
/// Lengths are millimetres, rates mm/min, accelerations mm/s², times seconds. Machine coordinates are
/// those of the program; `axes` says how they lie on the table as the operator sees it.
public struct Machine: Hashable, Sendable {
    /// What programs are written in.
    public enum Language: String, CaseIterable, Sendable {
        /// RS274/NGC as GRBL and Marlin read it.
        case gcode
        /// Hewlett-Packard Graphics Language, absolute coordinates.
        case hpgl
        /// Commands of EBB boards, which drive AxiDraws and their kin; relative steps.
        case ebb

        /// As people call it.
        package var title: String {
            switch self {
            case .gcode: "G-code"
            case .hpgl: "HPGL"
            case .ebb: "a program for EBB boards"
            }
        }
    }

    /// How comments are written, if at all.
    public enum Comments: String, CaseIterable, Sendable {
        case semicolon, parentheses, none
        /// The HP-GL/2 instruction `CO`.
        case hpgl = "co"
        /// Lines that begin with #, which are never sent: EBB boards have no comments.
        case hash
    }

    /// What the program counts in.
    public enum Units: String, CaseIterable, Sendable {
        case mm, inch
    }

    /// How fast a corner is passed, θ being the angle it turns by, δ the junction deviation and a the acceleration.
    public enum CornerRule: String, CaseIterable, Sendable {
        /// GRBL's and Marlin's own: v² = a δ cos(θ/2) / (1 − cos(θ/2)).
        case grbl
        /// The slower v² = a δ / sin(θ/2) of PyPI's gcode-simulator, where fine curves hold a machine up.
        case simulator
    }

    /// One of the two positions of the pen.
    public struct PenMove: Hashable, Sendable {
        /// The command, in which `{value}` stands for `value`. Empty for HPGL and EBB, which have their own.
        public var command: String
        /// What stands for `{value}` in the command; for EBB the servo's position in per cent.
        public var value: Double
        /// How long the pen needs, in seconds; 0 where the firmware waits by itself.
        public var dwell: Double

        /// Whether `value` is part of the command.
        public var takesValue: Bool { command.contains("{value}") }

        /// The same pen on a machine that has commands of its own.
        var withoutCommand: PenMove { PenMove(command: "", value: 0, dwell: dwell) }
    }

    /// The pen's two positions.
    public struct Pen: Hashable, Sendable {
        /// Sent before either command: what makes firmware finish its moves first, where it does not by itself.
        public var before: [String]
        /// Lifts the pen.
        public var up: PenMove
        /// Lowers the pen.
        public var down: PenMove
    }

    /// Rates of the program.
    public struct Feed: Hashable, Sendable {
        /// With the pen down, in mm/min.
        public var draw: Double
        /// With the pen up, in mm/min.
        public var travel: Double
    }

    /// What the machine can do.
    public struct Limits: Hashable, Sendable {
        /// Highest rates of x, y and z.
        public var rate: Vector
        /// Highest accelerations of x, y and z.
        public var acceleration: Vector
        /// How far a corner may be cut, which limits the speed in corners (GRBL's `$11`, Marlin's `M205 J`).
        public var junctionDeviation: Double
        /// How fast corners are passed.
        public var corners: CornerRule
    }

    /// How its serial line is set, and what speaks at the other end.
    public struct Serial: Hashable, Sendable {
        /// Bits a second.
        public var baud: Int
        /// Bits of a byte, parity and stop bits.
        public var bits: Bits
        /// What keeps the machine's buffer from running over.
        public var flow: Flow
        /// What obeys G-code there; HPGL has one kind.
        public var firmware: Firmware

        /// Data bits, parity (none, even, odd) and stop bits, as terminals name them.
        public enum Bits: String, CaseIterable, Sendable {
            case eightNone = "8N1"
            case eightNoneTwo = "8N2"
            case eightEven = "8E1"
            case eightOdd = "8O1"
            case sevenEven = "7E1"
            case sevenOdd = "7O1"
            case sevenNone = "7N1"
        }

        /// Ways to hold a sender back.
        public enum Flow: String, CaseIterable, Sendable {
            /// The machine's own replies: GRBL's and Marlin's `ok`, the room that HPGL plotters tell by `ESC.B`.
            case replies
            /// XON and XOFF.
            case xonXoff = "xon-xoff"
            /// The lines RTS and CTS.
            case rtsCts = "rts-cts"
        }

        /// Firmware that reads G-code.
        public enum Firmware: String, CaseIterable, Sendable {
            case grbl, marlin
        }
    }

    /// The name of the profile's file, without ending.
    public var name: String
    /// One line for people.
    public var summary: String
    /// What its programs are written in.
    public var language: Language
    /// What the pen can reach, in machine coordinates; either side may be negative.
    public var area: Box
    /// How its axes lie on the table.
    public var axes: Axes
    /// Where the paper lies on the work area.
    public var origin: Anchor
    /// Of coordinates and rates in programs.
    public var units: Units
    /// Digits after the point in coordinates.
    public var decimals: Int
    /// HPGL's plotter units a millimetre: 40 on all but a few.
    public var plotterUnits: Double
    /// Rates of its programs.
    public var feed: Feed
    /// Whether `G0` moves carry a feed rate, as Marlin wants it.
    public var rapidsTakeFeed: Bool
    /// What it can do at most.
    public var limits: Limits
    /// How its pen is moved.
    public var pen: Pen
    /// A pause, with `{seconds}` or `{milliseconds}`.
    public var dwell: String
    /// Whether the firmware obeys G2 and G3.
    public var arcs: Bool
    /// Commands before the first.
    public var start: [String]
    /// Commands behind the last.
    public var end: [String]
    /// Sent, with the pen lifted, before the next pen and at refill stops; `{message}` stands for what to do.
    public var penChange: [String]
    /// Where the pen ends, in machine coordinates.
    public var park: Point
    /// How its programs carry comments.
    public var comments: Comments
    /// Whether lines are numbered and carry a checksum (Marlin's serial protocol).
    public var lineNumbers: Bool
    /// Characters of a line at most.
    public var lineLength: Int
    /// How it is talked to over a wire.
    public var serial: Serial
    /// What its EBB board drives; nil for other languages.
    public var board: EBBBoard?
    /// Pens that layers ask for by name.
    public var pens: [NamedPen]
    /// Where pens are dipped; nil for machines without pots.
    public var palette: Palette?

    /// Whether lifting the pen does something else than lowering it.
    public var liftsPen: Bool {
        guard language == .gcode else { return language == .hpgl || pen.up.value != pen.down.value }
        if let up = GCodeWords(pen.up.expanded), let down = GCodeWords(pen.down.expanded), !up.isOpen, !down.isOpen {
            return up.effect != down.effect
        }
        return GCodeWords.normal(pen.up.expanded) != GCodeWords.normal(pen.down.expanded)
    }

    /// Where a program goes for `point`: the nearest place that it can name.
    package func nearest(_ point: Point) -> Point {
        if let board { return board.place(board.motors(point)) }
        let unit = stepsAMillimetre
        return Point((point.x * unit).rounded() / unit, (point.y * unit).rounded() / unit)
    }

    /// The work area as the operator sees it, in millimetres from left to right and from front to back.
    package var table: (width: Double, height: Double) {
        switch axes.right {
        case .x, .minusX: (area.width, area.height)
        case .y, .minusY: (area.height, area.width)
        }
    }

    /// Steps of the program's resolution a millimetre.
    package var stepsAMillimetre: Double {
        switch language {
        case .hpgl: plotterUnits
        case .ebb: board?.steps ?? EBBBoard.axiDraw.steps
        case .gcode: Decimals.unit(decimals) / (units == .inch ? 25.4 : 1)
        }
    }
}

/// x, y and z.
public struct Vector: Hashable, Sendable {
    public var x: Double
    public var y: Double
    public var z: Double

    public init(_ x: Double, _ y: Double, _ z: Double) {
        self.x = x
        self.y = y
        self.z = z
    }

    static func + (a: Vector, b: Vector) -> Vector { Vector(a.x + b.x, a.y + b.y, a.z + b.z) }
    static func - (a: Vector, b: Vector) -> Vector { Vector(a.x - b.x, a.y - b.y, a.z - b.z) }
    static func * (a: Vector, factor: Double) -> Vector { Vector(a.x * factor, a.y * factor, a.z * factor) }
    func dot(_ other: Vector) -> Double { x * other.x + y * other.y + z * other.z }
    var length: Double { dot(self).squareRoot() }
}

/// Which way the machine's axes grow, seen by an operator in front of it.
public struct Axes: Hashable, Sendable {
    /// A direction of the machine's own axes.
    public enum Direction: String, CaseIterable, Sendable {
        case x = "+x"
        case minusX = "-x"
        case y = "+y"
        case minusY = "-y"

        package var vector: Point {
            switch self {
            case .x: Point(1, 0)
            case .minusX: Point(-1, 0)
            case .y: Point(0, 1)
            case .minusY: Point(0, -1)
            }
        }
    }

    /// The machine direction that points to the operator's right.
    public var right: Direction
    /// The machine direction that points away from the operator, up on the paper.
    public var up: Direction
}

/// A place on an area: one of its corners, the middle of a side, or its centre.
public enum Anchor: String, CaseIterable, Sendable {
    case bottomLeft = "bottom-left"
    case bottom
    case bottomRight = "bottom-right"
    case left
    case centre
    case right
    case topLeft = "top-left"
    case top
    case topRight = "top-right"

    /// How far it lies to the right and up, each 0 to 1.
    var share: Point {
        switch self {
        case .bottomLeft: Point(0, 0)
        case .bottom: Point(0.5, 0)
        case .bottomRight: Point(1, 0)
        case .left: Point(0, 0.5)
        case .centre: Point(0.5, 0.5)
        case .right: Point(1, 0.5)
        case .topLeft: Point(0, 1)
        case .top: Point(0.5, 1)
        case .topRight: Point(1, 1)
        }
    }
}
