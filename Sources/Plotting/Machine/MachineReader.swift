import Drawing
import Files
import Foundation
import JSON

/// Reads machine profiles with full checks: every error names the file, the place and what was expected.
public enum MachineReader {
    /// - Parameter name: what the machine is called in messages and programs.
    public static func read(_ node: JSONNode, name: String) throws(StudioError) -> Machine {
        try node.allow(keys)
        guard try node.required("version").integer(in: 1...1_000_000) == 1 else {
            throw try node.required("version").error("this studio reads machine profiles of version 1")
        }
        let language = Machine.Language(
            rawValue: try node.required("language").choice(of: Machine.Language.allCases.map(\.rawValue)))
        let isHPGL = language == .hpgl
        let feed = try node.required("feed")
        try feed.allow(["draw", "travel"])
        let limits = try node.required("limits")
        try limits.allow(["rate", "acceleration", "junctionDeviation", "corners"])
        let pen = try node.required("pen")
        try pen.allow(isHPGL ? ["up", "down"] : ["before", "up", "down"])
        let park = try readPoint(node.required("park"))
        let (penUp, penDown) = (
            try readPen(pen.required("up"), isHPGL: isHPGL), try readPen(pen.required("down"), isHPGL: isHPGL)
        )
        if !isHPGL {
            guard penUp.expanded != penDown.expanded else {
                throw pen.error("up and down are the same command, so the pen would never be lifted")
            }
            for key in ["dwell", "start", "end"] { _ = try node.required(key) }
        }
        let machine = Machine(
            name: name, summary: try node.required("summary").string(), language: language ?? .gcode,
            area: try readArea(node.required("area")), axes: try readAxes(node.optional("axes")),
            origin: Anchor(
                rawValue: try node.optional("origin")?.choice(of: Anchor.allCases.map(\.rawValue)) ?? "bottom-left")
                ?? .bottomLeft,
            units: Machine.Units(
                rawValue: try node.optional("units")?.choice(of: Machine.Units.allCases.map(\.rawValue)) ?? "mm")
                ?? .mm,
            decimals: try node.optional("decimals")?.integer(in: 1...5) ?? 3,
            plotterUnits: try node.optional("plotterUnits")?.number(in: 1...10_000) ?? 40,
            drawFeed: try feed.required("draw").number(in: Self.feeds),
            travelFeed: try feed.required("travel").number(in: Self.feeds),
            rapidsTakeFeed: try node.optional("rapidsTakeFeed")?.bool() ?? false,
            rate: try readVector(limits.required("rate"), in: Self.feeds),
            acceleration: try readVector(limits.required("acceleration"), in: 0.1...1_000_000),
            junctionDeviation: try limits.required("junctionDeviation").number(in: 0.0001...10),
            corners: Machine.CornerRule(
                rawValue: try limits.optional("corners")?.choice(of: Machine.CornerRule.allCases.map(\.rawValue))
                    ?? "grbl") ?? .grbl,
            beforePen: try readCommands(pen.optional("before")), penUp: penUp, penDown: penDown,
            dwell: try readDwell(node.optional("dwell")),
            arcs: try node.optional("arcs")?.bool() ?? false,
            start: try readCommands(node.optional("start")), end: try readCommands(node.optional("end")),
            penChange: try readCommands(node.optional("penChange")),
            park: park,
            comments: Machine.Comments(
                rawValue: try node.required("comments").choice(of: Machine.Comments.allCases.map(\.rawValue)))
                ?? .none,
            lineNumbers: try node.optional("lineNumbers")?.bool() ?? false,
            lineLength: try node.optional("lineLength")?.integer(in: 40...1000) ?? 70)
        guard machine.area.reaches(machine.park) else {
            throw try node.required("park").error("the pen would park outside the area")
        }
        guard isHPGL == (machine.comments == .hpgl) || machine.comments == .none else {
            throw try node.required("comments").error("\"co\" is for HPGL, the others for G-code")
        }
        return machine
    }

    private static let keys = [
        "$schema", "version", "summary", "language", "area", "axes", "origin", "units", "decimals", "plotterUnits",
        "feed", "rapidsTakeFeed", "limits", "pen", "dwell", "arcs", "start", "end", "penChange", "park", "comments",
        "lineNumbers", "lineLength",
    ]
    private static let feeds = 1.0...1_000_000.0
    private static let coordinates = -10_000.0...10_000.0

    private static func readRange(_ node: JSONNode) throws(StudioError) -> (Double, Double) {
        let ends = try node.elements()
        guard ends.count == 2 else { throw node.error("expected two numbers, the lowest and the highest coordinate") }
        let (low, high) = (try ends[0].number(in: coordinates), try ends[1].number(in: coordinates))
        guard high - low >= 1 else { throw node.error("expected the second number to be at least 1 mm larger") }
        return (low, high)
    }

    private static func readArea(_ node: JSONNode) throws(StudioError) -> Box {
        try node.allow(["x", "y"])
        let (x, y) = (try readRange(node.required("x")), try readRange(node.required("y")))
        return Box(minX: x.0, minY: y.0, maxX: x.1, maxY: y.1)
    }

    private static func readPoint(_ node: JSONNode) throws(StudioError) -> Point {
        try node.allow(["x", "y"])
        return Point(try node.required("x").number(in: coordinates), try node.required("y").number(in: coordinates))
    }

    private static func readAxes(_ node: JSONNode?) throws(StudioError) -> Axes {
        guard let node else { return Axes(right: .x, up: .y) }
        try node.allow(["right", "up"])
        let names = Axes.Direction.allCases.map(\.rawValue)
        let right = Axes.Direction(rawValue: try node.required("right").choice(of: names)) ?? .x
        let up = Axes.Direction(rawValue: try node.required("up").choice(of: names)) ?? .y
        guard right.vector.x * up.vector.x + right.vector.y * up.vector.y == 0 else {
            throw node.error("right and up have to be different axes")
        }
        return Axes(right: right, up: up)
    }

    private static func readVector(
        _ node: JSONNode, in range: ClosedRange<Double>
    ) throws(StudioError) -> Vector {
        try node.allow(["x", "y", "z"])
        let (x, y) = (try node.required("x").number(in: range), try node.required("y").number(in: range))
        return Vector(x, y, try node.optional("z")?.number(in: range) ?? min(x, y))
    }

    private static func readPen(_ node: JSONNode, isHPGL: Bool) throws(StudioError) -> Machine.PenMove {
        try node.allow(isHPGL ? ["dwell"] : ["command", "value", "dwell"])
        let command = isHPGL ? "" : try line(node.required("command"))
        if command.contains("{value}") { _ = try node.required("value") }
        return Machine.PenMove(
            command: command, value: try node.optional("value")?.number(in: coordinates) ?? 0,
            dwell: try node.optional("dwell")?.number(in: 0...10) ?? 0)
    }

    private static func readDwell(_ node: JSONNode?) throws(StudioError) -> String {
        guard let node else { return "" }
        let text = try line(node)
        guard text.contains("{seconds}") != text.contains("{milliseconds}") else {
            throw node.mismatch(expected: "a command with {seconds} or {milliseconds}, as \"G4 P{seconds}\"")
        }
        return text
    }

    private static func readCommands(_ node: JSONNode?) throws(StudioError) -> [String] {
        guard let node else { return [] }
        var lines: [String] = []
        for element in try node.elements() { lines.append(try line(element)) }
        return lines
    }

    /// One line of a program: printable ASCII, so that nothing can hide in it.
    private static func line(_ node: JSONNode) throws(StudioError) -> String {
        let text = try node.string()
        guard !text.isEmpty, text.utf8.count <= 60, text.utf8.allSatisfy({ (0x20...0x7e).contains($0) }) else {
            throw node.mismatch(expected: "one command of 1 to 60 printable ASCII characters")
        }
        return text
    }
}

extension Box {
    /// How far outside this box `point` may lie and still count as inside, in mm.
    static let noise = Page.rounding

    /// Whether `point` lies inside, noise apart.
    func reaches(_ point: Point) -> Bool { excess(of: point) <= Self.noise }

    /// How many millimetres `point` lies outside, along the worse axis; 0 or less inside.
    func excess(of point: Point) -> Double {
        max(minX - point.x, point.x - maxX, minY - point.y, point.y - maxY)
    }
}
