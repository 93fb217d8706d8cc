import Foundation
import Synchronization

/// Threads of their own, for work that takes minutes: those of Dispatch run a program's tasks, too, and must not be held up.
package enum OwnThreads {
    /// Calls `body` with 0 … count − 1, each on a thread, while the calling thread does `meanwhile`, and waits for all.
    ///
    /// - Parameters:
    ///   - count: threads.
    ///   - body: what each does with its number.
    ///   - meanwhile: has to end `body` where it throws.
    /// - Throws: what `meanwhile` throws; `tryAgain` where not all threads can be started. Then no `body` is called.
    package static func run(
        _ count: Int, _ body: @escaping @Sendable (Int) -> Void, meanwhile: () throws(Diagnostic) -> Void = {}
    ) throws(Diagnostic) {
        let (group, gate) = (DispatchGroup(), Gate())
        for index in 0..<count {
            group.enter()
            do throws(Diagnostic) {
                try start {
                    if gate.isFree() { body(index) }
                    group.leave()
                }
            } catch {
                group.leave()
                gate.open(false)
                group.wait()
                throw error
            }
        }
        gate.open(true)
        defer { group.wait() }
        try meanwhile()
    }

    /// Starts a thread whose stack is as large as the first one's: lines of many points are simplified recursively.
    ///
    /// - Throws: `tryAgain` where the system has none to give, as for its limits. (Foundation's threads say nothing then.)
    package static func start(_ body: @escaping @Sendable () -> Void) throws(Diagnostic) {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, 8 << 20)
        pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        let work = Unmanaged.passRetained(Work(body))
        var thread = pthread_t()
        let failure = pthread_create(
            &thread, &attributes,
            { argument in
                if let argument { Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body() }
                return nil
            }, work.toOpaque())
        guard failure == 0 else {
            work.release()
            throw Diagnostic(
                .tryAgain, "no further thread can be started: \(String(cString: strerror(failure)))",
                hint: "take fewer with --threads, or raise the limit (ulimit -u, -v)")
        }
    }

    private final class Work: Sendable {
        let body: @Sendable () -> Void

        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    /// Where threads wait until it is known whether there are enough.
    private final class Gate: Sendable {
        private let opened = DispatchSemaphore(value: 0)
        private let free = Atomic<Bool>(false)

        func open(_ isFree: Bool) {
            free.store(isFree, ordering: .releasing)
            opened.signal()
        }

        func isFree() -> Bool {
            opened.wait()
            // For the next one.
            opened.signal()
            return free.load(ordering: .acquiring)
        }
    }
}
