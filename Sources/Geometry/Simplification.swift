/// Fewer points for the same line.
public enum Simplification {
    /// The points that Ramer–Douglas–Peucker keeps: every dropped one lies within `tolerance` of the
    /// chord that replaces it (Douglas and Peucker 1973). First and last stay. Works without
    /// recursion, so that a long stroke cannot exhaust the stack.
    public static func ramerDouglasPeucker(_ points: [Point], tolerance: Double) -> [Point] {
        guard points.count > 2 else { return points }
        var keep = [Bool](repeating: false, count: points.count)
        keep[0] = true
        keep[points.count - 1] = true
        var pending = [(0, points.count - 1)]
        while let (first, last) = pending.popLast() {
            guard last - first > 1 else { continue }
            var farthest = first
            var greatest = tolerance
            for index in first + 1..<last {
                let distance = distance(points[index], fromSegment: points[first], points[last])
                if distance > greatest {
                    greatest = distance
                    farthest = index
                }
            }
            guard farthest != first else { continue }
            keep[farthest] = true
            pending.append((first, farthest))
            pending.append((farthest, last))
        }
        return zip(points, keep).filter(\.1).map(\.0)
    }

    private static func distance(_ point: Point, fromSegment start: Point, _ end: Point) -> Double {
        let direction = end - start
        let squaredLength = direction.x * direction.x + direction.y * direction.y
        guard squaredLength > 0 else { return (point - start).length }
        let offset = point - start
        let along = min(max((offset.x * direction.x + offset.y * direction.y) / squaredLength, 0), 1)
        return (offset - direction * along).length
    }
}
