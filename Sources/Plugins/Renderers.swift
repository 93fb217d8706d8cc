import SketchBase
import SketchDocuments
import SketchPages

/// The renderers: those that are built in, found by Scripts/index-plugins, those that a program registers, and programs
/// outside, which are looked for where none of these will do.
public enum Renderers {
    private static let registry = Registry("renderer", rendererIndex.map(RendererPlugin.init)) { renderer in
        [.name(renderer.name)] + renderer.fileExtensions.map { .fileExtension($0) }
    }

    /// Every renderer, sorted by name.
    public static var all: [RendererPlugin] { registry.all.sorted { $0.name < $1.name } }

    /// Adds a renderer for as long as the program runs: `forFile` and `named` find it from now on, and so does a scene's
    /// `outputs` and `options`.
    ///
    /// - Throws: `usage` where its name or one of its file name extensions is malformed, or taken.
    public static func register(_ renderer: any Renderer.Type) throws(Diagnostic) {
        try registry.register(RendererPlugin(renderer))
    }

    /// Where programs outside are found.
    package static var outside: Registry<RendererPlugin> { registry }

    /// The renderer called `name`. - Throws: `usage` for an unknown name, with the nearest one.
    public static func named(_ name: String) throws(Diagnostic) -> RendererPlugin {
        if let renderer = all.first(where: { $0.name == name }) { return renderer }
        let unusable = registry.search(for: .name(name))
        if let renderer = all.first(where: { $0.name == name }) { return renderer }
        throw Diagnostic(
            .usage, "there is no renderer called \"\(name)\"",
            hint: nameHint(to: name, in: all.map { $0.name }, otherwise: "choose from")
        ).with(hints: unusable)
    }

    /// The renderer for the file name extension of `path`, in whatever case.
    ///
    /// - Throws: `usage` for an extension that no renderer answers to, naming those that are known.
    public static func forFile(_ path: String) throws(Diagnostic) -> RendererPlugin {
        if let renderer = renderer(forFile: path) { return renderer }
        let unusable = registry.search(for: .file(path))
        if let renderer = renderer(forFile: path) { return renderer }
        let fileName = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        let parts = fileName.split(separator: ".", omittingEmptySubsequences: false)
        let known = all.flatMap { $0.fileExtensions }
        let list = known.map { "." + $0 }.joined(separator: ", ")
        guard parts.count > 1, let last = parts.last, !last.isEmpty else {
            throw Diagnostic(
                .usage, "\(path): the file name needs an extension that tells the format, one of \(list)")
        }
        let fileExtension = last.lowercased()
        let guess = nearestName(to: fileExtension, in: known).map { "did you mean \"\($0)\"? The" } ?? "the"
        throw Diagnostic(
            .usage, "\(path): no renderer writes \".\(fileExtension)\" files", hint: "\(guess) known ones are \(list)"
        ).with(hints: unusable)
    }

    private static func renderer(forFile path: String) -> RendererPlugin? {
        let all = all
        guard let longest = path.longestExtension(of: all.flatMap { $0.fileExtensions }) else { return nil }
        return all.first { $0.fileExtensions.contains(longest) }
    }

    /// The renderer for the file at `path`, with the options that are meant for it.
    ///
    /// - Parameter options: by renderer and option name, as `RendererOptions.parse` gives them.
    /// - Throws: `usage` for an unknown extension, `badData` for an option value out of range.
    public static func make(
        forFile path: String, options: [String: [String: JSONNode]] = [:]
    ) throws(Diagnostic) -> any PageRendering {
        let renderer = try forFile(path)
        return try renderer.with(OptionValues(options[renderer.name] ?? [:], of: renderer.name))
    }
}
