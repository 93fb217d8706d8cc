import SketchBase
import SketchGeometry
import SketchPages

/// How a poster is to be divided.
public struct TileSettings: Sendable {
    /// Of each sheet, in millimetres.
    public var sheet: (width: Double, height: Double)
    /// What stays free at the sheet's edges.
    public var margin: Double
    /// What neighbours have in common, at least.
    public var overlap: Double
    /// Whether the poster is one sheet that is moved under the pen, instead of a sheet a tile.
    public var isOneSheet: Bool
    /// Whether crosses are drawn by which tiles are laid to each other.
    public var hasMarks: Bool

    public init(
        sheet: (width: Double, height: Double), margin: Double, overlap: Double, isOneSheet: Bool, hasMarks: Bool
    ) {
        (self.sheet, self.margin, self.overlap) = (sheet, margin, overlap)
        (self.isOneSheet, self.hasMarks) = (isOneSheet, hasMarks)
    }
}

/// A poster cut into tiles.
///
/// Tiles meet at straight seams: those between rows run across the whole poster, those between columns from row to row.
/// Each lies where the fewest strokes cross it, in what both neighbours reach. A stroke is cut there, and nothing of it
/// is drawn twice or not at all. Where the poster is one sheet, a stroke that one tile reaches from end to end is drawn
/// by that tile alone, across the seam.
public struct Tiling: Sendable {
    /// A cross by which two tiles are laid to each other.
    public struct Mark: Hashable, Sendable {
        /// On the poster.
        public var place: Point
        /// Indices of the tiles that have it.
        public var tiles: [Int]
    }

    /// What is drawn in one go.
    public struct Tile: Sendable {
        /// Counted from 0, left to right and top to bottom.
        public var column: Int
        public var row: Int
        /// What belongs to it, up to its seams, on the poster.
        public var cell: Box
        /// What the pen reaches, on the poster.
        public var window: Box
        /// Where the upper left corner of its page lies on the poster.
        public var corner: Point
        /// What is drawn; without layers where nothing is.
        public var page: Page
    }

    /// In rows from the top, each from the left.
    public private(set) var tiles: [Tile] = []
    public private(set) var marks: [Mark] = []
    public let columns: Int
    public let rows: Int
    /// Of strokes, at seams.
    public private(set) var cuts = 0

    /// What the layer of the crosses is called.
    public static let marksName = "registration marks"
    /// Half a cross.
    static let arm = 3.0

    /// - Throws: `badData` where windows and overlap do not go together.
    public init(_ poster: Page, _ settings: TileSettings) throws(Diagnostic) {
        let (sheet, margin) = (settings.sheet, settings.margin)
        let grid = try TileGrid(
            page: (poster.width, poster.height),
            window: (sheet.width - 2 * margin, sheet.height - 2 * margin), overlap: settings.overlap)
        (columns, rows) = (grid.lefts.count, grid.tops.count)
        let layers = poster.layers.map { layer in layer.flattened().map(\.points) }
        let all = layers.flatMap { $0 }
        let seams = Seams(grid, page: poster, lines: all, reserve: settings.hasMarks ? Self.arm + 1 : 0)
        for row in 0..<rows {
            for column in 0..<columns {
                let window = grid.window(column: column, row: row)
                let corner = Point(window.minX - margin, window.minY - margin)
                let page = Page(
                    width: sheet.width, height: sheet.height, background: poster.background, layers: [],
                    recipe: poster.recipe)
                tiles.append(
                    Tile(
                        column: column, row: row, cell: seams.cell(column: column, row: row, of: poster),
                        window: window, corner: corner, page: page))
            }
        }
        if settings.hasMarks { marks = MarkSearch(tiles: tiles, columns: columns, lines: all).marks }
        for index in tiles.indices {
            // On one sheet a cross is drawn by the first tile that has it; the others are laid to it.
            let own = marks.filter { settings.isOneSheet ? $0.tiles.first == index : $0.tiles.contains(index) }
            if !own.isEmpty {
                let corner = tiles[index].corner
                tiles[index].page.layers.append(
                    Layer(
                        name: Self.marksName, pen: Pen(colour: Colour(red: 128, green: 128, blue: 128), width: 0.2),
                        polylines: own.flatMap { Self.cross(at: $0.place - corner) }))
            }
        }
        for (layer, lines) in zip(poster.layers, layers) {
            var shares = [[Polyline]](repeating: [], count: tiles.count)
            for line in lines where !line.isEmpty {
                let pieces = share(line, seams, isOneSheet: settings.isOneSheet)
                cuts += max(pieces.count - 1, 0)
                for (points, tile) in pieces {
                    shares[tile].append(Polyline(points.map { $0 - tiles[tile].corner }))
                }
            }
            for (index, share) in shares.enumerated() where !share.isEmpty {
                tiles[index].page.layers.append(Layer(name: layer.name, pen: layer.pen, polylines: share))
            }
        }
    }

    /// The pieces of a line, each with the index of the tile that draws it.
    private func share(_ line: [Point], _ seams: Seams, isOneSheet: Bool) -> [(points: [Point], tile: Int)] {
        var pieces: [(points: [Point], tile: Int)] = []
        for (strip, row) in LineCutting.pieces(of: line, across: .y, at: seams.rows) {
            for (points, column) in LineCutting.pieces(of: strip, across: .x, at: seams.columns[row]) {
                pieces.append((points, row * columns + column))
            }
        }
        guard isOneSheet, pieces.count > 1, let box = Box(around: line) else { return pieces }
        // Of the tiles that have a part of it, the first that reaches all of it.
        guard let whole = pieces.map(\.tile).sorted().first(where: { tiles[$0].window.holds(box) }) else {
            return pieces
        }
        return [(line, whole)]
    }

    static func cross(at place: Point) -> [Polyline] {
        [
            Polyline([place - Point(arm, 0), place + Point(arm, 0)]),
            Polyline([place - Point(0, arm), place + Point(0, arm)]),
        ]
    }
}

/// Where tiles meet.
private struct Seams {
    /// From one side of the poster to the other, rising.
    var rows: [Double] = []
    /// Of each row, rising.
    var columns: [[Double]] = []

    /// - Parameter reserve: how far a seam stays away from the end of what both neighbours reach.
    init(_ grid: TileGrid, page: Page, lines: [[Point]], reserve: Double) {
        rows = Self.seams(
            grid.tops, grid.height, reserve, across: .y, within: 0...max(page.width, 0), lines: lines)
        for row in grid.tops.indices {
            let top = row == 0 ? 0 : rows[row - 1]
            let bottom = row < rows.count ? rows[row] : page.height
            columns.append(
                Self.seams(
                    grid.lefts, grid.width, reserve, across: .x, within: min(top, bottom)...max(top, bottom),
                    lines: lines))
        }
    }

    private static func seams(
        _ begins: [Double], _ length: Double, _ reserve: Double, across axis: Axis, within: ClosedRange<Double>,
        lines: [[Point]]
    ) -> [Double] {
        var seams: [Double] = []
        for next in begins.indices.dropFirst() {
            var (low, high) = (begins[next], begins[next - 1] + length)
            // Where three windows overlap, the seams stay in their order.
            if let last = seams.last { low = max(low, last) }
            if next + 1 < begins.count { high = min(high, begins[next + 1]) }
            let middle = (low + high) / 2
            let room = min(low + reserve, middle)...max(high - reserve, middle)
            seams.append(SeamSearch.place(in: room, across: axis, within: within, lines: lines))
        }
        return seams
    }

    func cell(column: Int, row: Int, of page: Page) -> Box {
        let columns = columns[row]
        return Box(
            minX: column == 0 ? 0 : columns[column - 1], minY: row == 0 ? 0 : rows[row - 1],
            maxX: column < columns.count ? columns[column] : page.width,
            maxY: row < rows.count ? rows[row] : page.height)
    }
}
