import Foundation
import SketchBase
import SketchPages

extension Workshop {
    /// As `draw`, for tasks: the work is done on threads of its own, so any number of plans may be drawn side by side.
    ///
    /// - Parameter progress: as in `draw`, but not on the caller's thread.
    /// - Throws: as `draw`; `CancellationError` soon after the task was cancelled. Nothing that was drawn till then is
    ///   kept.
    public func page(
        of plan: SceneRendering, threads: Int = ProcessInfo.processInfo.activeProcessorCount,
        progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) async throws -> (page: Page, sampling: SceneSampling) {
        try await BlockingWork.run { cancellation in
            try self.draw(plan, threads: threads) { (done, total) throws(Diagnostic) in
                try cancellation.check()
                progress(done, total)
            }
        }
    }

    /// The page of the scene or page in the file at `path`.
    ///
    /// - Parameter progress: as in `page(of:)`.
    /// - Throws: as `source(at:)`, `plan` and `page(of:)`.
    public func page(
        at path: String, threads: Int = ProcessInfo.processInfo.activeProcessorCount,
        progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) async throws -> Page {
        let source = try await BlockingWork.run { _ in try self.source(at: path) }
        switch source {
        case .page(let page): return page
        case .scene(let scene):
            let plan = try await BlockingWork.run { _ in try self.plan(scene) }
            return try await page(of: plan, threads: threads, progress: progress).page
        }
    }
}
