import SketchBase
import SketchGeometry

/// Places for seams that few lines cross.
enum SeamSearch {
    /// Places that are tried in the room there is.
    private static let candidates = 401

    /// The place in `room` that the fewest segments of `lines` cross; the one nearest its middle, where several do.
    ///
    /// - Parameter within: on the other axis, where the seam runs.
    static func place(
        in room: ClosedRange<Double>, across axis: Axis, within: ClosedRange<Double>, lines: [[Point]]
    ) -> Double {
        let step = (room.upperBound - room.lowerBound) / Double(candidates - 1)
        guard step > 0 else { return room.lowerBound }
        let other: Axis = axis == .x ? .y : .x
        // How many more segments cross a candidate than the one before it.
        var changes = [Int](repeating: 0, count: candidates + 1)
        for line in lines {
            for (a, b) in zip(line, line.dropFirst()) {
                let (low, high) = (min(axis.of(a), axis.of(b)), max(axis.of(a), axis.of(b)))
                guard high >= room.lowerBound, low <= room.upperBound,
                    max(other.of(a), other.of(b)) >= within.lowerBound,
                    min(other.of(a), other.of(b)) <= within.upperBound
                else { continue }
                let first = Int(bounded: ((low - room.lowerBound) / step).rounded(.up))
                let last = Int(bounded: ((high - room.lowerBound) / step).rounded(.down))
                let (begin, end) = (max(first, 0), min(last, candidates - 1))
                guard begin <= end else { continue }
                changes[begin] += 1
                changes[end + 1] -= 1
            }
        }
        var (crossings, best, fewest) = (0, candidates / 2, Int.max)
        let middle = candidates / 2
        for candidate in 0..<candidates {
            crossings += changes[candidate]
            let isNearer = crossings == fewest && abs(candidate - middle) < abs(best - middle)
            if crossings < fewest || isNearer { (best, fewest) = (candidate, crossings) }
        }
        return room.lowerBound + Double(best) * step
    }
}
