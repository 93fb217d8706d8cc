/// A plotter's program, with what its writer knows of it beside the text. Whoever reads a program of our own takes
/// layers and stops from `marks`; comments in the text are for people, and a machine's profile may do without them.
public struct Program: Hashable, Sendable {
    /// Something that begins at a line of the text.
    public struct Mark: Hashable, Sendable {
        /// What begins at a mark.
        public enum Meaning: Hashable, Sendable {
            /// What is drawn from here on belongs to the next layer, whose name this is. Each layer has its own pen.
            case layer(String)
            /// The machine stops for a refill of the pen that it holds.
            case refill
            /// The pen is dipped into its place of the palette.
            case dip
        }

        /// What begins there.
        public var meaning: Meaning
        /// Counted from 1.
        public var line: Int
    }

    /// Lines that end with a line feed each.
    public private(set) var text = ""
    /// By rising line.
    public private(set) var marks: [Mark] = []
    private var lineCount = 0

    /// The names of the layers, in drawing order.
    public var layers: [String] {
        marks.compactMap { if case .layer(let name) = $0.meaning { name } else { nil } }
    }

    /// How often the machine stops for a refill.
    public var refills: Int { marks.count { $0.meaning == .refill } }

    /// How often a pen is dipped.
    public var dips: Int { marks.count { $0.meaning == .dip } }

    /// Adds a line, which is given without its line feed.
    mutating func add(_ line: String) {
        text += line
        text += "\n"
        lineCount += 1
    }

    /// Marks the line that is added next.
    mutating func mark(_ meaning: Mark.Meaning) {
        marks.append(Mark(meaning: meaning, line: lineCount + 1))
    }
}
