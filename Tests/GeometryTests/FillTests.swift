import SketchBase
import SketchGeometry
import TestSupport
import Testing

@Suite("Fills")
struct FillTests {
    /// A random outline with up to three random islands that may reach beyond it, and what lies between.
    private func region(_ seed: UInt64) throws -> Region {
        var random = RandomStream(seed: seed)
        func outline(_ middle: Point, _ radius: Double) -> [Point] {
            (0..<30).map { step in
                middle
                    + AffineMap.rotation(Double(step) * .pi / 15).apply(
                        Point(radius * random.uniform(in: 0.75...1.25), 0))
            }
        }
        var rings = [outline(Point(0, 0), 30)]
        for _ in 0..<Int(bounded: random.uniform(in: 0...4)) {
            let middle = Point(random.uniform(in: -20...20), random.uniform(in: -20...20))
            rings.append(outline(middle, random.uniform(in: 2...8)))
        }
        return try Region(rings: rings, rule: .evenodd, GeometryContext())
    }

    private static let width = 0.4

    private func lines(
        _ kind: FillPattern.Kind, in region: Region, seed: UInt64, isLinked: Bool = true
    ) throws -> [Polyline] {
        let pattern = FillPattern(kind, spacing: 2.4, angle: Double(seed) * 37, isLinked: isLinked)
        return try pattern.lines(in: region.grown(by: -Self.width / 2), stream: RandomStream(seed: seed))
    }

    @Test(
        "no line leaves its region with its width, in a hundred random regions with islands",
        arguments: FillPattern.Kind.allCases)
    func inside(kind: FillPattern.Kind) throws {
        for seed in UInt64(1)...100 {
            let region = try region(seed)
            // Arcs of eight chords a quarter are that much flatter than their circle.
            let room = try region.grown(by: 0.005 - Self.width / 2)
            let lines = try lines(kind, in: region, seed: seed)
            #expect(!lines.isEmpty)
            for line in lines {
                let outside = try room.pieces(of: line.points, .outside)
                #expect(outside?.isEmpty != false && (outside != nil || line.points.isEmpty), "\(kind) \(seed)")
            }
        }
    }

    @Test(
        "linked ends take at most a third of the lifts, and draw the same lines",
        arguments: [FillPattern.Kind.hatch, .crosshatch, .contour])
    func links(kind: FillPattern.Kind) throws {
        var (linked, loose) = (0, 0)
        for seed in UInt64(1)...100 {
            let region = try region(seed)
            let (one, other) = (
                try lines(kind, in: region, seed: seed), try lines(kind, in: region, seed: seed, isLinked: false)
            )
            linked += one.count
            loose += other.count
            let (long, short) = (one.reduce(0) { $0 + $1.length }, other.reduce(0) { $0 + $1.length })
            #expect(long >= short - 1e-6 && long < 1.8 * short)
        }
        #expect(3 * linked <= loose, "\(kind): \(linked) of \(loose)")
    }

    // The outline itself is the first of the contours: half of what it fills lies beyond it, 60 mm of 240.
    @Test(
        "a fill covers its region as its spacing says",
        arguments: [(FillPattern.Kind.hatch, 2400.0), (.contour, 2520), (.spiral, 2400)])
    func density(kind: FillPattern.Kind, expected: Double) throws {
        let square = try Region(
            rings: [[Point(0, 0), Point(60, 0), Point(60, 60), Point(0, 60)]], rule: .evenodd, GeometryContext())
        let lines = try FillPattern(kind, spacing: 1.5, isLinked: false)
            .lines(in: square, stream: RandomStream(seed: 1))
        let length = lines.reduce(0) { $0 + $1.length }
        #expect(abs(length / expected - 1) < 0.01, "\(length)")
    }

    @Test("stippled dots keep their distance and leave no hole, and thin out upwards where they are shaded")
    func stipple() throws {
        let square = try Region(
            rings: [[Point(0, 0), Point(40, 0), Point(40, 40), Point(0, 40)]], rule: .evenodd, GeometryContext())
        func dots(shade: Double) throws -> [Point] {
            try FillPattern(.stipple, spacing: 2, shade: shade).lines(in: square, stream: RandomStream(seed: 3))
                .map { try #require($0.points.first) }
        }
        let even = try dots(shade: 1)
        for (index, dot) in even.enumerated() {
            #expect(even[(index + 1)...].allSatisfy { ($0 - dot).length >= 2 })
        }
        // The densest packing has 1155 dots in so many squares of the spacing; dart throwing comes to two thirds.
        #expect((230...330).contains(even.count), "\(even.count)")
        let shaded = try dots(shade: 3)
        let (low, high) = (shaded.count { $0.y > 20 }, shaded.count { $0.y < 20 })
        #expect(low > 2 * high && high > 10)
    }

    @Test("a small shape gets a line through its middle")
    func small() throws {
        let pupil = try Region(
            rings: [[Point(7, 7), Point(8, 7), Point(8, 8), Point(7, 8)]], rule: .evenodd, GeometryContext())
        let lines = try FillPattern(.hatch, spacing: 5, angle: 0).lines(in: pupil, stream: RandomStream(seed: 1))
        #expect(lines.count == 1 && lines.first?.length == 1)
    }

    @Test("a fill of too many points is refused, with what to do")
    func budget() throws {
        let sheet = try Region(
            rings: [[Point(0, 0), Point(1000, 0), Point(1000, 1000), Point(0, 1000)]], rule: .evenodd,
            GeometryContext())
        for kind in FillPattern.Kind.allCases {
            let error = studioError {
                _ = try FillPattern(kind, spacing: 0.02).lines(in: sheet, stream: RandomStream(seed: 1))
            }
            #expect(error?.status == .badData && error?.text.contains("spacing larger") == true, "\(kind)")
        }
    }

    @Test("shapes of a drawing have their size and how deep they lie, though strokes do not quite meet")
    func shapes() throws {
        func square(_ x: Double, _ side: Double) -> [Point] {
            [Point(x, x), Point(x + side, x), Point(x + side, x + side), Point(x, x + side)]
        }
        // A body of 100 whose last side lacks a millimetre, an eye in it, a pupil in that, and a wing that an open
        // stroke cuts off.
        let body = square(0, 100) + [Point(0, 1)]
        let eye = square(10, 20) + [Point(10, 10)]
        let pupil = square(15, 5) + [Point(15, 15)]
        let wing = [Point(98.5, 60), Point(80, 60), Point(80, 99)]
        let shapes = try ClosedShapes.of([body, eye, pupil, wing].map { Polyline($0) }, GeometryContext())
            .sorted { $0.size > $1.size }
        #expect(shapes.map(\.depth) == [0, 0, 1, 2])
        let sizes = [0.92, 0.08, 0.04, 0.0025]
        #expect(zip(shapes, sizes).allSatisfy { abs($0.size - $1) < 0.002 }, "\(shapes.map(\.size))")
        #expect(abs(shapes[2].region.area - 375) < 1e-6 && abs(shapes[2].filled.area - 400) < 1e-6)
    }

    @Test("lines that close nothing have no shapes")
    func open() throws {
        let context = try GeometryContext()
        #expect(try ClosedShapes.of([], context).isEmpty)
        #expect(try ClosedShapes.of([Polyline([Point(0, 0), Point(9, 9)])], context).isEmpty)
        #expect(try ClosedShapes.of([Polyline([Point(3, 3)])], context).isEmpty)
    }
}
