import Foundation
import SketchBase
import SketchDocuments
import SketchPages

/// A plugin that is tried, and the laws by which it is.
struct PluginTrial {
    let plugin: ExternalPlugin
    let talk: Conformance.Talk

    struct Law: Sendable {
        let name: String
        let isRequired: Bool
        /// Whether it says anything of this plugin.
        let applies: @Sendable (PluginTrial) -> Bool
        /// What is wrong; nil where the law holds.
        let fault: @Sendable (PluginTrial) throws(Diagnostic) -> String?

        func verdict(of trial: PluginTrial) -> Conformance.Verdict {
            guard applies(trial) else { return .notAsked }
            do throws(Diagnostic) {
                return try fault(trial).map { .broken($0) } ?? .holds
            } catch {
                return .broken(error.message)
            }
        }
    }

    static let laws =
        [
            required("answers \(GoldenRequest.drawing.name)") { (trial) throws(Diagnostic) in
                let answer = try trial.answer(.drawing)
                return answer.errors.first.map { "refuses it: \($0)" }
            },
            required("answers \(GoldenRequest.empty.name), or says why not") { (trial) throws(Diagnostic) in
                _ = try trial.answer(.empty)
                return nil
            },
        ]
        + [GoldenRequest.hostile, .older, .newer].map { golden in
            required("answers \(golden.name)") { (trial) throws(Diagnostic) in
                let answer = try trial.answer(golden)
                return answer.errors.first.map { "refuses it: \($0)" }
            }
        } + [
            required("takes the lowest and the highest value of each option") { (trial) throws(Diagnostic) in
                for (name, value) in trial.plugin.description.options.flatMap(\.extremes) {
                    let answer = try trial.answer(.drawing, setting: [name: value])
                    if let error = answer.errors.first { return "refuses \(name) = \(value.text()): \(error)" }
                }
                return nil
            },
            required("fails at a command that it does not know") { (trial) throws(Diagnostic) in
                var settings = trial.plugin.settings
                settings.tell = { _ in }
                let process = try PluginProcess(trial.plugin.file, ["no-such-command"], settings)
                defer { process.end() }
                do throws(Diagnostic) {
                    let text = try process.exchange(Data(), .untilEnd, seconds: PluginLimits.secondsForDescription)
                    return "ends with exit code 0 and \(text.count) bytes"
                } catch {
                    return nil
                }
            },
            required("pure: the same request gets the same answer", if: \.isPure) { (trial) throws(Diagnostic) in
                let first = try trial.answerOnce(.drawing)
                return try trial.answerOnce(.drawing) == first ? nil : "gives another answer the second time"
            },
            required("persistent: one page after the other gets the answer that it gets alone", if: \.isPersistent) {
                (trial) throws(Diagnostic) in
                let alone = try trial.answerOnce(.drawing)
                for golden in [GoldenRequest.drawing, .empty, .hostile, .drawing] {
                    let answer = try trial.answer(golden)
                    guard
                        golden.name != GoldenRequest.drawing.name || answer == alone || !trial.plugin.description.isPure
                    else { return "gives another answer than `\(trial.plugin.file.kind.verb)` does" }
                }
                return nil
            },
            required("persistent: ends when its input does", if: \.isPersistent) { (trial) throws(Diagnostic) in
                let process = try PluginProcess(trial.plugin.file, ["serve"], trial.plugin.settings)
                defer { process.end() }
                let rest = try process.exchange(Data(), .untilEnd, seconds: PluginLimits.secondsForDescription)
                return rest.isEmpty ? nil : "writes \(rest.count) bytes without being asked"
            },
            Law(name: "a filter keeps the paper's size, and an empty page empty", isRequired: false) {
                $0.isFilter
            } fault: {
                (trial) throws(Diagnostic) in
                for golden in [GoldenRequest.drawing, .empty] {
                    guard let page = try trial.answer(golden).page else { continue }
                    guard (page.width, page.height) == (golden.page.width, golden.page.height) else {
                        return "makes \(golden.page.width) × \(golden.page.height) mm \(page.width) × \(page.height) mm"
                    }
                    guard !golden.page.layers.isEmpty || page.layers.allSatisfy(\.paths.isEmpty) else {
                        return "draws something on an empty page"
                    }
                }
                return nil
            },
            Law(name: "a file carries the recipe's seed, or a note says that it does not", isRequired: false) {
                !$0.isFilter
            } fault: { (trial) throws(Diagnostic) in
                let answer = try trial.answer(.drawing)
                let mark = Data(String(GoldenRequest.seed).utf8)
                return answer.files.contains { $0.data.range(of: mark) != nil } || !answer.notes.isEmpty
                    ? nil : "the recipe does not stand in it as text"
            },
            recommended("pure, so that pictures can be made again") { (trial) throws(Diagnostic) in
                trial.plugin.description.isPure ? nil : "\"pure\" is not true"
            },
            recommended("each option has a default") { (trial) throws(Diagnostic) in
                trial.plugin.description.options.first { $0.key.isRequired }.map { "\($0.key.name) has none" }
            },
            recommended("a sound page is answered within 5 s") { (trial) throws(Diagnostic) in
                let start = ContinuousClock.now
                _ = try trial.answerOnce(.drawing)
                let time = ContinuousClock.now - start
                return time < .seconds(5) ? nil : "takes \(time.components.seconds) s"
            },
            recommended("says nothing on standard error about sound pages") { (trial) throws(Diagnostic) in
                let before = trial.talk.lines.withLock(\.self)
                _ = try trial.answerOnce(.drawing)
                return trial.talk.lines.withLock(\.self) == before ? nil : "talks"
            },
        ]

    private static func required(
        _ name: String, if applies: @escaping @Sendable (PluginDescription) -> Bool = { _ in true },
        _ fault: @escaping @Sendable (PluginTrial) throws(Diagnostic) -> String?
    ) -> Law {
        Law(name: name, isRequired: true, applies: { applies($0.plugin.description) }, fault: fault)
    }

    private static func recommended(
        _ name: String, _ fault: @escaping @Sendable (PluginTrial) throws(Diagnostic) -> String?
    ) -> Law {
        Law(name: name, isRequired: false, applies: { _ in true }, fault: fault)
    }

    var isFilter: Bool { plugin.file.kind == .filter }

    /// The answer as a run of the program gets it.
    private func answer(
        _ golden: GoldenRequest, setting changed: [String: JSONValue] = [:]
    ) throws(Diagnostic) -> PluginAnswer {
        try plugin.answer(request(golden, setting: changed), try golden.page.document())
    }

    /// The same from a process of its own.
    private func answerOnce(_ golden: GoldenRequest) throws(Diagnostic) -> PluginAnswer {
        try plugin.answerOnce(request(golden), try golden.page.document())
    }

    func request(_ golden: GoldenRequest, setting changed: [String: JSONValue] = [:]) -> PluginRequest {
        let options = plugin.description.options.map { option in
            (name: option.key.name, value: changed[option.key.name] ?? option.sample)
        }
        return golden.request(of: plugin.file.kind, options, ending: plugin.description.extensions.first ?? "txt")
    }
}
