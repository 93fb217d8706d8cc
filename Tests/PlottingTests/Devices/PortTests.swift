import Foundation
import SketchPlotting
import TestSupport
import Testing

/// Ports as the kernel shows them, in a folder that stands for /sys.
@Suite struct PortTests {
    @Test func portsAreToldByWhatIsPluggedIn() throws {
        try TestFiles.withTemporaryFolder { folder in
            let manager = FileManager.default
            let usb = folder.appendingPathComponent("devices/usb1/1-2")
            let line = usb.appendingPathComponent("1-2:1.0/ttyUSB0")
            for place in [
                line.path, folder.path + "/class/tty/ttyUSB0", folder.path + "/class/tty/ttyS0",
                folder.path + "/devices/platform",
            ] {
                try manager.createDirectory(atPath: place, withIntermediateDirectories: true)
            }
            try manager.createSymbolicLink(
                atPath: folder.path + "/class/tty/ttyUSB0/device", withDestinationPath: line.path)
            try manager.createSymbolicLink(
                atPath: folder.path + "/class/tty/ttyS0/device", withDestinationPath: folder.path + "/devices/platform")
            for (name, text) in [("idVendor", "1a86"), ("idProduct", "7523"), ("product", "USB Serial\u{1B}[2J")] {
                try Data("\(text)\n".utf8).write(to: usb.appendingPathComponent(name))
            }
            try Data("0\n".utf8).write(to: folder.appendingPathComponent("class/tty/ttyS0/type"))
            let ports = PortList(system: folder.path, devices: "/dev").ports
            #expect(ports.count == 1)
            let port = try #require(ports.first)
            #expect(port.path == "/dev/ttyUSB0" && port.usb == "1a86:7523")
            #expect(port.description.hasPrefix("USB Serial") && !port.description.contains("\u{1B}"))
        }
    }

    @Test func whatIsNoPortIsSaid() throws {
        let serial = try MachineLibrary.standard.machine("grbl-servo").serial
        func error(_ port: String) -> String? { studioError { _ = try FileDevice(port: port, serial: serial) }?.text }
        #expect(error("/dev/there-is-none")?.contains("there is no such port") == true)
        #expect(error("/dev/null")?.contains("is no serial port") == true)
        #expect(error("tcp:localhost")?.contains("expected tcp:HOST:PORT") == true)
        #expect(error("tcp:127.0.0.1:1")?.contains("cannot be reached") == true)
    }
}
