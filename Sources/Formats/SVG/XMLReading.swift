import CXML
import Foundation
import SketchBase

/// Reads a document into an `SVGTree` with libxml2.
///
/// Nothing outside the document is opened: external entities are not declared, whatever it says. Entities of its
/// own, as Illustrator writes them for its namespaces, are put in, but only such as hold neither markup nor other
/// entities, so that they cannot multiply, and up to `entityLimit` bytes in all. libxml2's own limits are off, since
/// photographs embedded in one attribute exceed them.
enum XMLReading {
    /// Bytes that entities may grow to.
    static let entityLimit = 1 << 24
    static let depthLimit = 500
    static let elementLimit = 3_000_000
    private static let svgNamespace = "http://www.w3.org/2000/svg"
    private static let inkscapeNamespace = "http://www.inkscape.org/namespaces/inkscape"

    /// - Throws: `badData`, its message beginning with `name` and the line.
    static func tree(_ data: Data, name: String) throws(Diagnostic) -> SVGTree {
        try checkEncoding(data, name: name)
        guard let size = Int32(exactly: data.count) else { throw .badData("\(name): is larger than 2 GiB") }
        guard let context = xmlNewParserCtxt() else { throw .internal("libxml2 gave no parser") }
        defer { xmlFreeParserCtxt(context) }
        let budget = DocumentBudget()
        context.pointee._private = Unmanaged.passUnretained(budget).toOpaque()
        context.pointee.sax.pointee.entityDecl = declareEntity
        context.pointee.sax.pointee.getEntity = useEntity
        context.pointee.sax.pointee.startElementNs = beginElement
        let options = [
            XML_PARSE_NONET, XML_PARSE_NOERROR, XML_PARSE_NOWARNING, XML_PARSE_HUGE, XML_PARSE_NOENT, XML_PARSE_NOCDATA,
            XML_PARSE_BIG_LINES, XML_PARSE_COMPACT,
        ].reduce(0) { $0 | Int32($1.rawValue) }
        let document = withExtendedLifetime(budget) {
            data.withUnsafeBytes { bytes in
                xmlCtxtReadMemory(context, bytes.bindMemory(to: CChar.self).baseAddress, size, nil, nil, options)
            }
        }
        defer { if let document { xmlFreeDoc(document) } }
        let error = context.pointee.lastError
        let position = TextPosition(line: max(Int(error.line), 1), column: max(Int(error.int2), 1))
        let place = Location(file: name, span: TextSpan(position, position))
        if let refusal = budget.refusal { throw Diagnostic(.badData, refusal, at: place) }
        let unknown = budget.unknown.map { "the entity &\($0); is not declared" }
        guard let document else {
            let reason = unknown.first ?? error.message.map { String(cString: $0).trimmingSpace() }
            throw Diagnostic(.badData, "is not well-formed XML: \(reason ?? "it is empty")", at: place)
        }
        guard let root = xmlDocGetRootElement(document) else { throw .badData("\(name): holds no element") }
        var tree = try read(root, document, name: name)
        tree.unread += unknown.map { "text is lost: \($0)" }
        var next = document.pointee.children
        while let node = next {
            next = node.pointee.next
            if node.pointee.type == XML_PI_NODE, String(cString: node.pointee.name) == "xml-stylesheet" {
                let text = node.pointee.content.map { String(cString: $0) } ?? ""
                tree.unread.append("a style sheet outside of the drawing is not read: \(text.prefix(80))")
            }
        }
        return tree
    }

    /// A document that names no other encoding has to be UTF-8 (XML 1.0 §4.3.3). libxml2 would say so without column.
    private static func checkEncoding(_ data: Data, name: String) throws(Diagnostic) {
        let isUTF16 = data.starts(with: [0xFE, 0xFF]) || data.starts(with: [0xFF, 0xFE]) || data.prefix(4).contains(0)
        let start = String(decoding: data.prefix(200), as: UTF8.self)
        let declaration = start.range(of: "<?xml").flatMap { begin in
            start[begin.upperBound...].range(of: "?>").map { start[begin.upperBound..<$0.lowerBound] }
        }
        let encoding = declaration.flatMap { text in
            text.range(of: "encoding").map { text[$0.upperBound...].lowercased().filter { !" =\"'".contains($0) } }
        }
        guard !isUTF16, encoding == nil || encoding?.hasPrefix("utf-8") == true else { return }
        if let offset = UTF8Check.firstFault(in: data) {
            let before = data.prefix(offset)
            let line = before.reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
            let column = before.reversed().prefix { $0 != UInt8(ascii: "\n") }.count + 1
            throw .badData(
                "\(name):\(line):\(column): not UTF-8, and no other encoding is named; save it as UTF-8, or begin it "
                    + "with its encoding, as in <?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>")
        }
    }

    // MARK: From libxml2's tree to ours

    private static func read(
        _ root: xmlNodePtr, _ document: xmlDocPtr, name: String
    ) throws(Diagnostic) -> SVGTree {
        var tree = SVGTree()
        var depth = 0
        /// The element that is being read, by its index, or nil inside one of another namespace.
        var parent: Int?
        var node = root
        while true {
            let index = add(node, to: parent, &tree, document)
            if let index, let child = node.pointee.children, node.pointee.type == XML_ELEMENT_NODE {
                depth += 1
                guard depth <= depthLimit else {
                    throw .badData("\(name):\(xmlGetLineNo(node)): elements nest deeper than \(depthLimit) levels")
                }
                parent = index
                node = child
                continue
            }
            while node != root, node.pointee.next == nil, let above = node.pointee.parent {
                depth -= 1
                parent = parent.flatMap { tree.elements[$0].parent }
                node = above
            }
            guard node != root, let next = node.pointee.next else { return tree }
            node = next
        }
    }

    /// Adds an element of SVG, or text; nil for what is neither.
    private static func add(
        _ node: xmlNodePtr, to parent: Int?, _ tree: inout SVGTree, _ document: xmlDocPtr
    ) -> Int? {
        let line = xmlGetLineNo(node)
        var element: SVGElement
        switch node.pointee.type {
        case XML_ELEMENT_NODE:
            var name = String(cString: node.pointee.name)
            if let namespace = node.pointee.ns?.pointee.href {
                guard String(cString: namespace) == svgNamespace else { return nil }
            } else if name.hasPrefix("svg:") {
                name.removeFirst("svg:".count)  // A prefix that nothing declares.
            }
            element = SVGElement(name: name, line: line)
            element.attributes = attributes(node, document)
            element.classes = (element.attributes["class"] ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
        case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
            guard let parent, ["text", "tspan", "style", "textPath", "a"].contains(tree.elements[parent].name),
                let content = node.pointee.content
            else { return nil }
            element = SVGElement(name: "", line: line)
            element.text = String(cString: content)
        default: return nil
        }
        element.parent = parent
        let index = tree.elements.count
        tree.elements.append(element)
        if let parent { tree.elements[parent].children.append(index) }
        if let id = element.attributes["id"], tree.ids[id] == nil { tree.ids[id] = index }
        return index
    }

    private static func attributes(_ node: xmlNodePtr, _ document: xmlDocPtr) -> [String: String] {
        var attributes: [String: String] = [:]
        var next = node.pointee.properties
        while let attribute = next {
            next = attribute.pointee.next
            var name = String(cString: attribute.pointee.name)
            if let namespace = attribute.pointee.ns?.pointee.href {
                switch String(cString: namespace) {
                case inkscapeNamespace: name = "inkscape:\(name)"
                case "http://www.w3.org/1999/xlink":
                    // SVG 2 has href without prefix, which comes first (§16.1.2).
                    guard name == "href", attributes["href"] == nil else { continue }
                case "http://www.w3.org/XML/1998/namespace": name = "xml:\(name)"
                default: continue
                }
            } else if name == "xlink:href" {
                name = "href"
            }
            guard let text = xmlNodeListGetString(document, attribute.pointee.children, 1) else {
                attributes[name] = ""
                continue
            }
            defer { xml_free_text(text) }
            // Embedded pictures are not read, and may be large.
            if name == "href", xmlStrlen(text) > 4096 { continue }
            attributes[name] = String(cString: text)
        }
        return attributes
    }
}

/// What a document has grown to, and why that is refused.
private final class DocumentBudget {
    var bytes = 0
    var elements = 0
    /// Names that nothing declares, each once.
    var unknown: [String] = []
    var refusal: String?

    static func of(_ context: xmlParserCtxtPtr) -> DocumentBudget? {
        context.pointee._private.map { Unmanaged<DocumentBudget>.fromOpaque($0).takeUnretainedValue() }
    }

    func refuse(_ reason: String, _ context: xmlParserCtxtPtr) {
        if refusal == nil { refusal = reason }
        xmlStopParser(context)
    }
}

private let declareEntity: entityDeclSAXFunc = { context, name, type, publicID, systemID, content in
    // Of external and parameter entities nothing is declared, so nothing is ever loaded.
    guard let context, type == Int32(XML_INTERNAL_GENERAL_ENTITY.rawValue), let content else { return }
    let parser = context.assumingMemoryBound(to: xmlParserCtxt.self)
    let text = UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content)))
    guard !text.contains(UInt8(ascii: "&")), !text.contains(UInt8(ascii: "<")) else {
        DocumentBudget.of(parser)?.refuse("an entity holds other entities or elements, which is not read", parser)
        return
    }
    xmlSAX2EntityDecl(context, name, type, publicID, systemID, content)
}

private let useEntity: getEntitySAXFunc = { context, name in
    guard let context, let name else { return nil }
    let parser = context.assumingMemoryBound(to: xmlParserCtxt.self)
    guard let entity = xmlSAX2GetEntity(context, name) else {
        if let budget = DocumentBudget.of(parser), budget.unknown.count < 100 {
            let name = String(cString: name)
            if !budget.unknown.contains(name) { budget.unknown.append(name) }
        }
        return nil
    }
    if let budget = DocumentBudget.of(parser) {
        budget.bytes += Int(entity.pointee.length)
        if budget.bytes > XMLReading.entityLimit {
            budget.refuse("entities grow to more than \(XMLReading.entityLimit) bytes", parser)
        }
    }
    return entity
}

private let beginElement: startElementNsSAX2Func = {
    context, name, prefix, uri, namespaceCount, namespaces, attributeCount, defaultedCount, attributes in
    guard let context else { return }
    let parser = context.assumingMemoryBound(to: xmlParserCtxt.self)
    if let budget = DocumentBudget.of(parser) {
        budget.elements += 1
        if budget.elements > XMLReading.elementLimit {
            return budget.refuse("there are more than \(XMLReading.elementLimit) elements", parser)
        }
    }
    xmlSAX2StartElementNs(
        context, name, prefix, uri, namespaceCount, namespaces, attributeCount, defaultedCount, attributes)
}
