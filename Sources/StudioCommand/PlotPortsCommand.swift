import ArgumentParser
import Foundation
import SketchBase
import SketchDocuments
import SketchPlotting

/// `studio plot ports`: the serial ports that there are.
struct PlotPortsCommand: ParsableCommand, AnswersJSON {
    static let configuration = CommandConfiguration(
        commandName: "ports",
        abstract: "List serial ports by what is plugged in, without opening any.",
        discussion: """
            Opening a port resets many boards, also while they draw; so only --probe does.

            For example: studio plot ports
            """)

    @Flag(help: "Open each port and look what answers there. Resets many boards: not while anything draws!")
    var probe = false

    @Flag(help: "Print one JSON object.")
    var json = false

    func run() throws {
        let ports = PortList().ports
        if probe { Terminal.say("warning: opening ports, which resets many boards") }
        let found = ports.map { ($0, probe ? answer($0.path) : nil) }
        guard json else {
            if ports.isEmpty { Terminal.say("there are no serial ports; is the machine plugged in and switched on?") }
            for (port, answer) in found {
                let words = [port.usb, port.description.isEmpty ? nil : port.description, answer].compactMap(\.self)
                Terminal.result("\(port.path): \(words.joined(separator: "; "))")
            }
            return
        }
        let list = found.map { port, answer in
            var members = [
                JSONMember("path", .string(port.path)), JSONMember("description", .string(port.description)),
            ]
            if let usb = port.usb { members.append(JSONMember("usb", .string(usb))) }
            if let link = port.link { members.append(JSONMember("link", .string(link))) }
            if let answer { members.append(JSONMember("answer", .string(answer))) }
            return JSONValue.object(members)
        }
        Terminal.result(JSONValue.members(["ports": .array(list)]).text())
    }

    /// What answers at a port, for people.
    private func answer(_ path: String) -> String {
        do throws(Diagnostic) {
            return try PortProbe.answer(at: path) ?? "nothing that is known answers"
        } catch {
            return error.text
        }
    }
}
