import Foundation

/// The whole network on one worker: encoder, latent, decoder, and the loss with its gradients
/// (Ha & Eck 2017, §3.2; the variant with attention adds causal attention in the decoder).
package struct SketchRNN {
    package let configuration: ModelConfiguration
    private var encoder: Encoder?
    private var decoder: Decoder
    private var latentScratch = Scratch(), dOutputScratch = Scratch(), dMeanScratch = Scratch()
    private var dLogVarianceScratch = Scratch()
    /// z = μ + exp(σ̂/2)·ε, [B,Z]
    private var latent: Matrix?

    package init(_ configuration: ModelConfiguration) {
        self.configuration = configuration
        encoder = configuration.encoderHidden.map { Encoder(hidden: $0, latent: configuration.latent) }
        decoder = Decoder(configuration)
    }

    /// μ of the last batch encoded, [B,Z]; nil for a decoder-only model.
    package var mean: Matrix? { encoder?.mean }

    /// Encodes a batch and draws z.
    ///
    /// - Parameter noise: ε, [B,Z] row by row; nil takes z = μ.
    /// - Returns: L_KL = −(1/2N_z) Σ (1 + σ̂ − μ² − exp σ̂) of each sequence; 0 for a decoder-only model.
    package mutating func encode(
        _ batch: Batch, noise: [Float]?, dropout: Dropout? = nil, _ parameters: Parameters
    ) -> [Double] {
        encoder?.forward(batch, dropout: dropout, parameters)
        guard let mean = encoder?.mean, let logVariance = encoder?.logVariance else {
            return [Double](repeating: 0, count: batch.decoderSteps.count)
        }
        let z = latentScratch.shaped(mean.rowCount, mean.columnCount)
        var divergences: [Double] = []
        for b in 0..<mean.rowCount {
            var divergence = 0.0
            for k in 0..<mean.columnCount {
                let (mu, s) = (mean[b, k], logVariance[b, k])
                divergence -= 1 + Double(s) - Double(mu) * Double(mu) - exp(Double(s))
                z[b, k] = mu + (noise.map { exp(s / 2) * $0[b * mean.columnCount + k] } ?? 0)
            }
            divergences.append(divergence / (2 * Double(configuration.latent)))
        }
        latent = z
        return divergences
    }

    /// L_s and L_p of each sequence of the encoded batch, each a sum over steps divided by N_max.
    package mutating func losses(_ batch: Batch, _ parameters: Parameters) -> [(offset: Double, pen: Double)] {
        let output = outputs(batch, parameters)
        let steps = batch.decoderSteps
        return steps.lengths.indices.map { sequence in
            var sum = (offset: 0.0, pen: 0.0)
            for step in 0..<steps.lengths[sequence] {
                let row = steps.row(sequence, step)
                let loss = output.rows(row, count: 1)
                    .mixtureLoss(target: batch.target.rows(row, count: 1), scale: 1, gradient: nil)
                sum = (sum.offset + loss.offset, sum.pen + loss.pen)
            }
            let longest = Double(configuration.maxLength)
            return (sum.offset / longest, sum.pen / longest)
        }
    }

    /// Runs the decoder on the encoded batch, and back.
    ///
    /// - Parameters:
    ///   - gradients: receives the gradients of scale·(L_s + L_p) + klScale·L_KL, both summed over
    ///     the batch's sequences, added to what is there.
    ///   - noise: as given to `encode`.
    /// - Returns: Σ over sequences of L_s and L_p, each a sum over steps divided by N_max.
    package mutating func decode(
        _ batch: Batch, noise: [Float]?, dropout: Dropout? = nil, _ parameters: Parameters, gradients: Parameters,
        scale: Double = 1, klScale: Double = 0
    ) -> (offset: Double, pen: Double) {
        let steps = Double(configuration.maxLength)
        let output = decoder.forward(batch, latent: latent, dropout: dropout, parameters)
        let dOutput = dOutputScratch.shaped(output.rowCount, output.columnCount)
        let loss = output.mixtureLoss(target: batch.target, scale: scale / steps, gradient: dOutput)
        let dLatent = decoder.backward(batch, latent: latent, dOutput: dOutput, parameters, gradients)
        if let dLatent { encodeBackward(batch, noise, dLatent, klScale, parameters, gradients) }
        return (loss.offset / steps, loss.pen / steps)
    }

    /// The decoder's outputs on the encoded batch, [rows,6M+3].
    package mutating func outputs(_ batch: Batch, _ parameters: Parameters) -> Matrix {
        decoder.forward(batch, latent: latent, parameters)
    }

    private mutating func encodeBackward(
        _ batch: Batch, _ noise: [Float]?, _ dLatent: Matrix, _ klScale: Double, _ parameters: Parameters,
        _ gradients: Parameters
    ) {
        guard let mean = encoder?.mean, let logVariance = encoder?.logVariance else { return }
        let dMean = dMeanScratch.shaped(mean.rowCount, mean.columnCount)
        let dLogVariance = dLogVarianceScratch.shaped(mean.rowCount, mean.columnCount)
        let factor = Float(klScale / Double(configuration.latent))
        for b in 0..<mean.rowCount {
            for k in 0..<mean.columnCount {
                let (s, d) = (logVariance[b, k], dLatent[b, k])
                let epsilon = noise?[b * mean.columnCount + k] ?? 0
                dMean[b, k] = d + factor * mean[b, k]
                dLogVariance[b, k] = d * epsilon * exp(s / 2) / 2 + factor * (exp(s) - 1) / 2
            }
        }
        encoder?.backward(batch, dMean: dMean, dLogVariance: dLogVariance, parameters, gradients)
    }
}
