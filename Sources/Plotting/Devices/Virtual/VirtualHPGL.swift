import SketchBase
import SketchGeometry

/// An HP 7475A on a serial line: 1,024 bytes of buffer, one instruction at a time, device control (`ESC .`) at once, a
/// pen that knows its place from when it is switched on. With `xon-xoff` in its profile it holds the line off by XOFF
/// from 80 free bytes on.
struct VirtualHPGL: VirtualFirmware {
    var motion: VirtualMotion
    var refusesNext = false
    private(set) var isHoldingOff = false

    private let machine: Machine
    private let pace: Double
    private var reader: HPGLReader
    var buffer: [UInt8] = []
    /// An escape that has not arrived as a whole.
    private var escape: [UInt8] = []
    private var line: VirtualLine?
    private var error = 0
    private var isInitialised = true
    /// Once switched on it holds none before it is told to take one.
    private var holdsPen = true
    private var hasOverflowed = false
    var replies: [[UInt8]] = []
    private var points = Self.defaultPoints

    static let bufferSize = 1024
    /// P1 and P2 on A3 paper.
    private static let defaultPoints = [HPGLScale.usualPoints.first, HPGLScale.usualPoints.second]
        .flatMap { [Int(bounded: $0.x), Int(bounded: $0.y)] }
    private static let lowMark = 80
    private static let highMark = 512

    init(_ machine: Machine, pace: Double) {
        (self.machine, self.pace) = (machine, pace)
        motion = VirtualMotion(machine, pace: pace)
        reader = HPGLReader(machine: machine)
    }

    var nextEvent: Double? { [motion.nextEvent, line?.waitsUntil].compactMap(\.self).min() }

    mutating func begin(at now: Double) {}

    private mutating func say(_ number: Int) { replies.append(Array("\(number)\r".utf8)) }

    mutating func receive(_ byte: UInt8, at now: Double) {
        if byte == 0x1b || !escape.isEmpty {
            escape.append(byte)
            if escape.count == 3 { obeyEscape(at: now) }
        } else if !keep(byte) {
            hasOverflowed = true
        }
        holdOff()
        advance(to: now)
    }

    private mutating func holdOff() {
        guard machine.serial.flow == .xonXoff else { return }
        let room = Self.bufferSize - buffer.count
        if !isHoldingOff, room < Self.lowMark {
            isHoldingOff = true
            replies.append([0x13])
        } else if isHoldingOff, room > Self.highMark {
            isHoldingOff = false
            replies.append([0x11])
        }
    }

    private mutating func obeyEscape(at now: Double) {
        let letter = escape[2]
        let isControl = escape[1] == UInt8(ascii: ".")
        escape.removeAll()
        guard isControl else { return }
        switch letter {
        case UInt8(ascii: "B"): say(Self.bufferSize - buffer.count)
        case UInt8(ascii: "L"): say(Self.bufferSize)
        case UInt8(ascii: "E"):
            say(hasOverflowed ? 16 : 0)
            hasOverflowed = false
        case UInt8(ascii: "K"):
            buffer.removeAll()
            // The line that is being drawn is drawn to its end, what follows of its instruction is not.
            line?.events.removeAll()
            line?.waitsUntil = nil
        default: break
        }
    }

    mutating func work(at now: Double) -> Bool {
        guard var current = line else { return beginInstruction() }
        if let until = current.waitsUntil {
            guard now >= until else { return false }
            current.waitsUntil = nil
            current.events.removeFirst()
        } else if let event = current.events.first {
            // It draws line by line, and stops between two.
            guard motion.isIdle else { return false }
            switch event.action {
            case .move:
                var move = event
                move.isDown = event.isDown && holdsPen
                motion.add(move)
            case .pen, .stop: motion.setPen(isDown: event.isDown && holdsPen)
            case .dwell(let seconds):
                current.waitsUntil = now + seconds / pace
                line = current
                return true
            }
            current.events.removeFirst()
        } else {
            guard motion.isIdle else { return false }
            line = nil
            return true
        }
        line = current
        return true
    }

    private mutating func beginInstruction() -> Bool {
        guard let bytes = HPGLInstructions.first(of: buffer, terminator: reader.lettering.terminator) else {
            if buffer.count >= Self.bufferSize {
                motion.drawing.faults.append("an instruction is longer than the buffer of \(Self.bufferSize)")
                buffer.removeAll()
            }
            return false
        }
        buffer.removeFirst(bytes.count)
        holdOff()
        let text = String(decoding: bytes, as: UTF8.self)
        switch text.prefix(2).uppercased() {
        case "OS":
            say(16 + (isInitialised ? 8 : 0) + (error != 0 ? 32 : 0))
            isInitialised = false
            return true
        case "OP":
            replies.append(Array("\(points.map(String.init).joined(separator: ","))\r".utf8))
            return true
        case "IP":
            let numbers = text.dropFirst(2).split { ", ;".contains($0) }.compactMap { Int($0) }
            points = numbers.count == 4 ? numbers : Self.defaultPoints
        case "OE":
            say(error)
            error = 0
            return true
        case "OI":
            replies.append(Array("7475A\r".utf8))
            return true
        case "IN":
            motion.setPen(isDown: false)
            error = 0
            isInitialised = true
            points = Self.defaultPoints
        case "SP":
            holdsPen = true
            motion.drawing.pen = max((Int(text.dropFirst(2).prefix { $0.isNumber }) ?? 0) - 1, 0)
        default: break
        }
        if refusesNext {
            refusesNext = false
            error = 1
            return true
        }
        do throws(Diagnostic) {
            line = VirtualLine(events: try reader.obey(text), reply: "")
        } catch {
            self.error = 1
        }
        return true
    }

    /// It has no alarms: its power goes instead.
    mutating func raiseAlarm(at now: Double) { restart(at: now) }

    mutating func restart(at now: Double) {
        motion.clear(at: now)
        motion.setPen(isDown: false)
        (buffer, escape, line, error, isInitialised, holdsPen) = ([], [], nil, 0, true, false)
        points = Self.defaultPoints
        motion.bring(to: machine.park, counting: machine.park)
        reader = HPGLReader(machine: machine)
    }

    mutating func bringToPark() {}
}
