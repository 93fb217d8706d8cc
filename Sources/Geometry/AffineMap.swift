import Foundation

/// x' = a·x + c·y + e, y' = b·x + d·y + f, as in SVG's `matrix(a b c d e f)` (SVG 1.1 §7.4).
public struct AffineMap: Hashable, Sendable {
    public var a: Double
    public var b: Double
    public var c: Double
    public var d: Double
    public var e: Double
    public var f: Double

    public init(a: Double = 1, b: Double = 0, c: Double = 0, d: Double = 1, e: Double = 0, f: Double = 0) {
        (self.a, self.b, self.c, self.d, self.e, self.f) = (a, b, c, d, e, f)
    }

    /// Leaves points where they are.
    public static let identity = AffineMap()

    /// Turns about the origin by `angle` in radians, from the x axis to the y axis: on a page clockwise.
    public static func rotation(_ angle: Double) -> AffineMap {
        AffineMap(a: cos(angle), b: sin(angle), c: -sin(angle), d: cos(angle))
    }

    /// How much longer lines become: the root of how much larger areas become.
    public var scale: Double { (a * d - b * c).magnitude.squareRoot() }

    /// Where `point` goes.
    public func apply(_ point: Point) -> Point {
        Point(a * point.x + c * point.y + e, b * point.x + d * point.y + f)
    }

    /// This map first, `outer` afterwards.
    public func then(_ outer: AffineMap) -> AffineMap {
        let origin = outer.apply(Point(e, f))
        return AffineMap(
            a: outer.a * a + outer.c * b, b: outer.b * a + outer.d * b, c: outer.a * c + outer.c * d,
            d: outer.b * c + outer.d * d, e: origin.x, f: origin.y)
    }
}
