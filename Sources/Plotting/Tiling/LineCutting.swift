import SketchGeometry

/// A coordinate of the plane.
enum Axis {
    case x, y

    func of(_ point: Point) -> Double { self == .x ? point.x : point.y }
}

/// Cutting lines along straight seams. Both pieces of a cut end in the same point, to the last bit, and every part of a
/// line lies in one piece alone; `Path.cropped` and `Region` cut to one area and promise neither.
enum LineCutting {
    /// A line's pieces in its order and direction, each with the number of the strip that it lies in.
    ///
    /// - Parameters:
    ///   - seams: rising places on the axis; strip k lies between seam k − 1 and seam k. What runs along a seam lies in
    ///     the strip below it.
    static func pieces(
        of line: [Point], across axis: Axis, at seams: [Double]
    ) -> [(points: [Point], strip: Int)] {
        func strip(_ place: Double) -> Int { seams.count { $0 < place } }
        guard let first = line.first else { return [] }
        guard !seams.isEmpty, line.count > 1 else { return [(line, strip(axis.of(first)))] }
        var pieces: [(points: [Point], strip: Int)] = []
        func add(_ from: Point, _ to: Point) {
            // A part between two seams lies where its middle lies.
            let strip = strip((axis.of(from) + axis.of(to)) / 2)
            if let last = pieces.indices.last, pieces[last].strip == strip {
                pieces[last].points.append(to)
            } else {
                pieces.append(([from, to], strip))
            }
        }
        for (a, b) in zip(line, line.dropFirst()) {
            let (low, high) = (min(axis.of(a), axis.of(b)), max(axis.of(a), axis.of(b)))
            var crossed = seams.filter { low < $0 && $0 < high }
            if axis.of(a) > axis.of(b) { crossed.reverse() }
            var last = a
            for seam in crossed {
                let point = crossing(a, b, axis, seam)
                add(last, point)
                last = point
            }
            add(last, b)
        }
        return pieces
    }

    private static func crossing(_ a: Point, _ b: Point, _ axis: Axis, _ seam: Double) -> Point {
        switch axis {
        case .x: Point(seam, a.y + (b.y - a.y) * ((seam - a.x) / (b.x - a.x)))
        case .y: Point(a.x + (b.x - a.x) * ((seam - a.y) / (b.y - a.y)), seam)
        }
    }
}
