import SketchBase
import SketchDocuments
import SketchModel
import SketchStudio

/// What requests hold. Reading, refusals, the tables in docs and the OpenAPI document follow from here.
enum ServerKeys {
    static let model = Key("model", .text, "the name of a checkpoint, as `/api/checkpoints` lists it")
    static let temperature = Key(
        "temperature", .number(SampleRequest.temperatures), default: SampleRequest.usualTemperature, "τ")
    static let seed = Key("seed", .seed, "the seed of the first drawing; the next has the next one")
    static let count = Key("count", .integer(1...1000), default: 24, "how many drawings")
    static let latent = OptionalKey(
        "latent", .choice(of: ["prior", "posterior"]),
        otherwise: "posterior, where the checkpoint has some",
        "where latents come from: N(0, 1), or around posteriors of real drawings")
    static let blend = OptionalKey(
        "blend", .integer(SampleRequest.blends), otherwise: "\(LatentSource.usualBlend)",
        "how many posteriors are blended into one latent")
    static let noise = OptionalKey(
        "noise", .number(SampleRequest.noises), otherwise: "\(LatentSource.usualNoise)",
        "standard deviation of the noise on a blend of posteriors")
    static let withLatent = Key("z", .flag, default: false, "whether each line holds the latent's numbers, too")

    static let samples: [any AnyKey] = [
        model, seed, count, temperature, latent, blend, noise, MixKeys.axes, MixKeys.choose, withLatent,
    ]

    static let handle = Key("handle", .text, "the handle of a drawing")
    static let step = Key(
        "step", .number(SampleRequest.noises), default: 0.3, "standard deviation of the steps around its latent")
    static let first = Key("first", .integer(0...1_000_000), default: 1, "the number of the first variation")
    static let variations: [any AnyKey] = [handle, step, first, count, MixKeys.axes, withLatent]

    static let handles = Key(
        "handles", .list(of: .text, count: 1...1000, "handles"), "handles of drawings, of any of the checkpoints")
    static let drawings: [any AnyKey] = [handles, withLatent]

    static let format = Key("format", .text, "a file name extension that a renderer answers to, as `svg`")
    static let options = OptionalKey(
        "options", .node(.byName(.byName(.anything))), otherwise: "none",
        "options of renderers, `{\"png\": {\"dpi\": 300}}`")
    static let sceneText = OptionalKey("scene", .text, otherwise: "this or `file`", "the text of a scene file")
    static let sceneFile = OptionalKey(
        "file", .text, otherwise: "this or `scene`", "the name of a scene file in the folder")
    static let render: [any AnyKey] = [sceneText, sceneFile, format, options]

    static let style = Key("style", .text, default: "ink", "the name of a style")
    static let paper = Key("paper", .text, default: "A5", "a named size of paper")
    static let picture: [any AnyKey] = [handle, format, style, paper]

    static let stars = OptionalKey("stars", .integer(0...5), otherwise: "as it was", "how much it is liked")
    static let note = OptionalKey("note", .text.checked(short), otherwise: "as it was", "a remark")
    static let kept = Key(
        "kept", .flag, default: true, "false takes it out of the favourites; its drawing stays in the file")
    static let favourite: [any AnyKey] = [handle, stars, note, kept]

    static let around = OptionalKey("around", .text, otherwise: "none", "the handle whose variations are shown")
    static let locked = Key(
        "locked", .list(of: .text, count: 0...1000, "handles"), default: [], "handles of drawings that stay on screen")
    static let lookSeed = Key("seed", .seed, "the seed of the first drawing")
    static let lookKeys: [any AnyKey] =
        [model, lookSeed, temperature, latent, blend, noise, around, step, locked] + MixKeys.look
    static let look = OptionalKey(
        "look", .node(.record(lookKeys)), otherwise: "this, `go` or `place`", "what is on screen from now on")
    static let go = OptionalKey(
        "go", .integer(1...1_000_000_000), otherwise: "this, `look` or `place`",
        "the number of a look that is on screen again, for undo and redo")
    static let place = OptionalKey(
        "place", .integer(0...1_000_000_000), otherwise: "this, `look` or `go`",
        "the first drawing on screen of the present look, counted from 0")
    static let history: [any AnyKey] = [look, go, place]

    static let text = Key("text", .text, "the text of the scene file")
    static let base = OptionalKey(
        "base", .text, otherwise: "none, for a new file",
        "the SHA-256 of the file that this one replaces, as it was read")
    static let draftName = Key("name", .text, default: "", "the name that it is to have")
    static let draft: [any AnyKey] = [draftName, text, base]
    static let save: [any AnyKey] = [text, base]

    @Sendable private static func short(_ text: String, _ node: JSONNode) throws(Diagnostic) {
        guard text.utf8.count <= 10_000 else { throw node.error("expected at most 10,000 bytes") }
    }
}
