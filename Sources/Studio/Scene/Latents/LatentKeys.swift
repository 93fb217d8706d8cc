import SketchBase
import SketchDocuments
import SketchModel

/// The keys that define a latent.
enum LatentKeys {
    enum Source: String, CaseIterable {
        case prior, posterior, sketch
        case classMean = "class"
    }

    enum Encoding: String, CaseIterable {
        case mean, sample
    }

    static let from = Key("from", .choice(Source.self, standIn: .prior), "where it comes from")
    static let checkpoint = OptionalKey(
        "checkpoint", .text, otherwise: "the first", "the name of one of the scene's checkpoints")
    static let seed = OptionalKey(
        "seed", .seed, otherwise: "from the scene's seed and the latent's name",
        "its own seed, which in the `latent` of an item makes it one for all cells")
    static let blend = Key(
        "blend", .integer(SampleRequest.blends), default: LatentSource.usualBlend, "how many means are blended")
    static let noise = Key(
        "noise", .number(SampleRequest.noises), default: 0, "standard deviation of the noise on them")
    static let number = Key("number", .integer(LatentBook.numbers), "which one, counted from 1")
    static let className = Key("class", .text, "the name of one of the checkpoint's classes")
    static let by = Key(
        "by", .choice(Encoding.self, standIn: .mean), default: .mean,
        "the mean of the posterior, or a point of it, drawn with the seed")
    static let at = Key("at", .number(-2...3), "0 is the first, 1 the second")
    static let near = Key("near", .node(.definition("latent")), "a latent")
    static let nearNoise = Key("noise", .number(SampleRequest.noises), "standard deviation, different in each cell")

    /// Computed from others; the key is the way.
    private static func computed(_ way: String, count: ClosedRange<Int>, _ summary: String) -> Key<JSONNode> {
        Key(way, .node(.list(of: .definition("latent"), count)), summary)
    }

    static let mean = computed("mean", count: 1...1000, "the latents")
    static let ways = LatentWay.allCases.map { computed($0.rawValue, count: 2...2, "the two") }

    static let prior: [any AnyKey] = [from, checkpoint, seed]
    static let numbered: [any AnyKey] = [from, checkpoint, number]
    static let classMean: [any AnyKey] = [from, checkpoint, className]
    static let posterior: [any AnyKey] = [from, checkpoint, seed, blend, noise]
    static let sketch: [any AnyKey] = [from, checkpoint, seed, by]

    /// A way of defining a latent by an object.
    struct Form: Sendable {
        /// What tells it from others, as docs show it.
        let name: String
        let summary: String
        /// The key that tells it from others first.
        let keys: [any AnyKey]
        /// Whether the keys of a drawing belong to it, too.
        var holdsDrawing = false

        var schema: Schema { .described(summary, .record(keys + (holdsDrawing ? SketchKeys.all : []))) }

        /// By the key `way`.
        init(_ way: any AnyKey, and others: [any AnyKey] = [], _ summary: String) {
            (name, self.summary, keys) = ("{\"\(way.name)\": …}", summary, [way] + others)
        }

        /// By what `from`, the first of `keys`, says, and by the presence of `telling`.
        init(
            from source: Source, telling: (any AnyKey)? = nil, _ keys: [any AnyKey], holdsDrawing: Bool = false,
            _ summary: String
        ) {
            let only = Key("from", .choice(of: [source.rawValue]), "")
            name = "{\"from\": \"\(source.rawValue)\"\(telling.map { ", \"\($0.name)\": …" } ?? "")}"
            (self.summary, self.keys, self.holdsDrawing) = (summary, [only] + keys.dropFirst(), holdsDrawing)
        }

        /// Rows for docs. Keys that say no more than the form's name are left out.
        static func table(_ forms: [Form]) -> String {
            KeyTable.markdown(
                forms.map { form in (form.name, form.summary, form.keys.filter { !$0.summary.isEmpty }) },
                heading: "definition")
        }
    }

    /// Those of one latent.
    static let forms =
        [
            Form(from: .prior, prior, "drawn from N(0, 1): whatever the model can draw"),
            Form(
                from: .posterior, posterior,
                "around the checkpoint's real drawings, where the model draws best: a blend, with random weights, of some of "
                    + "their posterior means"),
            Form(
                from: .posterior, telling: number, numbered,
                "one of the checkpoint's real drawings: its posterior mean. Each number is another drawing, whereas "
                    + "two seeds may choose the same one; a `catalogue` shows them all"),
            Form(
                from: .classMean, classMean,
                "what the drawings of a class have in common: the mean of their posterior means, where the checkpoint was "
                    + "packed with them"),
            Form(
                from: .sketch, sketch, holdsDrawing: true,
                "encoded from a [drawing](#drawings), whose keys stand beside these"),
            Form(mean, "the mean of several"),
        ] + zip(LatentWay.allCases, ways).map { way, key in Form(key, and: [at], "between two, along \(way.summary)") }

    /// Those that differ from cell to cell, besides `prior` and `posterior` without a seed.
    static let itemForms = [Form(near, and: [nearNoise], "around one latent")]

    /// An object that defines a latent, a name, or an expression.
    static var schema: Schema {
        let text = Schema.described("a name, or arithmetic over names: a - b + 0.5 * c", .text)
        return .described("a latent", .anyOf([text] + forms.map(\.schema)))
    }

    /// What an item's latent may be.
    static var itemSchema: Schema {
        .described(
            "where latents come from, where the layout does not say: without a seed different in each cell",
            .anyOf([.definition("latent")] + itemForms.map(\.schema)))
    }
}
