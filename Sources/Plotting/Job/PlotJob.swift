import SketchBase
import SketchGeometry
import SketchPages

/// A page on its way to a program: what the stages of `PlotStage` hand from one to the next.
struct PlotJob: Sendable {
    /// What is drawn with one pen.
    struct Layer: Sendable {
        var name: String
        var pen: Pen
        /// In page millimetres until they are placed, from then on in machine millimetres.
        var strokes: [Stroke]
    }

    var settings: PlotSettings
    /// The page as it came, until its paths are flattened; from then on without layers.
    var page: Page
    /// In drawing order; none before the page's paths are flattened.
    var layers: [Layer] = []
    /// The outline of the paper in machine millimetres, which may reach beyond the work area; nil until it is placed.
    var paper: Box?
    /// Whether the paper lies turned by 90° counter-clockwise.
    var isTurned = false
    /// Cuts a path into a polyline.
    let flatten: @Sendable (Path) -> Polyline
    /// Called at least once a stroke by whatever goes through all of them; where it throws, planning ends.
    let check: @Sendable () throws(Diagnostic) -> Void

    init(
        _ page: Page, _ settings: PlotSettings, flatten: @escaping @Sendable (Path) -> Polyline,
        check: @escaping @Sendable () throws(Diagnostic) -> Void
    ) {
        self.page = page
        self.settings = settings
        self.flatten = flatten
        self.check = check
    }

    /// - Parameter before: called before each stage; where it throws, no other is run.
    mutating func run(
        _ stages: [PlotStage], before: () throws(Diagnostic) -> Void = {}
    ) throws(Diagnostic) {
        for stage in stages {
            try before()
            try stage.run(&self)
        }
    }
}
