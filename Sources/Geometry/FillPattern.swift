import Foundation
import SketchBase

/// How a region is filled with the lines of a pen.
package struct FillPattern: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        /// Parallel lines.
        case hatch
        /// The same twice, at a right angle.
        case crosshatch
        /// The region's outline, again and again, further and further inside.
        case contour
        /// One spiral about the middle, cut to the region.
        case spiral
        /// Dots at random, none nearer to another than the spacing.
        case stipple
        /// A line that runs to and fro in loops, as a hand shades.
        case scribble
    }

    package var kind: Kind
    /// From one line to the next, or from dot to dot at least.
    package var spacing: Double
    /// Degrees between lines and the x axis; of a spiral where it begins.
    package var angle: Double
    /// Whether lines whose ends are neighbours are drawn in one go.
    package var isLinked: Bool
    /// How many times farther apart dots are at the top of the region than at its bottom; of stippling alone.
    package var shade: Double

    package init(_ kind: Kind, spacing: Double, angle: Double = 45, isLinked: Bool = true, shade: Double = 1) {
        (self.kind, self.spacing, self.angle, self.isLinked, self.shade) = (kind, spacing, angle, isLinked, shade)
    }

    /// Points of one region's fill above which it is refused.
    package static let pointLimit = 500_000
    /// How far along the outline the next line may begin, in spacings. Where an outline runs almost along the lines
    /// their ends lie far apart; what is drawn on the way lies beneath the outline.
    private static let linkReach = 6.0

    /// The lines, or dots, that fill `region`; none leaves it. Whoever draws them with a pen of some width hands in the
    /// region less half of that.
    ///
    /// - Parameter stream: what is random in stippling and scribbling.
    /// - Throws: `badData` for more than `pointLimit` points, or where GEOS fails.
    package func lines(in region: Region, stream: RandomStream) throws(Diagnostic) -> [Polyline] {
        guard let box = try region.bounds(), region.area > 0 else { return [] }
        guard cost(of: box) <= Double(Self.pointLimit) else {
            throw .badData(
                "to fill \(Decimals.text(box.width, places: 1)) × \(Decimals.text(box.height, places: 1)) mm by "
                    + "\(kind.rawValue) every \(Decimals.text(spacing, places: 3)) mm takes more than "
                    + "\(Self.pointLimit) points; make the spacing larger")
        }
        let lines: [[Point]]
        switch kind {
        case .hatch: lines = try hatch(region, angle: angle)
        case .crosshatch: lines = try hatch(region, angle: angle) + hatch(region, angle: angle + 90)
        case .contour: lines = try ContourFill(region, spacing: spacing).lines(isLinked: isLinked)
        case .spiral: lines = try spiral(region, in: box)
        case .stipple: lines = try stipple(region, in: box, stream)
        case .scribble: lines = try scribble(region, stream)
        }
        return lines.map { Polyline($0) }
    }

    /// An estimate of the points it takes to fill a box.
    private func cost(of box: Box) -> Double {
        let area = box.width * box.height / (spacing * spacing)
        return switch kind {
        case .hatch, .crosshatch: 8 * (box.width + box.height) / spacing
        case .contour: 100 * min(box.width, box.height) / spacing
        case .spiral: 6 * area
        case .stipple: 2 * area
        case .scribble: 10 * area
        }
    }

    // MARK: Lines

    private func hatch(_ region: Region, angle: Double) throws(Diagnostic) -> [[Point]] {
        try hatch(region, angle: angle, spacing: spacing, isLinked: isLinked)
    }

    /// One line goes through the middle of the region's box, so that small shapes get one.
    private func hatch(
        _ region: Region, angle: Double, spacing: Double, isLinked: Bool
    ) throws(Diagnostic) -> [[Point]] {
        let rings = try region.rings()
        guard let middle = Box(around: rings.lazy.flatMap { $0 })?.centre else { return [] }
        let across = AffineMap.rotation(angle * .pi / 180).apply(Point(0, spacing / 2))
        let shift = across - middle
        let lines = try Hatching.lines(
            in: rings.map { $0.map { $0 + shift } }, spacing: spacing, angle: angle,
            check: { () throws(Diagnostic) in })
        return linked(lines.map { $0.map { $0 - shift } }, rings, isLinked: isLinked)
    }

    private func linked(_ lines: [[Point]], _ rings: [[Point]], isLinked: Bool) -> [[Point]] {
        isLinked ? OutlineLinks(lines, along: rings).joined(reach: Self.linkReach * spacing) : lines
    }

    /// What lies of `lines` in the region, its ends linked.
    private func cut(_ lines: [[Point]], to region: Region) throws(Diagnostic) -> [[Point]] {
        var pieces: [[Point]] = []
        for line in lines { pieces += try region.clip(line) ?? [line] }
        return linked(pieces, try region.rings(), isLinked: isLinked)
    }

    /// An Archimedean spiral.
    private func spiral(_ region: Region, in box: Box) throws(Diagnostic) -> [[Point]] {
        let radius = Point(box.width, box.height).length / 2 + spacing
        let start = angle * .pi / 180
        var points = [box.centre]
        var turned = 0.0
        while true {
            // Chords that stray from the arc by a hundredth of the spacing, and at least twelve a turn.
            let distance = spacing * turned / (2 * .pi)
            turned += min(.pi / 6, 2 * acos(1 - min(0.01 * spacing / max(distance, spacing), 1)))
            let reached = spacing * turned / (2 * .pi)
            points.append(box.centre + AffineMap.rotation(start + turned).apply(Point(reached, 0)))
            guard reached < radius else { break }
        }
        return try cut([points], to: region)
    }

    /// Loops along linked hatch lines, which lie twice as far apart as the loops' own lines on average.
    private func scribble(_ region: Region, _ stream: RandomStream) throws(Diagnostic) -> [[Point]] {
        var random = stream
        let steps = 12
        let ways = try hatch(region, angle: angle, spacing: 2 * spacing, isLinked: true)
        let loops = ways.map { way in
            var points: [Point] = []
            var walk = Walk(along: way)
            // A loop's size and how far the pen goes on meanwhile change from loop to loop, never with a jump.
            var (from, to) = (Point(spacing, spacing), Point(spacing, spacing))
            let first = random.uniform(in: 0...(2 * .pi))
            var step = 0
            while let base = walk.point {
                if step.isMultiple(of: steps) {
                    from = to
                    to = Point(spacing * random.uniform(in: 0.7...1.6), spacing * random.uniform(in: 0.7...1.5))
                }
                let blend = Double(step % steps) / Double(steps)
                let size = from * (1 - blend) + to * blend
                let turn = AffineMap.rotation(first + 2 * .pi * Double(step) / Double(steps))
                points.append(base + turn.apply(Point(size.x, 0)))
                walk.go(size.y / Double(steps))
                step += 1
            }
            return points
        }
        return try cut(loops.filter { $0.count > 1 }, to: region)
    }

    /// A point that moves along a line.
    private struct Walk {
        private var line: ArraySlice<Point>
        /// Where it is; nil behind the end.
        private(set) var point: Point?

        init(along line: [Point]) {
            self.line = line.dropFirst()
            point = line.first
        }

        mutating func go(_ distance: Double) {
            var left = distance
            while let here = point {
                guard let next = line.first else {
                    point = nil
                    return
                }
                let length = (next - here).length
                if length > left {
                    point = here + (next - here) * (left / length)
                    return
                }
                left -= length
                point = next
                line.removeFirst()
            }
        }
    }

    // MARK: Dots

    /// Dots thrown into the squares of a grid, each of which holds one at most, until hardly any finds room: blue noise.
    private func stipple(_ region: Region, in box: Box, _ stream: RandomStream) throws(Diagnostic) -> [[Point]] {
        var random = stream
        let side = spacing / 2.0.squareRoot()
        let (columns, rows) = (Int(bounded: box.width / side) + 1, Int(bounded: box.height / side) + 1)
        var grid: [Point?] = Array(repeating: nil, count: columns * rows)
        var order = Array(grid.indices)
        let reach = Int(bounded: (shade * 2.0.squareRoot()).rounded(.up))
        var dots: [[Point]] = []
        for _ in 0..<8 {
            order.shuffle(using: &random)
            for square in order where grid[square] == nil {
                let (column, row) = (square % columns, square / columns)
                let dot = Point(
                    box.minX + (Double(column) + random.uniform()) * side,
                    box.minY + (Double(row) + random.uniform()) * side)
                let height = box.height > 0 ? min(max((box.maxY - dot.y) / box.height, 0), 1) : 0
                let distance = spacing * (1 + (shade - 1) * height)
                let isFree = (max(row - reach, 0)...min(row + reach, rows - 1)).allSatisfy { y in
                    (max(column - reach, 0)...min(column + reach, columns - 1)).allSatisfy { x in
                        grid[y * columns + x].map { ($0 - dot).length >= distance } ?? true
                    }
                }
                guard isFree, try region.contains(dot) else { continue }
                grid[square] = dot
                dots.append([dot])
            }
        }
        return dots
    }
}
