import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchPages

/// The bare strokes, a drawing a line, in the layout of Quick, Draw!'s simplified files, which `studio train`,
/// scenes and many other programs read: `{"drawing": [[[x…], [y…]], …]}`, here in millimetres on the page.
///
/// A page of cells has a line for each of its drawings, with what is known of it; any other page is one drawing.
struct StrokesRenderer: Renderer {
    static let name = "strokes"
    static let summary = "strokes as JSON lines, a drawing a line, in the layout of Quick, Draw!"
    static let fileExtensions = ["ndjson"]
    static let options: [any AnyKey] = []

    private static let recipeKey = "recipe"

    init(options: OptionValues) throws(Diagnostic) {}

    /// The first line has it.
    static func recipe(in file: Data, name: String) throws(Diagnostic) -> JSONNode? {
        let first = file.prefix { $0 != UInt8(ascii: "\n") }
        guard first.first == UInt8(ascii: "{"), first.count < file.count,
            let line = try? JSONNode(parsing: first, name: "\(name): its first line")
        else { return nil }
        return try line.optional(recipeKey)?.document(named: "\(name): its recipe")
    }

    func render(_ page: Page) throws(Diagnostic) -> Data { try renderWithReport(page).data }

    func renderWithReport(_ page: Page) throws(Diagnostic) -> RenderedFile {
        try page.check()
        var lines: [(facts: [PageFact], paths: [Path])] = page.cells.filter { !$0.strokes.isEmpty }.map { cell in
            (cell.facts, cell.strokes.compactMap { page.path($0) })
        }
        var notes: [String] = []
        let count = page.layers.reduce(0) { $0 + $1.paths.count { $0.start != nil } }
        if lines.isEmpty {
            lines = [([], page.layers.flatMap(\.paths))]
        } else {
            let others = count - lines.reduce(0) { $0 + $1.paths.count { $0.start != nil } }
            if others > 0 { notes = ["lines of no drawing, such as lettering and borders, are left out: \(others)"] }
        }
        let recipe = try page.recipe.document()
        var bytes: [UInt8] = []
        for (index, line) in lines.enumerated() {
            var members = line.facts.map { JSONMember($0.name, .string($0.value)) }
            members.append(JSONMember("drawing", .array(line.paths.compactMap(Self.stroke))))
            if index == 0 { members.append(JSONMember(Self.recipeKey, recipe)) }
            bytes += JSONValue.object(members).text().utf8
            bytes.append(UInt8(ascii: "\n"))
        }
        return RenderedFile(data: Data(bytes), notes: notes)
    }

    /// `[[x…], [y…]]`; nil for a path that draws nothing.
    private static func stroke(_ path: Path) -> JSONValue? {
        let points = path.flattened().points
        func numbers(_ values: [Double]) -> JSONValue {
            .array(values.map { .number(($0 * 1000).rounded() / 1000) })
        }
        return points.isEmpty ? nil : .array([numbers(points.map(\.x)), numbers(points.map(\.y))])
    }
}
