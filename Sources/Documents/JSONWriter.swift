import CJSON
import Foundation

extension JSONValue {
    /// The JSON text: on one line, or indented by two spaces. Numbers have the fewest digits that read
    /// back to the same value; those that JSON cannot hold (NaN, infinity) become null.
    public func text(pretty: Bool = false) -> String {
        let object = makeObject()
        defer { json_object_put(object) }
        var flags = JSON_C_TO_STRING_NOSLASHESCAPE
        if pretty { flags |= JSON_C_TO_STRING_PRETTY | JSON_C_TO_STRING_SPACED }
        guard let text = json_object_to_json_string_ext(object, flags) else { return "null" }
        return String(cString: text)
    }

    /// A json-c tree that the caller owns; nil stands for null.
    private func makeObject() -> OpaquePointer? {
        switch self {
        case .null: return nil
        case .bool(let value): return json_object_new_boolean(value ? 1 : 0)
        case .integer(let value): return json_object_new_int64(value)
        case .number(let value):
            guard value.isFinite else { return nil }
            // Written from our own digits: json-c would print 0.1 as 0.10000000000000001.
            return json_object_new_double_s(value, value.description)
        case .string(let value):
            return value.withCString { json_object_new_string_len($0, Int32(value.utf8.count)) }
        case .array(let values):
            let array = json_object_new_array()
            for value in values { json_object_array_add(array, value.makeObject()) }
            return array
        case .object(let members):
            let object = json_object_new_object()
            for member in members { json_object_object_add(object, member.key, member.value.makeObject()) }
            return object
        }
    }
}
