import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry

/// Drawings in front of one another, row behind row, as a crowd looks at whoever looks at it.
public enum CrowdLayout: Layout {
    public static let type = "crowd"
    public static let summary =
        "drawings in front of one another, small ones at the back and large ones in front; with `hides` each hides "
        + "those behind it"
    private static let count = Key("count", .integer(1...Layouts.maximumCells), "how many")
    private static let overlap = Key(
        "overlap", .number(0...0.9), default: 0.55, "the fraction of a row that the row in front of it covers")
    private static let depth = Key(
        "depth", .number(0.05...1), default: 0.35,
        "height of the drawings at the back as a fraction of those in front")
    private static let disorder = Key(
        "disorder", .number(0...1), default: 0.5, "how far they stray from their rows and from their row's size")
    public static let keys: [any AnyKey] = [count, overlap, depth, disorder, LayoutKeys.handles]

    /// Width of a drawing's cell as a fraction of its height.
    private static let aspect = 0.9
    /// Distance of neighbours in a row as a fraction of a cell's width.
    private static let pitch = 0.62
    /// The stream of an item that moves its drawings; sketches have other paths.
    private static let stream: UInt64 = 0x63_726f_7764

    public static func plan(_ item: LayoutReader, in frame: Box) throws(Diagnostic) -> LayoutPlan {
        let rows = rows(item, in: frame)
        guard let smallest = rows.first?.height, smallest * aspect >= Layouts.minimumSide else {
            throw item.node.error(
                "\(item[count]) drawings in \(millimetres(frame.width, frame.height)) would be smaller than "
                    + "\(millimetres(Layouts.minimumSide)); use fewer, or larger paper")
        }
        var cells: [LayoutCell] = []
        var top = frame.minY
        for (index, row) in rows.enumerated() {
            // Counted from the front, so that the large ones stay as they are where rows are added behind.
            let number = rows.count - 1 - index
            for column in 0..<row.count {
                cells.append(cell(row, number: number, column: column, top: top, item: item, in: frame))
            }
            top += row.height * (1 - item[overlap])
        }
        // What stands lower stands in front.
        return LayoutPlan(
            item.chosen(
                cells.enumerated().sorted { ($0.element.box.maxY, $0.offset) < ($1.element.box.maxY, $1.offset) }
                    .map(\.element)))
    }

    /// The rows from the back to the front: how high their drawings are, and how many they hold. As many rows as bring
    /// the crowd nearest to the count, which is then shared out.
    private static func rows(_ item: LayoutReader, in frame: Box) -> [(height: Double, count: Int)] {
        let wanted = item[count]
        func heights(_ number: Int) -> [Double] {
            let sizes = (0..<number).map { item[depth] + (1 - item[depth]) * (Double($0) + 1) / Double(number) }
            // All rows show their upper part, the one in front all of it.
            let whole = sizes.dropLast().reduce(0, +) * (1 - item[overlap]) + (sizes.last ?? 1)
            let unit = frame.height / whole
            return sizes.map { $0 * unit }
        }
        func places(_ height: Double) -> Double { max(frame.width / (height * aspect * pitch), 1) }
        var best = heights(1)
        var difference = Double.infinity
        for number in 1...wanted {
            let candidate = heights(number)
            let total = candidate.reduce(0) { $0 + places($1) }
            guard abs(total - Double(wanted)) < difference else { break }
            (best, difference) = (candidate, abs(total - Double(wanted)))
        }
        let total = best.reduce(0) { $0 + places($1) }
        // Shared out so that the running sums are right to a half: no row is off by more than one.
        var (sum, given) = (0.0, 0)
        return best.map { height in
            sum += places(height) / total * Double(wanted)
            let count = Int(bounded: sum.rounded()) - given
            given += count
            return (height, count)
        }
    }

    private static func cell(
        _ row: (height: Double, count: Int), number: Int, column: Int, top: Double, item: LayoutReader, in frame: Box
    ) -> LayoutCell {
        var random = RandomStream(seed: item.seed, path: stream, UInt64(number), UInt64(column))
        let stray = item[disorder]
        let step = frame.width / Double(row.count)
        let width = min(row.height * aspect, frame.width)
        // Every other row stands in the gaps of the one behind it.
        let shift = row.count > 1 ? (number.isMultiple(of: 2) ? 0.25 : -0.25) : 0
        let size = 1 - 0.25 * stray * random.uniform()
        let centre =
            frame.minX + (Double(column) + 0.5 + shift) * step + 0.45 * stray * step * random.uniform(in: -1...1)
        let bottom = top + row.height * (1 + 0.2 * stray * random.uniform(in: -1...1))
        let half = width * size / 2
        let x = min(max(centre, frame.minX + half), frame.maxX - half)
        let y = min(max(bottom, frame.minY + row.height * size), frame.maxY)
        return LayoutCell(
            row: number, column: column,
            box: Box(minX: x - half, minY: y - row.height * size, maxX: x + half, maxY: y))
    }
}
