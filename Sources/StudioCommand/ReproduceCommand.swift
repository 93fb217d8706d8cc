import ArgumentParser
import Foundation
import SketchBase
import SketchDocuments
import SketchModel
import SketchPlugins
import SketchStudio

/// `studio reproduce`: a picture again, from nothing but the recipe inside it and the checkpoint.
struct ReproduceCommand: ParsableCommand, UsesPlugins {
    static let configuration = CommandConfiguration(
        commandName: "reproduce",
        abstract: "Rebuild a picture, to the same bytes, from the recipe inside it.",
        discussion: """
            Checkpoints are looked for where the recipe says, beginning at the picture's folder and the current \
            one, and have to have the hash that the recipe names; --checkpoint says where else one lies. Pages that \
            `studio sample` drew as .svg are drawn again too.

            For example: studio reproduce poster.png --out again.png
            """)

    @Argument(help: "A picture that this studio rendered.", completion: .file())
    var file: String

    @Option(help: "The picture to write; its ending has to be the same.", completion: .file())
    var out: String

    @Option(
        name: .customLong("checkpoint"), help: "A file to look for checkpoints in; may be given several times.",
        completion: .file())
    var checkpoints: [String] = []

    @Flag(help: "Replace an existing file.")
    var force = false

    @Option(
        in: OptionLimits.threads,
        help: "Threads that sample together (default: one a core); the picture does not depend on it.")
    var threads = ProcessInfo.processInfo.activeProcessorCount

    @OptionGroup var plugins: PluginOptions

    func run() throws {
        try OutputFile.check(out, force: force)
        let original = try InputFile.read(file, limit: 1 << 30)
        let recipe = try self.recipe(in: original)
        let renderer = try Renderers.forFile(file)
        guard try Renderers.forFile(out).name == renderer.name else {
            throw Diagnostic(.usage, "\(out): expected a file of the same format as \(file)")
        }
        let sceneNode = try recipe.required("scene")
        let workshop = Workshop()
        let picture: Data
        if try sceneNode.optional("sample") != nil {
            picture = try SamplePicture.drawnAgain(from: recipe, by: workshop, threads: threads) {
                (name, hash) throws(Diagnostic) in
                try find(
                    [(file as NSString).deletingLastPathComponent + "/" + name, name], name, hash: hash,
                    workshop.library)
            }
        } else {
            guard try sceneNode.members().contains(where: { $0.0 != "options" }) else {
                throw Diagnostic.badData(
                    "\(file): its recipe does not say how it was drawn, as those of contact sheets and of drawings from "
                        + "elsewhere; pictures by `studio render` and `studio sample` can be made again")
            }
            picture = try render(recipe, sceneNode, workshop)
        }
        guard picture == original else {
            let generator = try recipe.optional("generator")?.string() ?? "an unknown version"
            let others = try otherLibraries(recipe, self.recipe(in: picture))
            throw Diagnostic(
                .badData,
                "\(out): differs from \(file), which was made by \(generator); this is Sketch Studio "
                    + "\(StudioVersion.current)\(others). Was the picture changed since? Nothing is written")
        }
        try OutputFile.write(picture, to: out, force: force)
        Terminal.result(out)
    }

    /// How the libraries differ that had a part in both pictures; empty where they do not.
    private func otherLibraries(_ then: JSONNode, _ now: JSONNode) throws(Diagnostic) -> String {
        let used = try now.optional("libraries")?.members() ?? []
        let former = try then.optional("libraries")
        var others: [String] = []
        for (name, release) in used {
            guard let before = try former?.optional(name)?.string(), try before != release.string() else { continue }
            others.append("\(name) \(before), here \(try release.string())")
        }
        return others.isEmpty
            ? "" : "; it was made with \(others.joined(separator: ", ")), and other releases may give other bytes"
    }

    private func recipe(in original: Data) throws(Diagnostic) -> JSONNode {
        do throws(Diagnostic) {
            return try RecipeReading.recipe(in: original, name: file)
        } catch {
            guard let renderer = try? Renderers.forFile(file), renderer.program != nil else { throw error }
            throw .badData(
                "\(file): no recipe is read out of the files of \(renderer.name), which is a plugin outside this program; "
                    + "give `studio render` a second --out, such as .svg or .page.json, and reproduce that")
        }
    }

    /// The picture of a recipe's scene.
    private func render(_ recipe: JSONNode, _ sceneNode: JSONNode, _ workshop: Workshop) throws -> Data {
        let folder = (file as NSString).deletingLastPathComponent
        let hashes = try recipe.required("checkpoints")
        // What is wrong with the scene comes first.
        var fault: Diagnostic?
        let scene = try SceneReader.read(
            sceneNode.document(named: "\(file): its scene"), folder: folder, library: workshop.library
        ) { checkpoint in
            do throws(Diagnostic) {
                return try find(
                    [checkpoint.path, checkpoint.file], checkpoint.file,
                    hash: hashes.required(checkpoint.name).string(), workshop.library)
            } catch {
                fault = fault ?? error
                return checkpoint.path
            }
        }
        if let fault { throw fault }
        let pictures = try PictureFiles([out], options: scene.options, force: force)
        let page = try workshop.drawTold(try workshop.plan(scene), threads: threads).page
        for (name, hash) in try recipe.optional("filters")?.members() ?? [] {
            guard let now = page.recipe.filters[name], try hash.string() != now else { continue }
            throw Diagnostic.badData(
                "\(file): was made with another version of the plugin studio-filter-\(name): its SHA-256 has to be "
                    + "\(try hash.string()), and here it is \(now); name the folder of that version by --plugin-dir")
        }
        return try pictures.told(of: page).first?.data ?? Data()
    }

    /// Where the checkpoint that was called `name` and has this hash lies: in one of `places`, or where --checkpoint says.
    private func find(
        _ places: [String], _ name: String, hash: String, _ library: Library
    ) throws(Diagnostic) -> String {
        var other: String?
        for path in (places + checkpoints).map({ CheckpointLibrary.standard.path($0) })
        where FileManager.default.fileExists(atPath: path) {
            if try library.model(path).file().sha256 == hash { return path }
            other = other ?? path
        }
        if let other {
            throw .badData(
                "\(file): was drawn by another checkpoint than \(other): its SHA-256 has to be \(hash); "
                    + "say where that file lies with --checkpoint")
        }
        throw Diagnostic(
            .missingInput,
            "\(file): its checkpoint \(name) is not there; say where the file with SHA-256 \(hash) lies "
                + "with --checkpoint")
    }
}
