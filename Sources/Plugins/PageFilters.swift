import SketchBase
import SketchDocuments
import SketchPages

/// The page filters: those that are built in, found by Scripts/index-plugins, those that a program registers, and
/// programs outside, which are looked for where none of these has the name.
public enum PageFilters {
    private static let registry = Registry("page filter", filterIndex.map(PageFilterPlugin.init)) { [.name($0.name)] }

    /// Every filter, sorted by name.
    public static var all: [PageFilterPlugin] { registry.all.sorted { $0.name < $1.name } }

    /// Adds a filter for as long as the program runs; scenes that are read from now on can name it.
    ///
    /// - Throws: `usage` where its name is malformed, or taken.
    public static func register(_ filter: any PageFilter.Type) throws(Diagnostic) {
        try registry.register(PageFilterPlugin(filter))
    }

    /// Where programs outside are found.
    package static var outside: Registry<PageFilterPlugin> { registry }

    /// The key that says which filter an object means; the others are its options.
    public static func type(_ names: [String]) -> Key<String> { Key(typeName, .choice(of: names), "the filter") }

    private static let typeName = "type"

    /// The filter that a document describes: `{"type": "crop", "margin": 5}`.
    ///
    /// - Throws: `badData` at the place of a filter or an option that there is not, or of a wrong value.
    public static func filter(_ node: JSONNode) throws(Diagnostic) -> any PageFiltering {
        try make(try plugin(of: node), node)
    }

    /// The filter that a document names, which has all the options that the document gives.
    private static func plugin(of node: JSONNode) throws(Diagnostic) -> PageFilterPlugin {
        var unusable: [String] = []
        if case .string(let name)? = node.value[typeName], !all.contains(where: { $0.name == name }) {
            unusable = registry.search(for: .name(name))
        }
        let all = all
        let type = type(all.map { $0.name })
        let name: String
        do throws(Diagnostic) {
            name = try node[type]
        } catch {
            throw error.with(hints: unusable)
        }
        guard let filter = all.first(where: { $0.name == name }) else {
            throw .internal("page filter \(name) is named but missing")
        }
        try node.allow([type] + filter.options)
        return filter
    }

    private static func make(_ filter: PageFilterPlugin, _ node: JSONNode) throws(Diagnostic) -> any PageFiltering {
        var values: [String: JSONNode] = [:]
        for (key, value) in try node.members() where key != typeName { values[key] = value }
        do throws(Diagnostic) {
            return try filter.with(OptionValues(values, of: filter.name))
        } catch {
            // An option that is needed and missing has no place of its own.
            throw error.location == nil ? error.at(node.location) : error
        }
    }

    /// The same filter as the command line has it, `crop:margin=5`, and the document that describes it.
    ///
    /// - Throws: `usage` for another form, an option given twice, a filter or an option that there is not; `badData` for a
    ///   wrong value, as with options of renderers.
    public static func filter(
        _ argument: String
    ) throws(Diagnostic) -> (filter: any PageFiltering, document: JSONValue) {
        let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
        var members = [JSONMember(typeName, .string(String(parts.first ?? "")))]
        for part in parts.dropFirst() {
            guard let equals = part.firstIndex(of: "="), equals > part.startIndex else {
                throw Diagnostic(
                    .usage, "--filter \(argument): expected name:option=value, as in crop:margin=5, found \":\(part)\"")
            }
            let name = String(part[..<equals])
            guard !members.contains(where: { $0.key == name }) else {
                throw Diagnostic(.usage, "--filter \(argument): \(name) is given twice")
            }
            members.append(JSONMember(name, .string(String(part[part.index(after: equals)...]))))
        }
        let node = JSONNode(.object(members), name: "--filter \(argument)")
        let plugin: PageFilterPlugin
        do throws(Diagnostic) {
            plugin = try self.plugin(of: node)
        } catch {
            throw Diagnostic(.usage, error.message, at: error.location, hint: error.hint)
        }
        return (try make(plugin, node), node.value)
    }
}
