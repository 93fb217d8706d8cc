import SketchBase
import SketchGeometry
import Testing

@Suite struct PathTests {
    /// A path of curves and lines across a page, with some curves that are lines or turn back.
    private func path(seed: UInt64) -> Path {
        var random = RandomStream(seed: seed)
        func point() -> Point { Point(random.uniform(in: 0...100), random.uniform(in: 0...100)) }
        var path = Path(start: point(), segments: [])
        for _ in 0..<20 {
            switch random.next() % 3 {
            case 0: path.segments.append(.line(point()))
            case 1: path.segments.append(.curve(point(), point(), point()))
            default:
                let end = point()
                path.segments.append(.curve(end, end, end))
            }
        }
        return path
    }

    /// Points of the curve by de Casteljau's construction, which the code does not use.
    private func samples(_ path: Path) throws -> [Point] {
        var last = try #require(path.start)
        var points = [last]
        for segment in path.segments {
            let ends =
                switch segment {
                case .line(let end): [last, end]
                case .curve(let a, let b, let end): [last, a, b, end]
                }
            for step in 1...400 {
                let t = Double(step) / 400
                var level = ends
                while level.count > 1 { level = zip(level, level.dropFirst()).map { $0 * (1 - t) + $1 * t } }
                points.append(level[0])
            }
            last = segment.end
        }
        return points
    }

    private func distance(_ point: Point, _ line: Polyline) -> Double {
        zip(line.points, line.points.dropFirst()).map { a, b in
            let (way, arm) = (b - a, point - a)
            let square = way.x * way.x + way.y * way.y
            let share = square > 0 ? min(max((arm.x * way.x + arm.y * way.y) / square, 0), 1) : 0
            return (point - (a + way * share)).length
        }.min() ?? .infinity
    }

    @Test(arguments: [UInt64(1), 2, 3, 4])
    func theFlatPathLiesAlongTheCurve(seed: UInt64) throws {
        let path = path(seed: seed)
        let line = path.flattened()
        #expect(line.points.first == path.start && line.points.last == path.segments.last?.end)
        for point in try samples(path) { #expect(distance(point, line) <= Path.flatness) }
        #expect(line.points.count < 2000)
    }

    @Test(arguments: [UInt64(1), 2, 3, 4])
    func theBoxFitsTheCurveClosely(seed: UInt64) throws {
        let path = path(seed: seed)
        let box = try #require(path.bounds)
        let around = try #require(Box(around: samples(path)))
        for (outer, inner) in [
            (around.minX - box.minX, box.minX), (around.minY - box.minY, box.minY), (box.maxX - around.maxX, box.maxX),
            (box.maxY - around.maxY, box.maxY),
        ] {
            #expect((-1e-9...0.01).contains(outer), "near \(inner)")
        }
    }

    @Test func linesKeepTheirPoints() {
        for line in [Polyline([]), Polyline([Point(1, 2)]), Polyline([Point(0, 0), Point(1, 0), Point(2, 0)])] {
            #expect(Path(line).flattened() == line)
            #expect(Path(line).bounds == Box(around: line.points))
        }
    }
}
