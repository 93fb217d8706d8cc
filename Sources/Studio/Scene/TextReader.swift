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

    /// What the values of a scene's own texts are called.
    static let sceneNames = ["title", "seed", "version"]

    /// A template of `sceneNames` with its values. - Throws: `badData` for a title in characters that the fonts have not.
    static func filled(
        _ template: String, title: String, seed: UInt64, at node: JSONNode
    ) throws(Diagnostic) -> String {
        if TextTemplate.names(in: template).contains("title"),
            let character = HersheyFont.fonts["simplex"]?.missing(in: title).first
        {
            throw node.error("the single-line fonts have no \"\(character)\", which the title holds")
        }
        return TextTemplate.fill(
            template, ["title": title, "seed": "\(seed)", "version": StudioVersion.current])
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
            let template = try TextReader.template(text, names: TextReader.sceneNames)
            guard ownHeight >= TextReader.heights.lowerBound, ownHeight <= box.height else {
                throw node.error("the margin of \(millimetres(box.height)) has no room for this text; make it larger")
            }
            let filled = try TextReader.filled(template, title: title, seed: seed, at: node)
            return PlacedText(filled, box: box, height: ownHeight, align: align)
        }
    }
}

/// Words on the page, wrapped to a frame.
struct TextBlock {
    private let height: Double
    private let leading: Double
    private let align: PlacedText.Align
    private let title: String
    private let seed: UInt64

    /// - Parameter item: an item that is text.
    init(_ item: Record, title: String, seed: UInt64) {
        typealias Keys = ItemKeys.TextBlock
        height = item[Keys.height]
        leading = item[Keys.leading] * height
        align = item[Keys.align]
        (self.title, self.seed) = (title, seed)
    }

    /// The lines of the text at `node`, from the frame's top down.
    ///
    /// - Throws: `badData` for characters and values that are not known, and where the frame is too small.
    func lines(of node: JSONNode, in frame: Box) throws(Diagnostic) -> [PlacedText] {
        let template = try TextReader.template(node, names: TextReader.sceneNames)
        guard let font = HersheyFont.fonts["simplex"] else { throw .internal("the font simplex is missing") }
        let text = try TextReader.filled(template, title: title, seed: seed, at: node)
        let room = frame.width / height * HersheyFont.capitalHeight
        var lines: [String] = []
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var line = ""
            for word in paragraph.split(separator: " ") {
                let longer = line.isEmpty ? String(word) : line + " " + word
                if !line.isEmpty, font.width(of: longer) > room {
                    lines.append(line)
                    line = String(word)
                } else {
                    line = longer
                }
            }
            lines.append(line)
        }
        // A capital stands in the middle of its line; room for what hangs below.
        let lineHeight = 1.4 * height
        guard leading * Double(lines.count - 1) + lineHeight <= frame.height + 1e-6 else {
            throw node.error(
                "takes \(lines.count) lines, \(millimetres(leading * Double(lines.count - 1) + lineHeight)) in all, in a frame of "
                    + "\(millimetres(frame.width, frame.height)); make the frame larger, or its height smaller")
        }
        return lines.enumerated().filter { !$0.element.isEmpty }.map { index, line in
            let top = frame.minY + Double(index) * leading
            return PlacedText(
                line, box: Box(minX: frame.minX, minY: top, maxX: frame.maxX, maxY: top + lineHeight), height: height,
                align: align)
        }
    }
}
