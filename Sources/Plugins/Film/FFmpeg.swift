import CLinux
import CSandbox
import Foundation
import SketchBase

/// The program that makes films of frames.
package struct FFmpeg {
    /// Its path.
    let program: String

    /// - Parameter folders: where it is looked for, with colons between.
    /// - Throws: `unavailable` where it is not installed.
    package static func find(
        in folders: String = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    ) throws(Diagnostic) -> FFmpeg {
        let paths = folders.split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/ffmpeg" }
        guard let program = paths.first(where: FileManager.default.isExecutableFile) else {
            throw Diagnostic(
                .unavailable, "ffmpeg is not installed",
                hint: "install it, as by \"apt install ffmpeg\"; .animated.svg can do without")
        }
        return FFmpeg(program: program)
    }

    /// The file that it makes of frames. The same frames give the same bytes, since it works on one thread and writes no
    /// versions and times.
    ///
    /// - Parameters:
    ///   - arguments: filters, encoder and format.
    ///   - patience: seconds that it may take in nothing, or take to end.
    ///   - draw: hands over frame by frame, each `width` × `height` × 4 bytes, see `Canvas.pixels`.
    /// - Throws: `unavailable` where it fails, with its last line, or hangs; and what `draw` throws.
    package func encode(
        width: Int, height: Int, fps: Int, _ arguments: [String], patience: Int = 120,
        _ draw: ((Data) throws(Diagnostic) -> Void) throws(Diagnostic) -> Void
    ) throws(Diagnostic) -> Data {
        let input = [
            "-hide_banner", "-nostdin", "-loglevel", "error", "-f", "rawvideo", "-pix_fmt", "bgr0",
            "-video_size", "\(width)x\(height)", "-framerate", "\(fps)", "-i", "pipe:0",
        ]
        let sameBytes = [
            "-map_metadata", "-1", "-fflags", "+bitexact", "-flags", "+bitexact", "-threads", "1",
            "-filter_threads", "1", "-filter_complex_threads", "1",
        ]
        // Its standard output is a file in memory. Opened by this name it can be sought in, which MP4 needs.
        let output = ["-y", "file:/dev/fd/1"]
        let process = try FFmpegProcess(
            [program] + input + arguments + sameBytes + output, patience: patience)
        try draw { (frame) throws(Diagnostic) in try process.write(frame) }
        return try process.finish()
    }
}

/// ffmpeg at work. The keeper (`CSandbox`) ends it when this ends, whatever the reason.
private final class FFmpegProcess {
    private let keeper: pid_t
    private let patience: Int
    private let output, errors: FileHandle
    private var input, lifeline, report: Int32

    init(_ arguments: [String], patience: Int) throws(Diagnostic) {
        self.patience = patience
        output = try Self.memoryFile()
        errors = try Self.memoryFile()
        let pipes = (0..<3).map { _ in
            var ends: [Int32] = [-1, -1]
            return sandbox_pipe(&ends) == 0 ? (reading: ends[0], writing: ends[1]) : (reading: -1, writing: -1)
        }
        let (output, errors) = (output.fileDescriptor, errors.fileDescriptor)
        // Nothing else of the user's: some of ffmpeg's own variables make it write files.
        let own = ProcessInfo.processInfo.environment
        let environment = ["PATH", "HOME", "LD_LIBRARY_PATH"].compactMap { name in own[name].map { "\(name)=\($0)" } }
        keeper = withCStrings(arguments) { arguments in
            withCStrings(environment + ["LANG=C.UTF-8"]) { environment in
                withCStrings([]) { none in
                    "/".withCString { folder in
                        var request = sandbox_request(
                            program: arguments[0], arguments: arguments, environment: environment, folder: folder,
                            input: pipes[0].reading, output: output, errors: errors, lifeline: pipes[1].reading,
                            report: pipes[2].writing, confined: false, readable: none, writable: none,
                            memory: 4 << 30, file_size: 2 << 30, tasks: 256)
                        return pipes.contains { $0.reading < 0 } ? -1 : sandbox_start(&request)
                    }
                }
            }
        }
        let failure = errno
        for end in [pipes[0].reading, pipes[1].reading, pipes[2].writing] where end >= 0 { close(end) }
        (input, lifeline, report) = (pipes[0].writing, pipes[1].writing, pipes[2].reading)
        guard keeper > 0 else {
            throw Diagnostic(.tryAgain, "ffmpeg could not be started: \(String(cString: strerror(failure)))")
        }
        _ = fcntl(input, F_SETFL, O_NONBLOCK)
    }

    deinit {
        for end in [input, lifeline, report] where end >= 0 { close(end) }
        if keeper > 0 { sandbox_wait(keeper) }
    }

    private static func memoryFile() throws(Diagnostic) -> FileHandle {
        let closedOnExec: UInt32 = 1
        let file = memfd_create("studio-film", closedOnExec)
        guard file >= 0 else {
            throw Diagnostic(.tryAgain, "no memory for a film: \(String(cString: strerror(errno)))")
        }
        return FileHandle(fileDescriptor: file, closeOnDealloc: true)
    }

    func write(_ bytes: Data) throws(Diagnostic) {
        var sent = 0
        while sent < bytes.count {
            try wait(for: input, POLLOUT)
            let count = bytes.withUnsafeBytes { bytes in
                sandbox_write(input, bytes.baseAddress.map { $0 + sent }, bytes.count - sent)
            }
            if count >= 0 {
                sent += count
            } else if errno != EAGAIN, errno != EINTR {
                throw broken(try ending() ?? "it stopped before the last frame")
            }
        }
    }

    /// The whole file, once all frames are written.
    func finish() throws(Diagnostic) -> Data {
        close(input)
        input = -1
        if let reason = try ending() { throw broken(reason) }
        guard let data = Self.content(of: output), !data.isEmpty else { throw broken("it wrote nothing") }
        return data
    }

    /// Waits for its end. Returns what went wrong.
    private func ending() throws(Diagnostic) -> String? {
        while true {
            try wait(for: report, POLLIN)
            var event = sandbox_report()
            let size = MemoryLayout<sandbox_report>.size
            guard read(report, &event, size) == size else { return "it was ended from outside" }
            switch UInt32(bitPattern: event.event) {
            case SANDBOX_FAILED.rawValue: return "it cannot be started: \(String(cString: strerror(event.value)))"
            case SANDBOX_TOO_MANY.rawValue: return "it had too many threads and was ended"
            case SANDBOX_TOO_LARGE.rawValue: return "it used more than 4 GiB of memory and was ended"
            case SANDBOX_ENDED.rawValue where event.value == 0: return nil
            case SANDBOX_ENDED.rawValue:
                let signal = event.value & 0x7f
                return lastLine
                    ?? (signal == 0
                        ? "it ended with exit code \(event.value >> 8 & 0xff)"
                        : "it was ended by signal \(signal) (\(String(cString: strsignal(signal))))")
            default: continue
            }
        }
    }

    private func wait(for file: Int32, _ events: Int32) throws(Diagnostic) {
        let deadline = ContinuousClock.now + .seconds(patience)
        while true {
            var polled = pollfd(fd: file, events: Int16(events), revents: 0)
            if poll(&polled, 1, 1000) > 0 { return }
            guard ContinuousClock.now < deadline else {
                throw broken("it did nothing for \(patience) s and was ended")
            }
        }
    }

    private func broken(_ reason: String) -> Diagnostic {
        Diagnostic(.unavailable, "ffmpeg could not make the film: \(reason)")
    }

    private var lastLine: String? {
        Self.content(of: errors).map { String(decoding: $0, as: UTF8.self) }?
            .split(whereSeparator: \.isNewline).last.map(String.init)
    }

    private static func content(of file: FileHandle) -> Data? {
        try? file.seek(toOffset: 0)
        return try? file.readToEnd()
    }
}
