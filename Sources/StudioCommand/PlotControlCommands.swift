import ArgumentParser
import Foundation
import SketchBase
import SketchPlotting

/// `studio plot pause` and `studio plot continue`: a word to a program that is being sent.
private func askPlotter(_ word: String, port: String?) throws(Diagnostic) {
    let folder = PlotControl.folder()
    let doors: [String]
    if let port {
        doors = [PlotControl.path(of: port)]
    } else {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        doors = names.filter { $0.hasPrefix("plot-") && $0.hasSuffix(".sock") }.sorted().map { "\(folder)/\($0)" }
            .filter { PlotControl.ask("status", at: $0) != nil }
        guard doors.count <= 1 else {
            throw Diagnostic(.usage, "\(doors.count) programs are being sent; name one by its --port")
        }
    }
    guard let door = doors.first, let answer = PlotControl.ask(word, at: door) else {
        throw Diagnostic(
            .unavailable, "no `studio plot send` of this user is running" + (port.map { " on \($0)" } ?? ""))
    }
    if word.hasPrefix("feed"), answer.contains("\"feed\":null") {
        throw Diagnostic(.unavailable, "machines of this kind draw as fast as the program says")
    }
    Terminal.result(answer)
}

struct PlotFeedCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feed", abstract: "Have a running `plot send` draw faster or slower than its program says.",
        discussion: "For example: studio plot feed 80")

    @Argument(help: "Per cent of the program's rates.", transform: { try percent($0) })
    var percent: Int

    @Option(help: "The port that it sends to (default: the only one).", completion: .file())
    var port: String?

    private static func percent(_ text: String) throws -> Int {
        guard let number = Int(text), SendSession.feeds.contains(number) else {
            throw ValidationError("expected 10 to 200 per cent, found \(text)")
        }
        return number
    }

    func run() throws { try askPlotter("feed \(percent)", port: port) }
}

struct PlotPauseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pause", abstract: "Have a running `plot send` finish its stroke, lift the pen and wait.",
        discussion: "For example: studio plot pause")

    @Option(help: "The port that it sends to (default: the only one).", completion: .file())
    var port: String?

    func run() throws { try askPlotter("pause", port: port) }
}

struct PlotStatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Print how far a running `plot send` is, as JSON.",
        discussion: "For example: studio plot status")

    @Option(help: "The port that it sends to (default: the only one).", completion: .file())
    var port: String?

    func run() throws { try askPlotter("status", port: port) }
}

struct PlotContinueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "continue", abstract: "Have a `plot send` that waits go on.",
        discussion: "For example: studio plot continue")

    @Option(help: "The port that it sends to (default: the only one).", completion: .file())
    var port: String?

    func run() throws { try askPlotter("continue", port: port) }
}
