import SketchBase
import SketchGeometry

/// Lines as every format that speaks SVG writes them.
enum SVGPath {
    /// Path data (SVG 1.1 §8.3) in steps between points rounded to 0.01 mm: each step is the
    /// difference of two rounded positions, so that rounding never adds up along a stroke. Empty for a
    /// path that draws nothing.
    static func data(_ path: Path) -> String {
        guard let start = path.start else { return "" }
        var last = Place(Point(0, 0))
        var data = "m"
        append(&data, Place(start), from: last)
        last = Place(start)
        // What follows a move is a line where nothing else is said.
        var command: Character = "l"
        var isDot = true
        for segment in path.segments {
            let places =
                switch segment {
                case .line(let end): [Place(end)]
                case .curve(let a, let b, let end): [Place(a), Place(b), Place(end)]
                }
            guard places.contains(where: { $0 != last }) else { continue }
            let next: Character = places.count == 1 ? "l" : "c"
            if next != command { data.append(next) }
            for place in places { append(&data, place, from: last) }
            command = next
            isDot = false
            last = places[places.count - 1]
        }
        // A line of no length shows as a dot, by its round caps.
        return isDot ? data + "h0" : data
    }

    /// A place in hundredths of a millimetre.
    private struct Place: Equatable {
        let x: Int
        let y: Int

        init(_ point: Point) {
            x = Decimals.scaled(point.x, places: 2)
            y = Decimals.scaled(point.y, places: 2)
        }
    }

    private static func append(_ data: inout String, _ place: Place, from last: Place) {
        for step in [place.x - last.x, place.y - last.y] {
            if step >= 0, data.last?.isLetter != true { data += " " }
            data += Decimals.shortest(step, places: 2)
        }
    }
}
