import SketchBase
import SketchDocuments
import SketchGeometry
import SketchPages

/// Reads a scene's paper and margins.
enum PaperReader {
    static func size(_ scene: Record) -> (width: Double, height: Double) {
        typealias Keys = SceneKeys.Paper
        let standIn = (width: 210.0, height: 297.0)
        let paper = scene.map(SceneKeys.paper, or: standIn) {
            (_, node) throws(Diagnostic) -> (width: Double, height: Double) in
            try node.allow(Keys.all)
            guard let size = try node[Keys.size] else {
                return (try node.required(Keys.width), try node.required(Keys.height))
            }
            guard try node.optional(Keys.width.name) == nil, try node.optional(Keys.height.name) == nil else {
                throw node.error("give either \"size\" or \"width\" and \"height\", not both")
            }
            return Paper.sizes[size] ?? standIn
        }
        switch scene[SceneKeys.orientation] {
        case .portrait: return (min(paper.width, paper.height), max(paper.width, paper.height))
        case .landscape: return (max(paper.width, paper.height), min(paper.width, paper.height))
        case nil: return paper
        }
    }

    /// The paper less the margins.
    static func area(_ scene: Record, paper: (width: Double, height: Double)) -> Box {
        typealias Keys = SceneKeys.Margin
        let standard = min(paper.width, paper.height) / 15
        let whole = Box(minX: 0, minY: 0, maxX: paper.width, maxY: paper.height)
        return scene.map(SceneKeys.margin, or: whole.inset(by: standard)) { (_, node) throws(Diagnostic) -> Box in
            let area: Box
            if case .object = node.value {
                try node.allow(Keys.all)
                area = Box(
                    minX: try node[Keys.left], minY: try node[Keys.top], maxX: paper.width - (try node[Keys.right]),
                    maxY: paper.height - (try node[Keys.bottom]))
            } else {
                area = whole.inset(by: try node.number(in: Keys.range))
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
