import Foundation
import SketchBase
import Synchronization

/// What the command says to the person in front of it: results go to stdout, talk to stderr.
enum Terminal {
    /// One line.
    static func say(_ text: String) { talk(PrintableText.line(text) + "\n") }

    /// Text as it is. Talk that cannot be written ends nothing.
    fileprivate static func talk(_ text: String) { _ = FileCalls.write(STDERR_FILENO, Data(text.utf8)) }

    /// Whether whoever started this program had SIGPIPE ignored, and so wants to hear of closed pipes.
    private static let hearsOfPipes = Atomic<Bool>(false)

    /// Has writes that fail say why, instead of signals that end the program in the middle of them: SIGPIPE for a pipe
    /// that nobody reads, SIGXFSZ for a file larger than allowed.
    static func keepWriteSignals() {
        let former = unsafeBitCast(signal(SIGPIPE, SIG_IGN), to: Int.self)
        hearsOfPipes.store(former == unsafeBitCast(SIG_IGN, to: Int.self), ordering: .relaxed)
        signal(SIGXFSZ, SIG_IGN)
    }

    /// Takes the places of streams that are closed, so that no file or port that is opened later gets what is meant for
    /// them; to write there fails.
    static func claimStreams() {
        for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) < 0 {
            _ = open("/dev/null", O_RDONLY)
        }
    }

    /// Ends the program where stdout takes nothing more: a result that is lost must not pass for success. Whoever
    /// closes a pipe has read enough, and is told nothing: the program ends as SIGPIPE would have it.
    static func result(_ text: String) {
        if !offer(text) { endUnheard() }
    }

    /// Writes a result, for programs that have something to finish where nobody takes it: they call `endUnheard` then.
    static func offer(_ text: String) -> Bool {
        guard !FileCalls.write(STDOUT_FILENO, Data((text + "\n").utf8)) else { return true }
        refusal.store(errno, ordering: .relaxed)
        return false
    }

    /// The error of a result that was not taken.
    private static let refusal = Atomic<Int32>(0)

    /// Ends the program as `result` does where nothing was taken.
    static func endUnheard() -> Never {
        errno = refusal.load(ordering: .relaxed)
        let (isClosed, reason) = (errno == EPIPE, FileCalls.reason)
        OutputFileStream.removeUnfinished()
        guard !isClosed || hearsOfPipes.load(ordering: .relaxed) else { Foundation.exit(128 + SIGPIPE) }
        say("studio: error: stdout: could not be written: \(reason)")
        Foundation.exit(ExitStatus.inputOutput.rawValue)
    }

    static let isInteractive = isatty(STDERR_FILENO) == 1
}

/// One line that shows how far long work is, with rate and time left: rewritten in place on a
/// terminal, a plain line every so often elsewhere.
struct ProgressLine {
    private let total: Int
    private let unit: String
    private let started = ContinuousClock.now
    private let first: Int
    private var lastShown = ContinuousClock.now
    private let interval: Duration

    /// - Parameters:
    ///   - first: how much was done before.
    ///   - plainInterval: the time from line to line where there is no terminal.
    init(total: Int, unit: String, first: Int = 0, plainInterval: Duration = .seconds(30)) {
        self.total = total
        self.unit = unit
        self.first = first
        interval = Terminal.isInteractive ? .milliseconds(500) : plainInterval
    }

    mutating func show(_ done: Int, _ detail: String = "") {
        let now = ContinuousClock.now
        guard now - lastShown >= interval else { return }
        lastShown = now
        let seconds = (now - started).seconds
        let rate = Double(done - first) / max(seconds, 1e-9)
        let left = rate > 0 ? Self.clock(Double(total - done) / rate) : "?"
        let line =
            "\(unit) \(done)/\(total)  \(detail.isEmpty ? "" : detail + "  ")\(Self.fixed(rate, 2)) \(unit)s/s  ETA \(left)"
        if Terminal.isInteractive {
            Terminal.talk("\r\u{1B}[K\(line)")
        } else {
            Terminal.say(line)
        }
    }

    /// Clears the line on a terminal, so that other talk can follow.
    func clear() {
        if Terminal.isInteractive { Terminal.talk("\r\u{1B}[K") }
    }

    /// With so many decimals; with an exponent where the number is too large to be read so.
    static func fixed(_ value: Double, _ digits: Int) -> String {
        guard value.isFinite else { return "not finite" }
        return abs(value) < 1e7 ? String(format: "%.\(digits)f", value) : String(format: "%.3e", value)
    }

    private static func clock(_ seconds: Double) -> String {
        let whole = Int(bounded: min(seconds, 1e9))
        return whole >= 3600
            ? String(format: "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60)
            : String(format: "%d:%02d", whole / 60, whole % 60)
    }
}

/// A line on a terminal that is rewritten in place.
struct StatusLine {
    private var isShown = false

    mutating func show(_ text: String) {
        Terminal.talk("\r\u{1B}[K\(PrintableText.line(text))")
        isShown = true
    }

    /// Takes it away, so that other talk can follow.
    mutating func clear() {
        if isShown { Terminal.talk("\r\u{1B}[K") }
        isShown = false
    }
}

/// How far the sampling of a scene is, told from whichever thread has drawn.
final class SamplingProgress: Sendable {
    private let line = Mutex<ProgressLine?>(nil)

    func show(_ done: Int, of total: Int) {
        line.withLock { line in
            var current = line ?? ProgressLine(total: total, unit: "sample", plainInterval: .seconds(5))
            current.show(done)
            line = current
        }
    }

    func clear() { line.withLock { $0?.clear() } }
}
