import Foundation
import SketchBase
import SketchGeometry
import SketchPages
import SketchPlotting
import TestSupport

/// Sends programs to virtual machines in this process, as `studio plot send` and a person beside it do: what breaks off
/// is resumed, until all is drawn.
final class SendHarness {
    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    let job: SendJob
    let virtual: VirtualMachine
    private(set) var now = 0.0
    /// Numbers of strokes that a resume listed, or a lost reply left in doubt.
    private(set) var listed: Set<Int> = []
    private(set) var doubtful: Set<Int> = []
    private(set) var endings: [SendSession.Ending] = []
    private let refusals: Int

    /// Hours that a job may take in the machine's time, and steps in ours.
    private static let hours = 3.0
    private static let steps = 200_000

    init(_ program: String, machine: Machine, folder: URL, faults: VirtualFaults = VirtualFaults(seed: 0)) throws {
        job = try SendJob(program, machine: machine, path: folder.appendingPathComponent("job").path)
        virtual = VirtualMachine(machine, faults: faults)
        refusals = faults.events.count { $0.kind == .refuse }
    }

    /// What a person does at a state; asked at every step.
    typealias Person = (SendSession) -> [SendSession.Request]

    /// Puts in the pen that is asked for, and goes on.
    func changingPens(_ session: SendSession) -> [SendSession.Request] {
        guard case .waiting(.stop) = session.state else { return [] }
        virtual.changePen()
        return [.proceed]
    }

    /// Sends what there is to send once.
    ///
    /// - Parameter choice: how the place is made certain where a resumed job doubts it.
    @discardableResult
    func send(
        resuming: Bool = false, choice: PositionChoice? = .home, person: Person? = nil
    ) throws -> SendSession.Ending {
        var part = resuming ? try job.resume() : try job.begin()
        listed.formUnion(part.repeated.map(Set.init) ?? [])
        part.left?.choice = choice
        let journal = try Journal(job.journalPath, beginning: part.entry)
        let device = VirtualDevice(virtual, at: now)
        let run = SendRun(
            part.plan, over: device, journal: journal, strokesBefore: part.entry.drawn, expecting: part.left)
        var steps = 0
        let limit = now + Self.hours * 3600
        let ending = try run.run(
            requests: { (person ?? self.changingPens)(run.session) },
            observe: { (session) throws(Diagnostic) in
                steps += 1
                guard steps < Self.steps, device.now < limit else { throw .internal("hangs in \(session.state)") }
            })
        doubtful.formUnion(journal.entry.doubtful)
        endings.append(ending)
        now = device.now
        return ending
    }

    /// Sends, and resumes as often as it takes.
    ///
    /// - Parameter restarts: whether the controller restarts where the cable is put back in.
    func sendToTheEnd(restarts: Bool = false, attempts: Int = 40) throws {
        var ending = try send(resuming: !endings.isEmpty)
        for attempt in 1..<attempts {
            if ending == .finished { return }
            now += 5
            if !virtual.isPlugged {
                virtual.advance(to: now)
                virtual.plug(restarts: restarts, at: now)
            }
            // Once home, once by hand; EBB boards have no switches to find.
            if attempt.isMultiple(of: 2), job.plan.machine.language != .ebb {
                ending = try send(resuming: true, choice: .home)
            } else {
                ending = try send(resuming: true, choice: nil) { session in
                    if case .waiting(.position) = session.state {
                        self.virtual.bringToPark()
                        return [.locate(.park)]
                    }
                    return self.changingPens(session)
                }
            }
        }
        throw Failure(description: "not finished after \(attempts) attempts: \(endings)")
    }

    /// What is wrong with the drawing: strokes of the program that are missing, or there twice without having been
    /// listed; and what the program does not draw.
    func faults(tolerance: Double = 0.03) -> [String] {
        let wanted = job.plan.toolpath.lines().drawn.map(\.points)
        var counts = [Int](repeating: 0, count: wanted.count)
        var faults = virtual.drawing.faults
        // What was sent already is drawn behind a refused command, from wherever the pen is.
        var strays = refusals
        let starts = Dictionary(grouping: wanted.indices) { Self.cell(wanted[$0][0]) }
        for stroke in virtual.drawing.strokes.map(\.points) {
            let near = Self.cells(around: stroke[0]).flatMap { starts[$0] ?? [] }
            func isPart(_ index: Int) -> Bool {
                (wanted[index][0] - stroke[0]).length <= tolerance
                    && stray([stroke], from: [wanted[index]]) <= tolerance
            }
            let candidates = near.filter(isPart)
            if let whole = candidates.first(where: {
                stray([wanted[$0]], from: [stroke]) <= tolerance && counts[$0] == 0
            })
                ?? candidates.first(where: { stray([wanted[$0]], from: [stroke]) <= tolerance })
            {
                counts[whole] += 1
                guard counts[whole] > 1, !listed.contains(whole + 1) else { continue }
                if strays > 0 { strays -= 1 } else { faults.append("stroke \(whole + 1) is there twice") }
            } else if let part = candidates.first {
                let isListed = candidates.contains { listed.contains($0 + 1) || doubtful.contains($0 + 1) }
                if !isListed { faults.append("a part of stroke \(part + 1) is there, and was not listed") }
            } else if !doubtful.isEmpty {
                // What a refused command makes of a stroke whose reply was lost is anything.
                continue
            } else if strays > 0 {
                strays -= 1
            } else {
                faults.append("a stroke at \(stroke[0]) to \(stroke[stroke.count - 1]) is none of the program's")
            }
        }
        for (index, count) in counts.enumerated() where count == 0 && !doubtful.contains(index + 1) {
            faults.append("stroke \(index + 1) is missing")
        }
        return faults
    }

    private static func cell(_ point: Point) -> [Int] { [Int(point.x.rounded(.down)), Int(point.y.rounded(.down))] }
    private static func cells(around point: Point) -> [[Int]] {
        (-1...1).flatMap { dx in (-1...1).map { dy in cell(point + Point(Double(dx), Double(dy))) } }
    }
}

extension PlotPages {
    /// Small pictures of a few strokes each, as a wall of owls has them, in two layers.
    static func wall(pictures: Int = 80, seed: UInt64 = 5) -> Page {
        var random = RandomStream(seed: seed)
        var layers: [[Polyline]] = [[], []]
        for index in 0..<pictures {
            let corner = Point(Double(index % 10) * 18 + 4, Double(index / 10) * 18 + 4)
            for stroke in 0..<3 {
                let centre = corner + Point(random.uniform(in: 4...10), random.uniform(in: 4...10))
                let turn = random.uniform(in: 1...6)
                let points = (0...12).map { step in
                    let angle = turn * Double(step) / 12
                    return centre + Point(cos(angle), sin(angle)) * random.uniform(in: 2...3.5)
                }
                layers[stroke == 2 ? 1 : 0].append(Polyline(points))
            }
        }
        return page(layers)
    }
}
