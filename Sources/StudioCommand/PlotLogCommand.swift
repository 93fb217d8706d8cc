import ArgumentParser
import Foundation
import SketchBase
import SketchDocuments

struct PlotLogCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plot-log",
        abstract: "Draw the loss curves of training runs in one figure.",
        discussion: """
            Training losses are thin, validation losses thick, one colour a run; a dot marks a run's best validation.

            For example: studio plot-log cats.log.jsonl --out losses.svg
            """)

    enum Quantity: String, ExpressibleByArgument, CaseIterable {
        case reconstruction, offset, pen, kl

        var title: String {
            switch self {
            case .reconstruction: "L_R"
            case .offset: "L_s"
            case .pen: "L_p"
            case .kl: "L_KL"
            }
        }
    }

    enum Axis: String, ExpressibleByArgument, CaseIterable {
        case step, epoch, minutes
    }

    @Argument(help: "Logs that `studio train` wrote, FILE.log.jsonl.", completion: .file())
    var logs: [String]

    @Option(help: "The figure to write, ending in .svg.", completion: .file())
    var out: String

    @Option(help: "Which part of the loss.")
    var loss = Quantity.reconstruction

    @Option(help: "What the horizontal axis counts.")
    var axis = Axis.step

    @Flag(help: "Replace an existing file.")
    var force = false

    func validate() throws {
        guard out.lowercased().hasSuffix(".svg") else {
            throw ValidationError("--out: expected a name that ends in .svg, found \(out)")
        }
        guard logs.count <= LossFigure.looks.count else {
            throw ValidationError("expected at most \(LossFigure.looks.count) logs, found \(logs.count)")
        }
    }

    func run() throws {
        try OutputFile.check(out, force: force)
        var figure = LossFigure(
            horizontalTitle: (axis == .minutes ? "minutes of training" : axis.rawValue)
                + " (thin: training; thick: validation)",
            verticalTitle: loss.title)
        for path in logs { figure.runs.append(try run(path)) }
        try OutputFile.write(Data(figure.svg.utf8), to: out, force: force)
        Terminal.result(out)
    }

    private func run(_ path: String) throws(Diagnostic) -> LossFigure.Run {
        let file = try FileStream(path)
        let name = (path as NSString).lastPathComponent.replacingOccurrences(of: ".log.jsonl", with: "")
        var run = LossFigure.Run(name: name)
        var number = 0
        while let line = try file.line(limit: 1 << 20) {
            number += 1
            if line.isEmpty { continue }
            let node = JSONNode(
                try JSONValue(parsing: Data(line), name: path, firstLine: number), name: "\(path):\(number)")
            let x =
                switch axis {
                case .step: try node.required("step").number(in: 0...1e12)
                case .epoch: try node.required("epoch").number(in: 0...1e12)
                case .minutes: try node.required("seconds").number(in: 0...1e12) / 60
                }
            // A loss that was not finite is logged as null and leaves a gap.
            if let y = try value(node, "training") { run.training.append((x, y)) }
            if let y = try value(node, "validation") { run.validation.append((x, y)) }
        }
        guard !run.training.isEmpty || !run.validation.isEmpty else { throw .badData("\(path): holds no epoch yet") }
        return run
    }

    private func value(_ node: JSONNode, _ part: String) throws(Diagnostic) -> Double? {
        let number = try node.required(part).required(loss.rawValue)
        return number.value == .null ? nil : try number.number(in: -1e300...1e300)
    }
}
