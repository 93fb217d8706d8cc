import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchModel
import SketchPlugins

/// Reads scene files (docs/scene-format.md). Everything is checked before anything is sampled; every
/// error names file, line and column, JSON pointer and what was expected.
public enum SceneReader {
    /// The version of the scene format that is written here.
    public static let version = 2
    /// Those that are read. In version 1 drawings that look alike are chosen unless `distinct` says otherwise.
    public static let versions = 1...version

    /// The scene in the file at `path`, its style looked up in `styles`, or where that is nil in
    /// `StyleLibrary.standard(sceneFolder:)`; drawings that it names are read through `library`. Comments
    /// are allowed.
    ///
    /// - Throws: `missingInput` where there is no such file, `badData` for the first thing wrong in it; the others
    ///   come with it.
    public static func read(
        _ path: String, styles: StyleLibrary? = nil, library: Library = Library()
    ) throws(Diagnostic) -> Scene {
        let node = try document(path)
        return try read(node, folder: folder(of: node), styles: styles, library: library)
    }

    /// The file at `path` as JSON, for `read` and `SceneCheck`. Comments are allowed.
    ///
    /// - Throws: `missingInput` where there is no such file, `badData` where it is no JSON.
    public static func document(_ path: String) throws(Diagnostic) -> JSONNode {
        try JSONNode(parsing: InputFile.read(path, limit: 16 << 20), name: path)
    }

    /// What can be read of a scene, and what is wrong with it. Where anything is, the scene holds stand-ins.
    static func examine(
        _ node: JSONNode, styles: StyleLibrary?, library: Library
    ) -> (scene: Scene?, problems: Problems) {
        let problems = Problems()
        return (read(node, folder: folder(of: node), styles: styles, library, problems), problems)
    }

    /// The folder of the scene's file, where relative paths start.
    private static func folder(of node: JSONNode) -> String { (node.name as NSString).deletingLastPathComponent }

    /// The scene that `node` describes. Relative paths in it start at `folder`.
    ///
    /// - Parameter locate: says where a checkpoint lies; nil for where the scene says.
    /// - Throws: `badData` for the first thing wrong in it; the others come with it.
    public static func read(
        _ node: JSONNode, folder: String, styles: StyleLibrary? = nil, library: Library = Library(),
        locate: ((SceneCheckpoint) -> String)? = nil
    ) throws(Diagnostic) -> Scene {
        let problems = Problems()
        let scene = read(node, folder: folder, styles: styles, library, problems, locate: locate)
        try problems.throwIfAny()
        guard let scene else { throw .internal("a scene without errors was not read") }
        return scene
    }

    /// `path`, or where it is relative, `path` inside `folder`.
    static func resolve(_ path: String, in folder: String) -> String {
        path.hasPrefix("/") ? path : (folder as NSString).appendingPathComponent(path)
    }

    /// The scene at `node`; what is wrong is noted, and makes the result meaningless or nil.
    private static func read(
        _ node: JSONNode, folder: String, styles: StyleLibrary?, _ library: Library, _ problems: Problems,
        locate: ((SceneCheckpoint) -> String)? = nil
    ) -> Scene? {
        let written: Int
        do throws(Diagnostic) {
            written = try FormatVersion.check(node, kind: "scene", readable: versions)
        } catch {
            problems.note(error)
            return nil
        }
        let scene = Record(node, SceneKeys.all, problems)
        var checkpoints = CheckpointReader.read(scene, folder: folder)
        if let locate {
            for index in checkpoints.indices { checkpoints[index].path = locate(checkpoints[index]) }
        }
        let title = scene[SceneKeys.title]
        let seed = scene[SceneKeys.seed]
        let paper = PaperReader.size(scene)
        let area = PaperReader.area(scene, paper: paper)
        let styles = styles ?? .standard(sceneFolder: folder)
        var styleFiles: [String] = []
        let style = scene.map(SceneKeys.style, or: standInStyle) { (_, node) throws(Diagnostic) -> Style in
            let (style, files) = try styles.style(node, folder: folder, problems: problems)
            styleFiles = files
            return style ?? standInStyle
        }
        let sketches = SketchReader(folder: folder, models: HandleModels(checkpoints: checkpoints, library: library))
        let latents = LatentBook(
            checkpoints: checkpoints.map(\.name), sceneSeed: seed, sources: sketches, problems: problems)
        if let node = scene[SceneKeys.latents] { latents.read(node) }
        let page = Enclosure(
            area: area, bounds: Box(minX: 0, minY: 0, maxX: paper.width, maxY: paper.height), what: "the paper")
        let reader = ItemReader(
            page: page, checkpoints: checkpoints.map(\.name), title: title, sceneSeed: seed,
            latents: latents, pens: style.pens.map(\.name), isDistinct: written > 1, problems: problems)
        let items = scene.map(SceneKeys.items, or: []) { (_, node) throws(Diagnostic) in
            try reader.items(node, seed: seed, in: page)
        }
        let cells = items.reduce(0) { $0 + $1.cells.count }
        let cell = scene.map(SceneKeys.cell, or: nil) { (_, node) throws(Diagnostic) in
            try node.integer(in: 1...max(cells, 1)) - 1
        }
        let texts = MarginTextReader(
            scene: scene, paper: paper, area: area, outset: style.border?.outset ?? 0, title: title, seed: seed
        ).texts()
        let reading = OutputReader(scene: scene, title: title, seed: seed)
        let (outputs, options) = (reading.outputs(folder: folder), reading.options())
        return Scene(
            name: node.name, title: title, checkpoints: checkpoints, seed: seed, paperWidth: paper.width,
            paperHeight: paper.height, resolution: paper.resolution, area: area, style: style, latents: latents.list,
            items: items, cell: cell, texts: texts, filters: FilterReader.filters(scene), outputs: outputs.map(\.path),
            outputPlaces: Dictionary(outputs.map { ($0.path, $0.place) }) { first, _ in first }, options: options,
            inputs: styleFiles + sketches.files,
            json: writeOut(node.value, style: style, sketches: sketches.writtenOut))
    }

    /// Where a style cannot be read, so that the rest of the scene is checked all the same.
    private static let standInStyle = Style(
        summary: "", pens: [], drawing: StyleDrawing(pens: [], colour: .fixed), smoothing: Smoothing(method: .none),
        json: .null)

    /// The scene as the recipe carries it: readable without the files of the style and of drawings.
    private static func writeOut(
        _ value: JSONValue, style: Style, sketches: [String: [JSONMember]]
    ) -> JSONValue {
        guard case .object(let members) = value else { return value }
        let leftOut = SceneKeys.notInRecipe.map(\.name)
        return .object(
            members.filter { !leftOut.contains($0.key) }
                .map { member in
                    if member.key == SceneKeys.style.name { return JSONMember("style", style.json) }
                    return JSONMember(
                        member.key, withSketches(member.value, pointer: "/\(member.key)", sketches))
                })
    }

    private static func withSketches(
        _ value: JSONValue, pointer: String, _ sketches: [String: [JSONMember]]
    ) -> JSONValue {
        guard !sketches.isEmpty else { return value }
        switch value {
        case .array(let elements):
            return .array(elements.enumerated().map { withSketches($1, pointer: "\(pointer)/\($0)", sketches) })
        case .object(let members):
            let kept = members.map {
                JSONMember($0.key, withSketches($0.value, pointer: "\(pointer)/\($0.key)", sketches))
            }
            guard let strokes = sketches[pointer] else { return .object(kept) }
            return .object(kept.filter { member in !SketchKeys.ofFile.contains { $0.name == member.key } } + strokes)
        default: return value
        }
    }
}
