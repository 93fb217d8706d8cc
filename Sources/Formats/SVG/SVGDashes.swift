import SketchBase
import SketchGeometry

extension SVGReading {
    private static let dashLimit = 1_000_000

    /// The dashes of paths in user units (SVG 1.1 §11.4): a pen lifts between them.
    func dashed(_ paths: [Path], at index: Int, _ state: State) throws(Diagnostic) -> [Path] {
        let lengths = state.style.dashes.map { $0.userUnits(whole: state.diagonal, fontSize: state.style.fontSize) }
        let period = lengths.reduce(0, +)
        guard period > 0, period.isFinite, state.map.scale > 0 else { return paths }
        // An odd list is repeated once, so that dashes and gaps take turns.
        let pattern = lengths.count.isMultiple(of: 2) ? lengths : lengths + lengths
        let offset = state.style.dashOffset.map {
            $0.userUnits(whole: state.diagonal, fontSize: state.style.fontSize)
        }
        var result: [Path] = []
        for path in paths {
            let line = path.flattened(within: Path.flatness / state.map.scale)
            guard line.length > 0 else {
                result.append(path)
                continue
            }
            guard line.length / period * Double(pattern.count) + Double(result.count) < Double(Self.dashLimit) else {
                throw error(index, "its line would fall into more than \(Self.dashLimit) dashes")
            }
            result += Self.dashes(of: line.points, pattern, offset: offset ?? 0).map { Path(Polyline($0)) }
        }
        return result
    }

    private static func dashes(of line: [Point], _ pattern: [Double], offset: Double) -> [[Point]] {
        let period = pattern.reduce(0, +)
        var rest = offset.truncatingRemainder(dividingBy: period)
        if rest < 0 { rest += period }
        var place = 0
        while rest >= pattern[place], rest > 0 {
            rest -= pattern[place]
            place = (place + 1) % pattern.count
        }
        /// What is left of the dash or gap that the line is in.
        var left = pattern[place] - rest
        var dashes: [[Point]] = place.isMultiple(of: 2) ? [[line[0]]] : []
        for (a, b) in zip(line, line.dropFirst()) {
            let length = (b - a).length
            var done = 0.0
            while length - done > left {
                done += left
                let point = a + (b - a) * (done / length)
                if place.isMultiple(of: 2) {
                    dashes[dashes.count - 1].append(point)
                } else {
                    dashes.append([point])
                }
                place = (place + 1) % pattern.count
                left = pattern[place]
            }
            left -= length - done
            if place.isMultiple(of: 2) { dashes[dashes.count - 1].append(b) }
        }
        return dashes.filter { $0.count > 1 }
    }
}
