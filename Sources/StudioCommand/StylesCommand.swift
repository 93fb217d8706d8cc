import ArgumentParser
import Foundation
import SketchBase
import SketchDocuments
import SketchPages
import SketchStudio

/// `studio styles`: the styles there are, and how each looks.
struct StylesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "styles",
        abstract: "List the styles there are, or show each on the same six drawings.",
        discussion: """
            `studio styles --sheet looks` draws looks/ink.png and so on, a picture a style. docs/scene-format.md tells \
            how styles are chosen and written.

            For example: studio styles --sheet looks
            """)

    @Argument(help: "Only these styles (default: all).", completion: .style)
    var names: [String] = []

    @Option(help: "A folder that gets a picture of each style.", completion: .directory)
    var sheet: String?

    @Option(help: "The model that draws them: a name, or a path.")
    var checkpoint = "owl"

    @Flag(help: "Replace files that exist.")
    var force = false

    func run() throws {
        let library = StyleLibrary.standard(sceneFolder: "")
        let names = names.isEmpty ? library.names : names
        guard !names.isEmpty else { throw Diagnostic(.missingInput, "there are no styles") }
        let workshop = Workshop()
        for name in names {
            let style = try library.style(named: name)
            guard let sheet else {
                Terminal.result("\(name): \(style.summary)")
                continue
            }
            let path = (sheet as NSString).appendingPathComponent("\(name).png")
            let pictures = try PictureFiles([path], options: ["png": [:]], force: force)
            let scene = try scene(name)
            let page = try workshop.draw(workshop.plan(scene)).page
            try pictures.write(try pictures.told(of: page))
            Terminal.result(path)
        }
    }

    /// Six drawings, a large one among them, so that what depends on sizes shows.
    private func scene(_ style: String) throws(Diagnostic) -> SketchStudio.Scene {
        let text = JSONValue.members([
            "version": .integer(1), "title": .string(style), "checkpoint": .string(checkpoint), "seed": .integer(6),
            "paper": .members(["width": .integer(150), "height": .integer(110)]), "margin": .integer(12),
            "style": .string(style),
            "items": .array([
                .members([
                    "type": .string("grid"), "rows": .integer(2), "columns": .integer(3), "gap": .integer(4),
                    "temperature": .number(0.25),
                    "choose": .members(["of": .integer(4), "by": .array([.string("ended"), .string("fewest-points")])]),
                ])
            ]),
        ]).text()
        return try SceneReader.read(JSONNode(parsing: Data(text.utf8), name: "studio styles"), folder: "")
    }
}
