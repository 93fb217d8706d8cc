import ArgumentParser
import Files
import Model

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Turn another program's model into a checkpoint.",
        discussion: """
            Reads: \(CheckpointImporters.all.map { $0.summary }.joined(separator: "; ")).

            For example: studio import bird.gen.json --out bird.safetensors
            """)

    @Argument(help: "The model to read.")
    var file: String

    @Option(help: "The checkpoint to write.")
    var out: String

    @Flag(help: "Replace the checkpoint where it exists already.")
    var force = false

    @Flag(help: "Round weights to 16 bits, which halves the file.")
    var half = false

    func run() throws {
        try OutputFile.check(out, force: force)
        try CheckpointImporters.read(file).write(to: out, half: half, force: force)
        print(out)
    }
}
