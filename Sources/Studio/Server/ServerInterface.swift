import SketchDocuments
import SketchStudio

/// The interface as documents tell it.
package enum ServerInterface {
    /// An OpenAPI document.
    package static var openAPI: JSONValue { document(Endpoints.all, version: StudioVersion.current) }

    /// Tables in Markdown by name: of all requests, and of the keys of each that has some, by the last word of its path.
    package static var tables: [(key: String, value: String)] {
        let rows = Endpoints.all.map { endpoint in
            "| `\(endpoint.method) \(endpoint.path)` | \(endpoint.summary) | \(endpoint.answer.words) |"
        }
        let all = (["| request | what it does | what it answers |", "| --- | --- | --- |"] + rows).joined(
            separator: "\n")
        let keys = Endpoints.all.compactMap { endpoint in
            endpoint.keys.map { keys in
                (
                    key: endpoint.path.split(separator: "/").last { $0 != "{name}" }.map(String.init) ?? "",
                    value: KeyTable.markdown(keys)
                )
            }
        }
        return [("requests", all)] + keys
    }

    private static func document(_ endpoints: [Endpoint], version: String) -> JSONValue {
        var paths: [JSONMember] = []
        for endpoint in endpoints {
            let operation = JSONMember(endpoint.method.lowercased(), self.operation(endpoint))
            if let index = paths.firstIndex(where: { $0.key == endpoint.path }),
                case .object(let members) = paths[index].value
            {
                paths[index].value = .object(members + [operation])
            } else {
                paths.append(JSONMember(endpoint.path, .object([operation])))
            }
        }
        return .members([
            "openapi": .string("3.1.0"),
            "info": .members(["title": .string("Sketch Studio"), "version": .string(version)]),
            "security": .array([.members(["token": .array([])])]),
            "paths": .object(paths),
            "components": .members([
                "securitySchemes": .members([
                    "token": .members(["type": .string("http"), "scheme": .string("bearer")])
                ])
            ]),
        ])
    }

    private static func operation(_ endpoint: Endpoint) -> JSONValue {
        var members = [JSONMember("summary", .string(endpoint.summary))]
        if endpoint.path.contains("{name}") {
            let parameter = JSONValue.members([
                "name": .string("name"), "in": .string("path"), "required": .bool(true),
                "schema": .members(["type": .string("string")]),
            ])
            members.append(JSONMember("parameters", .array([parameter])))
        }
        if let keys = endpoint.keys {
            let schema = Schema.record(keys).json()
            members.append(
                JSONMember(
                    "requestBody",
                    .members([
                        "required": .bool(true),
                        "content": .members(["application/json": .members(["schema": schema])]),
                    ])))
        }
        let type = JSONMember(endpoint.answer.type, .members([:]))
        let problems = JSONValue.members([
            "description": .string("what is wrong, as commands with --json tell it"),
            "content": .members(["application/json": .members([:])]),
        ])
        members.append(
            JSONMember(
                "responses",
                .members([
                    "200": .members([
                        "description": .string(endpoint.answer.words), "content": .object([type]),
                    ]), "default": problems,
                ])))
        return .object(members)
    }
}
