import SketchBase

/// A region's outline at growing distances inside of it, drawn from the outside inwards.
struct ContourFill {
    private let spacing: Double
    /// The rings at each distance, each closed.
    private let levels: [[Loop]]
    /// What a link from ring to ring must not leave: the region, and no more around it than numbers are rounded.
    private let room: Region

    /// How far beyond the region's edge a link may lie: nothing that could be seen.
    private static let slack = 1e-3
    /// Shares of a turn over which the pen may go from ring to ring, the best first.
    private static let ramps = [0.3, 0.15, 0.08]

    /// - Throws: `badData` where GEOS fails.
    init(_ region: Region, spacing: Double) throws(Diagnostic) {
        self.spacing = spacing
        room = try region.grown(by: Self.slack)
        var levels = [try region.rings()]
        while true {
            // From the region itself each time, so that nothing adds up.
            let rings = try region.grown(by: -spacing * Double(levels.count)).rings()
            guard !rings.isEmpty else { break }
            levels.append(rings)
        }
        self.levels = levels.map { $0.compactMap(Loop.init) }
    }

    /// - Parameter isLinked: whether the pen goes on from a ring to one inside of it without being lifted. Over the last
    ///   part of each turn it then nears the next ring, and arrives there as the turn ends: a spiral, in which no
    ///   angle shows where the rings are linked. Where the next ring does not lie along that part, the pen ends the turn,
    ///   goes back to where the next ring is nearest, and straight across.
    /// - Throws: `badData` where GEOS fails.
    func lines(isLinked: Bool) throws(Diagnostic) -> [[Point]] {
        guard isLinked else { return levels.flatMap { $0.map(\.points) } }
        var isUsed = levels.map { [Bool](repeating: false, count: $0.count) }
        var lines: [[Point]] = []
        for level in levels.indices {
            for index in levels[level].indices where !isUsed[level][index] {
                isUsed[level][index] = true
                // Where it begins is free; best where all of it is one spiral.
                var best: Chain?
                for start in Self.starts {
                    let chain = try chain(from: levels[level][index].begun(at: start), level: level, isUsed: isUsed)
                    if best.map({ ($0.rings.count, -$0.steps) < (chain.rings.count, -chain.steps) }) ?? true {
                        best = chain
                    }
                    if best?.steps == 0, best?.rings.count == levels.count - level - 1 { break }
                }
                guard let best else { continue }
                for (below, ring) in best.rings.enumerated() { isUsed[level + 1 + below][ring] = true }
                lines.append(best.line.withoutRepeats)
            }
        }
        return lines
    }

    /// Shares of a ring's length at which it may begin, in the order in which they are tried.
    private static let starts = [0, 0.5, 0.25, 0.75, 0.125, 0.625, 0.375, 0.875]

    /// One line through rings of one level after the other.
    private struct Chain {
        var line: [Point] = []
        /// The rings' indices in their levels, below that of the first.
        var rings: [Int] = []
        /// How often the pen goes straight across.
        var steps = 0
    }

    private func chain(from first: Loop, level: Int, isUsed: [[Bool]]) throws(Diagnostic) -> Chain {
        var chain = Chain()
        var ring = first
        // Whether the pen comes from a ring outside of this one, so that the end of its turn is drawn by ramps.
        var isSpiral = false
        for next in (level + 1)..<max(levels.count, level + 1) {
            if let ramp = try ramp(from: ring, isWhole: !isSpiral, to: next, isUsed: isUsed[next]) {
                chain.rings.append(ramp.index)
                chain.line += ramp.way
                (ring, isSpiral) = (ramp.ring, true)
            } else if let step = step(from: ring, to: next, isUsed: isUsed[next]) {
                chain.rings.append(step.index)
                chain.line += ring.points + step.way
                chain.steps += 1
                (ring, isSpiral) = (step.ring, false)
            } else {
                break
            }
        }
        chain.line += ring.points
        return chain
    }

    // MARK: Ramps

    /// The way along `ring` and, over its last part, from it to a ring of the next level; and that ring, from there on.
    ///
    /// - Parameter isWhole: whether the ring is drawn as a whole first, and the ramp begins with another turn: as the
    ///   outermost, whose edge is to be closed.
    private func ramp(
        from ring: Loop, isWhole: Bool, to level: Int, isUsed: [Bool]
    ) throws(Diagnostic) -> (index: Int, way: [Point], ring: Loop)? {
        for share in Self.ramps {
            let length = share * ring.length
            guard length > 2 * spacing else { continue }
            let start = isWhole ? 0 : ring.length - length
            for (index, other) in levels[level].enumerated() where !isUsed[index] {
                guard let ramp = ramp(along: ring, from: start, length: length, to: other, level: level),
                    // Whether all of it lies inside.
                    try room.pieces(of: ramp.points, .outside)?.isEmpty == true
                else { continue }
                let before = isWhole ? ring.points : ring.part(from: 0, to: start)
                return (index, before + ramp.points, ramp.ring)
            }
        }
        return nil
    }

    private func ramp(
        along ring: Loop, from start: Double, length: Double, to other: Loop, level: Int
    ) -> (points: [Point], ring: Loop)? {
        // What lies within a spacing of a point inside is inside. Chords of arcs lie a little nearer to their middle than
        // the arcs.
        let reach = spacing * (1 + 0.005 * Double(level))
        var points: [Point] = []
        var last: (point: Point, foot: Foot)?
        var direction = 0.0
        for (point, way) in ring.steps(from: start, length: length, atMost: spacing) {
            guard let foot = Foot(of: point, on: other.points), foot.distance <= reach else { return nil }
            if let last {
                let (side, shift) = (point - last.point, foot.point - last.foot.point)
                // The other ring is left where that of a lobe begins.
                guard shift.length <= 2 * side.length + spacing else { return nil }
                direction += side.x * shift.x + side.y * shift.y
            }
            points.append(point + (foot.point - point) * (way / length))
            last = (point, foot)
        }
        guard let last else { return nil }
        let whole = direction < 0 ? other.reversed : other
        guard let foot = direction < 0 ? Foot(of: last.point, on: whole.points) : last.foot else { return nil }
        return (points, whole.begun(at: foot))
    }

    // MARK: Steps

    /// The ring of the next level that lies nearest to where `ring` begins, among those that lie one spacing inside
    /// of it; begun where the pen comes to it.
    private func step(
        from ring: Loop, to level: Int, isUsed: [Bool]
    ) -> (index: Int, way: [Point], ring: Loop)? {
        let start = ring.points[0]
        var best: (distance: Double, index: Int, corner: Int, foot: Foot)?
        for (index, other) in levels[level].enumerated() where !isUsed[index] {
            for (corner, point) in other.points.enumerated().dropLast() {
                let distance = (point - start).length
                guard distance < best?.distance ?? .infinity else { continue }
                guard let foot = Foot(of: point, on: ring.points),
                    foot.distance <= spacing * (1 + 0.005 * Double(level))
                else { continue }
                best = (distance, index, corner, foot)
            }
        }
        guard let best else { return nil }
        let other = levels[level][best.index].points
        let forward = Array(ring.points[1..<best.foot.side + 1]) + [best.foot.point]
        let backward = Array(ring.points[(best.foot.side + 1)..<ring.points.count - 1].reversed()) + [best.foot.point]
        let way = length(start, forward) <= length(start, backward) ? forward : backward
        guard let begun = Loop(Array(other[best.corner...] + other[1..<best.corner + 1])) else { return nil }
        return (best.index, way, begun)
    }

    private func length(_ start: Point, _ way: [Point]) -> Double { Polyline([start] + way).length }
}

/// A closed line.
private struct Loop {
    /// The last is the first.
    let points: [Point]
    /// The way to each point.
    private let ways: [Double]
    var length: Double { ways[ways.count - 1] }

    /// Nil for what is no more than a dot.
    init?(_ points: [Point]) {
        guard points.count > 2 else { return nil }
        var way = 0.0
        var ways = [0.0]
        for (a, b) in zip(points, points.dropFirst()) {
            way += (b - a).length
            ways.append(way)
        }
        guard way > 0 else { return nil }
        (self.points, self.ways) = (points, ways)
    }

    private init(_ points: [Point], _ ways: [Double]) { (self.points, self.ways) = (points, ways) }

    var reversed: Loop { Loop(points.reversed(), ways.reversed().map { length - $0 }) }

    /// The same, begun after a share of its length.
    func begun(at share: Double) -> Loop {
        guard share > 0 else { return self }
        return Loop(part(from: share * length, to: length) + part(from: 0, to: share * length).dropFirst()) ?? self
    }

    /// The same, begun at a point of it.
    func begun(at foot: Foot) -> Loop {
        Loop([foot.point] + points[(foot.side + 1)...] + points[1..<foot.side + 1] + [foot.point]) ?? self
    }

    /// Its corners on the way between two places on it, with these.
    func part(from start: Double, to end: Double) -> [Point] {
        steps(from: start, length: end - start, atMost: .infinity).map(\.point)
    }

    /// Points on the way of a `length` from `start` on, its corners and others so that none are farther apart than
    /// `longest`; with the way to each. The last closes the circle if need be.
    func steps(from start: Double, length: Double, atMost longest: Double) -> [(point: Point, way: Double)] {
        var steps: [(point: Point, way: Double)] = []
        for side in points.indices.dropLast() {
            let (low, high) = (max(ways[side], start), min(ways[side + 1], start + length))
            guard low < high else { continue }
            let along = points[side + 1] - points[side]
            let whole = ways[side + 1] - ways[side]
            func point(_ way: Double) -> Point { points[side] + along * ((way - ways[side]) / whole) }
            if steps.isEmpty { steps.append((point(low), low - start)) }
            let count = longest.isFinite ? max(Int(bounded: ((high - low) / longest).rounded(.up)), 1) : 1
            for step in 1...count {
                let way = step == count ? high : low + (high - low) * Double(step) / Double(count)
                steps.append((point(way), way - start))
            }
        }
        return steps
    }
}

/// The point of a ring that lies nearest to another point.
private struct Foot {
    var distance = Double.infinity
    var point = Point(0, 0)
    /// The index of the side's first point.
    var side = 0

    init?(of other: Point, on ring: [Point]) {
        for index in ring.indices.dropLast() {
            guard ring[index + 1] != ring[index] else { continue }
            let foot = other.nearest(onSegment: ring[index], ring[index + 1])
            let distance = (other - foot).length
            if distance < self.distance { (self.distance, point, self.side) = (distance, foot, index) }
        }
        guard distance.isFinite else { return nil }
    }
}
