import SketchBase
import SketchDocuments
import SketchNetwork

/// What requests about trainings hold.
extension ServerKeys {
    static let trainingName = Key(
        "name", .text.checked(plainName), "what the run and its files are called, without ending: NAME.safetensors")
    static let trainingData = Key(
        "data", .list(of: .text, count: 0...100, "files"), default: [],
        "files or folders of drawings in the folder, as `favourites.ndjson`")
    static let trainingResume = Key(
        "resume", .flag, default: false, "goes on with the run of that name, with the settings that it was begun with")
    static let trainingSteps = OptionalKey(
        "steps", .integer(1...1_000_000_000), otherwise: "10000, or as it was", "steps of the whole run")
    static let trainingBatch = OptionalKey(
        "batch", .integer(1...100_000), otherwise: "100", "sketches a step")
    static let trainingDecoder = OptionalKey(
        "decoder", .integer(ModelConfiguration.Limits.units), otherwise: "512", "units of the decoder LSTM")
    static let trainingEncoder = OptionalKey(
        "encoder", .integer(ModelConfiguration.Limits.units), otherwise: "256",
        "units of the encoder LSTM in each direction")
    static let trainingLatent = OptionalKey(
        "latent", .integer(ModelConfiguration.Limits.units), otherwise: "128", "length of the latent vector z")
    static let trainingMixtures = OptionalKey(
        "mixtures", .integer(ModelConfiguration.Limits.mixtures), otherwise: "20",
        "components of the mixture density")
    static let trainingFrom = OptionalKey(
        "from", .text, otherwise: "none",
        "a checkpoint to begin with, as `/api/checkpoints` lists it; it fixes the sizes")
    static let trainingRate = OptionalKey(
        "learningRate", .number(1e-9...1), otherwise: "0.0001", "Adam's learning rate")
    static let trainingSheets = Key(
        "sheetEvery", .integer(0...1_000_000), default: 1,
        "epochs between sheets of samples of the same seeds; 0 for none")
    static let trainingSeed = Key("seed", .seed, default: 1, "the seed of everything random")
    static let trainings: [any AnyKey] = [
        trainingName, trainingData, trainingResume, trainingSteps, trainingBatch, trainingEncoder, trainingLatent,
        trainingDecoder, trainingMixtures, trainingFrom, trainingRate, trainingSheets, trainingSeed,
    ]

    @Sendable private static func plainName(_ text: String, _ node: JSONNode) throws(Diagnostic) {
        let isPlain = text.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
            default: "-_ ".utf8.contains(byte)
            }
        }
        guard isPlain, let first = text.utf8.first, !"- ".utf8.contains(first), text.utf8.count <= 100 else {
            throw node.error("expected letters, digits, - and _, at most 100, as \"cats-2\"")
        }
    }
}
