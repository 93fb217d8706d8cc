import SketchNetwork

/// The decoder as operators of ONNX: what all its graphs have in common. Attention is folded (`FoldedDecoder`), so what
/// a sketch has to remember of itself is its stroke-5 rows.
struct ONNXDecoder {
    typealias Value = ONNXGraph.Value

    let configuration: ModelConfiguration
    private let parameters: Parameters
    private let folded: FoldedDecoder

    /// What a step starts from and leaves behind.
    struct State {
        /// [B,S] each.
        var h: Value
        var c: Value
        /// The inputs of the steps before, [B,t,5]; nil without attention.
        var history: Value?
    }

    init(_ checkpoint: Checkpoint) {
        configuration = checkpoint.configuration
        parameters = Parameters(configuration, values: checkpoint.parameters)
        folded = FoldedDecoder(configuration, parameters)
    }

    private var state: Int { configuration.decoderState }

    /// h₀ and c₀ [B,S] from z [B,Z].
    func initialState(_ graph: inout ONNXGraph, z: Value) -> (h: Value, c: Value) {
        let weights = graph.weights(TensorNames.initialState.weight, parameters[TensorNames.initialState.weight])
        let bias = graph.weights(
            TensorNames.initialState.bias, parameters[TensorNames.initialState.bias], isVector: true)
        let linear = graph.affine(z, weights, bias)
        let parts = graph.split(graph.apply("Tanh", linear), into: 2, axis: 1)
        return (parts[0], parts[1])
    }

    /// The names of the weights in the graph that holds them.
    struct Weights {
        /// Of (x, r of each head) in the gates of each LSTM, [4H, 5 + 5·heads].
        fileprivate var inputs: [Value] = []
        /// What z and biases add to the gates of each LSTM, [B,4H] or [1,4H].
        fileprivate var shares: [Value] = []
        fileprivate var tensors: [String: Value] = [:]
        /// Of each head: [5,5] and [5], which make a query of x.
        fileprivate var queries: [(weights: Value, bias: Value)] = []
    }

    /// Adds the weights that steps need, and what z, [B,Z] or nil, makes of them.
    func weights(_ graph: inout ONNXGraph, z: Value?) -> Weights {
        var weights = Weights()
        var sizes = [4 * configuration.decoderHidden]
        if case .hyperLSTM(let hidden, _) = configuration.decoderCell { sizes.append(4 * hidden) }
        var first = 0
        for (names, size) in zip(configuration.decoderLSTMs, sizes) {
            weights.inputs.append(
                graph.weights(names.name + ".folded", folded.inputs.rows(first, count: size)))
            first += size
        }
        var share = graph.weights("decoder.constant", folded.constant)
        if let z, let latent = folded.latent {
            share = graph.affine(z, graph.weights("decoder.latent", latent), share)
        }
        weights.shares = graph.split(share, sizes: sizes, axis: 1)
        for (head, scores) in folded.attention.enumerated() {
            // x·A without A's last column, whose share is the same for all rows and so is lost in the softmax.
            let matrix = scores.columns(0..<5)
            weights.queries.append(
                (
                    graph.weights("decoder.attention.\(head).scores", matrix.rows(0, count: 5)),
                    graph.weights("decoder.attention.\(head).bias", matrix.rows(5, count: 1), isVector: true)
                ))
        }
        // The folded ones are made of the others.
        for tensor in configuration.tensors
        where tensor.name.hasPrefix("decoder.") && !tensor.name.hasSuffix("weight_ih")
            && !["decoder.attention.", "decoder.initial."].contains(where: tensor.name.hasPrefix)
            && !(tensor.name == TensorNames.decoder.bias && configuration.decoderCell == .lstm)
        {
            let matrix = parameters[tensor.name]
            if tensor.name.contains("norm") || tensor.name.hasSuffix("scale.weight") {
                // One part a gate; the cell's normalisation has one in all.
                let isMatrix = tensor.shape.count == 2
                let parts = tensor.name.contains("cell_norm") ? 1 : 4
                for part in 0..<parts {
                    let size = (isMatrix ? matrix.rowCount : matrix.columnCount) / parts
                    let range = part * size..<(part + 1) * size
                    weights.tensors["\(tensor.name).\(part)"] = graph.weights(
                        "\(tensor.name).\(part)",
                        isMatrix ? matrix.rows(range.lowerBound, count: size) : matrix.columns(range),
                        isVector: !isMatrix)
                }
            } else {
                weights.tensors[tensor.name] = graph.weights(tensor.name, matrix, isVector: tensor.shape.count == 1)
            }
        }
        return weights
    }

    /// One step: the outputs y [B,6M+3] and the state behind it, given the input x [B,5].
    func step(_ graph: inout ONNXGraph, _ weights: Weights, x: Value, _ state: State) -> (y: Value, state: State) {
        var next = state
        var inputs = [x]
        if let history = state.history {
            let axis = graph.constant([1])
            let row = graph.apply("Unsqueeze", x, axis)
            let rows = graph.concatenated([history, row], axis: 1)
            next.history = rows
            inputs += weights.queries.map { attend(&graph, $0, x: x, rows: rows) }
        }
        let input = graph.concatenated(inputs, axis: 1)
        switch configuration.decoderCell {
        case .lstm:
            let gates = graph.affine(
                state.h, weights[TensorNames.decoder.recurrentWeights],
                graph.affine(input, weights.inputs[0], weights.shares[0]))
            (next.h, next.c) = cell(&graph, graph.split(gates, into: 4, axis: 1), c: state.c) { $1 }
        case .layerNormLSTM:
            let gates = graph.affine(
                state.h, weights[TensorNames.decoder.recurrentWeights],
                graph.affine(input, weights.inputs[0], weights.shares[0]))
            (next.h, next.c) = layerNormCell(&graph, weights, TensorNames.decoder, gates, c: state.c)
        case .hyperLSTM(let hidden, _):
            (next.h, next.c) = hyperStep(&graph, weights, input, state, sizes: [configuration.decoderHidden, hidden])
        }
        let main: Value
        if case .hyperLSTM(let hidden, _) = configuration.decoderCell {
            main = graph.split(next.h, sizes: [configuration.decoderHidden, hidden], axis: 1)[0]
        } else {
            main = next.h
        }
        return (graph.affine(main, weights[TensorNames.output.weight], weights[TensorNames.output.bias]), next)
    }

    /// r [B,5], the mean of the rows [B,t,5] that the softmax of their scores weighs.
    private func attend(
        _ graph: inout ONNXGraph, _ query: (weights: Value, bias: Value), x: Value, rows: Value
    ) -> Value {
        let q = graph.apply("Add", graph.apply("MatMul", x, query.weights), query.bias)
        let scores = graph.apply("MatMul", rows, graph.apply("Unsqueeze", q, graph.constant([2])))
        let shares = graph.apply("Softmax", scores, attributes: ["axis": .int(1)])
        return graph.apply(
            "ReduceSum", graph.apply("Mul", shares, rows), graph.constant([1]), attributes: ["keepdims": .int(0)])
    }

    /// h' and c' from the gates i, f, g, o before activation.
    private func cell(
        _ graph: inout ONNXGraph, _ gates: [Value], c: Value, normalised: (inout ONNXGraph, Value) -> Value
    ) -> (h: Value, c: Value) {
        let kept = graph.apply("Mul", graph.apply("Sigmoid", gates[1]), c)
        let added = graph.apply("Mul", graph.apply("Sigmoid", gates[0]), graph.apply("Tanh", gates[2]))
        let cell = graph.apply("Add", kept, added)
        let seen = normalised(&graph, cell)
        return (graph.apply("Mul", graph.apply("Sigmoid", gates[3]), graph.apply("Tanh", seen)), cell)
    }

    private func layerNormCell(
        _ graph: inout ONNXGraph, _ weights: Weights, _ names: LSTMNames, _ gates: Value, c: Value
    ) -> (h: Value, c: Value) {
        func norm(_ graph: inout ONNXGraph, _ value: Value, _ norm: AffineNames, _ part: Int) -> Value {
            graph.apply(
                "LayerNormalization", value, weights["\(norm.weight).\(part)"], weights["\(norm.bias).\(part)"],
                attributes: ["axis": .int(-1), "epsilon": .float(1e-3)])
        }
        let parts = graph.split(gates, into: 4, axis: 1)
        var normalised: [Value] = []
        for (part, gate) in parts.enumerated() { normalised.append(norm(&graph, gate, names.norm, part)) }
        return cell(&graph, normalised, c: c) { norm(&$0, $1, names.cellNorm, 0) }
    }

    /// - Parameter sizes: H and P.
    private func hyperStep(
        _ graph: inout ONNXGraph, _ weights: Weights, _ input: Value, _ state: State, sizes: [Int]
    ) -> (h: Value, c: Value) {
        let (h, c) = (graph.split(state.h, sizes: sizes, axis: 1), graph.split(state.c, sizes: sizes, axis: 1))
        var hyperGates = graph.affine(input, weights.inputs[1], weights.shares[1])
        hyperGates = graph.affine(h[0], weights[TensorNames.hyperFromMain], hyperGates)
        hyperGates = graph.affine(h[1], weights[TensorNames.hyper.recurrentWeights], hyperGates)
        let hyper = layerNormCell(&graph, weights, TensorNames.hyper, hyperGates, c: c[1])

        func scaled(_ graph: inout ONNXGraph, _ role: HyperRole) -> Value {
            let embedding = TensorNames.embedding(role)
            let z = graph.affine(
                hyper.h, weights[embedding.weight], weights.tensors[embedding.bias])
            var parts: [Value] = []
            for (gate, part) in graph.split(z, into: 4, axis: 1).enumerated() {
                parts.append(graph.affine(part, weights["\(TensorNames.scale(role).weight).\(gate)"]))
            }
            return graph.concatenated(parts, axis: 1)
        }
        let fromInput = graph.apply(
            "Mul", scaled(&graph, .input), graph.affine(input, weights.inputs[0], weights.shares[0]))
        let fromState = graph.apply(
            "Mul", scaled(&graph, .recurrent), graph.affine(h[0], weights[TensorNames.decoder.recurrentWeights]))
        let shift = graph.apply("Add", scaled(&graph, .shift), weights[TensorNames.decoder.bias])
        let gates = graph.apply("Add", graph.apply("Add", fromInput, fromState), shift)
        let main = layerNormCell(&graph, weights, TensorNames.decoder, gates, c: c[0])
        return (
            graph.concatenated([main.h, hyper.h], axis: 1), graph.concatenated([main.c, hyper.c], axis: 1)
        )
    }
}

extension ONNXDecoder.Weights {
    fileprivate subscript(name: String) -> ONNXGraph.Value {
        guard let value = tensors[name] else { preconditionFailure("no weights are named \(name)") }
        return value
    }
}
