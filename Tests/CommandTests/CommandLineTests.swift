import Foundation
import JSON
import TestSupport
import Testing

@Suite struct CommandLineTests {
    @Test func listsRenderers() throws {
        try TestFiles.withTemporaryFolder { folder in
            let value = try JSONValue(
                parsing: studioSucceeds(["plugins", "--json"], in: folder).output, name: "stdout")
            let renderers = try JSONNode(value, name: "stdout").elements()
            let names = try renderers.map { try $0.required("name").string() }
            for name in ["gcode", "pdf", "png", "svg"] { #expect(names.contains(name)) }
            for renderer in renderers {
                #expect(try !renderer.required("extensions").elements().isEmpty)
                #expect(try !renderer.required("summary").string().isEmpty)
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
            try studioSucceeds(["sample", "packed.safetensors", "--latent", "posterior", "--count", "3"], in: folder)
        }
    }

    @Test func saysItsVersionAndHowItIsUsed() throws {
        try TestFiles.withTemporaryFolder { folder in
            let version = try studioSucceeds(["--version"], in: folder)
            #expect(try /[0-9]+\.[0-9]+\.[0-9]+\n/.wholeMatch(in: version.text) != nil)
            let commands = [
                "train", "evaluate", "sample", "pack", "import", "info", "dataset", "plot-log", "render", "plugins",
            ]
            let help = try studioSucceeds(["--help"], in: folder)
            for command in commands {
                #expect(help.text.contains("\n  \(command) "))
                let own = try studioSucceeds([command, "--help"], in: folder)
                #expect(own.text.contains("USAGE: studio \(command)") && own.talk.isEmpty)
            }
        }
    }

    @Test(
        "mistakes in the command line",
        arguments: [
            (["draw"], "'draw'"), (["train"], "<data>"), (["train", "a.ndjson"], "--out"),
            (["train", "a.ndjson", "--out", "a.bin"], "ends in .safetensors"),
            (["train", "a.ndjson", "--out", "a.safetensors", "--encoder", "0"], "--encoder: expected"),
            (["sample", "a.safetensors", "--cuont", "3"], "--cuont"),
            (["sample", "a.safetensors", "--count", "three"], "three"),
            (["sample", "a.safetensors", "--seed", "-1"], "--seed"), (["info"], "expected <checkpoint>"),
            (["info", "a", "b"], "'b'"),
        ])
    func refusesMistakes(arguments: [String], message: String) throws {
        try TestFiles.withTemporaryFolder { folder in
            try studioFails(arguments, 64, message, in: folder)
        }
    }
}
