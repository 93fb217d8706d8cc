import ArgumentParser
import Foundation
import SketchBase
import SketchDocuments
import SketchModel
import SketchStrokes

struct ClassifierTestCommand: ParsableCommand, AnswersJSON {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Count what a classifier takes held-out drawings for.",
        discussion: """
            Prints the share it is right about, of all drawings in the splits valid and test and of each class, \
            with the 95 % interval (Wilson), and what it takes the others for.

            For example: studio classifier test classifier.safetensors owl.npz pig.ndjson
            """)

    @Argument(help: "The classifier.", completion: .file())
    var classifier: String

    @Argument(help: "Drawings, as DATA of `studio train`.", completion: .file())
    var data: [String]

    @Option(
        in: OptionLimits.tolerance,
        help: "Ramer–Douglas–Peucker tolerance for vector drawings, in units of a window of 256.")
    var tolerance = 2.0

    @Option(in: OptionLimits.threads, help: "Threads (default: one a core).")
    var threads = ProcessInfo.processInfo.activeProcessorCount

    @Flag(help: "Print one JSON object.")
    var json = false

    func run() throws {
        let judge = try Classifier.read(classifier)
        let dataset = try DatasetReader.read(paths: data, preprocessing: .ofPictures(tolerance: tolerance))
        dataset.sayWarnings()
        var tallies: [ClassResult] = []
        var right = Share(count: 0, of: 0)
        for (label, name) in dataset.classes.enumerated() {
            let index = try judge.index(of: name, in: classifier)
            let held = dataset.heldOut(label: label)
            guard !held.isEmpty else { continue }
            let tally = ClassTally(judge.judge(held, threads: threads), classes: judge.classes)
            let share = tally.share(of: index)
            right = Share(count: right.count + share.count, of: right.total + share.total)
            tallies.append(ClassResult(name: name, right: share, tally: tally))
        }
        guard !tallies.isEmpty else {
            throw Diagnostic.badData("\(data.joined(separator: ", ")): has no drawings in the splits valid and test")
        }
        Terminal.result(json ? object(tallies, right, judge).text(pretty: true) : text(tallies, right))
    }

    /// What the held-out drawings of one class are taken for.
    private struct ClassResult {
        var name: String
        var right: Share
        var tally: ClassTally
    }

    private func object(_ tallies: [ClassResult], _ right: Share, _ judge: Classifier) -> JSONValue {
        .members([
            "classifier": .string(classifier), "sha256": .string(judge.sha256), "right": right.json,
            "classes": .object(
                tallies.map {
                    JSONMember($0.name, .members(["right": $0.right.json, "taken_for": $0.tally.json]))
                }),
        ])
    }

    private func text(_ tallies: [ClassResult], _ right: Share) -> String {
        let width = (tallies.map(\.name.count).max() ?? 0) + 2
        func line(_ name: String, _ share: Share, _ others: String) -> String {
            name.padding(toLength: width, withPad: " ", startingAt: 0) + share.text + others
        }
        return
            ([line("all", right, "")]
            + tallies.map { result in
                let others = result.tally.counts.filter { $0.name != result.name }.prefix(3)
                    .map { "\($0.name) \($0.count)" }.joined(separator: ", ")
                return line(result.name, result.right, others.isEmpty ? "" : "  else: \(others)")
            }).joined(separator: "\n")
    }
}

extension Share {
    /// "83.3 % (60.8 to 94.2), 15 of 18"
    var text: String {
        func percent(_ value: Double) -> String { ProgressLine.fixed(100 * value, 1) }
        return "\(percent(value)) % (\(percent(interval.lowerBound)) to \(percent(interval.upperBound))), "
            + "\(count) of \(total)"
    }

    var json: JSONValue {
        .members([
            "share": .number(value), "low": .number(interval.lowerBound), "high": .number(interval.upperBound),
            "count": .integer(Int64(count)), "of": .integer(Int64(total)),
        ])
    }
}

extension ClassTally {
    var json: JSONValue { .object(counts.map { JSONMember($0.name, .integer(Int64($0.count))) }) }
}
