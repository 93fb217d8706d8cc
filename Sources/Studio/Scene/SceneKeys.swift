import SketchBase
import SketchDocuments
import SketchLettering
import SketchModel
import SketchPages

/// The keys of scenes. Reading, schema and the tables in docs/scene-format.md follow from them.
enum SceneKeys {
    static let title = Key("title", .text, default: "", "text that the pictures carry")
    static let checkpoint = OptionalKey(
        "checkpoint", .node(.definition("checkpoint")), otherwise: "this or `checkpoints`",
        "path of a model ([format](checkpoint-format.md)), a relative one starting at the scene's folder, or the name "
            + "of one that is installed, as `owl`. Or "
            + "`{\"path\": …, \"sha256\": …}`: a file with another hash is refused")
    static let checkpoints = OptionalKey(
        "checkpoints", .node(.byName(.definition("checkpoint"))), otherwise: "this or `checkpoint`",
        "several models by name, each written as `checkpoint` is; items that name none use the first")
    static let seed = Key("seed", .seed, default: 0, "the seed from which items derive theirs")
    static let paper = Key(
        "paper", .node(.record(Paper.all)),
        "`{\"size\": NAME}` or `{\"width\": …, \"height\": …}`, sides from \(Paper.sides.words) mm")
    static let orientation = OptionalKey(
        "orientation", .choice(Orientation.self, standIn: .portrait),
        otherwise: "as the paper is given; named sizes are portrait", "turns the paper if need be")
    static let margin = OptionalKey(
        "margin",
        .node(.anyOf([.described("millimetres on every side", .number(Margin.range)), .record(Margin.all)])),
        otherwise: "a fifteenth of the shorter side",
        "one number for all sides, or `{\"top\", \"right\", \"bottom\", \"left\"}`, all four, each 0 or more")
    static let style = Key("style", .node(.definition("style")), "a style: see [below](#choosing-a-style)")
    static let latents = OptionalKey(
        "latents", .node(.byName(.definition("latent"))), otherwise: "none",
        "points of latent space by name: see [below](#latents)")
    static let items = Key(
        "items", .node(.list(of: .definition("item"), 1...Layouts.maximumCells)),
        "what is drawn, in order")
    static let cell = OptionalKey(
        "cell", .integer(1...Layouts.maximumCells), otherwise: "the whole page",
        "makes a page of this cell's drawing alone, counted from 1 in the order in which items have their cells: see "
            + "[below](#one-cell)")
    static let heading = OptionalKey(
        "heading", .node(.definition("text")), otherwise: "none",
        "a line of text in the top margin: see [below](#texts)")
    static let colophon = OptionalKey(
        "colophon", .node(.definition("text")), otherwise: "none", "the same in the bottom margin")
    static let filters = OptionalKey(
        "filters", .nodes(.definition("filter"), count: 0...100, "filters"), otherwise: "none",
        "what is done to the page before it is rendered, in order: see [below](#page-filters)")
    static let outputs = OptionalKey(
        "outputs", .nodes(.text, count: 0...1000, "paths"), otherwise: "none",
        "pictures that `studio render` writes where no `--out` is given: paths in which `{folder}` is the name of the "
            + "scene's folder, `{name}` that of its file without ending, `{title}` and `{seed}` the scene's; a relative "
            + "path starts at the scene's folder")
    static let options = OptionalKey(
        "options", .node(.anything), otherwise: "none",
        "options of renderers, `{\"png\": {\"dpi\": 300}}`; those on the command line come first")

    static let all: [any AnyKey] = [
        DocumentKeys.version(SceneReader.versions), DocumentKeys.schema, title, checkpoint, checkpoints, seed, paper,
        orientation, margin, style, latents, items, cell, heading, colophon, filters,
        outputs, options,
    ]

    /// Left out of the recipe that a picture carries.
    static let notInRecipe: [any AnyKey] = [DocumentKeys.schema, outputs, options]

    enum Orientation: String, CaseIterable {
        case portrait, landscape
    }

    enum Paper {
        static let sides = SketchPages.Paper.sides
        /// Of whatever is counted.
        static let pixels = 10.0...50_000.0
        /// Pixels an inch where a scene does not say: CSS's.
        static let standardResolution = 96.0
        static let size = OptionalKey(
            "size", .choice(of: (Array(SketchPages.Paper.sizes.keys) + SketchPages.Paper.screens.keys).sorted()),
            otherwise: "width and height", "a named size; screens are measured in pixels")
        static let width = OptionalKey("width", .number(pixels), otherwise: "that of `size`", "millimetres, or pixels")
        static let height = OptionalKey(
            "height", .number(pixels), otherwise: "that of `size`", "millimetres, or pixels")
        static let unit = Key(
            "unit", .choice(Unit.self, standIn: .mm), default: .mm,
            "what `width` and `height` count. All other lengths stay millimetres; a `.png` has just so many pixels")
        static let resolution = OptionalKey(
            "resolution", .number(Page.resolutions), otherwise: "96 where pixels count", "pixels an inch")
        static let all: [any AnyKey] = [size, width, height, unit, resolution]

        enum Unit: String, CaseIterable {
            case mm
            case pixels = "px"
        }
    }

    enum Margin {
        static let range = 0.0...5000.0
        static let top = Key("top", .number(range), "millimetres")
        static let right = Key("right", .number(range), "millimetres")
        static let bottom = Key("bottom", .number(range), "millimetres")
        static let left = Key("left", .number(range), "millimetres")
        static let all: [any AnyKey] = [top, right, bottom, left]
    }

    enum Checkpoint {
        static let path = Key("path", .text, "the path")
        static let sha256 = OptionalKey(
            "sha256", .hash, otherwise: "any", "the hash that the file must have, 64 hexadecimal digits")
        static let all: [any AnyKey] = [path, sha256]
    }

    enum Text {
        static let text = Key(
            "text", .node(.text), "the text, which may hold \(TextTemplate.places(TextReader.sceneNames))")
        static let height = OptionalKey(
            "height", .number(TextReader.heights), otherwise: "suits the margin", "height of a capital in millimetres")
        static let align = Key(
            "align", .choice(PlacedText.Align.self, standIn: .centre), default: .centre, "where it stands")
        static let all: [any AnyKey] = [text, height, align]
    }

    enum Frame {
        /// In millimetres.
        static let range = 0.0...5000.0
        static let x = Key("x", .number(range), "from the left edge of the page or group")
        static let y = Key("y", .number(range), "from its top edge, downwards")
        static let width = Key("width", .number(range), "width")
        static let height = Key("height", .number(range), "height")
        static let unit = Key(
            "unit", .choice(Unit.self, standIn: .mm), default: .mm,
            "millimetres, or shares, 0 to 1, of the area inside the margins or group")
        static let all: [any AnyKey] = [x, y, width, height, unit]

        enum Unit: String, CaseIterable {
            case mm, fraction
        }
    }
}

extension Kind where Value == UInt64 {
    /// Seeds are whole numbers that every JSON reader keeps exactly.
    package static var seed: Kind {
        let range = 0...Int(BatchSeed.range.upperBound)
        return Kind(
            schema: .integer(range), standIn: 0, write: { .integer(Int64(clamping: $0)) },
            read: { (node, _) throws(Diagnostic) in UInt64(try node.integer(in: range)) })
    }
}

extension Kind where Value == String {
    /// A SHA-256.
    static var hash: Kind {
        Kind(schema: .text, standIn: "") { (node, _) throws(Diagnostic) in
            let digits = try node.string().lowercased()
            guard digits.utf8.count == 64, digits.allSatisfy(\.isHexDigit) else {
                throw node.mismatch(expected: "a SHA-256 as 64 hexadecimal digits")
            }
            return digits
        }
    }
}
