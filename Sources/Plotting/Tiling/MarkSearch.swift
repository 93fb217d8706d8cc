import SketchBase
import SketchGeometry

/// Places for registration marks: two on each seam between two tiles, near its ends, where the fewest strokes are.
struct MarkSearch {
    /// In the order of the tiles.
    private(set) var marks: [Tiling.Mark] = []
    private let lines: [[Point]]

    /// Places that are tried for each mark.
    private static let candidates = 24

    init(tiles: [Tiling.Tile], columns: Int, lines: [[Point]]) {
        self.lines = lines
        for (index, tile) in tiles.enumerated() {
            if tile.column + 1 < columns {
                let (low, high) = (tile.cell.minY, tile.cell.maxY)
                add(along: low...max(low, high), tiles: [index, index + 1]) { Point(tile.cell.maxX, $0) }
            }
            let below = index + columns
            if below < tiles.count {
                // Rows have seams of their own, so what both tiles have in common may be shorter than either.
                let low = max(tile.cell.minX, tiles[below].cell.minX)
                let high = max(low, min(tile.cell.maxX, tiles[below].cell.maxX))
                add(along: low...high, tiles: [index, below]) { Point($0, tile.cell.maxY) }
            }
        }
    }

    private mutating func add(along seam: ClosedRange<Double>, tiles: [Int], at place: (Double) -> Point) {
        let length = seam.upperBound - seam.lowerBound
        let edge = min(2 * Tiling.arm, length / 4)
        // Far apart, so that both together tell an angle.
        for share in [0.0, 1.0] {
            let begin = share == 0 ? seam.lowerBound + edge : seam.upperBound - edge - length / 5
            let places = (0..<Self.candidates).map { number in
                let step = Double(number) / Double(Self.candidates - 1)
                return place(begin + (share == 0 ? step : 1 - step) * length / 5)
            }
            let crowds = crowds(around: places)
            let best = crowds.indices.min { crowds[$0] < crowds[$1] } ?? 0
            marks.append(Tiling.Mark(place: places[best], tiles: tiles))
        }
    }

    /// How many segments come near each place.
    private func crowds(around places: [Point]) -> [Int] {
        let reach = Tiling.arm + 1
        let margin = Point(reach, reach)
        guard let box = Box(around: places.flatMap { [$0 - margin, $0 + margin] }) else { return [] }
        var near: [(Point, Point)] = []
        for line in lines {
            for (a, b) in line.count == 1 ? [(line[0], line[0])] : Array(zip(line, line.dropFirst()))
            where box.meets(Box(minX: min(a.x, b.x), minY: min(a.y, b.y), maxX: max(a.x, b.x), maxY: max(a.y, b.y))) {
                near.append((a, b))
            }
        }
        return places.map { place in near.count { place.distance(toSegment: $0.0, $0.1) < reach } }
    }
}
