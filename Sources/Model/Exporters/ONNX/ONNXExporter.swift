import Foundation
import SketchBase
import SketchDocuments
import SketchNetwork

/// `.initial.onnx`: h₀ and c₀ from z.
enum ONNXInitialStateExporter: CheckpointExporter {
    static let suffix = ".initial.onnx"
    static let summary = "ONNX graph: the decoder's first state from the latent"

    static func obstacle(to configuration: ModelConfiguration) -> String? {
        configuration.latent > 0
            ? nil
            : "a decoder-only model begins with h and c of \(configuration.decoderState) zeros, so there is no "
                + "\(suffix) graph to write"
    }

    static func file(of checkpoint: Checkpoint) throws(Diagnostic) -> ExportedModel {
        let decoder = ONNXDecoder(checkpoint)
        let configuration = decoder.configuration
        var graph = ONNXGraph("initial")
        let z = graph.input("z", .float, ["B", .fixed(configuration.latent)], "the latent")
        let state = decoder.initialState(&graph, z: z)
        let shape: [ONNXGraph.Side] = ["B", .fixed(configuration.decoderState)]
        graph.output("h", state.h, .float, shape, "h of the first step")
        graph.output("c", state.c, .float, shape, "c of the first step")
        return ExportedModel(
            data: try graph.file(
                meaning: "The first state of a sketch-rnn decoder.", facts: ONNXFacts.of(checkpoint)))
    }
}

/// `.step.onnx`: one step of the decoder for a batch.
enum ONNXStepExporter: CheckpointExporter {
    static let suffix = ".step.onnx"
    static let summary = "ONNX graph: one step of the decoder"

    static func file(of checkpoint: Checkpoint) throws(Diagnostic) -> ExportedModel {
        let decoder = ONNXDecoder(checkpoint)
        let configuration = decoder.configuration
        var graph = ONNXGraph("step")
        let x = graph.input("row", .float, ["B", 5], "stroke-5 row in model units; (0, 0, 1, 0, 0) at first")
        let shape: [ONNXGraph.Side] = ["B", .fixed(configuration.decoderState)]
        var state = ONNXDecoder.State(
            h: graph.input("h", .float, shape, "h of the step before"),
            c: graph.input("c", .float, shape, "c of the step before"))
        if configuration.attention != nil {
            state.history = graph.input(
                "history", .float, ["B", "t", 5], "the rows of all steps before, none at first")
        }
        var z: String?
        if configuration.latent > 0 {
            z = graph.input("z", .float, ["B", .fixed(configuration.latent)], "the latent")
        }
        let weights = decoder.weights(&graph, z: z)
        let (y, next) = decoder.step(&graph, weights, x: x, state)
        let mixtures = configuration.mixtures
        let parts = graph.split(y, sizes: [6 * mixtures, 3], axis: 1)
        let mixture = graph.apply("Reshape", parts[0], graph.constant([0, 6, mixtures]))
        graph.output("mixture", mixture, .float, ["B", 6, .fixed(mixtures)], ONNXFacts.mixture)
        graph.output("pen", parts[1], .float, ["B", 3], ONNXFacts.pen)
        graph.output("next_h", next.h, .float, shape, "h for the next step")
        graph.output("next_c", next.c, .float, shape, "c for the next step")
        if let history = next.history {
            graph.output("next_history", history, .float, ["B", "t + 1", 5], "history for the next step")
        }
        return ExportedModel(
            data: try graph.file(meaning: "One step of a sketch-rnn decoder.", facts: ONNXFacts.of(checkpoint)))
    }
}

/// `.onnx`: a whole sketch, drawn with given random numbers or along given rows.
enum ONNXSketchExporter: CheckpointExporter {
    static let suffix = ".onnx"
    static let summary = "ONNX graph: a whole sketch"

    static func file(of checkpoint: Checkpoint) throws(Diagnostic) -> ExportedModel {
        let decoder = ONNXDecoder(checkpoint)
        let configuration = decoder.configuration
        let mixtures = configuration.mixtures
        var graph = ONNXGraph("sketch")
        var z: String?
        if configuration.latent > 0 {
            z = graph.input("z", .float, [1, .fixed(configuration.latent)], "the latent")
        }
        let given = graph.input(
            "given", .float, ["G", 5], "stroke-5 rows in model units to go along before anything is drawn; may be none")
        let uniform = graph.input(
            "uniform", .double, ["N", 2],
            "a row a step: numbers in [0, 1) that choose the mixture's component and the pen's state")
        let normal = graph.input(
            "normal", .double, ["N", 2], "a row a step: standard normal numbers that the offset is made of")
        let temperature = graph.input(
            "temperature", .float, [], "tau: logits are divided by it, variances multiplied; 0 is greedy")

        let weights = decoder.weights(&graph, z: z)
        let first: (h: String, c: String)
        if let z {
            first = decoder.initialState(&graph, z: z)
        } else {
            let size = configuration.decoderState
            let zeros = graph.constant([Float](repeating: 0, count: size), shape: [1, size])
            first = (zeros, zeros)
        }
        let start = graph.constant([0, 0, 1, 0, 0], shape: [1, 5])
        let noRow = graph.constant([0, 0, 0, 0, 0], shape: [1, 5])
        let draw = ONNXDraw(
            mixtures: mixtures, uniform: uniform, normal: normal,
            divisor: graph.apply("Max", temperature, graph.constant([ONNXDraw.leastDivisor], shape: [])),
            spread: graph.apply("Sqrt", temperature))
        let steps = graph.apply("Gather", graph.apply("Shape", uniform), graph.constant(0))
        let givenCount = graph.apply("Gather", graph.apply("Shape", given), graph.constant(0))
        let givenRows = graph.concatenated([given, noRow], axis: 0)

        var carried = [start, first.h, first.c]
        if configuration.attention != nil { carried.append(graph.constant([], shape: [1, 0, 5])) }
        let body = body(
            decoder, weights, draw, givenRows: givenRows, givenCount: givenCount, carried: carried.count)
        let results = graph.apply(
            "Loop", [steps, graph.constantTrue()] + carried, outputs: carried.count + 4,
            attributes: ["body": .graph(body)])
        let scanned = results[carried.count...]
        for ((name, element, shape, meaning), value) in zip(scans(mixtures), scanned) {
            graph.output(name, value, element, ["T"] + shape, meaning)
        }
        return ExportedModel(
            data: try graph.file(
                meaning: "A whole sketch of a sketch-rnn decoder. N is the most steps; the model knows up to "
                    + "\(configuration.maxLength).", facts: ONNXFacts.of(checkpoint)))
    }

    /// What the loop leaves of each step.
    private static func scans(
        _ mixtures: Int
    ) -> [(name: String, element: ONNXGraph.Element, shape: [ONNXGraph.Side], meaning: String)] {
        [
            (
                "rows", .float, [5],
                "stroke-5 rows in model units; the last is (., ., 0, 0, 1) where the sketch has ended"
            ),
            ("mixture", .float, [6, .fixed(mixtures)], ONNXFacts.mixture),
            ("pen", .float, [3], ONNXFacts.pen),
            ("component", .int64, [], "which component was drawn from; for given rows, would have been"),
        ]
    }

    /// One turn of the loop. Weights and random numbers are those of the graph around it.
    private static func body(
        _ decoder: ONNXDecoder, _ weights: ONNXDecoder.Weights, _ draw: ONNXDraw, givenRows: String,
        givenCount: String, carried: Int
    ) -> ONNXGraph {
        let configuration = decoder.configuration
        let stateShape: [ONNXGraph.Side] = [1, .fixed(configuration.decoderState)]
        var graph = ONNXGraph("turn")
        let step = graph.input("turn.step", .int64, [], "the number of the step, from 0")
        _ = graph.input("turn.goes_on", .bool, [], "true")
        let x = graph.input("turn.row", .float, [1, 5], "the row before")
        var state = ONNXDecoder.State(
            h: graph.input("turn.h", .float, stateShape, "h before"),
            c: graph.input("turn.c", .float, stateShape, "c before"))
        if configuration.attention != nil {
            state.history = graph.input("turn.history", .float, [1, "t", 5], "all rows before that")
        }
        let (y, next) = decoder.step(&graph, weights, x: x, state)
        let drawn = draw.row(&graph, y: y, step: step)

        let isGiven = graph.apply("Less", step, givenCount)
        let givenRow = graph.apply("Gather", givenRows, graph.apply("Min", step, givenCount))
        let row = graph.apply("Where", isGiven, givenRow, drawn.row)
        let end = graph.apply("Gather", row, graph.constant(4))
        let goesOn = graph.apply("Less", end, graph.constant([0.5], shape: []))

        graph.output("turn.next_goes_on", goesOn, .bool, [], "whether the sketch has not ended")
        graph.output(
            "turn.next_row", graph.apply("Unsqueeze", row, graph.constant([0])), .float, [1, 5], "this row")
        graph.output("turn.next_h", next.h, .float, stateShape, "h")
        graph.output("turn.next_c", next.c, .float, stateShape, "c")
        if let history = next.history {
            graph.output("turn.next_history", history, .float, [1, "t + 1", 5], "all rows")
        }
        let values = [row, drawn.mixture, drawn.pen, drawn.component]
        for ((name, element, shape, meaning), value) in zip(scans(configuration.mixtures), values) {
            graph.output("turn.\(name)", value, element, shape, meaning)
        }
        return graph
    }
}

/// What all graphs say of their model.
private enum ONNXFacts {
    static let mixture =
        "pi logits, mu_x, mu_y, log sigma_x, log sigma_y, rho before tanh, of each component; model units"
    static let pen = "logits: down, lifted, end"

    static func of(_ checkpoint: Checkpoint) -> [(String, String)] {
        [
            ("config", checkpoint.configuration.json.text()),
            ("scale_factor", checkpoint.scaleFactor.description),
            ("classes", JSONValue.array(checkpoint.classes.map { .string($0) }).text()),
            ("licence", checkpoint.licence),
            ("attribution", checkpoint.attribution),
        ]
    }
}
