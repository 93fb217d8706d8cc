import ArgumentParser
import Foundation
import SketchBase
import SketchStudio

/// `studio new`: a scene to begin with, from those in `Scenes`.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write a scene to begin with.",
        discussion: """
            `studio new` lists the scenes there are. `studio new poster` writes poster.json here, with comments that say \
            what to change; `studio render poster.json` then makes the poster.

            For example: studio new poster
            """)

    @Argument(help: "Which scene (default: list them).", completion: .starter)
    var name: String?

    @Option(help: "The file to write (default: NAME.json).", completion: .file())
    var out: String?

    @Flag(help: "Replace an existing file.")
    var force = false

    private static let ending = ".json"

    func validate() throws {
        guard name != nil || out == nil else { throw ValidationError("--out: expected the name of a scene beside it") }
    }

    func run() throws {
        let names = SceneStarters.names
        guard let name else {
            guard !names.isEmpty else {
                throw Diagnostic(
                    .missingInput, "no scenes to begin with in \(SceneStarters.folders.joined(separator: ", "))")
            }
            for name in names { Terminal.result("\(name): \(SceneStarters.summary(try SceneStarters.text(name)))") }
            return
        }
        let text = try SceneStarters.text(name)
        let path = out ?? name + Self.ending
        try OutputFile.write(text, to: path, force: force)
        Terminal.result(path)
        Terminal.say("`studio render \(path)` draws it; look into it for what to change")
    }
}
