import Foundation
import SketchBase
import SketchDocuments
import SketchPages

/// The page itself as JSON, for other programs; `studio render` makes any other picture of it.
struct PageJSONRenderer: Renderer {
    static let name = "page"
    static let summary = "the page as JSON in millimetres, for other programs"
    static let fileExtensions = [Page.fileExtension]
    static let options: [any AnyKey] = []

    init(options: OptionValues) throws(Diagnostic) {}

    static func recipe(in file: Data, name: String) throws(Diagnostic) -> JSONNode? {
        guard file.first == UInt8(ascii: "{"), let page = try? JSONNode(parsing: file, name: name),
            Page.isDescribed(by: page)
        else { return nil }
        return try page.optional("recipe")?.document(named: "\(name): its recipe")
    }

    func render(_ page: Page) throws(Diagnostic) -> Data {
        try page.check()
        return Data((try page.document().text() + "\n").utf8)
    }
}
