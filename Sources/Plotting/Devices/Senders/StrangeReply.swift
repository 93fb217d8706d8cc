/// What came from a machine that gave no answer: who else it may be.
enum StrangeReply {
    /// So many bytes are kept.
    static let limit = 2000

    /// What is at the port, by its words; nil where they are nobody's that is known.
    static func kind(of heard: String) -> String? {
        if heard.contains("Grbl ") || heard.contains("|MPos:") || heard.contains("|WPos:") { return "GRBL" }
        if heard.contains("FIRMWARE_NAME:") || heard.contains("Marlin") { return "Marlin" }
        if heard.contains("EB Firmware Version ") || heard.contains("EBBv") { return "EBB" }
        return heard.firstMatch(of: /\b(7[0-9]{3}[A-Z]?)\r/).map { "HP \($0.1)" }
    }

    /// The fault that tells of it; silence where nothing came.
    static func fault(hearing bytes: [UInt8], expecting machine: Machine) -> MachineFault {
        guard !bytes.isEmpty else { return .silent }
        let text = String(decoding: bytes, as: UTF8.self)
        let wanted = name(machine)
        if let kind = kind(of: text), !kind.hasPrefix(wanted) {
            return .stranger(
                "the machine does not answer as \(wanted); what it says, \(quoted(bytes)), looks like \(kind): choose a "
                    + "profile for that")
        }
        let printable = bytes.count { (0x20...0x7e).contains($0) || [9, 10, 13].contains($0) }
        guard printable * 2 > bytes.count else {
            return .stranger(
                "the machine does not answer as \(wanted); what it sends is no text, as where \"serial\" has another "
                    + "\"baud\" than the machine")
        }
        return .stranger("the machine does not answer as \(wanted); it says \(quoted(bytes))")
    }

    private static func name(_ machine: Machine) -> String {
        switch (machine.language, machine.serial.firmware) {
        case (.hpgl, _): "HP"
        case (.ebb, _): "EBB"
        case (.gcode, .grbl): "GRBL"
        case (.gcode, .marlin): "Marlin"
        }
    }

    /// The first of its lines that has letters, for a terminal.
    private static func quoted(_ bytes: [UInt8]) -> String {
        let lines = bytes.split { $0 == 10 || $0 == 13 }.map {
            String(decoding: $0.prefix(60).map { (0x20...0x7e).contains($0) ? $0 : 0x3f }, as: UTF8.self)
        }
        return "\"\(lines.first { $0.contains(where: \.isLetter) } ?? lines.first ?? "")\""
    }
}
