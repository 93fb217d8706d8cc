import SketchBase
import SketchDocuments
import SketchStrokes

/// The keys that say which drawing is meant.
enum SketchKeys {
    static let file = OptionalKey(
        "file", .text, otherwise: "this, `drawing`, `rows` or `handle`",
        "a file with drawings: `.ndjson` in the layout of Quick, Draw!, `.svg`, or any other that `studio train` reads; "
            + "a relative path starts at the scene's folder")
    static let line = OptionalKey(
        "line", .integer(1...1_000_000_000), otherwise: "required for .ndjson", "which line of an `.ndjson` file")
    static let split = OptionalKey(
        "split", .choice(Split.self, standIn: .train), otherwise: "all of it",
        "the part of the file that `index` counts in")
    static let index = Key(
        "index", .integer(0...1_000_000_000), default: 0,
        "which drawing of any other file, from 0; broken drawings are counted too")
    static let drawing = OptionalKey(
        "drawing", .node(.anything), otherwise: "this, `file`, `rows` or `handle`",
        "strokes written into the scene, `[[[x…], [y…]], …]`")
    static let rows = OptionalKey(
        "rows", .node(.anything), otherwise: "this, `file`, `drawing` or `handle`",
        "stroke-3 rows, `[[Δx, Δy, lifted], …]`, taken as they are; so are those of sketch-rnn's archives")
    static let handle = OptionalKey(
        "handle", .node(.text), otherwise: "this, `file`, `drawing` or `rows`", "the handle of a drawing by a model")
    static let tolerance = Key(
        "tolerance", .number(Preprocessing.tolerances), default: Preprocessing().tolerance,
        "of the simplification, in 256ths of the drawing")

    static let all: [any AnyKey] = [file, line, split, index, drawing, rows, handle, tolerance]
    /// Those that say which drawing of which file.
    static let ofFile: [any AnyKey] = [file, line, split, index]
}
