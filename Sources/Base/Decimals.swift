/// Decimal numbers as text by whole-number arithmetic: the same in every locale, never an exponent,
/// never a negative zero.
public enum Decimals {
    /// `value` in units of 10^−`places`, rounded to the nearest.
    ///
    /// The value has to be finite and below 10⁹ in size, as `Page.check()` makes sure for coordinates;
    /// `places` lies between 0 and 6.
    public static func scaled(_ value: Double, places: Int) -> Int {
        Int((value * unit(places)).rounded())
    }

    /// 10^`places`.
    public static func unit(_ places: Int) -> Double {
        [1, 10, 100, 1000, 10_000, 100_000, 1_000_000][places]
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
        guard places > 0 else { return String(scaled) }
        var text = fixed(scaled, places: places)[...]
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
        if text.hasPrefix("0.") { return String(text.dropFirst()) }
        if text.hasPrefix("-0.") { return "-" + text.dropFirst(2) }
        return String(text)
    }

    /// Rounded to `places`, without zeros at the end: 297.0 is `297`, 0.35 is `0.35`.
    public static func text(_ value: Double, places: Int) -> String {
        let short = shortest(scaled(value, places: places), places: places)
        if short.hasPrefix(".") { return "0" + short }
        if short.hasPrefix("-.") { return "-0" + short.dropFirst() }
        return short
    }
}
