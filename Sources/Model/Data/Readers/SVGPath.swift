import Drawing
import Files
import Foundation

/// Reads the numbers and letters of SVG's attributes (SVG 1.1, §8.3.9): separated by white space, by a
/// comma, or by nothing where a sign or a second point begins the next number.
struct SVGScanner {
    private let text: [UInt8]
    private var next = 0

    init(_ text: String) {
        self.text = Array(text.utf8)
        skip()
    }

    var hasMore: Bool { next < text.count }

    /// The next letter, which is passed; nil where something else stands.
    mutating func letter() -> Character? {
        guard next < text.count, Character(UnicodeScalar(text[next])).isLetter else { return nil }
        defer {
            next += 1
            skip()
        }
        return Character(UnicodeScalar(text[next]))
    }

    /// What stands before the byte `end`, which is passed.
    mutating func name(before end: Character) throws(StudioError) -> String {
        guard let place = text[next...].firstIndex(of: end.asciiValue ?? 0) else { throw unexpected("\"\(end)\"") }
        defer {
            next = place + 1
            skip()
        }
        return String(decoding: text[next..<place], as: UTF8.self).trimmingCharacters(in: .whitespaces)
    }

    mutating func number() throws(StudioError) -> Double {
        var end = next
        func isDigit(_ place: Int) -> Bool { place < text.count && (0x30...0x39).contains(text[place]) }
        func isSign(_ place: Int) -> Bool { place < text.count && (text[place] == 0x2B || text[place] == 0x2D) }
        if isSign(end) { end += 1 }
        while isDigit(end) { end += 1 }
        if end < text.count && text[end] == UInt8(ascii: ".") {
            end += 1
            while isDigit(end) { end += 1 }
        }
        if end < text.count && text[end] | 0x20 == UInt8(ascii: "e") {
            let digits = isSign(end + 1) ? end + 2 : end + 1
            if isDigit(digits) {
                end = digits
                while isDigit(end) { end += 1 }
            }
        }
        guard let number = Double(String(decoding: text[next..<end], as: UTF8.self)), number.isFinite else {
            throw unexpected("a number")
        }
        next = end
        skip()
        return number
    }

    func unexpected(_ wish: String) -> StudioError {
        let rest = String(decoding: text[min(next, text.count)...].prefix(12), as: UTF8.self)
        return .badData("expected \(wish) at character \(next + 1), found \"\(rest)\"")
    }

    private mutating func skip() {
        while next < text.count, " \t\r\n,".utf8.contains(text[next]) { next += 1 }
    }
}

/// The `d` of a path as polylines, one a subpath. Bézier curves become chords; arcs are refused.
struct SVGPath {
    private var scanner: SVGScanner
    private var polylines: [[Point]] = []
    private var position = Point(0, 0)
    private var start = Point(0, 0)
    /// After Z: what comes next is a subpath of its own, from the same start.
    private var isClosed = false
    /// The last control point, and whether it belongs to a cubic curve (C, S) or a quadratic (Q, T).
    private var control: (point: Point, isCubic: Bool)?

    /// Chords a curve is cut into; preparing a drawing drops those that are not needed.
    private static let chords = 24

    static func polylines(_ text: String) throws(StudioError) -> [[Point]] {
        var path = SVGPath(scanner: SVGScanner(text))
        var command: Character?
        while path.scanner.hasMore {
            if let letter = path.scanner.letter() { command = letter }
            guard let letter = command else { throw path.scanner.unexpected("a command") }
            try path.run(letter)
            // Further pairs behind a move are lines (§8.3.2).
            if letter == "M" { command = "L" }
            if letter == "m" { command = "l" }
            if letter == "Z" || letter == "z" { command = nil }
        }
        // A move that nothing follows draws nothing.
        return path.polylines.filter { $0.count > 1 }
    }

    private init(scanner: SVGScanner) { self.scanner = scanner }

    private mutating func run(_ letter: Character) throws(StudioError) {
        let origin = letter.isLowercase ? position : Point(0, 0)
        guard !polylines.isEmpty || letter == "M" || letter == "m" else { throw .badData("a path begins with M") }
        let lastControl = control
        control = nil
        switch letter.lowercased() {
        case "m":
            position = try point(origin)
            start = position
            isClosed = false
            polylines.append([position])
        case "l": line(to: try point(origin))
        case "h": line(to: Point(try scanner.number() + origin.x, position.y))
        case "v": line(to: Point(position.x, try scanner.number() + origin.y))
        case "c": curve(try point(origin), try point(origin), try point(origin))
        case "s":
            let first = lastControl.flatMap { $0.isCubic ? position * 2 - $0.point : nil } ?? position
            curve(first, try point(origin), try point(origin))
        case "q": curve(try point(origin), try point(origin))
        case "t":
            let middle = lastControl.flatMap { $0.isCubic ? nil : position * 2 - $0.point } ?? position
            curve(middle, try point(origin))
        case "z":
            line(to: start)
            isClosed = true
        case "a": throw .badData("arcs (A) are not read; convert them to lines or curves")
        default: throw .badData("\"\(letter)\" is no path command")
        }
    }

    private mutating func point(_ origin: Point) throws(StudioError) -> Point {
        Point(try scanner.number() + origin.x, try scanner.number() + origin.y)
    }

    private mutating func line(to end: Point) {
        if isClosed { polylines.append([position]) }
        isClosed = false
        polylines[polylines.count - 1].append(end)
        position = end
    }

    private mutating func curve(_ first: Point, _ second: Point, _ end: Point) {
        let begin = position
        for chord in 1...Self.chords {
            let t = Double(chord) / Double(Self.chords)
            let s = 1 - t
            line(
                to: chord == Self.chords
                    ? end
                    : begin * (s * s * s) + first * (3 * s * s * t) + second * (3 * s * t * t) + end * (t * t * t))
        }
        control = (second, true)
    }

    private mutating func curve(_ middle: Point, _ end: Point) {
        let begin = position
        for chord in 1...Self.chords {
            let t = Double(chord) / Double(Self.chords)
            let s = 1 - t
            line(
                to: chord == Self.chords ? end : begin * (s * s) + middle * (2 * s * t) + end * (t * t))
        }
        control = (middle, false)
    }
}

/// x' = a·x + c·y + e, y' = b·x + d·y + f (SVG 1.1, §7.4).
struct AffineTransform: Hashable {
    var a, b, c, d, e, f: Double

    static let identity = AffineTransform(a: 1, b: 0, c: 0, d: 1, e: 0, f: 0)

    func apply(_ point: Point) -> Point { Point(a * point.x + c * point.y + e, b * point.x + d * point.y + f) }

    /// This one first, then `outer`.
    func then(_ outer: AffineTransform) -> AffineTransform {
        let origin = outer.apply(Point(e, f))
        return AffineTransform(
            a: outer.a * a + outer.c * b, b: outer.b * a + outer.d * b, c: outer.a * c + outer.c * d,
            d: outer.b * c + outer.d * d, e: origin.x, f: origin.y)
    }
}

/// The value of a `transform` attribute (SVG 1.1, §7.6).
enum SVGTransform {
    static func parse(_ text: String) throws(StudioError) -> AffineTransform {
        var scanner = SVGScanner(text)
        var result = AffineTransform.identity
        while scanner.hasMore {
            let name = try scanner.name(before: "(")
            var inner = SVGScanner(try scanner.name(before: ")"))
            var numbers: [Double] = []
            while inner.hasMore { numbers.append(try inner.number()) }
            // The one written last is the first to act.
            result = try transform(name, numbers).then(result)
        }
        return result
    }

    private static func transform(_ name: String, _ n: [Double]) throws(StudioError) -> AffineTransform {
        switch (name, n.count) {
        case ("matrix", 6): return AffineTransform(a: n[0], b: n[1], c: n[2], d: n[3], e: n[4], f: n[5])
        case ("translate", 1...2):
            return AffineTransform(a: 1, b: 0, c: 0, d: 1, e: n[0], f: n.count > 1 ? n[1] : 0)
        case ("scale", 1...2): return AffineTransform(a: n[0], b: 0, c: 0, d: n.count > 1 ? n[1] : n[0], e: 0, f: 0)
        case ("rotate", 1), ("rotate", 3):
            let (cosine, sine) = (cos(n[0] * .pi / 180), sin(n[0] * .pi / 180))
            let turn = AffineTransform(a: cosine, b: sine, c: -sine, d: cosine, e: 0, f: 0)
            guard n.count == 3 else { return turn }
            let back = AffineTransform(a: 1, b: 0, c: 0, d: 1, e: -n[1], f: -n[2])
            return back.then(turn).then(AffineTransform(a: 1, b: 0, c: 0, d: 1, e: n[1], f: n[2]))
        case ("skewX", 1): return AffineTransform(a: 1, b: 0, c: tan(n[0] * .pi / 180), d: 1, e: 0, f: 0)
        case ("skewY", 1): return AffineTransform(a: 1, b: tan(n[0] * .pi / 180), c: 0, d: 1, e: 0, f: 0)
        default: throw .badData("transform \(name) with \(n.count) numbers is unknown")
        }
    }
}
