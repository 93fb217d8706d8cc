/// The order in which strokes are drawn, to keep pen-up travel short.
enum StrokeOrder {
    /// The same strokes, some reversed, each beginning at the end nearest to where the last one
    /// stopped. Empty strokes are left out. Equal distances go to the stroke that comes first.
    ///
    /// Ends are looked up in a uniform grid that holds about two a cell, so a page of n evenly spread
    /// strokes takes about n log n steps.
    static func nearestNeighbour(_ strokes: [[MachinePoint]], from start: MachinePoint) -> [[MachinePoint]] {
        var grid = EndpointGrid(strokes)
        var position = start
        var result: [[MachinePoint]] = []
        result.reserveCapacity(strokes.count)
        while let (index, isReversed) = grid.takeNearest(to: position) {
            let stroke = isReversed ? strokes[index].reversed() : strokes[index]
            result.append(stroke)
            position = stroke.last ?? position
        }
        return result
    }
}

/// Both ends of the strokes that are still to be drawn, by cell.
private struct EndpointGrid {
    private struct Endpoint {
        var point: MachinePoint
        var stroke: Int
        var isEnd: Bool
    }

    private let strokes: [[MachinePoint]]
    private let minX: Int
    private let minY: Int
    private let cellSize: Int
    private let columns: Int
    private let rows: Int
    private var cells: [[Endpoint]]
    private var remaining = 0

    init(_ strokes: [[MachinePoint]]) {
        let ends = strokes.flatMap { [$0.first, $0.last] }.compactMap { $0 }
        self.strokes = strokes
        minX = ends.lazy.map(\.x).min() ?? 0
        minY = ends.lazy.map(\.y).min() ?? 0
        let width = (ends.lazy.map(\.x).max() ?? 0) - minX
        let height = (ends.lazy.map(\.y).max() ?? 0) - minY
        // At least one cell in `count` along each side, so that a row of strokes is divided too.
        let count = max(1, strokes.count)
        let areaACell = Double(width) * Double(height) / Double(count)
        cellSize = max(1, Int(areaACell.squareRoot()), max(width, height) / count)
        columns = width / cellSize + 1
        rows = height / cellSize + 1
        cells = [[Endpoint]](repeating: [], count: columns * rows)
        for (index, stroke) in strokes.enumerated() {
            guard let first = stroke.first, let last = stroke.last else { continue }
            cells[cell(of: first)].append(Endpoint(point: first, stroke: index, isEnd: false))
            if last != first { cells[cell(of: last)].append(Endpoint(point: last, stroke: index, isEnd: true)) }
            remaining += 1
        }
    }

    /// The nearest end of all, whose stroke is removed; nil when none is left.
    mutating func takeNearest(to point: MachinePoint) -> (stroke: Int, isReversed: Bool)? {
        guard remaining > 0 else { return nil }
        let (column, row) = (self.column(of: point), self.row(of: point))
        var best: Endpoint?
        var bestDistance = Int.max
        // Cells on ever wider square rings. Whatever lies beyond ring r is at least r cells away.
        for ring in 0...max(columns, rows) {
            for y in max(0, row - ring)...min(rows - 1, row + ring) {
                let isEdge = y == row - ring || y == row + ring
                let step = isEdge ? 1 : max(1, 2 * ring)
                for x in stride(from: column - ring, through: column + ring, by: step) where x >= 0 && x < columns {
                    for end in cells[y * columns + x] {
                        let distance = end.point.squaredDistance(to: point)
                        if distance < bestDistance
                            || (distance == bestDistance && (end.stroke, end.isEnd ? 1 : 0) < order(of: best))
                        {
                            best = end
                            bestDistance = distance
                        }
                    }
                }
            }
            let searched = ring * cellSize
            if bestDistance < searched * searched { break }
        }
        guard let best else { return nil }
        remove(best.stroke)
        return (best.stroke, best.isEnd)
    }

    private func order(of endpoint: Endpoint?) -> (Int, Int) {
        endpoint.map { ($0.stroke, $0.isEnd ? 1 : 0) } ?? (Int.max, 1)
    }

    private mutating func remove(_ stroke: Int) {
        guard let first = strokes[stroke].first, let last = strokes[stroke].last else { return }
        cells[cell(of: first)].removeAll { $0.stroke == stroke }
        cells[cell(of: last)].removeAll { $0.stroke == stroke }
        remaining -= 1
    }

    private func column(of point: MachinePoint) -> Int { min(max((point.x - minX) / cellSize, 0), columns - 1) }
    private func row(of point: MachinePoint) -> Int { min(max((point.y - minY) / cellSize, 0), rows - 1) }
    private func cell(of point: MachinePoint) -> Int { row(of: point) * columns + column(of: point) }
}
