import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchSVG

/// Drawings along a curve.
public enum PathLayout: Layout {
    public static let type = "path"
    public static let summary = "drawings along a curve, upright or turned with it"
    private static let path = Key(
        "path", .node(.text), "the curve as SVG path data; it is made as large as the frame, wherever it lies")
    private static let count = Key("count", .integer(1...2000), "how many, the same way apart")
    private static let turned = Key(
        "turned", .flag, default: false, "whether they turn with the curve; upright is where it runs to the right")
    private static let size = Key(
        "size", .number(0.1...20), default: 1, "how much larger drawings are than lets no two touch")
    public static let keys: [any AnyKey] = [path, count, turned, size, LayoutKeys.gap, LayoutKeys.handles]

    public static func plan(_ item: LayoutReader, in frame: Box) throws(Diagnostic) -> LayoutPlan {
        guard let node = item[path] as JSONNode?, let curve = item.curve(node) else { return LayoutPlan([]) }
        let places = try places(of: item[count], along: curve, node)
        guard let box = Box(around: places.map(\.point)) else { return LayoutPlan([]) }
        let nearest = nearest(places.map(\.point))
        // One drawing alone fills the frame.
        let unit = nearest.isFinite ? nearest * item[size] : 1
        let scale = min(frame.width / (box.width + unit), frame.height / (box.height + unit))
        let side = unit * scale - item[LayoutKeys.gap]
        guard side >= Layouts.minimumSide else {
            throw item.node.error(
                "\(item[count]) drawings along this curve in \(millimetres(frame.width, frame.height)) would be smaller "
                    + "than \(millimetres(Layouts.minimumSide)); use fewer, a smaller gap, a curve that keeps clear of "
                    + "itself, or a larger \"\(size.name)\", at which they touch")
        }
        return LayoutPlan(
            item.chosen(
                places.enumerated().map { index, place in
                    let centre = frame.centre + (place.point - box.centre) * scale
                    return LayoutCell(
                        row: 0, column: index,
                        box: Box(
                            minX: centre.x - side / 2, minY: centre.y - side / 2, maxX: centre.x + side / 2,
                            maxY: centre.y + side / 2),
                        turn: item[turned] ? place.angle * 180 / .pi : 0)
                }))
    }

    /// Points the same way apart along all parts of a curve, and its direction there; a closed curve's first point is
    /// not its last.
    private static func places(
        of count: Int, along curve: [[Point]], _ node: JSONNode
    ) throws(Diagnostic) -> [(point: Point, angle: Double)] {
        let sides = curve.flatMap { zip($0, $0.dropFirst()).map { (from: $0, to: $1) } }.filter { $0.from != $0.to }
        let length = sides.reduce(0) { $0 + ($1.to - $1.from).length }
        guard length > 0, length.isFinite else { throw node.error("is no curve: it has no length") }
        let isClosed = curve.count == 1 && curve[0].first == curve[0].last
        let step = length / Double(isClosed ? count : max(count - 1, 1))
        var (place, passed) = (0, 0.0)
        return (0..<count).map { index in
            let way = count == 1 ? length / 2 : Double(index) * step
            var side = sides[place]
            while place < sides.count - 1, passed + (side.to - side.from).length < way {
                passed += (side.to - side.from).length
                place += 1
                side = sides[place]
            }
            let along = side.to - side.from
            let share = min(max((way - passed) / along.length, 0), 1)
            return (side.from + along * share, atan2(along.y, along.x))
        }
    }

    /// The least distance of two points, along the axis along which they lie farther apart: the side of the largest
    /// squares about them that do not overlap.
    private static func nearest(_ points: [Point]) -> Double {
        var nearest = Double.infinity
        for (index, point) in points.enumerated() {
            for other in points[(index + 1)...] {
                nearest = min(nearest, max((other.x - point.x).magnitude, (other.y - point.y).magnitude))
            }
        }
        return nearest
    }
}

extension LayoutReader {
    /// The lines of a curve that is given as SVG path data; nil where it is wrong, which is noted.
    func curve(_ node: JSONNode) -> [[Point]]? {
        record.problems.attempt { () throws(Diagnostic) in try ItemShape.curve(node) }
    }
}
