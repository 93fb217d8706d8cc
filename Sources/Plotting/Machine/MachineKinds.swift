import SketchBase
import SketchDocuments
import SketchGeometry
import SketchPages

// The kinds of values that machine profiles have.

extension Kind where Value == Box {
    /// Two pairs of coordinates, each the lowest and the highest.
    static var area: Kind {
        let side = Kind<[Double]>
            .list(of: .number(MachineKeys.coordinates), count: 2...2, "numbers, the lowest and the highest coordinate")
            .checked { (ends, node) throws(Diagnostic) in
                guard ends.count == 2, ends[1] - ends[0] >= 1 else {
                    throw node.error("expected the second number to be at least 1 mm larger")
                }
            }
        let standIn = Box(minX: 0, minY: 0, maxX: 1, maxY: 1)
        let (x, y) = (Key("x", side, ""), Key("y", side, ""))
        return .record([x, y], standIn: standIn) { area in
            let (x, y) = (area[x], area[y])
            return area.isSound ? Box(minX: x[0], minY: y[0], maxX: x[1], maxY: y[1]) : standIn
        }
    }
}

extension Kind where Value == Axes {
    static var axes: Kind {
        let right = Key("right", .choice(Axes.Direction.self, standIn: .x), "")
        let up = Key("up", .choice(Axes.Direction.self, standIn: .y), "")
        return .record(
            [right, up], standIn: Axes.usual,
            write: { .members(["right": .string($0.right.rawValue), "up": .string($0.up.rawValue)]) },
            { (record) throws(Diagnostic) in
                let axes = Axes(right: record[right], up: record[up])
                guard
                    !record.isSound
                        || axes.right.vector.x * axes.up.vector.x + axes.right.vector.y * axes.up.vector.y == 0
                else { throw record.node.error("right and up have to be different axes") }
                return axes
            })
    }
}

extension Kind where Value == Vector {
    /// x, y and z; z is the lower of the others where it is missing.
    static func vector(_ range: ClosedRange<Double>) -> Kind {
        let (x, y) = (Key("x", .number(range), ""), Key("y", .number(range), ""))
        let z = OptionalKey("z", .number(range), otherwise: "the lower of x and y", "")
        return .record([x, y, z], standIn: Vector(range.lowerBound, range.lowerBound, range.lowerBound)) { record in
            Vector(record[x], record[y], record[z] ?? min(record[x], record[y]))
        }
    }
}

extension Kind where Value == String {
    /// One line of a program: printable ASCII, so that nothing can hide in it.
    static var command: Kind {
        Kind.text.checked { (text, node) throws(Diagnostic) in
            guard !text.isEmpty, text.utf8.count <= 60, text.utf8.allSatisfy({ (0x20...0x7e).contains($0) }) else {
                throw node.mismatch(expected: "one command of 1 to 60 printable ASCII characters")
            }
        }
    }

    /// What a pen is called, also in the comments of programs.
    static var penName: Kind {
        Kind.text.checked { (text, node) throws(Diagnostic) in
            let isPlain = text.utf8.allSatisfy { (0x20...0x7e).contains($0) && !"\"();:,%".utf8.contains($0) }
            guard (1...30).contains(text.utf8.count), isPlain else {
                throw node.mismatch(expected: "a name of 1 to 30 ASCII characters without \"();:,%")
            }
        }
    }

    /// A command that waits.
    static var dwell: Kind {
        Kind.command.checked { (text, node) throws(Diagnostic) in
            guard text.contains("{seconds}") != text.contains("{milliseconds}") else {
                throw node.mismatch(expected: "a command with {seconds} or {milliseconds}, as \"G4 P{seconds}\"")
            }
        }
    }
}

extension Kind where Value == [String] {
    static var commands: Kind { .list(of: .command, count: 0...1000, "commands") }
}

extension Kind where Value == Machine.Feed {
    static var feed: Kind {
        typealias Keys = MachineKeys.Feed
        return .record([Keys.draw, Keys.travel], standIn: Machine.Feed(draw: 1, travel: 1)) {
            Machine.Feed(draw: $0[Keys.draw], travel: $0[Keys.travel])
        }
    }
}

extension Kind where Value == Machine.Limits {
    static var limits: Kind {
        typealias Keys = MachineKeys.Limits
        let unknown = Machine.Limits(
            rate: Vector(1, 1, 1), acceleration: Vector(1, 1, 1), junctionDeviation: 1, corners: .grbl)
        return .record([Keys.rate, Keys.acceleration, Keys.junctionDeviation, Keys.corners], standIn: unknown) {
            Machine.Limits(
                rate: $0[Keys.rate], acceleration: $0[Keys.acceleration],
                junctionDeviation: $0[Keys.junctionDeviation], corners: $0[Keys.corners])
        }
    }
}

extension Kind where Value == Machine.Pen {
    static var pen: Kind {
        typealias Keys = MachineKeys.Pen
        let unknown = Machine.PenMove(command: "", value: 0, dwell: 0)
        return .record([Keys.before, Keys.up, Keys.down], standIn: Machine.Pen(before: [], up: unknown, down: unknown))
        {
            Machine.Pen(before: $0[Keys.before], up: $0[Keys.up], down: $0[Keys.down])
        }
    }
}

extension Kind where Value == Machine.PenMove {
    static var penMove: Kind {
        typealias Keys = MachineKeys.PenMove
        return .record(
            [Keys.command, Keys.value, Keys.dwell], standIn: Machine.PenMove(command: "", value: 0, dwell: 0)
        ) { record in
            let command = record[Keys.command] ?? ""
            if command.contains("{value}") { record.require([Keys.value]) }
            return Machine.PenMove(command: command, value: record[Keys.value] ?? 0, dwell: record[Keys.dwell])
        }
    }
}

extension Kind where Value == [Machine.NamedPen] {
    static var pens: Kind {
        typealias Keys = MachineKeys.NamedPen
        let pen = Kind<Machine.NamedPen>.record(Keys.all, standIn: Machine.NamedPen(name: "")) {
            Machine.NamedPen(
                name: $0[Keys.name], offset: $0[Keys.offset], up: $0[Keys.up], down: $0[Keys.down],
                feed: $0[Keys.feed])
        }
        return .list(of: pen, count: 0...100, "pens")
    }
}

extension Kind where Value == Machine.Palette {
    static var palette: Kind {
        typealias Keys = MachineKeys.Palette
        return .record([Keys.distance, Keys.places], standIn: Machine.Palette(distance: 1, places: [])) {
            Machine.Palette(distance: $0[Keys.distance], places: $0[Keys.places])
        }
    }
}

extension Kind where Value == [Machine.Place] {
    static var places: Kind {
        typealias Keys = MachineKeys.Place
        let standIn = Machine.Place(pen: nil, at: Point(0, 0), depth: 0, dwell: 0, wipe: nil)
        let place = Kind<Machine.Place>.record(Keys.all, standIn: standIn) {
            Machine.Place(
                pen: $0[Keys.pen], at: $0[Keys.at], depth: $0[Keys.depth], dwell: $0[Keys.dwell], wipe: $0[Keys.wipe])
        }
        return .list(of: place, count: 1...100, "places")
    }
}

extension Kind where Value == Machine.Wipe {
    static var wipe: Kind {
        typealias Keys = MachineKeys.Wipe
        let standIn = Machine.Wipe(from: Point(0, 0), to: Point(0, 0), height: 0)
        return .record([Keys.from, Keys.to, Keys.height], standIn: standIn) {
            Machine.Wipe(from: $0[Keys.from], to: $0[Keys.to], height: $0[Keys.height])
        }
    }
}

extension Kind where Value == ClosedRange<Int> {
    /// A servo's pulses, the lower and the higher.
    static var pulses: Kind {
        let ends = Kind<[Int]>.list(
            of: .integer(1...65_535), count: 2...2, "whole numbers, the lower and the higher pulse")
        return Kind(schema: ends.schema, standIn: 1...2) { (node, problems) throws(Diagnostic) in
            let ends = try ends.read(node, problems)
            guard ends.count == 2, ends[0] < ends[1] else {
                throw node.error("expected the second pulse to be the higher one")
            }
            return ends[0]...ends[1]
        }
    }
}

extension Kind where Value == EBBBoard {
    static var board: Kind {
        typealias Keys = MachineKeys.Board
        return .record(Keys.all, standIn: EBBBoard.axiDraw) {
            EBBBoard(
                steps: $0[Keys.steps], stepMode: $0[Keys.stepMode], drive: $0[Keys.drive], moves: $0[Keys.moves],
                pin: $0[Keys.pin], servo: $0[Keys.servo], raise: $0[Keys.raise], lower: $0[Keys.lower])
        }
    }
}
