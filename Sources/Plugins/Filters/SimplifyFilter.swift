import SketchBase
import SketchDocuments
import SketchGeometry
import SketchPages

/// Draws with fewer points: straight lines, of which none strays from what it stands for by more than a tolerance.
struct SimplifyFilter: PageFilter {
    static let name = "simplify"
    static let summary = "makes lines and curves straight lines of fewer points"
    static let options: [any AnyKey] = [tolerance]
    private static let tolerance = Key(
        "tolerance", .number(0.001...100), default: 0.05, "millimetres by which a line may stray at most")

    private let tolerance: Double

    init(options: OptionValues) throws(Diagnostic) {
        tolerance = try options[Self.tolerance]
    }

    func apply(to page: Page) throws(Diagnostic) -> Page {
        try page.replacingPaths { path, _ in
            // Flattening simplifies what it cuts, within the same tolerance, but leaves straight lines alone.
            let line = path.flattened(within: tolerance)
            guard !path.hasCurves else { return [Path(line)] }
            return [Path(Polyline(Simplification.ramerDouglasPeucker(line.points, tolerance: tolerance)))]
        }
    }
}
