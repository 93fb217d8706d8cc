import SketchBase
import SketchDocuments
import SketchStrokes

/// The keys that say which drawing is meant.
enum SketchKeys {
    static let file = OptionalKey(
        "file", .text, otherwise: "this, `drawing` or `rows`",
        "a file with drawings: .ndjson, .svg, .npz; a relative path starts at the scene's folder")
    static let line = OptionalKey(
        "line", .integer(1...1_000_000_000), otherwise: "required for .ndjson", "which line of an .ndjson file")
    static let split = OptionalKey(
        "split", .choice(Split.self, standIn: .train), otherwise: "all of it",
        "the part of the file that index counts in")
    static let index = Key(
        "index", .integer(0...1_000_000_000), default: 0, "which drawing of a file other than .ndjson, from 0")
    static let drawing = OptionalKey(
        "drawing", .node(.anything), otherwise: "this, `file` or `rows`", "strokes, [[[x...], [y...]], ...]")
    static let rows = OptionalKey(
        "rows", .node(.anything), otherwise: "this, `file` or `drawing`", "stroke-3 rows, [[dx, dy, 0 or 1], ...]")
    static let tolerance = Key(
        "tolerance", .number(0...64), default: Preprocessing().tolerance,
        "of the simplification, in 256ths of the drawing")

    static let all: [any AnyKey] = [file, line, split, index, drawing, rows, tolerance]
    /// Those that say which drawing of which file.
    static let ofFile: [any AnyKey] = [file, line, split, index]
}
