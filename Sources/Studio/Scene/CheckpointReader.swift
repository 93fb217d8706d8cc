import SketchBase
import SketchDocuments
import SketchModel

/// Reads which models a scene draws with: one `checkpoint`, or several `checkpoints` by name.
enum CheckpointReader {
    static let schema = Schema.described(
        "a checkpoint",
        .anyOf([
            .described(
                "the path of a checkpoint, a relative one starting at the scene's folder, or the name of one that is "
                    + "installed, as owl", .text),
            .record(SceneKeys.Checkpoint.all),
        ]))

    private static let standIn = SceneCheckpoint(
        name: "", location: Location(file: ""), file: "", path: "", sha256: nil)

    /// At least one; a stand-in where none can be read.
    static func read(_ scene: Record, folder: String) -> [SceneCheckpoint] {
        typealias Keys = SceneKeys
        guard scene.holds(Keys.checkpoints) else {
            scene.require([Keys.checkpoint])
            return [
                scene.map(Keys.checkpoint, or: standIn) { (_, node) throws(Diagnostic) in
                    try read(node, name: nil, folder: folder)
                }
            ]
        }
        if scene.holds(Keys.checkpoint) {
            scene.problems.note(scene.node.error("give either \"checkpoint\" or \"checkpoints\", not both"))
        }
        let list = scene.map(Keys.checkpoints, or: []) { (_, node) throws(Diagnostic) -> [SceneCheckpoint] in
            let members = try node.members()
            guard !members.isEmpty else { throw node.error("is empty; a scene needs a model to draw with") }
            return members.compactMap { name, node in
                scene.problems.attempt { () throws(Diagnostic) in try read(node, name: name, folder: folder) }
            }
        }
        return list.isEmpty ? [standIn] : list
    }

    private static func read(_ node: JSONNode, name: String?, folder: String) throws(Diagnostic) -> SceneCheckpoint {
        var path = node
        var hash: String?
        if case .object = node.value {
            try node.allow(SceneKeys.Checkpoint.all)
            path = try node.required(SceneKeys.Checkpoint.path.name)
            hash = try node[SceneKeys.Checkpoint.sha256]
        }
        let file = try path.string()
        guard !file.isEmpty else { throw path.mismatch(expected: "the path of a checkpoint") }
        return SceneCheckpoint(
            name: name ?? file, location: path.location, file: file,
            path: CheckpointLibrary.standard.path(file, in: folder), sha256: hash)
    }
}
