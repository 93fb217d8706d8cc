import SketchBase
import SketchDocuments
import SketchGeometry
import SketchModel
import SketchStudio

/// What requests about drawings by people hold.
enum DrawKeys {
    static let drawing = Key("drawing", .strokes(1), "its strokes, `[[[x…], [y…]], …]`, in 256ths of the sheet")
    static let latent = OptionalKey(
        "latent", .choice(of: ["prior", "posterior", "drawing"]),
        otherwise: "posterior, where the checkpoint has some",
        "where latents come from: N(0, 1), around posteriors of real drawings, or around the posterior of this one")
    static let goesOn = Key(
        "goes_on", .flag, default: false, "whether the last stroke is not ended, so that the network goes on with it")
    static let count = Key("count", .integer(1...1000), default: 12, "how many drawings")
    static let endings: [any AnyKey] = [
        ServerKeys.model, drawing, goesOn, ServerKeys.seed, count, ServerKeys.temperature, latent, ServerKeys.blend,
        ServerKeys.noise, ServerKeys.withLatent,
    ]

    static let spread = Key(
        "noise", .number(SampleRequest.noises), default: 0, "standard deviation of noise on its latent")
    static let reconstructions: [any AnyKey] = [
        ServerKeys.model, drawing, ServerKeys.seed, count, ServerKeys.temperature, spread, ServerKeys.withLatent,
    ]

    static let word = Key("word", .text.checked(short), default: "drawing", "what it shows")
    static let save: [any AnyKey] = [drawing, word]

    static let unfinished = OptionalKey(
        "drawing", .strokes(0), otherwise: "none", "its strokes so far, as of `endings`")
    static let settings = OptionalKey(
        "settings", .node(.anything).checked(small), otherwise: "none",
        "whatever the page needs to go on, of at most 10,000 bytes")
    static let beginning: [any AnyKey] = [unfinished, settings]

    @Sendable private static func short(_ text: String, _ node: JSONNode) throws(Diagnostic) {
        guard (1...200).contains(text.utf8.count) else { throw node.error("expected 1 to 200 bytes") }
    }

    @Sendable private static func small(_ value: JSONNode, _ node: JSONNode) throws(Diagnostic) {
        guard node.value.text().utf8.count <= 10_000 else { throw node.error("expected at most 10,000 bytes") }
    }
}

extension Kind where Value == Sketch {
    private static var mostStrokes: Int { 1000 }
    private static var mostPoints: Int { 20_000 }

    /// A drawing in the layout of Quick, Draw!, of `least` strokes at least.
    static func strokes(_ least: Int) -> Kind {
        let numbers = Schema.list(of: .number(-1e6...1e6), 1...mostPoints)
        let schema = Schema.list(of: .list(of: numbers, 2...3), least...mostStrokes)
        return Kind(schema: schema, standIn: Sketch(strokes: [])) { (node, _) throws(Diagnostic) in
            let strokes = try node.elements()
            guard (least...mostStrokes).contains(strokes.count) else {
                throw node.error("expected \(least) to \(mostStrokes) strokes, found \(strokes.count)")
            }
            // Before anything of it is looked at more closely.
            let points = strokes.reduce(0) { sum, stroke in
                guard case .array(let lists) = stroke.value, case .array(let xs)? = lists.first else { return sum }
                return sum + xs.count
            }
            guard points <= mostPoints else {
                throw node.error("expected at most \(mostPoints) points, found \(points)")
            }
            return try SketchReader.drawing(node)
        }
    }
}
