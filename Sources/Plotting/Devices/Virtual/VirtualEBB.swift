import SketchBase
import SketchGeometry

/// An EBB board as its documentation has it: a command is answered when it has room in the queue, one is done at a time,
/// each as long as it says. Firmware 3 where the profile has LM, firmware 2 where it has not.
struct VirtualEBB: VirtualFirmware {
    var motion: VirtualMotion
    var refusesNext = false
    let isHoldingOff = false

    private let machine: Machine
    private let board: EBBBoard
    private let pace: Double
    private let isThird: Bool
    private var reader: EBBReader
    var buffer: [UInt8] = []
    /// What the commands in the queue do; the first of them is in the motors' hands.
    private var queue: [[Toolpath.Event]] = []
    private var depth = 1
    private var waitsUntil: Double?
    private var isPressed = false
    private var isPowered = true
    /// When its motors' supply comes back.
    private var powerAt: Double?
    /// Where its steps are counted from.
    private var zero: Point
    var replies: [[UInt8]] = []

    static let bufferSize = 256
    /// How long the supply stays off.
    private static let outage = 5.0
    private static let mostDepth = 32
    private static let motionCommands: Set<String> = ["SM", "XM", "LM", "SP", "TP", "HM", "EM"]

    init(_ machine: Machine, pace: Double) {
        (self.machine, self.pace) = (machine, pace)
        board = machine.board ?? .axiDraw
        isThird = board.moves == .lm
        motion = VirtualMotion(machine, pace: pace)
        reader = EBBReader(machine: machine)
        zero = machine.park
    }

    var nextEvent: Double? { [waitsUntil ?? motion.nextEvent, powerAt].compactMap(\.self).min() }

    mutating func begin(at now: Double) {}

    private mutating func say(_ text: String) { replies.append(Array(text.utf8)) }

    mutating func receive(_ byte: UInt8, at now: Double) {
        _ = keep(byte)
        advance(to: now)
    }

    mutating func work(at now: Double) -> Bool {
        if let due = powerAt, now >= due {
            bringToPark()
            return true
        }
        if let until = waitsUntil {
            guard now >= until else { return parse(at: now) }
            waitsUntil = nil
            return true
        }
        guard motion.isIdle, let command = queue.first else { return parse(at: now) }
        guard let event = command.first else {
            queue.removeFirst()
            return true
        }
        queue[0].removeFirst()
        switch event.action {
        case .move: if isPowered { motion.add(event) } else { motion.count(event) }
        case .dwell(let seconds): waitsUntil = now + seconds / pace
        case .pen, .stop: motion.setPen(isDown: event.isDown)
        }
        return true
    }

    private var isMoving: Bool { waitsUntil != nil || !motion.isIdle || !queue.isEmpty }

    private mutating func parse(at now: Double) -> Bool {
        guard let end = buffer.firstIndex(where: { $0 == 10 || $0 == 13 }) else { return false }
        let text = String(decoding: buffer[..<end], as: UTF8.self).uppercased()
        let name = String(text.prefix { $0 != "," })
        // It is stuck in the parser till there is room; one more is in the motors' hands.
        if Self.motionCommands.contains(name), queue.count > depth { return false }
        buffer.removeFirst(end + 1)
        guard !text.isEmpty else { return true }
        obey(text, name, at: now)
        return true
    }

    private mutating func obey(_ text: String, _ name: String, at now: Double) {
        let steps = board.motors(Point(motion.position.x, motion.position.y)) - board.motors(zero)
        switch name {
        case "V": say("EBBv13_and_above EB Firmware Version \(isThird ? "3.0.2" : "2.4.4")\r\n")
        case "QM":
            let moves = motion.isIdle ? 0 : 1
            say("QM,\(isMoving ? 1 : 0),\(moves),\(moves),\(queue.count > 1 ? 1 : 0)\n\r")
        case "QS": say("\(steps.first),\(steps.second)\n\rOK\r\n")
        case "QP": say("\(motion.drawing.isDown ? 0 : 1)\n\rOK\r\n")
        case "QB":
            say("\(isPressed ? 1 : 0)\r\nOK\r\n")
            isPressed = false
        case "QC": say("0394,\(isPowered ? "0300" : "0017")\r\nOK\r\n")
        case "QU" where isThird: say("QU,\(text == "QU,2" ? Self.mostDepth : depth)\r\nOK\r\n")
        case "CU" where isThird && text.hasPrefix("CU,4,"):
            depth = min(max(Int(text.dropFirst(5)) ?? 1, 1), Self.mostDepth)
            say("OK\r\n")
        case "ES":
            let wasMoving = isMoving
            stop(at: now)
            say("\(wasMoving ? 1 : 0)\n\rOK\r\n")
        case "CS":
            zero = Point(motion.position.x, motion.position.y)
            take(text)
        default:
            guard !refusesNext else {
                refusesNext = false
                return say("!8 Err: Unknown command '\(name):\(text)'\r\n")
            }
            take(text)
        }
    }

    private mutating func take(_ text: String) {
        do {
            let events = try reader.obey(text)
            if !events.isEmpty { queue.append(events) }
            say("OK\r\n")
        } catch {
            say("!5 Err: \(error.text)\r\n")
        }
    }

    /// The steps that are not made are forgotten.
    private mutating func stop(at now: Double) {
        motion.clear(at: now)
        queue.removeAll()
        waitsUntil = nil
        reader.resume(at: Point(motion.position.x, motion.position.y), zero: zero, isDown: motion.drawing.isDown)
    }

    mutating func raiseAlarm(at now: Double) {
        stop(at: now)
        buffer.removeAll()
        say("Limit switch triggered. PortB=10\n")
    }

    mutating func pressButton() { isPressed = true }

    /// Its motors' supply is switched off for a while; the board lives from the USB cable. Meanwhile somebody pushes the
    /// carriage into its corner.
    mutating func losePower(at now: Double) {
        let events = queue
        stop(at: now)
        (queue, isPowered, powerAt) = (events, false, now + Self.outage)
    }

    mutating func restart(at now: Double) {
        stop(at: now)
        (isPowered, powerAt) = (true, nil)
        (buffer, depth) = ([], 1)
        motion.losePlace()
        // The servo goes up as the board begins.
        motion.setPen(isDown: false)
        zero = Point(motion.position.x, motion.position.y)
        reader.resume(at: zero, zero: zero, isDown: false)
    }

    mutating func bringToPark() {
        (isPowered, powerAt) = (true, nil)
        motion.bring(to: machine.park, counting: Point(motion.position.x, motion.position.y))
    }
}
