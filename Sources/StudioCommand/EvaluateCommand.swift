import ArgumentParser
import Files
import Foundation
import JSON
import Model

struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Measure a checkpoint's losses on drawings.",
        discussion: "Prints the mean over sketches of each part of the loss: offset (L_s), pen (L_p), "
            + "reconstruction (their sum) and kl (L_KL).")

    enum LatentChoice: String, ExpressibleByArgument, CaseIterable {
        case mean
        case sampled
    }

    @Argument(help: "The checkpoint.")
    var checkpoint: String

    @Argument(help: "Drawings, as DATA of `studio train`.")
    var data: String

    @Option(help: "Which drawings: train, valid, test (the arrays of a .npz; an .ndjson is split by line).")
    var split = Split.test

    @Option(help: "z: the posterior's mean, or drawn from it.")
    var latent = LatentChoice.mean

    @Option(help: "Seed of drawn latents.", transform: parseSeed)
    var seed: UInt64 = 1

    @Flag(help: "Count the pen loss over all N_max steps, as some implementations do.")
    var padded = false

    @Option(help: "Ramer–Douglas–Peucker tolerance for vector drawings, in units of a window of 256.")
    var tolerance = 2.0

    @Option(help: "Workers (default: one a core).")
    var threads = ProcessInfo.processInfo.activeProcessorCount

    @Flag(help: "Print one JSON object.")
    var json = false

    func validate() throws {
        guard (1...256).contains(threads) else { throw ValidationError("--threads: expected 1 to 256") }
        guard (0...64).contains(tolerance) else { throw ValidationError("--tolerance: expected 0 to 64") }
    }

    func run() throws {
        let model = try Checkpoint.read(
            checkpoint, orMeant: data, as: "studio evaluate \(data) \(checkpoint)")
        let preprocessing = Preprocessing(
            tolerance: tolerance, maxLength: model.configuration.maxLength)
        let sketches = try DatasetReader.read(paths: [data], preprocessing: preprocessing)[split]
        guard !sketches.isEmpty else {
            throw StudioError.badData("\(data): has no sketches in the split \"\(split.rawValue)\"")
        }
        let engine = try GradientEngine(model.parameters, model.configuration, threads: threads)
        let loss = Evaluation.loss(
            engine, sketches, scaleFactor: model.scaleFactor,
            latent: latent == .mean ? .mean : .sampled(seed: seed), padded: padded)
        if json {
            var members = [JSONMember("sketches", .integer(Int64(sketches.count)))]
            if case .object(let parts) = loss.json { members += parts }
            Terminal.result(JSONValue.object(members).text())
        } else {
            Terminal.result(
                """
                sketches        \(sketches.count)
                offset          \(ProgressLine.fixed(loss.offset, 6))
                pen             \(ProgressLine.fixed(loss.pen, 6))
                reconstruction  \(ProgressLine.fixed(loss.reconstruction, 6))
                kl              \(ProgressLine.fixed(loss.kl, 6))
                """)
        }
    }
}

extension Split: ExpressibleByArgument {}
