import Foundation
import SketchBase

/// A serial port that the system has, told without opening it: opening resets many boards, also while they draw.
package struct PortList {
    package struct Port: Hashable, Sendable {
        /// As it is opened, such as /dev/ttyUSB0.
        package var path: String
        /// The USB device's vendor and product, four hexadecimal digits each, such as 1a86:7523; nil for what is none.
        package var usb: String?
        /// What the device calls itself.
        package var description: String
        /// A name that stays the same wherever it is plugged in; nil where udev made none.
        package var link: String?
    }

    /// Where the kernel shows its devices.
    private let system: String
    private let devices: String

    package init(system: String = "/sys", devices: String = "/dev") {
        (self.system, self.devices) = (system, devices)
    }

    /// The ports by name.
    package var ports: [Port] {
        let folder = "\(system)/class/tty"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let links = links()
        return names.sorted { $0.compare($1, options: .numeric) == .orderedAscending }.compactMap { name in
            guard let device = FileCalls.realPath("\(folder)/\(name)/device") else { return nil }
            var port = Port(path: "\(devices)/\(name)", usb: nil, description: "", link: links[name])
            if let usb = usbDevice(above: device) {
                func read(_ file: String) -> String? { Self.text("\(usb)/\(file)") }
                port.usb = [read("idVendor"), read("idProduct")].compactMap(\.self).joined(separator: ":")
                port.description = [read("manufacturer"), read("product"), read("serial").map { "serial \($0)" }]
                    .compactMap(\.self).joined(separator: ", ")
                return port
            }
            // Ports of the board itself: the kernel lists many that are not there, whose type is 0.
            guard let type = Self.text("\(folder)/\(name)/type"), type != "0" else { return nil }
            port.description = "a port of this computer"
            return port
        }
    }

    /// The folder of the USB device that a port belongs to.
    private func usbDevice(above path: String) -> String? {
        var folder = path as NSString
        while folder.length > 1 {
            if Self.text(folder.appendingPathComponent("idVendor")) != nil { return folder as String }
            folder = folder.deletingLastPathComponent as NSString
        }
        return nil
    }

    /// Lasting names by the name of the port that they lead to.
    private func links() -> [String: String] {
        let folder = "\(devices)/serial/by-id"
        var result: [String: String] = [:]
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
            guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\(name)") else {
                continue
            }
            result[(target as NSString).lastPathComponent] = "\(folder)/\(name)"
        }
        return result
    }

    /// A line of text for people: what a device says of itself may hold anything.
    private static func text(_ path: String) -> String? {
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        let text = String(decoding: data.prefix(200), as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        return text.isEmpty ? nil : PrintableText.line(text)
    }
}
