import Foundation
import SketchBase
import SketchDocuments

/// One request of the interface: where it is, what it holds, what it does. Routing, refusals and the OpenAPI document
/// follow from the table of them.
struct Endpoint: Sendable {
    enum Answer: Sendable {
        case json(String)
        /// JSON lines.
        case lines(String)
        case file(String)

        var words: String {
            switch self {
            case .json(let words), .lines(let words), .file(let words): words
            }
        }

        var type: String {
            switch self {
            case .json: "application/json"
            case .lines: "application/x-ndjson"
            case .file: "application/octet-stream"
            }
        }
    }

    let method: String
    /// With `{name}` where a name stands.
    let path: String
    let summary: String
    /// What the body holds; nil where there is none.
    let keys: [any AnyKey]?
    let answer: Answer
    let respond: @Sendable (Call, Rooms) throws(Diagnostic) -> HTTPReply

    init(
        _ method: String, _ path: String, _ summary: String, keys: [any AnyKey]? = nil, _ answer: Answer,
        respond: @escaping @Sendable (Call, Rooms) throws(Diagnostic) -> HTTPReply
    ) {
        (self.method, self.path, self.summary) = (method, path, summary)
        (self.keys, self.answer, self.respond) = (keys, answer, respond)
    }

    /// A request that has come to its endpoint.
    struct Call: Sendable {
        /// What stands at `{name}`; else empty.
        let name: String
        let body: JSONNode
        let keys: [any AnyKey]

        /// The body, to be read by the endpoint's keys.
        var record: Record { Record(body, keys, Problems()) }
    }

    private var parts: [String] { path.components(separatedBy: "{name}") }

    /// What stands at `{name}` in `asked`, empty where nothing does; nil where it is another path.
    func name(in asked: String) -> String? {
        guard parts.count == 2 else { return asked == path ? "" : nil }
        guard asked.hasPrefix(parts[0]), asked.hasSuffix(parts[1]), asked.count > parts[0].count + parts[1].count
        else { return nil }
        return String(asked.dropFirst(parts[0].count).dropLast(parts[1].count))
    }

    /// Answers a request that is meant for it.
    func reply(to request: HTTPRequest, name: String, _ rooms: Rooms) -> HTTPReply {
        do throws(Diagnostic) {
            var body = JSONNode(.members([:]), name: "the request")
            if keys != nil {
                let type = request.headers["content-type"]?.split(separator: ";").first.map(String.init) ?? ""
                guard type.trimmingCharacters(in: .whitespaces).lowercased() == "application/json" else {
                    return .whole(
                        HTTPAnswer(Diagnostic(.usage, "expected a body of the type application/json"), status: 415))
                }
                body = JSONNode(try JSONValue(parsing: request.body, name: "the request"), name: "the request")
            }
            return try respond(Call(name: name, body: body, keys: keys ?? []), rooms)
        } catch {
            return .whole(HTTPAnswer(error))
        }
    }
}
