import SketchBase
import SketchDocuments
import SketchGeometry
import SketchPages

/// Reads a scene's paper and margins.
enum PaperReader {
    private typealias Keys = SceneKeys.Paper

    /// In millimetres.
    struct Size {
        var width = 210.0
        var height = 297.0
        /// Pixels an inch where the scene counts pixels.
        var resolution: Double?
    }

    static func size(_ scene: Record) -> Size {
        var paper = scene.map(SceneKeys.paper, or: Size()) { (_, node) throws(Diagnostic) -> Size in
            try node.allow(Keys.all)
            if let size = try named(node) { return size }
            return try measured(node)
        }
        let (short, long) = (min(paper.width, paper.height), max(paper.width, paper.height))
        switch scene[SceneKeys.orientation] {
        case .portrait: (paper.width, paper.height) = (short, long)
        case .landscape: (paper.width, paper.height) = (long, short)
        case nil: break
        }
        return paper
    }

    /// Nil where the paper has no name.
    private static func named(_ node: JSONNode) throws(Diagnostic) -> Size? {
        guard let name = try node[Keys.size] else { return nil }
        guard try node.optional(Keys.width.name) == nil, try node.optional(Keys.height.name) == nil else {
            throw node.error("give either \"size\" or \"width\" and \"height\", not both")
        }
        if let unit = try node.optional(Keys.unit.name) {
            throw unit.error("goes not together with \"size\", which says what it is measured in; leave it out")
        }
        if let screen = Paper.screens[name] { return try pixels(screen.width, screen.height, node) }
        try checkResolution(node)
        return Paper.sizes[name].map { Size(width: $0.width, height: $0.height) }
    }

    private static func measured(_ node: JSONNode) throws(Diagnostic) -> Size {
        let (width, height) = (try node.required(Keys.width.name), try node.required(Keys.height.name))
        switch try node[Keys.unit] {
        case .pixels: return try pixels(width.number(in: Keys.pixels), height.number(in: Keys.pixels), node)
        case .mm:
            try checkResolution(node)
            return Size(width: try width.number(in: Keys.sides), height: try height.number(in: Keys.sides))
        }
    }

    private static func pixels(_ width: Double, _ height: Double, _ node: JSONNode) throws(Diagnostic) -> Size {
        let resolution = try node[Keys.resolution] ?? Keys.standardResolution
        let size = Size(width: width / resolution * 25.4, height: height / resolution * 25.4, resolution: resolution)
        guard Keys.sides.contains(size.width), Keys.sides.contains(size.height) else {
            throw node.error(
                "is \(millimetres(size.width, size.height)) at \(Decimals.text(resolution, places: 2)) pixels an inch; "
                    + "expected sides from \(Keys.sides.words) mm: choose another \"resolution\"")
        }
        return size
    }

    private static func checkResolution(_ node: JSONNode) throws(Diagnostic) {
        guard let resolution = try node.optional(Keys.resolution.name) else { return }
        throw resolution.error("is for paper measured in pixels; pictures of others take the option png.dpi")
    }

    /// The paper less the margins.
    static func area(_ scene: Record, paper: Size) -> Box {
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
