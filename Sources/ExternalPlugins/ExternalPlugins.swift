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
    private let asked = Mutex<[PluginFile: Listing.State]>([:])

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
        @Sendable func find(_ kind: PluginKind, _ name: String?) -> [String] {
            let reasons = self.find(kind, name)
            return reasons.isEmpty ? ["plugins are looked for in \(places)"] : reasons
        }
        Renderers.outside.search { name in find(.renderer, name) }
        PageFilters.outside.search { name in find(.filter, name) }
    }

    /// All there are, in the order in which they are looked for, each asked what it is.
    package func list() -> [Listing] {
        var first: [String: PluginFile] = [:]
        return PluginFile.all(in: settings.searchPath).map { file in
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
        var seen: Set<String> = []
        let files = PluginFile.all(in: settings.searchPath).filter { seen.insert($0.title).inserted }
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

    /// Registers what is found, and gives what is wrong with the rest.
    private func find(_ kind: PluginKind, _ name: String?) -> [String] {
        var reasons: [String] = []
        var seen: Set<String> = []
        let files = PluginFile.all(in: settings.searchPath).filter {
            $0.kind == kind && seen.insert($0.title).inserted
        }
        for file in files where (name ?? file.name) == file.name {
            if case .unusable(let reason) = state(of: file) {
                reasons.append("\(reason) (\(file.path))")
            }
        }
        let names = files.map(\.name)
        if let name, !names.contains(name), let near = nearestName(to: name, in: names) {
            reasons.append("outside this program there is \"\(near)\"")
        }
        return reasons
    }

    /// Asks a file what it is, once, and registers it where nothing built in has its name or its extensions.
    private func state(of file: PluginFile) -> Listing.State {
        if let known = asked.withLock({ $0[file] }) { return known }
        let state: Listing.State
        do throws(Diagnostic) {
            if let name = Self.builtIn(file) { throw file.unused("\(name) is built in") }
            let plugin = try ExternalPlugin(file, settings)
            try register(plugin)
            state = .usable(plugin)
        } catch {
            state = .unusable(error.message)
        }
        asked.withLock { $0[file] = state }
        return state
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
