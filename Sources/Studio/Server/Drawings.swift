import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchModel
import SketchStudio

/// Draws what is asked for, drawing by drawing, each as a line of JSON.
struct Drawings: Sendable {
    let models: Models
    let threads: Int

    /// At most so many requests draw at a time, each by all threads; others wait.
    private let turns = DispatchSemaphore(value: 2)

    init(models: Models, threads: Int) {
        self.models = models
        self.threads = threads
    }

    /// The handles that a request of `ServerKeys.samples` asks for: of each picture all sketches that it is chosen from.
    ///
    /// - Throws: `usage` for values that would change nothing, `badData` as `Record`.
    func samples(_ record: Record) throws(Diagnostic) -> (handles: [[DrawingHandle]], choice: Choice?) {
        let (name, seed, count) = (record[ServerKeys.model], record[ServerKeys.seed], record[ServerKeys.count])
        let temperature = record[ServerKeys.temperature]
        let origin = record[ServerKeys.latent]
        let (blend, noise) = (record[ServerKeys.blend], record[ServerKeys.noise])
        let (axes, choice) = (record[MixKeys.axes], MixKeys.choice(record))
        try record.problems.throwIfAny()
        let model = try models.sampler(name).checkpoint
        let latent = try latent(
            name, model, isPosterior: origin.map { $0 == "posterior" }, blend: blend, noise: noise)
        guard model.configuration.latent > 0 || axes.allSatisfy({ $0 == 0 }) else {
            throw LatentSource.withoutLatent([MixKeys.axes.name])
        }
        let handles = (0..<UInt64(count)).map { number in
            (0..<UInt64(choice?.count ?? 1)).map { index in
                DrawingHandle(
                    sha256: model.sha256, latent: latent, seed: seed + number, index: index, temperature: temperature
                ).moved(along: axes)
            }
        }
        return (handles, choice)
    }

    /// Where new drawings get their latents from.
    ///
    /// - Throws: `usage` for settings that would change nothing, and for posteriors of a model that has none.
    func latent(
        _ name: String, _ model: Checkpoint, isPosterior: Bool?, blend: Int?, noise: Double?
    ) throws(Diagnostic) -> ItemLatent {
        let source = try LatentSource(for: model, isPosterior: isPosterior, blend: blend, noise: noise)
        guard case .posterior(let blend, let noise) = source else { return .prior }
        guard !model.posteriorMeans.isEmpty else {
            throw Diagnostic(.usage, "\(name): carries no posteriors", hint: "take the prior")
        }
        return .posterior(blend: blend, noise: noise)
    }

    /// The sampler of a drawing whose model has latents.
    ///
    /// - Throws: `usage` for a decoder alone; as `Models.sampler`.
    func latentSampler(of handle: DrawingHandle) throws(Diagnostic) -> Sampler {
        let (name, sampler) = try models.sampler(of: handle)
        guard sampler.checkpoint.configuration.latent > 0 else {
            throw Diagnostic(
                .usage,
                "\(name): is a decoder alone, without latent, so its drawings have no variations and mix with none")
        }
        return sampler
    }

    /// The handles that a request of `ServerKeys.variations` asks for.
    ///
    /// - Throws: `usage` for a drawing of a model without latents, `badData` for what is no handle.
    func variations(_ record: Record) throws(Diagnostic) -> [DrawingHandle] {
        let (text, step) = (record[ServerKeys.handle], record[ServerKeys.step])
        let (first, count) = (record[ServerKeys.first], record[ServerKeys.count])
        try record.problems.throwIfAny()
        let handle = try DrawingHandle(text)
        let axes = record[MixKeys.axes]
        _ = try latentSampler(of: handle)
        let variations = (first..<first + count).map { handle.variation(UInt64($0), step: step).moved(along: axes) }
        // Variations of variations of variations grow longer than a handle may be.
        if let one = variations.first { _ = try DrawingHandle(one.text) }
        return variations
    }

    /// Draws a picture for each of `groups` and hands it on, in order, as it is done.
    ///
    /// - Parameters:
    ///   - groups: handles by one model each: of each picture all sketches that it is chosen from.
    ///   - choice: how it is chosen; nil where there is one.
    /// - Throws: `missingInput` where a model is not there; as `DrawingHandle.request`, `Sampler.draw` and `send`.
    func draw(
        _ groups: [[DrawingHandle]], by choice: Choice? = nil, withLatent: Bool = false,
        send: (DrawingHandle, JSONValue) throws(Diagnostic) -> Void
    ) throws(Diagnostic) {
        turns.wait()
        defer { turns.signal() }
        let isScored = choice?.criteria.contains(.likelihood) ?? false
        var rest = groups[...]
        while let first = rest.first?.first {
            let run = Array(rest.prefix { $0.first?.model == first.model })
            rest = rest.dropFirst(run.count)
            let (name, sampler) = try models.sampler(of: first)
            let requests = try run.joined().map { (handle) throws(Diagnostic) in
                var request = try handle.request(sampler)
                request.scored = isScored
                return request
            }
            var (done, begin) = (0, 0)
            var samples: [SampledSketch] = []
            try sampler.draw(
                requests.count, batch: 16, threads: threads, request: { requests[$0] }, make: { $1 },
                write: { (sample: SampledSketch) throws(Diagnostic) in
                    samples.append(sample)
                    let group = run[done]
                    guard samples.count == group.count else { return }
                    let best = Self.best(of: samples, choice)
                    let handle = group[best]
                    var members =
                        SampleLine(sampler.checkpoint, handle).members(handle.index, samples[best])
                        + Self.facts(of: handle, by: name, sampler.checkpoint)
                    if withLatent {
                        let z = try Self.latent(requests[begin + best], sampler)
                        members.append(JSONMember("z", .array(z.map { .number(Double($0)) })))
                    }
                    (done, begin) = (done + 1, begin + group.count)
                    samples = []
                    try send(handle, .object(members))
                })
        }
    }

    /// Which of several samples is shown.
    private static func best(of samples: [SampledSketch], _ choice: Choice?) -> Int {
        guard let choice else { return 0 }
        var taken: [Appearance] = []
        return choice.best(of: samples, cell: Box(minX: 0, minY: 0, maxX: 1, maxY: 1), unlike: &taken) ?? 0
    }

    private static func latent(_ request: SampleRequest, _ sampler: Sampler) throws(Diagnostic) -> [Float] {
        var random = Sampler.stream(seed: request.seed, index: request.index)
        return try sampler.latent(request.latent, &random)
    }

    private static func facts(of handle: DrawingHandle, by name: String, _ model: Checkpoint) -> [JSONMember] {
        [
            JSONMember("model", .string(name)), JSONMember("temperature", .init(number: handle.temperature)),
            JSONMember("latent", model.configuration.latent > 0 ? .string(handle.latent.handleText) : .null),
            JSONMember("command", .string(command(handle, by: name, model))),
        ]
            + (handle.beginning.isEmpty
                ? [] : [JSONMember("given", .integer(Int64(handle.beginning.count(where: \.lifted))))])
    }

    /// The command line that draws just this, run in the folder.
    static func command(_ handle: DrawingHandle, by name: String, _ model: Checkpoint) -> String {
        let temperature = JSONValue(number: handle.temperature).text()
        let drawn = "studio sample \(word(name))"
        let plain = "\(drawn) --seed \(handle.seed) --temperature \(temperature)"
        // What the command draws alone is the first of its seed.
        guard handle.index == 0, handle.convention == .paper, handle.beginning.isEmpty, handle.seed <= UInt64(Int64.max)
        else {
            return "\(drawn) --handle '\(handle.text)'"
        }
        switch handle.latent {
        case .prior: return plain + (model.posteriorMeans.isEmpty ? "" : " --latent prior")
        case .posterior(let blend, let noise):
            return plain + " --blend \(blend) --noise \(JSONValue(number: noise).text())"
        case .near: return "\(drawn) --handle '\(handle.text)'"
        }
    }

    /// A text as a word of a shell.
    private static func word(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy {
            switch $0 {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
            default: "-_.+".utf8.contains($0)
            }
        }
        return isPlain && !text.hasPrefix("-") ? text : "'\(text.replacing("'", with: #"'\''"#))'"
    }
}
