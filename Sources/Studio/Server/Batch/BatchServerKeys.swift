import SketchBase
import SketchDocuments

/// What requests about batches hold.
extension ServerKeys {
    static let batchScene = Key("scene", .text, "the name of a scene file in the folder")
    static let batchFolder = Key(
        "folder", .text, "the name of the folder that the pictures go to, which is made; a batch is called by it")
    static let batchSettings = Key(
        "set", .list(of: .text, count: 0...10, "settings"), default: [],
        "values for keys, as `--set` has them: `[\"temperature=0.2,0.4\", \"style=ink,blueprint\"]`; on a sheet those of the "
            + "last stand side by side, all else below each other")
    static let batchCount = Key("count", .integer(1...100_000), default: 1, "pages of each combination of values")
    static let batchKind = Key(
        "as", .choice(BatchJobKind.self, standIn: .pages), default: .pages,
        "pages are files of their own, a sheet is one picture, `sheet.svg`, with all of them")
    static let batchFormat = Key(
        "format", .text, default: "png", "a file name extension that a renderer answers to; a sheet is an SVG")
    static let batchWidth = Key(
        "width", .number(10...1000), default: 60, "width of a page on a sheet, in millimetres")
    static let batches: [any AnyKey] = [
        batchScene, batchFolder, batchSettings, batchCount, batchKind, batchFormat, batchWidth,
    ]
}

/// What becomes of the pages of a batch.
enum BatchJobKind: String, CaseIterable, Sendable {
    case pages, sheet
}
