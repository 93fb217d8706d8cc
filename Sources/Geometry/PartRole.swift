/// What a part of a drawn animal is.
public enum PartRole: String, CaseIterable, Hashable, Sendable {
    /// Two parts alike, side by side within another, the upper ones where there are several such pairs.
    case eyes
    /// What lies in an eye.
    case pupils
    /// What lies in the head between and below the eyes, a nose or a mouth, too.
    case beak
    /// The part in which both eyes lie.
    case head
    /// The largest of the others.
    case body
    /// What is left, if it is large enough to be seen.
    case wings
    case other

    /// How unlike in area two eyes may be.
    private static let likeness = 0.45
    /// The share of all parts that a body has at least.
    private static let smallestBody = 0.12
    /// And a wing.
    private static let smallestWing = 0.015

    /// - Parameters:
    ///   - parts: for each its box, its area and which others lie in it.
    ///   - whole: what they cover together.
    ///   - box: around the drawing, y downwards.
    static func roles(of parts: [(box: Box, area: Double, inside: Set<Int>)], whole: Double, box: Box) -> [PartRole] {
        var roles = [PartRole](repeating: .other, count: parts.count)
        func outer(_ index: Int) -> [Int] { parts.indices.filter { parts[$0].inside.contains(index) } }
        var eyes: (score: Double, pair: [Int], head: Int)?
        for (first, a) in parts.enumerated() {
            for (second, b) in parts.enumerated().dropFirst(first + 1) {
                guard
                    let head = outer(first).filter({ parts[$0].inside.contains(second) })
                        .min(by: { parts[$0].area < parts[$1].area })
                else { continue }
                let alike = min(a.area, b.area) / max(a.area, b.area)
                let apart = Point(
                    (a.box.centre.x - b.box.centre.x).magnitude, (a.box.centre.y - b.box.centre.y).magnitude)
                let width = (a.box.width + b.box.width) / 2
                guard alike >= likeness, apart.x > 0.75 * width, apart.x < 5 * width, apart.y < 0.6 * apart.x else {
                    continue
                }
                let height = ((a.box.centre.y + b.box.centre.y) / 2 - box.minY) / max(box.height, 1e-9)
                let score = alike - apart.y / apart.x - height
                if score > eyes?.score ?? -.infinity { eyes = (score, [first, second], head) }
            }
        }
        if let eyes {
            roles[eyes.head] = .head
            for eye in eyes.pair {
                roles[eye] = .eyes
                for pupil in parts[eye].inside { roles[pupil] = .pupils }
            }
            let (left, right) = (parts[eyes.pair[0]], parts[eyes.pair[1]])
            let between =
                min(left.box.centre.x, right.box.centre.x)...max(left.box.centre.x, right.box.centre.x)
            let top = (left.box.centre.y + right.box.centre.y) / 2
            let largest = max(left.area, right.area)
            for index in parts[eyes.head].inside where roles[index] == .other {
                let part = parts[index]
                if between.contains(part.box.centre.x), part.box.centre.y > top, part.area < 1.2 * largest {
                    roles[index] = .beak
                }
            }
        }
        let others = parts.indices.filter { roles[$0] == .other }
        if let body = others.max(by: { parts[$0].area < parts[$1].area }),
            parts[body].area >= smallestBody * whole, eyes.map({ !parts[$0.head].inside.contains(body) }) ?? true
        {
            roles[body] = .body
        }
        for index in others where roles[index] == .other && parts[index].area >= smallestWing * whole {
            roles[index] = .wings
        }
        return roles
    }
}
