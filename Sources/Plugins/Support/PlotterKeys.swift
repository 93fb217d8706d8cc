import SketchBase
import SketchDocuments
import SketchGeometry
import SketchPlotting

/// The options that all plotter formats share.
enum PlotterKeys {
    /// - Parameter name: the profile that is taken where none is given.
    static func machine(_ name: String) -> Key<String> {
        Key(
            "machine", .text, default: name,
            "a profile's name, or the path of one from the current folder, which ends in .json")
    }
    static let place = OptionalKey(
        "place", .choice(Anchor.self, standIn: .bottomLeft), otherwise: "profile",
        "where the paper lies on the work area")
    static let offset = Key("offset", .offset, default: Point(0, 0), "moves the paper from there, right,up in mm")
    static let rotate = Key(
        "rotate", .choice(PlotSettings.Turn.self, standIn: .auto), default: .auto,
        "quarter: by 90° counter-clockwise; auto: so only where it does not fit otherwise, and says so")
    static let mirror = Key(
        "mirror", .choice(Switch.self, standIn: .off), default: .off,
        "on draws everything the other way round, for transfer prints")
    static let layers = OptionalKey(
        "layers", .layers, otherwise: "all", "which layers, from 1, as 2,3; --layers says the same to all programs")
    static let passes = Key(
        "passes", .integer(1...20), default: 1, "how often each line is drawn: open ones there and back, without a lift"
    )
    static let hatch = Key(
        "hatch", .zero(or: 0.05...1000, expected: "0 or at least 0.05 mm"), default: 0,
        "fills closed lines with lines so many mm apart; shapes within shapes stay free; 0 for none")
    static let hatchAngle = Key("hatch-angle", .number(-360...360), default: 45, "degrees between these and the x axis")
    static let refill = Key(
        "refill", .number(0...1000), default: 0, "stops for a fresh pen after so many drawn metres; 0 for never")
    static let join = Key("join", .number(0...10), default: 0.02, "ends within so many mm are joined")
    static let simplify = Key(
        "simplify", .number(0...10), default: 0.005, "points within so many mm of a simpler line are dropped")
    static let effort = Key(
        "effort", .number(0...10_000), default: 100,
        "work on short travel in per cent of the usual; 0 leaves the greedy order")
    static let feed = OptionalKey(
        "feed", .number(MachineChanges.feeds), otherwise: "profile", "rate with the pen down, mm/min")
    static let dwell = OptionalKey(
        "dwell", .number(MachineChanges.dwells), otherwise: "profile", "seconds that the pen is given to move")

    static func all(machine: Key<String>) -> [any AnyKey] {
        [
            machine, place, offset, rotate, mirror, layers, passes, hatch, hatchAngle, refill, join, simplify, effort,
            feed, dwell,
        ]
    }

    enum Switch: String, CaseIterable {
        case on, off
    }
}

extension Kind where Value == Point {
    /// `right,up` in millimetres.
    static var offset: Kind {
        Kind(
            schema: .text, standIn: Point(0, 0),
            write: { .string("\(Decimals.text($0.x, places: 3)),\(Decimals.text($0.y, places: 3))") },
            read: { (node, _) throws(Diagnostic) in
                let parts = try node.string().split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
                guard parts.count == 2, let right = parts[0], let up = parts[1], right.magnitude <= 10_000,
                    up.magnitude <= 10_000
                else { throw node.mismatch(expected: "two numbers of mm, right and up, as 10,-5") }
                return Point(right, up)
            })
    }
}

extension Kind where Value == [Int]? {
    /// `all`, or numbers of layers.
    static var layers: Kind {
        Kind(schema: .text, standIn: nil) { (node, _) throws(Diagnostic) in
            let text = node.optionText
            guard text != "all" else { return nil }
            let numbers = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
            guard numbers.allSatisfy({ $0 ?? 0 > 0 }) else {
                throw node.mismatch(expected: "all or numbers of layers, as 2,3")
            }
            return numbers.compactMap { $0 }
        }
    }
}
