import Foundation
import SketchBase
import SketchGeometry
import SketchPlotting
import TestSupport
import Testing

/// Random jobs × random faults: nothing is lost, nothing hangs, and each end has a journal that resumes.
/// `STUDIO_FAULT_RUNS=200 swift test --filter FaultTests` makes more of them.
@Suite struct FaultTests {
    static let runs = ProcessInfo.processInfo.environment["STUDIO_FAULT_RUNS"].flatMap(Int.init) ?? 20

    @Test(arguments: 0..<runs)
    func nothingIsLost(run: Int) throws {
        let seed = UInt64(1000 + run)
        var random = RandomStream(seed: seed)
        let names = SendTests.machines + PropertyTests.boards
        let name = names[run % names.count]
        let machine = try MachineLibrary.standard.machine(name)
        let page =
            run.isMultiple(of: 2)
            ? PlotPages.wall(pictures: 8, seed: seed) : PlotPages.random(seed: seed)
        let program = try plot(page, settings(name) { $0.effort = 0 }).program.text
        var faults = VirtualFaults(seed: seed)
        for kind in ["drop", "delay", "fuse"] where random.uniform() < 0.5 {
            try faults.add("\(kind)=\(random.uniform(in: 0...0.02))")
        }
        if machine.serial.firmware == .marlin, random.uniform() < 0.5 { try faults.add("garble=0.002") }
        for _ in 0..<Int(random.uniform(in: 0...4)) {
            let kind = ["alarm", "reset", "unplug", "refuse"][Int(random.uniform(in: 0...3.99))]
            try faults.add("\(kind)@\(Int(random.uniform(in: 1...30)))")
        }
        let said = "run \(run) on \(name): \(faults.chances), \(faults.events)"
        try TestFiles.withTemporaryFolder { folder in
            let harness = try SendHarness(program, machine: machine, folder: folder, faults: faults)
            do {
                try harness.sendToTheEnd(restarts: random.uniform() < 0.5)
            } catch {
                Issue.record("\(said): \(error); \(harness.endings)")
                return
            }
            let found = harness.faults()
            #expect(found.isEmpty, "\(said): \(found.prefix(5)); \(harness.endings); listed \(harness.listed.sorted())")
        }
    }
}
