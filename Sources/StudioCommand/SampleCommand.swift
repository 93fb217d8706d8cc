import ArgumentParser
import Drawing
import Files
import Foundation
import JSON
import Model

struct SampleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sample",
        abstract: "Draw sketches, one a line, in the layout of Quick, Draw!",
        discussion: "Sketch k of a seed is the same to the byte whatever the count, batch or threads. The output "
            + "is .ndjson that `studio train` reads back; it goes to stdout, or with --out to a file.")

    enum LatentChoice: String, ExpressibleByArgument, CaseIterable {
        case prior
        case posterior
    }

    @Argument(help: "The checkpoint.")
    var checkpoint: String

    @Option(help: "The file to write, ending in .ndjson (default: stdout).")
    var out: String?

    @Flag(help: "Replace an existing file.")
    var force = false

    @Option(help: "How many sketches.")
    var count = 1

    @Option(help: "τ: 0 is greedy, 1 the model's own spread.")
    var temperature = 0.4

    @Option(help: "Seed of all sketches.", transform: parseSeed)
    var seed: UInt64 = 1

    @Option(help: "z from N(0, 1), or around posteriors of real drawings (default where there are some).")
    var latent: LatentChoice?

    @Option(help: "How many posteriors are blended into one latent.")
    var blend = 1

    @Option(help: "Standard deviation of the noise on a blend of posteriors.")
    var noise = 0.1

    @Option(help: "Sketches that run through the network together.")
    var batch = 64

    @Option(help: "Threads (default: one a core).")
    var threads = ProcessInfo.processInfo.activeProcessorCount

    func validate() throws {
        try checkLimits([
            ("count", Double(count), 1.0...10_000_000.0), ("temperature", temperature, 0.0...10.0),
            ("blend", Double(blend), 1.0...1000.0), ("noise", noise, 0.0...10.0),
            ("batch", Double(batch), 1.0...65_536.0), ("threads", Double(threads), 1.0...256.0),
        ])
        if let out, !out.lowercased().hasSuffix(".ndjson") {
            throw ValidationError(
                "--out: expected a name that ends in .ndjson, found \(out); pictures are made by `studio render`")
        }
    }

    func run() throws {
        if let out { try OutputFile.check(out, force: force) }
        let model = try Checkpoint.read(checkpoint)
        let file = try out.map { path throws(StudioError) in try OutputFileStream(path, force: force) }
        let sampler = Sampler(model)
        let usesPosterior = latent.map { $0 == .posterior } ?? !model.posteriorMeans.isEmpty
        let source: LatentSource = usesPosterior ? .posterior(blend: blend, noise: noise) : .prior
        var progress = ProgressLine(total: count, unit: "sample", plainInterval: .seconds(5))
        // Written portion by portion, so that a long run needs little memory and can be piped.
        let portion = batch * threads * 4
        for first in stride(from: 0, to: count, by: portion) {
            let indices = first..<min(first + portion, count)
            let requests = indices.map {
                SampleRequest(seed: seed, index: UInt64($0), temperature: temperature, latent: source)
            }
            let sketches = try sampler.sample(requests, batch: batch, threads: threads)
            for (index, sketch) in zip(indices, sketches) {
                let text = line(sketch, index, word: model.classes.joined(separator: "+")).text()
                if let file {
                    try file.write(Data((text + "\n").utf8))
                } else {
                    Terminal.result(text)
                }
            }
            progress.show(indices.upperBound)
        }
        progress.clear()
        if let file, let out {
            try file.finish()
            Terminal.result(out)
        }
    }

    private func line(_ sample: SampledSketch, _ index: Int, word: String) -> JSONValue {
        func numbers(_ values: [Double]) -> JSONValue {
            .array(values.map { .number(($0 * 100).rounded() / 100) })
        }
        return .members([
            "word": .string(word), "seed": .integer(Int64(seed)), "index": .integer(Int64(index)),
            "ended": .bool(sample.endedByItself),
            "drawing": .array(
                sample.sketch.strokes.map { stroke in
                    .array([numbers(stroke.points.map(\.x)), numbers(stroke.points.map(\.y))])
                }),
        ])
    }
}
