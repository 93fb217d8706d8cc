/// Drawing a row from the decoder's outputs as operators of ONNX, number by number as `kernels_draw` does it.
struct ONNXDraw {
    typealias Value = ONNXGraph.Value

    let mixtures: Int
    /// Two numbers in [0, 1) a step, [N,2] in double precision.
    let uniform: Value
    /// Two standard normal numbers a step, [N,2] in double precision.
    let normal: Value
    /// What logits are divided by.
    let divisor: Value
    /// What standard deviations are multiplied by.
    let spread: Value

    /// Logits are divided by no less, so that a temperature of 0 takes the likeliest.
    static let leastDivisor: Float = 1e-6

    /// The row [5] of step `step`, and what it was drawn from: mixture [6,M], pen [3], the chosen component.
    func row(
        _ graph: inout ONNXGraph, y: Value, step: Value
    ) -> (row: Value, mixture: Value, pen: Value, component: Value) {
        let flat = graph.apply("Reshape", y, graph.constant([-1]))
        let parts = graph.split(flat, sizes: [6 * mixtures, 3], axis: 0)
        let mixture = graph.apply("Reshape", parts[0], graph.constant([6, mixtures]))
        let pen = parts[1]

        let logits = graph.apply("Gather", mixture, graph.constant(0))
        let chances = graph.apply("Gather", uniform, step)
        let component = choose(&graph, logits, graph.apply("Gather", chances, graph.constant(0)))
        let penState = choose(&graph, pen, graph.apply("Gather", chances, graph.constant(1)))

        let column = graph.apply("Gather", mixture, component, attributes: ["axis": .int(1)])
        let chosen = graph.split(column, into: 6, axis: 0)
        let numbers = graph.apply(
            "Cast", graph.apply("Gather", normal, step), attributes: ["to": .int(ONNXGraph.Element.float.rawValue)])
        let noise = graph.split(numbers, into: 2, axis: 0)
        let rho = graph.apply("Tanh", chosen[5])
        let one = graph.constant([1], shape: [1])
        let rest = graph.apply("Sqrt", graph.apply("Sub", one, graph.apply("Mul", rho, rho)))
        let mixed = graph.apply("Add", graph.apply("Mul", rho, noise[0]), graph.apply("Mul", rest, noise[1]))
        let dx = graph.apply("Add", chosen[1], scaled(&graph, chosen[3], noise[0]))
        let dy = graph.apply("Add", chosen[2], scaled(&graph, chosen[4], mixed))
        let flags = graph.apply(
            "Cast", graph.apply("Equal", penState, graph.constant([0, 1, 2])),
            attributes: ["to": .int(ONNXGraph.Element.float.rawValue)])
        return (graph.concatenated([dx, dy, flags], axis: 0), mixture, pen, component)
    }

    /// σ·spread·n from log σ.
    private func scaled(_ graph: inout ONNXGraph, _ logSigma: Value, _ n: Value) -> Value {
        graph.apply("Mul", graph.apply("Mul", graph.apply("Exp", logSigma), spread), n)
    }

    /// The number of the category that `chance` falls on.
    private func choose(_ graph: inout ONNXGraph, _ logits: Value, _ chance: Value) -> Value {
        let greatest = graph.apply("ReduceMax", logits, attributes: ["keepdims": .int(0)])
        let shares = graph.apply("Exp", graph.apply("Div", graph.apply("Sub", logits, greatest), divisor))
        // In double precision, as uniform numbers are: fewer choices turn on rounding.
        let precise = graph.apply(
            "Cast", shares, attributes: ["to": .int(ONNXGraph.Element.double.rawValue)])
        let reached = graph.apply("CumSum", precise, graph.constant(0))
        let total = graph.apply("ReduceSum", precise, attributes: ["keepdims": .int(0)])
        let isReached = graph.apply("Less", graph.apply("Mul", chance, total), reached)
        // ArgMax gives the first of equals, and takes no booleans.
        let numbers = graph.apply(
            "Cast", isReached, attributes: ["to": .int(ONNXGraph.Element.float.rawValue)])
        return graph.apply("ArgMax", numbers, attributes: ["axis": .int(0), "keepdims": .int(0)])
    }
}
