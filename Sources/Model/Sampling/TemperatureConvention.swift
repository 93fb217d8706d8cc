/// What a temperature τ does to the decoder's output. Published settings mean different things in
/// different programs: the same number gives quieter or wilder drawings.
public enum TemperatureConvention: String, CaseIterable, Hashable, Sendable {
    /// Logits over τ, σ² times τ (Ha & Eck 2017, §3.3). τ = 0 is greedy.
    case paper
    /// As Magenta.js samples (magenta-js, music/src/sketch_rnn, `getPDF`): logits over 0.5 + 0.5·τ, σ
    /// times √τ. At τ = 0 components and pen states are still drawn at random, offsets are not.
    case magentaJS = "magenta-js"
    /// As Magenta's Python samples (magenta/models/sketch_rnn/model.py, `sample`, which hands √τ to a
    /// function that squares it): logits over τ, σ times τ. τ = 0 is greedy.
    case magentaPython = "magenta-python"

    /// What logits are divided by; 0 takes the likeliest.
    func logitDivisor(_ temperature: Double) -> Float {
        switch self {
        case .paper, .magentaPython: Float(temperature)
        case .magentaJS: Float(0.5 + 0.5 * temperature)
        }
    }

    /// What standard deviations are multiplied by.
    func spread(_ temperature: Double) -> Float {
        switch self {
        case .paper, .magentaJS: Float(temperature).squareRoot()
        case .magentaPython: Float(temperature)
        }
    }
}
