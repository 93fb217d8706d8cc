import ArgumentParser
import Foundation
import SketchBase
import SketchPages
import SketchStudio

/// `studio watch`: renders a scene again whenever it, its style, its drawings or its checkpoint
/// change. Samples are kept, so a change of paper or style shows at once.
struct WatchCommand: ParsableCommand, UsesPlugins {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: "Render a scene again whenever one of its files changes.",
        discussion: """
            Runs until Ctrl-C. Existing pictures are replaced.

            For example: studio watch poster.json --out look.svg
            """)

    @OptionGroup var picture: PictureOptions
    @OptionGroup var plugins: PluginOptions

    func run() throws {
        let interruption = Interruption("no longer watching")
        var watched = WatchedScene(picture)
        var isFirst = true
        while !interruption.isRequested {
            // Stamps are taken before reading, so that a change while drawing is not missed.
            var stamps = watched.stamps()
            let start = ContinuousClock.now
            do throws(Diagnostic) {
                let paths = try watched.render()
                for path in paths { Terminal.result(path) }
                let time = ContinuousClock.now - start
                Terminal.say(
                    "rendered in \(time.components.seconds * 1000 + time.components.attoseconds / 1_000_000_000_000_000) ms"
                )
            } catch {
                // No change of a file mends the command line.
                guard !isFirst || error.status != .usage else { throw error }
                for fault in [error] + error.further { Terminal.say("studio: error: \(fault.text)") }
            }
            isFirst = false
            stamps = watched.stamps().merging(stamps) { $1 }
            while !interruption.isRequested, watched.stamps(of: stamps.keys.sorted()) == stamps { usleep(50_000) }
        }
    }
}

/// What is kept from one rendering to the next.
private struct WatchedScene {
    private let picture: PictureOptions
    private let workshop = Workshop()
    private var files: [String]

    init(_ picture: PictureOptions) {
        self.picture = picture
        files = [picture.scene]
    }

    mutating func render() throws(Diagnostic) -> [String] {
        workshop.keep(only: Set(files))
        let source = try picture.source(workshop)
        if case .scene(let scene) = source {
            files = [picture.scene] + scene.inputs + scene.checkpoints.map(\.path)
        }
        let pictures = try picture.pictures(of: source, force: true)
        let page = try workshop.drawTold(source, for: pictures, threads: picture.threads).page
        try pictures.write(try pictures.told(of: page))
        return pictures.paths
    }

    func stamps() -> [String: FileStamp] { stamps(of: files) }

    func stamps(of files: [String]) -> [String: FileStamp] {
        Dictionary(files.map { ($0, FileStamp($0)) }) { first, _ in first }
    }
}
