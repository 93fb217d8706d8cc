import ArgumentParser
import Drawing
import JSON
import Plugins

/// `studio plugins`: the renderers there are, with their file name extensions and options.
struct PluginsCommand: ParsableCommand, AnswersJSON {
    static let configuration = CommandConfiguration(
        commandName: "plugins", abstract: "List the renderers and their options.")

    @Flag(help: "Print one JSON array.")
    var json = false

    func run() throws {
        if json {
            Terminal.result(JSONValue.array(Renderers.all.map(Self.describe)).text(pretty: true))
            return
        }
        for renderer in Renderers.all {
            let extensions = renderer.fileExtensions.map { ".\($0)" }.joined(separator: ", ")
            Terminal.result("\(renderer.name) (\(extensions)): \(renderer.summary)")
            for option in renderer.options {
                Terminal.result("  \(renderer.name).\(option.name)=\(option.defaultValue)  \(option.summary)")
            }
        }
    }

    private static func describe(_ renderer: any Renderer.Type) -> JSONValue {
        .members([
            "name": .string(renderer.name),
            "summary": .string(renderer.summary),
            "extensions": .array(renderer.fileExtensions.map { .string($0) }),
            "options": .array(
                renderer.options.map { option in
                    .members([
                        "name": .string(option.name),
                        "summary": .string(option.summary),
                        "default": .string(option.defaultValue),
                    ])
                }),
        ])
    }
}
