import Foundation
import SketchBase
import SketchDocuments
import SketchPlugins
import SketchStudio

/// What a batch is to be, as somebody asked for it.
struct BatchOrder: Sendable {
    let name: String
    let kind: BatchJobKind
    let width: Double
    /// As it was sent, to be asked for again.
    let request: JSONValue
    let batch: Batch
    /// Where the files go.
    let folder: String

    static let sheet = "sheet.svg"

    /// Checks all of it, and makes the folder.
    ///
    /// - Throws: as `Record`, `Batch`, and `WorkFolder.file`; `inputOutput` where the folder cannot be made.
    init(_ body: JSONNode, _ folder: WorkFolder, _ scenes: SceneFiles) throws(Diagnostic) {
        let record = Record(body, ServerKeys.batches, Problems())
        let (scene, name) = (record[ServerKeys.batchScene], record[ServerKeys.batchFolder])
        let (settings, count) = (record[ServerKeys.batchSettings], record[ServerKeys.batchCount])
        let (kind, format) = (record[ServerKeys.batchKind], record[ServerKeys.batchFormat])
        width = record[ServerKeys.batchWidth]
        try record.problems.throwIfAny()
        // Whoever misspells its name is told before anything is made.
        let path = try scenes.read(scene).path
        (self.name, self.kind, request) = (name, kind, body.value)
        self.folder = try folder.file(name)
        guard !name.contains("{"), !name.contains("}") else {
            throw body.error("\"folder\": expected a name without braces")
        }
        let known = Renderers.all.flatMap(\.fileExtensions)
        guard known.contains(format) else {
            throw Diagnostic(
                .usage, "no renderer writes \".\(format)\" files",
                hint: nameHint(to: format, in: known, otherwise: "choose from"))
        }
        let parameters = try BatchParameters(settings, table: nil)
        var template = "{index:04}-{seed}"
        // Keys are part of a name; places in a document, with their slashes, are not.
        for key in parameters.names where !key.contains("/") { template += "-{\(key)}" }
        batch = try Batch(
            scene: path, count: count, parameters: parameters,
            outputs: kind == .pages ? ["\(self.folder)/\(template).\(format)"] : [], options: [:],
            workshop: Workshop())
        guard mkdir(self.folder, 0o755) == 0 || errno == EEXIST else {
            throw Diagnostic(.inputOutput, "\(name): the folder cannot be made: \(FileCalls.reason)")
        }
        guard FileCalls.isFolder(self.folder) else {
            throw Diagnostic(.cannotCreateOutput, "\(name): is a file; take another name for the folder")
        }
    }

    /// Draws it, and goes on with what is there.
    ///
    /// - Throws: as `BatchRun.run` and `BatchSheet`; `tryAgain` where it was stopped.
    func run(
        threads: Int, isStopped: @escaping @Sendable () -> Bool, progress: @escaping @Sendable (Int) -> Void
    ) throws(Diagnostic) {
        switch kind {
        case .pages:
            _ = try BatchRun(batch, shard: .whole, threads: threads, resumes: true, force: false).run(
                isStopped: isStopped, progress: progress)
        case .sheet:
            let sheet = try BatchSheet(
                batch, width: width, threads: threads, isStopped: isStopped, progress: progress)
            let data = try Renderers.make(forFile: Self.sheet).render(sheet.page)
            try OutputFile.write(data, to: "\(folder)/\(Self.sheet)", force: true)
        }
    }
}
