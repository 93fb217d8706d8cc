import Foundation
import SketchBase
import SketchGeometry

/// A program in Hewlett-Packard Graphics Language (HP 7475A Interfacing and Programming Manual), in
/// absolute plotter units, one instruction a line.
struct HPGLWriter: ProgramWriter {
    var program = Program()

    private let machine: Machine
    private let joinDistance: Double?
    private var x: Int?
    private var y: Int?
    private var isDown = false
    /// The coordinates of a PD instruction that is not written yet.
    private var pending = ""

    /// - Parameter joinDistance: the pen stays down between strokes that are so near; nil to lift it between any two.
    init(machine: Machine, joinDistance: Double?) {
        self.machine = machine
        self.joinDistance = joinDistance
    }

    /// As the instruction `CO`, which plotters before HP-GL/2 do not know. Quotes, which would end it,
    /// and what might be taken for the end of an instruction are written as in URLs.
    mutating func comment(_ comment: String, mark: String) {
        guard machine.comments == .hpgl else { return }
        var safe = ASCIIText.escaped(comment)
        for (character, code) in [("%", "%25"), ("\"", "%22"), (";", "%3B")] {
            safe = safe.replacingOccurrences(of: character, with: code)
        }
        let characters = Array(safe)
        let width = machine.lineLength - "CO\"\(mark) \";".utf8.count
        for range in CommentLines.ranges(of: characters, width: width) {
            program.add("CO\"\(mark) \(String(characters[range]))\";")
        }
    }

    mutating func begin() {
        program.add("IN;")
        for command in machine.start { program.add(command) }
    }

    mutating func choosePen(_ number: Int, isFirst: Bool, message: String) {
        raise()
        if !isFirst && !machine.penChange.isEmpty {
            pause(message)
        } else {
            comment(message, mark: "")
        }
        program.add("SP\(number);")
    }

    mutating func pause(_ message: String) {
        raise()
        comment(message, mark: "")
        for command in machine.penChange { program.add(command) }
    }

    mutating func draw(from start: Point, _ pieces: [Piece]) {
        if isDown && isNear(start) {
            line(to: start)
        } else {
            raise()
            travel(to: start)
            isDown = true
            pending = "PD"
        }
        for piece in pieces {
            switch piece {
            case .line(let end): line(to: end)
            // Arcs are never planned for HPGL.
            case .arc(let end, _, _): line(to: end)
            }
        }
    }

    mutating func travel(to point: Point) {
        if let words = words(to: point) { program.add("PU\(words);") }
    }

    mutating func end() {
        raise()
        travel(to: machine.park)
        for command in machine.end { program.add(command) }
        program.add("SP0;")
    }

    private func scaled(_ value: Double) -> Int { Int(bounded: (value * machine.plotterUnits).rounded()) }

    private func isNear(_ point: Point) -> Bool {
        guard let x, let y, let joinDistance else { return false }
        let here = Point(Double(x) / machine.plotterUnits, Double(y) / machine.plotterUnits)
        return (here - point).length <= joinDistance
    }

    private mutating func line(to point: Point) {
        guard let words = words(to: point) else { return }
        if pending.utf8.count + words.utf8.count + 2 > machine.lineLength {
            flush()
            pending = "PD"
        }
        pending += (pending == "PD" ? "" : ",") + words
    }

    /// The coordinates, or nil where the pen is there already.
    private mutating func words(to point: Point) -> String? {
        let (newX, newY) = (scaled(point.x), scaled(point.y))
        guard newX != x || newY != y else { return nil }
        x = newX
        y = newY
        return "\(newX),\(newY)"
    }

    private mutating func flush() {
        program.add("\(pending);")
        pending = ""
    }

    private mutating func raise() {
        guard isDown else { return }
        flush()
        program.add("PU;")
        isDown = false
    }
}
