import Foundation
import SketchBase
import SketchDocuments
import SketchPages

/// A vector PDF page of exactly the paper's size; the recipe is the document's subject.
struct PDFRenderer: Renderer {
    static let name = "pdf"
    static let summary = "vector PDF, one page of the paper's size"
    static let fileExtensions = ["pdf"]
    static let options: [any AnyKey] = []

    var libraries: [String: String] { CairoVersion.librariesOfPacked }

    init(options: OptionValues) throws(Diagnostic) {}

    static func recipe(in file: Data, name: String) throws(Diagnostic) -> JSONNode? {
        try PDFSubject.text(in: file).flatMap { (text) throws(Diagnostic) in try .recipe(text, in: name) }
    }

    func render(_ page: Page) throws(Diagnostic) -> Data {
        try page.check()
        let canvas = try Canvas(
            pdfWidth: page.width, height: page.height,
            metadata: PDFMetadata(
                title: Self.clean(page.recipe.title), subject: try page.recipe.json(),
                creator: Self.clean(page.recipe.generator)))
        canvas.draw(page)
        return try canvas.pdfData()
    }

    /// Cairo refuses Unicode's noncharacters, and a NUL would end the text.
    private static func clean(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            let isRefused = scalar == "\0" || scalar.properties.isNoncharacterCodePoint
            result.unicodeScalars.append(isRefused ? "\u{FFFD}" : scalar)
        }
        return result
    }
}
