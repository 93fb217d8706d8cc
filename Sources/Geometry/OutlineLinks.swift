import SketchBase

/// Joins lines whose ends lie on the outline of a region, along that outline: so a pen fills the region without being
/// lifted at each end, and never leaves it.
struct OutlineLinks {
    /// The end of a line: its first point is the end `2 * index`, its last `2 * index + 1`.
    private typealias End = Int

    /// Where on the outline an end lies.
    private struct Place {
        var ring: Int
        /// The way from the ring's start.
        var position: Double
    }

    private let rings: [Ring]
    private let lines: [[Point]]
    private var places: [Place?] = []
    /// For each end the ones that come before and after it on its ring.
    private var neighbours: [(before: End, after: End)?]

    private struct Ring {
        /// The last is the first.
        var points: [Point]
        /// The way to each point.
        var positions: [Double]
        var length: Double { positions.last ?? 0 }

        init(_ points: [Point]) {
            self.points = points
            var way = 0.0
            positions = [0]
            for (a, b) in zip(points, points.dropFirst()) {
                way += (b - a).length
                positions.append(way)
            }
        }
    }

    /// How far an end may lie beside the outline that it lies on.
    private static let tolerance = 1e-6

    /// - Parameter rings: the outline, each closed.
    init(_ lines: [[Point]], along rings: [[Point]]) {
        self.rings = rings.map(Ring.init)
        self.lines = lines
        neighbours = Array(repeating: nil, count: 2 * lines.count)
        places = lines.flatMap { line in [line.first, line.last].map { $0.flatMap(place) } }
        for ring in rings.indices {
            let ends = places.indices.filter { places[$0]?.ring == ring }
                .sorted { (places[$0]?.position ?? 0, $0) < (places[$1]?.position ?? 0, $1) }
            for (index, end) in ends.enumerated() {
                neighbours[end] = (
                    ends[(index + ends.count - 1) % ends.count], ends[(index + 1) % ends.count]
                )
            }
        }
    }

    /// The lines, each followed by the nearest on the outline that is not drawn yet and lies within `reach` along it.
    func joined(reach: Double) -> [[Point]] {
        var isUsed = [Bool](repeating: false, count: lines.count)
        func grow(_ points: inout [Point], from end: End) {
            var end = end
            while let link = link(from: end, reach: reach, isUsed: isUsed) {
                isUsed[link.end / 2] = true
                let line = lines[link.end / 2]
                points += link.way + (link.end.isMultiple(of: 2) ? line : line.reversed())
                end = link.end ^ 1
            }
        }
        var result: [[Point]] = []
        for index in lines.indices where !isUsed[index] {
            isUsed[index] = true
            var points = lines[index]
            grow(&points, from: 2 * index + 1)
            points.reverse()
            grow(&points, from: 2 * index)
            points.reverse()
            result.append(points.withoutRepeats)
        }
        return result
    }

    /// The end that is drawn to next, and the corners of the outline on the way there.
    private func link(from end: End, reach: Double, isUsed: [Bool]) -> (end: End, way: [Point])? {
        guard let (before, after) = neighbours[end], let place = places[end] else { return nil }
        let length = rings[place.ring].length
        func distance(_ other: End, isForward: Bool) -> Double? {
            guard !isUsed[other / 2], let there = places[other], other != end else { return nil }
            let way = isForward ? there.position - place.position : place.position - there.position
            let distance = way < 0 ? way + length : way
            return distance <= reach ? distance : nil
        }
        let (back, forward) = (distance(before, isForward: false), distance(after, isForward: true))
        if let forward, forward <= back ?? .infinity {
            return (after, corners(of: place.ring, from: place.position, way: forward))
        }
        guard let back, let there = places[before] else { return nil }
        return (before, corners(of: place.ring, from: there.position, way: back).reversed())
    }

    /// The corners of a ring that are passed on the `way` from `position` on.
    private func corners(of number: Int, from position: Double, way: Double) -> [Point] {
        let ring = rings[number]
        let first = ring.positions.firstIndex { $0 > position } ?? 0
        var corners: [Point] = []
        for step in 0..<ring.points.count - 1 {
            // The last corner is the first.
            let index = (first + step) % (ring.points.count - 1)
            let passed = ring.positions[index] - position
            guard (passed < 0 ? passed + ring.length : passed) < way else { break }
            corners.append(ring.points[index])
        }
        return corners
    }

    private func place(of point: Point) -> Place? {
        for (number, ring) in rings.enumerated() {
            for index in ring.points.indices.dropLast() {
                let (a, b) = (ring.points[index], ring.points[index + 1])
                guard let along = Self.position(of: point, from: a, to: b) else { continue }
                return Place(ring: number, position: ring.positions[index] + along)
            }
        }
        return nil
    }

    /// The way from `a` to `point`; nil where that lies beside the segment to `b`.
    private static func position(of point: Point, from a: Point, to b: Point) -> Double? {
        guard point.x >= min(a.x, b.x) - tolerance, point.x <= max(a.x, b.x) + tolerance,
            point.y >= min(a.y, b.y) - tolerance, point.y <= max(a.y, b.y) + tolerance
        else { return nil }
        let side = b - a
        guard side.length > 0 else { return nil }
        let offset = point - a
        let beside = (offset.x * side.y - offset.y * side.x).magnitude / side.length
        guard beside <= tolerance else { return nil }
        return min(max((offset.x * side.x + offset.y * side.y) / side.length, 0), side.length)
    }
}
