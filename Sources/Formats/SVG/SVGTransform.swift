import Foundation
import SketchGeometry

/// Reads the attribute `transform` (SVG 1.1 §7.6) and the property of that name (CSS Transforms 1 §8), whose lengths
/// and angles may have units.
enum SVGTransform {
    /// The map of a list of functions, of which the last is the first to act; nil where it cannot be read.
    ///
    /// - Parameter lengths: user units of a length, whose percentages are of the viewport's width or height.
    static func read(_ text: String, lengths: (SVGLength, _ isVertical: Bool) -> Double) -> AffineMap? {
        var scanner = SVGScanner(text)
        var map = AffineMap.identity
        while !scanner.isAtEnd {
            let name = scanner.name()
            scanner.skipSpace()
            guard !name.isEmpty, scanner.take(UInt8(ascii: "(")), let arguments = arguments(&scanner),
                let function = function(name, arguments, lengths)
            else { return nil }
            map = function.then(map)
            scanner.skipComma()
        }
        return map
    }

    /// A number with its unit.
    private struct Argument {
        var value: Double
        var unit: String
    }

    /// The arguments up to the closing parenthesis, which is passed.
    private static func arguments(_ scanner: inout SVGScanner) -> [Argument]? {
        var arguments: [Argument] = []
        while !scanner.take(UInt8(ascii: ")")) {
            guard let value = scanner.number() else { return nil }
            var unit = scanner.name().lowercased()
            if unit.isEmpty, scanner.next == UInt8(ascii: "%") {
                _ = scanner.take(UInt8(ascii: "%"))
                unit = "%"
            }
            arguments.append(Argument(value: value, unit: unit))
            if scanner.skipComma(), scanner.next == UInt8(ascii: ")") { return nil }
        }
        return arguments
    }

    private static func function(
        _ name: String, _ arguments: [Argument], _ lengths: (SVGLength, Bool) -> Double
    ) -> AffineMap? {
        func length(_ index: Int, isVertical: Bool) -> Double? {
            guard arguments.indices.contains(index) else { return 0 }
            return SVGLength("\(arguments[index].value)\(arguments[index].unit)").map { lengths($0, isVertical) }
        }
        func angle(_ index: Int) -> Double? {
            guard arguments.indices.contains(index) else { return nil }
            switch arguments[index].unit {
            case "", "deg": return arguments[index].value * .pi / 180
            case "rad": return arguments[index].value
            case "grad": return arguments[index].value * .pi / 200
            case "turn": return arguments[index].value * 2 * .pi
            default: return nil
            }
        }
        let numbers = arguments.filter { $0.unit.isEmpty }.map(\.value)
        let isPlain = numbers.count == arguments.count
        switch (name.lowercased(), arguments.count) {
        case ("matrix", 6) where isPlain:
            return AffineMap(a: numbers[0], b: numbers[1], c: numbers[2], d: numbers[3], e: numbers[4], f: numbers[5])
        case ("translate", 1...2), ("translatex", 1):
            guard let x = length(0, isVertical: false), let y = length(1, isVertical: true) else { return nil }
            return AffineMap(e: x, f: y)
        case ("translatey", 1): return length(0, isVertical: true).map { AffineMap(f: $0) }
        case ("scale", 1...2) where isPlain:
            return AffineMap(a: numbers[0], d: numbers.count > 1 ? numbers[1] : numbers[0])
        case ("scalex", 1) where isPlain: return AffineMap(a: numbers[0])
        case ("scaley", 1) where isPlain: return AffineMap(d: numbers[0])
        case ("rotate", 1): return angle(0).map(AffineMap.rotation)
        case ("rotate", 3):
            guard let angle = angle(0), let x = length(1, isVertical: false), let y = length(2, isVertical: true) else {
                return nil
            }
            return AffineMap(e: -x, f: -y).then(.rotation(angle)).then(AffineMap(e: x, f: y))
        case ("skewx", 1): return angle(0).map { AffineMap(c: tan($0)) }
        case ("skewy", 1): return angle(0).map { AffineMap(b: tan($0)) }
        case ("skew", 1...2):
            guard let x = angle(0), let y = arguments.count > 1 ? angle(1) : 0 else { return nil }
            return AffineMap(b: tan(y), c: tan(x))
        default: return nil
        }
    }
}
