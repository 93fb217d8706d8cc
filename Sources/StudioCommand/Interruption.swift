import Dispatch
import Foundation
import Synchronization

/// Notices Ctrl-C and SIGTERM, so that long work can stop at a good place. A second Ctrl-C ends the
/// program at once.
final class Interruption {
    private let request = Request()
    private let sources: [any DispatchSourceSignal]

    /// - Parameter message: what a first Ctrl-C is answered with.
    init(_ message: String = "stopping at the next safe place; once more to stop at once") {
        let queue = DispatchQueue(label: "studio.signals")
        sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            return DispatchSource.makeSignalSource(signal: number, queue: queue)
        }
        for source in sources {
            source.setEventHandler { [request] in
                if request.made.exchange(true, ordering: .relaxed) { _exit(130) }
                Terminal.say(message)
            }
            source.resume()
        }
    }

    var isRequested: Bool { request.made.load(ordering: .relaxed) }

    /// What the signal handler and the work share.
    private final class Request: Sendable {
        let made = Atomic<Bool>(false)
    }
}
