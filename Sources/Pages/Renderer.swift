import Foundation
import SketchBase
import SketchDocuments

/// A plugin that turns a `Page` into the bytes of one file format.
///
/// A renderer is a value with no state between pages: the same page and options give the same bytes.
/// To add one, put a type that conforms to `Renderer` into a file under Sources/Plugins; the build
/// finds it. From outside the package `Renderers.register` adds one. docs/plugin-protocol.md walks through an example.
public protocol Renderer: Sendable {
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

    /// The whole file. - Throws: `badData` for a page this format cannot hold.
    func render(_ page: Page) throws(Diagnostic) -> Data

    /// The whole file, with what the user should know about it. Formats that have nothing to say leave
    /// this to the default.
    func renderWithReport(_ page: Page) throws(Diagnostic) -> RenderedFile

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
    public static func recipe(in file: Data, name: String) throws(Diagnostic) -> JSONNode? { nil }

    public func renderWithReport(_ page: Page) throws(Diagnostic) -> RenderedFile {
        RenderedFile(data: try render(page))
    }
}

extension JSONNode {
    /// The recipe in the file called `name`, whose text is `text`; nil where that is empty.
    ///
    /// - Throws: `badData` for what is no JSON.
    public static func recipe(_ text: String, in name: String) throws(Diagnostic) -> JSONNode? {
        text.isEmpty ? nil : try JSONNode(parsing: Data(text.utf8), name: "\(name): its recipe")
    }
}

/// A file of some format, and what there is to say about it.
public struct RenderedFile: Sendable {
    /// The whole file.
    public var data: Data
    /// Lines for standard error.
    public var notes: [String]

    public init(data: Data, notes: [String] = []) {
        self.data = data
        self.notes = notes
    }
}
