import Foundation
import SketchBase

/// What a plugin writes to its standard error, passed on line by line with its name before it.
struct PluginTalk {
    private let title: String
    private let settings: PluginSettings
    private var line = Data()
    private(set) var count = 0
    private var passedOn = 0
    /// What to do about something that the plugin was kept from, where it has told of it.
    private(set) var advice: String?

    init(title: String, _ settings: PluginSettings) { (self.title, self.settings) = (title, settings) }

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
        let text = String(decoding: line, as: UTF8.self).replacing("\t", with: " ")
        settings.tell("\(title): \(PrintableText.line(text, limit: 1000))")
        advice = advice ?? PluginSandbox.advice(on: text, settings)
        line = Data()
        if passedOn > PluginLimits.talk { settings.tell("\(title): … (it says more than is passed on)") }
    }
}
