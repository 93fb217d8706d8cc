import SketchBase

/// What a program was written with otherwise than its machine's profile says: options of a renderer. Its header names
/// them, so that whoever reads the program later takes the same.
public struct MachineChanges: Hashable, Sendable {
    /// What lifts the pen.
    public enum PenUp: Hashable, Sendable {
        /// The `{value}` of the profile's command.
        case value(Double)
        /// Switching the spindle output off, by M5.
        case off
    }

    /// Rate with the pen down, mm/min.
    public var feed: Double?
    /// Seconds that the pen is given to move.
    public var dwell: Double?
    public var penUp: PenUp?
    /// The `{value}` of the profile's command that lowers the pen.
    public var penDown: Double?
    /// Pens besides the profile's, for this program alone.
    var pens: [Machine.NamedPen] = []

    public static let feeds = 1.0...100_000.0
    public static let dwells = 0.0...10.0
    public static let penValues = -1000.0...10_000.0

    public init() {}

    /// The machine of a profile with the changes.
    public func applied(to profile: Machine) -> Machine {
        var machine = profile
        if let feed { machine.feed.draw = feed }
        if let dwell {
            machine.pen.up.dwell = dwell
            machine.pen.down.dwell = dwell
        }
        switch penUp {
        case .value(let value): machine.pen.up.value = value
        case .off: machine.pen.up.command = "M5"
        case nil: break
        }
        if let penDown { machine.pen.down.value = penDown }
        machine.pens.removeAll { pen in pens.contains { $0.name == pen.name } }
        machine.pens += pens
        return machine
    }

    /// What a program's header says of them, a line each.
    var header: [String] {
        let up: String? =
            switch penUp {
            case .value(let value): Self.text(value)
            case .off: "off"
            case nil: nil
            }
        let values = [("feed", feed.map(Self.text)), ("dwell", dwell.map(Self.text)), ("pen-up", up)]
        return (values + [("pen-down", penDown.map(Self.text))] + penHeader).compactMap { name, value in
            value.map { "\(Self.mark)\(name): \($0)" }
        }
    }

    private var penHeader: [(String, String?)] {
        pens.flatMap { pen in
            [("up", pen.up), ("down", pen.down), ("feed", pen.feed)].map { ("\($0) of \(pen.name)", $1.map(Self.text)) }
        }
    }

    /// Takes a value of a pen from a header.
    private mutating func set(_ key: Substring, _ value: Double) {
        let parts = key.split(separator: " ", maxSplits: 2).map(String.init)
        if pens.last?.name != parts[2] { pens.append(Machine.NamedPen(name: parts[2])) }
        switch parts[0] {
        case "up": pens[pens.count - 1].up = value
        case "down": pens[pens.count - 1].down = value
        default: pens[pens.count - 1].feed = value
        }
    }

    private static func text(_ value: Double) -> String { Decimals.text(value, places: 3) }

    private static let mark = "option "

    /// The changes that the header of a program names, which stand before its recipe.
    ///
    /// - Throws: `badData` for one that cannot be read: to guess would be to drag the pen over the paper.
    public init(inHeaderOf program: String) throws(Diagnostic) {
        for (index, line) in program.prefix(20_000).split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            let comment = line.drop { " ;(#".contains($0) }.trimmingPrefix("CO\"")
            if comment.hasPrefix("recipe: ") || line.first.map({ !";(C#".contains($0) }) ?? false { return }
            let parts = comment.drop { $0 == " " }.prefix { !")\"".contains($0) }.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, parts[0].hasPrefix(Self.mark) else { continue }
            let text = parts[1].drop { $0 == " " }
            func value(_ range: ClosedRange<Double>) throws(Diagnostic) -> Double {
                guard let value = Double(text), range.contains(value) else {
                    throw .badData(
                        "line \(index + 1): the \(parts[0]) is \"\(text)\", which is none; give it as it was")
                }
                return value
            }
            switch parts[0].dropFirst(Self.mark.count) {
            case "feed": feed = try value(Self.feeds)
            case "dwell": dwell = try value(Self.dwells)
            case "pen-up": penUp = text == "off" ? .off : .value(try value(Self.penValues))
            case "pen-down": penDown = try value(Self.penValues)
            case let key where key.wholeMatch(of: /(up|down|feed) of .+/) != nil:
                set(key, try value(key.hasPrefix("feed") ? Self.feeds : Self.penValues))
            default: continue
            }
        }
    }
}
