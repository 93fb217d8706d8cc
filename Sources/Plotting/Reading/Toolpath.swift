import SketchGeometry

/// What a machine does when it obeys a program: the result of reading a program, whoever wrote it.
/// Coordinates are machine millimetres.
public struct Toolpath: Sendable {
    /// A part of a circle in the plane of the paper.
    public struct Arc: Hashable, Sendable {
        /// Machine millimetres.
        public var centre: Point
        public var isClockwise: Bool
    }

    /// What the machine does next.
    public enum Action: Sendable {
        /// - Parameter feed: mm/min; nil as fast as the machine goes.
        case move(to: Vector, arc: Arc?, feed: Double?)
        /// Waits so many seconds.
        case dwell(Double)
        /// Pen commands without a move: the machine comes to a stop for them.
        case pen
        /// Waits for the operator.
        case stop
    }

    /// An action, and where it stands in the program.
    public struct Event: Sendable {
        /// What is done.
        public var action: Action
        /// Whether the pen is down after a pen command, or during a move.
        public var isDown: Bool
        /// Counted from 0.
        public var layer: Int
        /// In the file, counted from 1.
        public var line: Int
        /// How long a move takes, where the program says so itself; nil where the machine's planner decides.
        public var seconds: Double?
    }

    /// Where the tool is before the first event, in machine millimetres.
    public var start = Vector(0, 0, 0)
    /// In the program's order.
    public var events: [Event] = []
    /// What the program calls its layers; "" where it does not say.
    public var layers: [String] = [""]

    /// What is guessed, or drawn otherwise than a machine would, lines for people.
    public var notes: [String] = []

    public init() {}

    /// A line that is drawn without lifting the pen; one point alone is a dot.
    public struct Drawn: Hashable, Sendable {
        /// Machine millimetres.
        public var points: [Point]
        /// Counted from 0.
        public var layer: Int
        /// The lines of the file at which the pen is lowered and at which the last move stands.
        public var firstLine: Int
        public var lastLine: Int
    }

    /// Where the pen goes while it is up.
    public struct Travel: Hashable, Sendable {
        /// Machine millimetres.
        public var from: Point
        /// Machine millimetres.
        public var to: Point
        /// Counted from 0.
        public var layer: Int
    }

    /// Lines and travels in order, arcs as chords that stray by `tolerance` mm at most.
    public func lines(tolerance: Double = 0.002) -> (drawn: [Drawn], travels: [Travel]) {
        var drawn: [Drawn] = []
        var travels: [Travel] = []
        var position = Point(start.x, start.y)
        var isDown = false
        for event in events {
            if event.isDown && !isDown {
                drawn.append(
                    Drawn(points: [position], layer: event.layer, firstLine: event.line, lastLine: event.line))
            }
            isDown = event.isDown
            guard case .move(let target, let arc, _) = event.action else { continue }
            let end = Point(target.x, target.y)
            guard end != position || arc != nil else { continue }
            if isDown {
                let piece: Piece =
                    arc.map { .arc(to: end, centre: $0.centre, isClockwise: $0.isClockwise) } ?? .line(to: end)
                drawn[drawn.count - 1].points +=
                    Flattening.points(from: position, [piece], tolerance: tolerance).dropFirst()
                drawn[drawn.count - 1].lastLine = event.line
            } else {
                travels.append(Travel(from: position, to: end, layer: event.layer))
            }
            position = end
        }
        return (drawn, travels)
    }

    /// The same with layers as the writer of the program marked them.
    func layered(by program: Program) -> Toolpath {
        var result = self
        result.layers = program.layers.isEmpty ? [""] : program.layers
        let starts = program.marks.filter { if case .layer = $0.meaning { true } else { false } }.map(\.line)
        var layer = 0
        for index in events.indices {
            while layer + 1 < starts.count, starts[layer + 1] <= events[index].line { layer += 1 }
            result.events[index].layer = layer
        }
        return result
    }

    /// How often the pen is lifted from the paper.
    public var lifts: Int {
        zip(events, events.dropFirst()).reduce(0) { $0 + ($1.0.isDown && !$1.1.isDown ? 1 : 0) }
    }
}
