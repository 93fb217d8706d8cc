import Foundation
import SketchBase
import SketchDocuments
import SketchPages

/// The recipe as XML carries it, SVG and HTML: an element of a namespace of its own.
enum XMLRecipe {
    private static let start = "<recipe xmlns=\"urn:sketch-studio:recipe\">"
    private static let end = "</recipe>"

    static func metadata(_ recipe: Recipe) throws(Diagnostic) -> String {
        "<metadata>\(start)\(XMLText.content(try recipe.json()))\(end)</metadata>"
    }

    static func recipe(in file: Data, name: String) throws(Diagnostic) -> JSONNode? {
        guard !file.starts(with: Data("%PDF".utf8)), let open = file.range(of: Data(start.utf8)),
            let close = file[open.upperBound...].range(of: Data(end.utf8))
        else { return nil }
        let text = String(decoding: file[open.upperBound..<close.lowerBound], as: UTF8.self)
            .replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
            .replacingOccurrences(of: "&amp;", with: "&")
        return try .recipe(text, in: name)
    }
}
