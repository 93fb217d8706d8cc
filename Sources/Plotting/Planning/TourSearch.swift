import SketchBase
import SketchGeometry

/// Local search on a tour of strokes: 2-opt and Or-opt over lists of near neighbours.
///
/// The tour is a ring. Besides the strokes it holds one for the way home: it leads from where the pen
/// goes in the end to where it starts. Every end of a stroke has a number, 2s for its first point and
/// 2s + 1 for its last; the tour holds for each place the end at which that stroke is entered, so that
/// it is left at the same number with the last bit flipped. All changes are reversals of a span of the
/// ring, so that a round that did not help is undone by the same reversals backwards.
struct TourSearch: ~Copyable {
    private static let neighbourCount = 10
    private static let longestSegment = 3

    private let count: Int
    private let ends: [Point]
    /// A stroke that is entered and left at the same place.
    private let isLoop: [Bool]
    /// The number of the end that costs nothing to go to, or −1.
    private let freeEnd: Int32
    /// `neighbourCount` ends for each end, nearest first, −1 where there are no more.
    private let neighbours: [Int32]
    /// How far away each of them is.
    private let neighbourDistances: [Double]

    /// The end at which the stroke at each place is entered.
    private var entries: [Int32]
    /// The place of each stroke.
    private var places: [Int32]
    private var queue: [Int32] = []
    private var isQueued: [Bool]
    private var reversals: [(first: Int, length: Int)] = []
    private var keepsRecord = false
    /// Changes that would turn longer spans are passed over: what they gain is not worth the work.
    private var longestReversal = 25_000

    /// - Parameter check: called once an end; where it throws, nothing is made.
    init(
        _ strokes: [Stroke], start: Point, end: Point?, check: () throws(Diagnostic) -> Void
    ) throws(Diagnostic) {
        let home = strokes.count
        count = home + 1
        var ends = strokes.flatMap { [$0.points.first ?? start, $0.points.last ?? start] }
        ends += [end ?? start, start]
        self.ends = ends
        freeEnd = end == nil ? Int32(2 * home) : -1
        isLoop = (0..<count).map { $0 < home && ends[2 * $0] == ends[2 * $0 + 1] }
        var tree = try PointTree(ends, check: check)
        for stroke in 0..<home where ends[2 * stroke] == ends[2 * stroke + 1] { tree.remove(2 * stroke + 1) }
        if end == nil { tree.remove(2 * home) }
        var neighbours = [Int32](repeating: -1, count: ends.count * Self.neighbourCount)
        var distances = [Double](repeating: 0, count: neighbours.count)
        for (number, point) in ends.enumerated() {
            try check()
            let near = Self.spread(
                tree.nearest(5 * Self.neighbourCount, to: point) { $0 / 2 != number / 2 }, around: point, ends)
            for (place, other) in near.enumerated() {
                neighbours[number * Self.neighbourCount + place] = Int32(other)
                distances[number * Self.neighbourCount + place] = (ends[other] - point).length
            }
        }
        self.neighbours = neighbours
        neighbourDistances = distances
        entries = (0..<count).map { Int32(2 * $0) }
        places = (0..<count).map(Int32.init)
        isQueued = [Bool](repeating: false, count: count)
    }

    /// Of ends sorted by distance the nearest, two in each direction first: where strokes crowd together,
    /// the nearest alone would not lead out of the crowd (Johnson and McGeoch 1997, quadrant neighbours).
    private static func spread(_ near: [Int], around point: Point, _ ends: [Point]) -> [Int] {
        var counts = [0, 0, 0, 0]
        var chosen: [Int] = []
        var others: [Int] = []
        for (rank, end) in near.enumerated() {
            let quadrant = (ends[end].x < point.x ? 1 : 0) + (ends[end].y < point.y ? 2 : 0)
            if counts[quadrant] < 2 || rank < neighbourCount / 2 {
                counts[quadrant] += 1
                chosen.append(rank)
            } else {
                others.append(rank)
            }
        }
        let ranks = chosen.prefix(neighbourCount) + others.prefix(max(0, neighbourCount - chosen.count))
        return ranks.sorted().map { near[$0] }
    }

    /// The tour from the way home on, in the direction in which that ends at the start.
    var tour: Tour {
        let home = Int(places[count - 1])
        let isForward = entries[home] & 1 == 0
        var tour = Tour(strokes: [], isReversed: [])
        for step in 1..<max(count, 1) {
            let entry = entries[isForward ? (home + step) % count : (home + count - step) % count]
            tour.strokes.append(Int(entry >> 1))
            tour.isReversed.append((entry & 1 == 1) == isForward)
        }
        return tour
    }

    /// Improves the tour to a local optimum, then by `rounds` of disturbing and repairing it.
    ///
    /// - Parameter check: called once a round, and before that once a stroke; where it throws, the search ends.
    mutating func improve(rounds: Int, check: () throws(Diagnostic) -> Void) throws(Diagnostic) {
        try repairAll(check: check)
        guard count > 3 else { return }
        guard count > 8 else { return }
        var random = RandomStream(seed: 2017, path: UInt64(count))
        let reach = min(50, (count - 2) / 3)
        keepsRecord = true
        longestReversal = 3000
        for _ in 0..<rounds {
            try check()
            reversals.removeAll(keepingCapacity: true)
            let bits = random.next()
            let first = Int(((bits >> 32) * UInt64(count)) >> 32)
            let length1 = 1 + (Int(bits & 0xffff) * reach) >> 16
            let length2 = 1 + (Int((bits >> 16) & 0xffff) * reach) >> 16
            var gain = exchange(first, length1, length2)
            gain += try repair(check: {})
            if gain < -1e-9 {
                for (first, length) in reversals.reversed() { reverse(first, length) }
            }
        }
        keepsRecord = false
        longestReversal = 25_000
        try repairAll(check: check)
    }

    private mutating func repairAll(check: () throws(Diagnostic) -> Void) throws(Diagnostic) {
        for stroke in 0..<count { enqueue(Int32(stroke)) }
        _ = try repair(check: check)
    }

    /// Exchanges two spans that lie side by side: the double bridge. Returns by how much shorter the
    /// tour is, which is mostly less than 0.
    private mutating func exchange(_ first: Int, _ length1: Int, _ length2: Int) -> Double {
        let middle = wrap(first + length1)
        let last = wrap(first + length1 + length2 - 1)
        let (before, after) = (previous(first), next(last))
        let old =
            distance(exit(before), entries[first]) + distance(exit(previous(middle)), entries[middle])
            + distance(exit(last), entries[after])
        let new =
            distance(exit(before), entries[middle]) + distance(exit(last), entries[first])
            + distance(exit(previous(middle)), entries[after])
        for place in [before, first, previous(middle), middle, last, after] { enqueue(entries[place] >> 1) }
        record(first, length1 + length2)
        record(first, length2)
        record(wrap(first + length2), length1)
        return old - new
    }

    /// Improves around all queued strokes until nothing more is found. Returns by how much shorter the
    /// tour is.
    private mutating func repair(check: () throws(Diagnostic) -> Void) throws(Diagnostic) -> Double {
        var total = 0.0
        var head = 0
        while head < queue.count {
            try check()
            let stroke = queue[head]
            head += 1
            isQueued[Int(stroke)] = false
            while true {
                let gain = improve(stroke)
                if gain <= 0 { break }
                total += gain
            }
            if head > 4096 && head * 2 > queue.count {
                queue.removeFirst(head)
                head = 0
            }
        }
        queue.removeAll(keepingCapacity: true)
        return total
    }

    private mutating func enqueue(_ stroke: Int32) {
        guard !isQueued[Int(stroke)] else { return }
        isQueued[Int(stroke)] = true
        queue.append(stroke)
    }

    /// Makes the first change at `stroke` that shortens the tour; returns by how much, or 0.
    private mutating func improve(_ stroke: Int32) -> Double {
        let place = Int(places[Int(stroke)])
        var gain = twoOptAfter(place)
        if gain <= 0 { gain = twoOptBefore(place) }
        guard gain <= 0 else { return gain }
        for length in 1...min(Self.longestSegment, max(1, count - 3)) {
            gain = moveSegment(place, length)
            if gain <= 0 && length > 1 { gain = moveSegment(wrap(place + count - length + 1), length) }
            if gain > 0 { return gain }
        }
        return 0
    }

    /// Replaces the ways out of `place` and out of another place j by one between the two exits and one
    /// between the entries behind them.
    private mutating func twoOptAfter(_ place: Int) -> Double {
        let from = exit(place)
        let follower = next(place)
        let old = distance(from, entries[follower])
        for slot in 0..<Self.neighbourCount {
            let near = neighbours[Int(from) * Self.neighbourCount + slot]
            guard near >= 0 else { break }
            let shorter = old - neighbourDistances[Int(from) * Self.neighbourCount + slot]
            guard shorter > 0 else { break }
            let other = Int(places[Int(near >> 1)])
            guard exit(other) == near || isLoop[Int(near >> 1)], other != place else { continue }
            let otherFollower = next(other)
            let gain =
                shorter + distance(exit(other), entries[otherFollower])
                - distance(entries[follower], entries[otherFollower])
            guard gain > 1e-9, isShort(follower, other) else { continue }
            for changed in [place, follower, other, otherFollower] { enqueue(entries[changed] >> 1) }
            flip(follower, other)
            return gain
        }
        return 0
    }

    /// The same for the ways into `place` and into another place.
    private mutating func twoOptBefore(_ place: Int) -> Double {
        let from = entries[place]
        let leader = previous(place)
        let old = distance(exit(leader), from)
        for slot in 0..<Self.neighbourCount {
            let near = neighbours[Int(from) * Self.neighbourCount + slot]
            guard near >= 0 else { break }
            let shorter = old - neighbourDistances[Int(from) * Self.neighbourCount + slot]
            guard shorter > 0 else { break }
            let other = Int(places[Int(near >> 1)])
            guard entries[other] == near || isLoop[Int(near >> 1)], other != place else { continue }
            let otherLeader = previous(other)
            let gain =
                shorter + distance(exit(otherLeader), entries[other])
                - distance(exit(leader), exit(otherLeader))
            guard gain > 1e-9, isShort(place, otherLeader) else { continue }
            for changed in [place, leader, other, otherLeader] { enqueue(entries[changed] >> 1) }
            flip(place, otherLeader)
            return gain
        }
        return 0
    }

    /// Or-opt: takes `length` strokes from `first` on out of the tour and puts them in elsewhere, either
    /// way round, next to a near neighbour of one of their ends.
    private mutating func moveSegment(_ first: Int, _ length: Int) -> Double {
        guard length <= count - 3 else { return 0 }
        let last = wrap(first + length - 1)
        let (before, after) = (previous(first), next(last))
        let (head, tail) = (entries[first], exit(last))
        let freed =
            distance(exit(before), head) + distance(tail, entries[after])
            - distance(exit(before), entries[after])
        guard freed > 1e-9 else { return 0 }
        for isHead in [true, false] {
            let (joining, outer) = isHead ? (head, tail) : (tail, head)
            for slot in 0..<Self.neighbourCount {
                let near = neighbours[Int(joining) * Self.neighbourCount + slot]
                guard near >= 0 else { break }
                let added = neighbourDistances[Int(joining) * Self.neighbourCount + slot]
                guard freed - added > 1e-9 else { break }
                let other = Int(places[Int(near >> 1)])
                guard wrap(other - first + count) >= length else { continue }
                for followsIt in [true, false] {
                    guard (followsIt ? exit(other) : entries[other]) == near || isLoop[Int(near >> 1)] else { continue }
                    // Between `gap` and the place after it.
                    let gap = followsIt ? other : previous(other)
                    guard gap != before else { continue }
                    if wrap(gap - first + count) < length { continue }
                    let (left, right) = (exit(gap), entries[next(gap)])
                    let cost = followsIt ? added + distance(outer, right) : distance(left, outer) + added
                    let gain = freed + distance(left, right) - cost
                    guard gain > 1e-9, isShort(first, gap) else { continue }
                    for changed in [before, first, last, after, gap, next(gap)] { enqueue(entries[changed] >> 1) }
                    move(first, length, toAfter: gap, reversed: isHead != followsIt)
                    return gain
                }
            }
        }
        return 0
    }

    /// Puts the `length` strokes from `first` on behind `gap`, passing over whichever side is shorter.
    private mutating func move(_ first: Int, _ length: Int, toAfter gap: Int, reversed: Bool) {
        let ahead = wrap(gap - (first + length - 1) + count)
        let behind = count - length - ahead
        if ahead <= behind {
            record(first, length + ahead)
            record(first, ahead)
            if !reversed { record(wrap(first + ahead), length) }
        } else {
            let start = wrap(first - behind + count)
            record(start, length + behind)
            record(wrap(start + length), behind)
            if !reversed { record(start, length) }
        }
    }

    /// Turns the span from one place to another round, or the rest of the ring, which is the same.
    private mutating func flip(_ first: Int, _ last: Int) {
        let length = wrap(last - first + count) + 1
        if 2 * length <= count {
            record(first, length)
        } else {
            record(next(last), count - length)
        }
    }

    /// Whether turning the span from one place to another, or the rest of the ring, is worth the work.
    private func isShort(_ first: Int, _ last: Int) -> Bool {
        let length = wrap(last - first + count) + 1
        return min(length, count - length) <= longestReversal
    }

    private mutating func record(_ first: Int, _ length: Int) {
        if keepsRecord { reversals.append((first, length)) }
        reverse(first, length)
    }

    private mutating func reverse(_ first: Int, _ length: Int) {
        var low = first
        var high = wrap(first + length - 1)
        for _ in 0..<length / 2 {
            let (a, b) = (entries[low] ^ 1, entries[high] ^ 1)
            entries[low] = b
            entries[high] = a
            places[Int(b >> 1)] = Int32(low)
            places[Int(a >> 1)] = Int32(high)
            low = next(low)
            high = previous(high)
        }
        if !length.isMultiple(of: 2) { entries[low] ^= 1 }
    }

    @inline(__always) private func exit(_ place: Int) -> Int32 { entries[place] ^ 1 }
    @inline(__always) private func next(_ place: Int) -> Int { place + 1 == count ? 0 : place + 1 }
    @inline(__always) private func previous(_ place: Int) -> Int { place == 0 ? count - 1 : place - 1 }
    @inline(__always) private func wrap(_ place: Int) -> Int { place >= count ? place - count : place }

    @inline(__always)
    private func distance(_ a: Int32, _ b: Int32) -> Double {
        guard a != freeEnd, b != freeEnd else { return 0 }
        let (dx, dy) = (ends[Int(a)].x - ends[Int(b)].x, ends[Int(a)].y - ends[Int(b)].y)
        return (dx * dx + dy * dy).squareRoot()
    }
}
