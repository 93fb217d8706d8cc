/// The parts of the loss, of one sketch or as the mean over several.
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

    /// The mean of `losses`; 0 where there are none.
    public init(meanOf losses: [Loss]) {
        let count = Double(max(losses.count, 1))
        self.init(
            offset: losses.reduce(0) { $0 + $1.offset } / count, pen: losses.reduce(0) { $0 + $1.pen } / count,
            kl: losses.reduce(0) { $0 + $1.kl } / count)
    }

    /// L_R = L_s + L_p.
    public var reconstruction: Double { offset + pen }

    /// What training minimises: L_R + weight · max(L_KL, tolerance), where weight = w_KL·η.
    public func total(klWeight: Double, klTolerance: Double) -> Double {
        reconstruction + klWeight * max(kl, klTolerance)
    }
}
