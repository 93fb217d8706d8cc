import Foundation
import SketchBase
import SketchGeometry

/// Reads HPGL as far as pen plots use it: PU, PD, PA, PR, SP; arcs, circles, curves, rectangles, wedges and polygons,
/// encoded lines, labels and symbols; scales and rotations. Filled shapes become outlines, letters are drawn in a font of
/// this studio: both are counted in the notes, as what nobody knows is. Instructions that draw nothing are passed over; what
/// would draw more, or elsewhere, than what is read here is refused by its name.
struct HPGLReader {
    var scale: HPGLScale
    let machine: Machine?
    private var toolpath = Toolpath()
    var position: Point
    var isDown = false
    private var isAbsolute = true
    private var pens: [Int] = []
    private(set) var layer = 0
    private(set) var line = 1
    /// How many lines all arcs, polygons and letters are seen as.
    private var chords = 0
    /// Whether the program has turned its axes about an origin that is not known.
    private var hasTurned = false
    /// Whether a chord is told by how far it strays from its arc, rather than by its angle (`CT`).
    var hasDeviations = false
    /// What `PM` gathers, and what it has gathered last.
    var polygon = HPGLPolygon()
    /// The last rectangle or wedge that was drawn for a filled one.
    var filled: FilledShape?
    var lettering = HPGLLettering()
    /// Where a new line of letters begins, in millimetres; nil where the pen is.
    var carriage: Point?
    /// Parts of the way between the scaling points that tick marks take, above or right, and below or left.
    var ticks = (0.005, 0.005)
    /// Beyond which plotters draw nothing (`IW`), in millimetres.
    private var window: Box?
    /// Whether the pen is on the paper: down, and where the plotter draws.
    private var isDrawing = false

    /// What is drawn otherwise than it is written, or not at all, by name.
    var passed: [String: Int] = [:]
    /// The same of what is drawn as something else, as sentences have it.
    var changed: [String: Int] = [:]

    /// A filled rectangle or wedge, by what its outline is called.
    struct FilledShape: Hashable {
        var edge: String
        var from: Point
        var values: [Double]
        var layer: Int
    }

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
        try reader.read(HPGLInstructions.bytes(of: text), check: check)
        reader.addNotes()
        return reader.toolpath
    }

    /// What a plotter does for one more instruction.
    ///
    /// - Throws: `badData` for one that it does not know.
    mutating func obey(_ instruction: String) throws(Diagnostic) -> [Toolpath.Event] {
        toolpath.events.removeAll(keepingCapacity: true)
        try read(HPGLInstructions.bytes(of: instruction)) { () throws(Diagnostic) in }
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
            let end = HPGLInstructions.endOfParameters(of: name, bytes[begin...], terminator: lettering.terminator)
            switch name {
            case "PE": try follow(encoded: bytes[begin..<end])
            case "LB", "BL", "DT", "SM": try obey(name, letters: bytes[begin..<end])
            case "WD", "MG", "CO": break
            default: try obey(name, String(decoding: bytes[begin..<end], as: UTF8.self))
            }
            line += bytes[begin..<end].count { $0 == UInt8(ascii: "\n") }
            place = end
        }
    }

    /// Bytes of a device control instruction, as ESC . I 81 ; ; 17 :, ESC . ( or ESC % 0 B, or of a printer's, as ESC & l 1 O.
    private func escapeLength(_ bytes: ArraySlice<UInt8>) -> Int {
        let rest = bytes.dropFirst()
        guard let kind = rest.first else { return 1 }
        if kind == UInt8(ascii: "."), rest.count > 1 {
            let parameters = rest.dropFirst(2).prefix { (0x30...0x3b).contains($0) && $0 != 0x3a }
            let isEnded = rest.dropFirst(2 + parameters.count).first == UInt8(ascii: ":")
            return 3 + parameters.count + (isEnded ? 1 : 0)
        }
        guard (0x21...0x2f).contains(kind) else { return 2 }
        // A group, numbers each with a small letter, the last with a capital.
        let body = rest.dropFirst().prefix { (0x20...0x3f).contains($0) || (0x60...0x7e).contains($0) }
        let isEnded = rest.dropFirst(1 + body.count).first.map { (0x40...0x5e).contains($0) } ?? false
        return 2 + body.count + (isEnded ? 1 : 0)
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
        case "SP": try choose(pen: try numbers(text).first ?? 0)
        case "PM": try enter(polygon: try numbers(text).first ?? 0)
        case "RO":
            if let problem = scale.turn(try numbers(text)) { throw .badData("line \(line): \(problem)") }
            hasTurned = hasTurned || scale.size == nil
        case "CT": hasDeviations = try numbers(text).first ?? 0 != 0
        case "IN", "DF": initialise(isWhole: name == "IN")
        case "IP", "IR", "SC":
            let values = try numbers(text)
            let problem =
                switch name {
                case "IP": scale.setPoints(values)
                case "IR": scale.setRelativePoints(values)
                default: scale.setScale(values)
                }
            if let problem { throw .badData("line \(line): \(problem)") }
        case "PS": scale.setSize(try numbers(text))
        case "IW": try setWindow(try numbers(text))
        case "LT":
            guard let kind = try numbers(text).first, kind != 0 else { return }
            passed["LT (dashes, drawn as whole lines)", default: 0] += 1
        default:
            if try draw(shape: name, text) { return }
            if try setLetters(name, text) { return }
            if let what = HPGLKnown.unread[name] { throw unread(what, name) }
            if !HPGLKnown.harmless.contains(name) { passed[name, default: 0] += 1 }
        }
    }

    /// `IN` and `DF`: as the plotter was when it was switched on.
    private mutating func initialise(isWhole: Bool) {
        isAbsolute = true
        hasDeviations = false
        polygon = HPGLPolygon()
        lettering = HPGLLettering()
        (carriage, window, filled) = (nil, nil, nil)
        ticks = (0.005, 0.005)
        _ = scale.setScale([])
        guard isWhole else { return }
        _ = scale.setPoints([])
        _ = scale.turn([])
        setPen(isDown: false)
    }

    private mutating func choose(pen number: Double) throws(Diagnostic) {
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
    }

    private mutating func setWindow(_ values: [Double]) throws(Diagnostic) {
        guard values.isEmpty || values.count == 4 else {
            throw .badData("line \(line): expected none or four numbers after IW")
        }
        guard values.count == 4 else {
            window = nil
            return
        }
        let corners = [scale.place(Point(values[0], values[1])), scale.place(Point(values[2], values[3]))]
        window = Box(
            minX: min(corners[0].x, corners[1].x), minY: min(corners[0].y, corners[1].y),
            maxX: max(corners[0].x, corners[1].x), maxY: max(corners[0].y, corners[1].y))
    }

    func unread(_ what: String, _ name: String) -> Diagnostic {
        .badData("line \(line): \(what) (\(name)) are not read; let the program be written with PU, PD, PA and PR")
    }

    /// Says what has been passed over, guessed and changed.
    private mutating func addNotes() {
        if scale.isGuessed {
            toolpath.notes.append(
                "the scale (SC) or the size of letters counts from the plotter's own points P1 and P2, which are taken for "
                    + "those of an HP 7475A with A3 paper")
        }
        if hasTurned {
            toolpath.notes.append(
                "axes are turned (RO) about the plotter's origin; where plotters put that then is their own")
        }
        for (what, count) in changed.sorted(by: { $0.key < $1.key }) { toolpath.notes.append("\(what): \(count)") }
        guard !passed.isEmpty else { return }
        let counts = passed.sorted { $0.key < $1.key }.map { "\($0.value) × \($0.key)" }
        toolpath.notes.append("passed over: \(counts.prefix(12).joined(separator: ", "))")
    }

    /// Arcs, polygons and letters are more than what is written of them.
    mutating func count(chords number: Int) throws(Diagnostic) {
        chords += number
        guard chords <= Self.maximumChords else {
            throw .badData("line \(line): arcs, polygons and letters are more than \(Self.maximumChords) lines")
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
    mutating func go(to point: Point) throws(Diagnostic) { try move(to: scale.place(point)) }

    func numbers(_ text: String) throws(Diagnostic) -> [Double] {
        var result: [Double] = []
        for word in text.split(whereSeparator: { ", \n\r\t".contains($0) }).flatMap(Self.signed) {
            guard let value = Double(word), value.magnitude < 1e9 else {
                let shown = String(word.prefix(40).unicodeScalars.map { $0.isASCII ? Character($0) : "?" })
                throw .badData("line \(line): \"\(shown)\" is not a number")
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
            try drawSymbol()
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

    mutating func setPen(isDown newState: Bool) {
        guard newState != isDown else { return }
        isDown = newState
        guard polygon.before == nil else { return }
        isDrawing = isDown && HPGLWindow.holds(position, in: limits)
        note(.pen)
        let dwell = (isDown ? machine?.pen.down.dwell : machine?.pen.up.dwell) ?? 0
        if dwell > 0 { note(.dwell(dwell)) }
    }

    /// Lifts the pen, goes somewhere, in millimetres, and has the pen as it is to be from there on.
    mutating func jump(to end: Point, isDown: Bool) throws(Diagnostic) {
        setPen(isDown: false)
        try move(to: end)
        setPen(isDown: isDown)
    }

    /// - Parameter end: in millimetres.
    mutating func move(to end: Point) throws(Diagnostic) {
        guard end.x.magnitude <= Self.reach, end.y.magnitude <= Self.reach else {
            throw .badData("line \(line): the move ends further than 10 m from the origin")
        }
        let start = position
        position = end
        carriage = nil
        guard polygon.before == nil else {
            polygon.add(end, isDown: isDown)
            return
        }
        guard isDown, let limits else { return draw(to: end, isDown: isDown) }
        let part = HPGLWindow.part(from: start, to: end, in: limits)
        if part?.from != start || part?.to != end { noteCut() }
        guard let part else { return draw(to: end, isDown: false) }
        if part.from != start { draw(to: part.from, isDown: false) }
        draw(to: part.to, isDown: true)
        if part.to != end { draw(to: end, isDown: false) }
    }

    /// Where the plotter draws: the window, and the page where the program says how large that is; nil for everywhere.
    private var limits: [Box]? {
        let boxes = [window, scale.page].compactMap(\.self)
        guard !boxes.isEmpty else { return nil }
        // Plotters count in whole units, and programs round.
        let slack = 0.2 / scale.unit
        return boxes.map {
            Box(minX: $0.minX - slack, minY: $0.minY - slack, maxX: $0.maxX + slack, maxY: $0.maxY + slack)
        }
    }

    private mutating func noteCut() {
        changed["lines are cut at the window (IW) or the end of the page (PS), as plotters do", default: 0] += 1
    }

    private mutating func draw(to end: Point, isDown: Bool) {
        if isDown != isDrawing {
            isDrawing = isDown
            note(.pen)
        }
        note(.move(to: Vector(end.x, end.y, 0), arc: nil, feed: isDown ? machine?.feed.draw : machine?.feed.travel))
    }

    private mutating func note(_ action: Toolpath.Action) {
        toolpath.events.append(Toolpath.Event(action: action, isDown: isDrawing, layer: layer, line: line))
    }
}
