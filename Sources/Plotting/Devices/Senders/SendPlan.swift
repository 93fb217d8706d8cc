import SketchBase
import SketchGeometry

/// A program as it is sent: its commands without what is for people, and what its reader knows of each: which strokes
/// they draw, how long they take, where the machine may be stopped with the pen up.
///
/// Indices count commands. "At an index" means: with all commands before it done.
package struct SendPlan: Sendable {
    package struct Command: Hashable, Sendable {
        /// Without number, checksum and the end of the line.
        package var text: String
        /// Whether the machine acknowledges it only when all before it is done.
        package var isBarrier = false
        /// Where the machine is when it is done, in the program's own millimetres; nil before it was moved.
        package var end: Point?
        /// Whether the machine may be stopped before it.
        package var isBoundary = false
        /// How long it takes, as `TimeEstimate` has it.
        package var seconds = 0.0

        package init(text: String, isBarrier: Bool = false, end: Point? = nil) {
            (self.text, self.isBarrier, self.end) = (text, isBarrier, end)
        }
    }

    /// Where the machine waits for a person, with the pen lifted.
    package struct Stop: Hashable, Sendable {
        package var index: Int
        /// What is to be done, as the program's comment says.
        package var message: String
    }

    /// What is drawn between lowering the pen and lifting it.
    package struct Stroke: Hashable, Sendable {
        /// The command that lowers the pen.
        package var first: Int
        /// The last that draws.
        package var last: Int
        /// Counted from 0.
        package var layer: Int
    }

    package private(set) var commands: [Command] = []
    /// By rising index. The commands of stops themselves are not sent: how long one lasts is the sender's matter.
    package private(set) var stops: [Stop] = []
    /// In drawing order.
    package private(set) var strokes: [Stroke] = []
    /// Where the machine may be stopped: the pen is up. By rising index; the last is the end.
    package private(set) var boundaries: [Int] = []
    /// What the program calls its layers.
    package private(set) var layers: [String]
    /// The path of the tool, of which `strokes` are the parts with the pen down.
    package let toolpath: Toolpath
    /// Seconds that are left at an index, as `TimeEstimate` has them, stops apart.
    private var left: [Double] = []

    package let machine: Machine

    /// Reads a program, and looks whether the machine can draw it.
    ///
    /// - Parameters:
    ///   - machine: as the program was written for it, with the changes that its header names.
    ///   - isDry: the pen is never lowered.
    ///   - knowsPlace: false for a program of our own that begins wherever the machine stands, so that its way is not known.
    /// - Throws: `badData` for a program that cannot be read, leaves the work area, travels, waits or ends with the pen
    ///   down, or holds a line that is not known to be harmless, or that the machine cannot take; all before anything is
    ///   sent.
    package init(
        _ program: String, machine: Machine, isDry: Bool = false, knowsPlace: Bool = true
    ) throws(Diagnostic) {
        self.machine = machine
        let text = machine.language == .hpgl ? HPGLInstructions.lines(of: program, limit: machine.lineLength) : program
        toolpath = try ProgramReader.toolpath(text, machine: machine)
        layers = toolpath.layers
        let drawn = toolpath.lines().drawn
        var vetting: SendVetting?
        if knowsPlace {
            try SelfCheck.checkArea(toolpath, machine) { .badData($0) }
            vetting = SendVetting(machine, lastDrawn: drawn.last?.lastLine ?? 0)
        }
        let numbers = try add(text, vetting, isDry: isDry)
        try vetting?.check(toolpath)
        strokes = drawn.map { stroke in
            Stroke(first: numbers[stroke.firstLine], last: numbers[stroke.lastLine], layer: stroke.layer)
        }
        findBoundaries(numbers)
        addTimes(numbers)
        addBarriers()
        if !knowsPlace { for index in commands.indices { commands[index].end = nil } }
        // Nobody has to change a pen that is never lowered.
        if isDry { stops = [] }
        for boundary in boundaries where boundary < commands.count { commands[boundary].isBoundary = true }
        left = [Double](repeating: 0, count: commands.count + 1)
        for index in commands.indices.reversed() { left[index] = left[index + 1] + commands[index].seconds }
    }

    /// Whether nothing is drawn, as of programs that only move the machine.
    package var drawsNothing: Bool { strokes.isEmpty }

    /// The same, with a person to do something before anything is sent.
    package func waiting(for message: String) -> SendPlan {
        var plan = self
        plan.stops.insert(Stop(index: 0, message: message), at: 0)
        return plan
    }

    // MARK: Questions

    /// What the machine waits for between a stroke and the one before it; nil where it goes straight on.
    package func stop(before stroke: Int) -> Stop? {
        guard strokes.indices.contains(stroke), stroke > 0 else { return nil }
        return stops.first { $0.index > strokes[stroke - 1].last && $0.index <= strokes[stroke].first }
    }

    /// How many strokes are wholly drawn once the commands before `index` are done.
    package func strokesDone(at index: Int) -> Int { strokes.prefixCount { $0.last < index } }

    /// How many strokes are at least begun once the commands before `index` may have been done.
    package func strokesBegun(at index: Int) -> Int { strokes.prefixCount { $0.first < index } }

    /// The first place from `index` on where the machine may be stopped.
    package func boundary(from index: Int) -> Int {
        let passed = boundaries.prefixCount { $0 < index }
        return passed < boundaries.count ? boundaries[passed] : commands.count
    }

    /// Seconds that are left at an index.
    package func secondsLeft(at index: Int) -> Double { left.indices.contains(index) ? left[index] : 0 }

    // MARK: Making it

    /// Takes over the commands of the program.
    ///
    /// - Returns: for each line, by its number, the index of its command, or of the next that there is.
    private mutating func add(_ text: String, _ vetting: SendVetting?, isDry: Bool) throws(Diagnostic) -> [Int] {
        let lowerings = isDry ? self.lowerings : []
        let stopped = stops(in: toolpath)
        var events = toolpath.events[...]
        var isDown = false
        var numbers = [0]
        var message = ""
        for (offset, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            numbers.append(commands.count)
            while let event = events.first, event.line <= offset {
                isDown = event.isDown
                events.removeFirst()
            }
            let (command, comment): (String, String?) =
                switch machine.language {
                case .hpgl: (String(line), nil)
                case .gcode: Self.bare(line)
                case .ebb: Self.bareEBB(line)
                }
            if let comment, !comment.isEmpty { message = comment }
            if stopped.contains(offset + 1) {
                stops.append(Stop(index: commands.count, message: message))
                continue
            }
            guard !command.isEmpty, command != "%", !command.hasPrefix("M110 ") else { continue }
            commands.append(Command(text: isDry ? undrawn(command, lowerings) : command))
            try vetting?.check(command, line: offset + 1, isDown: isDown)
            try checkLength(command, line: offset + 1)
        }
        // Commands of a line that was left out are those of the next.
        numbers.append(commands.count)
        if isDry { try checkDry(numbers) }
        return numbers
    }

    private func stops(in toolpath: Toolpath) -> Set<Int> {
        Set(toolpath.events.compactMap { if case .stop = $0.action { $0.line } else { nil } })
    }

    /// A line of G-code without number, checksum and comment; and the comment.
    private static func bare(_ line: Substring) -> (command: String, comment: String?) {
        let text = Resume.unnumbered(line)
        guard let mark = text.firstIndex(where: { $0 == ";" || $0 == "(" }) else { return (text, nil) }
        let comment = text[mark...].drop { ";( ".contains($0) }.prefix { $0 != ")" }
        let code = text[..<mark] + text[mark...].replacing(/\([^)]*\)/, with: "").prefix { $0 != ";" }
        return (code.trimmingCharacters(in: .whitespaces), String(comment))
    }

    /// A command for an EBB board, or a comment.
    private static func bareEBB(_ line: Substring) -> (command: String, comment: String?) {
        let text = line.trimmingCharacters(in: .whitespaces)
        return text.hasPrefix("#") ? ("", String(text.drop { "# ".contains($0) })) : (text, nil)
    }

    /// GRBL cuts longer lines off, and Marlin's have a number and a checksum besides.
    private func checkLength(_ command: String, line: Int) throws(Diagnostic) {
        guard machine.language == .gcode else { return }
        let limit = machine.serial.firmware == .grbl ? 79 : 78
        guard command.utf8.count <= limit else {
            throw .badData(
                "line \(line): has \(command.utf8.count) characters without its comments, the firmware takes \(limit)")
        }
    }

    /// A boundary lies where the pen is up and about to travel, and at stops.
    private mutating func findBoundaries(_ numbers: [Int]) {
        var isDown = false
        var wasDown = false
        var current: Int?
        var found = Set(stops.map(\.index))
        for event in toolpath.events {
            let index = numbers[event.line]
            if index != current { (current, wasDown) = (index, isDown) }
            if case .move(let end, _, _) = event.action {
                if !wasDown, !event.isDown { found.insert(index) }
                if commands.indices.contains(index) { commands[index].end = Point(end.x, end.y) }
            }
            isDown = event.isDown
        }
        boundaries = found.sorted() + (found.contains(commands.count) ? [] : [commands.count])
        var last: Point?
        for index in commands.indices {
            if let end = commands[index].end { last = end } else { commands[index].end = last }
        }
    }

    /// Marks commands at whose acknowledgement all before is done, and puts one at boundaries behind strokes where the
    /// program has none, so that what was drawn is known stroke by stroke.
    private mutating func addBarriers() {
        guard machine.language == .gcode else { return }
        for index in commands.indices { commands[index].isBarrier = Self.isBarrier(commands[index].text) }
        var places: [Int] = []
        var from = 0
        var next = 0
        for boundary in boundaries {
            var draws = false
            while next < strokes.count, strokes[next].last < boundary {
                draws = true
                from = max(from, strokes[next].last + 1)
                next += 1
            }
            guard draws, from <= boundary else { continue }
            if !commands[from..<boundary].contains(where: \.isBarrier) { places.append(boundary) }
        }
        insert(places)
    }

    /// Puts a barrier before each of these indices, which rise.
    private mutating func insert(_ places: [Int]) {
        func moved(_ index: Int) -> Int { index + places.prefixCount { $0 <= index } }
        var all: [Command] = []
        var next = places[...]
        for index in 0...commands.count {
            if next.first == index {
                next.removeFirst()
                all.append(
                    Command(text: machine.barrier, isBarrier: true, end: index > 0 ? commands[index - 1].end : nil))
            }
            if index < commands.count { all.append(commands[index]) }
        }
        commands = all
        strokes = strokes.map { Stroke(first: moved($0.first), last: moved($0.last), layer: $0.layer) }
        stops = stops.map { Stop(index: moved($0.index), message: $0.message) }
        boundaries = boundaries.map(moved)
    }

    private static func isBarrier(_ command: String) -> Bool {
        guard let words = GCodeWords(command) else { return false }
        return words.codes("G").contains(4) || words.codes("M").contains(400)
    }

    private mutating func addTimes(_ numbers: [Int]) {
        let estimate = TimeEstimate(toolpath, machine: machine)
        for (line, seconds) in estimate.lines.enumerated() where numbers.indices.contains(line) {
            let index = numbers[line]
            if commands.indices.contains(index) { commands[index].seconds += seconds }
        }
    }

    // MARK: Dry runs

    /// A command that leaves the pen up.
    ///
    /// - Parameter lowerings: the commands that lower any pen, where the language has them from the profile.
    private func undrawn(_ command: String, _ lowerings: Set<String>) -> String {
        switch machine.language {
        case .ebb:
            // TP turns the pen over, and it is up.
            machine.board.map {
                command.uppercased().hasPrefix("SP,0") || command.uppercased().hasPrefix("TP")
                    ? EBBWriter.pen(isDown: false, machine, $0) : command
            } ?? command
        case .hpgl: command.uppercased().hasPrefix("PD") ? "PU" + command.dropFirst(2) : command
        case .gcode:
            lowerings.contains(GCodeWords.normal(command)) ? machine.pen.up.expanded : command
        }
    }

    /// The commands that lower any pen, onto the paper or into a pot.
    private var lowerings: Set<String> {
        let values =
            [machine.pen.down.value] + machine.pens.compactMap(\.down)
            + (machine.palette?.places ?? []).flatMap(\.heights)
        return Set(
            values.map { value in
                var down = machine.pen.down
                down.value = value
                return GCodeWords.normal(down.expanded)
            })
    }

    /// - Parameter numbers: of each line the index of its command.
    private func checkDry(_ numbers: [Int]) throws(Diagnostic) {
        let text = commands.map(\.text).joined(separator: "\n")
        let lowering = try ProgramReader.toolpath(text, machine: machine).events.first(where: \.isDown)
        guard let lowering else { return }
        let line = numbers.lastIndex(of: lowering.line - 1) ?? 0
        throw .badData(
            "line \(line): \"\(commands[lowering.line - 1].text)\" lowers the pen, and is not the command of \(machine.name) for it; "
                + "a dry run cannot leave it out")
    }
}

extension Machine {
    /// A command that is acknowledged when all before it is done.
    var barrier: String { serial.firmware == .grbl ? "G4 P0" : "M400" }

    /// The commands that lift the pen, with the wait for it.
    var lifting: [String] {
        switch language {
        case .hpgl: ["PU;"]
        case .ebb: board.map { [EBBWriter.pen(isDown: false, self, $0)] } ?? []
        case .gcode: GCodeWriter.lifting(self)
        }
    }
}

extension RandomAccessCollection {
    /// How many elements at the beginning fulfil what only elements at the beginning do.
    func prefixCount(where isInPrefix: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = index(low, offsetBy: distance(from: low, to: high) / 2)
            if isInPrefix(self[middle]) { low = index(after: middle) } else { high = middle }
        }
        return distance(from: startIndex, to: low)
    }
}
