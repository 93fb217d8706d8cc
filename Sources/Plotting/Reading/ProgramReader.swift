import Foundation
import SketchBase
import SketchGeometry

/// Reading plotter programs of any language.
public enum ProgramReader {
    /// What the program in `text` does, whoever wrote it: layers are told by pen changes, and in G-code and EBB by
    /// the comments at them.
    ///
    /// - Parameters:
    ///   - machine: the profile it was written for; nil to infer how the pen is lifted.
    ///   - check: called once a line or instruction; where it throws, reading ends.
    /// - Throws: `badData` for text that is no program, naming the line; what `check` throws.
    public static func toolpath(
        _ text: String, machine: Machine?, check: () throws(Diagnostic) -> Void = {}
    ) throws(Diagnostic) -> Toolpath {
        switch machine?.language ?? language(of: text) {
        case .gcode: try GCodeReader.toolpath(text, machine: machine, check: check)
        case .hpgl: try HPGLReader.toolpath(text, machine: machine, check: check)
        case .ebb: try EBBReader.toolpath(text, machine: machine, check: check)
        }
    }

    /// What a program of our own does, its layers as its writer marked them, whatever its comments say.
    ///
    /// - Throws: as for a text.
    public static func toolpath(
        _ program: Program, machine: Machine, check: () throws(Diagnostic) -> Void = {}
    ) throws(Diagnostic) -> Toolpath {
        try toolpath(program.text, machine: machine, check: check).layered(by: program)
    }

    /// The text of a program's file, with line feeds alone at the ends of lines. HPGL keeps letters and encoded lines of
    /// eight bits, as Latin-1 or UTF-8 has them; of other programs only ASCII matters, and what else their hosts wrote becomes
    /// question marks.
    public static func text(of data: Data) -> String {
        let ascii = String(decoding: data.lazy.map { $0 < 0x80 ? $0 : 0x3f }, as: UTF8.self)
        var text = ascii
        if data.contains(where: { $0 >= 0x80 }), language(of: ascii) == .hpgl {
            text =
                String(data: data, encoding: .utf8)
                ?? String(String.UnicodeScalarView(data.map { Unicode.Scalar($0) }))
        }
        return text.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\r", with: "\n")
    }

    /// EBB begins with one of its commands that has commas behind it, or stands alone on its line, HPGL with an instruction of two
    /// letters or an escape, G-code with a word, a number or a comment.
    public static func language(of text: String) -> Machine.Language {
        let lines = text.prefix(100_000).split(whereSeparator: \.isNewline)
        // In G-code # begins a parameter, which is given a value.
        let first = lines.first { !$0.hasPrefix("#") || $0.dropFirst().first?.isNumber == true }
        if first?.wholeMatch(of: /(?:(?:SM|XM|LM|HM|EM|SC|SP|TP|CU|QU),[-0-9,]+|V|QB|QM|QS|QP|CS|TP)\s*/.ignoresCase())
            != nil
        {
            return .ebb
        }
        let start = text.utf8.drop { $0 <= 0x20 && $0 != 0x1b || $0 == 0x25 }.prefix(2)
        let isWord = start.count == 2 && start.allSatisfy { (0x41...0x5a).contains($0 & 0xdf) }
        return isWord || start.first == 0x1b ? .hpgl : .gcode
    }

    /// The name of the machine that a program of this studio was written for.
    public static func machineName(in text: String) -> String? { headerLine("machine: ", in: text) }

    /// Where the paper lies, in machine millimetres, as a program of this studio says.
    public static func paper(in text: String) -> Box? {
        let words = headerLine("paper: ", in: text)?.split(separator: " ") ?? []
        guard words.count == 6, words[2] == "to", words[5] == "mm", let minX = Double(words[0]),
            let minY = Double(words[1]), let maxX = Double(words[3]), let maxY = Double(words[4])
        else { return nil }
        return Box(minX: minX, minY: minY, maxX: maxX, maxY: maxY)
    }

    private static func headerLine(_ key: String, in text: String) -> String? {
        for line in text.prefix(20_000).split(separator: "\n").prefix(20) {
            guard let range = line.firstRange(of: key) else { continue }
            let value = line[range.upperBound...].prefix { !")\";".contains($0) }
            if !value.isEmpty { return String(value) }
        }
        return nil
    }
}
