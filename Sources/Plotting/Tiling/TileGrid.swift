import SketchBase
import SketchGeometry

/// How a poster is divided into windows of one size, each of which the pen reaches in one go.
struct TileGrid: Hashable {
    /// Where each column's window begins on the poster, in mm.
    let lefts: [Double]
    /// Where each row's begins.
    let tops: [Double]
    /// What each window shows.
    let width: Double
    let height: Double

    var count: Int { lefts.count * tops.count }

    /// Tiles of a poster at most.
    static let limit = 400

    /// As few windows as cover the poster with at least `overlap` mm in common between neighbours, spread evenly.
    ///
    /// - Throws: `badData` for windows that are no wider than the overlap, or too many.
    init(
        page: (width: Double, height: Double), window: (width: Double, height: Double), overlap: Double
    ) throws(Diagnostic) {
        (width, height) = window
        lefts = try Self.begins(page.width, window.width, overlap)
        tops = try Self.begins(page.height, window.height, overlap)
        guard count <= Self.limit else {
            throw .badData("the poster takes \(count) tiles, expected at most \(Self.limit); use larger sheets")
        }
    }

    private static func begins(_ page: Double, _ window: Double, _ overlap: Double) throws(Diagnostic) -> [Double] {
        // A poster that fits lies in the middle.
        guard page > window + Box.noise else { return [(page - window) / 2] }
        guard window >= 2 * overlap, window > 0 else {
            throw .badData(
                "what the pen reaches of a tile is \(Decimals.text(window, places: 3)) mm wide, which leaves no room "
                    + "for an overlap of \(Decimals.text(overlap, places: 3)) mm; make the overlap or the margin smaller"
            )
        }
        let count = min(Int(bounded: ((page - window) / (window - overlap) - 1e-9).rounded(.up)), limit)
        return (0...count).map { (page - window) * Double($0) / Double(count) }
    }

    /// What the tile in a column and a row reaches of the poster.
    func window(column: Int, row: Int) -> Box {
        Box(minX: lefts[column], minY: tops[row], maxX: lefts[column] + width, maxY: tops[row] + height)
    }
}
