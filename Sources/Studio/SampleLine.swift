import SketchBase
import SketchDocuments
import SketchGeometry
import SketchModel

/// A sketch as a line of Quick, Draw!'s `.ndjson`, with what it was drawn from.
package struct SampleLine: Sendable {
    private let word: String
    private let handle: DrawingHandle

    /// - Parameter handle: of the drawing, or of one of those that differ in their number alone.
    package init(_ model: Checkpoint, _ handle: DrawingHandle) {
        word = model.classes.joined(separator: "+")
        self.handle = handle
    }

    /// The members of the line of the sketch with this number.
    package func members(_ index: UInt64, _ sample: SampledSketch) -> [JSONMember] {
        var handle = handle
        handle.index = index
        func numbers(_ values: [Double]) -> JSONValue { .array(values.map { rounded($0, 100) }) }
        var members: [JSONMember] = [
            JSONMember("word", .string(word)), JSONMember("seed", .integer(Int64(clamping: handle.seed))),
            JSONMember("index", .integer(Int64(clamping: index))), JSONMember("ended", .bool(sample.endedByItself)),
            JSONMember("handle", .string(handle.text)),
        ]
        if let likelihood = sample.logLikelihood {
            members.append(JSONMember("log_likelihood", rounded(likelihood.sum, 10_000)))
            // A point is a row, as in PointLikelihood; the end is none.
            let points = likelihood.rowCount - (sample.endedByItself ? 1 : 0)
            members.append(
                JSONMember(
                    "log_likelihood_per_point", points > 0 ? rounded(likelihood.sum / Double(points), 10_000) : .null))
        }
        let strokes = sample.sketch.strokes.map { stroke in
            JSONValue.array([numbers(stroke.points.map(\.x)), numbers(stroke.points.map(\.y))])
        }
        members.append(JSONMember("drawing", .array(strokes)))
        return members
    }

    /// The line itself.
    package func text(_ index: UInt64, _ sample: SampledSketch) -> String {
        JSONValue.object(members(index, sample)).text()
    }

    private func rounded(_ value: Double, _ parts: Double) -> JSONValue { .number((value * parts).rounded() / parts) }
}

extension DrawingHandle {
    /// Of what `request` draws with this model, where its latent is no given vector.
    package init(_ model: Checkpoint, _ request: SampleRequest) {
        var latent = ItemLatent.prior
        if case .posterior(let blend, let noise) = request.latent { latent = .posterior(blend: blend, noise: noise) }
        self.init(
            sha256: model.sha256, latent: latent, seed: request.seed, index: request.index,
            temperature: request.temperature, convention: request.convention)
    }

    /// The drawing around this one's latent with this number: its own noise on it of standard deviation `step`, and its
    /// own pen.
    package func variation(_ index: UInt64, step: Double) -> DrawingHandle {
        var handle = self
        handle.latent = .near(.defined(.ofSketch(latent, seed: seed, index: self.index)), noise: step)
        handle.index = index
        return handle
    }
}
