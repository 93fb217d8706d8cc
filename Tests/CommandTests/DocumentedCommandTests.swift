import Foundation
import StudioCommand
import TestSupport
import Testing

/// What README.md, docs and `--help` tell readers to type does what they say.
@Suite("Documented commands", .serialized)
struct DocumentedCommandTests {
    @Test("every command has an example, which parses")
    func examples() throws {
        let examples = try CommandLineCheck.examples()
        #expect(examples.count > 40)
        for (command, example) in examples {
            let example = try #require(example, "studio help \(command): there is no example")
            let words = try #require(ShellWords.commands(example).first)
            // `batch draw` is called `batch`, and `plugins list` is `plugins`.
            #expect(
                example.hasPrefix(command)
                    || example.hasPrefix(command.split(separator: " ").prefix(2).joined(separator: " ")),
                "\(command): the example is of another command: \(example)")
            let fault = CommandLineCheck.fault(of: Array(words.dropFirst()))
            #expect(fault == nil, "studio help \(command): \(example): \(fault ?? "")")
        }
    }

    @Test("commands within sentences and blocks of code parse", arguments: try Document.names())
    func parse(name: String) throws {
        let document = try Document(name)
        for block in document.blocks {
            guard case .shell(let script) = block else { continue }
            for words in ShellWords.commands(script) where words.first == "studio" && !words.contains("…") {
                let fault = CommandLineCheck.fault(of: Array(words.dropFirst()))
                #expect(fault == nil, "\(name): \(words.joined(separator: " ")): \(fault ?? "")")
            }
        }
        for mention in document.mentions where !mention.contains("…") {
            // Names alone say which command something is about; capitals stand for something else.
            guard let words = ShellWords.commands(mention).first, words.contains(where: { $0.hasPrefix("-") }),
                !words.contains(where: { $0.wholeMatch(of: /[A-Z]+/) != nil }),
                let fault = CommandLineCheck.fault(of: Array(words.dropFirst()))
            else { continue }
            // A command and an option are about these two, and no whole command line.
            #expect(fault.hasPrefix("Missing "), "\(name): `\(mention)`: \(fault)")
        }
    }

    @Test(
        "the commands of a document run as written, one block after the other", .needs(.ffmpeg),
        arguments: try Document.names())
    func run(name: String) throws {
        let document = try Document(name)
        guard document.blocks.contains(where: { if case .shell = $0 { true } else { false } }) else { return }
        try Self.withInputs { folder in
            let machines = try DocumentedCommands.machines.filter { machine in
                try String(contentsOfFile: TestFiles.path(name), encoding: .utf8).contains(machine.port)
            }.map { machine in
                try StudioProcess(
                    ["plot", "simulate", "--machine", machine.profile, "--link", machine.link, "--fast"], in: folder)
            }
            defer { for machine in machines { machine.send(SIGKILL) } }
            for block in document.blocks {
                switch block {
                case .file(let file, let text): try Data(text.utf8).write(to: folder.appendingPathComponent(file))
                case .shell(let script):
                    let script = DocumentedCommands.shortened(script, of: name)
                    let run = try StudioProcess(
                        ["-e", "-x", "-c", try Self.environment(folder) + script], in: folder,
                        program: URL(fileURLWithPath: "/bin/bash")
                    ).wait(seconds: 120)
                    #expect(run.status == 0, "\(name):\n\(script)ended with \(run.status):\n\(run.talk.suffix(2000))")
                }
            }
        }
    }

    @Test("every exemption is of something that docs have")
    func exemptions() throws {
        for exemption in DocumentedCommands.exemptions {
            let documents = try Document.names().filter { exemption.document == nil || exemption.document == $0 }
            let isThere = try documents.contains { name in
                try Document(name).blocks.contains { block in
                    guard case .shell(let script) = block else { return false }
                    return script.contains(exemption.text)
                }
            }
            #expect(isThere, "nothing is exempt as \(exemption.text): delete it from DocumentedCommands")
        }
    }

    /// Calls `body` with a folder that has what docs take for granted: the folders of a checkout, and some drawings.
    private static func withInputs(_ body: (URL) throws -> Void) throws {
        try TestFiles.withTemporaryFolder { folder in
            for name in ["Checkpoints", "Gallery", "Machines", "Scenes", "Styles", "docs"] {
                try FileManager.default.createSymbolicLink(
                    at: folder.appendingPathComponent(name),
                    withDestinationURL: URL(fileURLWithPath: TestFiles.path(name)))
            }
            for (file, data) in try inputs.get() { try data.write(to: folder.appendingPathComponent(file)) }
            try body(folder)
        }
    }

    /// Drawings by a model, in the place of Quick, Draw!'s.
    private static let inputs = Result {
        try TestFiles.withTemporaryFolder { folder in
            for (seed, word) in ["cats", "pig", "face", "owl"].enumerated() {
                let run = try studioSucceeds(
                    ["sample", "animals", "--count", "150", "--seed", "\(seed)", "--threads", "2"], in: folder)
                let lines = run.text.replacing(/"word":"[^"]*"/, with: "\"word\":\"\(word == "cats" ? "cat" : word)\"")
                try Data(lines.utf8).write(to: folder.appendingPathComponent("\(word).ndjson"))
            }
            try studioSucceeds(["dataset", "prepare", "owl.ndjson", "--out", "owl.npz"], in: folder)
            try studioSucceeds(["dataset", "prepare", "pig.ndjson", "--out", "birds.safetensors"], in: folder)
            try studioSucceeds(["sample", "owl", "--count", "4", "--out", "drawing.svg"], in: folder)
            try studioSucceeds(["export", "owl-decoder", "--out", "bird.gen.json"], in: folder)
            try Data(poster.utf8).write(to: folder.appendingPathComponent("poster.json"))
            for (name, machine) in [("my-plotter", "grbl-servo"), ("my-axidraw", "axidraw-v3")] {
                try FileManager.default.copyItem(
                    atPath: TestFiles.path("Machines/\(machine).json"), toPath: "\(folder.path)/\(name).json")
            }
            return try contents(of: folder)
        }
    }

    private static let poster = """
        {"version": 1, "title": "Owls", "checkpoint": "owl", "seed": 1, "paper": {"size": "A6"}, "style": "ink", \
        "items": [{"type": "grid", "rows": 2, "columns": 2, "temperature": 0.3}]}

        """

    /// `studio` is the one that is tested, and knows nothing of who tests it.
    private static func environment(_ folder: URL) throws -> String {
        let programs = try StudioProcess.executable().deletingLastPathComponent().path
        let interrupted = "interrupted() { timeout -s INT 5 \"$@\" || [ $? = 124 ]; }"
        return "set +x; \(interrupted); PATH='\(programs)':$PATH; HOME='\(folder.path)'; set -x\n"
    }
}
