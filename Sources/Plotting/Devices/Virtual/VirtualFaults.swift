import SketchBase

/// What goes wrong with a virtual machine: by chance, the same for the same seed, or once a number of strokes is begun.
package struct VirtualFaults: Sendable {
    /// What happens to one reply or one command in so many.
    package enum Kind: String, CaseIterable, Sendable {
        /// A reply is lost.
        case drop
        /// A reply, and all behind it, comes up to a second late.
        case delay
        /// A reply loses its end, so that it becomes one with the next.
        case fuse
        /// A bit of what arrives is another; only where lines have checksums (Marlin).
        case garble
        /// A command is refused.
        case refuse
        /// A limit switch is hit; for plotters without, as `reset`.
        case alarm
        /// The controller loses its power for a moment, and its place with it.
        case reset
        /// The cable is pulled; the controller keeps its power and draws what it has.
        case unplug
        /// The button of an EBB board is pressed.
        case button
        /// The motors of an EBB board lose their power for some seconds, in which somebody pushes the carriage into its
        /// corner.
        case power
        /// A GRBL's motors stand still for ever, and it says nothing of it.
        case stall

        /// Whether it happens to the machine once, instead of to replies by chance.
        var isEvent: Bool { [.alarm, .reset, .unplug, .button, .power, .stall].contains(self) }
    }

    /// Chances, each from 0 to 1.
    package var chances: [Kind: Double] = [:]
    /// What happens once that many strokes are begun, the first first.
    package var events: [(kind: Kind, strokes: Int)] = []
    package var random: RandomStream

    package init(seed: UInt64) { random = RandomStream(seed: seed, path: 0x706c_6f74) }

    /// Adds `KIND=CHANCE`, as drop=0.01, or `KIND@STROKES`, as unplug@12.
    ///
    /// - Throws: `usage` for what is neither.
    package mutating func add(_ text: String) throws(Diagnostic) {
        let parts = text.split(maxSplits: 1, whereSeparator: { "=@".contains($0) }).map(String.init)
        let names = Kind.allCases.map(\.rawValue)
        guard parts.count == 2, let kind = Kind(rawValue: parts[0]) else {
            throw Diagnostic(
                .usage,
                "--fault \(text): expected one as drop=0.01 or unplug@12; there are \(names.joined(separator: ", "))")
        }
        if text.contains("@"), let strokes = Int(parts[1]), strokes >= 0, kind.isEvent || kind == .refuse {
            events.append((kind, strokes))
            events.sort { $0.strokes < $1.strokes }
        } else if text.contains("="), let chance = Double(parts[1]), (0...1).contains(chance), !kind.isEvent {
            chances[kind] = chance
        } else {
            throw Diagnostic(
                .usage,
                "--fault \(text): expected a chance from 0 to 1 for drop, delay, fuse, garble and refuse, and @STROKES for "
                    + "alarm, reset, unplug, button, power, stall and refuse")
        }
    }

    mutating func strikes(_ kind: Kind) -> Bool {
        guard let chance = chances[kind], chance > 0 else { return false }
        return random.uniform() < chance
    }
}
