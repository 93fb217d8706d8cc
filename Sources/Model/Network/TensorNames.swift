/// The names of a model's tensors, as its files have them (docs/checkpoint-format.md).
package enum TensorNames {
    package static let encoderForward = LSTMNames("encoder.forward")
    package static let encoderBackward = LSTMNames("encoder.backward")
    package static let mean = AffineNames("encoder.mu")
    package static let logVariance = AffineNames("encoder.log_variance")
    /// From z to h0 and c0.
    package static let initialState = AffineNames("decoder.initial")
    package static let decoder = LSTMNames("decoder.lstm")
    package static let output = AffineNames("decoder.output")

    package static func attention(_ head: Int, _ role: AttentionRole) -> AffineNames {
        AffineNames("decoder.attention.\(head).\(role)")
    }

    /// The small LSTM of a HyperLSTM.
    package static let hyper = LSTMNames("decoder.hyper")
    /// From the main LSTM's h to the small one's gates.
    package static let hyperFromMain = "decoder.hyper.weight_main"
    /// V and v of a role (v but for `shift`).
    package static func embedding(_ role: HyperRole) -> AffineNames { AffineNames("decoder.hyper.\(role).embedding") }
    /// D of a role; it has weights alone.
    package static func scale(_ role: HyperRole) -> AffineNames { AffineNames("decoder.hyper.\(role).scale") }
}

/// What attention makes of its inputs.
package enum AttentionRole: CaseIterable { case query, key, value }

/// What a HyperLSTM's small LSTM rescales: the input's share of the gates and the recurrent one; and what it adds.
package enum HyperRole: CaseIterable { case input, recurrent, shift }

package struct AffineNames: Sendable {
    private let name: String

    package init(_ name: String) { self.name = name }

    package var weight: String { name + ".weight" }
    package var bias: String { name + ".bias" }
    /// Gain and bias of the outputs' normalisation.
    package var norm: AffineNames { AffineNames(name + ".norm") }
}

package struct LSTMNames: Hashable, Sendable {
    package let name: String

    init(_ name: String) { self.name = name }

    package var inputWeights: String { name + ".weight_ih" }
    package var recurrentWeights: String { name + ".weight_hh" }
    package var bias: String { name + ".bias" }
    /// Gain and bias of the gates' normalisation.
    package var norm: AffineNames { AffineNames(name + ".norm") }
    /// Gain and bias of the cell's normalisation.
    package var cellNorm: AffineNames { AffineNames(name + ".cell_norm") }
}
