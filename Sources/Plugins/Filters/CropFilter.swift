import SketchBase
import SketchDocuments
import SketchGeometry
import SketchPages

/// Cuts off what comes too near to the paper's edge. Curves stay curves but where they are cut.
struct CropFilter: PageFilter {
    static let name = "crop"
    static let summary = "cuts off what lies nearer to the paper's edge than a margin"
    static let options: [any AnyKey] = [margin]
    private static let margin = Key(
        "margin", .number(0...5000), default: 0, "millimetres that stay free; a line's middle counts, not its width")

    private let margin: Double

    init(options: OptionValues) throws(Diagnostic) {
        margin = try options[Self.margin]
    }

    func apply(to page: Page) throws(Diagnostic) -> Page {
        let size = "\(Decimals.text(page.width, places: 3)) × \(Decimals.text(page.height, places: 3)) mm"
        guard 2 * margin < min(page.width, page.height) else {
            throw .badData("a margin of \(Decimals.text(margin, places: 3)) mm leaves nothing of a page of \(size)")
        }
        let box = Box(minX: margin, minY: margin, maxX: page.width - margin, maxY: page.height - margin)
        let cropped = try page.replacingPaths { path, _ in path.cropped(to: box) }
        guard !cropped.layers.isEmpty || page.bounds == nil else {
            throw .badData(
                "nothing is left of the page of \(size): all lines lie nearer to its edge than "
                    + "\(Decimals.text(margin, places: 3)) mm")
        }
        return cropped
    }
}
