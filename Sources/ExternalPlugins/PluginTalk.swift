import Foundation

/// What a plugin writes to its standard error, passed on line by line with its name before it.
struct PluginTalk {
    private let title: String
    private let tell: @Sendable (String) -> Void
    private var line = Data()
    private(set) var count = 0
    private var passedOn = 0

    init(title: String, tell: @escaping @Sendable (String) -> Void) {
        (self.title, self.tell) = (title, tell)
    }

    mutating func add(_ bytes: Data) {
        count += bytes.count
        for byte in bytes where passedOn <= PluginLimits.talk {
            if byte == UInt8(ascii: "\n") { pass() } else { line.append(byte) }
            if line.count >= 1000 { pass() }
        }
    }

    /// Passes on a last line without an end.
    mutating func finish() { if !line.isEmpty { pass() } }

    private mutating func pass() {
        passedOn += line.count + 1
        tell("\(title): \(ControlCharacters.shown(String(decoding: line, as: UTF8.self), limit: 1000))")
        line = Data()
        if passedOn > PluginLimits.talk { tell("\(title): … (it says more than is passed on)") }
    }
}
