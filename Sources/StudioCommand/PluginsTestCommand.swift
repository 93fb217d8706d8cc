import ArgumentParser
import SketchBase
import SketchDocuments
import SketchExternalPlugins

/// `studio plugins test`: whether a plugin outside this program keeps to the protocol.
struct PluginsTestCommand: ParsableCommand, AnswersJSON, UsesPlugins {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Try a plugin by the laws of the protocol, required and recommended.",
        discussion: """
            The plugin gets the same requests everywhere, one of them of an older version of the protocol and one with \
            members that it cannot know; `--requests` prints them. docs/plugin-protocol.md has the laws.

            For example: studio plugins test docs/plugins/studio-render-template
            """)

    @Argument(help: "The plugin's name, as dxf-lines or studio-render-dxf-lines, or its path.", completion: .file())
    var plugin: String

    @Flag(help: "Print the requests that it would be tried with, a line each as for serve, and try nothing.")
    var requests = false

    @Flag(help: "Print one JSON object a plugin.")
    var json = false

    @OptionGroup var plugins: PluginOptions

    func run() throws {
        let outside = try plugins.plugins()
        var broken = 0
        for file in try outside.named(plugin) {
            if requests {
                for line in try outside.requests(for: file) { Terminal.result(String(line.dropLast())) }
                continue
            }
            let conformance = outside.trial(of: file)
            if json { Terminal.result(conformance.document.text()) } else { conformance.tell() }
            broken += conformance.isMet ? 0 : 1
        }
        guard broken == 0 else { throw ExitCode(ExitStatus.badData.rawValue) }
    }
}

extension Conformance {
    fileprivate func tell() {
        for outcome in outcomes {
            let kind = outcome.isRequired ? "required   " : "recommended"
            switch outcome.verdict {
            case .holds: Terminal.result("holds   \(kind)  \(outcome.law)")
            case .notAsked: continue
            case .broken(let reason): Terminal.result("BROKEN  \(kind)  \(outcome.law): \(reason)")
            }
        }
        Terminal.result(
            "\(file.path): \(count(required: true)) required laws hold, \(count(required: false)) recommended")
    }

    /// As "8 of 9".
    private func count(required: Bool) -> String {
        let asked = outcomes.filter { $0.isRequired == required && $0.verdict != .notAsked }
        return "\(asked.count { !$0.isBroken }) of \(asked.count)"
    }

    fileprivate var document: JSONValue {
        .members([
            "plugin": .string(file.path), "met": .bool(isMet),
            "laws": .array(
                outcomes.map { outcome in
                    var members = [
                        JSONMember("law", .string(outcome.law)), JSONMember("required", .bool(outcome.isRequired)),
                    ]
                    switch outcome.verdict {
                    case .holds: members.append(JSONMember("holds", .bool(true)))
                    case .notAsked: members.append(JSONMember("holds", .null))
                    case .broken(let reason):
                        members += [JSONMember("holds", .bool(false)), JSONMember("reason", .string(reason))]
                    }
                    return .object(members)
                }),
        ])
    }
}
