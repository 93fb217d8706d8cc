import SketchBase

/// How fast the faster motor is along a straight move: it speeds up, keeps its speed and brakes. Counted in its steps.
///
/// Ends of parts are whole steps, and speeds are taken from there, so that rounding never makes anything faster than
/// the planner has it.
struct EBBRamp {
    /// Where a part ends, and the square of the speed there.
    struct Cut {
        var step: Int
        var squared: Double
    }

    private let steps: Int
    private let acceleration: Double
    /// Squares of speeds: in the beginning, in the end, and nowhere more.
    private let first: Double
    private let last: Double
    private let most: Double

    /// A shorter part is no command of its own: the slower motor would hardly move in it.
    private static let fewest = 4

    /// - Parameters:
    ///   - entry: the square of the speed at the beginning of the block; `exit`: at its end, in mm²/s².
    init(_ block: TimeEstimate.Block, steps: Int, entry: Double, exit: Double) {
        let scale = Double(steps) / block.length
        self.steps = steps
        acceleration = block.acceleration * scale
        let nominal = block.nominalSpeed * scale
        most = nominal * nominal
        // From and to a standstill: as fast as half a step takes it.
        let least = min(acceleration, most)
        first = min(max(entry * scale * scale, least), most)
        last = min(max(exit * scale * scale, least), most)
    }

    /// The highest speed, in steps a second.
    var highestSpeed: Double { most.squareRoot() }

    /// Speeding up, the middle and braking, each for `shortest` seconds at least; the first cut is the beginning.
    func parts(shortest: Double) -> [Cut] { cuts(at: ends(shortest: shortest)) }

    /// The same in slices that are each driven at constant speed, of `slice` seconds where it changes and of half a
    /// second where it does not.
    func slices(_ slice: Double) -> [Cut] {
        let parts = parts(shortest: slice)
        var places: [Int] = []
        for (start, end) in zip(parts, parts.dropFirst()) {
            let (from, to) = (start.squared.squareRoot(), end.squared.squareRoot())
            let way = Double(end.step - start.step)
            let seconds = 2 * way / (from + to)
            let changes = abs(to - from) > 0.01 * acceleration * slice
            let count = max(
                1, min(Int(bounded: (seconds / (changes ? slice : 0.5)).rounded(.up)), end.step - start.step))
            for index in 1...count {
                let share = Double(index) / Double(count)
                let passed = (from + (to - from) * share / 2) * share * seconds
                places.append(start.step + Int(bounded: passed.rounded()))
            }
        }
        return cuts(at: places)
    }

    private var top: Double { min(most, (first + last) / 2 + acceleration * Double(steps)) }

    /// Where speeding up ends and braking begins. One that would be too short to be a command is gentler instead: were it
    /// left out, all of the way would be as slow as its end, or change its speed so slowly that rounding bends it.
    private func ends(shortest: Double) -> [Int] {
        let (speedUp, brake) = (ramp(from: first, shortest), ramp(from: last, shortest))
        if speedUp + brake + Self.fewest <= steps {
            return (speedUp > 0 ? [speedUp] : []) + (brake > 0 ? [steps - brake] : [])
        }
        let (up, down) = ((top - first) / (2 * acceleration), (top - last) / (2 * acceleration))
        let places = [Int(bounded: up.rounded(.down)), steps - Int(bounded: down.rounded(.down))]
        guard places[1] - places[0] >= Self.fewest else {
            let slowest = min(first, last).squareRoot()
            return top.squareRoot() - slowest >= shortest * acceleration ? [(places[0] + places[1]) / 2] : []
        }
        return zip(places, [first, last]).filter { top.squareRoot() - $1.squareRoot() >= shortest * acceleration }.map(
            \.0)
    }

    /// The steps in which it goes from this speed, squared, to the highest; 0 where it has it.
    private func ramp(from speed: Double, _ shortest: Double) -> Int {
        guard speed < top else { return 0 }
        let mean = (speed.squareRoot() + top.squareRoot()) / 2
        let least = Int(bounded: (mean * shortest).rounded(.up))
        // A whole step more, so that it has the highest speed there: the middle then keeps it.
        return max(Int(bounded: ((top - speed) / (2 * acceleration)).rounded(.up)), least, Self.fewest)
    }

    private func cuts(at places: [Int]) -> [Cut] {
        var result = [Cut(step: 0, squared: first)]
        for place in places.sorted() where place - result[result.count - 1].step >= Self.fewest {
            guard steps - place >= Self.fewest else { break }
            result.append(Cut(step: place, squared: squared(at: place)))
        }
        return result + [Cut(step: steps, squared: min(last, first + 2 * acceleration * Double(steps)))]
    }

    private func squared(at step: Int) -> Double {
        min(
            most, first + 2 * acceleration * Double(step),
            last + 2 * acceleration * Double(steps - step))
    }
}
