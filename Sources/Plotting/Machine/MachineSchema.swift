import SketchDocuments

/// Machine profiles as JSON Schema, made from the same keys that reading allows.
public enum MachineSchema {
    package static let keys = MachineKeys.all

    /// The JSON Schema (draft 2020-12) of profiles.
    public static var json: JSONValue {
        Schema.record(keys).document(
            title: "Sketch Studio machine profile",
            "A pen plotter: what it reaches, how fast it is, how it is talked to.",
            [
                JSONMember("if", language("gcode")), JSONMember("then", required(MachineKeys.neededByGCode)),
                JSONMember(
                    "else",
                    .members(["if": language("ebb"), "then": required([MachineKeys.board])])),
            ])
    }

    private static func required(_ keys: [any AnyKey]) -> JSONValue {
        .members(["required": .array(keys.map { .string($0.name) })])
    }

    private static func language(_ name: String) -> JSONValue {
        .members(["properties": .members([MachineKeys.language.name: .members(["const": .string(name)])])])
    }
}
