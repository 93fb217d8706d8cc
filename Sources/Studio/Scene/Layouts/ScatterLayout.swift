import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry

/// Drawings thrown onto the frame, none nearer to another than their cells allow.
public enum ScatterLayout: Layout {
    public static let type = "scatter"
    public static let summary = "drawings scattered at random, of one or of many sizes, without touching"
    private static let count = Key("count", .integer(1...2000), "how many")
    private static let sizes = Key(
        "sizes", .number(1...50), default: 1, "how many times larger the largest are than the smallest")
    public static let keys: [any AnyKey] = [count, sizes, LayoutKeys.gap, LayoutKeys.handles]

    /// The stream of an item that throws its drawings; sketches have other paths.
    private static let stream: UInt64 = 0x73_6361_7474
    /// Throws for each drawing before all are made smaller.
    private static let throwsEach = 60
    /// How much smaller all are made where one found no room.
    private static let shrinkage = 0.93

    public static func plan(_ item: LayoutReader, in frame: Box) throws(Diagnostic) -> LayoutPlan {
        let count = item[count]
        // From the largest to the smallest; the larger the rarer, as of pebbles.
        let shares = (0..<count).map { index in
            pow(item[sizes], -Double(index) / Double(max(count - 1, 1)))
        }
        let area = shares.reduce(0) { $0 + $1 * $1 }
        var side = min(min(frame.width, frame.height), (frame.width * frame.height * 0.5 / area).squareRoot())
        while side * (shares.last ?? 1) - item[LayoutKeys.gap] >= Layouts.minimumSide {
            if let boxes = boxes(shares.map { $0 * side }, gap: item[LayoutKeys.gap], in: frame, seed: item.seed) {
                return LayoutPlan(
                    item.chosen(boxes.enumerated().map { LayoutCell(row: 0, column: $0.offset, box: $0.element) }))
            }
            side *= shrinkage
        }
        throw item.node.error(
            "\(count) drawings of these sizes find no room in \(millimetres(frame.width, frame.height)): the smallest "
                + "would be smaller than \(millimetres(Layouts.minimumSide)); use fewer, sizes that differ less, a "
                + "smaller gap or larger paper")
    }

    /// Squares of these sides, gap included, that do not overlap; nil where one finds no room.
    private static func boxes(_ sides: [Double], gap: Double, in frame: Box, seed: UInt64) -> [Box]? {
        guard let largest = sides.first else { return [] }
        var placed: [Box] = []
        // Squares by the square of the plane in which their middle lies.
        var grid: [Int: [Int]] = [:]
        let columns = Int(bounded: frame.width / largest) + 3
        func cell(_ point: Point) -> (Int, Int) {
            (Int(bounded: (point.x - frame.minX) / largest) + 1, Int(bounded: (point.y - frame.minY) / largest) + 1)
        }
        for (index, side) in sides.enumerated() {
            var random = RandomStream(seed: seed, path: stream, UInt64(index))
            let half = side / 2
            guard frame.width >= side, frame.height >= side else { return nil }
            var found: Box?
            for _ in 0..<throwsEach {
                let centre = Point(
                    random.uniform(in: frame.minX + half...frame.maxX - half),
                    random.uniform(in: frame.minY + half...frame.maxY - half))
                let box = Box(
                    minX: centre.x - half, minY: centre.y - half, maxX: centre.x + half, maxY: centre.y + half)
                let (x, y) = cell(centre)
                let isFree = (-1...1).allSatisfy { dy in
                    (-1...1).allSatisfy { dx in
                        (grid[(y + dy) * columns + x + dx] ?? []).allSatisfy { !placed[$0].meets(box) }
                    }
                }
                guard isFree else { continue }
                grid[y * columns + x, default: []].append(placed.count)
                found = box
                break
            }
            guard let found else { return nil }
            placed.append(found)
        }
        return placed.map { $0.inset(by: gap / 2) }
    }
}
