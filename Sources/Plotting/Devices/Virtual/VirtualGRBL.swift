import SketchBase
import SketchGeometry

/// GRBL 1.1 as its source has it (protocol.c, serial.c, planner.c): 128 bytes of buffer, a planner of 16 moves, an `ok` a
/// line once it is planned, waits and pen commands when the machine rests, real-time characters at once.
struct VirtualGRBL: VirtualFirmware {
    var motion: VirtualMotion
    var refusesNext = false
    let isHoldingOff = false

    private let machine: Machine
    private let pace: Double
    private let rule: PenRule
    private var reader: GCodeReader
    var buffer: [UInt8] = []
    private var line: VirtualLine?
    var replies: [[UInt8]] = []
    private var isLocked = false
    private var homingUntil: Double?
    private var reports = 0

    static let bufferSize = 128
    private static let lineSize = 80
    private static let homingTime = 2.0

    init(_ machine: Machine, pace: Double) {
        (self.machine, self.pace) = (machine, pace)
        motion = VirtualMotion(machine, pace: pace)
        rule = PenRule(machine)
        reader = GCodeReader(machine: machine, at: motion.position, origin: Vector(0, 0, 0))
    }

    var nextEvent: Double? {
        guard !motion.isHeld else { return nil }
        return [motion.nextEvent, line?.waitsUntil, homingUntil].compactMap(\.self).min()
    }

    mutating func begin(at now: Double) { say("\r\nGrbl 1.1h ['$' for help]") }

    private mutating func say(_ text: String) { replies.append(Array("\(text)\r\n".utf8)) }

    mutating func receive(_ byte: UInt8, at now: Double) {
        switch byte {
        case UInt8(ascii: "?"): report()
        case UInt8(ascii: "!"): motion.hold(at: now)
        case UInt8(ascii: "~"): motion.goOn(at: now)
        case 0x18: softReset(at: now)
        case 0x90: motion.feed = 1
        case 0x91...0x94:
            let step = [0.1, -0.1, 0.01, -0.01][Int(byte) - 0x91]
            motion.feed = min(max(motion.feed + step, 0.1), 2)
        default:
            guard keep(byte) else { return }
        }
        advance(to: now)
    }

    mutating func work(at now: Double) -> Bool {
        if let until = homingUntil {
            guard now >= until else { return false }
            homingUntil = nil
            isLocked = false
            motion.bring(to: machine.park, counting: machine.park)
            reader = GCodeReader(machine: machine, at: motion.position, origin: Vector(0, 0, 0))
            say("ok")
            return true
        }
        guard !motion.isHeld else { return false }
        guard var current = line else { return beginLine(at: now) }
        if let until = current.waitsUntil {
            guard now >= until else { return false }
            current.waitsUntil = nil
            current.events.removeFirst()
        } else if let event = current.events.first {
            switch event.action {
            case .move:
                guard !motion.isFull else { return false }
                motion.add(event)
                current.events.removeFirst()
            case .pen, .stop:
                guard motion.isIdle else { return false }
                motion.setPen(isDown: event.isDown)
                if case .stop = event.action { motion.hold(at: now) }
                current.events.removeFirst()
            case .dwell(let seconds):
                guard motion.isIdle else { return false }
                current.waitsUntil = now + seconds / pace
            }
        } else {
            say(current.reply)
            line = nil
            return true
        }
        line = current
        return true
    }

    private mutating func beginLine(at now: Double) -> Bool {
        guard let end = buffer.firstIndex(where: { $0 == 10 || $0 == 13 }) else { return false }
        let text = String(decoding: buffer[..<end], as: UTF8.self)
        buffer.removeFirst(end + 1)
        if text.utf8.count >= Self.lineSize {
            say("error:11")
        } else if text.isEmpty {
            say("ok")
        } else if refusesNext {
            refusesNext = false
            say("error:20")
        } else if text == "$H" {
            motion.clear(at: now)
            motion.setPen(isDown: false)
            homingUntil = now + Self.homingTime / pace
        } else if text == "$X" {
            isLocked = false
            say("ok")
        } else if isLocked {
            say("error:9")
        } else if let error = error(in: text) {
            say("error:\(error)")
        } else {
            let (events, problem) = reader.obey(text[...], rule: rule)
            if problem == nil { line = VirtualLine(events: events, reply: "ok") } else { say("error:20") }
        }
        return true
    }

    /// What it obeys (gcode.c, version 1.1), besides how the profile moves its pen.
    private static let known: [UInt8: Set<Double>] = [
        UInt8(ascii: "G"): [
            0, 1, 2, 3, 4, 10, 17, 18, 19, 20, 21, 28, 28.1, 30, 30.1, 38.2, 38.3, 38.4, 38.5, 40, 43.1, 49, 53, 54, 55,
            56, 57, 58, 59, 61, 80, 90, 91, 91.1, 92, 92.1, 93, 94,
        ],
        UInt8(ascii: "M"): [0, 1, 2, 3, 4, 5, 7, 8, 9, 30],
    ]
    private static let letters = Set("FIJKLNPRSTXYZ".utf8)

    /// The number of the error with which it answers a line; nil for one that it obeys.
    private func error(in text: String) -> Int? {
        if text.hasPrefix("$") {
            let known = /\$(|\$|#|G|I|N|C|X|H[XYZ]?|SLP|RST=.|N[01]=.*|J=.*|[0-9]+=[-0-9.]+)/.ignoresCase()
            return text.wholeMatch(of: known) == nil ? 3 : nil
        }
        let (up, down) = (machine.pen.up.expanded, machine.pen.down.expanded)
        let pen = [up, down].flatMap { GCodeWords($0)?.words ?? [] }
        var rest = text.prefix { $0 != ";" }.replacing(/\([^)]*\)/, with: "").uppercased().utf8.filter { $0 > 0x20 }[
            ...]
        if [up, down].contains(text), GCodeWords(text) == nil { return nil }
        while let letter = rest.popFirst() {
            guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letter) else { return 1 }
            let digits = rest.prefix { "+-.0123456789".utf8.contains($0) }
            rest = rest[digits.endIndex...]
            guard let value = Double(String(decoding: digits, as: UTF8.self)) else { return 2 }
            if pen.contains(where: { $0.letter.asciiValue == letter && $0.value == value }) { continue }
            guard Self.known[letter]?.contains(value) ?? Self.letters.contains(letter) else { return 20 }
        }
        return nil
    }

    private mutating func report() {
        let state =
            isLocked
            ? "Alarm"
            : homingUntil != nil ? "Home" : motion.isHeld ? "Hold:0" : motion.isIdle && line == nil ? "Idle" : "Run"
        let place = motion.position
        func text(_ vector: Vector) -> String {
            [vector.x, vector.y, vector.z].map { Decimals.fixed(Decimals.scaled($0, places: 3), places: 3) }
                .joined(separator: ",")
        }
        // What lies between both coordinates is told first, and then now and then.
        let offset = reports.isMultiple(of: 10) ? "|WCO:\(text(reader.offset))" : ""
        reports += 1
        say("<\(state)|MPos:\(text(place))|FS:0,0\(offset)>")
    }

    private mutating func softReset(at now: Double) {
        let moved = !motion.isIdle && !motion.isHeld
        clear(at: now)
        if moved { raiseAlarm(3) }
        begin(at: now)
    }

    private mutating func clear(at now: Double) {
        motion.clear(at: now)
        motion.feed = 1
        // The spindle's output, and with it a servo, is switched off.
        if machine.pen.up.command.hasPrefix("M3") { motion.setPen(isDown: false) }
        buffer.removeAll()
        line = nil
        homingUntil = nil
        reports = 0
        reader = GCodeReader(machine: machine, at: motion.position, origin: reader.offset)
    }

    private mutating func raiseAlarm(_ number: Int) {
        say("ALARM:\(number)")
        isLocked = true
    }

    mutating func raiseAlarm(at now: Double) {
        clear(at: now)
        raiseAlarm(1)
    }

    mutating func restart(at now: Double) {
        clear(at: now)
        isLocked = false
        motion.losePlace()
        reader = GCodeReader(machine: machine, at: motion.position, origin: reader.offset)
        begin(at: now)
    }

    mutating func bringToPark() {
        motion.bring(to: machine.park, counting: Point(motion.position.x, motion.position.y))
    }
}
