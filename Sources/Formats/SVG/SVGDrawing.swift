import Foundation
import SketchBase
import SketchGeometry
import SketchPages

/// What an SVG file draws: lines and curves in the document's order, everything resolved.
package struct SVGDrawing: Sendable {
    /// Width and height of the page in millimetres; nil where the file says neither size nor viewBox.
    package internal(set) var size: Point?
    package internal(set) var strokes: [SVGStroke] = []
    /// Names of the layers that strokes belong to.
    package internal(set) var layers: [String] = []
    /// What the file has that `strokes` do not show as it is meant, in the order of first meeting.
    package internal(set) var notes: [SVGNote] = []

    /// Reads a drawing. A file that gzip packed (`.svgz`) is unpacked.
    ///
    /// - Parameters:
    ///   - name: what messages call the file.
    ///   - units: of the strokes.
    /// - Throws: `badData`, its message beginning with `name` and the line, for what is no SVG, for what would put
    ///   lines into the wrong place (transforms, page sizes, coordinates that cannot be read), and for documents that
    ///   grow beyond all measure.
    package init(_ data: Data, name: String, units: Units) throws(Diagnostic) {
        var data = data
        if Gzip.isPacked(data) {
            do throws(Diagnostic) {
                data = try Gzip.unpack(data, limit: Self.sizeLimit)
            } catch {
                throw error.at(name)
            }
        }
        let tree = try XMLReading.tree(data, name: name)
        guard let root = tree.elements.first, root.name == "svg" else {
            throw .badData("\(name): is no SVG: its first element is not <svg>")
        }
        var reading = try SVGReading(tree, name: name, units: units)
        try reading.read()
        self = reading.drawing
    }

    /// What strokes are measured in.
    package enum Units: Sendable {
        /// On the page, as its size and viewBox say.
        case millimetres
        /// Of the outermost viewBox: the numbers as they stand in the file.
        case user
    }

    /// Bytes of a document, unpacked.
    package static let sizeLimit = 1 << 30
}

/// A path that is drawn without lifting the pen.
package struct SVGStroke: Hashable, Sendable {
    package var path: Path
    /// Index into the drawing's layers; nil outside all of them.
    package var layer: Int?
    /// Of its line, or of its area where only that is painted.
    package var colour: Colour
    /// Which of the file's elements it belongs to; one that is used several times is several.
    package var element = 0
    /// The rule by which its element's area is painted; nil where that is not, or is not known: of dashed outlines and
    /// of those that a clip has cut.
    package var fillRule: Region.Rule?
}

/// Something that was left out, or is drawn in another way than it is meant; many of one kind are one note.
package struct SVGNote: Hashable, Sendable {
    /// What, after its number, as in `<image> left out: only lines can be drawn`.
    package var text: String
    package var count: Int
    /// Where the first stands, from 1.
    package var line: Int
    /// Whether lines of the drawing are missing or not where they should be; else they only look different.
    package var isLoss: Bool

    /// One line for people.
    package func message(in name: String) -> String {
        count == 1 ? "\(name):\(line): \(text)" : "\(name):\(line): \(text) (\(count) of them, the first here)"
    }
}
