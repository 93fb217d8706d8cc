import Dispatch
import Foundation
import SketchBase
import Synchronization

/// Notices Ctrl-C, SIGTERM and a closed terminal (SIGHUP), so that long work can stop at a good place. A second signal
/// ends the program at once, and leaves no file half written.
final class Interruption {
    private let request = Request()
    private let sources: [any DispatchSourceSignal]

    /// - Parameter message: what a first Ctrl-C is answered with.
    init(_ message: String = "stopping at the next safe place; once more to stop at once") {
        let queue = DispatchQueue(label: "studio.signals")
        sources = [SIGINT, SIGTERM, SIGHUP].compactMap { number in
            // nohup has SIGHUP ignored, and that holds. Until a source is registered, signals do what they did before:
            // ignored meanwhile, one would be lost.
            var action = sigaction()
            sigaction(number, nil, &action)
            let former = unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
            guard number != SIGHUP || former != unsafeBitCast(SIG_IGN, to: Int.self) else { return nil }
            return DispatchSource.makeSignalSource(signal: number, queue: queue)
        }
        for source in sources {
            let number = Int32(truncatingIfNeeded: source.handle)
            source.setEventHandler { [request] in
                if request.made.exchange(true, ordering: .relaxed) {
                    OutputFileStream.removeUnfinished()
                    _exit(128 + number)
                }
                Terminal.say(message)
            }
            let registered = DispatchSemaphore(value: 0)
            source.setRegistrationHandler { registered.signal() }
            source.resume()
            _ = registered.wait(timeout: .now() + 1)
        }
    }

    var isRequested: Bool { request.made.load(ordering: .relaxed) }

    /// The same, for any thread to ask.
    var question: @Sendable () -> Bool { { [request] in request.made.load(ordering: .relaxed) } }

    /// What the signal handler and the work share.
    private final class Request: Sendable {
        let made = Atomic<Bool>(false)
    }
}
