import CSerial
import Foundation
import SketchBase

/// A device that the system has as an open file: a serial port, a pseudo-terminal or a TCP connection.
package final class FileDevice: Device {
    private let descriptor: Int32
    private let port: String
    private let started = ContinuousClock.now

    package var now: Double { (ContinuousClock.now - started).seconds }

    /// Opens a port.
    ///
    /// - Parameter port: a serial port's or pseudo-terminal's path, or `tcp:HOST:PORT`.
    /// - Parameter serial: how a serial line is set.
    /// - Throws: `missingInput` where nothing is there; `unavailable` where it cannot be opened or set; `tryAgain` where
    ///   another program holds it; `usage` for what is no port.
    package convenience init(port: String, serial: Machine.Serial) throws(Diagnostic) {
        if let address = try NetworkAddress(port) {
            self.init(descriptor: try address.connect(), port: port)
        } else {
            self.init(descriptor: try SerialLine.open(port, serial), port: port)
        }
    }

    private init(descriptor: Int32, port: String) {
        (self.descriptor, self.port) = (descriptor, port)
    }

    deinit { close(descriptor) }

    package func write(_ bytes: ArraySlice<UInt8>) throws(Diagnostic) -> Int {
        guard !bytes.isEmpty else { return 0 }
        // Signals of a closed connection are ignored by the command, and asked not to be sent here.
        let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
        if count >= 0 { return count }
        guard errno == EAGAIN || errno == EINTR else { throw .unplugged(port, FileCalls.reason) }
        return 0
    }

    package func read(within seconds: Double) throws(Diagnostic) -> [UInt8] {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        let milliseconds = Int32(clamping: Int(bounded: (max(seconds, 0) * 1000).rounded(.up)))
        let ready = poll(&waiting, 1, milliseconds)
        if ready < 0, errno != EINTR { throw .unplugged(port, FileCalls.reason) }
        guard ready > 0 else { return [] }
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = buffer.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
        if count > 0 { return Array(buffer[..<count]) }
        if count < 0, errno == EAGAIN || errno == EINTR { return [] }
        // A serial line that is there gives no bytes, not the end of a file: its end means that it is gone.
        throw .unplugged(port, count == 0 ? "its other end is closed" : FileCalls.reason)
    }
}

/// Opening serial ports and pseudo-terminals.
private enum SerialLine {
    static func open(_ port: String, _ serial: Machine.Serial) throws(Diagnostic) -> Int32 {
        try FileCalls.check(port)
        let descriptor = FileCalls.open(port, O_RDWR | O_NOCTTY | O_NONBLOCK)
        guard descriptor >= 0 else { throw refusal(port) }
        do throws(Diagnostic) {
            try set(descriptor, port, serial)
        } catch {
            close(descriptor)
            throw error
        }
        return descriptor
    }

    private static func set(_ descriptor: Int32, _ port: String, _ serial: Machine.Serial) throws(Diagnostic) {
        guard isatty(descriptor) == 1 else {
            throw Diagnostic(.usage, "\(port): is no serial port; expected one as /dev/ttyUSB0, or tcp:HOST:PORT")
        }
        guard FileCalls.lock(descriptor) else { throw held(port) }
        // Others cannot open it from now on; of those that have it open already, the lock tells.
        _ = serial_claim(descriptor)
        var settings = serial_settings(
            baud: UInt32(clamping: serial.baud), data_bits: serial.bits.data, parity: serial.bits.parity,
            stop_bits: serial.bits.stop, xon_xoff: serial.flow == .xonXoff ? 1 : 0,
            rts_cts: serial.flow == .rtsCts ? 1 : 0)
        guard serial_configure(descriptor, &settings) == 0 else {
            throw Diagnostic(
                .unavailable,
                "\(port): cannot be set to \(serial.baud) bits a second, \(serial.bits.rawValue): "
                    + FileCalls.reason)
        }
        tcflush(descriptor, TCIOFLUSH)
    }

    private static func held(_ port: String) -> Diagnostic {
        Diagnostic(
            .tryAgain, "\(port): another program has it open",
            hint: "end that program; ModemManager holds new ports for some seconds, and is kept off plotters by "
                + "`systemctl stop ModemManager`")
    }

    private static func refusal(_ port: String) -> Diagnostic {
        switch errno {
        case ENOENT, ENXIO, ENODEV:
            Diagnostic(
                .missingInput, "\(port): there is no such port", hint: "`studio plot ports` lists those that there are")
        case EACCES, EPERM:
            Diagnostic(
                .unavailable, "\(port): this user may not open it",
                hint: "become a member of its group by `sudo usermod -aG dialout $USER`, and log in again")
        case EBUSY: held(port)
        default: Diagnostic(.unavailable, "\(port): cannot be opened: \(FileCalls.reason)")
        }
    }
}

extension Machine.Serial.Bits {
    fileprivate var data: Int32 { rawValue.hasPrefix("7") ? 7 : 8 }
    fileprivate var parity: CChar { CChar(bitPattern: Array(rawValue.utf8)[1]) }
    fileprivate var stop: Int32 { rawValue.hasSuffix("2") ? 2 : 1 }
}
