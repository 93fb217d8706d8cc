import ArgumentParser
import SketchModel
import SketchStrokes

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
    @Option(in: OptionLimits.tolerance, help: "Ramer–Douglas–Peucker tolerance, in units of a window of 256.")
    var tolerance = 2.0

    @Option(in: OptionLimits.maxLength, help: "N_max: drawings of more rows are left out.")
    var maxLength = 200

    @Option(in: 0...256, help: "Strokes shorter than this, and as near to the stroke before, are dropped.")
    var shortestStroke = 4.0

    var preprocessing: Preprocessing {
        Preprocessing(tolerance: tolerance, maxLength: maxLength, shortestStroke: shortestStroke)
    }
}

/// What the refusal of a broken drawing ends with.
let strictAdvice = "; without --strict broken drawings are counted and left out"

extension Dataset {
    /// Tells what was read otherwise than a file has it.
    func sayWarnings() {
        for warning in warnings { Terminal.say("warning: \(warning)") }
    }

    /// Tells which of the drawings show what the checkpoint does not draw, as far as both say it.
    func sayOtherClasses(than model: Checkpoint, _ checkpoint: String) {
        let others = classes.filter { !guessedClasses.contains($0) && !model.classes.contains($0) }
        guard !model.classes.isEmpty, !others.isEmpty else { return }
        Terminal.say(
            "warning: \(checkpoint) draws \(model.classes.joined(separator: ", ")), and is held against drawings of "
                + "\(others.joined(separator: ", "))")
    }
}

extension Dataset.Skipped {
    /// Tells what was left out, with the first few places.
    func say() {
        Terminal.say("left out: \(summary)")
        for example in examples { Terminal.say("  \(example)") }
    }
}
