import SketchBase
import SketchDocuments
import SketchGeometry
import SketchLettering

/// Reads texts with places for values.
enum TextReader {
    /// Heights of capitals in millimetres.
    static let heights = 0.5...500.0

    /// A template that names no other values than `names`, in characters that the fonts have.
    static func template(_ node: JSONNode, names: [String]) throws(Diagnostic) -> String {
        let text = try node.string()
        for name in TextTemplate.names(in: text) where !names.contains(name) {
            throw node.error(
                "{\(name)} is no value here", hint: nameHint(to: name, in: names, otherwise: "choose from"))
        }
        guard let font = HersheyFont.fonts["simplex"] else { throw .internal("the font simplex is missing") }
        if let character = font.missing(in: text).first {
            throw node.error(
                "the single-line fonts have no \"\(character)\"; they know ASCII and the small Greek letters")
        }
        return text
    }
}

/// Reads a scene's heading, which stands in the top margin, and colophon, which stands in the bottom
/// margin.
struct MarginTextReader {
    let scene: Record
    let paper: PaperReader.Size
    let area: Box
    /// How far outside the area the style draws its border, which texts keep clear of.
    let outset: Double
    let title: String
    let seed: UInt64

    static let names = ["title", "seed", "version"]
    func texts() -> [PlacedText] {
        let top = Box(minX: area.minX, minY: 0, maxX: area.maxX, maxY: max(area.minY - outset, 0))
        let bottom = Box(
            minX: area.minX, minY: min(area.maxY + outset, paper.height), maxX: area.maxX, maxY: paper.height)
        return [
            text(SceneKeys.heading, in: top, height: min(0.3 * top.height, 14)),
            text(SceneKeys.colophon, in: bottom, height: min(0.16 * bottom.height, 3)),
        ].compactMap { $0 }
    }

    private func text(_ key: OptionalKey<JSONNode>, in box: Box, height: Double) -> PlacedText? {
        typealias Keys = SceneKeys.Text
        return scene.map(key, or: nil) { (_, node) throws(Diagnostic) -> PlacedText? in
            var (text, ownHeight, align) = (node, height, PlacedText.Align.centre)
            if case .object = node.value {
                let line = Record(node, Keys.all, scene.problems)
                text = try node[Keys.text]
                ownHeight = line[Keys.height] ?? height
                align = line[Keys.align]
            }
            let template = try TextReader.template(text, names: Self.names)
            guard ownHeight >= TextReader.heights.lowerBound, ownHeight <= box.height else {
                throw node.error("the margin of \(millimetres(box.height)) has no room for this text; make it larger")
            }
            if TextTemplate.names(in: template).contains("title"),
                let character = HersheyFont.fonts["simplex"]?.missing(in: title).first
            {
                throw node.error("the single-line fonts have no \"\(character)\", which the title holds")
            }
            let values = ["title": title, "seed": "\(seed)", "version": StudioVersion.current]
            return PlacedText(TextTemplate.fill(template, values), box: box, height: ownHeight, align: align)
        }
    }
}
