import ArgumentParser
import SketchBase
import SketchModel

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Turn another program's model into a checkpoint.",
        discussion: """
            Reads: \(CheckpointImporters.all.map { $0.summary }.joined(separator: "; ")).

            For example: studio import bird.gen.json --out bird.safetensors
            """)

    @Argument(help: "The model to read.", completion: .file())
    var file: String

    @Option(help: "The checkpoint to write.", completion: .file())
    var out: String

    @Option(in: 1e-6...1e6, help: "What offsets were divided by in training, where the file does not say.")
    var scaleFactor: Double?

    @Option(in: OptionLimits.maxLength, help: "N_max, the longest drawing in steps, where the file does not say.")
    var maxLength: Int?

    @Option(name: .customLong("class"), help: "What the model draws, where the file does not say.")
    var label: String?

    @Flag(help: "Replace the checkpoint where it exists already.")
    var force = false

    @Flag(help: "Round weights to 16 bits, which halves the file.")
    var half = false

    func run() throws {
        try OutputFile.check(out, force: force)
        var checkpoint = try CheckpointImporters.read(file)
        if let scaleFactor { checkpoint.scaleFactor = scaleFactor }
        if let maxLength { checkpoint.configuration.maxLength = maxLength }
        if let label { checkpoint.classes = [label] }
        if checkpoint.scaleFactor == 1 {
            Terminal.say("the scale factor is taken to be 1; give --scale-factor, or data will not fit the model")
        }
        if let layer = checkpoint.training["left_out"] {
            Terminal.say(
                "\(layer.text()) has no place in this model and is left out: drawings are encoded to other latents "
                    + "than there; drawing from the prior is not touched")
        }
        if case .array(let names)? = checkpoint.training["passed_over"] {
            let list = names.compactMap { name in if case .string(let name) = name { name } else { nil } }
            Terminal.say("passed over beside the weights: \(list.joined(separator: ", "))")
        }
        try checkpoint.write(to: out, half: half, force: force)
        Terminal.result(out)
    }
}
