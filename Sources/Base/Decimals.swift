/// Decimal numbers as text by whole-number arithmetic: the same in every locale, never an exponent,
/// never a negative zero.
public enum Decimals {
    /// `value` in units of 10^−`places`, rounded to the nearest.
    ///
    /// The value has to be finite and below 10⁹ in size, as `Page.check()` makes sure for coordinates;
    /// `places` lies between 0 and 6.
    public static func scaled(_ value: Double, places: Int) -> Int {
        Int(bounded: (value * unit(places)).rounded())
    }

    /// 10^`places`.
    public static func unit(_ places: Int) -> Double {
        Double(whole(places))
    }

    private static func whole(_ places: Int) -> Int {
        switch places {
        case 0: 1
        case 1: 10
        case 2: 100
        case 3: 1000
        case 4: 10_000
        case 5: 100_000
        default: 1_000_000
        }
    }

    /// With all its decimals: 12500 at three places is `12.500`.
    public static func fixed(_ scaled: Int, places: Int) -> String {
        guard places > 0 else { return String(scaled) }
        var digits = String(scaled.magnitude)
        if digits.utf8.count <= places {
            digits = String(repeating: "0", count: places + 1 - digits.utf8.count) + digits
        }
        return (scaled < 0 ? "-" : "") + digits.dropLast(places) + "." + digits.suffix(places)
    }

    /// With as few characters as can be: 1250 at two places is `12.5`, −50 is `-.5`.
    public static func shortest(_ scaled: Int, places: Int) -> String {
        var bytes: [UInt8] = []
        appendShortest(scaled, places: places, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The same in ASCII, for whoever writes many.
    package static func appendShortest(_ scaled: Int, places: Int, to bytes: inout [UInt8]) {
        let zero = UInt8(ascii: "0")
        if scaled < 0 { bytes.append(UInt8(ascii: "-")) }
        var (left, right) = scaled.magnitude.quotientAndRemainder(dividingBy: UInt(whole(places)))
        let start = bytes.count
        if left == 0, right == 0 { bytes.append(zero) }
        while left > 0 {
            bytes.append(zero + UInt8(left % 10))
            left /= 10
        }
        bytes[start...].reverse()
        guard right > 0 else { return }
        bytes.append(UInt8(ascii: "."))
        var unit = UInt(whole(places)) / 10
        while right > 0 {
            bytes.append(zero + UInt8(right / unit))
            right %= unit
            unit /= 10
        }
    }

    /// Rounded to `places`, without zeros at the end: 297.0 is `297`, 0.35 is `0.35`.
    public static func text(_ value: Double, places: Int) -> String {
        let short = shortest(scaled(value, places: places), places: places)
        if short.hasPrefix(".") { return "0" + short }
        if short.hasPrefix("-.") { return "-0" + short.dropFirst() }
        return short
    }
}
