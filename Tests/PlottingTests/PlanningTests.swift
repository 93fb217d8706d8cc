import Foundation
import SketchBase
import SketchGeometry
import SketchPlotting
import Synchronization
import TestSupport
import Testing

/// Cleaning up, ordering, arcs, hatches, passes and stops, seen from the finished program.
@Suite struct PlanningTests {
    private func drawn(_ lines: [Polyline], _ change: (inout PlotSettings) -> Void = { _ in }) throws -> [[Point]] {
        let settings = try PlottingTests.settings("grbl-servo", change)
        let text = try plot(PlotPages.page([lines]), settings).program.text
        return try ProgramReader.toolpath(text, machine: settings.machine).lines().drawn.map(\.points)
    }

    @Test func endsWithinTheToleranceAreJoined() throws {
        let lines = [
            Polyline([Point(10, 10), Point(20, 10)]), Polyline([Point(30, 20), Point(20.01, 10.01)]),
            Polyline([Point(30, 20.03), Point(40, 40)]),
        ]
        #expect(try drawn(lines).map(\.count).sorted() == [2, 4])
        #expect(try drawn(lines) { $0.joinDistance = 0.05 }.count == 1)
        #expect(try drawn(lines) { $0.joinDistance = 0 }.count == 3)
    }

    @Test(arguments: [-5, .nan, .infinity])
    func impossibleLengthsAreRefused(length: Double) {
        for place in [\PlotSettings.joinDistance, \.simplifyTolerance, \.arcTolerance, \.hatchSpacing, \.effort] {
            let error = studioError {
                _ = try drawn([Polyline([Point(10, 10), Point(20, 10)])]) { $0[keyPath: place] = length }
            }
            #expect(error?.status == .badData && error?.text.contains("expected a number from 0") == true)
        }
    }

    @Test func doublesAreDropped() throws {
        let square = [Point(10, 10), Point(20, 10), Point(20, 20), Point(10, 20), Point(10, 10)]
        let turned = [Point(20, 20), Point(20, 10), Point(10, 10), Point(10, 20), Point(20, 20)]
        let line = [Point(50, 50), Point(60, 70)]
        #expect(try drawn([Polyline(square), Polyline(turned), Polyline(line), Polyline(line.reversed())]).count == 2)
    }

    @Test func pointsOnALineAreDropped() throws {
        let line = Polyline((0...100).map { Point(10 + Double($0), 20 + ($0.isMultiple(of: 2) ? 0 : 0.004)) })
        #expect(try drawn([line]).first?.count == 2)
        #expect(try drawn([line]) { $0.simplifyTolerance = 0.001 }.first?.count == 101)
    }

    @Test func closedStrokesBeginAnywhere() throws {
        // Two tall triangles: from the park at the origin the ways are shortest along their lower corners.
        let page = PlotPages.page([
            [
                Polyline([Point(50, 10), Point(60, 170), Point(40, 170), Point(50, 10)]),
                Polyline([Point(90, 10), Point(100, 170), Point(80, 170), Point(90, 10)]),
            ]
        ])
        let report = try plot(page, settings("grbl-servo")).report
        // (0, 0) to (40, 10), to (80, 10), and home, as y grows upwards.
        let best = Point(40, 10).length + 20 + Point(80, 10).length
        #expect(report.after.travel <= best + 21)
        #expect(report.after.travel < report.before.travel / 2)
    }

    /// On small pages the planned travel is the shortest there is, found by trying every order.
    @Test(arguments: [UInt64](1...6))
    func smallToursAreTheShortest(seed: UInt64) throws {
        var random = RandomStream(seed: seed)
        let lines = (0..<6).map { _ in
            [
                Point(random.uniform(in: 0...200), random.uniform(in: 0...180)),
                Point(random.uniform(in: 0...200), random.uniform(in: 0...180)),
            ]
        }
        let page = PlotPages.page([lines.map { Polyline($0) }])
        let placed = PlotPages.lines(page, on: "grbl-servo")
        var shortest = Double.infinity
        func search(_ position: Point, _ way: Double, _ left: [[Point]]) {
            guard way < shortest else { return }
            if left.isEmpty { shortest = min(shortest, way + position.length) }
            for (index, line) in left.enumerated() {
                var rest = left
                rest.remove(at: index)
                search(line[1], way + (line[0] - position).length, rest)
                search(line[0], way + (line[1] - position).length, rest)
            }
        }
        search(Point(0, 0), 0, placed)
        let travel = try plot(page, settings("grbl-servo")).report.after.travel
        #expect(travel >= shortest - 0.05)
        #expect(travel <= shortest * 1.03)
    }

    @Test func improvementBeatsTheGreedyOrder() throws {
        var random = RandomStream(seed: 3)
        let lines = (0..<3000).map { _ in
            let start = Point(random.uniform(in: 8...190), random.uniform(in: 8...170))
            return Polyline([start, start + Point(random.uniform(in: -8...8), random.uniform(in: -8...8))])
        }
        let page = PlotPages.page([lines])
        let greedy = try plot(page, settings("grbl-servo") { $0.effort = 0 }).report
        let planned = try plot(page, settings("grbl-servo")).report
        #expect(greedy.after.travel < greedy.before.travel / 20)
        #expect(planned.after.travel < 0.76 * greedy.after.travel)
    }

    @Test func arcsNeedFewerLines() throws {
        let circles = (0..<8).map { number in
            Polyline(
                (0...90).map { step in
                    let angle = 2 * Double.pi * Double(step) / 90
                    return Point(20 + 20 * Double(number), 90) + Point(cos(angle), sin(angle)) * 9
                })
        }
        let page = PlotPages.page([circles])
        let plain = try plot(page, settings("grbl-servo")).program.text
        let arcs = try plot(page, settings("grbl-servo") { $0.arcTolerance = 0.02 }).program.text
        func moves(_ text: String) -> Int {
            text.split(separator: "\n").count { ["G1 ", "G2 ", "G3 "].contains($0.prefix(3)) }
        }
        #expect(moves(arcs) * 5 < moves(plain))
        // Marlin and GRBL know arcs, HPGL plots stay lines.
        #expect(try !plot(page, settings("hpgl") { $0.arcTolerance = 0.02 }).program.text.contains("AA"))
    }

    @Test func cornersStayCornersWithArcs() throws {
        let zigzag = Polyline((0..<40).map { Point(10 + 4 * Double($0), $0.isMultiple(of: 2) ? 50 : 90) })
        let text = try plot(PlotPages.page([[zigzag]]), settings("grbl-servo") { $0.arcTolerance = 0.05 }).program.text
        #expect(!text.contains("\nG2 ") && !text.contains("\nG3 "))
    }

    @Test func hatchesFillByTheEvenOddRule() throws {
        func square(_ low: Double, _ high: Double) -> Polyline {
            Polyline([Point(low, low), Point(high, low), Point(high, high), Point(low, high), Point(low, low)])
        }
        let lines = try drawn([square(10, 50), square(20, 40)]) {
            $0.hatchSpacing = 2
            $0.hatchAngle = 0
        }
        let hatches = lines.filter { $0.count == 2 }
        let way = hatches.reduce(0) { $0 + Polyline($1).length }
        // An area of 40² − 20² mm² at one line every 2 mm.
        #expect(abs(way - 600) < 25)
        #expect(hatches.allSatisfy { $0[0].y == $0[1].y })
    }

    @Test func passesRepeatWithoutALift() throws {
        let lines = try drawn([Polyline([Point(10, 10), Point(30, 10), Point(30, 40)])]) { $0.passes = 3 }
        #expect(lines.count == 1)
        #expect(abs(Polyline(lines[0]).length - 150) < 0.01)
    }

    @Test func thePenIsRefilled() throws {
        let lines = (0..<10).map { Polyline([Point(10, 10 + 10 * Double($0)), Point(110, 10 + 10 * Double($0))]) }
        let text = try plot(PlotPages.page([lines]), settings("grbl-servo") { $0.refillDistance = 250 }).program.text
        #expect(text.components(separatedBy: "; refill or sharpen the pen\nM0\n").count == 5)
    }

    @Test func layersAreChosenAndNamed() throws {
        let page = PlotPages.random(seed: 104)
        try #require(page.layers.count > 1)
        let text = try plot(page, settings("grbl-servo") { $0.layers = [2] }).program.text
        #expect(text.contains("; pen 1 of 1: ink 1"))
        #expect(!text.contains("ink 0") && !text.contains("\nM0\n"))
        let error = studioError { _ = try plot(page, settings("grbl-servo") { $0.layers = [9] }) }
        #expect(error?.text.contains("no layer 9") == true)
    }

    /// Whatever is done to a page, each of its paths is cut into a polyline once.
    @Test(arguments: ["grbl-servo", "hpgl"])
    func eachPathIsFlattenedOnce(machine: String) throws {
        var page = PlotPages.random(seed: 104)
        for index in page.layers.indices {
            page.layers[index].paths.append(
                Path(start: Point(5, 5), segments: [.curve(Point(5, 30), Point(30, 30), Point(30, 5))]))
            page.layers[index].paths.append(Path(start: nil, segments: []))
        }
        let settings = try PlottingTests.settings(machine) {
            $0.turn = .auto
            $0.hatchSpacing = 3
            $0.passes = 2
        }
        let flattened = Mutex<[Path]>([])
        let counted = try Plot(page, settings, recipe: "{}") { path in
            flattened.withLock { $0.append(path) }
            return path.flattened()
        }
        #expect(try counted.program == plot(page, settings).program)
        #expect(flattened.withLock { $0 } == page.layers.flatMap(\.paths))
    }
}
