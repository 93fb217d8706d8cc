import SketchBase
import SketchGeometry
import SketchPlotting
import Testing

/// Looking for neighbours, by how many points are looked at.
@Suite struct PointTreeTests {
    private static let count = 20_000

    /// Points in one place, on a line, spread, and half of them in one place, as in a star of rays.
    private static func points(_ kind: String) -> [Point] {
        var random = RandomStream(seed: 3)
        return (0..<count).map { number in
            switch kind {
            case "one place": Point(100, 100)
            case "line": Point(Double(number), 50)
            case "star" where number.isMultiple(of: 2): Point(100, 100)
            default: Point(random.uniform(in: 0...200), random.uniform(in: 0...200))
            }
        }
    }

    @Test(
        "a search looks at some dozens of points, however many lie in one place",
        arguments: [
            "one place", "line", "spread", "star",
        ])
    func searchesAreShort(kind: String) throws {
        let points = Self.points(kind)
        var tree = try PointTree(points)
        var looked = 0
        for (number, point) in points.enumerated() {
            let found = tree.nearest(1, to: point) { _ in
                looked += 1
                return true
            }
            #expect(found.count == 1)
            if let place = found.first { #expect(points[place] == point && place <= number) }
            // In this order or another, whoever is found is taken out.
            tree.remove(found.first ?? number)
        }
        #expect(looked < 60 * Self.count, "\(looked)")
    }

    @Test("what is found is what looking at all finds, of equally near ones the first", arguments: ["star", "spread"])
    func agreesWithLookingAtAll(kind: String) throws {
        let points = Array(Self.points(kind).prefix(600))
        var tree = try PointTree(points)
        var left = Set(points.indices)
        var random = RandomStream(seed: 4)
        while !left.isEmpty {
            let place = random.uniform() < 0.5 ? Point(100, 100) : Point(random.uniform(in: 0...200), 77)
            let expected = left.sorted { a, b in
                let (toA, toB) = ((points[a] - place), (points[b] - place))
                return (toA.x * toA.x + toA.y * toA.y, a) < (toB.x * toB.x + toB.y * toB.y, b)
            }.prefix(5)
            let found = tree.nearest(5, to: place) { _ in true }
            #expect(found == Array(expected))
            for index in found.prefix(2) {
                tree.remove(index)
                left.remove(index)
            }
        }
    }
}
