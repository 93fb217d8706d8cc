import SketchBase

/// A region's outline at growing distances inside of it, drawn from the outside inwards.
struct ContourFill {
    private let spacing: Double
    /// The rings at each distance, each closed.
    private let levels: [[[Point]]]

    /// - Throws: `badData` where GEOS fails.
    init(_ region: Region, spacing: Double) throws(Diagnostic) {
        self.spacing = spacing
        var levels = [try region.rings()]
        while true {
            // From the region itself each time, so that nothing adds up.
            let rings = try region.grown(by: -spacing * Double(levels.count)).rings()
            guard !rings.isEmpty else { break }
            levels.append(rings)
        }
        self.levels = levels
    }

    /// - Parameter isLinked: whether the pen goes on from a ring to one inside of it without being lifted. It then runs
    ///   on along the ring to where the other is nearest, and from there straight across.
    func lines(isLinked: Bool) -> [[Point]] {
        guard isLinked else { return levels.flatMap { $0 } }
        var isUsed = levels.map { [Bool](repeating: false, count: $0.count) }
        var lines: [[Point]] = []
        for level in levels.indices {
            for index in levels[level].indices where !isUsed[level][index] {
                isUsed[level][index] = true
                var line = levels[level][index]
                var ring = line
                for next in (level + 1)..<max(levels.count, level + 1) {
                    guard let step = step(from: ring, to: next, isUsed: isUsed[next]) else { break }
                    isUsed[next][step.index] = true
                    ring = step.ring
                    line += step.way + ring
                }
                lines.append(line.withoutRepeats)
            }
        }
        return lines
    }

    /// The ring of the next level that lies nearest to where `ring` begins, among those that lie one spacing inside
    /// of it; begun where the pen comes to it.
    private func step(
        from ring: [Point], to level: Int, isUsed: [Bool]
    ) -> (index: Int, way: [Point], ring: [Point])? {
        guard let start = ring.first else { return nil }
        var best: (distance: Double, index: Int, corner: Int, foot: Foot)?
        for (index, other) in levels[level].enumerated() where !isUsed[index] {
            for (corner, point) in other.enumerated().dropLast() {
                let distance = (point - start).length
                guard distance < best?.distance ?? .infinity else { continue }
                // What lies within a spacing of a point inside is inside. Chords of arcs lie a little nearer to their
                // middle than the arcs.
                guard let foot = Foot(of: point, on: ring), foot.distance <= spacing * (1 + 0.005 * Double(level))
                else { continue }
                best = (distance, index, corner, foot)
            }
        }
        guard let best else { return nil }
        let other = levels[level][best.index]
        let forward = Array(ring[1..<best.foot.side + 1]) + [best.foot.point]
        let backward = Array(ring[(best.foot.side + 1)..<ring.count - 1].reversed()) + [best.foot.point]
        let way = length(start, forward) <= length(start, backward) ? forward : backward
        return (best.index, way, Array(other[best.corner...] + other[1..<best.corner + 1]))
    }

    private func length(_ start: Point, _ way: [Point]) -> Double { Polyline([start] + way).length }

    /// The point of a ring that lies nearest to another point.
    private struct Foot {
        var distance = Double.infinity
        var point = Point(0, 0)
        /// The index of the side's first point.
        var side = 0

        init?(of other: Point, on ring: [Point]) {
            for index in ring.indices.dropLast() {
                let side = ring[index + 1] - ring[index]
                let square = side.x * side.x + side.y * side.y
                guard square > 0 else { continue }
                let offset = other - ring[index]
                let along = min(max((offset.x * side.x + offset.y * side.y) / square, 0), 1)
                let foot = ring[index] + side * along
                let distance = (other - foot).length
                if distance < self.distance { (self.distance, point, self.side) = (distance, foot, index) }
            }
            guard distance.isFinite else { return nil }
        }
    }
}
