import SketchBase
import SketchGeometry

/// HP-GL/2's encoded lines (`PE`): numbers in base 64, or in base 32 where the line has seven bits, each ended by a digit
/// of its own kind (HP PCL 5 Printer Language Technical Reference Manual, "Polyline Encoded").
enum HPGLEncoding {
    /// What an encoded line asks for.
    enum Step {
        case pen(Int)
        /// - Parameter point: in the program's units.
        case move(Point, isDown: Bool, isAbsolute: Bool)
    }

    /// The first digit that goes on, in either base.
    private static let firstDigit: UInt8 = 63

    /// The steps of what stands between PE and its semicolon, with what is wrong with it; nil where nothing is.
    static func steps(_ text: ArraySlice<UInt8>) -> (steps: [Step], problem: String?) {
        var steps: [Step] = []
        var (isDown, isAbsolute, fraction) = (true, false, 0)
        var base: (size: Int64, lastDigit: UInt8) = (64, 191)
        var pending: Double?
        var place = text.startIndex
        /// The number that begins at `place`; nil where none does.
        func number() -> Int64? {
            var (value, weight): (Int64, Int64) = (0, 1)
            while place < text.endIndex {
                let byte = text[place]
                guard byte >= firstDigit, byte != 127 else {
                    // Control characters and blanks count for nothing.
                    guard byte <= 0x20 || byte == 127 else { return nil }
                    place += 1
                    continue
                }
                place += 1
                let isLast = byte >= base.lastDigit
                let digit = Int64(byte - (isLast ? base.lastDigit : firstDigit))
                guard digit < base.size, weight < 1 << 40 else { return nil }
                value += digit * weight
                weight *= base.size
                if isLast { return value.isMultiple(of: 2) ? value / 2 : -(value / 2) }
            }
            return nil
        }
        while place < text.endIndex {
            let byte = text[place]
            switch byte {
            case UInt8(ascii: "7"):
                base = (32, 95)
                place += 1
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
            case _ where byte <= 0x20 || byte == 127: place += 1
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
}
