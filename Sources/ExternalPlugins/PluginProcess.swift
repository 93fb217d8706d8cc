import CSandbox
import Foundation
import SketchBase

/// A plugin that runs: its standard streams, and how it ends.
///
/// Used by one thread at a time, whoever holds it.
final class PluginProcess: @unchecked Sendable {
    /// When an answer is whole.
    enum Extent { case line, untilEnd }

    let scratch: Scratch
    private let file: PluginFile
    private let keeper: pid_t
    private var input, output, errors, report, lifeline: Int32
    private var answer = Data()
    private var talk: PluginTalk
    private var ending: Ending?
    private(set) var force: PluginSandbox.Force

    private enum Ending {
        case status(Int32)
        case other(String)
    }

    /// Starts it with these arguments.
    ///
    /// - Throws: `cannotCreateOutput` or `tryAgain` where the machine has no room for it. What the plugin cannot do shows in
    ///   `exchange`.
    convenience init(_ file: PluginFile, _ arguments: [String], _ settings: PluginSettings) throws(Diagnostic) {
        try self.init(file, settings) { _ in arguments }
    }

    /// - Parameter arguments: made when the path of its scratch folder is known.
    init(_ file: PluginFile, _ settings: PluginSettings, arguments: (String) -> [String]) throws(Diagnostic) {
        self.file = file
        let scratch = try Scratch()
        self.scratch = scratch
        let arguments = arguments(scratch.path)
        talk = PluginTalk(title: file.title, settings)
        force = PluginSandbox.Force(isConfined: settings.isConfined)
        let pipes = (0..<5).map { _ in
            var ends: [Int32] = [-1, -1]
            return sandbox_pipe(&ends) == 0 ? (reading: ends[0], writing: ends[1]) : (reading: -1, writing: -1)
        }
        let path = file.path.hasPrefix("/") ? file.path : FileManager.default.currentDirectoryPath + "/" + file.path
        let readable = PluginSandbox.readable(by: file, settings)
        let environment = Self.environment(scratch: scratch.path, isConfined: settings.isConfined)
        keeper = withCStrings([path] + arguments) { arguments in
            withCStrings(environment) { environment in
                withCStrings(readable) { readable in
                    withCStrings(PluginSandbox.devices + [scratch.path]) { writable in
                        scratch.path.withCString { folder in
                            var request = sandbox_request(
                                program: arguments[0], arguments: arguments, environment: environment, folder: folder,
                                input: pipes[0].reading, output: pipes[1].writing, errors: pipes[2].writing,
                                lifeline: pipes[3].reading, report: pipes[4].writing, confined: settings.isConfined,
                                readable: readable, writable: writable, memory: PluginLimits.memory,
                                file_size: UInt64(PluginLimits.scratch), tasks: Int32(PluginLimits.tasks))
                            return pipes.contains { $0.reading < 0 } ? -1 : sandbox_start(&request)
                        }
                    }
                }
            }
        }
        let failure = errno
        for end in [
            pipes[0].reading, pipes[1].writing, pipes[2].writing, pipes[3].reading, pipes[4].writing,
        ] where end >= 0 { close(end) }
        (input, output, errors) = (pipes[0].writing, pipes[1].reading, pipes[2].reading)
        (lifeline, report) = (pipes[3].writing, pipes[4].reading)
        guard keeper > 0 else {
            closeAll()
            throw Diagnostic(
                .tryAgain, "the plugin \(file.title) could not be started: \(String(cString: strerror(failure)))")
        }
        _ = fcntl(input, F_SETFL, O_NONBLOCK)
    }

    deinit { end() }

    /// Ends the plugin and all that it has started.
    func end() {
        guard lifeline >= 0 else { return }
        talk.finish()
        closeAll()
        sandbox_wait(keeper)
    }

    private func closeAll() {
        for end in [input, output, errors, report, lifeline] where end >= 0 { close(end) }
        (input, output, errors, report, lifeline) = (-1, -1, -1, -1, -1)
    }

    /// Sends a message and gives the answer. Its input is closed behind the message where the answer ends with the plugin.
    ///
    /// - Throws: `unavailable` where the plugin does not answer as it has to. It is ended then.
    func exchange(_ message: Data, _ extent: Extent, seconds: Int) throws(Diagnostic) -> Data {
        do throws(Diagnostic) {
            return try answer(to: message, extent, seconds: seconds)
        } catch {
            end()
            guard let advice = talk.advice else { throw error }
            throw Diagnostic(error.status, "\(error.message); \(advice)", hint: error.hint)
        }
    }

    private func answer(to message: Data, _ extent: Extent, seconds: Int) throws(Diagnostic) -> Data {
        let deadline = ContinuousClock.now + .seconds(seconds)
        var sent = 0
        answer = Data()
        var unasked = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
        if extent == .line, poll(&unasked, 1, 0) > 0, unasked.revents & Int16(POLLIN) != 0, ending == nil {
            throw file.broken("wrote something without being asked")
        }
        while true {
            if extent == .untilEnd, sent == message.count { closeStream(&input) }
            if let whole = try wholeAnswer(extent) { return whole }
            guard ContinuousClock.now < deadline else {
                throw file.broken("took longer than \(seconds) s and was ended")
            }
            var polled = [output, errors, report].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            polled.append(pollfd(fd: sent < message.count ? input : -1, events: Int16(POLLOUT), revents: 0))
            // Short enough to look at its scratch folder now and then.
            guard poll(&polled, nfds_t(polled.count), 100) > 0 else {
                if let excess = scratch.excess() { throw file.broken(excess) }
                continue
            }
            if polled[0].revents != 0 { read(&output) { answer.append($0) } }
            if polled[1].revents != 0 { read(&errors) { talk.add($0) } }
            if polled[2].revents != 0 { readReport() }
            if polled[3].revents != 0 { send(message, &sent) }
            guard answer.count <= PluginLimits.answer else {
                throw file.broken("answered with more than \(PluginLimits.answer >> 20) MiB and was ended")
            }
            guard talk.count <= PluginLimits.talkAtAll else {
                throw file.broken(
                    "wrote more than \(PluginLimits.talkAtAll >> 20) MiB to standard error and was ended")
            }
        }
    }

    /// The answer, where it is whole; nil where more is to come.
    private func wholeAnswer(_ extent: Extent) throws(Diagnostic) -> Data? {
        if extent == .line, let end = answer.firstIndex(of: UInt8(ascii: "\n")) {
            guard end == answer.endIndex - 1 else { throw file.broken("wrote more than one line as an answer") }
            return answer.prefix(upTo: end)
        }
        guard output < 0, errors < 0, let ending else { return nil }
        switch ending {
        case .other(let reason): throw file.broken(reason)
        case .status(let status) where status & 0x7f != 0:
            let signal = status & 0x7f
            throw file.broken("was ended by signal \(signal) (\(String(cString: strsignal(signal))))")
        case .status(let status):
            let code = status >> 8 & 0xff
            guard code == 0 else { throw file.broken("ended with exit code \(code)") }
        }
        if extent == .line { throw file.broken("ended without an answer") }
        if let excess = scratch.excess() { throw file.broken(excess) }
        return answer
    }

    private func closeStream(_ stream: inout Int32) {
        if stream >= 0 { close(stream) }
        stream = -1
    }

    private func read(_ stream: inout Int32, _ take: (Data) -> Void) {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = Foundation.read(stream, &buffer, buffer.count)
        if count > 0 { take(Data(buffer[..<count])) } else if count == 0 || errno != EINTR { closeStream(&stream) }
    }

    private func send(_ message: Data, _ sent: inout Int) {
        let written = message.withUnsafeBytes { bytes in
            sandbox_write(input, bytes.baseAddress.map { $0 + sent }, min(bytes.count - sent, 1 << 16))
        }
        if written >= 0 {
            sent += written
        } else if errno != EAGAIN, errno != EINTR {
            sent = message.count  // it does not read on; its answer tells whether that is well
        }
    }

    private func readReport() {
        var event = sandbox_report()
        let size = MemoryLayout<sandbox_report>.size
        guard Foundation.read(report, &event, size) == size else { return closeReport() }
        switch UInt32(bitPattern: event.event) {
        case SANDBOX_CONFINED.rawValue: (force.bits, force.landlock) = (event.value, event.extra)
        case SANDBOX_FAILED.rawValue: ending = .other(startFailure(event.value))
        case SANDBOX_ENDED.rawValue: ending = ending ?? .status(event.value)
        case SANDBOX_TOO_MANY.rawValue:
            ending = .other("had more than \(PluginLimits.tasks) processes and threads and was ended")
        case SANDBOX_TOO_LARGE.rawValue:
            ending = .other("used more than \(PluginLimits.memory >> 30) GiB of memory and was ended")
        default: break
        }
    }

    private func closeReport() {
        closeStream(&report)
        ending = ending ?? .other("was ended from outside")
    }

    private func startFailure(_ number: Int32) -> String {
        let reason = String(cString: strerror(number))
        switch number {
        case ENOEXEC: return "cannot be started: it is neither a program nor a script with #! and its interpreter first"
        case ENOENT, EACCES, ENOTDIR, ELOOP:
            guard let interpreter = PluginSandbox.interpreter(of: file.path) else { break }
            return "cannot be started: its first line's interpreter \(interpreter): \(reason)"
        default: break
        }
        return "cannot be started: \(reason)"
    }

    /// What it finds in its environment: nothing that is for others, such as keys.
    private static func environment(scratch: String, isConfined: Bool) -> [String] {
        let own = ProcessInfo.processInfo.environment
        var variables = isConfined ? ["HOME": scratch, "LANG": "C.UTF-8", "PATH": own["PATH"] ?? "/usr/bin:/bin"] : own
        variables["TMPDIR"] = scratch
        return variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    }
}
