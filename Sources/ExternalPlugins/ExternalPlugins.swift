import Foundation
import SketchBase
import SketchDocuments
import SketchPages
import SketchPlugins
import Synchronization

/// The plugins outside the package: files called `studio-render-NAME` and `studio-filter-NAME` that are found in folders.
///
/// None is run before one is asked for that is not built in.
package final class ExternalPlugins: Sendable {
    private let settings: PluginSettings
    private let asked = Mutex<[PluginFile: Result<ExternalPlugin, Diagnostic>]>([:])
    private let states = Mutex<[PluginFile: Listing.State]>([:])

    /// A file that is called as plugins are, and whether it can be used.
    package struct Listing: Sendable {
        package let file: PluginFile
        package let state: State

        package enum State: Sendable {
            case usable(ExternalPlugin)
            /// Why it is not used.
            case unusable(String)
        }
    }

    package init(_ settings: PluginSettings) { self.settings = settings }

    /// Has renderers and filters that are not built in looked for here, for as long as the program runs.
    ///
    /// - Parameter option: of the command line, where folders may be named; nil where there is none.
    package func install(option: String?) {
        let places = [option, "STUDIO_PLUGIN_PATH and PATH"].compactMap(\.self).joined(separator: ", ")
        @Sendable func find(_ kind: PluginKind, _ query: PluginQuery) -> [String] {
            let reasons =
                switch query {
                case .name(let name): self.find(kind, name)
                case .file(let path): self.findRenderer(of: path)
                }
            return reasons.isEmpty ? ["plugins are looked for in \(places)"] : reasons
        }
        Renderers.outside.search { find(.renderer, $0) }
        PageFilters.outside.search { find(.filter, $0) }
    }

    /// All there are, in the order in which they are looked for, each asked what it is.
    package func list() -> [Listing] {
        let files = PluginFile.all(in: settings.searchPath)
        // As where a renderer is looked for: one that is called as its ending comes before others with that ending.
        for file in Self.unshadowed(files) {
            if case .success(let plugin) = description(of: file), plugin.description.extensions.contains(file.name) {
                _ = state(of: file)
            }
        }
        var first: [String: PluginFile] = [:]
        return files.map { file in
            if let earlier = first[file.title] {
                return Listing(file: file, state: .unusable(file.unused("\(earlier.path) is found first").message))
            }
            first[file.title] = file
            return Listing(file: file, state: state(of: file))
        }
    }

    /// The plugins that a person means by a name, as `dxf-lines` or `studio-render-dxf-lines`, or by a path.
    ///
    /// - Throws: `missingInput` where there is none.
    package func named(_ name: String) throws(Diagnostic) -> [PluginFile] {
        if name.contains("/") {
            guard FileManager.default.fileExists(atPath: name) else {
                throw Diagnostic(.missingInput, "\(name): is not there")
            }
            guard let file = PluginFile(path: name) else {
                throw Diagnostic(
                    .usage, "\(name): expected a file called studio-render-NAME or studio-filter-NAME")
            }
            return [file]
        }
        let files = Self.unshadowed(PluginFile.all(in: settings.searchPath))
        let meant = files.filter { $0.name == name || $0.title == name }
        guard meant.isEmpty else { return meant }
        throw Diagnostic(
            .missingInput, "there is no plugin \(name) in --plugin-dir, STUDIO_PLUGIN_PATH or PATH",
            hint: nameHint(to: name, in: files.map(\.name) + files.map(\.title), otherwise: "there is"))
    }

    /// Tries a plugin by all laws.
    package func trial(of file: PluginFile) -> Conformance { Conformance(of: file, settings) }

    /// The requests that it is tried with, each as a line for `serve`.
    ///
    /// - Throws: `unavailable` where it does not describe itself.
    package func requests(for file: PluginFile) throws(Diagnostic) -> [String] {
        try Conformance.requests(for: file, settings)
    }

    /// The first file of each name.
    private static func unshadowed(_ files: [PluginFile]) -> [PluginFile] {
        var seen: Set<String> = []
        return files.filter { seen.insert($0.title).inserted }
    }

    /// Registers the plugin of this name, or gives what is wrong with it.
    private func find(_ kind: PluginKind, _ name: String) -> [String] {
        let files = Self.unshadowed(PluginFile.all(in: settings.searchPath)).filter { $0.kind == kind }
        guard let file = files.first(where: { $0.name == name }) else {
            return nearestName(to: name, in: files.map(\.name)).map { ["outside this program there is \"\($0)\""] }
                ?? []
        }
        guard case .unusable(let reason) = state(of: file) else { return [] }
        return ["\(reason) (\(file.path))"]
    }

    /// Registers the renderer of a file, or gives what is wrong with those that were asked. Only asking tells what a renderer
    /// writes, so one that is called as the file's ending is asked first, and no more once there is one for the whole ending.
    /// What others say about themselves meanwhile is nobody's concern.
    private func findRenderer(of path: String) -> [String] {
        let fileName = (path as NSString).lastPathComponent.lowercased()
        let files = Self.unshadowed(PluginFile.all(in: settings.searchPath)).filter { $0.kind == .renderer }
        let called = files.filter { fileName.hasSuffix("." + $0.name) }
        var reasons: [String] = []
        for file in called + files.filter({ !called.contains($0) }) {
            _ = description(of: file, isHeard: called.contains(file))
            switch state(of: file) {
            case .unusable(let reason): reasons.append("\(reason) (\(file.path))")
            case .usable(let plugin):
                let ending = fileName.drop { $0 != "." }.dropFirst()
                if plugin.description.extensions.contains(String(ending)) { return reasons }
            }
        }
        return reasons
    }

    /// Registers a plugin where nothing built in has its name or its extensions.
    private func state(of file: PluginFile) -> Listing.State {
        if let known = states.withLock({ $0[file] }) { return known }
        let state: Listing.State
        do throws(Diagnostic) {
            let plugin = try description(of: file).get()
            try register(plugin)
            state = .usable(plugin)
        } catch {
            state = .unusable(error.message)
        }
        states.withLock { $0[file] = state }
        return state
    }

    /// Asks a file what it is, once.
    ///
    /// - Parameter isHeard: whether what it writes to standard error meanwhile is passed on.
    private func description(of file: PluginFile, isHeard: Bool = true) -> Result<ExternalPlugin, Diagnostic> {
        if let known = asked.withLock({ $0[file] }) { return known }
        let result = Result { () throws(Diagnostic) in
            if let name = Self.builtIn(file) { throw file.unused("\(name) is built in") }
            return try ExternalPlugin(file, settings, isHeard: isHeard)
        }
        asked.withLock { $0[file] = result }
        return result
    }

    /// Throws where what is built in has the name or an extension of a plugin, which then is never used.
    static func checkPlace(of plugin: ExternalPlugin) throws(Diagnostic) {
        if let name = builtIn(plugin.file) { throw plugin.file.unused("\(name) is built in") }
        try checkExtensions(of: plugin, beside: Renderers.all.filter { $0.program == nil })
    }

    /// The longest ending counts, so a longer one would take files from a renderer that is there without it.
    private static func checkExtensions(of plugin: ExternalPlugin, beside others: [RendererPlugin]) throws(Diagnostic) {
        guard plugin.file.kind == .renderer else { return }
        for ending in plugin.description.extensions {
            let known = others.first { $0.fileExtensions.contains { ".\(ending)".hasSuffix("." + $0) } }
            if let known { throw plugin.file.unused("the renderer \(known.name) writes .\(ending) files") }
        }
    }

    private static func builtIn(_ file: PluginFile) -> String? {
        switch file.kind {
        case .renderer: Renderers.all.first { $0.name == file.name }.map { "the renderer \($0.name)" }
        case .filter: PageFilters.all.first { $0.name == file.name }.map { "the page filter \($0.name)" }
        }
    }

    private func register(_ plugin: ExternalPlugin) throws(Diagnostic) {
        let (file, description) = (plugin.file, plugin.description)
        let options = description.options.map(\.key)
        switch file.kind {
        case .renderer:
            try Self.checkExtensions(of: plugin, beside: Renderers.all)
            let renderer = RendererPlugin(
                name: file.name, summary: description.summary, fileExtensions: description.extensions, options: options,
                description: file.path, program: file.path
            ) { (values) throws(Diagnostic) in
                ExternalRenderer(plugin: plugin, options: try plugin.values(values))
            }
            if let objection = Renderers.outside.objection(to: renderer) {
                throw file.unused(objection)
            }
            try Renderers.outside.register(renderer)
        case .filter:
            try PageFilters.outside.register(
                PageFilterPlugin(
                    name: file.name, summary: description.summary, options: options, description: file.path,
                    program: file.path
                ) { (values) throws(Diagnostic) in ExternalFilter(plugin: plugin, options: try plugin.values(values)) })
        }
    }
}
