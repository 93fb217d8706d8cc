import SketchBase
import SketchGeometry
import SketchPages
import SketchPlotting
import Synchronization
import Testing

/// Planning ends soon after it is asked to: counted, not timed.
@Suite("Ending a plan before it is done")
struct CancellingTests {
    /// Squares, each to be hatched.
    private static let count = 300
    private static let page = PlotPages.page([
        (0..<count).map { index in
            let corner = Point(10 + 9 * Double(index % 20), 10 + 9 * Double(index / 20))
            return Polyline([(0, 0), (4, 0), (4, 4), (0, 4), (0, 0)].map { corner + Point($0.0, $0.1) })
        }
    ])

    private func plan(
        before: () throws(Diagnostic) -> Void = {}, check: @escaping @Sendable () throws(Diagnostic) -> Void
    ) throws {
        let settings = try settings("grbl-servo") {
            $0.hatchSpacing = 1
            $0.effort = 5
        }
        _ = try Plot(Self.page, settings, recipe: "{}", before: before, check: check)
    }

    @Test("every stage asks at least once a stroke whether to go on")
    func asksOften() throws {
        let counts = Mutex<[Int]>([])
        try plan(
            before: { counts.withLock { $0.append(0) } },
            check: { counts.withLock { $0[$0.count - 1] += 1 } })
        let asked = counts.withLock { $0 }
        // The first only chooses layers, the fourth moves what is drawn by pens that have an offset, and the last but one
        // divides strokes for pens that are dipped: here none is.
        let idle: Set = [0, 3, 11]
        #expect(asked.count == 13)
        #expect(asked.enumerated().allSatisfy { idle.contains($0) ? $1 == 0 : $1 >= Self.count }, "\(asked)")
    }

    @Test("nothing is done behind a check that fails", arguments: [0.0, 0.1, 0.3, 0.6, 0.8, 0.9, 0.97, 1])
    func endsAtOnce(share: Double) throws {
        let all = Atomic(0)
        try plan { all.add(1, ordering: .relaxed) }
        let last = max(1, Int(share * Double(all.load(ordering: .relaxed))))
        let asked = Atomic(0)
        let error = #expect(throws: Diagnostic.self) {
            try plan { () throws(Diagnostic) in
                guard asked.add(1, ordering: .relaxed).newValue < last else {
                    throw Diagnostic(.tryAgain, "that is enough")
                }
            }
        }
        #expect(error?.text == "that is enough")
        // Reading back asks once more, since an error there would be the program's.
        #expect(asked.load(ordering: .relaxed) <= last + 1)
    }
}
