import Foundation
import SketchBase
import SketchDocuments
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

    /// The handles that a request of `ServerKeys.samples` asks for.
    ///
    /// - Throws: `usage` for values that would change nothing, `badData` as `Record`.
    func samples(_ record: Record) throws(Diagnostic) -> [DrawingHandle] {
        let (name, seed, count) = (record[ServerKeys.model], record[ServerKeys.seed], record[ServerKeys.count])
        let temperature = record[ServerKeys.temperature]
        let origin = record[ServerKeys.latent]
        let (blend, noise) = (record[ServerKeys.blend], record[ServerKeys.noise])
        try record.problems.throwIfAny()
        let model = try models.sampler(name).checkpoint
        let latent = try LatentSource(
            for: model, isPosterior: origin.map { $0 == "posterior" }, blend: blend, noise: noise)
        guard latent == .prior || !model.posteriorMeans.isEmpty else {
            throw Diagnostic(.usage, "\(name): carries no posteriors", hint: "take the prior")
        }
        return (0..<UInt64(count)).map {
            DrawingHandle(
                model, SampleRequest(seed: seed + $0, index: 0, temperature: temperature, latent: latent))
        }
    }

    /// The handles that a request of `ServerKeys.variations` asks for.
    ///
    /// - Throws: `usage` for a drawing of a model without latents, `badData` for what is no handle.
    func variations(_ record: Record) throws(Diagnostic) -> [DrawingHandle] {
        let (text, step) = (record[ServerKeys.handle], record[ServerKeys.step])
        let (first, count) = (record[ServerKeys.first], record[ServerKeys.count])
        try record.problems.throwIfAny()
        let handle = try DrawingHandle(text)
        let (name, sampler) = try models.sampler(of: handle)
        guard sampler.checkpoint.configuration.latent > 0 else {
            throw Diagnostic(.usage, "\(name): is a decoder alone, without latent, so its drawings have no variations")
        }
        let variations = (first..<first + count).map { handle.variation(UInt64($0), step: step) }
        // Variations of variations of variations grow longer than a handle may be.
        if let one = variations.first { _ = try DrawingHandle(one.text) }
        return variations
    }

    /// Draws `handles` and hands each on, in order, as it is done.
    ///
    /// - Throws: `missingInput` where a model is not there; as `DrawingHandle.request`, `Sampler.draw` and `send`.
    func draw(
        _ handles: [DrawingHandle], withLatent: Bool = false,
        send: (DrawingHandle, JSONValue) throws(Diagnostic) -> Void
    ) throws(Diagnostic) {
        turns.wait()
        defer { turns.signal() }
        var rest = handles[...]
        while let first = rest.first {
            let run = Array(rest.prefix { $0.model == first.model })
            rest = rest.dropFirst(run.count)
            let (name, sampler) = try models.sampler(of: first)
            let requests = try run.map { (handle) throws(Diagnostic) in try handle.request(sampler) }
            var done = 0
            try sampler.draw(
                run.count, batch: 16, threads: threads, request: { requests[$0] },
                make: { index, sample in
                    SampleLine(sampler.checkpoint, run[index]).members(run[index].index, sample)
                },
                write: { (members: [JSONMember]) throws(Diagnostic) in
                    let handle = run[done]
                    var members = members + Self.facts(of: handle, by: name, sampler.checkpoint)
                    if withLatent {
                        let z = try Self.latent(requests[done], sampler)
                        members.append(JSONMember("z", .array(z.map { .number(Double($0)) })))
                    }
                    done += 1
                    try send(handle, .object(members))
                })
        }
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
    }

    /// The command line that draws just this, run in the folder.
    static func command(_ handle: DrawingHandle, by name: String, _ model: Checkpoint) -> String {
        let temperature = JSONValue(number: handle.temperature).text()
        let drawn = "studio sample \(word(name))"
        let plain = "\(drawn) --seed \(handle.seed) --temperature \(temperature)"
        // What the command draws alone is the first of its seed.
        guard handle.index == 0, handle.convention == .paper, handle.seed <= UInt64(Int64.max) else {
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
