import Foundation
import SketchBase
import SketchGeometry

/// Reads HPGL as far as pen plots use it: PU, PD, PA, PR, SP; arcs by AA and AR. Instructions that draw nothing are
/// passed over; what would draw more, or elsewhere, than what is read here is refused.
struct HPGLReader {
    private let unit: Double
    private let machine: Machine?
    private var toolpath = Toolpath()
    private var position: Point
    private var isDown = false
    private var isAbsolute = true
    private var pens: [Int] = []
    private var layer = 0
    private var line = 1
    /// How many chords all arcs are seen as.
    private var chords = 0

    /// Instructions that draw something, or draw all that follows elsewhere, with what they do.
    private static let unread = [
        "AT": "arcs through three points", "BR": "curves", "BZ": "curves", "CI": "circles", "EA": "rectangles",
        "ER": "rectangles", "EW": "wedges", "RA": "filled rectangles", "RR": "filled rectangles", "WG": "filled wedges",
        "PM": "polygons", "EP": "polygons", "FP": "polygons", "LB": "labels", "PB": "labels", "UC": "letters",
        "SM": "symbols", "PE": "encoded lines", "RT": "arcs through three points", "XT": "tick marks",
        "YT": "tick marks",
    ]
    /// Those that do so with numbers behind them only.
    private static let unreadWithNumbers = ["IW": "windows", "RO": "rotations", "SC": "scales"]
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
        unit = machine?.plotterUnits ?? 40
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
            var end = begin
            // A comment's or label's text may hold anything up to its own end.
            let terminator: UInt8 = name == "LB" ? 3 : UInt8(ascii: ";")
            var isQuoted = false
            while end < bytes.count, isQuoted || bytes[end] != terminator {
                if bytes[end] == UInt8(ascii: "\"") { isQuoted.toggle() }
                if name != "CO" && name != "LB" && isLetter(bytes[end]) { break }
                end += 1
            }
            let text = String(decoding: bytes[begin..<end], as: UTF8.self)
            try obey(name, text)
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
            var centre = Point(values[0] / unit, values[1] / unit)
            if name == "AR" { centre = centre + position }
            let end = Arc.turned(position, about: centre, by: values[2] * .pi / 180)
            let arc = Toolpath.Arc(centre: centre, isClockwise: values[2] < 0)
            try checkReach(of: arc, to: end)
            move(to: end, arc)
        default:
            var what = Self.unread[name]
            if let more = Self.unreadWithNumbers[name], try numbers(text).contains(where: { $0 != 0 }) { what = more }
            if let what {
                throw .badData(
                    "line \(line): \(what) (\(name)) are not read; let the program be written with PU, PD, PA and PR")
            }
        }
    }

    private mutating func checkReach(of arc: Toolpath.Arc, to end: Point) throws(Diagnostic) {
        let box = Arc.bounds(from: position, to: end, centre: arc.centre, isClockwise: arc.isClockwise)
        guard [box.minX, box.minY, box.maxX, box.maxY].allSatisfy({ $0.magnitude <= Self.reach }) else {
            throw .badData("line \(line): the arc goes further than 10 m from the origin")
        }
        let sweep = Arc.sweep(from: position, to: end, centre: arc.centre, isClockwise: arc.isClockwise)
        chords += Flattening.chords(of: sweep, radius: (position - arc.centre).length)
        guard chords <= Self.maximumChords else {
            throw .badData("line \(line): the arcs are more than \(Self.maximumChords) chords")
        }
    }

    private func numbers(_ text: String) throws(Diagnostic) -> [Double] {
        var result: [Double] = []
        for word in text.split(whereSeparator: { ", \n\r\t".contains($0) }) {
            guard let value = Double(word), value.magnitude < 1e9 else {
                throw .badData("line \(line): \"\(word)\" is not a number")
            }
            result.append(value)
        }
        return result
    }

    private mutating func follow(_ text: String) throws(Diagnostic) {
        let values = try numbers(text)
        guard values.count.isMultiple(of: 2) else {
            throw .badData("line \(line): expected pairs of coordinates, found \(values.count) numbers")
        }
        for index in stride(from: 0, to: values.count, by: 2) {
            let point = Point(values[index] / unit, values[index + 1] / unit)
            let end = isAbsolute ? point : position + point
            guard end.x.magnitude <= Self.reach, end.y.magnitude <= Self.reach else {
                throw .badData("line \(line): the move ends further than 10 m from the origin")
            }
            move(to: end, nil)
        }
    }

    private mutating func setPen(isDown newState: Bool) {
        guard newState != isDown else { return }
        isDown = newState
        note(.pen)
        let dwell = (isDown ? machine?.pen.down.dwell : machine?.pen.up.dwell) ?? 0
        if dwell > 0 { note(.dwell(dwell)) }
    }

    private mutating func move(to point: Point, _ arc: Toolpath.Arc?) {
        position = point
        note(.move(to: Vector(point.x, point.y, 0), arc: arc, feed: isDown ? machine?.feed.draw : machine?.feed.travel))
    }

    private mutating func note(_ action: Toolpath.Action) {
        toolpath.events.append(Toolpath.Event(action: action, isDown: isDown, layer: layer, line: line))
    }
}
