import SketchBase
import SketchGeometry

/// The moves of a machine that is not there, in time: a queue as firmware has it, each move as fast as the planner of
/// `TimeEstimate` drives it with what it knows of the moves behind it; and what the pen leaves on the paper.
struct VirtualMotion: Sendable {
    private struct Move {
        var block: TimeEstimate.Block
        var start: Vector
        var end: Vector
        var isDown: Bool
        /// How long it takes, where the command says so.
        var seconds: Double?
    }
    private struct Running {
        var move: Move
        var began: Double
        var seconds: Double
        /// The square of its speed at the end.
        var last: Double
    }

    private let machine: Machine
    /// How many times as fast as the real machine it is.
    private let pace: Double
    private var queue: [Move] = []
    private var running: Running?
    private var heldAt: Double?
    private var isStalled = false
    private var time = 0.0
    /// How many times as fast as the program says it draws.
    var feed = 1.0
    var drawing = VirtualDrawing()
    /// Where the tool is, as the machine counts.
    private(set) var position: Vector
    /// What lies between the machine's count and the truth, once it has lost its place.
    private(set) var displacement = Point(0, 0)

    /// As many moves as GRBL's and Marlin's planners hold.
    static let capacity = 16

    init(_ machine: Machine, pace: Double) {
        (self.machine, self.pace) = (machine, pace)
        let height = PenRule.states(machine)?.up.z ?? ToolState.unknownHeight
        position = Vector(machine.park.x, machine.park.y, height == ToolState.unknownHeight ? 0 : height)
    }

    var isIdle: Bool { running == nil && queue.isEmpty }
    var isHeld: Bool { heldAt != nil && !isStalled }
    var isFull: Bool { queue.count >= Self.capacity }
    /// When the move that is under way ends.
    var nextEvent: Double? { heldAt == nil ? running.map { $0.began + $0.seconds } : nil }
    /// Where it will be when all moves are done.
    var goal: Vector { queue.last?.end ?? running?.move.end ?? position }

    /// Puts a move into the queue; an arc as chords.
    mutating func add(_ event: Toolpath.Event) {
        guard case .move(let target, let arc, let feed) = event.action else { return }
        for end in TimeEstimate.ends(from: goal, to: target, arc) {
            guard let block = TimeEstimate.Block(from: goal, to: end, feed: feed, event, machine) else { continue }
            queue.append(Move(block: block, start: goal, end: end, isDown: event.isDown, seconds: event.seconds))
        }
        beginNext()
    }

    /// Counts a move that is not made.
    mutating func count(_ event: Toolpath.Event) {
        guard case .move(let target, _, _) = event.action else { return }
        displacement = place(position) - Point(target.x, target.y)
        position = target
    }

    /// Lowers or lifts the pen, where it is.
    mutating func setPen(isDown: Bool) { drawing.setPen(isDown: isDown, at: place(position)) }

    mutating func advance(to now: Double) {
        while let current = running, heldAt == nil, current.began + current.seconds <= now {
            time = current.began + current.seconds
            finish(current, share: 1)
            running = nil
            beginNext(from: current.last)
        }
        time = max(time, now)
    }

    private mutating func beginNext(from speed: Double = 0) {
        guard running == nil, heldAt == nil, let move = queue.first else { return }
        if let seconds = move.seconds {
            queue.removeFirst()
            running = Running(move: move, began: time, seconds: seconds / pace, last: 0)
            return
        }
        let blocks = queue.map(\.block)
        var entries = TimeEstimate.entries(blocks, from: speed, machine)
        let rate = move.isDown ? pace * feed : pace
        let seconds = TimeEstimate.seconds(move.block, from: entries[0], to: &entries[1]) / rate
        queue.removeFirst()
        running = Running(move: move, began: time, seconds: seconds, last: entries[1])
    }

    private mutating func finish(_ run: Running, share: Double) {
        let (start, end) = (run.move.start, run.move.end)
        let reached = share >= 1 ? end : start + (end - start) * share
        drawing.move(from: place(start), to: place(reached), isDown: run.move.isDown)
        position = reached
    }

    private func place(_ vector: Vector) -> Point { Point(vector.x, vector.y) + displacement }

    // MARK: Interruptions

    /// Comes to rest in the middle of a move.
    mutating func hold(at now: Double) {
        guard heldAt == nil else { return }
        advance(to: now)
        heldAt = now
    }

    /// The same, without knowing.
    mutating func stall(at now: Double) {
        hold(at: now)
        isStalled = true
    }

    mutating func goOn(at now: Double) {
        guard let held = heldAt, !isStalled else { return }
        heldAt = nil
        time = now
        running?.began += now - held
        beginNext()
    }

    /// Forgets all moves; what is under way ends where it is.
    mutating func clear(at now: Double) {
        if heldAt == nil { advance(to: now) }
        if let current = running {
            let share = ((heldAt ?? now) - current.began) / max(current.seconds, 1e-9)
            finish(current, share: min(max(share, 0), 1))
        }
        running = nil
        queue.removeAll()
        (heldAt, isStalled) = (nil, false)
        time = now
    }

    /// Begins to count anew where it stands.
    mutating func losePlace() {
        displacement = place(position)
        position = Vector(0, 0, position.z)
    }

    /// Is brought to a place of the profile by its switches or by hand; its count is `count` there.
    mutating func bring(to truth: Point, counting count: Point) {
        drawing.move(from: place(position), to: truth, isDown: false)
        displacement = truth - count
        position = Vector(count.x, count.y, position.z)
    }
}

/// What the pen of a virtual machine has left on the paper, and what it should not have done.
package struct VirtualDrawing: Sendable {
    /// Whole strokes, and the one that is being drawn, if any: in machine millimetres, as the paper lies.
    package private(set) var strokes: [Polyline] = []
    /// Which pen drew each, from 0: how many had been put in before.
    package private(set) var pens: [Int] = []
    package private(set) var isDown = false
    package var pen = 0
    /// What a real machine would have spoilt: bytes that ran over its buffer, and the like.
    package var faults: [String] = []

    mutating func setPen(isDown now: Bool, at point: Point) {
        if now, !isDown {
            strokes.append(Polyline([point]))
            pens.append(pen)
        }
        isDown = now
    }

    mutating func move(from start: Point, to end: Point, isDown now: Bool) {
        guard start != end else { return setPen(isDown: now, at: start) }
        setPen(isDown: now, at: start)
        if now { strokes[strokes.count - 1].points.append(end) }
    }
}
