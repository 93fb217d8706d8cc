import SketchBase
import SketchDocuments

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
        "seed", .seed, otherwise: "from the scene's seed and the latent's name", "its own seed")
    static let blend = Key("blend", .integer(1...64), default: 1, "how many means are blended")
    static let noise = Key("noise", .number(0...4), default: 0, "standard deviation of the noise on them")
    static let number = Key("number", .integer(LatentBook.numbers), "which one, counted from 1")
    static let className = Key("class", .text, "the name of one of the checkpoint's classes")
    static let by = Key(
        "by", .choice(Encoding.self, standIn: .mean), default: .mean, "the mean of the posterior, or a point of it")
    static let at = Key("at", .number(-2...3), "0 is the first, 1 the second")
    static let near = Key("near", .node(.definition("latent")), "a latent")
    static let nearNoise = Key("noise", .number(0...4), "standard deviation, different in each cell")

    /// Computed from others; the key is the way.
    static func computed(_ way: String, _ summary: String) -> Key<JSONNode> {
        Key(way, .node(.list(of: .definition("latent"), 1...1000)), summary)
    }

    static let mean = computed("mean", "their mean")
    static let ways = LatentWay.allCases.map { computed($0.rawValue, "two latents") }

    static let prior: [any AnyKey] = [from, checkpoint, seed]
    static let numbered: [any AnyKey] = [from, checkpoint, number]
    static let classMean: [any AnyKey] = [from, checkpoint, className]
    static let posterior: [any AnyKey] = [from, checkpoint, seed, blend, noise]
    static let sketch: [any AnyKey] = [from, checkpoint, seed, by]

    /// An object that defines a latent, a name, or an expression.
    static var schema: Schema {
        let text = Schema.described("a name, or arithmetic over names: a - b + 0.5 * c", .text)
        func from(_ source: Source, _ keys: [any AnyKey], _ summary: String) -> Schema {
            let only = Key("from", .choice(of: [source.rawValue]), "")
            return .described(summary, .record([only] + keys.dropFirst()))
        }
        return .described(
            "a latent",
            .anyOf(
                [
                    text, from(.prior, prior, "drawn from N(0, 1)"),
                    from(.posterior, posterior, "around the checkpoint's real drawings"),
                    from(.posterior, numbered, "one of the checkpoint's real drawings"),
                    from(.classMean, classMean, "what the drawings of a class have in common"),
                    from(.sketch, sketch + SketchKeys.all, "encoded from a drawing"),
                    .described("the mean of several", .record([mean])),
                ] + ways.map { .described("between two", .record([$0, at])) }))
    }

    /// What an item's latent may be.
    static var itemSchema: Schema {
        .described(
            "where latents come from, where the layout does not say: without a seed different in each cell",
            .anyOf([.definition("latent"), .described("around one latent", .record([near, nearNoise]))]))
    }
}
