import Foundation
import SketchBase
import SketchDocuments

/// A plugin that turns a `Page` into the bytes of one file format.
///
/// A renderer is a value with no state between pages: the same page and options give the same bytes.
/// To add one, put a type that conforms to `Renderer` into a file under Sources/Plugins; the build
/// finds it. From outside the package `Renderers.register` adds one. docs/plugin-protocol.md walks through an example.
public protocol Renderer: PageRendering {
    /// A short lowercase name, as in `--option png.dpi=300`.
    static var name: String { get }
    /// One line for `studio plugins`.
    static var summary: String { get }
    /// File name extensions it answers to, without the dot, lowercase.
    static var fileExtensions: [String] { get }
    /// The options it understands.
    static var options: [any AnyKey] { get }

    /// - Parameter options: values of options; only those of `Self.options` are passed.
    /// - Throws: `badData` for a value that it cannot take, naming option and expectation.
    init(options: OptionValues) throws(Diagnostic)

    /// The recipe in a file of this format, by which `studio reproduce` makes the file again; nil where it is of another
    /// format, or carries none. Formats that carry none leave this to the default. `JSONNode.recipe` makes the result
    /// of a text.
    ///
    /// - Parameters:
    ///   - file: whatever somebody wants to be made again; it may be of any format, and broken.
    ///   - name: what errors call it.
    /// - Throws: `badData` for a recipe that is no JSON.
    static func recipe(in file: Data, name: String) throws(Diagnostic) -> JSONNode?
}

extension Renderer {
    public var name: String { Self.name }
    public static func recipe(in file: Data, name: String) throws(Diagnostic) -> JSONNode? { nil }
}

/// What a renderer does once its options are known: a `Renderer`'s value, or a program outside that stands for one.
public protocol PageRendering: Sendable {
    /// The renderer's name.
    var name: String { get }

    /// Releases of other people's libraries, by their names, that its bytes depend on; recipes hold them. Renderers that
    /// write every byte themselves leave this to the default.
    var libraries: [String: String] { get }

    /// Refuses what cannot be rendered whatever is drawn, before anything is. Formats that take every page leave this to
    /// the default.
    ///
    /// - Parameter draft: the page with its cells, and without layers. The box of each cell is one that its drawing reaches
    ///   on all four sides, or beyond.
    /// - Throws: `badData` for a page this format cannot hold.
    func check(_ draft: Page) throws(Diagnostic)

    /// The whole file. - Throws: `badData` for a page this format cannot hold.
    func render(_ page: Page) throws(Diagnostic) -> Data

    /// The whole file, with what the user should know about it. Formats that have nothing to say leave
    /// this to the default.
    func renderWithReport(_ page: Page) throws(Diagnostic) -> RenderedFile

    /// The same for a file of this name, which is without its folder. It matters to formats of several files, which name each
    /// other.
    func render(_ page: Page, file: String) throws(Diagnostic) -> RenderedFile
}

extension PageRendering {
    public var libraries: [String: String] { [:] }

    public func check(_ draft: Page) throws(Diagnostic) {}

    public func renderWithReport(_ page: Page) throws(Diagnostic) -> RenderedFile {
        RenderedFile(data: try render(page))
    }

    public func render(_ page: Page, file: String) throws(Diagnostic) -> RenderedFile { try renderWithReport(page) }
}

extension JSONNode {
    /// The recipe in the file called `name`, whose text is `text`; nil where that is empty.
    ///
    /// - Throws: `badData` for what is no JSON.
    public static func recipe(_ text: String, in name: String) throws(Diagnostic) -> JSONNode? {
        text.isEmpty ? nil : try JSONNode(parsing: Data(text.utf8), name: "\(name): its recipe")
    }
}

/// A renderer that can be asked for by its name or by a file name extension: a type that conforms to `Renderer`, or a program
/// outside.
public struct RendererPlugin: Sendable, CustomStringConvertible {
    public let name: String
    public let summary: String
    public let fileExtensions: [String]
    public let options: [any AnyKey]
    /// What errors call it.
    public let description: String
    /// The file of a program outside; nil for a type.
    package let program: String?
    private let make: @Sendable (OptionValues) throws(Diagnostic) -> any PageRendering
    private let findRecipe: @Sendable (Data, String) throws(Diagnostic) -> JSONNode?

    package init(
        name: String, summary: String, fileExtensions: [String], options: [any AnyKey], description: String,
        program: String? = nil,
        findRecipe: @escaping @Sendable (Data, String) throws(Diagnostic) -> JSONNode? = { _, _ in nil },
        make: @escaping @Sendable (OptionValues) throws(Diagnostic) -> any PageRendering
    ) {
        (self.name, self.summary, self.fileExtensions, self.options) = (name, summary, fileExtensions, options)
        (self.description, self.program, self.findRecipe, self.make) = (description, program, findRecipe, make)
    }

    public init(_ type: any Renderer.Type) {
        self.init(
            name: type.name, summary: type.summary, fileExtensions: type.fileExtensions, options: type.options,
            description: String(describing: type),
            findRecipe: { (file, name) throws(Diagnostic) in try type.recipe(in: file, name: name) },
            make: { (options) throws(Diagnostic) in try type.init(options: options) })
    }

    /// The recipe in a file of this format, as `Renderer.recipe(in:name:)`; nil for programs outside.
    package func recipe(in file: Data, name: String) throws(Diagnostic) -> JSONNode? { try findRecipe(file, name) }

    /// The renderer with these options. - Throws: `badData` for a value that it cannot take.
    public func with(_ options: OptionValues) throws(Diagnostic) -> any PageRendering { try make(options) }
}

/// A file of some format, and what there is to say about it.
public struct RenderedFile: Sendable {
    /// The whole file.
    public var data: Data
    /// Files that belong to it and lie beside it, by their names without a folder.
    public var companions: [(name: String, data: Data)]
    /// Lines for standard error.
    public var notes: [String]

    public init(data: Data, companions: [(name: String, data: Data)] = [], notes: [String] = []) {
        self.data = data
        self.companions = companions
        self.notes = notes
    }

    /// All its files, the first at `path`, the others beside it.
    package func files(at path: String) -> [(path: String, data: Data)] {
        let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
        return [(path, data)] + companions.map { ("\(folder)\($0.name)", $0.data) }
    }

    /// Whether a file that is called so, without a folder, may lie beside `file` as one of its companions.
    package static func mayAccompany(_ name: String, file: String) -> Bool {
        let stem = (file as NSString).deletingPathExtension
        return name != file && ["-", "_", "."].contains { name.hasPrefix(stem + $0) }
    }
}
