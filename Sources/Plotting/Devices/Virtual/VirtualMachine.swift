import SketchBase
import SketchGeometry

/// A machine that is not there: bytes come in and go out at times that it is told, and it draws what it would have
/// drawn. Its faults are those that it was asked for.
package final class VirtualMachine {
    private let machine: Machine
    private var firmware: any VirtualFirmware
    package var faults: VirtualFaults
    private var output: [UInt8] = []
    private var isGarbled = false
    /// Replies that come late, and when.
    private var late: [(time: Double, bytes: [UInt8])] = []
    /// Whether the cable is in.
    package private(set) var isPlugged = true

    /// - Parameter pace: how many times as fast as the real machine it moves.
    package init(_ machine: Machine, pace: Double = 1, faults: VirtualFaults = VirtualFaults(seed: 0)) {
        self.machine = machine
        self.faults = faults
        firmware = machine.firmware(pace: pace)
        firmware.begin(at: 0)
        collect(at: 0)
    }

    package var drawing: VirtualDrawing { firmware.motion.drawing }
    package var isHoldingOff: Bool { firmware.isHoldingOff }
    /// Whether nothing moves.
    package var isAtRest: Bool { firmware.motion.isIdle && firmware.nextEvent == nil }
    /// When it next does or says something by itself.
    package var nextEvent: Double? {
        [firmware.nextEvent, late.first?.time].compactMap(\.self).min()
    }

    package func receive(_ byte: UInt8, at now: Double) {
        guard isPlugged else { return }
        advance(to: now)
        var byte = byte
        // One bit in a line: two of the same place are what the checksum does not find.
        let isEnd = byte == 10
        if !isGarbled, faults.strikes(.garble) {
            byte ^= 1 << Int(bounded: faults.random.uniform(in: 0...7.99))
            isGarbled = true
        }
        if isEnd { isGarbled = false }
        if byte == 10 || byte == UInt8(ascii: ";"), faults.strikes(.refuse) { firmware.refusesNext = true }
        firmware.receive(byte, at: now)
        collect(at: now)
    }

    package func advance(to now: Double) {
        // What happens at a stroke happens in it, not behind all that is due by now.
        while let next = firmware.nextEvent, next <= now {
            firmware.advance(to: next)
            strike(at: next)
        }
        firmware.advance(to: now)
        strike(at: now)
        collect(at: now)
    }

    /// What it says; nothing with the cable out.
    package func takeOutput(at now: Double) -> [UInt8] {
        advance(to: now)
        while let first = late.first, first.time <= now {
            output += first.bytes
            late.removeFirst()
        }
        defer { output.removeAll() }
        return output
    }

    /// Puts the cable back in. Boards that restart as they are opened do so.
    package func plug(restarts: Bool, at now: Double) {
        isPlugged = true
        output.removeAll()
        late.removeAll()
        if restarts { firmware.restart(at: now) }
        collect(at: now)
    }

    package func unplug() { isPlugged = false }
    /// Somebody moves it to where its profile parks, by hand.
    package func bringToPark() { firmware.bringToPark() }
    /// Somebody presses its button.
    package func pressButton() { firmware.pressButton() }
    /// Somebody puts the next pen in.
    package func changePen() { firmware.motion.drawing.pen += 1 }

    private func strike(at now: Double) {
        while let event = faults.events.first, drawing.strokes.count >= max(event.strokes, 1), drawing.isDown {
            faults.events.removeFirst()
            switch event.kind {
            case .alarm: firmware.raiseAlarm(at: now)
            case .reset:
                firmware.restart(at: now)
                // An EBB board is its own end of the USB cable.
                if machine.language == .ebb { isPlugged = false }
            case .refuse: firmware.refusesNext = true
            case .unplug: isPlugged = false
            case .button: firmware.pressButton()
            case .power: firmware.losePower(at: now)
            case .stall: firmware.motion.stall(at: now)
            case .drop, .delay, .fuse, .garble: break
            }
        }
    }

    /// Takes what the firmware has said through the cable, where it may be lost.
    private func collect(at now: Double) {
        for reply in firmware.takeReplies() {
            guard isPlugged else { continue }
            var reply = reply
            // XON and XOFF are signals of the line.
            let isReply = reply.count > 1
            if isReply, faults.strikes(.drop) { continue }
            if isReply, faults.strikes(.fuse) { reply.removeAll { $0 == 10 || $0 == 13 } }
            let delay = isReply && faults.strikes(.delay) ? faults.random.uniform(in: 0.05...1) : 0
            let due = max(now + delay, late.last?.time ?? 0)
            if due > now { late.append((due, reply)) } else { output += reply }
        }
    }
}

/// A virtual machine behind the same few functions as a real one, in the same process and in a time of its own, which
/// passes as fast as it is asked to.
package final class VirtualDevice: Device {
    private let machine: VirtualMachine
    package private(set) var now: Double

    /// - Parameter now: when it is opened, in the machine's time.
    package init(_ machine: VirtualMachine, at now: Double = 0) {
        (self.machine, self.now) = (machine, now)
    }

    package func write(_ bytes: ArraySlice<UInt8>) throws(Diagnostic) -> Int {
        guard machine.isPlugged else { throw .unplugged("virtual", "unplugged") }
        var count = 0
        for byte in bytes {
            // Questions of device control pass a held line in no other way than data.
            guard !machine.isHoldingOff else { break }
            machine.receive(byte, at: now)
            count += 1
        }
        return count
    }

    package func read(within seconds: Double) throws(Diagnostic) -> [UInt8] {
        let end = now + seconds
        while true {
            let bytes = machine.takeOutput(at: now)
            if !bytes.isEmpty { return bytes }
            guard machine.isPlugged else { throw .unplugged("virtual", "unplugged") }
            guard now < end else { return [] }
            now = min(machine.nextEvent.map { max($0, now) } ?? end, end)
        }
    }
}
