import ArgumentParser
import SketchBase
import SketchDocuments
import SketchExternalPlugins
import SketchPages
import SketchPlugins

/// `studio plugins`: what renderers and page filters there are, and whether those outside the package do.
struct PluginsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plugins", abstract: "List renderers and page filters, and test those outside this program.",
        discussion: """
            Besides those that are built in there may be programs called studio-render-NAME and studio-filter-NAME, in a \
            folder named by --plugin-dir, STUDIO_PLUGIN_PATH or PATH. docs/plugin-protocol.md tells how to write one.
            """,
        subcommands: [PluginsListCommand.self, PluginsTestCommand.self], defaultSubcommand: PluginsListCommand.self)
}

/// `studio plugins list`: the renderers there are, with their file name extensions and options, and the page filters.
struct PluginsListCommand: ParsableCommand, AnswersJSON, UsesPlugins {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the renderers, the page filters and their options.",
        discussion: """
            Plugins outside this program are listed with what they are kept from, or why they are not used.

            For example: studio plugins --json
            """)

    @Flag(help: "Print one JSON array.")
    var json = false

    @Option(help: "Print a renderer's or a filter's options as a table in Markdown, as docs/ has it.")
    var table: String?

    @OptionGroup var plugins: PluginOptions

    func run() throws {
        if let table { return Terminal.result(KeyTable.markdown(try options(of: table))) }
        let builtIn = (renderers: Renderers.all, filters: PageFilters.all)
        let outside = try plugins.plugins().list()
        if json {
            let plugins =
                builtIn.renderers.map(Self.describe) + builtIn.filters.map(Self.describe) + outside.map(\.document)
            return Terminal.result(JSONValue.array(plugins).text(pretty: true))
        }
        for renderer in builtIn.renderers {
            let extensions = renderer.fileExtensions.map { ".\($0)" }.joined(separator: ", ")
            Terminal.result("\(renderer.name) (\(extensions)): \(renderer.summary)")
            for option in renderer.options {
                Terminal.result("  \(renderer.name).\(option.name)=\(option.defaultText)  \(option.phrase)")
            }
        }
        for filter in builtIn.filters {
            Terminal.result("\(filter.name) (page filter): \(filter.summary)")
            for option in filter.options {
                Terminal.result("  \(filter.name):\(option.name)=\(option.defaultText)  \(option.phrase)")
            }
        }
        for line in outside.flatMap(\.lines) { Terminal.result(PrintableText.line(line)) }
        // The same for all of a run, but for what a machine refuses at times.
        let forces = Set(
            outside.compactMap { listing -> PluginSandbox.Force? in
                guard case .usable(let plugin) = listing.state else { return nil }
                return plugin.force
            })
        guard !forces.isEmpty else { return }
        Terminal.result("plugins outside this program are kept within these bounds:")
        for line in forces.flatMap(\.lines) { Terminal.result("  \(line)") }
    }

    private func options(of name: String) throws(Diagnostic) -> [any AnyKey] {
        if let filter = PageFilters.all.first(where: { $0.name == name }) { return filter.options }
        return try Renderers.named(name).options
    }

    private static func describe(_ renderer: RendererPlugin) -> JSONValue {
        .members([
            "kind": .string("renderer"),
            "name": .string(renderer.name),
            "summary": .string(renderer.summary),
            "extensions": .array(renderer.fileExtensions.map { .string($0) }),
            "options": describe(renderer.options),
        ])
    }

    private static func describe(_ filter: PageFilterPlugin) -> JSONValue {
        .members([
            "kind": .string("filter"),
            "name": .string(filter.name),
            "summary": .string(filter.summary),
            "extensions": .array([]),
            "options": describe(filter.options),
        ])
    }

    fileprivate static func describe(_ options: [any AnyKey]) -> JSONValue {
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

extension ExternalPlugins.Listing {
    /// What `studio plugins` prints of it.
    fileprivate var lines: [String] {
        switch state {
        case .unusable(let reason): return ["\(file.path): \(reason)"]
        case .usable(let plugin):
            let (description, isRenderer) = (plugin.description, file.kind == .renderer)
            let found = isRenderer ? description.extensions.map { ".\($0)" }.joined(separator: ", ") : "page filter"
            var lines = ["\(file.name) (\(found)): \(description.summary)", "  from \(file.path)"]
            for option in description.keys {
                let name = "\(file.name)\(isRenderer ? "." : ":")\(option.name)"
                lines.append("  \(name)=\(option.defaultText)  \(option.phrase)")
            }
            return lines
        }
    }

    fileprivate var document: JSONValue {
        var members = [
            JSONMember("kind", .string(file.kind.word)), JSONMember("name", .string(file.name)),
            JSONMember("path", .string(file.path)),
        ]
        switch state {
        case .unusable(let reason): members.append(JSONMember("unusable", .string(reason)))
        case .usable(let plugin):
            let description = plugin.description
            members += [
                JSONMember("summary", .string(description.summary)),
                JSONMember("extensions", .array(description.extensions.map { .string($0) })),
                JSONMember("options", PluginsListCommand.describe(description.keys)),
                JSONMember("pure", .bool(description.isPure)),
                JSONMember("persistent", .bool(description.isPersistent)),
                JSONMember("sandbox", .array(plugin.force.lines.map { .string($0) })),
            ]
        }
        return .object(members)
    }
}
