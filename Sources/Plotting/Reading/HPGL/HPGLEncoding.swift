import SketchBase
import SketchGeometry

/// HP-GL/2's encoded lines (`PE`), as far as they have seven bits: numbers in base 32, each ended by a digit of its own
/// kind (HP PCL 5 Printer Language Technical Reference Manual, "Polyline Encoded").
enum HPGLEncoding {
    /// What an encoded line asks for.
    enum Step {
        case pen(Int)
        /// - Parameter point: in the program's units.
        case move(Point, isDown: Bool, isAbsolute: Bool)
    }

    /// The steps of what stands between PE and its semicolon; nil with what is wrong.
    static func steps(_ text: ArraySlice<UInt8>) -> (steps: [Step], problem: String?) {
        guard text.contains(UInt8(ascii: "7")) || !text.contains(where: isDigit) else {
            return (
                [], "encoded lines (PE) of eight bits are not read; let the program be written with PU, PD, PA and PR"
            )
        }
        var steps: [Step] = []
        var (isDown, isAbsolute, fraction) = (true, false, 0)
        var pending: Double?
        var place = text.startIndex
        /// The number that begins at `place`; nil where none does.
        func number() -> Int64? {
            var (value, weight): (Int64, Int64) = (0, 1)
            while place < text.endIndex {
                let byte = text[place]
                guard isDigit(byte) else {
                    // Control characters and blanks count for nothing.
                    guard byte <= 0x20 else { return nil }
                    place += 1
                    continue
                }
                place += 1
                let isLast = byte >= 95
                value += Int64(byte) * weight - (isLast ? 95 : 63) * weight
                guard weight < 1 << 40 else { return nil }
                weight *= 32
                if isLast { return value.isMultiple(of: 2) ? value / 2 : -(value / 2) }
            }
            return nil
        }
        while place < text.endIndex {
            let byte = text[place]
            switch byte {
            case UInt8(ascii: "7"): place += 1
            case UInt8(ascii: "<"):
                isDown = false
                place += 1
            case UInt8(ascii: "="):
                isAbsolute = true
                place += 1
            case UInt8(ascii: ":"), UInt8(ascii: ">"):
                place += 1
                guard let value = number(), let small = Int(exactly: value), (-26...32_767).contains(small) else {
                    return (steps, "PE holds a pen or a fraction that is no number")
                }
                if byte == UInt8(ascii: ":") { steps.append(.pen(small)) } else { fraction = min(max(small, -26), 26) }
            case _ where byte <= 0x20: place += 1
            default:
                guard let value = number() else { return (steps, "PE holds something that is no number") }
                var size = 1.0
                for _ in 0..<abs(fraction) { size *= fraction > 0 ? 0.5 : 2 }
                let coordinate = Double(value) * size
                guard let x = pending else {
                    pending = coordinate
                    continue
                }
                steps.append(.move(Point(x, coordinate), isDown: isDown, isAbsolute: isAbsolute))
                (pending, isDown, isAbsolute) = (nil, true, false)
            }
        }
        return (steps, pending == nil ? nil : "PE ends within a pair of coordinates")
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (63...126).contains(byte) }
}
