import ArgumentParser
import Foundation
import SketchBase
import SketchDocuments

/// `studio new`: a scene to begin with, from those in `Scenes`.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write a scene to begin with.",
        discussion: """
            `studio new` lists the scenes there are. `studio new poster` writes poster.json here, with comments that say \
            what to change; `studio render poster.json` then makes the poster.

            For example: studio new poster
            """)

    @Argument(help: "Which scene (default: list them).")
    var name: String?

    @Option(help: "The file to write (default: NAME.json).")
    var out: String?

    @Flag(help: "Replace an existing file.")
    var force = false

    private static let ending = ".json"

    func validate() throws {
        guard name != nil || out == nil else { throw ValidationError("--out: expected the name of a scene beside it") }
    }

    func run() throws {
        let folders = SharedFolders.scenes
        let names = SharedFolders.names(in: folders, ending: Self.ending)
        guard let name else {
            guard !names.isEmpty else {
                throw Diagnostic(.missingInput, "no scenes to begin with in \(folders.joined(separator: ", "))")
            }
            for name in names { Terminal.result("\(name): \(try Self.summary(name, folders))") }
            return
        }
        let text = try Self.text(name, folders)
        let path = out ?? name + Self.ending
        try OutputFile.write(text, to: path, force: force)
        Terminal.result(path)
        Terminal.say("`studio render \(path)` draws it; look into it for what to change")
    }

    private static func text(_ name: String, _ folders: [String]) throws(Diagnostic) -> Data {
        guard let path = SharedFolders.file(name, ending: ending, in: folders) else {
            let names = SharedFolders.names(in: folders, ending: ending)
            throw Diagnostic(
                .usage, "there is no scene called \"\(name)\" to begin with",
                hint: nameHint(to: name, in: names, otherwise: "there are")
                    ?? "they are looked for in \(folders.joined(separator: ", "))")
        }
        return try InputFile.read(path, limit: 1 << 20)
    }

    /// The comment in the scene's first line.
    private static func summary(_ name: String, _ folders: [String]) throws(Diagnostic) -> String {
        let first = String(decoding: try text(name, folders).prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
        return first.hasPrefix("//") ? first.dropFirst(2).trimmingCharacters(in: .whitespaces) : ""
    }
}
