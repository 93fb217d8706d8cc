import SketchBase

extension Diagnostic {
    /// The error as data, for `--json`: `message` is what is wrong, `text` the whole line that people read; `file`,
    /// `line`, `column` and `pointer` tell the place as far as it is known, `hint` what may be meant, `related` the
    /// faults inside what the place names, `status` the exit code.
    public var json: JSONValue {
        var members = [
            JSONMember("status", .integer(Int64(status.rawValue))),
            JSONMember("message", .string(PrintableText.line(message))),
            JSONMember("text", .string(text)),
        ]
        if let location {
            members.append(JSONMember("file", .string(location.file)))
            if let span = location.span {
                members += [
                    JSONMember("line", .integer(Int64(span.start.line))),
                    JSONMember("column", .integer(Int64(span.start.column))),
                    JSONMember("endLine", .integer(Int64(span.end.line))),
                    JSONMember("endColumn", .integer(Int64(span.end.column))),
                ]
            }
            members.append(JSONMember("pointer", .string(PrintableText.line(location.pointer))))
        }
        if let hint { members.append(JSONMember("hint", .string(PrintableText.line(hint)))) }
        if !related.isEmpty { members.append(JSONMember("related", .array(related.map(\.json)))) }
        return .object(members)
    }
}
