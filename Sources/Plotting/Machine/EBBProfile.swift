import SketchBase
import SketchDocuments

/// Holds a profile for an EBB board against what programs need of it.
enum EBBProfile {
    /// Notes all that is wrong.
    static func check(_ machine: Machine, _ profile: Record) {
        typealias Keys = MachineKeys
        guard machine.board != nil else { return }
        for move in [machine.pen.up, machine.pen.down] {
            guard move.command.isEmpty, (0...100).contains(move.value) else {
                return profile.note(
                    "expected \"value\", the servo's position in per cent, and no \"command\": EBB has its own, SP",
                    at: Keys.pen)
            }
        }
        guard machine.pen.before.isEmpty else {
            return profile.note("\"before\" is for G-code; an EBB board moves its pen when it has moved", at: Keys.pen)
        }
        guard machine.liftsPen else {
            return profile.note("up and down are the same, so the pen would never be lifted", at: Keys.pen)
        }
        if !machine.drawsFastEnough {
            profile.note("\"draw\" is slower than the board's motors step", at: Keys.feed)
        }
        check(machine.start, machine, profile, at: Keys.start)
        check(machine.penChange, machine, profile, at: Keys.penChange)
        check(machine.end, machine, profile, at: Keys.end)
    }

    /// Commands of a profile leave the pen where and as it is.
    private static func check(_ commands: [String], _ machine: Machine, _ profile: Record, at key: any AnyKey) {
        do throws(Diagnostic) {
            let toolpath = try EBBReader.toolpath(
                commands.joined(separator: "\n"), machine: machine, check: { () throws(Diagnostic) in })
            guard let event = toolpath.events.first(where: { if case .stop = $0.action { false } else { true } }) else {
                return
            }
            profile.note("\(commands[event.line - 1]) moves the pen; a program takes it to be where it was", at: key)
        } catch {
            profile.note(error.text, at: key)
        }
    }
}

extension Machine {
    /// Whether a board can draw so slowly. Firmware 2 refuses moves of which a motor makes fewer than 1.31 steps a second,
    /// and the slower of two motors makes a part of what the faster one does.
    package var drawsFastEnough: Bool { board.map { feed.draw / 60 * $0.steps >= 20 } ?? true }
}
