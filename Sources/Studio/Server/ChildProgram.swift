import Foundation
import SketchBase
import Synchronization

/// A `studio` command as a process of its own, whose lines are read as they come.
///
/// It hears of the end of this process, however that comes, by the closed pipe of its standard output.
final class ChildProgram: Sendable {
    private struct State {
        var talk: [String] = []
        var status: Int32?
    }

    /// So many lines of what it says are kept, the latest.
    private static let keptTalk = 40
    private static let lineLimit = 1 << 16

    private let identifier: Int32
    private let state = SharedValue(State())

    /// - Parameters:
    ///   - program: the path of `studio`; nil where there is none.
    ///   - result: takes each line of its standard output, on a thread of its own.
    /// - Throws: `unavailable` where it cannot be started.
    init(
        _ program: String?, _ arguments: [String], result: @escaping @Sendable (String) -> Void
    ) throws(Diagnostic) {
        guard let program else {
            throw Diagnostic(.unavailable, "there is no program `studio` to start here")
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        let (output, talk) = (Pipe(), Pipe())
        (process.standardOutput, process.standardError) = (output, talk)
        let ended = DispatchGroup()
        let status = SharedValue<Int32>(1)
        ended.enter()
        process.terminationHandler = { process in
            status.value.withLock {
                $0 =
                    process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
            }
            ended.leave()
        }
        do {
            try process.run()
        } catch {
            throw Diagnostic(.unavailable, "\(program): cannot be started: \(error.localizedDescription)")
        }
        identifier = process.processIdentifier
        Self.read(output.fileHandleForReading, ended, result)
        Self.read(talk.fileHandleForReading, ended) { [state] line in
            state.value.withLock { state in
                state.talk.append(line)
                if state.talk.count > Self.keptTalk { state.talk.removeFirst() }
            }
        }
        // Whoever sees that it has ended has all that it said.
        let thread = Thread { [state] in
            ended.wait()
            let code = status.value.withLock(\.self)
            state.value.withLock { $0.status = code }
        }
        thread.start()
    }

    private static func read(
        _ handle: FileHandle, _ ended: DispatchGroup, _ take: @escaping @Sendable (String) -> Void
    ) {
        ended.enter()
        let thread = Thread {
            var pending = Data()
            while true {
                let data = handle.availableData
                guard !data.isEmpty else { break }
                pending += data
                while let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
                    take(PrintableText.line(String(decoding: pending[pending.startIndex..<end], as: UTF8.self)))
                    pending = Data(pending[(end + 1)...])
                }
                if pending.count > lineLimit { pending.removeAll() }
            }
            ended.leave()
        }
        thread.start()
    }

    /// Its exit status; nil as long as it runs.
    var status: Int32? { state.value.withLock(\.status) }
    var isRunning: Bool { status == nil }
    /// The last lines of its standard error.
    var talk: [String] { state.value.withLock(\.talk) }

    func send(_ signal: Int32) {
        state.value.withLock { state in
            if state.status == nil { kill(identifier, signal) }
        }
    }

    /// Waits until it has ended.
    func wait() { while isRunning { usleep(20_000) } }
}

/// A lock that closures share.
final class SharedValue<Value: Sendable>: Sendable {
    let value: Mutex<Value>
    init(_ value: Value) { self.value = Mutex(value) }
}
