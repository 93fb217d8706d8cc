import ArgumentParser
import SketchBase
import SketchModel

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Turn a checkpoint into a file that another program draws with.",
        discussion: """
            The ending of FILE says what is written:
            \(CheckpointExporters.all.map { "  \($0.suffix): \($0.summary)" }.joined(separator: "\n"))

            For example: studio export Checkpoints/owl.safetensors --out owl.html
            """)

    @Argument(help: "The checkpoint.", completion: .checkpoint)
    var checkpoint: String

    @Option(help: "The file to write.", completion: .file())
    var out: String

    @Flag(help: "Replace an existing file.")
    var force = false

    func run() throws {
        let exporter = try CheckpointExporters.exporter(forFile: out)
        try OutputFile.check(out, force: force)
        let model = try Checkpoint.named(checkpoint)
        let exported: ExportedModel
        do throws(Diagnostic) {
            exported = try exporter.export(model)
        } catch {
            throw error.at(checkpoint)
        }
        for note in exported.notes { Terminal.say("warning: \(note)") }
        try OutputFile.write(exported.data, to: out, force: force)
        Terminal.result(out)
    }
}
