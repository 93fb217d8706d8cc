import Foundation
import SketchBase
import SketchGeometry
import SketchModel
import SketchPages
import SketchPlotting
import SketchPlugins
import SketchStrokes
import Synchronization

enum Waiting {
    static func sample(_ sampler: Sampler) async throws -> [Sketch] {
        let requests = (0..<12).map { SampleRequest(seed: 7, index: UInt64($0), temperature: 0.5, latent: .prior) }
        // snippet: async
        let sketches = try await sampler.sketches(requests, threads: 2) { done in
            print("\(done) of \(requests.count) sketches")
        }
        // end
        return sketches.map(\.sketch)
    }

    static func cancelSampling(_ sampler: Sampler) async throws -> Int {
        let progress = Progress()
        // snippet: cancel
        let requests = (0..<100_000).map { SampleRequest(seed: 7, index: UInt64($0), temperature: 0.5, latent: .prior) }
        let task = Task { try await sampler.sketches(requests) { progress.note($0) } }
        while progress.done < 10 { try await Task.sleep(for: .milliseconds(1)) }
        task.cancel()
        do {
            _ = try await task.value
        } catch is CancellationError {
            print("stopped after \(progress.done) sketches")
        }
        // end
        return progress.done
    }

    static func train(steps: Int, resume: Bool, stopAfter last: Int) async throws -> Trainer.Outcome {
        let dataset = try DatasetReader.read(
            paths: ["zigzags.points"], preprocessing: Preprocessing(maxLength: Training.configuration.maxLength))
        let start = Checkpoint(
            configuration: Training.configuration, parameters: Training.configuration.initialParameters(seed: 1),
            scaleFactor: Dataset.scaleFactor(of: dataset[.train]), classes: dataset.classes)
        var options = TrainingOptions()
        (options.steps, options.batchSize, options.learningRate, options.threads) = (steps, 16, 0.01, 1)
        let (run, progress) = (options, Progress())
        // snippet: async-train
        let task = Task {
            try await Trainer.train(
                options: run, checkpoint: start, dataset: dataset, files: .init(best: "again.safetensors"),
                resume: resume
            ) { event in
                if case .step(let step, _, _) = event { progress.note(step) }
            }
        }
        // end
        while progress.done < last { try await Task.sleep(for: .milliseconds(1)) }
        task.cancel()
        return try await task.value
    }

    static func plan(_ page: Page, _ settings: PlotSettings) async throws -> Plot {
        // snippet: async-plot
        let plot = try await Plot.planned(page, settings, recipe: page.recipe.json()) { done, total in
            print("stage \(done) of \(total)")
        }
        // end
        return plot
    }

    /// What a callback of another thread has told.
    final class Progress: Sendable {
        private let count = Atomic<Int>(0)

        func note(_ done: Int) { count.store(done, ordering: .relaxed) }
        var done: Int { count.load(ordering: .relaxed) }
    }

    static func check(_ sketches: [Sketch]) async throws {
        let sampler = Sampler(try Checkpoint.read("zigzags.safetensors"))
        let waited = try await sample(sampler)
        try expect(waited == sketches, "a task samples other sketches than a call")
        let count = try await cancelSampling(sampler)
        try expect((10..<100_000).contains(count), "sampling was to be stopped, but drew \(count) sketches")

        // Cancelled after a few steps of many, then gone on with to the end.
        let interrupted = try await train(steps: 100_000, resume: false, stopAfter: 5)
        try expect(interrupted == .interrupted, "training came back as \(interrupted)")
        let state = try Checkpoint.read("again.last.safetensors")
        guard case .integer(let steps)? = state.training["steps"] else { throw Disappointment(description: "no steps") }
        let finished = try await train(steps: Int(steps) + 3, resume: true, stopAfter: Int(steps) + 3)
        try expect(finished == .finished, "the resumed training came back as \(finished)")

        let page = try Rendering.compose("plain.json")
        let settings = PlotSettings(machine: try MachineLibrary.standard.machine("grbl-servo"))
        let plot = try await plan(page, settings)
        let same = try Plot(page, settings, recipe: page.recipe.json())
        try expect(plot.program == same.program, "a task plans another program than a call")
        let task = Task { try await Plot.planned(page, settings, recipe: page.recipe.json()) }
        task.cancel()
        do {
            _ = try await task.value
            throw Disappointment(description: "a cancelled plan was finished")
        } catch is CancellationError {}
    }
}
