import Foundation
import SketchBase
import SketchPages
import SketchStudio
import Synchronization
import TestSupport
import Testing

@Suite struct WorkshopTests {
    /// Runs `body` with scenes small.json, of 6 drawings, and large.json, of 3,000, beside their model.
    private static func withScenes(_ body: (_ small: String, _ large: String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("studio-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try TestModel.checkpoint(seed: 1)
            .write(to: folder.appendingPathComponent("a.safetensors").path, half: false, force: false)
        var paths: [String] = []
        for (name, rows, columns) in [("small", 2, 3), ("large", 60, 50)] {
            // Of other seeds, so that neither finds its drawings among the other's.
            let path = folder.appendingPathComponent("\(name).json")
            try Data(
                """
                {"version": 1, "paper": {"width": 900, "height": 900}, "style": \(TestScenes.plainStyle), "seed": \(rows),
                 "checkpoint": "a.safetensors", "items": [{"type": "grid", "rows": \(rows), "columns": \(columns)}]}
                """.utf8
            ).write(to: path)
            paths.append(path.path)
        }
        try await body(paths[0], paths[1])
    }

    @Test("tasks get the pages that a caller who waits gets, and progress")
    func tasks() async throws {
        try await Self.withScenes { small, large in
            let shared = Workshop()
            let told = Atomic<Int>(0)
            async let first = shared.page(at: large, threads: 1) { done, _ in told.store(done, ordering: .relaxed) }
            async let second = shared.page(at: small, threads: 1)
            let pages = try await [first, second]
            // Those that are drawn again come on top.
            #expect(told.load(ordering: .relaxed) >= 3000)
            for (page, path) in zip(pages, [large, small]) {
                let alone = Workshop()
                guard case .scene(let scene) = try alone.source(at: path) else { throw Diagnostic.internal("no scene") }
                let isSame = try alone.draw(alone.plan(scene), threads: 2).page == page
                #expect(isSame)
            }
        }
    }

    /// The short work is done from within the long one: were a lock held while that draws, this would never end.
    @Test("long work does not hold up a short one")
    func apart() async throws {
        try await Self.withScenes { small, large in
            let shared = Workshop()
            let short = Mutex<Page?>(nil)
            let long = try await shared.page(at: large, threads: 1) { done, _ in
                guard done == 1, case .scene(let scene) = try? shared.source(at: small) else { return }
                let page = try? shared.draw(shared.plan(scene), threads: 1).page
                short.withLock { $0 = page }
            }
            #expect(short.withLock { $0 }?.cells.count == 6)
            #expect(long.cells.count == 3000)
        }
    }

    @Test("a task that is cancelled ends with CancellationError, long before its work would")
    func cancellation() async throws {
        try await Self.withScenes { _, large in
            let workshop = Workshop()
            let last = Atomic<Int>(0)
            let canceller = Canceller()
            let work = Task {
                try await workshop.page(at: large, threads: 1) { done, _ in
                    last.store(done, ordering: .relaxed)
                    if done == 1 { canceller.cancel() }
                }
            }
            canceller.set(work)
            await #expect(throws: CancellationError.self) { try await work.value }
            #expect(last.load(ordering: .relaxed) < 3000)
        }
    }
}
