import CJSON
import Foundation
import SketchBase

extension JSONValue {
    /// Reads one JSON document (RFC 8259) with json-c, after a look for what json-c would let pass. A byte order
    /// mark before it is passed over, as §8.1 has it, and counts for no column.
    ///
    /// - Parameters:
    ///   - name: what errors call the text, usually its file name.
    ///   - firstLine: the number of the text's first line, where it is a part of a file.
    /// - Throws: `badData` with line and column for a syntax error, nesting deeper than 64, a key
    ///   that stands twice, a number out of range, bytes that are not UTF-8, or anything behind the document.
    public init(parsing data: Data, name: String, firstLine: Int = 1) throws(Diagnostic) {
        self = try JSONText.read(data, name: name, firstLine: firstLine, []).value
    }
}

extension JSONNode {
    /// Reads a document that people write: comments are allowed, and errors will tell lines and columns.
    ///
    /// - Parameter name: what errors call the text, usually its file name.
    /// - Throws: as `JSONValue.init(parsing:name:)`.
    public init(parsing data: Data, name: String) throws(Diagnostic) {
        let (value, spans) = try JSONText.read(data, name: name, firstLine: 1, [.comments, .spans])
        self.init(value, name: name, pointer: "", spans: spans)
    }
}

/// A text that is read as JSON in two passes: ours, then json-c's.
private enum JSONText {
    static func read(
        _ data: Data, name: String, firstLine: Int, _ options: JSONScanner.Options
    ) throws(Diagnostic) -> (value: JSONValue, spans: JSONSpans?) {
        let data = data.withoutByteOrderMark
        guard data.count < Int32.max else { throw .badData("\(name): is longer than 2 GiB") }
        func error(_ offset: Int, _ message: String) -> Diagnostic {
            Diagnostic(.badData, message, at: place(offset, in: data, name, firstLine))
        }
        var scanner = JSONScanner(data, firstLine: firstLine, options)
        let violation = scanner.run()
        if scanner.isBeyondASCII, let offset = UTF8Check.firstFault(in: data) {
            throw error(offset, UTF8Check.complaint(about: data))
        }
        if let violation { throw error(violation.offset, "not valid JSON: \(violation.message)") }
        return (try parse(scanner.bytes, error), scanner.spans)
    }

    private static func parse(
        _ bytes: [UInt8], _ error: (Int, String) -> Diagnostic
    ) throws(Diagnostic) -> JSONValue {
        guard let tokener = json_tokener_new_ex(Int32(JSONScanner.maximumDepth)) else {
            throw .internal("json-c gave no tokener")
        }
        defer { json_tokener_free(tokener) }
        json_tokener_set_flags(tokener, JSON_TOKENER_STRICT | JSON_TOKENER_VALIDATE_UTF8)
        let root = bytes.withUnsafeBytes { bytes in
            json_tokener_parse_ex(
                tokener, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count))
        }
        defer { json_object_put(root) }
        var status = json_tokener_get_error(tokener)
        // The tokener waits for more after a number at the end of the text: a final NUL ends it.
        var ending: OpaquePointer?
        var isAtEnd = false
        defer { json_object_put(ending) }
        if status == json_tokener_continue {
            var terminator: CChar = 0
            ending = json_tokener_parse_ex(tokener, &terminator, 1)
            status = json_tokener_get_error(tokener)
            guard status == json_tokener_success else { throw error(bytes.count, "the JSON text ends too early") }
            isAtEnd = true
        }
        let end = json_tokener_get_parse_end(tokener)
        guard status == json_tokener_success else {
            let fault = fault(status, end, in: bytes)
            throw error(fault.offset, "not valid JSON: \(fault.message)")
        }
        if !isAtEnd, let rest = bytes.dropFirst(end).firstIndex(where: { !" \t\r\n".utf8.contains($0) }) {
            throw error(rest, "unexpected text after the JSON value")
        }
        return convert(ending ?? root)
    }

    /// Where a fault that json-c found at `end` is to be mended: a forgotten comma or colon stands missing behind what
    /// came before, which is often lines above.
    private static func fault(
        _ status: json_tokener_error, _ end: Int, in bytes: [UInt8]
    ) -> (offset: Int, message: String) {
        let message: String
        switch status {
        case json_tokener_error_parse_array: message = "expected a , or a ] here"
        case json_tokener_error_parse_object_value_sep: message = "expected a , or a } here"
        case json_tokener_error_parse_object_key_sep: message = "expected a : behind the key"
        default: return (end, String(cString: json_tokener_error_desc(status)))
        }
        let last = bytes.prefix(end).lastIndex { !" \t\r\n".utf8.contains($0) }
        return (last.map { $0 + 1 } ?? end, message)
    }

    /// The line and column of a byte offset; columns are counted from 1.
    private static func place(_ offset: Int, in data: Data, _ name: String, _ firstLine: Int) -> Location {
        let before = data.prefix(offset)
        let line = before.count { $0 == UInt8(ascii: "\n") } + firstLine
        let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? before.startIndex
        let position = TextPosition(line: line, column: before.endIndex - lineStart + 1)
        return Location(file: name, span: TextSpan(position, position))
    }

    private static func convert(_ object: OpaquePointer?) -> JSONValue {
        guard let object else { return .null }
        switch json_object_get_type(object) {
        case json_type_boolean: return .bool(json_object_get_boolean(object) != 0)
        case json_type_int: return .integer(json_object_get_int64(object))
        case json_type_double: return .number(json_object_get_double(object))
        case json_type_string:
            let bytes = UnsafeRawBufferPointer(
                start: json_object_get_string(object), count: Int(json_object_get_string_len(object)))
            return .string(String(decoding: bytes, as: UTF8.self))
        case json_type_array:
            return .array((0..<json_object_array_length(object)).map { convert(json_object_array_get_idx(object, $0)) })
        case json_type_object:
            var members: [JSONMember] = []
            var iterator = json_object_iter_begin(object)
            var end = json_object_iter_end(object)
            while json_object_iter_equal(&iterator, &end) == 0 {
                let key = String(cString: json_object_iter_peek_name(&iterator))
                members.append(JSONMember(key, convert(json_object_iter_peek_value(&iterator))))
                json_object_iter_next(&iterator)
            }
            return .object(members)
        default: return .null
        }
    }
}
