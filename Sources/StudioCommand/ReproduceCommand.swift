import ArgumentParser
import Files
import Foundation
import JSON
import Model
import Plugins
import Studio

/// `studio reproduce`: a picture again, from nothing but the recipe inside it and the checkpoint.
struct ReproduceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reproduce",
        abstract: "Rebuild a picture, to the same bytes, from the recipe inside it.",
        discussion: """
            Checkpoints are looked for where the recipe says, beginning at the picture's folder and the current \
            one, and have to have the hash that the recipe names; --checkpoint says where else one lies.
            """)

    @Argument(help: "A picture that this studio rendered.")
    var file: String

    @Option(help: "The picture to write; its ending has to be the same.")
    var out: String

    @Option(name: .customLong("checkpoint"), help: "A file to look for checkpoints in; may be given several times.")
    var checkpoints: [String] = []

    @Flag(help: "Replace an existing file.")
    var force = false

    @Option(help: "Threads that sample together; the picture does not depend on it.")
    var threads = ProcessInfo.processInfo.activeProcessorCount

    func validate() throws {
        guard (1...256).contains(threads) else {
            throw ValidationError("--threads is \(threads); expected a number from 1 to 256.")
        }
    }

    func run() throws {
        try OutputFile.check(out, force: force)
        let original = try InputFile.read(file, limit: 1 << 30)
        let recipe = try RecipeReading.recipe(in: original, name: file)
        let renderer = try Renderers.forFile(file)
        guard try Renderers.forFile(out).name == renderer.name else {
            throw StudioError(.usage, "\(out): expected a file of the same format as \(file)")
        }
        let sceneNode = try recipe.required("scene").document(named: "\(file): its scene")
        let folder = (file as NSString).deletingLastPathComponent
        let library = Library()
        var scene = try SceneReader.read(sceneNode, folder: folder, library: library)
        let hashes = try recipe.required("checkpoints")
        for index in scene.checkpoints.indices {
            let hash = try hashes.required(scene.checkpoints[index].name).string()
            scene.checkpoints[index].path = try find(scene.checkpoints[index], hash: hash, library)
        }
        let pictures = try PictureOutputs([out], options: [], scene: scene, force: force)
        var cache = SampleCache()
        let rendering = try SceneRendering(scene, library: library)
        let files = try pictures.files(of: try draw(rendering, threads: threads, cache: &cache).page)
        try pictures.write(files)
        Terminal.result(out)
        guard files == [original] else {
            let generator = try recipe.optional("generator")?.string() ?? "an unknown version"
            throw StudioError(
                .badData,
                "\(out): differs from \(file), which was made by \(generator); this is Sketch Studio "
                    + "\(StudioVersion.current). Was the picture changed since?")
        }
    }

    /// Where the checkpoint with this hash lies.
    private func find(_ checkpoint: SceneCheckpoint, hash: String, _ library: Library) throws(StudioError) -> String {
        var other: String?
        for path in [checkpoint.path, checkpoint.file] + checkpoints where FileManager.default.fileExists(atPath: path)
        {
            if try library.model(path).file().sha256 == hash { return path }
            other = other ?? path
        }
        if let other {
            throw .badData(
                "\(file): was drawn by another checkpoint than \(other): its SHA-256 has to be \(hash); "
                    + "say where that file lies with --checkpoint")
        }
        throw StudioError(
            .missingInput,
            "\(file): its checkpoint \(checkpoint.file) is not there; say where the file with SHA-256 \(hash) lies "
                + "with --checkpoint")
    }
}
