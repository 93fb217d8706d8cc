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
}

extension Renderer {
    public func renderWithReport(_ page: Page) throws(Diagnostic) -> RenderedFile {
        RenderedFile(data: try render(page))
    }
}

/// A file of some format, and what there is to say about it.
public struct RenderedFile: Sendable {
    public var data: Data
    /// Lines for standard error.
    public var notes: [String]

    public init(data: Data, notes: [String] = []) {
        self.data = data
        self.notes = notes
    }
}
