import SketchBase

extension Sampler {
    /// As `sample`, for tasks: the work is done on threads of its own.
    ///
    /// - Parameter progress: told after each sketch, in order, how many are done; not on the caller's thread.
    /// - Throws: as `sample`; `CancellationError` soon after the task was cancelled: sketches that are being drawn then are
    ///   drawn to their end, at most `batch` a thread, and none is begun.
    public func sketches(
        _ requests: [SampleRequest], batch: Int = 64, threads: Int = 1,
        progress: @escaping @Sendable (_ done: Int) -> Void = { _ in }
    ) async throws -> [SampledSketch] {
        try await BlockingWork.run { cancellation in
            var sketches: [SampledSketch] = []
            try draw(
                requests.count, batch: batch, threads: threads, request: { requests[$0] }, make: { $1 },
                write: { (sketch: SampledSketch) throws(Diagnostic) in
                    try cancellation.check()
                    sketches.append(sketch)
                    progress(sketches.count)
                })
            return sketches
        }
    }
}
