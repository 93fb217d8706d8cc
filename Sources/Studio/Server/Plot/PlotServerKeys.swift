import SketchBase
import SketchDocuments
import SketchPlotting

/// What requests about plotting hold.
extension ServerKeys {
    static let plotFile = OptionalKey(
        "file", .text, otherwise: "this or `handle`",
        "a file of the folder: a program (G-code, HPGL or for an EBB board), a scene or a page")
    static let plotHandle = OptionalKey(
        "handle", .text, otherwise: "this or `file`", "the handle of a drawing, which gets a sheet of its own")
    static let machine = Key(
        "machine", .text, "the name of a machine's profile, or of one in the folder, as `/api/machines` lists them")
    static let plotOptions = OptionalKey(
        "options", .node(.byName(.anything)), otherwise: "none",
        "how a scene or a drawing is planned: options of the machine's renderer, "
            + "`{\"place\": \"centre\", \"offset\": \"10,-5\"}`")
    static let program: [any AnyKey] = [plotFile, plotHandle, style, paper, machine, plotOptions]

    static let port = Key("port", .text, "as `/api/ports` lists it, or tcp:HOST:PORT")
    static let purpose = Key(
        "purpose", .choice(of: PlotPurpose.allCases.map(\.rawValue)), default: PlotPurpose.draw.rawValue,
        "frame goes round what will be drawn, dry goes all of its way, both with the pen up")
    static let programHash = OptionalKey(
        "sha256", .text, otherwise: "needed, but to resume",
        "that of the program as `/api/programs` told it, so that nothing is drawn that nobody has seen")
    static let resume = Key("resume", .flag, default: false, "goes on with a program that was broken off")
    static let position = OptionalKey(
        "position", .choice(PositionChoice.self, standIn: .home), otherwise: "none",
        "how a resumed program makes sure of the machine's place, where that may be lost: it finds its switches, was "
            + "brought to where its profile parks, or is where it was")
    static let anew = Key(
        "anew", .flag, default: false, "begins from the start, although the program was broken off before")
    static let copies = Key(
        "copies", .integer(1...1000), default: 1, "how often it is drawn; it waits for new paper between two")
    static let plots: [any AnyKey] = program + [port, purpose, programHash, resume, position, anew, copies]

    static let act = Key(
        "do", .choice(PlotControlWord.self, standIn: .pause),
        "stop finishes the stroke, lifts and parks; stop-now only lifts; continue also says that the next pen is in")
    static let feed = OptionalKey(
        "feed", .integer(SendSession.feeds), otherwise: "needed with \"feed\"", "per cent of the program's rates")
    static let control: [any AnyKey] = [act, feed]

    static let isFast = Key("fast", .flag, default: false, "a hundred times as fast as the real machine")
    static let virtualMachine: [any AnyKey] = [machine, isFast]
}

/// What a machine is told to do with a program.
enum PlotPurpose: String, CaseIterable {
    case draw, frame, dry
}

/// What a running plot is told.
enum PlotControlWord: String, CaseIterable, Sendable {
    case pause
    case proceed = "continue"
    case feed
    case stop
    case stopNow = "stop-now"
}
