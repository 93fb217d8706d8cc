import SketchBase
import SketchGeometry

/// A k-d tree over points that can be taken out one by one (Bentley 1975). It stays quick whether
/// points are spread evenly, crowded together, in a line or all in one place.
package struct PointTree {
    private let points: [Point]
    /// Point numbers, those of a node side by side.
    private var order: [Int32]
    private var nodes: [Node] = []
    private var leafOfPoint: [Int32]
    private var isTaken: [Bool]

    private struct Node {
        var range: Range<Int>
        var parent: Int32
        var left: Int32 = -1
        var right: Int32 = -1
        var splitsX = false
        var split = 0.0
        var remaining: Int
        /// The least number of a point that is left here.
        var first = Int32.max
    }

    private static let leafSize = 8

    /// - Parameter check: called once a node; where it throws, building ends.
    package init(
        _ points: [Point], check: () throws(Diagnostic) -> Void = {}
    ) throws(Diagnostic) {
        self.points = points
        order = points.indices.map(Int32.init)
        leafOfPoint = [Int32](repeating: -1, count: points.count)
        isTaken = [Bool](repeating: false, count: points.count)
        var pending = [(range: points.indices, parent: Int32(-1), isRight: false)]
        while let (range, parent, isRight) = pending.popLast() {
            try check()
            let number = Int32(nodes.count)
            var node = Node(range: range, parent: parent, remaining: range.count)
            node.first = order[range].min() ?? .max
            if parent >= 0 {
                if isRight { nodes[Int(parent)].right = number } else { nodes[Int(parent)].left = number }
            }
            if range.count > Self.leafSize {
                let box = Box(around: order[range].lazy.map { points[Int($0)] })
                node.splitsX = (box?.width ?? 0) >= (box?.height ?? 0)
                let key = { [splitsX = node.splitsX] (index: Int32) in
                    splitsX ? points[Int(index)].x : points[Int(index)].y
                }
                order[range].sort { (key($0), $0) < (key($1), $1) }
                let middle = (range.lowerBound + range.upperBound) / 2
                node.split = key(order[middle])
                pending.append((middle..<range.upperBound, number, true))
                pending.append((range.lowerBound..<middle, number, false))
            } else {
                for place in range { leafOfPoint[Int(order[place])] = number }
            }
            nodes.append(node)
        }
    }

    /// Takes point number `index` out; nothing where it is out already.
    package mutating func remove(_ index: Int) {
        guard !isTaken[index] else { return }
        isTaken[index] = true
        var number = leafOfPoint[index]
        while number >= 0 {
            let node = nodes[Int(number)]
            nodes[Int(number)].remaining -= 1
            if node.first == Int32(index) {
                nodes[Int(number)].first =
                    node.left >= 0
                    ? min(nodes[Int(node.left)].first, nodes[Int(node.right)].first)
                    : order[node.range].filter { !isTaken[Int($0)] }.min() ?? .max
            }
            number = node.parent
        }
    }

    /// The nearest point that is left and no further than `distance`, of equally near ones the first; nil where none is.
    func nearest(to point: Point, within distance: Double = .infinity) -> Int? {
        var found = Nearest(capacity: 1, limit: distance * distance)
        search(0, point, &found) { _ in true }
        return found.items.first.map { Int($0.index) }
    }

    /// Up to `count` points that are left and `isWanted`, nearest first.
    package func nearest(_ count: Int, to point: Point, where isWanted: (Int) -> Bool) -> [Int] {
        var found = Nearest(capacity: count)
        search(0, point, &found, isWanted)
        return found.items.map { Int($0.index) }
    }

    private struct Nearest {
        var capacity: Int
        var limit = Double.infinity
        var items: [(distance: Double, index: Int32)] = []

        var reach: Double { items.count < capacity ? limit : (items.last?.distance ?? limit) }

        /// Whether points that are no nearer than `distance` and have no number below `first` may be among them. Many
        /// may be equally near, in one place; without looking at numbers each search would see them all.
        func mayHold(_ distance: Double, _ first: Int32) -> Bool {
            guard items.count >= capacity, let last = items.last else { return distance <= limit }
            return (distance, first) < last
        }

        mutating func offer(_ distance: Double, _ index: Int32) {
            guard items.count < capacity ? distance <= limit : distance <= reach else { return }
            var place = items.count
            while place > 0, (distance, index) < items[place - 1] { place -= 1 }
            guard place < capacity else { return }
            items.insert((distance, index), at: place)
            if items.count > capacity { items.removeLast() }
        }
    }

    private func search(_ number: Int, _ point: Point, _ found: inout Nearest, _ isWanted: (Int) -> Bool) {
        guard number < nodes.count, nodes[number].remaining > 0 else { return }
        let node = nodes[number]
        guard node.left >= 0 else {
            for place in node.range {
                let index = order[place]
                guard !isTaken[Int(index)], isWanted(Int(index)) else { continue }
                let offset = points[Int(index)] - point
                found.offer(offset.x * offset.x + offset.y * offset.y, index)
            }
            return
        }
        let offset = (node.splitsX ? point.x : point.y) - node.split
        // On the border both are as near; then the one with the first points decides more.
        let isLeft = offset < 0 || offset == 0 && nodes[Int(node.left)].first < nodes[Int(node.right)].first
        let (near, far) = isLeft ? (Int(node.left), Int(node.right)) : (Int(node.right), Int(node.left))
        if found.mayHold(0, nodes[near].first) { search(near, point, &found, isWanted) }
        if found.mayHold(offset * offset, nodes[far].first) { search(far, point, &found, isWanted) }
    }
}
