import SketchBase
import SketchStrokes

extension Trainer {
    /// Trains as `init` and `run` do, for tasks: the work is done on threads of its own.
    ///
    /// - Parameter report: not called on the caller's thread.
    /// - Returns: `interrupted` where the task was cancelled: the run has then stopped behind its step, its files are up to
    ///   date, and `resume` goes on to the same numbers.
    /// - Throws: as `init` and `run`; `CancellationError` where the task was cancelled before it began.
    public static func train(
        options: TrainingOptions, checkpoint: Checkpoint, dataset: Dataset, files: RunFiles, resume: Bool = false,
        report: @escaping @Sendable (Event) -> Void = { _ in }
    ) async throws -> Outcome {
        try await BlockingWork.run { cancellation in
            let trainer = try Trainer(
                options: options, checkpoint: checkpoint, dataset: dataset, files: files, resume: resume)
            return try trainer.run(shouldStop: { cancellation.isRequested }, report: report)
        }
    }
}
