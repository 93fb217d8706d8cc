import Foundation
import SketchBase
import SketchGeometry

/// Path data (SVG 1.1 §8.3) as paths of lines and cubic Bézier curves, one a subpath.
package struct SVGPathData {
    private var scanner: SVGScanner
    private var paths: [Path] = []
    /// The subpath that is being read; nil before a move and after Z.
    private var current: Path?
    private var position = Point(0, 0)
    private var start = Point(0, 0)
    /// The last control point, and whether it is a cubic curve's (C, S) or a quadratic one's (Q, T).
    private var control: (point: Point, isCubic: Bool)?

    /// The subpaths, and what is wrong where not all could be read: then they reach up to the error, as SVG 1.1
    /// asks of readers (§F.2).
    package static func read(_ text: String) -> (paths: [Path], fault: String?) {
        var reading = SVGPathData(scanner: SVGScanner(text))
        let fault = reading.run()
        reading.finish()
        return (reading.paths, fault)
    }

    private init(scanner: SVGScanner) { self.scanner = scanner }

    /// Reads all commands; what is wrong with the one that cannot be read.
    private mutating func run() -> String? {
        var isFirst = true
        while !scanner.isAtEnd {
            let begin = scanner.place
            guard let letter = scanner.letter() else { return unexpected("a command") }
            let command = letter & 0xdf
            guard Self.commands.contains(command) else {
                return "\"\(Character(UnicodeScalar(letter)))\" at character \(begin + 1) is no path command"
            }
            guard !isFirst || command == UInt8(ascii: "M") else { return "has to begin with M" }
            isFirst = false
            if let fault = repeated(command, isRelative: letter & 0x20 != 0) { return fault }
        }
        return nil
    }

    private static let commands = Array("MLHVCSQTAZ".utf8)

    /// A command with all its arguments; further pairs behind a move are lines (§8.3.2).
    private mutating func repeated(_ letter: UInt8, isRelative: Bool) -> String? {
        var command = letter
        repeat {
            guard draw(command, isRelative: isRelative) else { return unexpected("a number") }
            if command == UInt8(ascii: "M") { command = UInt8(ascii: "L") }
            guard command != UInt8(ascii: "Z") else {
                scanner.skipSpace()
                return nil
            }
        } while scanner.skipComma() || !(scanner.isAtEnd || scanner.nextIsLetter)
        return nil
    }

    private func unexpected(_ wish: String) -> String {
        scanner.isAtEnd
            ? "ends where \(wish) is expected"
            : "expected \(wish) at character \(scanner.place + 1), found \"\(scanner.rest)\""
    }

    /// One command with one set of arguments; false where these cannot be read.
    private mutating func draw(_ command: UInt8, isRelative: Bool) -> Bool {
        let base = isRelative ? position : Point(0, 0)
        let last = control
        control = nil
        switch command {
        case UInt8(ascii: "M"):
            guard let point = point(base) else { return false }
            finish()
            (position, start) = (point, point)
            current = Path(start: point, segments: [])
        case UInt8(ascii: "L"):
            guard let point = point(base) else { return false }
            append(.line(point))
        case UInt8(ascii: "H"):
            guard let x = scanner.number() else { return false }
            append(.line(Point(base.x + x, position.y)))
        case UInt8(ascii: "V"):
            guard let y = scanner.number() else { return false }
            append(.line(Point(position.x, base.y + y)))
        case UInt8(ascii: "Z"): close()
        case UInt8(ascii: "C"):
            guard let first = point(base), let second = next(base), let end = next(base) else { return false }
            append(.curve(first, second, end))
            control = (second, true)
        case UInt8(ascii: "S"):
            guard let second = point(base), let end = next(base) else { return false }
            append(.curve(mirrored(last, isCubic: true), second, end))
            control = (second, true)
        case UInt8(ascii: "Q"):
            guard let middle = point(base), let end = next(base) else { return false }
            quadratic(middle, end)
        case UInt8(ascii: "T"):
            guard let end = point(base) else { return false }
            quadratic(mirrored(last, isCubic: false), end)
        default: return arc(base)
        }
        return true
    }

    private mutating func arc(_ base: Point) -> Bool {
        guard let rx = scanner.number(), let ry = separated({ $0.number() }), let turn = separated({ $0.number() }),
            let isLarge = separated({ $0.flag() }), let isPositive = separated({ $0.flag() }), let end = next(base)
        else { return false }
        let curves = EllipticalArc.curves(
            from: position, to: end, rx: rx, ry: ry, turn: turn * .pi / 180, isLarge: isLarge, isPositive: isPositive)
        for curve in curves { append(curve) }
        return true
    }

    /// What `read` finds behind white space and a comma.
    private mutating func separated<Value>(_ read: (inout SVGScanner) -> Value?) -> Value? {
        scanner.skipComma()
        return read(&scanner)
    }

    private mutating func point(_ base: Point) -> Point? {
        guard let x = scanner.number(), let y = separated({ $0.number() }) else { return nil }
        return base + Point(x, y)
    }

    private mutating func next(_ base: Point) -> Point? {
        scanner.skipComma()
        return point(base)
    }

    private mutating func quadratic(_ middle: Point, _ end: Point) {
        append(.curve(position + (middle - position) * (2 / 3), end + (middle - end) * (2 / 3), end))
        control = (middle, false)
    }

    /// The last control point, mirrored; the position itself behind a curve of another kind.
    private func mirrored(_ control: (point: Point, isCubic: Bool)?, isCubic: Bool) -> Point {
        guard let control, control.isCubic == isCubic else { return position }
        return position * 2 - control.point
    }

    private mutating func append(_ segment: Path.Segment) {
        // Behind Z a new subpath begins where the last one did.
        if current == nil { current = Path(start: position, segments: []) }
        current?.segments.append(segment)
        position = segment.end
    }

    private mutating func close() {
        if let path = current, path.segments.isEmpty || position != start { append(.line(start)) }
        finish()
        position = start
    }

    /// A move that nothing follows draws nothing.
    private mutating func finish() {
        if let path = current, !path.segments.isEmpty { paths.append(path) }
        current = nil
    }
}

extension SVGScanner {
    var nextIsLetter: Bool { next.map { (0x41...0x5a).contains($0 & 0xdf) } ?? false }
}

/// Arcs of ellipses as Bézier curves.
enum EllipticalArc {
    /// From the end points to the centre (SVG 1.1 §F.6.5), then curves of at most an eighth of a turn, which stray
    /// from the arc by less than 5·10⁻⁶ of the radius.
    static func curves(
        from begin: Point, to end: Point, rx: Double, ry: Double, turn: Double, isLarge: Bool, isPositive: Bool
    ) -> [Path.Segment] {
        let (rx, ry) = (rx.magnitude, ry.magnitude)
        // §F.6.2: nothing, and a straight line.
        guard end != begin else { return [] }
        guard rx > 0, ry > 0 else { return [.line(end)] }
        let (cosine, sine) = (cos(turn), sin(turn))
        let half = (begin - end) * 0.5
        let (x, y) = (cosine * half.x + sine * half.y, cosine * half.y - sine * half.x)
        // In units of the radii, so that neither very large nor very small ones overflow.
        let (u, v) = (x / rx, y / ry)
        let distance = hypot(u, v)
        guard distance.isFinite, distance > 0 else { return [.line(end)] }
        // Radii that are too small grow until the ends can be reached (§F.6.6).
        let growth = max(1, distance)
        let (a, b) = (rx * growth, ry * growth)
        let (s, t) = (u / growth, v / growth)
        let reach = min(s * s + t * t, 1)
        let factor = ((1 - reach) / reach).squareRoot() * (isLarge == isPositive ? -1 : 1)
        let (cs, ct) = (factor * t, -factor * s)
        let middle = (begin + end) * 0.5
        let centre = middle + Point(cosine * a * cs - sine * b * ct, sine * a * cs + cosine * b * ct)
        let first = atan2(t - ct, s - cs)
        var sweep = atan2(-t - ct, -s - cs) - first
        if isPositive && sweep < 0 { sweep += 2 * .pi }
        if !isPositive && sweep > 0 { sweep -= 2 * .pi }
        return curves(centre: centre, a: a, b: b, turn: turn, first: first, sweep: sweep, end: end)
    }

    /// The curves of an arc around `centre`, from the angle `first` on over `sweep` radians; the last one ends in
    /// `end`, where that is known exactly.
    static func curves(
        centre: Point, a: Double, b: Double, turn: Double = 0, first: Double, sweep: Double, end: Point? = nil
    ) -> [Path.Segment] {
        let count = min(max(1, Int(bounded: (sweep.magnitude / (.pi / 4) - 1e-9).rounded(.up))), 16)
        let step = sweep / Double(count)
        let handle = 4 / 3 * tan(step / 4)
        let (cosine, sine) = (cos(turn), sin(turn))
        func place(_ x: Double, _ y: Double) -> Point {
            centre + Point(cosine * a * x - sine * b * y, sine * a * x + cosine * b * y)
        }
        return (0..<count).map { index in
            let (from, to) = (first + step * Double(index), first + step * Double(index + 1))
            return .curve(
                place(cos(from) - handle * sin(from), sin(from) + handle * cos(from)),
                place(cos(to) + handle * sin(to), sin(to) - handle * cos(to)),
                index == count - 1 ? end ?? place(cos(to), sin(to)) : place(cos(to), sin(to)))
        }
    }
}
