import Foundation

/// Where a profile's own pen command has put the pen.
enum PenPosition: Hashable {
    case up, down

    /// What comments at a pen's command say of it; nil where they say neither.
    init?(said comments: [String]) {
        let text = comments.joined(separator: " ").lowercased()
        let isUp = text.contains(/\bpen[ -]?up\b|\bup[ -]?pen\b|\b(raise|lift)/)
        let isDown = text.contains(/\bpen[ -]?down\b|\bdown[ -]?pen\b|\blower/)
        guard isUp != isDown else { return nil }
        self = isUp ? .up : .down
    }
}

/// The commands of a machine's profile as they come back in its programs. Any firmware's command may move the pen, so
/// where nothing else tells up from down, the commands themselves do; and what is no G-code at all, as a macro's name,
/// is known by its profile alone.
struct OwnCommands {
    /// The pen's commands, where they move neither a height nor anything else that `ToolState` keeps.
    private let pen: [String: PenPosition]
    /// Commands that are no words of G-code, cut where `{message}` stands.
    private let macros: [[String]]

    init(_ machine: Machine) {
        let pens = ([machine] + machine.pens.map { machine.holding($0) }).map(\.pen)
        var commands: [String: PenPosition] = [:]
        for pen in pens {
            commands[GCodeWords.normal(pen.up.expanded)] = .up
            commands[GCodeWords.normal(pen.down.expanded)] = .down
        }
        pen = PenRule.states(machine).map { $0 == $1 } ?? false ? commands : [:]
        macros =
            (pens.flatMap { [$0.up.expanded, $0.down.expanded] } + machine.pen.before + machine.start + machine.end
            + machine.penChange)
            .filter { GCodeWords($0) == nil && !$0.hasPrefix("$") }
            .map { GCodeWords.normal($0).components(separatedBy: "{MESSAGE}") }
    }

    /// Where this line puts the pen; nil where it does not say.
    func penPosition(_ line: Substring) -> PenPosition? { pen.isEmpty ? nil : pen[GCodeWords.normal(line)] }

    /// Whether the line is one of the profile's that no other reader would know.
    func holdMacro(_ line: Substring) -> Bool {
        guard !macros.isEmpty else { return false }
        let text = GCodeWords.normal(line)
        return macros.contains { parts in
            parts.count == 1 ? text == parts[0] : text.hasPrefix(parts[0]) && text.hasSuffix(parts[parts.count - 1])
        }
    }
}
