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

    @Test("rings of a contour that are linked run into each other as a spiral does, without a straight way across")
    func spirals() throws {
        let points = (0..<90).map { AffineMap.rotation(Double($0) * .pi / 45).apply(Point(30, 0)) }
        let disc = try Region(rings: [points], rule: .evenodd, GeometryContext())
        let lines = try FillPattern(.contour, spacing: 2).lines(in: disc, stream: RandomStream(seed: 1))
        let line = try #require(lines.first)
        #expect(lines.count == 1)
        // Each segment runs around the middle rather than towards it, but in the innermost turn.
        for (a, b) in zip(line.points, line.points.dropFirst()) where a.length > 4 {
            #expect((a.length - b.length).magnitude < 0.35 * (b - a).length, "\(a) \(b)")
        }
        // A ray through the part where turns change meets them at distances as even as elsewhere.
        for degrees in stride(from: 3.0, to: 360, by: 12) {
            let end = AffineMap.rotation(degrees * .pi / 180).apply(Point(31, 0))
            func side(_ point: Point) -> Double { point.x * end.y - point.y * end.x }
            let distances = zip(line.points, line.points.dropFirst()).compactMap { a, b -> Double? in
                let (from, to) = (side(a), side(b))
                guard from * to <= 0, from != to else { return nil }
                let meeting = a + (b - a) * (from / (from - to))
                return meeting.x * end.x + meeting.y * end.y > 0 ? meeting.length : nil
            }.sorted(by: >)
            for (outer, inner) in zip(distances, distances.dropFirst()) { #expect(outer - inner < 2.2) }
            // None but the ramp that leaves the outermost ring comes nearer than half a spacing.
            let inner = distances.dropFirst(2).filter { $0 > 5 }
            for (outer, next) in zip(inner, inner.dropFirst()) { #expect(outer - next > 1.8) }
        }
    }

    /// A circle of points, from one angle to another in degrees.
    private func arc(_ middle: Point, _ radius: Double, _ from: Double = 0, _ to: Double = 360) -> Polyline {
        Polyline(
            (0...60).map { step in
                middle
                    + AffineMap.rotation((from + (to - from) * Double(step) / 60) * .pi / 180).apply(Point(radius, 0))
            })
    }

    @Test(
        "parts are what strokes mean to enclose: what crosses by accident and slivers are none, small gaps are closed")
    func parts() throws {
        // A head that lacks a twelfth, two eyes in it, one of which pokes out, a body that hangs at the head, and a wing
        // that crosses its side.
        let head = arc(Point(0, 0), 30, -60, 270)
        let eyes = [arc(Point(-12, -3), 7), arc(Point(24, -3), 7)]
        let body = arc(Point(0, 55), 40, -55, 235)
        let wing = arc(Point(-38, 60), 14, 60, 300)
        let parts = try DrawnParts.of([head] + eyes + [body, wing], GeometryContext())
        #expect(parts.count == 5)
        #expect(parts.map(\.depth) == [0, 1, 1, 0, 0])
        // Eyes lie in front of the head, and the head in front of the body.
        let (whole, eye) = (Double.pi * 900, Double.pi * 49)
        #expect(parts[0].filled.area > 0.95 * whole && parts[0].filled.area < whole)
        #expect((parts[1].region.area / eye - 1).magnitude < 0.02)
        #expect(try parts[0].region.intersection(parts[1].region).area < 1e-6)
        for (index, part) in parts.enumerated() {
            for other in parts[(index + 1)...] { #expect(try part.region.intersection(other.region).area < 1e-6) }
        }
        // All of them together cover what the drawing does, without the faces between crossing lines being parts.
        #expect(parts.allSatisfy { $0.filled.area > 0.5 * eye })
    }

    @Test("parts of an animal are told by how they lie: two alike side by side are eyes, around them is the head")
    func roles() throws {
        let strokes = [
            arc(Point(0, 0), 30), arc(Point(-12, -5), 7), arc(Point(12, -5), 7), arc(Point(-11, -4), 2),
            Polyline([Point(-3, 8), Point(3, 8), Point(0, 14), Point(-3, 8)]), arc(Point(0, 60), 38, -55, 235),
            arc(Point(-44, 60), 12, 60, 300), arc(Point(44, 60), 12, -120, 120),
        ]
        let parts = try DrawnParts.of(strokes, GeometryContext())
        #expect(parts.map(\.role) == [.head, .eyes, .eyes, .pupils, .beak, .body, .wings, .wings])
        // Without eyes there is no head; the largest part is a body all the same.
        let plain = try DrawnParts.of([arc(Point(0, 0), 30), arc(Point(0, 60), 38)], GeometryContext())
        #expect(plain.map(\.role) == [.wings, .body])
    }

    @Test("open curves and lines that only cross have no parts, strokes that close something together have one")
    func looseLines() throws {
        let context = try GeometryContext()
        #expect(try DrawnParts.of([], context).isEmpty)
        #expect(try DrawnParts.of([arc(Point(0, 0), 10, 0, 120)], context).isEmpty)
        #expect(try DrawnParts.of([Polyline([Point(3, 3)])], context).isEmpty)
        let halves = [arc(Point(0, 0), 10, 0, 180), arc(Point(0, 0), 10, 180, 360)]
        let whole = try DrawnParts.of(halves, context)
        #expect(abs(whole.reduce(0) { $0 + $1.region.area } / (100 * .pi) - 1) < 0.01)
        // What is drawn twice is one part.
        #expect(try DrawnParts.of([arc(Point(0, 0), 10), arc(Point(0.3, 0), 10)], context).count == 1)
    }

    @Test("lines that close nothing have no shapes")
    func open() throws {
        let context = try GeometryContext()
        #expect(try ClosedShapes.of([], context).isEmpty)
        #expect(try ClosedShapes.of([Polyline([Point(0, 0), Point(9, 9)])], context).isEmpty)
        #expect(try ClosedShapes.of([Polyline([Point(3, 3)])], context).isEmpty)
    }
}
