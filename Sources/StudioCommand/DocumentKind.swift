import ArgumentParser
import JSON
import Plotting
import Studio

/// A kind of document that people write.
enum DocumentKind: String, CaseIterable, ExpressibleByArgument {
    case scene, machine

    /// What the keys of a document say; a scene where they say nothing.
    init(of document: JSONNode) {
        let value = document.value
        self = value["items"] == nil && value["language"] ?? value["limits"] != nil ? .machine : .scene
    }

    /// Its tables of keys, by name; the first is that of the document itself.
    var tables: KeyValuePairs<String, [any AnyKey]> {
        switch self {
        case .scene: [:]
        case .machine: ["machine": MachineSchema.keys]
        }
    }

    var schema: JSONValue {
        switch self {
        case .scene: SceneSchema.json
        case .machine: MachineSchema.json
        }
    }
}
