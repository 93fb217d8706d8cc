import SketchGeometry
import SketchPages
import Testing

@Suite struct PageFittingTests {
    private func page(_ paths: Path..., width: Double = 100, height: Double = 50) -> Page {
        Page(
            width: width, height: height, background: nil,
            layers: [Layer(name: "a", pen: Pen(colour: Colour(red: 0, green: 0, blue: 0), width: 0.4), paths: paths)],
            recipe: Recipe(generator: "", title: "", seed: 0, checkpoints: [:], scene: "{}"))
    }

    private func line(_ points: (Double, Double)...) -> Path { Path(Polyline(points.map { Point($0.0, $0.1) })) }

    @Test func theWorstExcessIsTold() throws {
        #expect(page(line((0, 0), (100, 50))).excess == nil)
        #expect(page(line((10, -0.0009), (90, 50.0009))).excess == nil)
        let excess = try #require(page(line((1, -2), (3, 4)), line((90, 10), (103, 20))).excess)
        #expect(excess.path == 1 && abs(excess.millimetres - 3) < 1e-12 && excess.point.x == 103)
        // A curve by what it reaches, not by its control points.
        let bulge = Path(start: Point(10, 1), segments: [.curve(Point(10, -1), Point(20, -1), Point(20, 1))])
        #expect(abs((page(bulge).excess?.millimetres ?? 0) - 0.5) < 1e-9)
        #expect(page(bulge.mapPoints { $0 + Point(0, 1) }).excess == nil)
    }

    @Test func croppingKeepsWhatLiesInside() throws {
        let cropped = page(line((-10, 10), (50, 10), (50, 60), (60, 60), (60, 40)), line((200, 1), (210, 1))).cropped()
        let lines = cropped.layers[0].paths.map { $0.flattened().points }
        #expect(lines.count == 2)
        let expected = [[Point(0, 10), Point(50, 10), Point(50, 50)], [Point(60, 50), Point(60, 40)]]
        for (line, right) in zip(lines, expected) {
            #expect(line.count == right.count)
            for (a, b) in zip(line, right) { #expect((a - b).length < 1e-9) }
        }
        #expect(cropped.excess == nil)
    }

    @Test func croppedCurvesStayCurves() throws {
        // A circle around the corner: a quarter is left.
        let k = 4 * (2.0.squareRoot() - 1) / 3 * 20
        let circle = Path(
            start: Point(20, 0),
            segments: [
                .curve(Point(20, k), Point(k, 20), Point(0, 20)), .curve(Point(-k, 20), Point(-20, k), Point(-20, 0)),
                .curve(Point(-20, -k), Point(-k, -20), Point(0, -20)),
                .curve(Point(k, -20), Point(20, -k), Point(20, 0)),
            ])
        let cropped = page(circle).cropped()
        #expect(cropped.excess == nil)
        let length = cropped.layers[0].paths.reduce(0) { $0 + $1.flattened().length }
        #expect(abs(length - .pi * 10) < 0.02)
        #expect(cropped.layers[0].paths.contains { $0.hasCurves })
        #expect(cropped.layers[0].paths.reduce(0) { $0 + $1.segments.count } < 200)
    }

    /// Control points may lie outside of the page where the curve does not.
    @Test func croppingBendsNothing() throws {
        let curve = Path(start: Point(10, 30), segments: [.curve(Point(30, -10), Point(70, -10), Point(90, 30))])
        #expect(page(curve).cropped().layers[0].paths == [curve])
        let lower = curve.mapPoints { $0 - Point(0, 1) }
        let box = try #require(page(lower).cropped().bounds)
        #expect(abs(box.minY) < 0.001 && abs(box.minX - 10) < 1e-9)
        let length = page(lower).cropped().layers[0].paths.reduce(0) { $0 + $1.flattened().length }
        #expect(length < lower.flattened().length && length > lower.flattened().length - 30)
    }

    /// A curve of a thousand kilometres that crosses the page is cut without ten thousand chords.
    @Test func hugeCurvesAreCropped() throws {
        let huge = Path(start: Point(-1e9, 25), segments: [.curve(Point(0, 25), Point(1, 25), Point(1e9, 25))])
        let cropped = page(huge).cropped()
        let line = try #require(cropped.layers[0].paths.first)
        #expect(line.segments.count < 200)
        #expect(abs(line.flattened().length - 100) < 0.01)
    }

    @Test func fittingFillsThePage() throws {
        let fitted = page(line((1000, 1000), (1010, 1040))).fitted(margin: 5)
        let bounds = try #require(fitted.bounds)
        #expect(abs(bounds.minY - 5) < 1e-9 && abs(bounds.maxY - 45) < 1e-9)
        #expect(abs(bounds.centre.x - 50) < 1e-9 && abs(bounds.width - 10) < 1e-9)
        #expect(page(line((10, 10), (20, 10))).fitted(margin: 10).bounds?.width == 80)
    }

    @Test func aPageIsTakenFromTheDrawing() throws {
        let trimmed = page(line((-5, 7), (25, 27))).trimmed(margin: 2)
        #expect(trimmed.width == 34 && trimmed.height == 24)
        #expect(trimmed.bounds == Box(minX: 2, minY: 2, maxX: 32, maxY: 22))
        #expect(page(line((3, 3), (9, 3))).trimmed(margin: 0).height == 1)
    }
}
