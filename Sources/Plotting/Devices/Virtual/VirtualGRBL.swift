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
        } else {
            let (events, problem) = reader.obey(text[...], rule: rule)
            if problem == nil { line = VirtualLine(events: events, reply: "ok") } else { say("error:20") }
        }
        return true
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
