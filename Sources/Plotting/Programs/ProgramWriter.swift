import SketchGeometry

/// What it takes to write a plot in a machine's language. Coordinates are machine millimetres.
protocol ProgramWriter {
    /// What is written so far.
    var program: Program { get set }

    /// A comment on as many lines as it takes, each beginning with the comment sign and `mark`.
    mutating func comment(_ comment: String, mark: String)
    /// Sets the machine up and lifts the pen.
    mutating func begin()
    /// Takes pen number `number`, counted from 1; from the second on, waits for it to be put in.
    mutating func choosePen(_ number: Int, isFirst: Bool, message: String)
    /// From here on the machine holds this pen, which is up; nil for the usual one.
    mutating func take(_ pen: Machine.NamedPen?)
    /// Waits, with the pen lifted, for the operator to do what `message` says.
    mutating func pause(_ message: String)
    /// Dips the pen, which stays lifted everywhere else.
    mutating func dip(_ place: Machine.Place)
    /// Draws from `start` through `pieces`; without pieces, a dot. The pen stays down where it is there
    /// already.
    mutating func draw(from start: Point, _ pieces: [Piece])
    /// Goes to `point` with the pen as it is, which `begin` has lifted.
    mutating func travel(to point: Point)
    /// Lifts the pen and parks.
    mutating func end()
    /// Writes what may still be held back, where nothing follows.
    mutating func finish()
}

extension ProgramWriter {
    /// Machines with pen commands of their own know pens by their offset alone, and that is no command.
    mutating func take(_ pen: Machine.NamedPen?) {}
    /// Palettes are for pens on Z.
    mutating func dip(_ place: Machine.Place) {}
    mutating func finish() {}
}

extension Machine {
    func writer(joinDistance: Double) -> any ProgramWriter {
        switch language {
        case .gcode: GCodeWriter(machine: self, joinDistance: joinDistance)
        case .hpgl: HPGLWriter(machine: self, joinDistance: joinDistance)
        case .ebb: EBBWriter(machine: self, board: board ?? .axiDraw, joinDistance: joinDistance)
        }
    }
}

/// Breaking long comments into lines.
enum CommentLines {
    /// Spans of at most `width` characters. A space at the end of a line might get lost on the way, one
    /// at its beginning will not.
    static func ranges(of characters: [Character], width: Int) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = 0
        repeat {
            var end = min(start + max(width, 1), characters.count)
            while end < characters.count, end > start + 1, characters[end - 1] == " " { end -= 1 }
            result.append(start..<end)
            start = end
        } while start < characters.count
        return result
    }
}
