import ArgumentParser
import Model

struct DatasetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dataset",
        abstract: "Look at drawings, prepare, merge and fetch them.",
        discussion: "Reads: \(DrawingReaders.all.map { $0.summary }.joined(separator: "; ")).",
        subcommands: [
            DatasetInspectCommand.self, DatasetPrepareCommand.self, DatasetMergeCommand.self,
            DatasetFetchCommand.self,
        ])
}

/// How vector drawings become sequences.
struct PreparationOptions: ParsableArguments {
    @Option(help: "Ramer–Douglas–Peucker tolerance, in units of a window of 256.")
    var tolerance = 2.0

    @Option(help: "N_max: drawings of more rows are left out.")
    var maxLength = 200

    @Option(help: "Strokes shorter than this, and as near to the stroke before, are dropped.")
    var shortestStroke = 4.0

    func validate() throws {
        try checkLimits([
            ("tolerance", tolerance, 0.0...64.0), ("max-length", Double(maxLength), 1.0...10_000.0),
            ("shortest-stroke", shortestStroke, 0.0...256.0),
        ])
    }

    var preprocessing: Preprocessing {
        Preprocessing(tolerance: tolerance, maxLength: maxLength, shortestStroke: shortestStroke)
    }
}

/// What the refusal of a broken drawing ends with.
let strictAdvice = "; without --strict broken drawings are counted and left out"

extension Dataset.Skipped {
    /// Tells what was left out, with the first few places.
    func say() {
        Terminal.say("left out: \(summary)")
        for example in examples { Terminal.say("  \(example)") }
    }
}
