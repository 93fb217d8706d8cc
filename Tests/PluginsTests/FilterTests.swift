import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchPages
import SketchPlugins
import TestSupport
import Testing

@Suite("Page filters")
struct FilterTests {
    private static let names = PageFilters.all.map { $0.name }

    private func filter(_ argument: String) throws -> any PageFiltering {
        try PageFilters.filter(argument).filter
    }

    @Test("every filter: an empty page stays so, a page stays sound, the same page gives the same", arguments: names)
    func laws(name: String) throws {
        let filter = try filter(name)
        let empty = Pages.plain([])
        #expect(try filter.apply(to: empty).layers.allSatisfy { $0.paths.isEmpty })
        for page in [Pages.small, Pages.random(seed: 1), Pages.random(seed: 2)] {
            let changed = try filter.apply(to: page)
            try changed.check()
            #expect(try filter.apply(to: page) == changed)
            #expect(changed.recipe == page.recipe)
            #expect((changed.width, changed.height) == (page.width, page.height))
            for stroke in changed.cells.flatMap(\.strokes) {
                #expect(changed.layers.indices.contains(stroke.layer))
                #expect(changed.layers[stroke.layer].paths.indices.contains(stroke.path))
            }
        }
        let type = try #require(PageFilters.all.first { $0.name == name })
        #expect(!type.summary.isEmpty)
        #expect(!type.options.contains { $0.name == "type" })
    }

    @Test func croppingKeepsTheMiddle() throws {
        let page = Pages.plain(
            [
                Polyline([Point(-5, 50), Point(110, 50)]), Polyline([Point(3, 3), Point(3, 140)]),
                Polyline([Point(50, 50)]), Polyline([Point(4, 50)]),
                Polyline([Point(0, 20), Point(20, 0)]),
            ], width: 100, height: 148)
        let lines = try filter("crop:margin=5").apply(to: page).layers[0].flattened()
        #expect(
            lines.map(\.points) == [[Point(5, 50), Point(95, 50)], [Point(50, 50)], [Point(5, 15), Point(15, 5)]])
    }

    @Test func croppingLeavesCurvesCurves() throws {
        var page = Pages.plain([])
        let inside = Path(start: Point(20, 20), segments: [.curve(Point(30, 10), Point(40, 30), Point(50, 20))])
        let crossing = Path(start: Point(-20, 20), segments: [.curve(Point(-5, 60), Point(20, 60), Point(40, 20))])
        page.layers[0].paths = [inside, crossing]
        let cropped = try filter("crop:margin=10").apply(to: page).layers[0].paths
        #expect(cropped.first == inside)
        #expect(cropped.count == 2)
        #expect(cropped[1].hasCurves)
        #expect(cropped.allSatisfy { $0.bounds.map { $0.minX >= 10 - 1e-9 } == true })
    }

    @Test("simplified lines stray by no more than the tolerance, and have fewer points", arguments: [0.01, 0.3, 2])
    func simplifying(tolerance: Double) throws {
        var page = Pages.plain([])
        let wave = Polyline((0...2000).map { Point(10 + Double($0) * 0.04, 50 + 8 * sin(Double($0) / 100)) })
        let curve = Path(start: Point(10, 20), segments: [.curve(Point(40, 90), Point(70, -40), Point(95, 20))])
        page.layers[0].paths = [Path(wave), curve]
        let lines = try filter("simplify:tolerance=\(tolerance)").apply(to: page).layers[0].paths
        #expect(lines.allSatisfy { !$0.hasCurves })
        for (new, old) in zip(lines, [wave, curve.flattened(within: 0.001)]) {
            let points = new.flattened().points
            #expect(points.count < old.points.count / 2)
            #expect(points.first == old.points.first && points.last == old.points.last)
            let farthest = old.points.map { distance($0, points) }.max() ?? .infinity
            #expect(farthest <= tolerance + 0.001, "\(farthest)")
        }
    }

    private func distance(_ point: Point, _ line: [Point]) -> Double {
        zip(line, line.dropFirst()).map { a, b in
            let (d, offset) = (b - a, point - a)
            let t = min(max((offset.x * d.x + offset.y * d.y) / max(d.x * d.x + d.y * d.y, 1e-300), 0), 1)
            return (offset - d * t).length
        }.min() ?? .infinity
    }

    @Test(arguments: [
        ("crop:margin=60", "a margin of 60 mm leaves nothing of a page of 105 × 148 mm"),
        ("crop:margin=50", "nothing is left of the page of 105 × 148 mm: all lines lie nearer to its edge than 50 mm"),
    ])
    func anEmptyResultIsAnError(argument: String, message: String) throws {
        let filter = try filter(argument)
        let page = Pages.plain([Polyline([Point(1, 1), Point(2, 2)])])
        let error = studioError { _ = try filter.apply(to: page) }
        #expect(error?.text == message)
    }

    @Test(
        "a wrong value is bad data, as one of a renderer's option is",
        arguments: [
            ("crop:margin=-1", "/margin: expected a number from 0.0 to 5000.0, found -1"),
            ("crop:margin=x", "/margin: expected a number"),
        ])
    func wrongValuesAreRefused(argument: String, message: String) {
        let error = studioError { _ = try PageFilters.filter(argument) }
        #expect(error?.status == .badData)
        #expect(error?.text.contains("--filter \(argument): \(message)") == true, "\(error?.text ?? "no error")")
    }

    @Test(arguments: [
        ("corp:margin=5", "--filter corp:margin=5: /type: \"corp\" is not known; did you mean \"crop\"?"),
        ("crop:margn=5", "unknown key \"margn\"; did you mean \"margin\"?"), ("crop:5", "expected name:option=value"),
        ("crop:margin=1:margin=2", "margin is given twice"), ("crop:type=crop", "type is given twice"),
        ("crop:", "expected name:option=value"), ("", "\"\" is not known"), ("crop:=5", "expected name:option=value"),
    ])
    func wrongArgumentsAreRefused(argument: String, message: String) {
        let error = studioError { _ = try PageFilters.filter(argument) }
        #expect(error?.status == .usage)
        #expect(error?.text.contains(message) == true, "\(error?.text ?? "no error")")
    }
}
