import Foundation
import SketchBase
import SketchDocuments

/// Finds styles by name: NAME.json in the first of a list of folders that has it.
public struct StyleLibrary: Sendable {
    /// Where styles are looked for, the first first.
    public var folders: [String]

    public init(folders: [String]) { self.folders = folders }

    /// Looks into the folder Styles beside the scene, then into `SharedFolders.styles`.
    public static func standard(sceneFolder: String) -> StyleLibrary {
        StyleLibrary(folders: [(sceneFolder as NSString).appendingPathComponent("Styles")] + SharedFolders.styles)
    }

    /// Names of all styles there are, sorted.
    public var names: [String] { SharedFolders.names(in: folders, ending: ".json") }

    /// The style that the `style` of a scene means, and the files it was read from: a name, a path that
    /// ends in .json and starts at `folder`, or an object: a whole style, or one that changes keys of
    /// its `base`, or takes them away by null.
    ///
    /// What is wrong in the style is noted in `problems`; then the style is nil.
    /// - Throws: `badData` for an unknown name, `missingInput` for a path where no file is.
    func style(
        _ node: JSONNode, folder: String, problems: Problems
    ) throws(Diagnostic) -> (style: Style?, files: [String]) {
        guard case .object(let changes) = node.value else {
            return try namedStyle(node, folder: folder, problems: problems)
        }
        guard let baseNode = try node.optional("base") else {
            return (try StyleReader.read(node, needsVersion: false, problems), [])
        }
        let (base, files) = try namedStyle(baseNode, folder: folder, problems: problems)
        guard let base, case .object(let members) = base.json else { return (nil, files) }
        let kept = members.filter { member in !changes.contains { $0.key == member.key } }
        let merged = kept + changes.filter { $0.key != "base" && $0.value != .null }
        let style = try StyleReader.read(
            node.replaced(by: merged), needsVersion: false, problems)
        return (style, files)
    }

    /// The style that a file of its own holds. - Throws: `badData` for what is wrong with it.
    public static func style(of file: JSONNode) throws(Diagnostic) -> Style {
        let problems = Problems()
        let style = try StyleReader.read(file, needsVersion: true, problems)
        try problems.throwIfAny()
        guard let style else { throw .internal("a style without errors was not read") }
        return style
    }

    /// The style called `name`. - Throws: `badData` for the first thing wrong with it.
    public func style(named name: String) throws(Diagnostic) -> Style {
        let problems = Problems()
        let node = JSONNode(.string(name), name: "style")
        let style = try style(node, folder: "", problems: problems).style
        try problems.throwIfAny()
        guard let style else { throw .internal("a style without errors was not read") }
        return style
    }

    private func namedStyle(
        _ node: JSONNode, folder: String, problems: Problems
    ) throws(Diagnostic) -> (style: Style?, files: [String]) {
        guard case .string(let text) = node.value else {
            throw node.mismatch(expected: "the name of a style, a path that ends in .json, or an object")
        }
        let path = try self.path(text, node: node, folder: folder)
        do {
            let file = try JSONNode(parsing: InputFile.read(path, limit: 1 << 20), name: path)
            let own = Problems()
            let style = own.attempt { () throws(Diagnostic) in
                try StyleReader.read(file, needsVersion: true, own)
            }
            for error in own.errors { problems.note(error.at(node.location)) }
            return (own.errors.isEmpty ? style ?? nil : nil, [path])
        } catch {
            throw error.at(node.location)
        }
    }

    private func path(_ text: String, node: JSONNode, folder: String) throws(Diagnostic) -> String {
        if text.hasSuffix(".json") { return SceneReader.resolve(text, in: folder) }
        guard let path = SharedFolders.file(text, ending: ".json", in: folders) else {
            throw node.error(
                "there is no style \"\(text)\"",
                hint: nameHint(to: text, in: names, otherwise: "choose from")
                    ?? "styles are looked for in \(folders.joined(separator: ", "))")
        }
        return path
    }
}
