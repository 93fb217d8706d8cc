import Foundation
import SketchBase
import SketchGeometry

/// A program with its journal: what of it is to be sent next.
package struct SendJob: Sendable {
    /// What is sent in one go, and what the journal says before.
    package struct Part: Sendable {
        package var plan: SendPlan
        package var entry: Journal.Entry
        /// Where the machine was left; nil where nothing was begun.
        package var left: SendSession.Expectation?
        /// Numbers of strokes that may be drawn twice.
        package var repeated: ClosedRange<Int>?
        /// The pen that it goes on with, as the program calls it; nil where it begins, or all is drawn.
        package var pen: String?
        /// What a person has to do first where it was broken off at a stop of the program: put that pen in, or fill it.
        package var stop: String?
    }

    /// The whole of it.
    package let plan: SendPlan
    package let journalPath: String
    private let text: String
    private let digest: String
    private var machine: Machine { plan.machine }

    /// - Parameters:
    ///   - text: the program.
    ///   - path: where it lies; its journal lies beside it.
    /// - Throws: as `SendPlan`; `badData` for a program that draws nothing.
    package init(_ text: String, machine: Machine, path: String) throws(Diagnostic) {
        do throws(Diagnostic) {
            plan = try SendPlan(text, machine: machine)
            guard !plan.drawsNothing else {
                throw .badData("draws nothing: it has no move with the pen down, as \(machine.name) lowers it")
            }
        } catch {
            let language = ProgramReader.language(of: text)
            guard language != machine.language, error.status == .badData else { throw error }
            throw .badData(
                "is \(language.title), as it looks, and \(machine.name) obeys \(machine.language.title); give the --machine "
                    + "that it was made for (\(error.text))")
        }
        self.text = text
        digest = Digest.sha256(Data(text.utf8))
        journalPath = Journal.path(of: path)
    }

    /// All of the program, from the beginning.
    ///
    /// - Parameter force: although it was begun before and is not finished.
    /// - Throws: `cannotCreateOutput` for such a one without `force`; as `Journal.last`.
    package func begin(copies: Int = 1, force: Bool = false) throws(Diagnostic) -> Part {
        let last = force ? nil : try Journal.last(journalPath)
        if let last, last.program == digest, last.isOpen, last.begun > 0 {
            throw Diagnostic(
                .cannotCreateOutput,
                "\(journalPath): this program was broken off; \(last.drawn) of its \(last.strokes) strokes are drawn",
                hint: "go on with it by --resume, or begin anew by --force")
        }
        return part(copy: 1, of: copies)
    }

    /// What is left of it.
    ///
    /// - Throws: `missingInput` where it was never sent; `badData` for another program than the journal's, or one that
    ///   cannot be entered in the middle; `usage` where it was finished; as `Journal.last`.
    package func resume() throws(Diagnostic) -> Part {
        guard let last = try Journal.last(journalPath) else {
            guard !FileManager.default.fileExists(atPath: journalPath) else {
                throw .badData(
                    "\(journalPath):1: the journal ends before its first line does, so nothing was sent; leave out --resume"
                )
            }
            throw Diagnostic(
                .missingInput, "\(journalPath): there is no journal, so this program was never sent; leave out --resume"
            )
        }
        guard last.program == digest else {
            throw .badData("\(journalPath): is of another program than what this file holds now; begin anew by --force")
        }
        guard last.isOpen else {
            throw Diagnostic(
                .usage, "\(journalPath): the program is drawn to its end",
                hint: "leave out --resume to draw it once more")
        }
        guard last.drawn < plan.strokes.count else {
            guard let next = part(after: last) else { return try ending(last) }
            return next
        }
        guard last.drawn > 0 || last.begun > 0 else {
            var whole = part(copy: last.copy, of: last.copies)
            if last.place == .lost { whole.left = SendSession.Expectation(path: [], place: .lost) }
            return whole
        }
        let rest = try Resume.program(text, from: .stroke(last.drawn + 1), machine: machine)
        return Part(
            plan: try SendPlan(rest, machine: machine), entry: goingOn(last), left: left(by: last),
            repeated: last.repeated, pen: plan.layers[plan.strokes[last.drawn].layer],
            stop: last.begun > last.drawn ? nil : plan.stop(before: last.drawn)?.message)
    }

    /// What is left where all is drawn: the way to where the profile parks, and its last commands.
    private func ending(_ last: Journal.Entry) throws(Diagnostic) -> Part {
        Part(
            plan: try SendPlan(MachineMoves.ending(machine), machine: machine), entry: goingOn(last),
            left: left(by: last))
    }

    private func goingOn(_ last: Journal.Entry) -> Journal.Entry {
        var entry = last
        // A place that was lost stays so until this run has ended: it may be broken off before it was found again.
        (entry.ending, entry.place) = (nil, last.place == .lost ? .lost : .underway)
        return entry
    }

    /// The next copy behind one that is drawn; nil where that was the last.
    package func part(after entry: Journal.Entry) -> Part? {
        guard entry.copy < entry.copies else { return nil }
        var next = part(copy: entry.copy + 1, of: entry.copies)
        next.plan = plan.waiting(for: "put in the paper for copy \(entry.copy + 1) of \(entry.copies)")
        return next
    }

    private func part(copy: Int, of copies: Int) -> Part {
        var entry = Journal.Entry(program: digest, machine: machine.name, strokes: plan.strokes.count)
        (entry.copy, entry.copies) = (copy, copies)
        return Part(plan: plan, entry: entry)
    }

    /// Where the machine may have been left: on the strokes that may be drawn and between them. Where it parks is none of
    /// these places unless it has parked: many say that they are there when they have begun anew.
    private func left(by entry: Journal.Entry) -> SendSession.Expectation {
        guard entry.place != .parked else { return SendSession.Expectation(path: [machine.park], place: .parked) }
        let drawn = plan.toolpath.lines().drawn
        let path = drawn[max(entry.drawn - 1, 0)..<min(entry.begun + 1, drawn.count)].flatMap(\.points)
        return SendSession.Expectation(path: path, place: entry.place)
    }
}
