import SketchBase
import SketchDocuments
import SketchPages
import SketchPlugins

/// Reads what a scene's page goes through before it is rendered.
enum FilterReader {
    static func filters(_ scene: Record) -> [any PageFilter] {
        scene.map(SceneKeys.filters, or: []) { (_, node) throws(Diagnostic) in
            try node.elements().compactMap { element in
                scene.problems.attempt { () throws(Diagnostic) in try PageFilters.filter(element) }
            }
        }
    }

    /// One of the filters, each with its options.
    static var schema: JSONValue {
        .members([
            "oneOf": .array(PageFilters.all.map { Schema.record([PageFilters.type([$0.name])] + $0.options).json() })
        ])
    }
}

extension Scene {
    /// Puts filters behind the scene's own, and into its recipe.
    ///
    /// - Parameter arguments: as the command line has them, `crop:margin=5`.
    /// - Throws: `usage` for what is no filter or none of its options.
    public mutating func add(filters arguments: [String]) throws(Diagnostic) {
        guard !arguments.isEmpty, case .object(var members) = json else { return }
        var documents: [JSONValue] = []
        for argument in arguments {
            let document = try PageFilters.document(argument)
            filters.append(try PageFilters.filter(document))
            documents.append(document.value)
        }
        let key = SceneKeys.filters.name
        if let index = members.firstIndex(where: { $0.key == key }), case .array(let own) = members[index].value {
            members[index].value = .array(own + documents)
        } else {
            members.append(JSONMember(key, .array(documents)))
        }
        json = .object(members)
    }
}
