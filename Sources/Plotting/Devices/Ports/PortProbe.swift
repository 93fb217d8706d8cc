import SketchBase

/// Asks what is at a port, which has to be opened for that.
package enum PortProbe {
    private static let greetings: [(baud: Int, question: String)] = [
        (115_200, "\r\n?"), (250_000, "\nM115\n"), (9600, "OI;"), (9600, "\rV\r"),
    ]
    /// Boards that restart as they are opened take so long.
    private static let time = 3.0

    /// What answers, for people; nil for nothing that is known.
    ///
    /// - Throws: as `FileDevice`.
    package static func answer(at path: String) throws(Diagnostic) -> String? {
        for greeting in greetings {
            let serial = Machine.Serial(baud: greeting.baud, bits: .eightNone, flow: .replies, firmware: .grbl)
            let device = try FileDevice(port: path, serial: serial)
            if let answer = try answer(of: device, to: greeting.question) {
                return "\(answer), at \(greeting.baud) bits a second"
            }
        }
        return nil
    }

    package static func answer(of device: any Device, to question: String) throws(Diagnostic) -> String? {
        let end = device.now + time
        var heard = ""
        var asked: Double?
        while device.now < end {
            if asked.map({ device.now - $0 > 1 }) ?? true {
                asked = device.now
                _ = try device.write(Array(question.utf8)[...])
            }
            heard += String(decoding: try device.read(within: 0.2), as: UTF8.self)
            if let kind = StrangeReply.kind(of: heard) { return kind }
        }
        return nil
    }
}
