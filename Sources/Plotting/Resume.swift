import Foundation
import SketchBase
import SketchGeometry

/// Going on with a plot that was broken off.
public enum Resume {
    /// Where a program is taken up.
    public enum Start: Hashable, Sendable {
        /// A line of the file, counted from 1: the first that has not been obeyed.
        case line(Int)
        /// A stroke, counted from 1: the first that is not drawn, or not to the end.
        case stroke(Int)
    }

    /// A new program that lifts the pen, sets the machine up, travels to where the old one stopped and
    /// goes on from there. It is read back: what it draws is what the rest of the old one would have.
    ///
    /// - Parameter machine: as the program was written for it, with the changes that its header names.
    /// - Throws: `usage` for a line or stroke that is not there, `badData` for a program that cannot be
    ///   entered in the middle.
    public static func program(
        _ text: String, from start: Start, machine: Machine
    ) throws(Diagnostic) -> String {
        let toolpath = try ProgramReader.toolpath(text, machine: machine)
        let drawn = toolpath.lines().drawn
        let (index, line) = try place(start, drawn)
        // What is still to come, from where the machine will be.
        let next = toolpath.events.firstIndex { $0.line >= line } ?? toolpath.events.count
        var rest = toolpath
        for event in toolpath.events[..<next] {
            if case .move(let target, _, _) = event.action { rest.start = target }
        }
        rest.events = Array(toolpath.events[next...])
        let isInside = line > drawn[index].firstLine
        let layer = toolpath.layers[drawn[index].layer]
        let expected = machine.language == .hpgl ? Array(drawn[index...]) : rest.lines().drawn
        let note =
            "resumed at stroke \(index + 1) of \(drawn.count), line \(line), in \(layer)"
        let result =
            switch machine.language {
            case .hpgl: hpgl(expected, toolpath, machine)
            case .gcode:
                try gcode(
                    text, rest, from: line, isInside: isInside, machine, note: note, layer: layer)
            case .ebb: try ebb(text, rest, from: line, isInside: isInside, machine, note: note, layer: layer)
            }
        guard draws(result, expected, machine) else {
            throw .badData(
                "from line \(line) on it draws something else without what comes before; such a program cannot be "
                    + "entered in the middle")
        }
        return result
    }

    /// The comment that names the pen of the first stroke, as programs name their first: readers would take the next
    /// stop's for it. Nothing where the program names none.
    private static func namePen(_ layer: String, in writer: inout some ProgramWriter) {
        if layer.hasPrefix("pen ") { writer.comment(layer, mark: "") }
    }

    /// The stroke to begin with, and the line of the file to go on from.
    private static func place(_ start: Start, _ drawn: [Toolpath.Drawn]) throws(Diagnostic) -> (Int, Int) {
        switch start {
        case .stroke(let number):
            guard drawn.indices.contains(number - 1) else {
                throw Diagnostic(.usage, "there is no stroke \(number); the program has \(drawn.count)")
            }
            return (number - 1, drawn[number - 1].firstLine)
        case .line(let line):
            guard line >= 1, let index = drawn.firstIndex(where: { line <= $0.lastLine }) else {
                let last = drawn.last?.lastLine ?? 0
                throw Diagnostic(
                    .usage, "there is nothing left to draw from line \(line) on; the last stroke ends in line \(last)")
            }
            return (index, line)
        }
    }

    private static func hpgl(_ drawn: [Toolpath.Drawn], _ toolpath: Toolpath, _ machine: Machine) -> String {
        // Ends that were apart may be one in the plotter's units.
        var writer = HPGLWriter(machine: machine, joinDistance: nil)
        writer.begin()
        var layer: Int?
        for stroke in drawn {
            if stroke.layer != layer {
                let name = toolpath.layers[stroke.layer]
                let number = Int(name.split(separator: " ").last ?? "") ?? stroke.layer + 1
                writer.choosePen(number, isFirst: layer == nil, message: name)
                layer = stroke.layer
            }
            guard let first = stroke.points.first else { continue }
            writer.draw(from: first, ArcFitting.lines(Stroke(points: stroke.points)))
        }
        writer.end()
        return writer.program.text
    }

    /// The lines from `line` on as they are: their moves are relative. The way to where they begin is written anew, from
    /// where the profile parks.
    private static func ebb(
        _ text: String, _ rest: Toolpath, from line: Int, isInside: Bool, _ machine: Machine, note: String,
        layer: String
    ) throws(Diagnostic) -> String {
        var writer = EBBWriter(machine: machine, board: machine.board ?? .axiDraw, joinDistance: 0)
        writer.comment(note, mark: "")
        writer.comment("machine: \(machine.name)", mark: "")
        for line in try MachineChanges(inHeaderOf: text).header { writer.comment(line, mark: "") }
        namePen(layer, in: &writer)
        writer.beginAgain(at: Point(rest.start.x, rest.start.y), isDown: isInside)
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(line - 1)
        where !line.isEmpty {
            writer.program.add(String(line))
        }
        return writer.program.text
    }

    /// - Parameter rest: what the program does from `line` on.
    /// - Parameter isInside: whether the pen has to be lowered first.
    private static func gcode(
        _ text: String, _ rest: Toolpath, from line: Int, isInside: Bool, _ machine: Machine, note: String,
        layer: String
    ) throws(Diagnostic) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(unnumbered)
        for (number, line) in lines.enumerated() {
            let code = line.prefix { $0 != ";" && $0 != "(" }.uppercased()
            for word in code.matches(of: /G\s*0*(91|92|10|18|19|20|21)(?![0-9.])/) {
                switch word.1 {
                case "20", "21":
                    guard (word.1 == "20") == (machine.units == .inch) else {
                        throw .badData(
                            "line \(number + 1): G\(word.1) sets other units than those of \(machine.name), "
                                + "\(machine.units.rawValue); resume it with a profile of the program's units")
                    }
                case "18", "19":
                    throw .badData(
                        "line \(number + 1): G\(word.1) lays arcs into another plane than the paper's; "
                            + "such a program cannot be entered in the middle")
                default:
                    throw .badData(
                        "line \(number + 1): G\(word.1) makes coordinates depend on what came before; "
                            + "such a program cannot be entered in the middle")
                }
            }
        }
        guard !layer.isEmpty || !machine.pens.contains(where: \.changesCommands) else {
            throw .badData(
                "the program does not say which pen it holds, and the pens of \(machine.name) have heights or rates of "
                    + "their own; such a program cannot be entered in the middle")
        }
        var writer = GCodeWriter(machine: machine, joinDistance: 0)
        writer.comment(note, mark: "")
        writer.comment("machine: \(machine.name)", mark: "")
        for line in try MachineChanges(inHeaderOf: text).header { writer.comment(line, mark: "") }
        writer.hold(machine.pen(inComment: layer))
        namePen(layer, in: &writer)
        let place = machine.pen(inComment: layer)?.name ?? layerName(inComment: layer)
        writer.beginAgain(
            at: Point(rest.start.x, rest.start.y), isDown: isInside, dip: machine.place(ofLayer: place))
        let first = firstMove(rest)
        for (index, rest) in lines.enumerated() where index + 1 >= line {
            writer.pass(index + 1 == first?.line ? complete(rest, first?.action, machine) : rest)
        }
        return writer.program.text
    }

    /// The name of a layer in a program's comment, `pen 2 of 3: NAME, #rrggbb, 0.3 mm`.
    private static func layerName(inComment text: String) -> String {
        guard let colon = text.firstRange(of: ": ") else { return text }
        let rest = text[colon.upperBound...]
        return String(rest[..<(rest.firstRange(of: ", #")?.lowerBound ?? rest.endIndex)])
    }

    /// The first move that draws.
    private static func firstMove(_ rest: Toolpath) -> Toolpath.Event? {
        var position = Point(rest.start.x, rest.start.y)
        for event in rest.events {
            guard case .move(let target, let arc, _) = event.action else { continue }
            let end = Point(target.x, target.y)
            if event.isDown && (end != position || arc != nil) { return event }
            position = end
        }
        return nil
    }

    /// A line without line number and checksum.
    static func unnumbered(_ line: Substring) -> String {
        var line = line.trimmingCharacters(in: .whitespaces)[...]
        guard line.first == "N" || line.first == "n" else { return String(line) }
        line = line.dropFirst().drop { $0.isNumber || $0 == " " }
        if let star = line.lastIndex(of: "*") { line = line[..<star] }
        return String(line)
    }

    /// A move with the words that it may have left to earlier ones: its motion and feed rate.
    private static func complete(_ line: String, _ action: Toolpath.Action?, _ machine: Machine) -> String {
        guard case .move(_, let arc, let feed) = action else { return line }
        let code = line.prefix { $0 != ";" && $0 != "(" }
        let comment = line[code.endIndex...]
        var words = code.trimmingCharacters(in: .whitespaces)
        if !words.uppercased().contains("G") {
            words = (arc.map { $0.isClockwise ? "G2 " : "G3 " } ?? "G1 ") + words
        }
        if !words.uppercased().contains("F") {
            let rate = (feed ?? machine.feed.draw) / (machine.units == .inch ? 25.4 : 1)
            words += " F\(Decimals.text(rate, places: 3))"
        }
        return words + (comment.isEmpty ? "" : " " + comment)
    }

    /// Whether a program draws this. One of a stranger may not, as it may have any state from before where it is entered.
    private static func draws(_ text: String, _ expected: [Toolpath.Drawn], _ machine: Machine) -> Bool {
        guard let drawn = try? ProgramReader.toolpath(text, machine: machine).lines().drawn,
            drawn.count == expected.count
        else { return false }
        let tolerance = 2 / machine.stepsAMillimetre
        return zip(drawn, expected).allSatisfy { new, old in
            new.points.count == old.points.count
                && zip(new.points, old.points).allSatisfy { ($0 - $1).length <= tolerance }
        }
    }
}
