import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchModel
import SketchPages
import SketchPlugins
import SketchStrokes
import SketchStudio

enum Registering {
    static func register() throws {
        // snippet: register
        try Renderers.register(CSVRenderer.self)
        try PageFilters.register(ShortLinesFilter.self)
        try Layouts.register(BrickLayout.self)
        try DrawingReaders.register(PointsReader.self)
        try CheckpointImporters.register(PlainImporter.self)
        // end
    }

    static func check() throws {
        try register()
        try expect(Renderers.all.contains { $0.name == "csv" }, "the renderer is not listed")
        try expect(PageFilters.all.contains { $0.name == "no-specks" }, "the filter is not listed")
        let schema = SceneSchema.json.text()
        try expect(
            schema.contains("\"bricks\"") && schema.contains("\"no-specks\""), "the schema lacks what was registered")
        let again = try refusal { try Renderers.register(CSVRenderer.self) }
        try expect(again.text.contains("its name \"csv\" is taken by CSVRenderer"), "\(again)")
        let taken = try refusal { try CheckpointExporters.register(TakenExporter.self) }
        try expect(taken.text.contains("\"html\" is taken by"), "\(taken)")
    }

    /// One whose files another writes already.
    private enum TakenExporter: CheckpointExporter {
        static let suffix = ".html"
        static let summary = "a page"

        static func file(of checkpoint: Checkpoint) throws(Diagnostic) -> ExportedModel { ExportedModel(data: Data()) }
    }
}
