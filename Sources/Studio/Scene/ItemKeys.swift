import SketchBase
import SketchDocuments
import SketchModel

/// The keys of items, beyond those of their layouts.
enum ItemKeys {
    static let temperature = Key(
        "temperature", .number(Layouts.temperatures), default: SampleRequest.usualTemperature,
        "τ: how far samples stray from what is likely; 0 always takes the likeliest")
    static let convention = Key(
        "convention", .choice(TemperatureConvention.self, standIn: .paper), default: .paper,
        "what τ means: see [below](#temperature)")
    static let seed = OptionalKey(
        "seed", .seed, otherwise: "derived from the scene's seed and the item's place in the list",
        "the item's own seed. Two items with the same seed draw the same sketches wherever row, column, temperature and "
            + "latent agree.")
    static let checkpoint = OptionalKey(
        "checkpoint", .text, otherwise: "that of the latent, else the first",
        "the name of one of the scene's `checkpoints`")
    static let latent = OptionalKey(
        "latent", .node(.definition("itemLatent")),
        otherwise: "`{\"from\": \"posterior\"}` where the checkpoint holds posteriors, else `{\"from\": \"prior\"}`",
        "where the latent vectors come from, see below")
    static let choose = OptionalKey(
        "choose", .choose, otherwise: "the first",
        "`{\"of\": k, \"by\": CRITERION}`: the best of k samples (\(Choice.counts.words)) for each cell, see below")
    static let caption = OptionalKey(
        "caption", .node(.definition("caption")), otherwise: "none", "text below each cell, see [below](#texts)")
    static let frame = OptionalKey(
        "frame", .node(.definition("frame")), otherwise: "the area inside the margins; in a group, all of it",
        "where it stands, see below")
    static let fit = Key(
        "fit", .choice(SceneItem.Fit.self, standIn: .each), default: .each,
        "whether each drawing fills its cell, or all drawings of the item have the scale at which the largest just fits"
    )
    static let align = Key(
        "align", .choice(SceneItem.Alignment.self, standIn: .centre), default: .centre,
        "where a drawing stands that is lower than its cell")
    static let padding = Key(
        "padding", .number(0...0.45), default: 0.05,
        "share of the cell's shorter side that stays free on each side")

    static let turn = Key(
        "turn", .number(0...180), default: 0,
        "each drawing is turned at random, by at most so many degrees to either side")
    static let mirror = Key("mirror", .flag, default: false, "whether half of the drawings, at random, are mirrored")
    static let shape = OptionalKey(
        "shape", .node(.record(ItemShape.keys)), otherwise: "the whole frame",
        "an outline or letters, as large as the frame: of the layout's cells those inside are drawn; `pack` fills it")
    static let pens = OptionalKey(
        "pens", .list(of: .text, count: 1...64, "names of pens"), otherwise: "the style's",
        "names of the style's pens that draw its drawings, instead of those that draw all others")
    static let fill = FillKeys.key(otherwise: "the style's", .definition("fill"))

    /// Those of every item that draws.
    static let all: [any AnyKey] =
        [
            temperature, convention, seed, checkpoint, latent, choose, caption, frame, fit, align, padding, turn,
            mirror, shape, pens, fill,
        ] + Hiding.keys

    /// Those that say how drawings are sampled.
    static let ofSamples: [any AnyKey] = [temperature, convention, seed, checkpoint, latent, choose]

    static func type(_ names: [String], _ summary: String) -> Key<String> {
        Key("type", .choice(of: names), summary)
    }

    /// Of items in a frame of their own.
    enum Group {
        static let name = "group"
        static let seed = OptionalKey(
            "seed", .seed, otherwise: "derived from the scene's", "the seed from which its items derive theirs")
        static let items = Key("items", .node(.list(of: .definition("item"), 1...Layouts.maximumCells)), "its items")
        static let all: [any AnyKey] = [seed, frame, items] + Hiding.keys
    }

    /// Of items that are text.
    enum TextBlock {
        static let name = "text"
        static let text = Key(
            "text", .node(.text),
            "the text, in lines as long as the frame is wide; it may hold \(TextTemplate.places(TextReader.sceneNames)), and `\\n` for a new line"
        )
        static let height = Key("height", .number(TextReader.heights), default: 4, "height of a capital in millimetres")
        static let leading = Key(
            "leading", .number(1...10), default: 1.8, "from line to line, in heights of a capital")
        static let align = Key(
            "align", .choice(PlacedText.Align.self, standIn: .left), default: .left, "where its lines stand")
        static let all: [any AnyKey] = [text, height, leading, align, frame]
    }

    enum Caption {
        static let text = Key(
            "text", .node(.text), "the text, which may hold \(TextTemplate.places(SketchStudio.Caption.names))")
        static let height = OptionalKey(
            "height", .number(TextReader.heights), otherwise: "suits the cell", "height of a capital in millimetres")
        static let all: [any AnyKey] = [text, height]
    }
}

/// A choice as an item says it.
struct GivenChoice: Sendable {
    var count: Int
    var criteria: [Choice.Criterion]
    /// nil where it does not say.
    var isDistinct: Bool?

    /// - Parameter usual: whether drawings that look alike are passed over where it does not say.
    func choice(isDistinct usual: Bool) -> Choice {
        Choice(count: count, criteria: criteria, isDistinct: isDistinct ?? usual)
    }
}

extension Kind where Value == GivenChoice {
    /// How the best of several samples is chosen.
    static var choose: Kind {
        let criterion = Kind<Choice.Criterion>.choice(Choice.Criterion.self, standIn: .ended)
        let of = Key("of", .integer(Choice.counts), "how many are sampled")
        let by = Key(
            "by",
            Kind<[Choice.Criterion]>(
                schema: .anyOf([
                    .described("a criterion", criterion.schema),
                    .described("several, the first first", .list(of: criterion.schema, 1...64)),
                ]),
                standIn: []
            ) { (node, problems) throws(Diagnostic) in
                guard case .array(let list) = node.value else { return [try criterion.read(node, problems)] }
                guard !list.isEmpty else { throw node.error("is empty; expected at least one criterion") }
                var criteria: [Choice.Criterion] = []
                for element in try node.elements() { criteria.append(try criterion.read(element, problems)) }
                return criteria
            }, "what makes one better")
        let distinct = OptionalKey(
            "distinct", .flag, otherwise: "`true`, in scenes of version 1 `false`",
            "whether no two drawings of the item are to look alike: a sample that looks like one taken before it is passed over "
                + "for the next best; where all do, the least alike is taken")
        return .record([of, by, distinct], standIn: GivenChoice(count: 2, criteria: [], isDistinct: nil)) {
            GivenChoice(count: $0[of], criteria: $0[by], isDistinct: $0[distinct])
        }
    }
}
