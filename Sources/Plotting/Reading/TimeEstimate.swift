import SketchGeometry

/// How long a machine takes for a toolpath, by the planner of GRBL 1.1 (gnea/grbl, planner.c): every
/// move accelerates and brakes evenly within the limits of its axes, corners are passed at the speed at
/// which a circle that cuts them by the junction deviation can be driven (or by the profile's other rule),
/// and the machine looks ahead as far as it takes. Programs whose moves say how long they take (EBB) are believed. The pen's commands, dwells and pauses are full stops; what an operator needs at a
/// pause is not counted.
public struct TimeEstimate: Hashable, Sendable {
    /// Seconds with the pen down, up, and waiting for the pen, by layer.
    public var layers: [Share]
    /// Seconds of each of the toolpath's events.
    package private(set) var events: [Double]
    /// Seconds of each line of the program, by its number; none at 0.
    package private(set) var lines: [Double]

    /// Seconds by what the machine does.
    public struct Share: Hashable, Sendable {
        /// Drawing.
        public var down = 0.0
        /// Travelling.
        public var up = 0.0
        /// While the pen is moved.
        public var waiting = 0.0
        /// All of them.
        public var total: Double { down + up + waiting }
    }

    /// In seconds.
    public var total: Double { layers.reduce(0) { $0 + $1.total } }

    public init(_ toolpath: Toolpath, machine: Machine) {
        layers = [Share](repeating: Share(), count: max(toolpath.layers.count, 1))
        events = [Double](repeating: 0, count: toolpath.events.count)
        lines = [Double](repeating: 0, count: (toolpath.events.last?.line ?? 0) + 1)
        var run: [Block] = []
        var position = toolpath.start
        for (index, event) in toolpath.events.enumerated() {
            switch event.action {
            case .move(let target, let arc, let feed):
                if let seconds = event.seconds {
                    finish(&run, machine)
                    add(seconds, index, event.isDown, event.layer)
                    position = target
                    continue
                }
                for end in Self.ends(from: position, to: target, arc) {
                    if let block = Block(from: position, to: end, feed: feed, event, machine, index: index) {
                        run.append(block)
                    }
                    position = end
                }
            case .dwell(let seconds):
                layers[event.layer].waiting += seconds
                events[index] += seconds
                finish(&run, machine)
            case .pen, .stop:
                finish(&run, machine)
            }
        }
        finish(&run, machine)
        for (event, seconds) in zip(toolpath.events, events) { lines[event.line] += seconds }
    }

    /// GRBL drives arcs as chords that stray by 0.002 mm.
    static func ends(from start: Vector, to end: Vector, _ arc: Toolpath.Arc?) -> [Vector] {
        guard let arc else { return [end] }
        let piece = Piece.arc(to: Point(end.x, end.y), centre: arc.centre, isClockwise: arc.isClockwise)
        return Flattening.points(from: Point(start.x, start.y), [piece], tolerance: 0.002).dropFirst()
            .map { Vector($0.x, $0.y, end.z) }
    }

    /// A straight move in the planner; lengths in mm, speeds in mm/s.
    struct Block {
        var length: Double
        var direction: Vector
        var acceleration: Double
        var nominalSpeed: Double
        var isDown: Bool
        var layer: Int
        /// The index of its event, for whoever asks for the seconds of each.
        var event: Int

        init?(
            from start: Vector, to end: Vector, feed: Double?, _ event: Toolpath.Event, _ machine: Machine,
            index: Int = 0
        ) {
            let way = end - start
            length = way.length
            guard length > 0 else { return nil }
            direction = way * (1 / length)
            acceleration = direction.limit(machine.limits.acceleration)
            nominalSpeed = min(direction.limit(machine.limits.rate), feed ?? .infinity) / 60
            if let board = machine.board { nominalSpeed = min(nominalSpeed, board.highestSpeed(along: way)) }
            isDown = event.isDown
            layer = event.layer
            self.event = index
        }
    }

    /// Adds the time of the moves from standstill to standstill.
    private mutating func finish(_ run: inout [Block], _ machine: Machine) {
        defer { run.removeAll(keepingCapacity: true) }
        guard !run.isEmpty else { return }
        var entry = Self.entries(run, machine)
        for (index, block) in run.enumerated() {
            let seconds = Self.seconds(block, from: entry[index], to: &entry[index + 1])
            add(seconds, block.event, block.isDown, block.layer)
        }
    }

    /// Adds the time of a move.
    private mutating func add(_ seconds: Double, _ event: Int, _ isDown: Bool, _ layer: Int) {
        events[event] += seconds
        if isDown { layers[layer].down += seconds } else { layers[layer].up += seconds }
    }

    /// Squares of the highest speeds at the beginning of each block of a run that ends at standstill, and that end's.
    ///
    /// - Parameter first: the square of the speed at which the first begins.
    static func entries(_ run: [Block], from first: Double = 0, _ machine: Machine) -> [Double] {
        var entry = [Double](repeating: 0, count: run.count + 1)
        for index in 1..<max(run.count, 1) {
            let slower = min(run[index - 1].nominalSpeed, run[index].nominalSpeed)
            entry[index] = min(slower * slower, junction(run[index - 1], run[index], machine))
        }
        entry[0] = first
        for index in run.indices.reversed() {
            entry[index] = min(entry[index], entry[index + 1] + 2 * run[index].acceleration * run[index].length)
        }
        return entry
    }

    /// How long a block takes.
    ///
    /// - Parameters:
    ///   - first: the square of the speed at its beginning.
    ///   - last: that at its end, which becomes smaller where it is not reached.
    static func seconds(_ block: Block, from first: Double, to last: inout Double) -> Double {
        last = min(last, first + 2 * block.acceleration * block.length)
        let top = min(block.nominalSpeed * block.nominalSpeed, (first + last) / 2 + block.acceleration * block.length)
        let cruise = block.length - (2 * top - first - last) / (2 * block.acceleration)
        let ramps = (2 * top.squareRoot() - first.squareRoot() - last.squareRoot()) / block.acceleration
        return ramps + max(0, cruise) / top.squareRoot()
    }

    /// The square of the highest speed through the corner between two blocks.
    private static func junction(_ before: Block, _ after: Block, _ machine: Machine) -> Double {
        let cosine = -before.direction.dot(after.direction)
        if machine.limits.corners == .simulator {
            let sine = (0.5 * max(1 + cosine, 0)).squareRoot()
            let acceleration = min(machine.limits.acceleration.x, machine.limits.acceleration.y)
            return sine < 5e-7 ? .infinity : acceleration * machine.limits.junctionDeviation / sine
        }
        if cosine > 0.999999 { return 0 }
        if cosine < -0.999999 { return .infinity }
        let change = after.direction - before.direction
        let acceleration = (change * (1 / change.length)).limit(machine.limits.acceleration)
        let sine = (0.5 * (1 - cosine)).squareRoot()
        return acceleration * machine.limits.junctionDeviation * sine / (1 - sine)
    }
}

extension Vector {
    /// The largest multiple of this direction that no axis limit forbids.
    fileprivate func limit(_ limits: Vector) -> Double {
        var result = Double.infinity
        for (part, limit) in [(x, limits.x), (y, limits.y), (z, limits.z)] where part != 0 {
            result = min(result, limit / part.magnitude)
        }
        return result
    }
}
