import Foundation
import SketchBase
import SketchDocuments
import Synchronization

/// What plugins outside the package keep to, and whether one of them does.
package struct Conformance: Sendable {
    package let file: PluginFile
    package let outcomes: [Outcome]

    package struct Outcome: Sendable {
        package let law: String
        package let isRequired: Bool
        package let verdict: Verdict
    }

    package enum Verdict: Sendable, Equatable {
        case holds
        /// It says nothing of this plugin.
        case notAsked
        case broken(String)
    }

    /// Whether all required laws hold.
    package var isMet: Bool { outcomes.allSatisfy { !$0.isRequired || !$0.isBroken } }

    /// Tries a plugin by all laws. One that does not describe itself is tried by that law alone.
    package init(of file: PluginFile, _ settings: PluginSettings) {
        self.file = file
        let talk = Talk()
        var settings = settings
        let told = settings.tell
        settings.tell = { line in
            talk.lines.withLock { $0 += 1 }
            told(line)
        }
        let described = "describes itself"
        do throws(Diagnostic) {
            let trial = PluginTrial(plugin: try ExternalPlugin(file, settings), talk: talk)
            try ExternalPlugins.checkPlace(of: trial.plugin)
            outcomes =
                [Outcome(law: described, isRequired: true, verdict: .holds)]
                + PluginTrial.laws.map { law in
                    Outcome(law: law.name, isRequired: law.isRequired, verdict: law.verdict(of: trial))
                }
            trial.plugin.rest()
        } catch {
            outcomes = [Outcome(law: described, isRequired: true, verdict: .broken(error.message))]
        }
    }

    /// Lines on standard error.
    final class Talk: Sendable {
        let lines = Mutex(0)
    }

    /// The requests that a plugin is tried with, each as a line for `serve`.
    ///
    /// - Throws: `unavailable` where it does not describe itself, so that its options are not known.
    static func requests(for file: PluginFile, _ settings: PluginSettings) throws(Diagnostic) -> [String] {
        let trial = PluginTrial(plugin: try ExternalPlugin(file, settings), talk: Talk())
        var lines: [String] = []
        for golden in GoldenRequest.all {
            lines.append(
                trial.request(golden).line(
                    verb: file.kind.verb, scratch: NSTemporaryDirectory(), page: try golden.page.document()))
        }
        return lines
    }
}

extension Conformance.Outcome {
    package var isBroken: Bool {
        if case .broken = verdict { true } else { false }
    }
}
