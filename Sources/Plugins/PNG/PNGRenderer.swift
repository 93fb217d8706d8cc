import Foundation
import SketchBase
import SketchDocuments
import SketchPages

/// A PNG image at a given resolution. Paper without a colour stays transparent.
struct PNGRenderer: Renderer {
    static let name = "png"
    static let summary = "PNG image; paper without a colour is transparent"
    static let fileExtensions = ["png"]
    static let options: [any AnyKey] = [dpi]
    private static let dpi = Key("dpi", .number(10...2400), default: 150, "pixels an inch")

    /// Cairo's limit for a side.
    private static let longestSide = 32_767.0
    /// About 1.6 GB of memory.
    private static let mostPixels = 400e6

    private let dpi: Double

    init(options: OptionValues) throws(Diagnostic) {
        dpi = try options[Self.dpi]
    }

    func render(_ page: Page) throws(Diagnostic) -> Data {
        try page.check()
        let width = max(1, (page.width / 25.4 * dpi).rounded())
        let height = max(1, (page.height / 25.4 * dpi).rounded())
        guard width <= Self.longestSide, height <= Self.longestSide, width * height <= Self.mostPixels else {
            throw .badData(
                "png: \(Decimals.text(dpi, places: 3)) dpi makes an image of \(Int(width)) × \(Int(height)) pixels; "
                    + "expected at most \(Int(Self.longestSide)) a side and \(Int(Self.mostPixels / 1e6)) million "
                    + "in all: give a lower --option png.dpi=…")
        }
        let recipe = try page.recipe.json()
        let canvas = try Canvas(
            imageWidth: Int32(width), height: Int32(height), dotsAMillimetre: dpi / 25.4,
            transparent: page.background == nil)
        canvas.draw(page)
        return try PNGChunks.insert(
            [PNGChunks.resolution(dpi: dpi), PNGChunks.text(keyword: "sketch-studio", recipe)],
            into: try canvas.pngData())
    }
}
