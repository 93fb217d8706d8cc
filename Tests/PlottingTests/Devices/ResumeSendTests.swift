import Foundation
import SketchBase
import SketchGeometry
import SketchPlotting
import TestSupport
import Testing

/// How broken-off programs go on: with which pen, from which place, and always somehow.
@Suite struct ResumeSendTests {
    /// Three layers of four strokes each.
    private static func program(_ machine: String) throws -> String {
        let layers = (0..<3).map { layer in
            (0..<4).map { index in
                let corner = Point(Double(index) * 20 + 10, Double(layer) * 20 + 10)
                return Polyline([corner, corner + Point(8, 0), corner + Point(8, 8)])
            }
        }
        return try plot(PlotPages.page(layers), settings(machine) { $0.effort = 0 }).program.text
    }

    private func withHarness(_ machine: String, _ body: (SendHarness) throws -> Void) throws {
        try TestFiles.withTemporaryFolder { folder in
            try body(
                SendHarness(
                    Self.program(machine), machine: MachineLibrary.standard.machine(machine), folder: folder))
        }
    }

    private static let machines = ["grbl-servo", "marlin-servo", "axidraw-v3", "hpgl"]

    /// Ended where the second pen was asked for: it goes on with that, not with the third, and asks for it once more.
    @Test(arguments: machines)
    func thePenToMountIsNamed(machine: String) throws {
        try withHarness(machine) { (harness: SendHarness) throws in
            var entry = try harness.job.begin().entry
            for (drawn, pen) in [(4, 2), (6, 2), (8, 3)] {
                (entry.drawn, entry.begun) = (drawn, drawn)
                try? FileManager.default.removeItem(atPath: harness.job.journalPath)
                try Journal(harness.job.journalPath, beginning: entry).close()
                let part = try harness.job.resume()
                let name = try #require(part.pen)
                #expect(name.hasPrefix("pen \(pen)"), "\(name)")
                #expect(part.plan.layers.first == name)
                #expect(part.plan.strokes.first?.layer == 0)
                if machine != "hpgl" { #expect(part.stop == (drawn == 6 ? nil : name)) }
            }
            // What was begun was begun with its pen.
            (entry.drawn, entry.begun) = (4, 5)
            try Journal(harness.job.journalPath, beginning: entry).close()
            #expect(try harness.job.resume().stop == nil)
        }
    }

    /// Where all is drawn but the machine not parked, stopping is no dead end: neither in the last stroke nor behind it.
    @Test(arguments: machines)
    func theLastStrokeIsNoDeadEnd(machine: String) throws {
        try withHarness(machine) { (harness: SendHarness) throws in
            let ending = try harness.send { session in
                session.strokesBegun == 12 ? [.stop] : harness.changingPens(session)
            }
            #expect(ending == .finished)
            #expect(try Journal.last(harness.job.journalPath)?.isOpen == false)
            #expect(studioError { _ = try harness.job.resume() }?.status == .usage)
            #expect(try harness.job.begin().entry.drawn == 0)
        }
        try withHarness(machine) { (harness: SendHarness) throws in
            var entry = try harness.job.begin().entry
            (entry.drawn, entry.begun, entry.place) = (12, 12, .parked)
            try Journal(harness.job.journalPath, beginning: entry).close()
            #expect(try harness.send(resuming: true) == .finished)
            #expect(harness.virtual.drawing.strokes.isEmpty && !harness.virtual.drawing.isDown)
            #expect(try Journal.last(harness.job.journalPath)?.isOpen == false)
        }
    }

    /// A controller that began anew counts from where its pen was, so nobody's word makes its count right; parked, it may.
    @Test(arguments: ["grbl-servo", "grbl-z", "axidraw-v3"])
    func aResetControllerHasNotKeptItsPlace(machine: String) throws {
        try withHarness(machine) { (harness: SendHarness) throws in
            let first = try harness.send { session in
                session.strokesBegun >= 3 && harness.virtual.drawing.isDown ? [.stopNow] : harness.changingPens(session)
            }
            #expect(first == .stopped)
            harness.virtual.advance(to: harness.now + 5)
            harness.virtual.plug(restarts: true, at: harness.now + 5)
            let strokes = harness.virtual.drawing.strokes
            var reason = ""
            let second = try harness.send(resuming: true, choice: .kept) { session in
                guard case .waiting(.position(let text)) = session.state else { return [] }
                reason = text
                return [.stop]
            }
            #expect(second == .stopped && reason.contains("cannot be where it was"), "\(reason)")
            #expect(harness.virtual.drawing.strokes == strokes)
            harness.virtual.bringToPark()
            #expect(try harness.send(resuming: true, choice: .park) == .finished)
            #expect(harness.faults() == [])
        }
        try withHarness(machine) { (harness: SendHarness) throws in
            let first = try harness.send { session in
                session.strokesBegun >= 3 ? [.stop] : harness.changingPens(session)
            }
            #expect(first == .stopped)
            harness.virtual.plug(restarts: true, at: harness.now + 5)
            #expect(try harness.send(resuming: true, choice: .kept) == .finished)
            #expect(harness.faults() == [])
        }
    }

    /// A journal that is none, or ends in its first line, is told with its place, and not written over.
    @Test func badJournalsAreTold() throws {
        try withHarness("grbl-servo") { (harness: SendHarness) throws in
            let path = harness.job.journalPath
            func text(_ content: String) throws -> String? {
                try content.write(toFile: path, atomically: true, encoding: .utf8)
                return studioError { _ = try harness.job.resume() }?.text
            }
            #expect(try text("")?.contains("\(path):1: the journal ends before its first line does") == true)
            #expect(try text("{\"plot\":1,\"prog")?.contains("ends before its first line does") == true)
            #expect(try text("garbage")?.contains("\(path):1: this is no journal") == true)
            #expect(try text("{}\n{}\n")?.contains("\(path):1: this is no journal") == true)
            #expect(studioError { _ = try harness.job.begin() }?.status == .badData)
            let entry = Journal.Entry(program: "", machine: "", strokes: 1)
            #expect(studioError { _ = try Journal(path, beginning: entry) }?.status == .badData)
            #expect(try String(contentsOfFile: path, encoding: .utf8) == "{}\n{}\n")
            _ = try text("")
            #expect(try harness.job.begin().entry.drawn == 0)
        }
    }

    /// Where the disk takes no more of the journal, nothing is drawn that it does not list, and the pen is lifted.
    @Test(arguments: machines)
    func withoutItsJournalAPlotStopsWithThePenUp(machine: String) throws {
        try withHarness(machine) { (harness: SendHarness) throws in
            let part = try harness.job.begin()
            let journal = try Journal(harness.job.journalPath, beginning: part.entry)
            let device = VirtualDevice(harness.virtual)
            let run = SendRun(part.plan, over: device, journal: journal)
            let error = studioError {
                _ = try run.run(
                    requests: { harness.changingPens(run.session) },
                    observe: { (session) throws(Diagnostic) in if session.strokesBegun >= 2 { journal.close() } })
            }
            #expect(error?.status == .inputOutput)
            harness.virtual.advance(to: device.now + 60)
            let drawing = harness.virtual.drawing
            let listed = try #require(try Journal.last(harness.job.journalPath)).begun
            #expect(!drawing.isDown && drawing.strokes.count <= listed, "\(drawing.strokes.count) of \(listed)")
            #expect((2..<12).contains(listed))
        }
    }

    /// Numbers that no plot has are refused with their place, although the checksums are right.
    @Test(arguments: [
        (#"{"begun":2,"drawn":3,"acknowledged":1}"#, ":2: /drawn: expected a whole number from 0 to 2, found 3"),
        (#"{"begun":9223372036854775807,"drawn":0}"#, ":2: /begun: expected a whole number from 0 to 5"),
        (#"{"begun":-3,"drawn":-3,"acknowledged":1}"#, ":2: /begun: expected a whole number from 0 to 5, found -3"),
        (#"{"end":"x","finished":false,"doubtful":[6]}"#, ":2: /doubtful/0: expected a whole number from 1 to 5"),
        (#"{"something":"else"}"#, "the key \"begun\" is missing"),
    ])
    func numbersOfNoPlotAreRefused(line: String, reason: String) throws {
        try withHarness("grbl-servo") { (harness: SendHarness) throws in
            let first = #"{"plot":1,"program":"p","machine":"m","strokes":5,"drawn":0,"begun":0}"#
            let begun = Journal.sealed(first, behind: "")
            let path = harness.job.journalPath
            try (begun.line + Journal.sealed(line, behind: begun.sum).line).write(
                toFile: path, atomically: true, encoding: .utf8)
            let error = studioError { _ = try Journal.last(path) }
            #expect(error?.status == .badData)
            #expect(error?.text.contains(reason) == true, "\(error?.text ?? "")")
        }
    }
}
