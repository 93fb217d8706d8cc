// snippet: filter
import SketchBase
import SketchDocuments
import SketchPages

/// Leaves out lines that are hardly more than specks.
struct ShortLinesFilter: PageFilter {
    static let name = "no-specks"
    static let summary = "leaves out lines that are shorter than so many millimetres"
    static let options: [any AnyKey] = [shortest]
    private static let shortest = Key("shortest", .number(0...100), default: 1, "what stays is as long, in millimetres")

    private let shortest: Double

    init(options: OptionValues) throws(Diagnostic) {
        shortest = try options[Self.shortest]
    }

    func apply(to page: Page) throws(Diagnostic) -> Page {
        try page.replacingPaths { path, _ in path.flattened().length >= shortest ? [path] : [] }
    }
}
// end
