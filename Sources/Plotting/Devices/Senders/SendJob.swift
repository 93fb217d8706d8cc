import Foundation
import SketchBase
import SketchGeometry

/// A program with its journal: what of it is to be sent next.
package struct SendJob: Sendable {
    /// What is sent in one go, and what the journal says before.
    package struct Part: Sendable {
        package var plan: SendPlan
        package var entry: Journal.Entry
        /// The way on which the machine was left; empty where it has lost its place, nil where nothing was begun.
        package var path: [Point]?
        /// Numbers of strokes that may be drawn twice.
        package var repeated: ClosedRange<Int>?
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
        plan = try SendPlan(text, machine: machine)
        guard !plan.drawsNothing else {
            throw .badData("draws nothing: it has no move with the pen down, as \(machine.name) lowers it")
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
    ///   cannot be entered in the middle; `usage` where nothing is left; as `Journal.last`.
    package func resume() throws(Diagnostic) -> Part {
        guard let last = try Journal.last(journalPath) else {
            throw Diagnostic(.missingInput, "\(journalPath): there is no journal, so this program was never sent")
        }
        guard last.program == digest else {
            throw .badData("\(journalPath): is of another program than what this file holds now; begin anew by --force")
        }
        guard last.isOpen else { throw Diagnostic(.usage, "\(journalPath): the program is drawn to its end") }
        guard last.drawn < plan.strokes.count else {
            guard let next = part(after: last) else {
                throw Diagnostic(
                    .usage, "\(journalPath): all \(last.strokes) strokes are drawn; `studio plot park` parks")
            }
            return next
        }
        guard last.drawn > 0 || last.begun > 0 else {
            var whole = part(copy: last.copy, of: last.copies)
            if last.place == .lost { whole.path = [] }
            return whole
        }
        let rest = try Resume.program(text, from: .stroke(last.drawn + 1), machine: machine)
        var entry = last
        // A place that was lost stays so until this run has ended: it may be broken off before it was found again.
        (entry.ending, entry.place) = (nil, last.place == .lost ? .lost : .underway)
        return Part(
            plan: try SendPlan(rest, machine: machine), entry: entry, path: path(of: last), repeated: last.repeated)
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
    private func path(of entry: Journal.Entry) -> [Point] {
        switch entry.place {
        case .lost: return []
        case .parked: return [machine.park]
        case .underway:
            let drawn = plan.toolpath.lines().drawn
            return drawn[max(entry.drawn - 1, 0)..<min(entry.begun + 1, drawn.count)].flatMap(\.points)
        }
    }
}
