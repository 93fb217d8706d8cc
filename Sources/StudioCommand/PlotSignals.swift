import Dispatch
import Foundation
import SketchPlotting
import Synchronization

/// What signals ask of a machine that draws: Ctrl-C, SIGTERM and a closed terminal finish the stroke and park, a second
/// one stops at once; SIGTSTP (Ctrl-Z) pauses. None of them ends or stops this program: the machine has to be left well.
final class PlotSignals {
    private final class Counts: Sendable {
        let stops = Atomic<Int>(0)
        let pauses = Atomic<Int>(0)
    }

    private let counts = Counts()
    private let sources: [any DispatchSourceSignal]
    private var seen = (stops: 0, pauses: 0)

    init() {
        let queue = DispatchQueue(label: "studio.plot.signals")
        sources = [SIGINT, SIGTERM, SIGHUP, SIGTSTP].map { number in
            signal(number, SIG_IGN)
            return DispatchSource.makeSignalSource(signal: number, queue: queue)
        }
        for source in sources {
            let isPause = Int32(truncatingIfNeeded: source.handle) == SIGTSTP
            source.setEventHandler { [counts] in
                if isPause {
                    counts.pauses.add(1, ordering: .relaxed)
                } else {
                    counts.stops.add(1, ordering: .relaxed)
                }
            }
            source.resume()
        }
    }

    /// What was asked for since this was called last.
    func take() -> [SendSession.Request] {
        var requests: [SendSession.Request] = []
        let (stops, pauses) = (counts.stops.load(ordering: .relaxed), counts.pauses.load(ordering: .relaxed))
        if pauses > seen.pauses { requests.append(.pause) }
        if stops > seen.stops {
            if seen.stops == 0 {
                Terminal.say("finishing the stroke, then parking; once more to stop at once")
                requests.append(.stop)
            }
            if stops > 1 { requests.append(.stopNow) }
        }
        seen = (stops, pauses)
        return requests
    }
}

/// Keys of the terminal, as they are pressed.
final class PlotKeys {
    /// Whether there is somebody to ask.
    let areThere = isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1
    private var before: termios?

    func begin() {
        var settings = termios()
        guard areThere, before == nil, tcgetattr(STDIN_FILENO, &settings) == 0 else { return }
        before = settings
        settings.c_lflag &= ~tcflag_t(ICANON | ECHO)
        tcsetattr(STDIN_FILENO, TCSANOW, &settings)
    }

    func end() {
        guard var settings = before else { return }
        tcsetattr(STDIN_FILENO, TCSANOW, &settings)
        before = nil
    }

    func take() -> [SendSession.Request] {
        guard areThere else { return [] }
        var requests: [SendSession.Request] = []
        var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        while poll(&waiting, 1, 0) > 0 {
            var byte: UInt8 = 0
            guard read(STDIN_FILENO, &byte, 1) == 1 else { break }
            switch Character(UnicodeScalar(byte)) {
            case "p", " ": requests.append(.pause)
            case "\n", "\r", "c": requests.append(.proceed)
            case "+", "=": requests.append(.feedBy(10))
            case "-": requests.append(.feedBy(-10))
            case "q": requests.append(.stop)
            case "h": requests.append(.locate(.home))
            case "o": requests.append(.locate(.park))
            case "k": requests.append(.locate(.kept))
            default: continue
            }
        }
        return requests
    }
}
