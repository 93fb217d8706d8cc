import SketchBase
import SketchKernels
import SketchNetwork
import SketchStrokes

/// The encoder made ready for single drawings: from a sequence to its posterior N(μ, exp σ̂)
/// (Ha & Eck 2017, eq. 1–3). Like the sampler it computes with fixed-order products, so a drawing has
/// the same latent, to the last bit, on every machine.
public struct LatentEncoder: Sendable {
    private let configuration: ModelConfiguration
    private let scaleFactor: Double
    private let directions: [Direction]
    /// (μ, σ̂): weights [2Z,2H] and bias [1,2Z].
    private let weights: PackedWeights
    private let bias: Matrix

    private struct Direction {
        /// [4H, 5 + H], for input rows (x, h).
        let step: PackedWeights
        let bias: Matrix
    }

    /// - Throws: `badData` for a model without encoder.
    public init(_ checkpoint: Checkpoint) throws(Diagnostic) {
        guard let hidden = checkpoint.configuration.encoderHidden else {
            throw .badData("this model has no encoder, so drawings have no latent")
        }
        configuration = checkpoint.configuration
        scaleFactor = checkpoint.scaleFactor
        let parameters = Parameters(configuration, values: checkpoint.parameters)
        directions = [TensorNames.encoderForward, TensorNames.encoderBackward].map { name in
            let step = Matrix(rowCount: 4 * hidden, columnCount: 5 + hidden)
            step.columns(0..<5).copy(parameters[name.inputWeights])
            step.columns(5..<5 + hidden).copy(parameters[name.recurrentWeights])
            return Direction(step: PackedWeights(step), bias: parameters[name.bias])
        }
        let latent = configuration.latent
        let posterior = Matrix(rowCount: 2 * latent, columnCount: 2 * hidden)
        bias = Matrix(rowCount: 1, columnCount: 2 * latent)
        for (half, name) in [TensorNames.mean, TensorNames.logVariance].enumerated() {
            posterior.rows(half * latent, count: latent).copy(parameters[name.weight])
            bias.columns(half * latent..<(half + 1) * latent).copy(parameters[name.bias])
        }
        weights = PackedWeights(posterior)
    }

    /// μ and σ̂ = log σ², [Z] each, of a sequence in data units.
    ///
    /// - Throws: `badData` for a sequence without rows or of more than N_max.
    public func posterior(of sequence: StrokeSequence) throws(Diagnostic) -> (mean: [Float], logVariance: [Float]) {
        guard !sequence.rows.isEmpty else { throw .badData("the drawing has no lines") }
        guard sequence.rows.count <= configuration.maxLength else {
            throw .badData(
                "the drawing has \(sequence.rows.count) points after simplification; "
                    + "this model takes at most \(configuration.maxLength)")
        }
        let rows = sequence.scaled(by: 1 / scaleFactor).rows
        let state = kernels_flush_denormals()
        defer { kernels_restore_denormals(state) }
        let hidden = configuration.encoderHidden ?? 0
        let summary = Matrix(rowCount: 1, columnCount: 2 * hidden)
        for (index, direction) in directions.enumerated() {
            let last = run(direction, index == 0 ? rows : rows.reversed(), hidden: hidden)
            summary.columns(index * hidden..<(index + 1) * hidden).copy(last)
        }
        let result = Matrix(rowCount: 1, columnCount: 2 * configuration.latent)
        result.copy(bias)
        weights.addProduct(of: summary, to: result)
        let values = result.values
        return (Array(values[..<configuration.latent]), Array(values[configuration.latent...]))
    }

    /// A latent drawn from the posterior: z = μ + exp(σ̂/2)·ε, ε from `random`.
    public func sample(of sequence: StrokeSequence, _ random: inout RandomStream) throws(Diagnostic) -> [Float] {
        let (mean, logVariance) = try posterior(of: sequence)
        let spread = Matrix(rowCount: 1, columnCount: mean.count)
        spread.assign(logVariance.map { $0 / 2 })
        spread.exp()
        return zip(mean, spread.values).map { $0 + $1 * Float(random.gaussian()) }
    }

    /// The hidden state after the last row.
    private func run(_ direction: Direction, _ rows: [StrokeRow], hidden: Int) -> Matrix {
        let input = Matrix(rowCount: 1, columnCount: 5 + hidden)
        let gates = Matrix(rowCount: 1, columnCount: 4 * hidden)
        let (cell, tanhCell) = (Matrix(rowCount: 1, columnCount: hidden), Matrix(rowCount: 1, columnCount: hidden))
        let output = Matrix(rowCount: 1, columnCount: hidden)
        for row in rows {
            input.columns(0..<5).assign(row.strokeFive)
            gates.copy(direction.bias)
            direction.step.addProduct(of: input, to: gates)
            gates.lstmForward(previousCell: cell, cell: cell, tanhCell: tanhCell, output: output)
            input.columns(5..<5 + hidden).copy(output)
        }
        return output
    }
}
