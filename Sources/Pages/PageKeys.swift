import SketchBase
import SketchDocuments

/// The keys of pages as documents (`.page.json`). Reading, schema and the table in docs/page-format.md follow from
/// them; lengths are millimetres from the page's top left corner, y grows downwards.
package enum PageKeys {
    /// The version of the format that is read and written here.
    package static let version = 1

    static let width = Key("width", .number(Page.sides), "millimetres")
    static let height = Key("height", .number(Page.sides), "millimetres")
    static let resolution = OptionalKey(
        "resolution", .number(Page.resolutions), otherwise: "paper",
        "pixels an inch of a page for screens; pictures have as many unless they are told otherwise")
    static let background = OptionalKey(
        "background", .colour, otherwise: "paper that is not painted", "the paper's colour")
    static let layers = Key("layers", .layers, "in drawing order; what is first lies lowest")
    static let cells = Key("cells", .cells, default: [], "which lines belong to which drawing")
    static let recipe = OptionalKey(
        "recipe", .recipe, otherwise: "none", "what it takes to make the page again; carried along, never looked into")

    package static let all: [any AnyKey] = [
        DocumentKeys.schema, DocumentKeys.version(version...version), width, height, resolution, background, layers,
        cells,
        recipe,
    ]

    enum Layer {
        static let name = Key("name", .text, "what pictures call it")
        static let pen = Key("pen", .pen, "what draws it")
        static let paths = Key(
            "paths", .paths,
            "each a list: its start `[x, y]`, then `[x, y]` for a line to there, or `[x1, y1, x2, y2, x, y]` for a cubic "
                + "Bézier curve with these control points; a start alone is a dot, `[]` draws nothing")
        static let all: [any AnyKey] = [name, pen, paths]
    }

    enum Pen {
        static let colour = Key("colour", .colour, "colour")
        static let width = Key("width", .number(0.0001...1000), "of its line, in millimetres")
        static let opacity = Key("opacity", .number(0...1), default: 1, "how much it covers")
        static let all: [any AnyKey] = [colour, width, opacity]
    }

    enum Cell {
        static let name = Key("name", .text, default: "", "what messages call it")
        static let box = Key("box", .box, "`[left, top, right, bottom]`")
        static let facts = Key(
            "facts", .facts, default: [], "names and values for people, such as a seed: a list of `[name, value]`")
        static let strokes = Key(
            "strokes", .strokes, default: [],
            "in the order in which they were drawn: a list of `[layer, path]`, both counted from 0")
        static let all: [any AnyKey] = [name, box, facts, strokes]
    }

    enum Recipe {
        static let generator = Key("generator", .text, "the program that made the page")
        static let title = Key("title", .text, default: "", "title")
        static let seed = Key("seed", .seedText, default: 0, "a whole number, in quotes since it may pass 2⁵³")
        static let checkpoints = Key(
            "checkpoints", .words, default: [:], "the SHA-256 of each checkpoint, by its name")
        static let filters = Key(
            "filters", .words, default: [:],
            "the SHA-256 of each filter outside this program that the page went through, by its name")
        static let libraries = Key(
            "libraries", .words, default: [:],
            "releases of libraries, such as `cairo`, without which the same bytes are not promised, by their names")
        static let scene = Key("scene", .sceneText, default: "{}", "the scene, written out")
        static let all: [any AnyKey] = [generator, title, seed, checkpoints, filters, libraries, scene]
    }
    package static let layer = Layer.all
    package static let cell = Cell.all
}

extension Page {
    /// How long a side may be, in millimetres; 5.08 m is the most that PDF allows.
    package static let sides = 0.1...5000.0
    /// Pixels an inch of pictures.
    package static let resolutions = 10.0...2400.0
    /// How far from the origin a coordinate may lie, in millimetres.
    package static let reach = 10_000.0
}
