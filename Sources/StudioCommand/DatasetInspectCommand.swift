import ArgumentParser
import Foundation
import SketchBase
import SketchDocuments
import SketchPlugins
import SketchStrokes
import SketchStudio

struct DatasetInspectCommand: ParsableCommand, AnswersJSON {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Count drawings by class and split, measure them, and draw some.",
        discussion: """
            Points, strokes, width and height are the files' own, in their units, before any preparation; rows are what \
            training would see. aspect is the shorter side over the longer one, as in the file, pen_down the drawn part \
            of the pen's whole way, as training would see it, both in per cent. --against sets a second set beside the \
            first, quantile by quantile: sampled drawings beside people's. Widths and heights of the two compare only \
            where both files have one unit: raw Quick, Draw! lines are in pixels, prepared drawings and samples of models \
            that learned from them in a window of 256.

            For example: studio dataset inspect cats.ndjson --sheet cats.png
            """)

    @Argument(help: "Data as `studio train` takes it.", completion: .file())
    var data: [String]

    @Option(help: "Data to set beside, such as people's drawings beside sampled ones.", completion: .file())
    var against: String?

    @Option(help: "A picture of drawings chosen at random, e.g. sheet.png or sheet.svg.", completion: .file())
    var sheet: String?

    @Option(in: 1...10_000, help: "Drawings on the sheet.")
    var count = 100

    @Option(in: OptionLimits.seed, help: "Seed of splits and of the choice for the sheet.")
    var seed: UInt64 = 0

    @Flag(help: "Refuse a broken drawing instead of counting it, as train does without --skip-broken.")
    var strict = false

    @Flag(help: "Print one JSON object.")
    var json = false

    @Flag(help: "Replace the sheet where it exists.")
    var force = false

    @OptionGroup var preparation: PreparationOptions

    func run() throws {
        let renderer = try sheet.map { path throws(Diagnostic) in
            try OutputFile.check(path, force: force)
            return try Renderers.make(forFile: path)
        }
        let survey = try survey(of: data, exampleCount: sheet == nil ? 0 : count)
        let other = try against.map { try self.survey(of: [$0], exampleCount: 0) }
        if let sheet, let renderer {
            let columns = Int(bounded: Double(survey.examples.count).squareRoot().rounded(.up))
            let page = ContactSheet.page(
                survey.examples.map(\.sketch), columns: columns, title: data.joined(separator: ", "), seed: seed)
            try OutputFile.write(try renderer.render(page), to: sheet, force: force)
        }
        guard json else { return Terminal.result(text(survey, against: other)) }
        guard case .object(var members) = survey.json else { return }
        if let other { members.append(JSONMember("against", other.json)) }
        Terminal.result(JSONValue.object(members).text(pretty: true))
    }

    private func survey(of data: [String], exampleCount: Int) throws -> DatasetSurvey {
        let survey = try DatasetSurvey(
            paths: data, preprocessing: preparation.preprocessing, skippingBroken: !strict, advice: strictAdvice,
            exampleCount: exampleCount, seed: seed)
        for warning in survey.warnings { Terminal.say("warning: \(warning)") }
        return survey
    }

    private func text(_ survey: DatasetSurvey, against other: DatasetSurvey?) -> String {
        var lines = [row("class", Split.allCases.map(\.rawValue) + ["all"])]
        var sums = [Split: Int]()
        for (name, counts) in survey.counts.sorted(by: { $0.key < $1.key }) {
            let numbers = Split.allCases.map { counts[$0] ?? 0 }
            for (split, number) in zip(Split.allCases, numbers) { sums[split, default: 0] += number }
            lines.append(row(name, (numbers + [numbers.reduce(0, +)]).map(String.init)))
        }
        if survey.counts.count > 1 {
            lines.append(row("all", Split.allCases.map { "\(sums[$0] ?? 0)" } + ["\(survey.total)"]))
        }
        lines += ["", row("", Quantiles.shares.map(\.0))]
        func measures(_ quantiles: Quantiles) -> [String] {
            quantiles.summary.map { String(format: "%g", ($0 * 10).rounded() / 10) }
        }
        for (place, quantity) in survey.quantities.enumerated() {
            lines.append(row(quantity.name, measures(quantity.quantiles)))
            if let other { lines.append(row("  against", measures(other.quantities[place].quantiles))) }
        }
        lines += ["", "left out: \(survey.skipped.summary), \(survey.skipped.filtered) not chosen"]
        lines += survey.skipped.examples.map { "  \($0)" }
        return lines.joined(separator: "\n")
    }

    private func row(_ name: String, _ cells: [String]) -> String {
        let padded = cells.map { String(repeating: " ", count: max(0, 9 - $0.count)) + $0 }
        return (name.padding(toLength: max(12, name.count), withPad: " ", startingAt: 0) + padded.joined())
    }
}
