import ArgumentParser
import Studio

/// `studio schema`: the JSON Schema of scenes, which docs/scene.schema.json holds too.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema (draft 2020-12) of scene files.",
        discussion: "Editors that find it under a scene's \"$schema\" complete keys and show what they mean.")

    func run() {
        Terminal.result(SceneSchema.json.text(pretty: true))
    }
}
