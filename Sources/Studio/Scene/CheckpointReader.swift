import Files
import JSON

/// Reads which models a scene draws with: one `checkpoint`, or several `checkpoints` by name.
enum CheckpointReader {
    static let schema = Schema.anyOf(
        [
            .text("the path of a checkpoint; a relative one starts at the scene's folder"),
            .object(
                [
                    SchemaKey("path", .text("the path"), isRequired: true),
                    SchemaKey("sha256", .text("the hash that the file must have, 64 hexadecimal digits")),
                ], ""),
        ], "a checkpoint")

    private static let standIn = SceneCheckpoint(
        name: "", location: Location(file: ""), file: "", path: "", sha256: nil)

    /// At least one; a stand-in where none can be read.
    static func read(_ scene: KeyReader, folder: String) -> [SceneCheckpoint] {
        guard case .object = scene.node.value else { return [standIn] }
        guard scene.node.value["checkpoints"] != nil else {
            return [
                scene.required("checkpoint", or: standIn) { (node) throws(StudioError) in
                    try read(node, name: nil, folder: folder)
                }
            ]
        }
        if scene.node.value["checkpoint"] != nil {
            scene.problems.note(scene.node.error("give either \"checkpoint\" or \"checkpoints\", not both"))
        }
        let list = scene.required("checkpoints", or: []) { (node) throws(StudioError) -> [SceneCheckpoint] in
            let members = try node.members()
            guard !members.isEmpty else { throw node.error("is empty; a scene needs a model to draw with") }
            return members.compactMap { name, node in
                scene.problems.attempt { () throws(StudioError) in try read(node, name: name, folder: folder) }
            }
        }
        return list.isEmpty ? [standIn] : list
    }

    private static func read(_ node: JSONNode, name: String?, folder: String) throws(StudioError) -> SceneCheckpoint {
        var path = node
        var hash: String?
        if case .object = node.value {
            try node.allow(["path", "sha256"])
            path = try node.required("path")
            if let hashNode = try node.optional("sha256") {
                let digits = try hashNode.string().lowercased()
                guard digits.utf8.count == 64, digits.allSatisfy(\.isHexDigit) else {
                    throw hashNode.mismatch(expected: "a SHA-256 as 64 hexadecimal digits")
                }
                hash = digits
            }
        }
        let file = try path.string()
        guard !file.isEmpty else { throw path.mismatch(expected: "the path of a checkpoint") }
        return SceneCheckpoint(
            name: name ?? file, location: path.location, file: file, path: SceneReader.resolve(file, in: folder),
            sha256: hash)
    }
}
