/// A cubic Bézier curve by its four points.
package struct CubicBezier {
    package let (p0, p1, p2, p3): (Point, Point, Point, Point)

    package init(_ p0: Point, _ p1: Point, _ p2: Point, _ p3: Point) {
        (self.p0, self.p1, self.p2, self.p3) = (p0, p1, p2, p3)
    }

    package func point(at t: Double) -> Point {
        let s = 1 - t
        return p0 * (s * s * s) + p1 * (3 * s * s * t) + p2 * (3 * s * t * t) + p3 * (t * t * t)
    }

    /// The points of even steps, without the first, of which no chord lies farther than `flatness` from the curve.
    package func chords(flatness: Double) -> [Point] {
        let steps = steps(flatness: flatness)
        return (1...steps).map { $0 == steps ? p3 : point(at: Double($0) / Double(steps)) }
    }

    /// Even steps in t after which no chord lies farther than `flatness` from the curve: the second
    /// derivative is at most 6 times the larger second difference, and a chord over h strays by at most
    /// h²/8 of it.
    package func steps(flatness: Double) -> Int {
        let bend = max((p0 - p1 * 2 + p2).length, (p1 - p2 * 2 + p3).length)
        let steps = (0.75 * bend / flatness).squareRoot().rounded(.up)
        return steps < 10_000 ? max(1, Int(steps)) : 10_000
    }

    /// Where in (0, 1) the curve turns round in x or in y: the roots of its derivative.
    package var turningPoints: [Double] {
        [\Point.x, \Point.y].flatMap { axis in
            let (d0, d1, d2) = (
                p1[keyPath: axis] - p0[keyPath: axis], p2[keyPath: axis] - p1[keyPath: axis],
                p3[keyPath: axis] - p2[keyPath: axis]
            )
            // (d0 − 2 d1 + d2) t² + 2 (d1 − d0) t + d0, solved without cancellation.
            let (a, half, c) = (d0 - 2 * d1 + d2, d1 - d0, d0)
            let root = max(half * half - a * c, 0).squareRoot()
            let q = -(half + (half < 0 ? -root : root))
            return [q / a, c / q].filter { $0 > 0 && $0 < 1 }
        }
    }

    /// Both halves (de Casteljau).
    package var halves: (CubicBezier, CubicBezier) {
        func middle(_ a: Point, _ b: Point) -> Point { (a + b) * 0.5 }
        let (a, b, c) = (middle(p0, p1), middle(p1, p2), middle(p2, p3))
        let (d, e) = (middle(a, b), middle(b, c))
        let centre = middle(d, e)
        return (CubicBezier(p0, a, d, centre), CubicBezier(centre, e, c, p3))
    }

    /// The box around the four points, in which the curve lies.
    package var hull: Box {
        Box(
            minX: min(p0.x, p1.x, p2.x, p3.x), minY: min(p0.y, p1.y, p2.y, p3.y), maxX: max(p0.x, p1.x, p2.x, p3.x),
            maxY: max(p0.y, p1.y, p2.y, p3.y))
    }
}
