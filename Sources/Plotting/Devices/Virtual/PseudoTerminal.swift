import CSerial
import Foundation
import SketchBase

/// A virtual machine at the other end of a pseudo-terminal, which other programs open as a serial port.
package final class PseudoTerminal {
    private let machine: VirtualMachine
    /// A name that stays the same when the cable is pulled and put in again; nil for none.
    private let link: String?
    private let restarts: Bool
    private var descriptor: Int32 = -1
    private var pending: [UInt8] = []
    private var isOpen = false
    private var pulledAt: Double?
    private let started = ContinuousClock.now
    /// As others open it.
    package private(set) var path = ""

    /// How long a pulled cable stays out.
    private static let pullTime = 1.0
    /// What a machine says that nobody reads is lost.
    private static let pendingLimit = 1 << 16

    /// - Parameters:
    ///   - link: a symbolic link to make, which must not be there; it is removed in the end.
    ///   - restarts: whether the controller restarts whenever its port is opened, as many boards do.
    /// - Throws: `cannotCreateOutput` where the link cannot be made; `unavailable` where there are no pseudo-terminals.
    package init(_ machine: VirtualMachine, link: String?, restarts: Bool) throws(Diagnostic) {
        (self.machine, self.link, self.restarts) = (machine, link, restarts)
        try plug()
    }

    deinit { pull() }

    private var now: Double { (ContinuousClock.now - started).seconds }

    private func plug() throws(Diagnostic) {
        var name = [CChar](repeating: 0, count: 256)
        descriptor = serial_pseudo_terminal(&name, name.count)
        guard descriptor >= 0 else {
            throw Diagnostic(.unavailable, "no pseudo-terminal can be opened: \(FileCalls.reason)")
        }
        path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        // It must not echo what the machine says before somebody opens it.
        let other = FileCalls.open(path, O_RDWR | O_NOCTTY)
        guard other >= 0 else {
            throw Diagnostic(.unavailable, "\(path): cannot be opened: \(FileCalls.reason)")
        }
        var settings = serial_settings(
            baud: 115_200, data_bits: 8, parity: CChar(UInt8(ascii: "N")), stop_bits: 1, xon_xoff: 0, rts_cts: 0)
        _ = serial_configure(other, &settings)
        close(other)
        guard let link else { return }
        guard symlink(path, link) == 0 else {
            throw Diagnostic(.cannotCreateOutput, "\(link): cannot be made: \(FileCalls.reason)")
        }
    }

    /// Takes the port away, and the link to it.
    package func pull() {
        guard descriptor >= 0 else { return }
        close(descriptor)
        descriptor = -1
        isOpen = false
        pending.removeAll()
        if let link { unlink(link) }
    }

    /// Lives on for a moment: moves bytes, lets time pass.
    ///
    /// - Throws: `unavailable` where a new pseudo-terminal is needed and there is none.
    package func step() throws(Diagnostic) {
        machine.advance(to: now)
        if !machine.isPlugged, descriptor >= 0 {
            pull()
            pulledAt = now
        }
        if let pulled = pulledAt {
            guard now - pulled > Self.pullTime else {
                usleep(20_000)
                return
            }
            pulledAt = nil
            try plug()
            machine.plug(restarts: restarts, at: now)
        }
        let wait = min(max((machine.nextEvent ?? .infinity) - now, 0), 0.02)
        let readable = machine.isHoldingOff ? 0 : POLLIN
        var state = pollfd(fd: descriptor, events: Int16(readable), revents: 0)
        _ = poll(&state, 1, Int32(Int(bounded: (wait * 1000).rounded(.up))))
        let isClosed = state.revents & Int16(POLLHUP) != 0
        if isOpen == isClosed {
            isOpen = !isClosed
            if isOpen, restarts { machine.plug(restarts: true, at: now) }
        }
        if isClosed { usleep(5000) }
        if state.revents & Int16(POLLIN) != 0 { receive() }
        pending += machine.takeOutput(at: now)
        if isClosed || pending.count > Self.pendingLimit { pending.removeAll() }
        send()
    }

    private func receive() {
        // No more than a line of a serial port holds: what is read here has arrived.
        var buffer = [UInt8](repeating: 0, count: 64)
        let count = buffer.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
        guard count > 0 else { return }
        for byte in buffer[..<count] { machine.receive(byte, at: now) }
    }

    private func send() {
        guard !pending.isEmpty else { return }
        let count = pending.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
        if count > 0 { pending.removeFirst(count) }
    }
}
