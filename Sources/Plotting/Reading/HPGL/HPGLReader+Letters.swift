import Foundation
import SketchBase
import SketchGeometry

/// Labels and symbols, in a font of this studio: the plotter's own is in the plotter.
extension HPGLReader {
    /// Instructions whose parameters are letters.
    mutating func obey(_ name: String, letters text: ArraySlice<UInt8>) throws(Diagnostic) {
        switch name {
        case "LB", "BL":
            var label = text
            if label.last == lettering.terminator, lettering.hidesTerminator { label.removeLast() }
            if name == "LB" { try drawLabel(label) } else { lettering.buffer = Array(label) }
        case "DT":
            guard let terminator = HPGLInstructions.terminator(named: text) else {
                (lettering.terminator, lettering.hidesTerminator) = (HPGLInstructions.usualTerminator, true)
                return
            }
            lettering.terminator = terminator
            let mode = text.dropFirst().first { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: "1") }
            lettering.hidesTerminator = mode != UInt8(ascii: "0")
        default: lettering.symbol = text.first { $0 > 0x20 && $0 < 0x7f }
        }
    }

    /// Instructions that say how labels are lettered, and those that move by letters or draw kept ones.
    ///
    /// - Returns: whether the instruction was one of these.
    mutating func setLetters(_ name: String, _ text: String) throws(Diagnostic) -> Bool {
        switch name {
        case "SI", "SR", "DI", "DR", "DV", "SL", "LO", "ES", "CP", "PB": break
        default: return false
        }
        let values = try numbers(text)
        func first(_ usual: Point) -> Point { values.count > 1 ? Point(values[0], values[1]) : usual }
        switch name {
        case "SI": lettering.size = values.count > 1 ? .fixed(first(Point(0, 0)) * 10) : HPGLLettering.usualSize
        case "SR": lettering.size = .relative(first(Point(0.75, 1.5)) * 0.01)
        case "DI", "DR":
            let direction = first(Point(1, 0))
            guard direction != Point(0, 0) else {
                throw .badData("line \(line): \(name) has neither a run nor a rise")
            }
            (lettering.direction, lettering.isRelative) = (direction, name == "DR")
        case "DV":
            guard let kind = values.first, kind != 0 else { return true }
            throw unread("labels from top to bottom", name)
        case "SL": lettering.slant = values.first ?? 0
        case "LO":
            let origin = Int(bounded: values.first ?? 1)
            lettering.origin = origin == 21 ? 1 : origin
        case "ES": lettering.extra = Point(values.first ?? 0, values.count > 1 ? values[1] : 0)
        case "CP": try moveByLetters(values)
        default: try drawLabel(lettering.buffer[...])
        }
        return true
    }

    /// Width and height of a letter in millimetres.
    private mutating func letterSize() -> Point {
        switch lettering.size {
        case .fixed(let size): return size
        case .relative(let share):
            let way = scale.wayOfPoints()
            return Point(share.x * way.x, share.y * way.y)
        }
    }

    /// The ways of a millimetre along a line of letters and across it, on the table.
    private mutating func axes() -> (along: Point, across: Point) {
        var way = lettering.direction
        if lettering.isRelative {
            let points = scale.wayOfPoints()
            way = Point(way.x * points.x, way.y * points.y)
        }
        guard way.length > 0, way.length.isFinite else { return (scale.turned(Point(1, 0)), scale.turned(Point(0, 1))) }
        let along = scale.turned(way * (1 / way.length))
        return (along, Point(-along.y, along.x))
    }

    private mutating func drawLabel(_ text: ArraySlice<UInt8>) throws(Diagnostic) {
        guard polygon.before == nil, !text.isEmpty else { return }
        let (size, axes) = (letterSize(), axes())
        let home = carriage ?? position
        // The pen may stand somewhere in a line that has begun.
        let inside = position - home
        let start = Point(
            inside.x * axes.along.x + inside.y * axes.along.y, inside.x * axes.across.x + inside.y * axes.across.y)
        var layout = lettering.layout(text, from: start, letter: size)
        func place(_ point: Point) -> Point { home + axes.along * point.x + axes.across * point.y }
        let (wasDown, before) = (isDown, position)
        try draw(layout.strokes.map { $0.map(place) })
        if lettering.returns { layout.end = start }
        try jump(to: lettering.returns ? before : place(layout.end), isDown: wasDown)
        carriage = home + axes.across * layout.end.y
        changed["labels (LB) are drawn in a font of this studio, not in the plotter's", default: 0] += 1
        if layout.missing > 0 { passed["letters that the font has not", default: 0] += layout.missing }
    }

    private mutating func draw(_ strokes: [[Point]]) throws(Diagnostic) {
        try count(chords: strokes.reduce(0) { $0 + $1.count })
        for stroke in strokes {
            guard let first = stroke.first else { continue }
            try jump(to: first, isDown: true)
            for point in stroke.dropFirst() { try move(to: point) }
        }
    }

    /// `SM`: a letter around the place where the pen has come.
    mutating func drawSymbol() throws(Diagnostic) {
        guard let symbol = lettering.symbol, polygon.before == nil else { return }
        let (size, axes) = (letterSize(), axes())
        let (wasDown, place, line) = (isDown, position, carriage)
        let strokes = lettering.strokes(of: symbol, size) ?? []
        try draw(
            strokes.map { stroke in
                stroke.map { place + axes.along * ($0.x - size.x / 2) + axes.across * ($0.y - size.y / 2) }
            })
        try jump(to: place, isDown: wasDown)
        carriage = line
        changed["symbols (SM) are drawn in a font of this studio, not in the plotter's", default: 0] += 1
    }

    /// `CP`: by so many letters and lines; without numbers to the next line.
    private mutating func moveByLetters(_ values: [Double]) throws(Diagnostic) {
        let (step, axes) = (lettering.step(letterSize()), axes())
        let (wasDown, home) = (isDown, carriage ?? position)
        let lines = values.count > 1 ? values[1] : values.isEmpty ? -1 : 0
        let down = axes.across * (lines * step.y)
        let end = values.isEmpty ? home + down : position + axes.along * (values[0] * step.x) + down
        try jump(to: end, isDown: wasDown)
        carriage = home + down
    }
}
