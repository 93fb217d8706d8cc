import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchPages

/// A PNG image at a given resolution, or a square one of so many pixels. Paper without a colour stays transparent.
struct PNGRenderer: Renderer {
    static let name = "png"
    static let summary = "PNG image; paper without a colour is transparent"
    static let fileExtensions = ["png"]
    static let options: [any AnyKey] = [dpi, size, paper, compression]
    private static let dpi = OptionalKey(
        "dpi", .number(Page.resolutions), otherwise: "150, or what the page says that is measured in pixels",
        "pixels an inch")
    private static let size = OptionalKey(
        "size", .integer(1...Int(longestSide)), otherwise: "as the page is, at `dpi`",
        "pixels a side of a square picture with the page as large as it can be in its middle, in place of `dpi`")
    private static let paper = Key(
        "paper", .choice(Paper.self, standIn: .painted), default: .painted,
        "whether the paper has its colour, or is transparent")

    private static func paper(of page: Page) -> PNGEncoder.Paper {
        guard page.background == nil else { return .painted }
        let inks = Set(page.layers.map(\.pen.colour))
        return .transparent(ink: inks.count == 1 ? inks.first : nil)
    }

    private static let compression = Key(
        "compression", .choice(Compression.self, standIn: .thorough), default: .thorough,
        "the same pixels in less time, with a palette where the colours are few, or as Cairo packs them")

    private enum Compression: String, CaseIterable {
        case quick, thorough
    }

    private enum Paper: String, CaseIterable {
        case painted, none
    }

    private static let recipeKeyword = "sketch-studio"
    /// Cairo's limit for a side.
    private static let longestSide = 32_767.0
    /// About 1.6 GB of memory.
    private static let mostPixels = 400e6

    private let dpi: Double?
    private let size: Int?
    private let isPainted: Bool
    private let compression: Compression

    var libraries: [String: String] { CairoVersion.librariesOfPacked }

    init(options: OptionValues) throws(Diagnostic) {
        dpi = try options[Self.dpi]
        size = try options[Self.size]
        isPainted = try options[Self.paper] == .painted
        compression = try options[Self.compression]
        guard size == nil || !options.holds(Self.dpi) else {
            throw options.error(
                "goes not together with png.dpi: it says how many pixels there are itself", at: Self.size)
        }
    }

    static func recipe(in file: Data, name: String) throws(Diagnostic) -> JSONNode? {
        try PNGChunks.text(keyword: recipeKeyword, in: file)
            .flatMap { (text) throws(Diagnostic) in try .recipe(text, in: name) }
    }

    func render(_ page: Page) throws(Diagnostic) -> Data {
        try page.check()
        let dpi = size.map { Double($0) / max(page.width, page.height) * 25.4 } ?? dpi ?? page.resolution ?? 150
        let width = size.map(Double.init) ?? max(1, (page.width / 25.4 * dpi).rounded())
        let height = size.map(Double.init) ?? max(1, (page.height / 25.4 * dpi).rounded())
        guard width <= Self.longestSide, height <= Self.longestSide, width * height <= Self.mostPixels else {
            throw .badData(
                "png: \(Decimals.text(dpi, places: 3)) dpi makes an image of \(Int(width)) × \(Int(height)) pixels; "
                    + "expected at most \(Int(Self.longestSide)) a side and \(Int(bounded: Self.mostPixels / 1e6)) million "
                    + "in all: give a lower --option png.dpi=…")
        }
        let recipe = try page.recipe.json()
        var page = page
        if !isPainted { page.background = nil }
        let canvas = try Canvas(
            imageWidth: Int32(width), height: Int32(height), dotsAMillimetre: dpi / 25.4,
            transparent: page.background == nil)
        if let size {
            let side = Double(size) / dpi * 25.4
            canvas.moveOrigin(by: Point((side - page.width) / 2, (side - page.height) / 2))
        }
        canvas.draw(page)
        let png =
            switch compression {
            case .thorough: try canvas.pngData()
            case .quick: try canvas.quickPNGData(on: Self.paper(of: page))
            }
        return try PNGChunks.insert(
            [PNGChunks.resolution(dpi: dpi), PNGChunks.text(keyword: Self.recipeKeyword, recipe)], into: png)
    }
}
