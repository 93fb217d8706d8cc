import Foundation
import SketchBase
import SketchGeometry
import SketchSVG

/// Line drawings in SVG: one file, or a folder with one drawing a file, whose name then is the class. Each outline is a
/// stroke, in the document's order. Read strictly: a drawing that loses anything is refused.
public enum SVGDrawings: DrawingReader {
    public static let summary = ".svg line drawings, or a folder of them"

    public static let fileExtensions = ["svg", "svgz"]

    public static func recognises(_ path: String) -> Bool {
        fileExtensions.contains(path.fileExtension) || FileCalls.isFolder(path)
    }

    public static func open(_ path: String) throws(Diagnostic) -> [DrawingPart] {
        [DrawingPart(drawings: Files(waiting: try files(path)[...]))]
    }

    private struct Files: DrawingIterator {
        var waiting: ArraySlice<String>

        mutating func next() throws(Diagnostic) -> Result<DrawingRecord, Diagnostic>? {
            guard let file = waiting.popFirst() else { return nil }
            do {
                let sketch = try sketch(InputFile.read(file, limit: SVGDrawing.sizeLimit), name: file)
                return .success(
                    DrawingRecord(
                        place: file, key: key(of: (file as NSString).lastPathComponent), content: .sketch(sketch)))
            } catch {
                return .failure(error)
            }
        }
    }

    /// The files that `path` means, sorted by name.
    private static func files(_ path: String) throws(Diagnostic) -> [String] {
        guard FileCalls.isFolder(path) else { return [path] }
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: path)
        } catch {
            throw Diagnostic(.missingInput, "\(path): cannot be listed: \(error.localizedDescription)")
        }
        let drawings = names.filter { fileExtensions.contains($0.fileExtension) }.sorted()
        guard !drawings.isEmpty else { throw Diagnostic(.missingInput, "\(path): the folder holds no .svg file") }
        return drawings.map { (path as NSString).appendingPathComponent($0) }
    }

    /// FNV-1a of the file name: a drawing keeps its split when files are added to its folder.
    private static func key(of name: String) -> UInt64 {
        name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    /// The drawing in an SVG document, curves as chords, in user units of its outermost viewBox.
    ///
    /// - Throws: `badData` where it is no SVG, a shape is broken, or something is not read that would show: a
    ///   training set with parts missing is worse than a smaller one.
    static func sketch(_ data: Data, name: String) throws(Diagnostic) -> Sketch {
        let drawing = try SVGDrawing(data, name: name, units: .user)
        if let loss = drawing.notes.first(where: \.isLoss) { throw .badData(loss.message(in: name)) }
        guard let box = Box(around: drawing.strokes.compactMap(\.path.bounds)) else {
            throw .badData(drawing.notes.first?.message(in: name) ?? "\(name): has no line to draw")
        }
        // A tenth of what preparing a drawing rounds to.
        let flatness = max(box.width, box.height) / 2560
        return Sketch(strokes: drawing.strokes.map { $0.path.flattened(within: flatness) })
    }
}
