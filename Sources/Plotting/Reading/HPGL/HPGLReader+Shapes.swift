import Foundation
import SketchBase
import SketchGeometry

/// Arcs, curves, rectangles, wedges, polygons and ticks. Filled ones are drawn as their outlines.
extension HPGLReader {
    /// - Returns: whether the instruction was one of these.
    mutating func draw(shape name: String, _ text: String) throws(Diagnostic) -> Bool {
        switch name {
        case "AA", "AR": try drawArc(name, try numbers(text, atLeast: 3, name, "a centre and an angle"))
        case "AT", "RT": try drawArc(throughThree: name, try numbers(text, atLeast: 4, name, "two points"))
        case "CI": try drawCircle(try numbers(text, atLeast: 1, name, "a radius"))
        case "BZ", "BR": try drawCurves(name, try numbers(text))
        case "EA", "ER": try drawRectangle(name, try numbers(text, atLeast: 2, name, "a corner"))
        case "RA": try fill("EA", try numbers(text, atLeast: 2, name, "a corner"))
        case "RR": try fill("ER", try numbers(text, atLeast: 2, name, "a corner"))
        case "EW": try drawWedge(try numbers(text, atLeast: 3, name, "a radius and two angles"))
        case "WG": try fill("EW", try numbers(text, atLeast: 3, name, "a radius and two angles"))
        case "EP", "FP": try drawPolygon(isFilled: name == "FP")
        case "TL":
            let values = try numbers(text)
            ticks = values.isEmpty ? (0.005, 0.005) : (values[0] / 100, values.count > 1 ? values[1] / 100 : 0)
        case "XT", "YT": try drawTick(isUpright: name == "XT")
        default: return false
        }
        return true
    }

    private func numbers(
        _ text: String, atLeast count: Int, _ name: String, _ what: String
    ) throws(Diagnostic) -> [Double] {
        let values = try numbers(text)
        guard values.count >= count else { throw .badData("line \(line): expected \(what) after \(name)") }
        return values
    }

    // MARK: Arcs and curves

    private mutating func drawArc(_ name: String, _ values: [Double]) throws(Diagnostic) {
        var centre = Point(values[0], values[1])
        if name == "AR" { centre = centre + scale.units(position) }
        try turn(about: centre, by: values[2], chord: values.count > 3 ? values[3] : nil)
    }

    /// `AT`, `RT`: from the pen by way of one point to another.
    private mutating func drawArc(throughThree name: String, _ values: [Double]) throws(Diagnostic) {
        let start = scale.units(position)
        let base = name == "RT" ? start : Point(0, 0)
        let (middle, end) = (base + Point(values[0], values[1]), base + Point(values[2], values[3]))
        let (a, b) = (middle - start, end - start)
        let cross = a.x * b.y - a.y * b.x
        let chord = values.count > 4 ? values[4] : nil
        if end == start, middle != start {
            return try turn(about: (start + middle) * 0.5, by: 360, chord: chord)
        }
        // Three points on a line have no circle.
        guard cross.magnitude > 1e-9 * max(a.length * b.length, 1e-9) else {
            try go(to: middle)
            return try go(to: end)
        }
        let (aa, bb) = (a.x * a.x + a.y * a.y, b.x * b.x + b.y * b.y)
        let centre = start + Point((aa * b.y - bb * a.y) / (2 * cross), (bb * a.x - aa * b.x) / (2 * cross))
        let sweep = Arc.sweep(from: start, to: end, centre: centre, isClockwise: cross < 0)
        try turn(about: centre, by: sweep * 180 / .pi, chord: chord)
        try go(to: end)
    }

    private mutating func drawCircle(_ values: [Double]) throws(Diagnostic) {
        let (wasDown, centre) = (isDown, scale.units(position))
        try jump(to: scale.place(centre + Point(values[0], 0)), isDown: true)
        try turn(about: centre, by: 360, chord: values.count > 1 ? values[1] : nil)
        try jump(to: scale.place(centre), isDown: wasDown)
    }

    /// `BZ`, `BR`: cubic curves, in lines that stray by 0.002 mm at most.
    private mutating func drawCurves(_ name: String, _ values: [Double]) throws(Diagnostic) {
        guard values.count.isMultiple(of: 6), !values.isEmpty else {
            throw .badData("line \(line): expected two handles and an end for each curve after \(name)")
        }
        for index in stride(from: 0, to: values.count, by: 6) {
            let base = name == "BR" ? scale.units(position) : Point(0, 0)
            let handles = stride(from: index, to: index + 6, by: 2).map {
                scale.place(base + Point(values[$0], values[$0 + 1]))
            }
            let chords = CubicBezier(position, handles[0], handles[1], handles[2]).chords(flatness: 0.002)
            try count(chords: chords.count)
            for point in chords { try move(to: point) }
        }
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

    // MARK: Rectangles and wedges

    private mutating func drawRectangle(_ name: String, _ values: [Double]) throws(Diagnostic) {
        guard !isOutlined(name, values) else { return }
        let (wasDown, from) = (isDown, scale.units(position))
        let to = name == "EA" ? Point(values[0], values[1]) : from + Point(values[0], values[1])
        setPen(isDown: true)
        for corner in [Point(to.x, from.y), to, Point(from.x, to.y), from] { try go(to: corner) }
        setPen(isDown: wasDown)
    }

    private mutating func drawWedge(_ values: [Double]) throws(Diagnostic) {
        guard !isOutlined("EW", values) else { return }
        let (wasDown, centre) = (isDown, scale.units(position))
        setPen(isDown: true)
        try go(to: Arc.turned(centre + Point(values[0], 0), about: centre, by: values[1] * .pi / 180))
        try turn(about: centre, by: values[2], chord: values.count > 3 ? values[3] : nil)
        try go(to: centre)
        setPen(isDown: wasDown)
    }

    private mutating func fill(_ edge: String, _ values: [Double]) throws(Diagnostic) {
        if edge == "EW" { try drawWedge(values) } else { try drawRectangle(edge, values) }
        filled = FilledShape(edge: edge, from: position, values: values, layer: layer)
        noteFill()
    }

    /// Whether the same pen has just drawn this outline for a filled shape.
    private mutating func isOutlined(_ edge: String, _ values: [Double]) -> Bool {
        defer { filled = nil }
        return filled == FilledShape(edge: edge, from: position, values: values, layer: layer)
    }

    private mutating func noteFill() {
        changed["filled shapes (FP, RA, RR, WG) are drawn as their outlines", default: 0] += 1
    }

    // MARK: Polygons and ticks

    private mutating func drawPolygon(isFilled: Bool) throws(Diagnostic) {
        if isFilled { noteFill() }
        guard polygon.before == nil, polygon.outlinedBy != layer else { return }
        let (wasDown, from) = (isDown, position)
        try count(chords: polygon.parts.reduce(0) { $0 + $1.count })
        for part in polygon.parts {
            for (index, corner) in part.enumerated() {
                setPen(isDown: index > 0 && (corner.isDown || isFilled))
                try move(to: corner.place)
            }
        }
        try jump(to: from, isDown: wasDown)
        if isFilled { polygon.outlinedBy = layer }
    }

    private mutating func drawTick(isUpright: Bool) throws(Diagnostic) {
        let (wasDown, place, way) = (isDown, position, scale.wayOfPoints())
        let whole = scale.turned(isUpright ? Point(0, way.y) : Point(way.x, 0))
        try jump(to: place + whole * ticks.0, isDown: true)
        try move(to: place - whole * ticks.1)
        try jump(to: place, isDown: wasDown)
    }
}
