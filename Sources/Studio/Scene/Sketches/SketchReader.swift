import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchModel
import SketchStrokes

/// A drawing that a scene gives: as it was drawn, and as a network sees it.
public struct GivenSketch: Hashable, Sendable {
    /// In the file's units.
    public var sketch: Sketch
    /// In data units, preprocessed (Ha & Eck 2017, §3.1).
    public var sequence: StrokeSequence
    /// Whether it was given as a sequence, which is taken as it is.
    var isSequence = false
}

/// Reads the drawings that a scene names: a line of an `.ndjson` file in the layout of Quick, Draw!, an
/// SVG, a sketch of any other file that the trainer reads, or strokes written into the scene.
///
/// It remembers each, so that the recipe can hold the strokes instead of a file that may be gone.
package final class SketchReader {
    private let folder: String
    private let library: Library
    /// The scene's, for drawings that handles tell.
    let models: HandleModels
    /// What to write instead of the file, by the JSON pointer of the object that names it.
    private(set) var writtenOut: [String: [JSONMember]] = [:]
    /// Files that were read.
    private(set) var files: [String] = []

    init(folder: String, models: HandleModels) {
        self.folder = folder
        self.models = models
        library = models.library
    }

    /// The drawing that `node` means, which has no other keys than those of drawings and `besides`.
    ///
    /// - Throws: `badData` or `missingInput` naming the place.
    func sketch(_ node: JSONNode, besides: [any AnyKey] = []) throws(Diagnostic) -> GivenSketch {
        try node.allow(SketchKeys.all + besides)
        let keys: [any AnyKey] = [SketchKeys.file, SketchKeys.drawing, SketchKeys.rows, SketchKeys.handle]
        let ways = keys.map(\.name).filter { node.value[$0] != nil }
        guard ways.count == 1 else {
            throw node.error(
                "expected one of \"file\", \"drawing\", \"rows\" and \"handle\", which say what is drawn")
        }
        var preprocessing = Preprocessing(maxLength: .max)
        preprocessing.tolerance = try node[SketchKeys.tolerance]
        let given: GivenSketch
        if let rows = try node[SketchKeys.rows] {
            given = try Self.given(rows: Self.rows(rows))
        } else if let handle = try node[SketchKeys.handle] {
            given = try Self.given(rows: StrokeSequence(models.sketch(handle).sketch))
        } else if let drawing = try node[SketchKeys.drawing] {
            given = try Self.given(Self.drawing(drawing), preprocessing, node)
        } else {
            given = try file(try node.required(SketchKeys.file.name), of: node, preprocessing)
        }
        if ways == [SketchKeys.file.name] { writeOut(given, at: node) }
        return given
    }

    private func file(
        _ fileNode: JSONNode, of node: JSONNode, _ preprocessing: Preprocessing
    ) throws(Diagnostic) -> GivenSketch {
        let path = SceneReader.resolve(try fileNode.string(), in: folder)
        if !files.contains(path) { files.append(path) }
        let isText = path.lowercased().hasSuffix(".ndjson")
        let line = isText ? try node.required(SketchKeys.line) : 0
        let index = try node[SketchKeys.index]
        let split = try node[SketchKeys.split]
        do throws(Diagnostic) {
            // One line is found without reading all others as JSON.
            let content =
                isText
                ? .sketch(try drawing(onLine: line, of: path)) : try library.drawing(index, of: split, in: path)
            switch content {
            case .sketch(let sketch): return try Self.given(sketch, preprocessing, node)
            case .sequence(let sequence): return try Self.given(rows: sequence)
            }
        } catch {
            throw error.location?.file == node.name ? error : error.at(fileNode.location)
        }
    }

    private func drawing(onLine number: Int, of path: String) throws(Diagnostic) -> Sketch {
        guard let line = try library.line(number, of: path), !line.allSatisfy({ " \t\r".utf8.contains($0) }) else {
            throw .badData("\(path): has no drawing on line \(number)")
        }
        let value = try JSONValue(parsing: Data(line), name: path, firstLine: number)
        return try Self.drawing(JSONNode(value, name: "\(path):\(number)").required("drawing"))
    }

    private static func given(
        _ sketch: Sketch, _ preprocessing: Preprocessing, _ node: JSONNode
    ) throws(Diagnostic) -> GivenSketch {
        guard let sequence = preprocessing.sequence(from: sketch) else {
            throw node.error("the drawing has no lines")
        }
        return GivenSketch(sketch: sketch, sequence: sequence)
    }

    private static func given(rows sequence: StrokeSequence) throws(Diagnostic) -> GivenSketch {
        guard !sequence.rows.isEmpty else { throw .badData("the drawing has no lines") }
        return GivenSketch(sketch: sequence.sketch(), sequence: sequence, isSequence: true)
    }

    // MARK: Strokes in JSON

    /// Strokes as Quick, Draw! writes them: `[[[x…], [y…]], …]`; further lists of a stroke are read past.
    package static func drawing(_ node: JSONNode) throws(Diagnostic) -> Sketch {
        var strokes: [Polyline] = []
        for stroke in try node.elements() {
            let lists = try stroke.elements()
            guard lists.count >= 2 else { throw stroke.error("expected the lists [x…] and [y…]") }
            let (x, y) = (try numbers(lists[0]), try numbers(lists[1]))
            guard x.count == y.count, !x.isEmpty else {
                throw stroke.error("has \(x.count) x and \(y.count) y: expected as many, at least one")
            }
            strokes.append(Polyline(zip(x, y).map { Point($0, $1) }))
        }
        return Sketch(strokes: strokes)
    }

    /// Stroke-3 rows, `[[Δx, Δy, pen lifted after], …]`.
    private static func rows(_ node: JSONNode) throws(Diagnostic) -> StrokeSequence {
        var rows: [StrokeRow] = []
        for element in try node.elements() {
            let values = try numbers(element)
            guard values.count == 3, values[2] == 0 || values[2] == 1 else {
                throw element.mismatch(expected: "[Δx, Δy, 0 or 1]")
            }
            rows.append(StrokeRow(dx: Float(values[0]), dy: Float(values[1]), lifted: values[2] == 1))
        }
        return StrokeSequence(rows: rows)
    }

    private static func numbers(_ node: JSONNode) throws(Diagnostic) -> [Double] {
        var numbers: [Double] = []
        for element in try node.elements() { numbers.append(try element.number(in: -1e6...1e6)) }
        return numbers
    }

    private func writeOut(_ given: GivenSketch, at node: JSONNode) {
        if given.isSequence {
            let rows = given.sequence.rows.map { row in
                JSONValue.array([.number(Double(row.dx)), .number(Double(row.dy)), .integer(row.lifted ? 1 : 0)])
            }
            writtenOut[node.pointer] = [JSONMember(SketchKeys.rows.name, .array(rows))]
        } else {
            let strokes = given.sketch.strokes.map { stroke in
                JSONValue.array([
                    .array(stroke.points.map { .number($0.x) }), .array(stroke.points.map { .number($0.y) }),
                ])
            }
            writtenOut[node.pointer] = [JSONMember(SketchKeys.drawing.name, .array(strokes))]
        }
    }
}
