import SketchGeometry

/// One kind of firmware, as it behaves at the machine's end of the wire.
protocol VirtualFirmware: Sendable {
    var motion: VirtualMotion { get set }
    /// How many bytes it holds that it has not looked at.
    static var bufferSize: Int { get }
    var buffer: [UInt8] { get set }
    /// What it has said and nobody has taken, reply by reply.
    var replies: [[UInt8]] { get set }
    /// Has the next command be refused.
    var refusesNext: Bool { get set }
    /// Whether it asks that nothing be sent for now (XOFF), and so takes nothing.
    var isHoldingOff: Bool { get }
    /// When it next does something by itself; nil where only time or bytes change nothing.
    var nextEvent: Double? { get }

    /// What it says when it is switched on.
    mutating func begin(at now: Double)
    mutating func receive(_ byte: UInt8, at now: Double)
    /// One thing that can be done now. - Returns: whether there was one.
    mutating func work(at now: Double) -> Bool
    /// A limit switch.
    mutating func raiseAlarm(at now: Double)
    /// Its button is pressed, where it has one.
    mutating func pressButton()
    /// Its motors lose their power, and the controller does not, where that can be.
    mutating func losePower(at now: Double)
    /// Loses its power for a moment.
    mutating func restart(at now: Double)
    /// Is brought by hand to where the profile parks, without knowing.
    mutating func bringToPark()
}

extension VirtualFirmware {
    /// What it has said since it was asked last, reply by reply.
    mutating func takeReplies() -> [[UInt8]] {
        defer { replies.removeAll() }
        return replies
    }

    /// Puts a byte into the buffer. - Returns: whether there was room; where not, it is lost, which is a fault.
    mutating func keep(_ byte: UInt8) -> Bool {
        guard buffer.count < Self.bufferSize else {
            motion.drawing.faults.append("a byte ran over the buffer of \(Self.bufferSize)")
            return false
        }
        buffer.append(byte)
        return true
    }

    mutating func pressButton() {}
    mutating func losePower(at now: Double) {}

    /// Lives up to this time.
    mutating func advance(to now: Double) {
        while true {
            // Each step at its own time, so that what follows a wait begins when that ends.
            let time = min(nextEvent ?? now, now)
            motion.advance(to: time)
            guard work(at: time) || time < now else { return }
        }
    }
}

extension Machine {
    func firmware(pace: Double) -> any VirtualFirmware {
        switch (language, serial.firmware) {
        case (.hpgl, _): VirtualHPGL(self, pace: pace)
        case (.ebb, _): VirtualEBB(self, pace: pace)
        case (.gcode, .grbl): VirtualGRBL(self, pace: pace)
        case (.gcode, .marlin): VirtualMarlin(self, pace: pace)
        }
    }
}

/// What firmware has to do of a line: its events one after the other, each when its time has come.
struct VirtualLine: Sendable {
    var events: [Toolpath.Event]
    /// What is said when all are done.
    var reply: String
    /// When the wait that is under way ends.
    var waitsUntil: Double?
}
