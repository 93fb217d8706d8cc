import CXML
import Drawing
import Files
import Foundation

/// Line drawings in SVG (SVG 1.1): one file, or a folder with one drawing a file, whose name then is
/// the class. Each subpath of a `path` and each `polyline`, `polygon` and `line` is a stroke, in the
/// document's order, with the transforms around it. What is only defined (`defs`, `symbol`, `clipPath`,
/// `mask`, `pattern`, `marker`) and what is no line drawing (`rect`, `circle`, `ellipse`, `text`,
/// `image`, `use`) is passed over; styles, and whether a shape is shown, are not looked at.
public enum SVGDrawings: DrawingReader {
    public static let summary = ".svg line drawings, or a folder of them"

    public static func recognises(_ path: String) -> Bool { path.fileExtension == "svg" || isFolder(path) }

    private static let sizeLimit = 1 << 26

    public static func open(_ path: String) throws(StudioError) -> [DrawingPart] {
        [DrawingPart(drawings: Files(waiting: try files(path)[...]))]
    }

    private struct Files: DrawingIterator {
        var waiting: ArraySlice<String>

        mutating func next() throws(StudioError) -> Result<DrawingRecord, StudioError>? {
            guard let file = waiting.popFirst() else { return nil }
            do {
                let sketch = try sketch(InputFile.read(file, limit: sizeLimit), name: file)
                return .success(
                    DrawingRecord(
                        place: file, key: key(of: (file as NSString).lastPathComponent), content: .sketch(sketch)))
            } catch {
                return .failure(error)
            }
        }
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// The files that `path` means, sorted by name.
    private static func files(_ path: String) throws(StudioError) -> [String] {
        guard isFolder(path) else { return [path] }
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: path)
        } catch {
            throw StudioError(.missingInput, "\(path): cannot be listed: \(error.localizedDescription)")
        }
        let drawings = names.filter { $0.fileExtension == "svg" }.sorted()
        guard !drawings.isEmpty else { throw StudioError(.missingInput, "\(path): the folder holds no .svg file") }
        return drawings.map { (path as NSString).appendingPathComponent($0) }
    }

    /// FNV-1a of the file name: a drawing keeps its split when files are added to its folder.
    private static func key(of name: String) -> UInt64 {
        name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    /// The drawing in an SVG document. - Throws: `badData` where it is no SVG or a shape is broken.
    static func sketch(_ data: Data, name: String) throws(StudioError) -> Sketch {
        guard let context = xmlNewParserCtxt() else { throw .internal("libxml2 gave no parser") }
        defer { xmlFreeParserCtxt(context) }
        // Nothing is fetched and no entity is put in; libxml2 itself limits depth and growth.
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        let document = data.withUnsafeBytes { bytes in
            xmlCtxtReadMemory(
                context, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), name, nil, Int32(options))
        }
        guard let document else {
            let error = context.pointee.lastError
            let reason = error.message.map { String(cString: $0).trimmingCharacters(in: .whitespacesAndNewlines) }
            throw .badData("\(name):\(max(error.line, 1)): is no XML: \(reason ?? "it is empty")")
        }
        defer { xmlFreeDoc(document) }
        guard let root = xmlDocGetRootElement(document), SVGElement(root).name == "svg" else {
            throw .badData("\(name): is no SVG: its first element is not svg")
        }
        var strokes: [Polyline] = []
        // libxml2 refuses documents that nest deeper than 256 elements, so recursion ends.
        try collect(SVGElement(root), AffineTransform.identity, name, &strokes)
        return Sketch(strokes: strokes)
    }

    private static let passedOver: Set = ["defs", "symbol", "clipPath", "mask", "pattern", "marker"]

    private static func collect(
        _ element: SVGElement, _ outer: AffineTransform, _ name: String, _ strokes: inout [Polyline]
    ) throws(StudioError) {
        guard !passedOver.contains(element.name) else { return }
        var transform = outer
        do throws(StudioError) {
            if let text = element.attribute("transform") { transform = try SVGTransform.parse(text).then(outer) }
            for points in try shape(element) where !points.isEmpty {
                let placed = points.map(transform.apply)
                guard placed.allSatisfy({ abs($0.x) <= 1e6 && abs($0.y) <= 1e6 }) else {
                    throw .badData("has coordinates beyond ±1000000")
                }
                strokes.append(Polyline(placed))
            }
        } catch {
            throw error.at("\(name):\(element.line): \(element.name)")
        }
        for child in element.children { try collect(child, transform, name, &strokes) }
    }

    /// The polylines of one element, without its children.
    private static func shape(_ element: SVGElement) throws(StudioError) -> [[Point]] {
        switch element.name {
        case "path": return try SVGPath.polylines(element.attribute("d") ?? "")
        case "polyline": return [try points(element)]
        case "polygon":
            let corners = try points(element)
            return [corners.count > 1 ? corners + corners.prefix(1) : corners]
        case "line":
            return [
                [
                    Point(try element.length("x1"), try element.length("y1")),
                    Point(try element.length("x2"), try element.length("y2")),
                ]
            ]
        default: return []
        }
    }

    private static func points(_ element: SVGElement) throws(StudioError) -> [Point] {
        var scanner = SVGScanner(element.attribute("points") ?? "")
        var points: [Point] = []
        while scanner.hasMore { points.append(Point(try scanner.number(), try scanner.number())) }
        return points
    }
}

/// An element of a parsed document, which must outlive it.
private struct SVGElement {
    private let node: xmlNodePtr

    init(_ node: xmlNodePtr) { self.node = node }

    var name: String { String(cString: node.pointee.name) }
    var line: Int { xmlGetLineNo(node) }

    var children: [SVGElement] {
        var children: [SVGElement] = []
        var next = node.pointee.children
        while let child = next {
            if child.pointee.type == XML_ELEMENT_NODE { children.append(SVGElement(child)) }
            next = child.pointee.next
        }
        return children
    }

    func attribute(_ name: String) -> String? {
        guard let text = xmlGetNoNsProp(node, name) else { return nil }
        defer { xml_free_text(text) }
        return String(cString: text)
    }

    /// A number without unit; 0 where it is missing.
    func length(_ name: String) throws(StudioError) -> Double {
        guard let text = attribute(name) else { return 0 }
        var scanner = SVGScanner(text)
        let number = try scanner.number()
        guard !scanner.hasMore else { throw .badData("\(name)=\"\(text)\": expected a number without unit") }
        return number
    }
}
