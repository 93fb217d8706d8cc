import Drawing
import Files
import JSON

/// Reads a scene's paper and margins.
enum PaperReader {
    static let schema = Schema.object(
        [
            SchemaKey("size", .choice(Paper.sizes.keys.sorted(), "a named size")),
            SchemaKey("width", .number(sides, "millimetres")),
            SchemaKey("height", .number(sides, "millimetres")),
        ], "a named size, or width and height")
    static let marginSchema = Schema.anyOf(
        [
            .number(margins, "millimetres on every side"),
            .object(
                ["top", "right", "bottom", "left"].map {
                    SchemaKey($0, .number(margins, "millimetres"), isRequired: true)
                }, ""),
        ], "what stays free around the page (default: a fifteenth of the shorter side)")

    private static let sides = 10.0...5000.0
    private static let margins = 0.0...5000.0
    private static let standIn = (width: 210.0, height: 297.0)

    static func size(_ scene: KeyReader) -> (width: Double, height: Double) {
        let paper = scene.required("paper", or: standIn) {
            (node) throws(StudioError) -> (width: Double, height: Double) in
            try node.allow(["size", "width", "height"])
            guard let size = try node.optional("size") else {
                return (try node.required("width").number(in: sides), try node.required("height").number(in: sides))
            }
            guard try node.optional("width") == nil, try node.optional("height") == nil else {
                throw node.error("give either \"size\" or \"width\" and \"height\", not both")
            }
            return Paper.sizes[try size.choice(of: Paper.sizes.keys.sorted())] ?? standIn
        }
        let orientation = scene.value("orientation", or: "") { (node) throws(StudioError) in
            try node.choice(of: ["portrait", "landscape"])
        }
        switch orientation {
        case "portrait": return (min(paper.width, paper.height), max(paper.width, paper.height))
        case "landscape": return (max(paper.width, paper.height), min(paper.width, paper.height))
        default: return paper
        }
    }

    /// The paper less the margins.
    static func area(_ scene: KeyReader, paper: (width: Double, height: Double)) -> Box {
        let standard = min(paper.width, paper.height) / 15
        let whole = Box(minX: 0, minY: 0, maxX: paper.width, maxY: paper.height)
        return scene.value("margin", or: whole.inset(by: standard)) { (node) throws(StudioError) -> Box in
            let area: Box
            if case .object = node.value {
                try node.allow(["top", "right", "bottom", "left"])
                area = Box(
                    minX: try node.required("left").number(in: margins),
                    minY: try node.required("top").number(in: margins),
                    maxX: paper.width - (try node.required("right").number(in: margins)),
                    maxY: paper.height - (try node.required("bottom").number(in: margins)))
            } else {
                area = whole.inset(by: try node.number(in: margins))
            }
            guard min(area.width, area.height) >= Layouts.minimumSide else {
                throw node.error(
                    "the margins leave no room on paper of \(millimetres(paper.width, paper.height)); make them smaller"
                )
            }
            return area
        }
    }
}
