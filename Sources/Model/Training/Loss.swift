/// The parts of the loss, each the mean over sketches.
public struct Loss: Hashable, Sendable {
    /// L_s, the negative log-likelihood of the offsets over N_max.
    public var offset: Double
    /// L_p, the cross-entropy of the pen states over N_max.
    public var pen: Double
    /// L_KL, the divergence of the posterior from N(0, 1), a latent dimension.
    public var kl: Double

    public init(offset: Double, pen: Double, kl: Double) {
        self.offset = offset
        self.pen = pen
        self.kl = kl
    }

    /// L_R = L_s + L_p.
    public var reconstruction: Double { offset + pen }

    /// What training minimises: L_R + weight · max(L_KL, tolerance), where weight = w_KL·η.
    public func total(klWeight: Double, klTolerance: Double) -> Double {
        reconstruction + klWeight * max(kl, klTolerance)
    }
}
