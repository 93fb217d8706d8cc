import Foundation
import SketchBase
import SketchGeometry

/// How an item's drawings are packed into a frame by their silhouettes.
public struct Packing: Hashable, Sendable {
    /// In millimetres on the page.
    public var frame: Box
    /// How many times larger the first drawing is than the last.
    public var sizes: Double
    /// Millimetres between drawings at least.
    public var gap: Double
    /// Of the places that are tried.
    public var seed: UInt64
    /// Outlines that drawings keep inside, by the even-odd rule; none for the whole frame.
    public var shape: [[Point]] = []

    public init(frame: Box, sizes: Double, gap: Double, seed: UInt64) {
        (self.frame, self.sizes, self.gap, self.seed) = (frame, sizes, gap, seed)
    }

    /// Where a drawing comes to lie.
    struct Place {
        /// Millimetres a unit of the drawing.
        var scale: Double
        /// Where the drawing's origin lies on the page.
        var origin: Point
    }

    /// The stream that throws drawings; sketches have other paths.
    private static let stream: UInt64 = 0x7061_636b
    /// Squares along the frame's longer side; places are told no finer.
    private static let resolution = 1500.0
    /// Throws for a drawing before all are made smaller.
    private static let throwsEach = 1500
    /// How often the largest scale is halved in on.
    private static let rounds = 7

    /// A place for each drawing, at the largest scale at which all were found one.
    ///
    /// - Parameters:
    ///   - drawings: strokes in units of their own; those without extent get no place.
    ///   - reach: how far ink reaches beyond the middle of a line, in millimetres.
    /// - Throws: `badData` where they find no room.
    func places(_ drawings: [[Polyline]], reach: Double) throws(Diagnostic) -> [Place?] {
        let context = try GeometryContext()
        var pieces: [Piece] = []
        for (index, strokes) in drawings.enumerated() {
            let share = pow(sizes, -Double(index) / Double(max(drawings.count - 1, 1)))
            if let piece = try Piece(index, strokes, share: share, context) { pieces.append(piece) }
        }
        let field = try Field(frame, shape: shape, square: max(frame.width, frame.height) / Self.resolution)
        // At this scale drawings, without gaps, would cover all there is.
        let covered = pieces.reduce(0) { $0 + $1.area }
        guard covered > 0 else { return drawings.map { _ in nil } }
        let most = (field.freeArea / covered).squareRoot()
        var (low, high) = (most / 8, most)
        guard var best = try places(pieces, scale: low, on: field, reach: reach) else {
            throw .badData(
                "\(drawings.count) drawings find no room in \(millimetres(frame.width, frame.height)); use fewer, sizes "
                    + "that differ less, a smaller gap or larger paper")
        }
        for _ in 0..<Self.rounds {
            let middle = (low * high).squareRoot()
            if let found = try places(pieces, scale: middle, on: field, reach: reach) {
                (low, best) = (middle, found)
            } else {
                high = middle
            }
        }
        var places = [Place?](repeating: nil, count: drawings.count)
        for (piece, place) in zip(pieces, best) { places[piece.index] = place }
        return places
    }

    /// Nil where one finds no room at this scale.
    private func places(
        _ pieces: [Piece], scale: Double, on field: Field, reach: Double
    ) throws(Diagnostic) -> [Place]? {
        var field = field
        var places: [Place] = []
        for piece in pieces {
            let scale = scale * piece.share
            let mask = try piece.mask(scale: scale, margin: gap / 2 + reach, square: field.square)
            var random = RandomStream(seed: seed, path: Self.stream, UInt64(piece.index))
            guard let spot = field.spot(for: mask, throwing: Self.throwsEach, &random) else { return nil }
            field.cover(mask, at: spot)
            let corner = Point(Double(spot.column) * field.square, Double(spot.row) * field.square)
            places.append(Place(scale: scale, origin: Point(frame.minX, frame.minY) + corner))
        }
        return places
    }
}

/// A drawing that is packed.
private struct Piece {
    let index: Int
    /// Its scale beside the largest's, so that drawings of any units come out alike.
    let share: Double
    /// What it covers at `share`, in squares of whatever the scale makes of it.
    let area: Double
    /// All of its ink, and what that encloses, in its own units.
    private let regions: [Region]

    /// Nil for a drawing without extent.
    init?(_ index: Int, _ strokes: [Polyline], share: Double, _ context: GeometryContext) throws(Diagnostic) {
        guard let box = Sketch(strokes: strokes).bounds, max(box.width, box.height) > 0 else { return nil }
        let diagonal = Point(box.width, box.height).length
        let ink = try Region(around: strokes, by: diagonal / 500, context)
        let whole = try Silhouette.region(of: strokes, context)
        regions = [ink, whole].compactMap { $0 }
        self.index = index
        self.share = share / diagonal
        area = max(ink.area, whole?.area ?? 0) * self.share * self.share
    }

    /// The squares that it covers at a scale, with a margin around it, about its origin.
    func mask(scale: Double, margin: Double, square: Double) throws(Diagnostic) -> Mask {
        var mask = Mask()
        for region in regions {
            let rings = try region.grown(by: margin / scale, chords: 4).rings()
            mask.runs += try Mask(rings.map { $0.map { $0 * (scale / square) } }).runs
        }
        return mask
    }
}

/// Squares of a grid, row by row from left to right.
private struct Mask {
    var runs: [(row: Int, columns: ClosedRange<Int>)] = []

    init() {}

    /// Those that `rings`, in squares, touch by the even-odd rule halfway up.
    init(_ rings: [[Point]]) throws(Diagnostic) {
        let lines = try Hatching.lines(in: rings, spacing: 1, angle: 0, check: { () throws(Diagnostic) in })
        runs = lines.map { line in
            let (left, right) = (min(line[0].x, line[1].x), max(line[0].x, line[1].x))
            return (
                Int(bounded: line[0].y.rounded(.down)),
                Int(bounded: left.rounded(.down))...Int(bounded: right.rounded(.down))
            )
        }
    }
}

/// What is covered of a frame, a bit a square.
private struct Field {
    let square: Double
    private let rows: Int
    private let columns: Int
    private let words: Int
    private var bits: [UInt64]
    /// Rows and columns that hold all that is free at first.
    private var free: (rows: ClosedRange<Int>, columns: ClosedRange<Int>)
    /// What was free at first, in square millimetres.
    private(set) var freeArea: Double

    init(_ frame: Box, shape: [[Point]], square: Double) throws(Diagnostic) {
        self.square = square
        rows = max(Int(bounded: frame.height / square), 1)
        columns = max(Int(bounded: frame.width / square), 1)
        words = columns / 64 + 1
        bits = Array(repeating: 0, count: rows * words)
        free = (0...rows - 1, 0...columns - 1)
        freeArea = frame.width * frame.height
        guard !shape.isEmpty else { return }
        let corner = Point(frame.minX, frame.minY)
        let inside = try Mask(shape.map { $0.map { ($0 - corner) * (1 / square) } })
        bits = Array(repeating: .max, count: rows * words)
        var squares = 0
        for run in inside.runs where (0..<rows).contains(run.row) {
            // Squares that the edge cuts are not free.
            let columns = run.columns.clamped(to: 0...columns - 1).dropFirst().dropLast()
            for column in columns { bits[run.row * words + column / 64] &= ~(1 << UInt64(column % 64)) }
            squares += columns.count
        }
        freeArea = Double(squares) * square * square
        let (rows, columns) = (inside.runs.map(\.row), inside.runs.map(\.columns))
        free = (
            max(rows.min() ?? 0, 0)...min(max(rows.max() ?? 0, 0), self.rows - 1),
            max(
                columns.map(\.lowerBound).min() ?? 0, 0)...min(
                    max(columns.map(\.upperBound).max() ?? 0, 0), self.columns - 1)
        )
    }

    /// Where a mask may lie with its origin; nil where none of the throws finds a place.
    func spot(
        for mask: Mask, throwing count: Int, _ random: inout RandomStream
    ) -> (row: Int, column: Int)? {
        guard let top = mask.runs.map(\.row).min(), let bottom = mask.runs.map(\.row).max(),
            let left = mask.runs.map(\.columns.lowerBound).min(),
            let right = mask.runs.map(\.columns.upperBound).max(),
            bottom - top <= free.rows.upperBound - free.rows.lowerBound,
            right - left <= free.columns.upperBound - free.columns.lowerBound
        else { return nil }
        func draw(_ low: Int, _ high: Int) -> Int { low + Int(random.next() % UInt64(high - low + 1)) }
        for _ in 0..<count {
            let row = draw(free.rows.lowerBound - top, free.rows.upperBound - bottom)
            let column = draw(free.columns.lowerBound - left, free.columns.upperBound - right)
            if isFree(mask, row, column) { return (row, column) }
        }
        return nil
    }

    private func isFree(_ mask: Mask, _ row: Int, _ column: Int) -> Bool {
        mask.runs.allSatisfy { run in
            let start = (run.row + row) * words
            var isFree = true
            Self.words(run.columns.lowerBound + column, run.columns.upperBound + column) { word, mask in
                if bits[start + word] & mask != 0 { isFree = false }
            }
            return isFree
        }
    }

    mutating func cover(_ mask: Mask, at spot: (row: Int, column: Int)) {
        for run in mask.runs {
            let start = (run.row + spot.row) * words
            Self.words(run.columns.lowerBound + spot.column, run.columns.upperBound + spot.column) { word, mask in
                bits[start + word] |= mask
            }
        }
    }

    /// The words that hold these columns, and which of their bits do.
    private static func words(_ first: Int, _ last: Int, _ body: (_ word: Int, _ mask: UInt64) -> Void) {
        for word in first / 64...last / 64 {
            let low = word == first / 64 ? first % 64 : 0
            let high = word == last / 64 ? last % 64 : 63
            body(word, (UInt64.max << UInt64(low)) & (UInt64.max >> UInt64(63 - high)))
        }
    }
}
