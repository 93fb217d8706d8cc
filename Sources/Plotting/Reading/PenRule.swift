/// The positions of whatever lifts the pen, as a program sets them.
struct ToolState: Hashable {
    /// The S value of M3 or M4; nil after M5 and before any.
    var spindle: Double?
    /// The S value of M280.
    var servo: Double?
    /// So high before any move of z that no pen is down there.
    var z = ToolState.unknownHeight

    /// What the last of the profile's own pen commands said, where nothing else tells up from down.
    var command: PenPosition?

    static let unknownHeight = 1e9
}

/// Tells from the tool's state whether the pen is down.
struct PenRule {
    private let isDown: @Sendable (ToolState) -> Bool
    /// Where states say nothing: the pen is down on feed moves and up on rapids.
    let followsMoves: Bool

    /// By the commands of a profile: what lowering changes decides; where it changes nothing that is known here, the
    /// commands themselves.
    init(_ machine: Machine) {
        followsMoves = false
        let pens = ([machine] + machine.pens.map { machine.holding($0) }).compactMap(Self.states)
        guard let (up, down) = pens.first, up != down else {
            isDown = { $0.command == .down }
            return
        }
        isDown = { state in
            pens.contains { up, down in
                (down.spindle == up.spindle || state.spindle == down.spindle)
                    && (down.servo == up.servo || state.servo == down.servo)
                    && (down.z == up.z || state.z == down.z)
            }
        }
    }

    /// What the tool is behind the command that lifts the pen, and behind the one that lowers it then; nil for HPGL.
    static func states(_ machine: Machine) -> (up: ToolState, down: ToolState)? {
        guard machine.language == .gcode else { return nil }
        var reader = GCodeReader(machine: nil)
        reader.read(machine.pen.up.expanded, units: machine.units)
        let up = reader.state
        reader.read(machine.pen.down.expanded, units: machine.units)
        return (up, reader.state)
    }

    /// By what a program does: a state belongs to a pen that is down where more way is made in it by
    /// feed moves than by rapids, and by more than a tenth of them all.
    ///
    /// - Parameter ways: by state, millimetres in the plane by feed moves and by rapids.
    init(inferredFrom ways: [ToolState: (feed: Double, rapid: Double)]) {
        let totalFeed = ways.values.reduce(0) { $0 + $1.feed }
        let totalRapid = ways.values.reduce(0) { $0 + $1.rapid }
        var down = Set(ways.filter { $0.value.feed > $0.value.rapid && $0.value.feed > 0.1 * totalFeed }.keys)
        if totalRapid == 0 && ways.count > 1 {
            // A program that never uses rapids: the pen draws where it is lowest, or turned farthest.
            let heights = Set(ways.keys.map(\.z)).subtracting([ToolState.unknownHeight])
            if heights.count > 1, let lowest = heights.min(), let highest = heights.max() {
                down = Set(ways.keys.filter { $0.z < (lowest + highest) / 2 })
            } else {
                let strongest = ways.max { ($0.value.feed, $0.key.spindle ?? 0) < ($1.value.feed, $1.key.spindle ?? 0) }
                down = strongest.map { [$0.key] } ?? []
            }
        }
        followsMoves = ways.count < 2 || down.isEmpty
        isDown = { [down] in down.contains($0) }
    }

    func isDown(_ state: ToolState) -> Bool { isDown(state) }
}
