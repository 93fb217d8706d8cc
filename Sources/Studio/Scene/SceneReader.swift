import Drawing
import Files
import Foundation
import JSON
import Model

/// Reads scene files (docs/scene-format.md). Everything is checked before anything is sampled; every
/// error names file, JSON pointer and what was expected.
public enum SceneReader {
    /// The version of the scene format that is read and written here.
    public static let version = 1

    /// The scene in the file at `path`, its style looked up in `styles`, or where that is nil in
    /// `StyleLibrary.standard(sceneFolder:)`.
    /// - Throws: `missingInput` where there is no such file, `badData` for anything wrong in it.
    public static func read(_ path: String, styles: StyleLibrary? = nil) throws(StudioError) -> Scene {
        let data = try InputFile.read(path, limit: 16 << 20)
        return try read(
            JSONValue(parsing: data, name: path), name: path,
            folder: (path as NSString).deletingLastPathComponent, styles: styles)
    }

    /// The scene that `value` describes. Relative paths in it start at `folder`.
    public static func read(
        _ value: JSONValue, name: String, folder: String, styles: StyleLibrary? = nil
    ) throws(StudioError) -> Scene {
        let node = JSONNode(value, name: name)
        try FormatVersion.check(node, kind: "scene", readable: version)
        try node.allow([
            "$schema", "version", "title", "checkpoint", "seed", "paper", "orientation", "margin", "style", "items",
        ])
        let checkpointNode = try node.required("checkpoint")
        let checkpoint = try checkpointNode.string()
        guard !checkpoint.isEmpty else { throw checkpointNode.mismatch(expected: "the path of a checkpoint") }
        let seed = UInt64(try node.optional("seed")?.integer(in: seedRange) ?? 0)
        let paper = try readPaper(node)
        let area = try readArea(node, paper: paper)
        let library = styles ?? .standard(sceneFolder: folder)
        let style = try library.style(node.required("style"), folder: folder)
        return Scene(
            name: name,
            title: try node.optional("title")?.string() ?? "",
            checkpoint: checkpoint,
            checkpointPath: resolve(checkpoint, in: folder),
            seed: seed, paperWidth: paper.width, paperHeight: paper.height, area: area, style: style,
            items: try readItems(node.required("items"), seed: seed, paper: paper, area: area),
            json: writeOut(value, style: style))
    }

    /// Seeds are whole numbers that every JSON reader keeps exactly.
    static let seedRange = 0...(1 << 53)

    /// `path`, or where it is relative, `path` inside `folder`.
    static func resolve(_ path: String, in folder: String) -> String {
        path.hasPrefix("/") ? path : (folder as NSString).appendingPathComponent(path)
    }

    private static func readPaper(_ scene: JSONNode) throws(StudioError) -> (width: Double, height: Double) {
        let node = try scene.required("paper")
        try node.allow(["size", "width", "height"])
        var paper: (width: Double, height: Double)
        if let size = try node.optional("size") {
            guard try node.optional("width") == nil, try node.optional("height") == nil else {
                throw node.error("give either \"size\" or \"width\" and \"height\", not both")
            }
            let name = try size.choice(of: Paper.sizes.keys.sorted())
            guard let named = Paper.sizes[name] else { throw .internal("paper \(name) is named but missing") }
            paper = named
        } else {
            let side = 10.0...5000.0
            paper = (
                try node.required("width").number(in: side), try node.required("height").number(in: side)
            )
        }
        switch try scene.optional("orientation")?.choice(of: ["portrait", "landscape"]) {
        case "portrait": return (min(paper.width, paper.height), max(paper.width, paper.height))
        case "landscape": return (max(paper.width, paper.height), min(paper.width, paper.height))
        default: return paper
        }
    }

    private static func readArea(
        _ scene: JSONNode, paper: (width: Double, height: Double)
    ) throws(StudioError) -> Box {
        guard let node = try scene.optional("margin") else {
            let margin = min(paper.width, paper.height) / 15
            return Box(minX: margin, minY: margin, maxX: paper.width - margin, maxY: paper.height - margin)
        }
        let range = 0.0...5000.0
        let area: Box
        if case .object = node.value {
            try node.allow(["top", "right", "bottom", "left"])
            area = Box(
                minX: try node.required("left").number(in: range),
                minY: try node.required("top").number(in: range),
                maxX: paper.width - (try node.required("right").number(in: range)),
                maxY: paper.height - (try node.required("bottom").number(in: range)))
        } else {
            let margin = try node.number(in: range)
            area = Box(minX: margin, minY: margin, maxX: paper.width - margin, maxY: paper.height - margin)
        }
        guard min(area.width, area.height) >= Layouts.minimumSide else {
            throw node.error(
                "the margins leave no room on paper of \(millimetres(paper.width, paper.height)); make them smaller")
        }
        return area
    }

    private static func readItems(
        _ node: JSONNode, seed: UInt64, paper: (width: Double, height: Double), area: Box
    ) throws(StudioError) -> [SceneItem] {
        let nodes = try node.elements()
        guard !nodes.isEmpty else { throw node.error("is empty; a scene needs at least one item to draw") }
        var items: [SceneItem] = []
        var cellCount = 0
        for (index, itemNode) in nodes.enumerated() {
            let item = try readItem(itemNode, index: index, sceneSeed: seed, paper: paper, area: area)
            cellCount += item.cells.count
            guard cellCount <= Layouts.maximumCells else {
                throw itemNode.error(
                    "brings the page to \(cellCount) cells; it holds at most \(Layouts.maximumCells)")
            }
            items.append(item)
        }
        return items
    }

    private static func readItem(
        _ node: JSONNode, index: Int, sceneSeed: UInt64, paper: (width: Double, height: Double), area: Box
    ) throws(StudioError) -> SceneItem {
        let layout = try Layouts.layout(of: node)
        try node.allow(["type", "temperature", "seed", "latent", "frame", "fit", "align", "padding"] + layout.keys)
        let frame = try node.optional("frame").map { (frame) throws(StudioError) -> Box in
            try readFrame(frame, paper: paper)
        }
        let fit = try node.optional("fit")?.choice(of: SceneItem.Fit.allCases.map(\.rawValue))
        let align = try node.optional("align")?.choice(of: SceneItem.Alignment.allCases.map(\.rawValue))
        let seed = try node.optional("seed")?.integer(in: seedRange)
        let latent = try node.optional("latent").map { (latent) throws(StudioError) -> LatentSource in
            try readLatent(latent)
        }
        return SceneItem(
            pointer: node.pointer,
            seed: seed.map { UInt64($0) } ?? ScenePlan.itemSeed(sceneSeed: sceneSeed, item: index),
            temperature: try node.optional("temperature")?.number(in: 0...10) ?? 0.4,
            latent: latent,
            fit: fit.flatMap(SceneItem.Fit.init) ?? .each,
            align: align.flatMap(SceneItem.Alignment.init) ?? .centre,
            padding: try node.optional("padding")?.number(in: 0...0.45) ?? 0.05,
            cells: try layout.cells(reading: node, in: frame ?? area))
    }

    private static func readFrame(
        _ node: JSONNode, paper: (width: Double, height: Double)
    ) throws(StudioError) -> Box {
        try node.allow(["x", "y", "width", "height"])
        let x = try node.required("x").number(in: 0...5000)
        let y = try node.required("y").number(in: 0...5000)
        let side = Layouts.minimumSide...5000
        let width = try node.required("width").number(in: side)
        let height = try node.required("height").number(in: side)
        guard x + width <= paper.width && y + height <= paper.height else {
            throw node.error("reaches beyond the paper of \(millimetres(paper.width, paper.height))")
        }
        return Box(minX: x, minY: y, maxX: x + width, maxY: y + height)
    }

    private static func readLatent(_ node: JSONNode) throws(StudioError) -> LatentSource {
        let from = try node.required("from").choice(of: ["posterior", "prior"])
        guard from == "posterior" else {
            try node.allow(["from"])
            return .prior
        }
        try node.allow(["from", "blend", "noise"])
        return .posterior(
            blend: try node.optional("blend")?.integer(in: 1...64) ?? 1,
            noise: try node.optional("noise")?.number(in: 0...4) ?? 0)
    }

    /// The scene as the recipe carries it: readable without the style's file.
    private static func writeOut(_ value: JSONValue, style: Style) -> JSONValue {
        guard case .object(let members) = value else { return value }
        return .object(
            members.filter { $0.key != "$schema" }
                .map { $0.key == "style" ? JSONMember("style", style.json) : $0 })
    }
}
