import ArgumentParser
import SketchBase
import SketchDocuments
import SketchPages
import SketchPlugins

/// `studio plugins`: the renderers there are, with their file name extensions and options, and the page filters.
struct PluginsCommand: ParsableCommand, AnswersJSON {
    static let configuration = CommandConfiguration(
        commandName: "plugins", abstract: "List the renderers, the page filters and their options.")

    @Flag(help: "Print one JSON array.")
    var json = false

    @Option(help: "Print a renderer's or a filter's options as a table in Markdown, as docs/ has it.")
    var table: String?

    func run() throws {
        if let table { return Terminal.result(KeyTable.markdown(try options(of: table))) }
        if json {
            let plugins = Renderers.all.map(Self.describe) + PageFilters.all.map(Self.describe)
            Terminal.result(JSONValue.array(plugins).text(pretty: true))
            return
        }
        for renderer in Renderers.all {
            let extensions = renderer.fileExtensions.map { ".\($0)" }.joined(separator: ", ")
            Terminal.result("\(renderer.name) (\(extensions)): \(renderer.summary)")
            for option in renderer.options {
                Terminal.result("  \(renderer.name).\(option.name)=\(option.defaultText)  \(option.phrase)")
            }
        }
        for filter in PageFilters.all {
            Terminal.result("\(filter.name) (page filter): \(filter.summary)")
            for option in filter.options {
                Terminal.result("  \(filter.name):\(option.name)=\(option.defaultText)  \(option.phrase)")
            }
        }
    }

    private func options(of name: String) throws(Diagnostic) -> [any AnyKey] {
        if let filter = PageFilters.all.first(where: { $0.name == name }) { return filter.options }
        return try Renderers.named(name).options
    }

    private static func describe(_ renderer: any Renderer.Type) -> JSONValue {
        .members([
            "kind": .string("renderer"),
            "name": .string(renderer.name),
            "summary": .string(renderer.summary),
            "extensions": .array(renderer.fileExtensions.map { .string($0) }),
            "options": describe(renderer.options),
        ])
    }

    private static func describe(_ filter: any PageFilter.Type) -> JSONValue {
        .members([
            "kind": .string("filter"),
            "name": .string(filter.name),
            "summary": .string(filter.summary),
            "extensions": .array([]),
            "options": describe(filter.options),
        ])
    }

    private static func describe(_ options: [any AnyKey]) -> JSONValue {
        .array(
            options.map { option in
                .members([
                    "name": .string(option.name),
                    "summary": .string(option.phrase),
                    "default": .string(option.defaultText),
                ])
            })
    }
}
