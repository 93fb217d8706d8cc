import SketchBase
import SketchGeometry

/// Lines and arcs.
extension GCodeReader {
    func coordinates(_ line: GCodeLine, isShift: Bool = false) -> Vector {
        func one(_ letter: Unicode.Scalar, _ now: Double, _ shift: Double) -> Double {
            guard let value = line.value(letter) else { return isShift ? now - shift : now }
            if isShift { return value * millimetres }
            return isAbsolute ? value * millimetres + shift : now + value * millimetres
        }
        return Vector(
            one("X", position.x, offset.x), one("Y", position.y, offset.y),
            one("Z", position.z, offset.z))
    }

    /// Moves to where the line says; what is wrong with that, nil where nothing is.
    mutating func complaint(moving line: GCodeLine, _ isInMachineCoordinates: Bool) -> String? {
        guard motion != Self.cancelled else { return "coordinates behind G80, which has ended all motion" }
        var end = coordinates(line)
        if isInMachineCoordinates {
            guard motion < 2 else { return "G53 is for lines (G0, G1)" }
            end = Vector(
                line.value("X").map { $0 * millimetres } ?? position.x,
                line.value("Y").map { $0 * millimetres } ?? position.y,
                line.value("Z").map { $0 * millimetres } ?? position.z)
        }
        guard [end.x, end.y, end.z].allSatisfy({ $0.magnitude <= Self.reach }) else {
            return "the move ends further than 10 m from the origin"
        }
        var arc: Toolpath.Arc?
        if motion >= 2 {
            if let turns = line.value("P"), turns != 1 { return "arcs of several turns (P) are not read" }
            guard plane == 17 else { return complaint(upright: line, to: end) }
            let (from, to) = (Point(position.x, position.y), Point(end.x, end.y))
            arc = Toolpath.Arc(
                line, from: from, to: to, isClockwise: motion == 2, unit: millimetres, isAbsolute: areArcsAbsolute)
            guard let arc else {
                return Self.noCentre
            }
            if let complaint = arc.complaint(from: from, to: to, reach: Self.reach) { return complaint }
            chords += arc.chords(from: from, to: to)
            guard chords <= Self.maximumChords else { return "the arcs are more than \(Self.maximumChords) chords" }
        }
        let length = (end - position).length
        position = end
        if line.value("Z") != nil { state.z = end.z }
        note(.move(to: end, arc: arc, feed: rate(length)))
        return nil
    }

    /// The rate of the next move.
    func rate(_ length: Double) -> Double? {
        if motion == 0, !(machine?.rapidsTakeFeed ?? false) { return nil }
        return isInverseTime && motion > 0 ? feed.map { $0 * length } : feed
    }

    /// An arc in the XZ or YZ plane, as chords: seen from above it is a line.
    mutating func complaint(upright line: GCodeLine, to end: Vector) -> String? {
        // G18 is ZX, G19 is YZ: their first axis is z and y.
        func flat(_ place: Vector) -> Point { plane == 18 ? Point(place.z, place.x) : Point(place.y, place.z) }
        let (from, to) = (flat(position), flat(end))
        let arc = Toolpath.Arc(
            line, from: from, to: to, isClockwise: motion == 2, unit: millimetres, isAbsolute: areArcsAbsolute,
            centre: plane == 18 ? ("K", "I") : ("J", "K"))
        guard let arc else { return Self.noCentre }
        if let complaint = arc.complaint(from: from, to: to, reach: Self.reach) { return complaint }
        chords += arc.chords(from: from, to: to)
        guard chords <= Self.maximumChords else { return "the arcs are more than \(Self.maximumChords) chords" }
        let points = Flattening.points(
            from: from, [.arc(to: to, centre: arc.centre, isClockwise: arc.isClockwise)], tolerance: 0.002)
        let start = position
        state.z = end.z
        for (index, point) in points.enumerated().dropFirst() {
            let share = Double(index) / Double(points.count - 1)
            let next =
                plane == 18
                ? Vector(point.y, start.y + (end.y - start.y) * share, point.x)
                : Vector(start.x + (end.x - start.x) * share, point.x, point.y)
            let length = (next - position).length
            position = next
            note(.move(to: next, arc: nil, feed: rate(length)))
        }
        position = end
        return nil
    }

    static let noCentre = "the arc has no centre: expected I and J, or R of at least half the way to its end"
}
