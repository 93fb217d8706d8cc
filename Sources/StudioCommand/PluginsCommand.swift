import ArgumentParser
import SketchDocuments
import SketchPages
import SketchPlugins

/// `studio plugins`: the renderers there are, with their file name extensions and options.
struct PluginsCommand: ParsableCommand, AnswersJSON {
    static let configuration = CommandConfiguration(
        commandName: "plugins", abstract: "List the renderers and their options.")

    @Flag(help: "Print one JSON array.")
    var json = false

    @Option(help: "Print a renderer's options as a table in Markdown, as docs/ has it.")
    var table: String?

    func run() throws {
        if let table { return Terminal.result(KeyTable.markdown(try Renderers.named(table).options)) }
        if json {
            Terminal.result(JSONValue.array(Renderers.all.map(Self.describe)).text(pretty: true))
            return
        }
        for renderer in Renderers.all {
            let extensions = renderer.fileExtensions.map { ".\($0)" }.joined(separator: ", ")
            Terminal.result("\(renderer.name) (\(extensions)): \(renderer.summary)")
            for option in renderer.options {
                Terminal.result("  \(renderer.name).\(option.name)=\(option.defaultText)  \(option.phrase)")
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
                        "summary": .string(option.phrase),
                        "default": .string(option.defaultText),
                    ])
                }),
        ])
    }
}
