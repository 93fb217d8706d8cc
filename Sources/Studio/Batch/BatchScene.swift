import Foundation
import SketchBase
import SketchDocuments
import SketchPlugins

/// What names of files may say of a cell.
struct BatchCell: Sendable {
    let row: Int
    let column: Int
    let label: String

    init(_ cell: LayoutCell) {
        (row, column, label) = (cell.row + 1, cell.column + 1, cell.label)
    }

    /// Numbers of a cell that names may hold, and words.
    static let numbers = ["cell", "row", "column"]
    static let words = ["label"]
}

/// A batch's scene with one combination of parameters, read and checked.
struct BatchScene: Sendable {
    /// What was put into the scene, by the parameters' names.
    let parameters: [JSONMember]
    /// The scene with style and given drawings written out, as its recipe has it, so that no file that changes
    /// meanwhile changes what is drawn.
    let document: JSONNode
    let seed: UInt64
    let title: String
    /// SHA-256 of the checkpoints' files, by name.
    let checkpoints: [String: String]
    /// The cells of each page.
    let cells: [BatchCell]
    /// Samples that a page takes at first.
    let sampleCount: Int
    /// Whether the page's number changes any of its drawings.
    let changesWithSeed: Bool
    /// The filters that its pages go through.
    let filterNames: [String]
    /// Options of renderers that the scene has.
    let options: [String: [String: JSONNode]]

    /// - Parameters:
    ///   - document: the scene as it was read from its file.
    ///   - filters: what its pages go through behind the scene's own filters, as the command line has them.
    /// - Throws: what is wrong with the scene, as reading it does, behind the parameters that it has.
    init(
        _ document: JSONNode, _ names: [String], _ values: [JSONValue], filters: [String], workshop: Workshop
    ) throws(Diagnostic) {
        parameters = zip(names, values).map { JSONMember($0, $1) }
        do throws(Diagnostic) {
            var changed = document
            for (name, value) in zip(names, values) {
                for place in try Self.places(of: name, in: document) { changed = try changed.setting(place, to: value) }
            }
            var scene = try workshop.scene(changed)
            try scene.add(filters: filters)
            let plan = try workshop.plan(scene)
            self.document = JSONNode(scene.json, name: document.name)
            (seed, title, options) = (scene.seed, scene.title, scene.options)
            filterNames = scene.filters.map(\.name)
            checkpoints = plan.models.hashes
            cells = plan.planned.map { BatchCell($0.cell) }
            sampleCount = plan.sampleCount
            let other = try workshop.plan(
                try workshop.scene(self.document.seeded(BatchSeed.seed(ofPage: 0, sceneSeed: scene.seed))))
            changesWithSeed = plan.planned.map(\.request) != other.planned.map(\.request)
        } catch {
            guard !parameters.isEmpty else { throw error }
            throw error.at("with \(parameters.map { "\($0.key)=\($0.value.plainText)" }.joined(separator: " "))")
        }
    }

    /// Where a parameter stands in the scene: at its pointer; else in the scene itself, where a scene has such a key;
    /// else in every item, or where only some layouts have such a key, in every item of those.
    private static func places(of name: String, in document: JSONNode) throws(Diagnostic) -> [[String]] {
        if name.hasPrefix("/") {
            guard let place = JSONPointer.tokens(name), place != [""] else {
                throw Diagnostic(.usage, "\(name): expected a JSON pointer, as in /items/0/temperature")
            }
            return [place]
        }
        let sceneKeys = SceneKeys.all.map(\.name)
        let itemKeys = ItemKeys.all.map(\.name)
        if sceneKeys.contains(name) { return [[name]] }
        let items = items(in: document.value[SceneKeys.items.name], at: [SceneKeys.items.name])
        let layoutKeys = Dictionary(uniqueKeysWithValues: Layouts.all.map { ($0.type, $0.keys.map(\.name)) })
        let fitting = items.filter { itemKeys.contains(name) || layoutKeys[$0.type]?.contains(name) == true }
        guard !fitting.isEmpty else {
            let known = sceneKeys + itemKeys + Set(items.flatMap { layoutKeys[$0.type] ?? [] }).sorted()
            throw Diagnostic(
                .usage, "\"\(name)\" is no key of the scene or of its items",
                hint: nameHint(
                    to: name, in: known, otherwise: "other places are told by a JSON pointer; keys are"))
        }
        return fitting.map { $0.place + [name] }
    }

    /// The items that draw, in groups too: where they stand, and their layouts.
    private static func items(in list: JSONValue?, at place: [String]) -> [(place: [String], type: String)] {
        guard case .array(let items)? = list else { return [] }
        return items.enumerated().flatMap { index, item -> [(place: [String], type: String)] in
            let here = place + ["\(index)"]
            // One without a layout is found wrong when the scene is read.
            guard case .string(let type)? = item["type"] else { return [(here, "")] }
            guard type == ItemKeys.Group.name else { return [(here, type)] }
            return Self.items(in: item["items"], at: here + ["items"])
        }
    }

    /// What is to be drawn for a page.
    ///
    /// - Throws: `badData` where a checkpoint has changed.
    func plan(seed: UInt64, workshop: Workshop) throws(Diagnostic) -> SceneRendering {
        let plan = try workshop.plan(try workshop.scene(try document.seeded(seed)))
        guard plan.models.hashes == checkpoints else {
            throw .badData("\(document.name): a checkpoint has changed since the batch began")
        }
        return plan
    }
}

extension JSONValue {
    /// A text as it is, anything else as JSON.
    var plainText: String {
        if case .string(let text) = self { return text }
        return text()
    }
}
