import Foundation
import SketchDocuments
import TestSupport
import Testing

@Suite struct CommandLineTests {
    @Test func listsRenderersAndFilters() throws {
        try TestFiles.withTemporaryFolder { folder in
            let value = try JSONValue(
                parsing: studioSucceeds(["plugins", "--json"], in: folder).output, name: "stdout")
            let plugins = try JSONNode(value, name: "stdout").elements()
            let names = try plugins.map { try $0.required("name").string() }
            for name in ["gcode", "pdf", "png", "svg", "crop", "simplify"] { #expect(names.contains(name)) }
            for plugin in plugins {
                let isRenderer = try plugin.required("kind").choice(of: ["renderer", "filter"]) == "renderer"
                #expect(try plugin.required("extensions").elements().isEmpty == !isRenderer)
                #expect(try !plugin.required("summary").string().isEmpty)
            }
            let text = try studioSucceeds(["plugins"], in: folder).text
            for name in names { #expect(text.contains("\(name) (")) }
        }
    }

    @Test func showsACheckpoint() throws {
        try Fixture.withFolder { folder in
            let value = try JSONValue(
                parsing: studioSucceeds(["info", "tiny.safetensors", "--json"], in: folder).output, name: "stdout")
            #expect(value["classes"] == .array([.string("zigzag")]))
            #expect(value["config"]?["decoder"] == .members(["hidden": .integer(16), "mixtures": .integer(2)]))
            #expect(value["training"]?["steps"] == .integer(5))
            let text = try studioSucceeds(["info", "tiny.safetensors"], in: folder).text
            #expect(text.contains("LSTM, 16 units; 2 mixture components; attention, 1 head of 4"))
        }
    }

    @Test func packsACheckpoint() throws {
        try Fixture.withFolder { folder in
            let pack = ["pack", "tiny.safetensors", "--out", "packed.safetensors", "--posteriors", "drawings.ndjson"]
            #expect(try studioSucceeds(pack, in: folder).lines == ["packed.safetensors"])
            try studioFails(pack, 73, "packed.safetensors: exists already", in: folder)
            let means = ["pack", "tiny.safetensors", "--out", "means.safetensors", "--class-means", "drawings.ndjson"]
            try studioSucceeds(means, in: folder)
            #expect(
                try studioSucceeds(["info", "means.safetensors"], in: folder).text.contains("one a class, by its name"))
            try studioSucceeds(["sample", "packed.safetensors", "--latent", "posterior", "--count", "3"], in: folder)
        }
    }

    @Test func saysItsVersionAndHowItIsUsed() throws {
        try TestFiles.withTemporaryFolder { folder in
            let version = try studioSucceeds(["--version"], in: folder)
            #expect(try /[0-9]+\.[0-9]+\.[0-9]+\n/.wholeMatch(in: version.text) != nil)
            let commands = [
                "train", "evaluate", "sample", "pack", "import", "info", "dataset", "plot-log", "render", "batch",
                "plugins",
            ]
            let help = try studioSucceeds(["--help"], in: folder)
            for command in commands {
                #expect(help.text.contains("\n  \(command) "))
                let own = try studioSucceeds([command, "--help"], in: folder)
                #expect(own.text.contains("USAGE: studio \(command)") && own.talk.isEmpty)
            }
        }
    }

    @Test func showsAClassifier() throws {
        try TestFiles.withTemporaryFolder { folder in
            let path = TestFiles.path("Checkpoints/classifier.safetensors")
            let value = try JSONValue(
                parsing: studioSucceeds(["info", path, "--json"], in: folder).output, name: "stdout")
            #expect(value["parameters"] == .integer(124_914) && value["licence"] == .string("CC-BY-4.0"))
            #expect(value["config"]?["features"] == .integer(128) && value["training"]?["steps"] == .integer(6000))
            let text = try studioSucceeds(["info", path], in: folder).text
            #expect(text.contains("tells apart  34 classes: airplane, alarm clock, "))
        }
    }

    /// Help tells what refusals do, since both come from one declaration.
    @Test func helpTellsTheRangesOfOptions() throws {
        try TestFiles.withTemporaryFolder { folder in
            func help(_ command: String...) throws -> String {
                try studioSucceeds(command + ["--help"], in: folder).text.split(whereSeparator: \.isWhitespace)
                    .joined(separator: " ")
            }
            #expect(try help("sample").contains("How many sketches (default: 1). (1 to 10000000)"))
            #expect(try help("sample").contains("(default: 0.4). (0 to 10)"))
            let train = try help("train")
            #expect(train.contains("Adam's learning rate. (1e-09 to 1; default: 0.0001)"))
            #expect(train.contains("Units of the decoder LSTM (default: 512). (1 to 4096)"))
        }
    }

    /// A result that is lost is no success, whatever prints it; whoever closes the pipe is told nothing.
    @Test(arguments: [
        ["info", "tiny.safetensors"], ["info", "tiny.safetensors", "--json"], ["info", "--machine"], ["plugins"],
        ["plugins", "--json"], ["schema"], ["--help"], ["sample", "--help"], ["--version"],
        ["evaluate", "tiny.safetensors", "drawings.ndjson"], ["dataset", "inspect", "drawings.ndjson"],
    ])
    func resultsThatAreLostAreAFailure(arguments: [String]) throws {
        try Fixture.withFolder { folder in
            for (target, status, talk) in [
                ("> /dev/full", "74\n", "studio: error: stdout: could not be written: No space left on device\n"),
                (">&-", "74\n", "studio: error: stdout: could not be written: Bad file descriptor\n"),
                ("| head -n 0", "141\n", ""),
            ] {
                let shell = Process()
                shell.executableURL = URL(fileURLWithPath: "/bin/bash")
                // The pipe is closed before anything is written.
                shell.arguments =
                    ["-c", "{ sleep 0.2; \"$0\" \"$@\" 2> talk; echo $? > status; } \(target)"]
                    + [try StudioProcess.executable().path] + arguments
                shell.currentDirectoryURL = folder
                try shell.run()
                shell.waitUntilExit()
                let files = try contents(of: folder)
                #expect(files["status"] == Data(status.utf8), "\(arguments) \(target)")
                #expect(files["talk"] == Data(talk.utf8), "\(arguments) \(target)")
            }
        }
    }

    /// Files that are no checkpoints are named for what they are, and arguments in the wrong order set right.
    @Test func tellsWhatIsNoCheckpoint() throws {
        try Fixture.withFolder { folder in
            try studioSucceeds(["dataset", "prepare", "drawings.ndjson", "--out", "prepared.safetensors"], in: folder)
            try Data("[{}]".utf8).write(to: folder.appendingPathComponent("model.pth"))
            for data in ["drawings.ndjson", "prepared.safetensors"] {
                try studioFails(
                    ["evaluate", data, "tiny.safetensors"], 65,
                    "drawings, not a checkpoint; did you mean `studio evaluate tiny.safetensors \(data)`?", in: folder)
                try studioFails(
                    ["pack", data, "--posteriors", "tiny.safetensors", "--out", "out.safetensors"], 65,
                    "did you mean `studio pack tiny.safetensors --posteriors \(data) --out out.safetensors`?",
                    in: folder)
                try studioFails(["sample", data], 65, "\(data): holds ", in: folder)
                try studioFails(["info", data], 65, "drawings, not a checkpoint", in: folder)
            }
            try studioFails(["sample", "model.pth"], 65, "studio import makes one of it", in: folder)
            try studioFails(
                ["evaluate", "tiny.safetensors", "tiny.safetensors"], 65, "holds a checkpoint, not prepared drawings",
                in: folder)
        }
    }

    @Test(
        "mistakes in the command line",
        arguments: [
            (["rendr", "x"], "no command rendr; did you mean render?"),
            (["plugin"], "no command plugin; did you mean plugins?"),
            (["dataset", "inspct", "--json"], "no command dataset inspct; did you mean dataset inspect?"),
            (["draw"], "no command draw; did you mean plot draw?"),
            (["inspect", "a.ndjson"], "no command inspect; did you mean dataset inspect?"),
            (["help", "rendr"], "no command rendr; did you mean render?"),
            (["plot", "qwerty", "--machine", "x"], "no command plot qwerty; there are plot draw, plot preview"),
            (["qwerty"], "no command qwerty; there are train, evaluate"), (["train"], "<data>"),
            (["train", "a.ndjson"], "--out"),
            (["train", "a.ndjson", "--out", "a.bin"], "ends in .safetensors"),
            (
                ["train", "a.ndjson", "--out", "a.safetensors", "--encoder", "0"],
                "'--encoder <encoder>': expected a whole number from 1 to 4096"
            ),
            (["sample", "a.safetensors", "--cuont", "3"], "--cuont"),
            (["sample", "a.safetensors", "--count", "three"], "three"),
            (
                ["sample", "a.safetensors", "--count", "-1"],
                "'-1' is invalid for '--count <count>': expected a whole number from 1 to 10000000"
            ),
            (
                ["sample", "a.safetensors", "--count", "abc"],
                "'abc' is invalid for '--count <count>': expected a whole number from 1 to 10000000"
            ),
            (["sample", "a.safetensors", "--count", "2.5"], "expected a whole number from 1 to 10000000"),
            (["sample", "a.safetensors", "--out", ""], "--out: expected the name of a file to write, found an empty"),
            (["export", "a.safetensors", "--out="], "--out: expected the name of a file to write, found an empty"),
            (["dataset", "inspect", "a.ndjson", "--sheet", ""], "--sheet: expected the name of a file to write"),
            (["sample", "a.safetensors", "--out", "l-%d-%d.svg"], "l-%d-%d.svg: expected one %d"),
            (["sample", "a.safetensors", "--out", "l-%99999d.svg"], "or one %0Nd with N from 1 to 20"),
            (["sample", "a.safetensors", "--out", "l-%021d.svg"], "or one %0Nd with N from 1 to 20"),
            (["sample", "a.safetensors", "--out", "l-%3d.svg"], "or one %0Nd with N from 1 to 20"),
            (
                ["sample", "a.safetensors", "--out", "l-%d.npz"],
                "%d stands for the number of each sketch in .svg files"
            ),
            (["sample", "a.safetensors", "--out", "l-%d.ndjson"], "one .ndjson holds all sketches"),
            (
                [
                    "train", "a.ndjson", "--out", "a.safetensors", "--unconditional", "--kl-weight", "1", "--kl-rate",
                    "1",
                ],
                "--kl-weight, --kl-rate: a decoder alone has no latent, and so no KL term; leave them out, or --unco"
            ),
            (
                ["sample", "a.safetensors", "--temperature", "-.5"],
                "--temperature <temperature>': expected a number from 0 to 10"
            ),
            (["sample", "a.safetensors", "--seed", "-1"], "whole number from 0 to 9223372036854775807"),
            (
                ["sample", "a.safetensors", "--seed", "9223372036854775808"],
                "whole number from 0 to 9223372036854775807"
            ),
            (["train", "a.ndjson", "--out", "a.safetensors", "--seed", "18446744073709551615"], "whole number from 0"),
            (["sample", "a.safetensors", "--out", "a.png"], "ends in .ndjson, .npz, .svg, found a.png"),
            (["sample", "a.safetensors", "--out", "svg"], "ends in .ndjson, .npz, .svg, found svg"),
            (["sample", "a.safetensors", "--format", "gif"], "gif"),
            (["sample", "a.safetensors", "--out", "a.svg", "--format", "ndjson"], "--format ndjson does not go with"),
            (["sample", "a.safetensors", "--out", "a.svg", "--likelihood"], "svg has no place for it"),
            (["sample", "a.safetensors", "--out", "a.npz", "--likelihood"], "npz has no place for it"),
            (["sample", "a.safetensors", "--format", "npz"], "--format npz needs a name"),
            (["sample", "a.safetensors", "--format", "svg", "--count", "10001"], "takes at most 10000 sketches"),
            (["info"], "expected <checkpoint>"),
            (["info", "a", "b"], "'b'"),
        ])
    func refusesMistakes(arguments: [String], message: String) throws {
        try TestFiles.withTemporaryFolder { folder in
            try studioFails(arguments, 64, message, in: folder)
        }
    }
}
