import SketchBase
import SketchGeometry

/// Marlin 2 as its source has it (queue.cpp, gcode.cpp, planner.cpp): 128 bytes of buffer, a queue of 4 lines with
/// numbers and checksums, a planner of 16 moves, an `ok` a line once it is obeyed, `busy` every two seconds meanwhile.
/// A servo turns at once, whatever moves wait.
struct VirtualMarlin: VirtualFirmware {
    var motion: VirtualMotion
    var refusesNext = false
    let isHoldingOff = false

    private let machine: Machine
    private let pace: Double
    private let rule: PenRule
    private var reader: GCodeReader
    var buffer: [UInt8] = []
    private var queue: [String] = []
    private var lastNumber = 0
    private var line: VirtualLine?
    private var busyAt: Double?
    var replies: [[UInt8]] = []

    static let bufferSize = 128
    private static let queueSize = 4
    private static let busyInterval = 2.0

    init(_ machine: Machine, pace: Double) {
        (self.machine, self.pace) = (machine, pace)
        motion = VirtualMotion(machine, pace: pace)
        rule = PenRule(machine)
        reader = GCodeReader(machine: machine, at: motion.position, origin: Vector(0, 0, 0))
    }

    var nextEvent: Double? {
        [motion.nextEvent, line?.waitsUntil, line == nil ? nil : busyAt].compactMap(\.self).min()
    }

    mutating func begin(at now: Double) {
        say("start")
        say("Marlin 2.1.2")
    }

    private mutating func say(_ text: String) { replies.append(Array("\(text)\n".utf8)) }

    mutating func receive(_ byte: UInt8, at now: Double) {
        _ = keep(byte)
        advance(to: now)
    }

    mutating func work(at now: Double) -> Bool {
        if queue.count < Self.queueSize, let end = buffer.firstIndex(where: { $0 == 10 || $0 == 13 }) {
            let text = String(decoding: buffer[..<end], as: UTF8.self)
            buffer.removeFirst(end + 1)
            if text == "M410" {
                stop(at: now)
            } else if !text.isEmpty {
                check(text)
            }
            return true
        }
        guard var current = line else { return beginLine(at: now) }
        if let due = busyAt, now >= due {
            say("echo:busy: processing")
            busyAt = now + Self.busyInterval
            return true
        }
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
                motion.setPen(isDown: event.isDown)
                current.events.removeFirst()
            case .dwell(let seconds):
                guard motion.isIdle else { return false }
                current.waitsUntil = now + seconds / pace
            }
        } else {
            say(current.reply)
            (line, busyAt) = (nil, nil)
            return true
        }
        line = current
        return true
    }

    /// Number and checksum of a line that has arrived.
    private mutating func check(_ text: String) {
        guard text.hasPrefix("N") else { return queue.append(text) }
        let digits = text.dropFirst().prefix { $0.isNumber }
        guard let number = Int(digits), let star = text.lastIndex(of: "*") else {
            return refuse("No Checksum with line number")
        }
        guard Int(text[text.index(after: star)...]) == Int(text[..<star].utf8.reduce(0, ^)) else {
            return refuse("checksum mismatch")
        }
        let code = text[digits.endIndex..<star].trimmingPrefix(" ")
        if code.hasPrefix("M110 N") {
            lastNumber = Int(code.dropFirst(6)) ?? 0
        } else if number == lastNumber || number == lastNumber - 1 {
            // "A request-for-resend line was already in transit so we got two": passed over in silence.
            return
        } else if number != lastNumber + 1 {
            return refuse("Line Number is not Last Line Number+1")
        } else {
            lastNumber = number
        }
        queue.append(String(code))
    }

    private mutating func refuse(_ reason: String) {
        say("Error:\(reason), Last Line: \(lastNumber)")
        say("Resend: \(lastNumber + 1)")
        say("ok")
        buffer.removeAll()
    }

    private mutating func beginLine(at now: Double) -> Bool {
        guard !queue.isEmpty else { return false }
        let text = queue.removeFirst()
        busyAt = now + Self.busyInterval
        let words = GCodeWords(text)
        if refusesNext, text != "M114", text != "M115" {
            refusesNext = false
            say("echo:Unknown command: \"\(text)\"")
            line = VirtualLine(events: [], reply: "ok")
        } else if words?.codes("M").contains(114) ?? false {
            let place = [motion.goal.x - reader.offset.x, motion.goal.y - reader.offset.y].map {
                Decimals.fixed(Decimals.scaled($0, places: 2), places: 2)
            }
            say("X:\(place[0]) Y:\(place[1]) Z:0.00 E:0.00 Count X:0 Y:0 Z:0")
            line = VirtualLine(events: [], reply: "ok")
        } else if words?.codes("M").contains(115) ?? false {
            say("FIRMWARE_NAME:Marlin 2.1.2 PROTOCOL_VERSION:1.0 MACHINE_TYPE:virtual EXTRUDER_COUNT:1")
            line = VirtualLine(events: [], reply: "ok")
        } else if words?.codes("M").contains(220) ?? false {
            if let percent = GCodeLine(text[...]).value("S") { motion.feed = percent / 100 }
            line = VirtualLine(events: [], reply: "ok")
        } else if words?.codes("M").contains(400) ?? false {
            let wait = Toolpath.Event(action: .dwell(0), isDown: motion.drawing.isDown, layer: 0, line: 0)
            line = VirtualLine(events: [wait], reply: "ok")
        } else if words?.codes("G").contains(28) ?? false {
            motion.clear(at: now)
            motion.bring(to: machine.park, counting: machine.park)
            reader = GCodeReader(machine: machine, at: motion.position, origin: Vector(0, 0, 0))
            line = VirtualLine(events: [], reply: "ok", waitsUntil: nil)
        } else {
            let (events, problem) = reader.obey(text[...], rule: rule)
            if problem != nil { say("echo:Unknown command: \"\(text)\"") }
            line = VirtualLine(events: problem == nil ? events : [], reply: "ok")
        }
        return true
    }

    private mutating func stop(at now: Double) {
        motion.clear(at: now)
        queue.removeAll()
        line = nil
        reader = GCodeReader(machine: machine, at: motion.position, origin: reader.offset)
        say("ok")
    }

    mutating func raiseAlarm(at now: Double) {
        motion.clear(at: now)
        (queue, buffer, line) = ([], [], nil)
        reader = GCodeReader(machine: machine, at: motion.position, origin: reader.offset)
        say("Error:Printer halted. kill() called!")
    }

    mutating func restart(at now: Double) {
        motion.clear(at: now)
        (queue, buffer, line, lastNumber) = ([], [], nil, 0)
        motion.losePlace()
        reader = GCodeReader(machine: machine, at: motion.position, origin: Vector(0, 0, 0))
        begin(at: now)
    }

    mutating func bringToPark() {
        motion.bring(to: machine.park, counting: Point(motion.position.x, motion.position.y))
    }
}
