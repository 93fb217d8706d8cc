import Foundation
import SketchDocuments
import SketchModel
import SketchNetwork
import TestSupport
import Testing

/// The decoder of an exported page under Node, against the one that trains.
@Suite(.needs(.node))
struct HTMLExporterTests {
    /// Takes the model and the decoder out of a page, and prints outputs along given rows, and two sketches of one seed.
    private static let probe = #"""
        const fs = require("fs");
        const page = fs.readFileSync(process.argv[2], "utf8");
        const {rows, z} = JSON.parse(fs.readFileSync(process.argv[3], "utf8"));
        const part = id => page.match(new RegExp(`<script[^>]* id="${id}">([^]*?)</script>`))[1];
        const model = JSON.parse(part("model"));
        const tools = new Function(part("decoder") + "; return {Decoder, draw, randomNumbers}")();
        const decoder = new tools.Decoder(model);
        const state = decoder.begin(z);
        const outputs = rows.map(row => Array.from(decoder.step(state, row)));
        function sketch(seed) {
          const random = tools.randomNumbers(seed), state = decoder.begin(z), rows = [[0, 0, 1, 0, 0]];
          while (rows.length < 8) rows.push(tools.draw(decoder.step(state, rows.at(-1)), decoder.mixtures, 0.5, random));
          return rows;
        }
        const drawn = [sketch(1), sketch(1), sketch(2)].map(rows => JSON.stringify(rows));
        console.log(JSON.stringify({outputs, repeats: drawn[0] === drawn[1], differs: drawn[0] !== drawn[2],
          axes: decoder.tensors.axes ? Array.from(decoder.tensors.axes.values) : [], latent: model.latent}));
        """#

    private func run(_ checkpoint: Checkpoint, _ rows: [[Float]], z: [Float]) throws -> JSONNode {
        try TestFiles.withTemporaryFolder { folder in
            func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
            let page = try CheckpointExporters.exporter(forFile: "x.html").export(checkpoint)
            try page.data.write(to: URL(fileURLWithPath: path("x.html")))
            try Self.probe.write(toFile: path("probe.js"), atomically: true, encoding: .utf8)
            func list(_ numbers: [Float]) -> JSONValue { .array(numbers.map { .number(Double($0)) }) }
            let input: JSONValue = .members(["rows": .array(rows.map(list)), "z": list(z)])
            try input.text().write(toFile: path("input.json"), atomically: true, encoding: .utf8)
            let output = try Node.run([path("probe.js"), path("x.html"), path("input.json")])
            return JSONNode(try JSONValue(parsing: output, name: "node"), name: "node")
        }
    }

    @Test(arguments: TestModels.cells, [nil, 2])
    func outputsAgree(cell: ModelConfiguration.Cell, heads: Int?) throws {
        for encoder in [5, nil] {
            let checkpoint = TestModels.checkpoint(
                TestModels.configuration(heads: heads, encoder: encoder, cell: cell), seed: 31)
            let sequence = TestModels.sequences(lengths: [10], seed: 32)[0]
            let engine = try GradientEngine(checkpoint.parameters, checkpoint.configuration, threads: 1)
            let expected = engine.outputs(of: sequence)
            let rows: [[Float]] =
                [[0, 0, 1, 0, 0]] + sequence.rows.map { [$0.dx, $0.dy, $0.lifted ? 0 : 1, $0.lifted ? 1 : 0, 0] }
            let found = try run(checkpoint, rows, z: engine.posteriorMeans(of: [sequence])[0])
            #expect(found.value["repeats"] == .bool(true) && found.value["differs"] == .bool(true))
            let outputs = try found.required("outputs").elements()
            #expect(outputs.count == 11 && expected.count == 11)
            for (ours, theirs) in zip(expected, outputs) {
                let numbers = try theirs.elements().map { try $0.number(in: -1e6...1e6) }
                let worst = zip(ours, numbers).map { abs(Double($0) - $1) }.max() ?? 1
                #expect(numbers.count == 21 && worst < 1e-5)
            }
        }
    }

    /// Latents on a line through (1, 2, 0, 0): one axis, along it, a standard deviation long.
    @Test func axesAreThoseOfTheRealDrawings() throws {
        var checkpoint = TestModels.checkpoint(TestModels.configuration(heads: nil), seed: 33)
        checkpoint.posteriorMeans = [-3, -1, 1, 3].map { [1 + 3 * $0, 2 + 4 * $0, 0, 0] }
        let found = try run(checkpoint, [[0, 0, 1, 0, 0]], z: [0, 0, 0, 0])
        let axes = try found.required("axes").elements().map { try $0.number(in: -1e6...1e6) }
        #expect(axes.count == 4)
        let deviation = 5.0.squareRoot()
        for (axis, expected) in zip(axes, [3 * deviation, 4 * deviation, 0, 0]) { #expect(abs(axis - expected) < 1e-4) }
        #expect(found.value["latent"]?["means"] == .bool(true))
        let shares = try found.required("latent").required("shares").elements()
        #expect(try shares.map { try $0.number(in: 0...1) } == [1])
    }

    @Test func textsOfAModelCannotEndTheScript() throws {
        var checkpoint = TestModels.checkpoint(TestModels.configuration(heads: nil), seed: 34)
        checkpoint.attribution = "</script><script>alert(1)</script>"
        let page = try CheckpointExporters.exporter(forFile: "x.html").export(checkpoint)
        let text = String(decoding: page.data, as: UTF8.self)
        #expect(!text.contains("alert(1)</script>"))
        #expect(text.components(separatedBy: "</script>").count == 4)
        // Nothing is fetched from elsewhere.
        #expect(!text.contains("http://") && !text.contains("https://") && !text.contains(" src="))
    }
}

/// Node.js, as Debian installs it.
private enum Node {
    static func run(_ arguments: [String]) throws -> Data {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/node")
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "node \(arguments) failed")
        return data
    }
}
