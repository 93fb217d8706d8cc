import Foundation
import SketchBase
import SketchGeometry

/// Reads HPGL as far as pen plots use it: PU, PD, PA, PR, SP; arcs, circles, edges of rectangles, wedges and polygons,
/// encoded lines of seven bits; scales and rotations. Instructions that draw nothing are passed over, what nobody knows is counted in the notes;
/// what would draw more, or elsewhere, than what is read here is refused by its name.
struct HPGLReader {
    private var scale: HPGLScale
    private let machine: Machine?
    private var toolpath = Toolpath()
    private var position: Point
    private var isDown = false
    private var isAbsolute = true
    private var pens: [Int] = []
    private var layer = 0
    private var line = 1
    /// How many lines all arcs and polygons are seen as.
    private var chords = 0
    /// Whether the program has turned its axes.
    private var hasTurned = false
    /// Whether a chord is told by how far it strays from its arc, rather than by its angle (`CT`).
    private var hasDeviations = false
    /// What `PM` gathers, and what it has gathered last.
    private var polygon = HPGLPolygon()

    /// Instructions that are known to nobody here, by name.
    private var unknown: [String: Int] = [:]

    /// Instructions that draw something, or draw all that follows elsewhere, with what they do.
    private static let unread = [
        "AT": "arcs through three points", "BR": "curves", "BZ": "curves", "RA": "filled rectangles",
        "RR": "filled rectangles", "WG": "filled wedges", "FP": "filled polygons",
        "LB": "labels", "PB": "labels", "BL": "labels", "WD": "labels", "UC": "letters",
        "RT": "arcs through three points",
        "XT": "tick marks", "YT": "tick marks", "IR": "scaling points in per cent of a page that is not known",
    ]
    /// Those that do so with numbers behind them only.
    private static let unreadWithNumbers = ["IW": "windows"]
    /// What draws nothing and moves nothing: speeds, forces, letters, fills, pens and papers.
    private static let harmless: Set<String> = [
        "AC", "AP", "AS", "BF", "BP", "CA", "CC", "CF", "CM", "CO", "CP", "CR", "CS", "CV", "DC", "DF", "DI", "DL",
        "DP",
        "DR", "DS", "DT", "DV", "EC", "ES", "FI", "FN", "FR", "FS", "FT", "GC", "GM", "IM", "IV", "KY", "LA", "LM",
        "LO",
        "MC", "MG", "MT", "NP", "NR", "OA", "OC", "OD", "OE", "OF", "OG", "OH", "OI", "OK", "OL", "OO", "OP", "OS",
        "OT",
        "OW", "PC", "PG", "PP", "PS", "PT", "PW", "QL", "RF", "RP", "RQ", "SA", "SB", "SD", "SG", "SI", "SL", "SR",
        "SS",
        "ST", "SV", "TD", "TL", "TR", "UL", "VN", "VS", "WU",
    ]
    /// As far as any coordinate may lie, in millimetres: as far as a page's.
    private static let reach = 10_000.0
    private static let maximumChords = 50_000_000

    /// - Parameters:
    ///   - machine: says how many plotter units a millimetre has and how long the pen takes; nil for the usual 40.
    ///   - check: called once an instruction; where it throws, reading ends.
    static func toolpath(
        _ text: String, machine: Machine?, check: () throws(Diagnostic) -> Void
    ) throws(Diagnostic) -> Toolpath {
        var reader = HPGLReader(machine: machine)
        try reader.read(Array(text.utf8), check: check)
        reader.noteUnknown()
        return reader.toolpath
    }

    /// What a plotter does for one more instruction.
    ///
    /// - Throws: `badData` for one that it does not know.
    mutating func obey(_ instruction: String) throws(Diagnostic) -> [Toolpath.Event] {
        toolpath.events.removeAll(keepingCapacity: true)
        try read(Array(instruction.utf8)) { () throws(Diagnostic) in }
        return toolpath.events
    }

    init(machine: Machine?) {
        self.machine = machine
        scale = HPGLScale(unit: machine?.plotterUnits ?? 40)
        position = machine?.park ?? Point(0, 0)
        toolpath.start = Vector(position.x, position.y, 0)
    }

    private mutating func read(
        _ bytes: [UInt8], check: () throws(Diagnostic) -> Void
    ) throws(Diagnostic) {
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            guard isLetter(byte) else {
                // The header of a printer's driver, a line a command.
                if byte == UInt8(ascii: "@"), bytes[place...].starts(with: "@PJL".utf8) {
                    place = bytes[place...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
                    continue
                }
                if byte == UInt8(ascii: "\n") { line += 1 }
                place += byte == 0x1b ? escapeLength(bytes[place...]) : 1
                continue
            }
            guard place + 1 < bytes.count, isLetter(bytes[place + 1]) else {
                throw .badData("line \(line): expected an HPGL instruction of two letters")
            }
            try check()
            let name = String(decoding: bytes[place...place + 1], as: UTF8.self).uppercased()
            let begin = place + 2
            let end = HPGLInstructions.endOfParameters(of: name, bytes[begin...])
            if name == "PE" {
                try follow(encoded: bytes[begin..<end])
            } else {
                try obey(name, String(decoding: bytes[begin..<end], as: UTF8.self))
            }
            line += bytes[begin..<end].count { $0 == UInt8(ascii: "\n") }
            place = end
        }
    }

    /// Bytes of a device control instruction, as ESC . I 81 ; ; 17 :, ESC . ( or ESC % 0 B.
    private func escapeLength(_ bytes: ArraySlice<UInt8>) -> Int {
        let rest = bytes.dropFirst()
        guard rest.first == UInt8(ascii: ".") else {
            let digits = rest.dropFirst().prefix { (0x2d...0x39).contains($0) }
            return min(rest.first == UInt8(ascii: "%") ? 3 + digits.count : 2, bytes.count)
        }
        let parameters = rest.dropFirst(2).prefix { (0x30...0x3b).contains($0) && $0 != 0x3a }
        let isEnded = rest.dropFirst(2 + parameters.count).first == UInt8(ascii: ":")
        return min(3 + parameters.count + (isEnded ? 1 : 0), bytes.count)
    }

    private func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte & 0xdf) }

    private mutating func obey(_ name: String, _ text: String) throws(Diagnostic) {
        switch name {
        case "PU", "PD":
            setPen(isDown: name == "PD")
            try follow(text)
        case "PA", "PR":
            isAbsolute = name == "PA"
            try follow(text)
        case "SP":
            let number = try numbers(text).first ?? 0
            guard let pen = Int(exactly: number), pen >= 0 else {
                throw .badData("line \(line): expected a pen's number after SP, found \(number)")
            }
            setPen(isDown: false)
            guard pen > 0 else { return }
            if !pens.contains(pen) {
                pens.append(pen)
                if pens.count > 1 { toolpath.layers.append("") }
                toolpath.layers[pens.count - 1] = "pen \(pen)"
            }
            layer = pens.firstIndex(of: pen) ?? 0
        case "AA", "AR":
            let values = try numbers(text)
            guard values.count >= 3 else {
                throw .badData("line \(line): expected a centre and an angle after \(name)")
            }
            var centre = Point(values[0], values[1])
            if name == "AR" { centre = centre + scale.units(position) }
            try turn(about: centre, by: values[2], chord: values.count > 3 ? values[3] : nil)
        case "CI":
            let values = try numbers(text)
            guard let radius = values.first else { throw .badData("line \(line): expected a radius after CI") }
            let (wasDown, centre) = (isDown, scale.units(position))
            setPen(isDown: false)
            try go(to: centre + Point(radius, 0))
            setPen(isDown: true)
            try turn(about: centre, by: 360, chord: values.count > 1 ? values[1] : nil)
            setPen(isDown: false)
            try go(to: centre)
            setPen(isDown: wasDown)
        case "EA", "ER":
            let values = try numbers(text)
            guard values.count == 2 else { throw .badData("line \(line): expected a corner after \(name)") }
            let (wasDown, from) = (isDown, scale.units(position))
            let to = name == "EA" ? Point(values[0], values[1]) : from + Point(values[0], values[1])
            setPen(isDown: true)
            for corner in [Point(to.x, from.y), to, Point(from.x, to.y), from] { try go(to: corner) }
            setPen(isDown: wasDown)
        case "EW":
            let values = try numbers(text)
            guard values.count >= 3 else {
                throw .badData("line \(line): expected a radius and two angles after EW")
            }
            let (wasDown, centre) = (isDown, scale.units(position))
            setPen(isDown: true)
            try go(to: Arc.turned(centre + Point(values[0], 0), about: centre, by: values[1] * .pi / 180))
            try turn(about: centre, by: values[2], chord: values.count > 3 ? values[3] : nil)
            try go(to: centre)
            setPen(isDown: wasDown)
        case "PM":
            try enter(polygon: try numbers(text).first ?? 0)
        case "EP":
            let (wasDown, from) = (isDown, position)
            try count(chords: polygon.parts.reduce(0) { $0 + $1.count })
            for part in polygon.parts {
                for (index, corner) in part.enumerated() {
                    setPen(isDown: index > 0 && corner.isDown)
                    move(to: corner.place)
                }
            }
            setPen(isDown: false)
            move(to: from)
            setPen(isDown: wasDown)
        case "RO":
            if let problem = scale.turn(try numbers(text)) { throw .badData("line \(line): \(problem)") }
            hasTurned = true
        case "CT":
            hasDeviations = try numbers(text).first ?? 0 != 0
        case "IN", "DF":
            isAbsolute = true
            hasDeviations = false
            polygon = HPGLPolygon()
            _ = scale.setScale([])
            guard name == "IN" else { return }
            _ = scale.setPoints([])
            _ = scale.turn([])
            setPen(isDown: false)
        case "IP":
            if let problem = scale.setPoints(try numbers(text)) { throw .badData("line \(line): \(problem)") }
        case "SC":
            if let problem = scale.setScale(try numbers(text)) { throw .badData("line \(line): \(problem)") }
        case "SM":
            guard text.trimmingCharacters(in: .whitespaces).isEmpty else { throw unread("symbols", name) }
        case "LT":
            guard let kind = try numbers(text).first, kind != 0 else { return }
            unknown["LT (dashes, drawn as whole lines)", default: 0] += 1
        default:
            var what = Self.unreadWithNumbers[name] == nil ? Self.unread[name] : nil
            if let more = Self.unreadWithNumbers[name], try numbers(text).contains(where: { $0 != 0 }) { what = more }
            if let what { throw unread(what, name) }
            if Self.unreadWithNumbers[name] == nil, !Self.harmless.contains(name) { unknown[name, default: 0] += 1 }
        }
    }

    private func unread(_ what: String, _ name: String) -> Diagnostic {
        .badData("line \(line): \(what) (\(name)) are not read; let the program be written with PU, PD, PA and PR")
    }

    /// Says what has been passed over.
    private mutating func noteUnknown() {
        if scale.isGuessed {
            toolpath.notes.append(
                "the scale (SC) counts from the plotter's own points P1 and P2, which are taken for those of an HP 7475A with "
                    + "A3 paper")
        }
        if hasTurned {
            toolpath.notes.append(
                "axes are turned (RO) about the plotter's origin; where plotters put that then is their own")
        }
        guard !unknown.isEmpty else { return }
        let counts = unknown.sorted { $0.key < $1.key }.map { "\($0.value) × \($0.key)" }
        toolpath.notes.append("passed over: \(counts.prefix(12).joined(separator: ", "))")
    }

    /// Goes round a centre in chords, as plotters do: of 5° where the program does not say.
    ///
    /// - Parameters:
    ///   - centre: in the program's units.
    ///   - degrees: counter-clockwise.
    private mutating func turn(about centre: Point, by degrees: Double, chord: Double?) throws(Diagnostic) {
        let start = scale.units(position)
        var angle = abs(chord ?? 5)
        if hasDeviations, let chord {
            angle = 360 / .pi * acos(min(max(1 - abs(chord) / max((start - centre).length, 1e-9), -1), 1))
        }
        angle = min(max(angle, 0.5), 180)
        guard abs(degrees) <= 36_000 else { throw .badData("line \(line): turns by more than 100 circles") }
        let count = max(Int(bounded: (abs(degrees) / angle - 1e-9).rounded(.up)), 1)
        try self.count(chords: count)
        for step in 1...count {
            let share = degrees * Double(step) / Double(count)
            let isWhole = step == count && degrees.magnitude == 360
            try go(to: isWhole ? start : Arc.turned(start, about: centre, by: share * .pi / 180))
        }
    }

    /// Arcs and polygons are more than what is written of them.
    private mutating func count(chords number: Int) throws(Diagnostic) {
        chords += number
        guard chords <= Self.maximumChords else {
            throw .badData("line \(line): arcs and polygons are more than \(Self.maximumChords) lines")
        }
    }

    private mutating func follow(encoded text: ArraySlice<UInt8>) throws(Diagnostic) {
        let (steps, problem) = HPGLEncoding.steps(text)
        if let problem { throw .badData("line \(line): \(problem)") }
        for step in steps {
            switch step {
            case .pen(let number): try obey("SP", String(number))
            case .move(let point, let isDown, let isAbsolute):
                setPen(isDown: isDown)
                try go(to: isAbsolute ? point : scale.units(position) + point)
            }
        }
    }

    /// - Parameter point: in the program's units.
    private mutating func go(to point: Point) throws(Diagnostic) {
        let end = scale.place(point)
        guard end.x.magnitude <= Self.reach, end.y.magnitude <= Self.reach else {
            throw .badData("line \(line): the move ends further than 10 m from the origin")
        }
        move(to: end)
    }

    private func numbers(_ text: String) throws(Diagnostic) -> [Double] {
        var result: [Double] = []
        for word in text.split(whereSeparator: { ", \n\r\t".contains($0) }).flatMap(Self.signed) {
            guard let value = Double(word), value.magnitude < 1e9 else {
                throw .badData("line \(line): \"\(word)\" is not a number")
            }
            result.append(value)
        }
        return result
    }

    /// HP-GL/2 needs no comma before a sign.
    private static func signed(_ text: Substring) -> [Substring] {
        var parts: [Substring] = []
        var rest = text
        while let sign = rest.dropFirst().firstIndex(where: { $0 == "-" || $0 == "+" }),
            let before = rest[..<sign].last, before.isNumber || before == "."
        {
            parts.append(rest[..<sign])
            rest = rest[sign...]
        }
        return parts + [rest]
    }

    private mutating func follow(_ text: String) throws(Diagnostic) {
        let values = try numbers(text)
        guard values.count.isMultiple(of: 2) else {
            throw .badData("line \(line): expected pairs of coordinates, found \(values.count) numbers")
        }
        for index in stride(from: 0, to: values.count, by: 2) {
            let point = Point(values[index], values[index + 1])
            try go(to: isAbsolute ? point : scale.units(position) + point)
        }
    }

    /// `PM`: begins a polygon, ends a part of it, or all of it. Meanwhile nothing is drawn.
    private mutating func enter(polygon kind: Double) throws(Diagnostic) {
        switch (kind, polygon.before) {
        case (0, nil):
            polygon = HPGLPolygon(
                parts: [[.init(place: position, isDown: isDown)]], before: (position, isDown, isAbsolute))
        case (1, .some): polygon.close(isDown: isDown, begins: true)
        case (2, .some(let before)):
            polygon.close(isDown: isDown, begins: false)
            polygon.before = nil
            (position, isDown, isAbsolute) = before
        case (1, nil), (2, nil):
            throw .badData("line \(line): PM\(Int(bounded: kind)) ends a polygon that no PM0 has begun")
        case (0, .some): throw .badData("line \(line): PM0 begins a polygon within another")
        default: throw .badData("line \(line): expected 0, 1 or 2 after PM, found \(Decimals.text(kind, places: 1))")
        }
    }

    private mutating func setPen(isDown newState: Bool) {
        guard newState != isDown else { return }
        isDown = newState
        guard polygon.before == nil else { return }
        note(.pen)
        let dwell = (isDown ? machine?.pen.down.dwell : machine?.pen.up.dwell) ?? 0
        if dwell > 0 { note(.dwell(dwell)) }
    }

    private mutating func move(to point: Point) {
        position = point
        guard polygon.before == nil else {
            polygon.add(point, isDown: isDown)
            return
        }
        note(.move(to: Vector(point.x, point.y, 0), arc: nil, feed: isDown ? machine?.feed.draw : machine?.feed.travel))
    }

    private mutating func note(_ action: Toolpath.Action) {
        toolpath.events.append(Toolpath.Event(action: action, isDown: isDown, layer: layer, line: line))
    }
}
