import SketchBase
import SketchDocuments
import SketchGeometry

/// How a pen fills what the strokes of drawings close.
public struct Fill: Hashable, Sendable {
    /// What is filled.
    public enum Target: String, CaseIterable, Hashable, Sendable {
        /// Each shape that strokes close: every face between them.
        case shapes
        /// Each part that a drawing is made of, such as eyes, wings and bodies, in front of one another.
        case parts
        /// All that a drawing covers, as it hides what lies behind it.
        case silhouette
    }

    /// The index of its pen in the style's.
    public var pen: Int
    public var into: Target
    /// Of the shapes or parts those that cover such a fraction of what all of a drawing's do.
    public var sizes: ClosedRange<Double>
    /// And that lie in so many others.
    public var depths: ClosedRange<Int>
    /// Of the parts those that are this.
    public var roles = Set(PartRole.allCases)
    /// Whether shapes within a shape stay free.
    public var sparesIslands: Bool
    /// From line to line, in widths of the pen.
    public var spacing: Double
    /// Free along the edge, in widths of the pen.
    public var inset: Double
    /// How far angle and spacing differ from drawing to drawing: at 1 any angle, and up to half the spacing more or less.
    public var variation: Double
    /// The pattern, whose spacing is one width of the pen.
    let pattern: FillPattern

    /// Points of all fills of a page, above which it is refused.
    static let pagePoints = 10_000_000
    /// The stream of a drawing that varies its fills; sketches have other paths.
    private static let stream: UInt64 = 0x66_696c_6c73

    /// The lines that fill a drawing, and the outlines of the parts that they fill; these are as opaque as the drawing is.
    ///
    /// - Parameters:
    ///   - strokes: of the drawing, in millimetres.
    ///   - penWidth: of the fill's pen, in millimetres.
    ///   - cell: whose drawing it is; what is random follows from its seed and place.
    ///   - number: which of the drawing's fills it is.
    /// - Throws: `badData` for more lines than a fill may have, and where the geometry fails.
    func lines(
        in strokes: [Polyline], penWidth: Double, cell: PlannedCell, number: Int
    ) throws(Diagnostic) -> (lines: [Polyline], covered: [[[Point]]]) {
        var random = RandomStream(
            seed: cell.request.seed, path: Self.stream, ScenePlan.firstAttempt(of: cell.request.index), UInt64(number))
        var pattern = pattern
        pattern.angle += 180 * variation * random.uniform(in: -0.5...0.5)
        pattern.spacing = spacing * penWidth * (1 + 0.5 * variation * random.uniform(in: -1...1))
        var lines: [Polyline] = []
        var covered: [[[Point]]] = []
        for region in try regions(of: strokes) {
            if into == .parts { covered.append(try region.rings()) }
            // Half a width more, so that ink ends at the edge.
            let inner = try region.grown(by: -(inset + 0.5) * penWidth)
            lines += try pattern.lines(in: inner, stream: random)
            // A stream of its own for each region.
            _ = random.next()
        }
        return (lines, covered)
    }

    private func regions(of strokes: [Polyline]) throws(Diagnostic) -> [Region] {
        let context = try GeometryContext()
        switch into {
        case .silhouette: return try Silhouette.region(of: strokes, context).map { [$0] } ?? []
        case .shapes:
            return try ClosedShapes.of(strokes, context)
                .filter { sizes.contains($0.size) && depths.contains($0.depth) }
                .map { sparesIslands ? $0.region : $0.filled }
        case .parts:
            return try DrawnParts.of(strokes, context)
                .filter { part in
                    sizes.contains(part.size) && depths.contains(part.depth) && roles.contains(part.role)
                }
                .map { sparesIslands ? $0.region : $0.filled }
        }
    }
}
