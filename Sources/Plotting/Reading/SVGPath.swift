import Drawing
import Foundation

/// Path data (SVG 1.1 §8.3) as lines: curves within `tolerance` user units.
struct SVGPath {
    private let bytes: [UInt8]
    private let tolerance: Double
    private var place = 0
    private var lines: [[Point]] = []
    private var line: [Point] = []
    private var position = Point(0, 0)
    private var start = Point(0, 0)
    /// The last control point, for the smooth curves.
    private var control: Point?

    /// The subpaths, as far as the data is valid: a reader draws up to the first error (§F.2).
    static func lines(_ data: String, tolerance: Double) -> [[Point]] {
        var path = SVGPath(bytes: Array(data.utf8), tolerance: tolerance)
        path.read()
        path.finish()
        return path.lines
    }

    private init(bytes: [UInt8], tolerance: Double) {
        self.bytes = bytes
        self.tolerance = tolerance
    }

    private mutating func read() {
        var command: UInt8 = 0
        while true {
            skipSpace()
            guard place < bytes.count else { return }
            if (bytes[place] & 0xdf) >= 0x41, (bytes[place] & 0xdf) <= 0x5a {
                command = bytes[place]
                place += 1
            } else if command == UInt8(ascii: "M") || command == UInt8(ascii: "m") {
                command -= 1  // Further pairs are lines: L follows M by one letter less.
            } else if command == 0 || command & 0xdf == UInt8(ascii: "Z") {
                return
            }
            guard draw(command & 0xdf, isRelative: command & 0x20 != 0) else { return }
        }
    }

    private mutating func draw(_ command: UInt8, isRelative: Bool) -> Bool {
        let base = isRelative ? position : Point(0, 0)
        func next(_ path: inout SVGPath) -> Point? {
            guard let x = path.number(), let y = path.number() else { return nil }
            return base + Point(x, y)
        }
        let lastControl = control
        control = nil
        switch command {
        case UInt8(ascii: "M"):
            guard let point = next(&self) else { return false }
            finish()
            (position, start) = (point, point)
        case UInt8(ascii: "L"):
            guard let point = next(&self) else { return false }
            append([point])
        case UInt8(ascii: "H"):
            guard let x = number() else { return false }
            append([Point(base.x + x, position.y)])
        case UInt8(ascii: "V"):
            guard let y = number() else { return false }
            append([Point(position.x, base.y + y)])
        case UInt8(ascii: "Z"):
            append([start])
            finish()
            position = start
        case UInt8(ascii: "C"), UInt8(ascii: "S"):
            let isSmooth = command == UInt8(ascii: "S")
            guard let first = isSmooth ? mirrored(lastControl) : next(&self), let second = next(&self),
                let end = next(&self)
            else { return false }
            cubic(first, second, end)
            control = second
        case UInt8(ascii: "Q"), UInt8(ascii: "T"):
            let isSmooth = command == UInt8(ascii: "T")
            guard let middle = isSmooth ? mirrored(lastControl) : next(&self), let end = next(&self) else {
                return false
            }
            cubic(position + (middle - position) * (2 / 3), end + (middle - end) * (2 / 3), end)
            control = middle
        case UInt8(ascii: "A"):
            guard let rx = number(), let ry = number(), let turn = number(), let large = flag(), let sweep = flag(),
                let end = next(&self)
            else { return false }
            arc(rx.magnitude, ry.magnitude, turn * .pi / 180, isLarge: large, isPositive: sweep, end)
        default: return false
        }
        return true
    }

    private func mirrored(_ control: Point?) -> Point? { position * 2 - (control ?? position) }

    private mutating func append(_ points: [Point]) {
        if line.isEmpty { line = [position] }
        line += points
        position = points.last ?? position
    }

    private mutating func finish() {
        if line.count > 1 { lines.append(line) }
        line = []
    }

    /// In equal steps of the parameter, enough for the curve's second derivative.
    private mutating func cubic(_ a: Point, _ b: Point, _ end: Point) {
        let from = position
        let bend = max((from - a * 2 + b).length, (a - b * 2 + end).length)
        let count = min(max(Int((0.75 * bend / tolerance).squareRoot().rounded(.up)), 1), 10_000)
        append(
            (1...count).map { step in
                let t = Double(step) / Double(count)
                let s = 1 - t
                return step == count
                    ? end : from * (s * s * s) + a * (3 * s * s * t) + b * (3 * s * t * t) + end * (t * t * t)
            })
    }

    /// From end points to centre (SVG 1.1 §F.6.5).
    private mutating func arc(
        _ rx: Double, _ ry: Double, _ turn: Double, isLarge: Bool, isPositive: Bool, _ end: Point
    ) {
        guard rx > 0, ry > 0, end != position else { return append([end]) }
        let (cosine, sine) = (cos(turn), sin(turn))
        let half = (position - end) * 0.5
        let (x, y) = (cosine * half.x + sine * half.y, cosine * half.y - sine * half.x)
        let excess = (x * x / (rx * rx) + y * y / (ry * ry)).squareRoot()
        let (a, b) = excess > 1 ? (rx * excess, ry * excess) : (rx, ry)
        let over = a * a * y * y + b * b * x * x
        let factor = max(0, (a * a * b * b - over) / over).squareRoot() * (isLarge == isPositive ? -1 : 1)
        let (cx, cy) = (factor * a * y / b, -factor * b * x / a)
        let centre = (position + end) * 0.5 + Point(cosine * cx - sine * cy, sine * cx + cosine * cy)
        let first = atan2((y - cy) / b, (x - cx) / a)
        var sweep = atan2((-y - cy) / b, (-x - cx) / a) - first
        if isPositive && sweep < 0 { sweep += 2 * .pi }
        if !isPositive && sweep > 0 { sweep -= 2 * .pi }
        let step = 2 * acos(max(-1, 1 - tolerance / max(a, b, tolerance)))
        let count = min(max(Int((sweep.magnitude / max(step, 1e-4)).rounded(.up)), 1), 10_000)
        append(
            (1...count).map { index in
                guard index < count else { return end }
                let angle = first + sweep * Double(index) / Double(count)
                let (x, y) = (a * cos(angle), b * sin(angle))
                return centre + Point(cosine * x - sine * y, sine * x + cosine * y)
            })
    }

    private mutating func skipSpace() {
        while place < bytes.count, bytes[place] <= 0x20 || bytes[place] == UInt8(ascii: ",") { place += 1 }
    }

    private mutating func flag() -> Bool? {
        skipSpace()
        guard place < bytes.count, bytes[place] == 0x30 || bytes[place] == 0x31 else { return nil }
        place += 1
        return bytes[place - 1] == 0x31
    }

    private mutating func number() -> Double? {
        skipSpace()
        let begin = place
        var hasPoint = false
        var hasExponent = false
        while place < bytes.count {
            let byte = bytes[place]
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): break
            case UInt8(ascii: "-"), UInt8(ascii: "+"):
                guard place == begin || bytes[place - 1] & 0xdf == UInt8(ascii: "E") else { return value(begin) }
            case UInt8(ascii: "."):
                guard !hasPoint, !hasExponent else { return value(begin) }
                hasPoint = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"):
                guard !hasExponent, place > begin else { return value(begin) }
                hasExponent = true
            default: return value(begin)
            }
            place += 1
        }
        return value(begin)
    }

    private func value(_ begin: Int) -> Double? {
        guard let value = Double(String(decoding: bytes[begin..<place], as: UTF8.self)), value.magnitude < 1e9 else {
            return nil
        }
        return value
    }
}
