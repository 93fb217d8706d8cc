import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry

extension Page {
    /// The page as JSON (docs/page-format.md), which `init(document:)` reads back to the same page.
    ///
    /// - Throws: `badData` where the recipe's scene is no JSON.
    public func document() throws(Diagnostic) -> JSONValue {
        var members = [
            JSONMember("version", .integer(Int64(PageKeys.version))),
            JSONMember(PageKeys.width.name, JSONValue(number: width)),
            JSONMember(PageKeys.height.name, JSONValue(number: height)),
        ]
        if let resolution { members.append(JSONMember(PageKeys.resolution.name, JSONValue(number: resolution))) }
        if let background { members.append(JSONMember(PageKeys.background.name, .string(background.hex))) }
        members.append(
            JSONMember(
                PageKeys.layers.name,
                .array(
                    layers.map { layer in
                        .members([
                            PageKeys.Layer.name.name: .string(layer.name),
                            PageKeys.Layer.pen.name: .members([
                                PageKeys.Pen.colour.name: .string(layer.pen.colour.hex),
                                PageKeys.Pen.width.name: JSONValue(number: layer.pen.width),
                                PageKeys.Pen.opacity.name: JSONValue(number: layer.pen.opacity),
                            ]),
                            PageKeys.Layer.paths.name: .array(layer.paths.map(PageCoordinates.value)),
                        ])
                    })))
        members.append(JSONMember(PageKeys.cells.name, .array(cells.map(\.document))))
        members.append(JSONMember(PageKeys.recipe.name, try recipe.document()))
        return .object(members)
    }

    /// Whether the file at `path` is called as pages are.
    package static func isNamed(by path: String) -> Bool { path.lowercased().hasSuffix("." + fileExtension) }

    /// What the names of pages' files end in, behind a dot.
    package static let fileExtension = "page.json"

    /// Whether a document is a page rather than a scene, a style or a machine profile, by its keys.
    public static func isDescribed(by document: JSONNode) -> Bool { document.value[PageKeys.layers.name] != nil }

    /// The page that a document describes.
    ///
    /// - Throws: `badData` for the first thing wrong in it; the others come with it.
    public init(document node: JSONNode) throws(Diagnostic) {
        try FormatVersion.check(node, kind: "page", readable: PageKeys.version...PageKeys.version)
        let problems = Problems()
        let record = Record(node, PageKeys.all, problems)
        self.init(
            width: record[PageKeys.width], height: record[PageKeys.height], background: record[PageKeys.background],
            layers: record[PageKeys.layers],
            recipe: record[PageKeys.recipe] ?? Recipe(generator: "", title: "", seed: 0, checkpoints: [:], scene: "{}"))
        resolution = record[PageKeys.resolution]
        cells = record[PageKeys.cells]
        try problems.throwIfAny()
        let strays = cells.enumerated().compactMap { index, cell in
            cell.strokes.firstIndex { path($0) == nil }.map { (cell: index, stroke: $0) }
        }
        guard !strays.isEmpty else { return }
        let nodes = try node.required(PageKeys.cells.name).elements()
        for (index, number) in strays {
            let stroke = cells[index].strokes[number]
            problems.note(
                try nodes[index].required(PageKeys.Cell.strokes.name).elements()[number].error(
                    "there is no path \(stroke.path) in a layer \(stroke.layer), both counted from 0"))
        }
        try problems.throwIfAny()
    }

    /// Pages as JSON Schema.
    public static var documentSchema: JSONValue {
        Schema.record(PageKeys.all).document(
            title: "Sketch Studio page", "A page in which everything is resolved: sheet, pens, layers, lines.")
    }
}

extension PageCell {
    fileprivate var document: JSONValue {
        let strokes: [JSONValue] = strokes.map { .array([.integer(Int64($0.layer)), .integer(Int64($0.path))]) }
        let corners = [Point(box.minX, box.minY), Point(box.maxX, box.maxY)]
        return .members([
            PageKeys.Cell.name.name: .string(name), PageKeys.Cell.box.name: PageCoordinates.points(corners),
            PageKeys.Cell.facts.name: .array(facts.map { .array([.string($0.name), .string($0.value)]) }),
            PageKeys.Cell.strokes.name: .array(strokes),
        ])
    }
}

extension Recipe {
    /// The recipe as JSON: `{"generator": …, "title": …, "seed": "7", "checkpoints": {name: SHA-256}, "scene": {…}}`.
    ///
    /// - Throws: `badData` where the scene is not JSON.
    public func document() throws(Diagnostic) -> JSONValue {
        func byName(_ words: [String: String]) -> JSONValue {
            .object(words.sorted { $0.key < $1.key }.map { JSONMember($0.key, .string($0.value)) })
        }
        var members = [
            JSONMember(PageKeys.Recipe.generator.name, .string(generator)),
            JSONMember(PageKeys.Recipe.title.name, .string(title)),
            JSONMember(PageKeys.Recipe.seed.name, .string(String(seed))),
            JSONMember(PageKeys.Recipe.checkpoints.name, byName(checkpoints)),
        ]
        if !filters.isEmpty { members.append(JSONMember(PageKeys.Recipe.filters.name, byName(filters))) }
        if !libraries.isEmpty { members.append(JSONMember(PageKeys.Recipe.libraries.name, byName(libraries))) }
        let scene = try JSONValue(parsing: Data(scene.utf8), name: "the recipe's scene")
        return .object(members + [JSONMember(PageKeys.Recipe.scene.name, scene)])
    }
}
