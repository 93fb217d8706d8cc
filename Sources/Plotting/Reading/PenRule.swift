import SketchBase

/// The positions of whatever lifts the pen, as a program sets them.
struct ToolState: Hashable {
    /// The S value of M3 or M4; nil after M5 and before any.
    var spindle: Double?
    /// The S value of M280.
    var servo: Double?
    /// So high before any move of z that no pen is down there.
    var z = ToolState.unknownHeight

    /// The last command that may move a pen by something else, as a fan's or a buzzer's output; where no profile tells.
    var gadget: String?

    /// What the last of the profile's own pen commands said, where nothing else tells up from down.
    var command: PenPosition?

    static let unknownHeight = 1e9
}

extension ToolState {
    /// What else than a height may tell that the pen is down.
    fileprivate var tellers: [String] {
        [
            spindle.map { "S\(Decimals.text($0, places: 3))" }, servo.map { "M280 S\(Decimals.text($0, places: 3))" },
            gadget,
        ].compactMap { $0 }
    }
}

/// Tells from the tool's state whether the pen is down.
struct PenRule {
    private let isDown: @Sendable (ToolState) -> Bool
    /// Where states say nothing: the pen is down on feed moves and up on rapids.
    let followsMoves: Bool
    /// How the pen was told, where nobody said; nil where a profile did.
    let guess: String?

    /// By the commands of a profile: what lowering changes decides; where it changes nothing that is known here, the
    /// commands themselves.
    init(_ machine: Machine) {
        followsMoves = false
        guess = nil
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
        var up = reader.state
        reader.read(machine.pen.down.expanded, units: machine.units)
        var down = reader.state
        // Where nothing else tells, the profile's own commands do.
        (up.gadget, down.gadget) = (nil, nil)
        return (up, down)
    }

    /// By what a program does, which is a guess: nothing is drawn by rapid moves then, whatever the state.
    ///
    /// Where the height changes, the pen is down below the height at which most rapid way is made, or, in programs without
    /// rapids, nearer to the lowest than to the highest. Where it is moved by something else, it is up in the state in
    /// which the program sets out, where the spindle is off, and where more way is rapid than not. What comments say at
    /// the pen's commands goes before all of that.
    ///
    /// - Parameters:
    ///   - ways: by state, millimetres in the plane by feed moves and by rapids.
    ///   - first: the state in which the first way is made.
    ///   - told: states that comments call up or down.
    init(
        inferredFrom ways: [ToolState: (feed: Double, rapid: Double)], first: ToolState?,
        told: [ToolState: PenPosition]
    ) {
        let drawing = ways.filter { $0.value.feed > 0 }
        let heights = Set(ways.keys.map(\.z)).subtracting([ToolState.unknownHeight])
        var down: Set<ToolState>
        if told.values.contains(.down), drawing.keys.contains(where: { told[$0] == .down }) {
            down = Set(drawing.keys.filter { told[$0] == .down })
        } else if heights.count > 1, let lowest = heights.min(), let highest = heights.max() {
            var rapids: [Double: Double] = [:]
            for (state, way) in ways where state.z != ToolState.unknownHeight {
                rapids[state.z, default: 0] += way.rapid
            }
            // Of heights with equal ways the upper one, so that the order of a dictionary decides nothing.
            let most = rapids.max { ($0.value, $0.key) < ($1.value, $1.key) }
            if let most, most.value > 0 {
                down = Set(drawing.keys.filter { $0.z < most.key })
                if down.isEmpty { down = Set(drawing.keys.filter { $0.z != most.key }) }
            } else {
                down = Set(drawing.keys.filter { $0.z < (lowest + highest) / 2 })
            }
        } else {
            let isSpun = drawing.keys.contains { ($0.spindle ?? 0) > 0 }
            down = Set(
                drawing.filter { state, way in
                    state != first && told[state] != .up && way.feed > way.rapid
                        && !(isSpun && (state.spindle ?? 0) <= 0)
                }.keys)
        }
        followsMoves = down.isEmpty
        isDown = { [down] in down.contains($0) }
        guess = Self.guess(down)
    }

    private static func guess(_ down: Set<ToolState>) -> String {
        let tellers = Set(down.flatMap(\.tellers))
        let heights = down.map(\.z).filter { $0 != ToolState.unknownHeight }
        let how: String
        if down.isEmpty {
            how = "by G1, G2 and G3 and up by G0"
        } else if tellers.isEmpty, let lowest = heights.min(), let highest = heights.max() {
            let text = [lowest, highest].map { "Z\(Decimals.text($0, places: 3))" }
            how = text[0] == text[1] ? "at \(text[0])" : "from \(text[0]) to \(text[1])"
        } else {
            how = "at " + tellers.sorted().prefix(4).joined(separator: ", ") + (tellers.count > 4 ? ", …" : "")
        }
        return "no profile says how the pen is moved: it is taken to be down \(how), which is a guess; --machine tells"
    }

    func isDown(_ state: ToolState) -> Bool { isDown(state) }
}
