import SketchBase
import SketchGeometry

/// Lines as every format that speaks SVG writes them.
enum SVGPath {
    /// Path data (SVG 1.1 §8.3) in steps between points rounded to 0.01 mm: each step is the
    /// difference of two rounded positions, so that rounding never adds up along a stroke. Empty for a
    /// path that draws nothing.
    static func data(_ path: Path) -> String {
        var bytes: [UInt8] = []
        append(path, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The same as bytes, for whoever writes many.
    static func append(_ path: Path, to data: inout [UInt8]) {
        guard let start = path.start else { return }
        var last = Place(Point(0, 0))
        data.append(UInt8(ascii: "m"))
        append(&data, Place(start), from: last)
        last = Place(start)
        // What follows a move is a line where nothing else is said.
        var command = UInt8(ascii: "l")
        var isDot = true
        for segment in path.segments {
            let next: UInt8
            switch segment {
            case .line(let end):
                let place = Place(end)
                guard place != last else { continue }
                next = UInt8(ascii: "l")
                if next != command { data.append(next) }
                append(&data, place, from: last)
                last = place
            case .curve(let a, let b, let end):
                let places = (Place(a), Place(b), Place(end))
                guard places.0 != last || places.1 != last || places.2 != last else { continue }
                next = UInt8(ascii: "c")
                if next != command { data.append(next) }
                append(&data, places.0, from: last)
                append(&data, places.1, from: last)
                append(&data, places.2, from: last)
                last = places.2
            }
            command = next
            isDot = false
        }
        // A line of no length shows as a dot, by its round caps.
        if isDot { data += "h0".utf8 }
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

    private static func append(_ data: inout [UInt8], _ place: Place, from last: Place) {
        append(&data, place.x - last.x)
        append(&data, place.y - last.y)
    }

    /// Commands and signs keep numbers apart by themselves.
    private static func append(_ data: inout [UInt8], _ step: Int) {
        let isBehindCommand = data.last.map { $0 >= UInt8(ascii: "a") } ?? true
        if step >= 0, !isBehindCommand { data.append(UInt8(ascii: " ")) }
        Decimals.appendShortest(step, places: 2, to: &data)
    }
}
