/// A number with a unit (SVG 1.1 §7.10, CSS Values 3 §5).
struct SVGLength: Hashable {
    var value: Double
    var unit: Unit

    enum Unit: String, CaseIterable {
        case user = ""
        case px, mm, cm, pt, pc, em, ex, q, rem
        case inch = "in"
        case percent = "%"
    }

    /// User units, which are CSS pixels of 1/96 inch, in a millimetre.
    static let pixelsAMillimetre = 96 / 25.4

    /// Reads the number and its unit, in whatever case; nil where it is neither.
    init?(_ text: some StringProtocol) {
        var scanner = SVGScanner(text)
        guard let length = Self(&scanner), scanner.isAtEnd else { return nil }
        self = length
    }

    /// Reads a length from `scanner`, which goes on behind it and the space there.
    init?(_ scanner: inout SVGScanner) {
        guard let value = scanner.number() else { return nil }
        if scanner.next == UInt8(ascii: "%") {
            _ = scanner.take(UInt8(ascii: "%"))
            self.init(value: value, unit: .percent)
            return
        }
        guard let unit = Unit(rawValue: scanner.name().lowercased()) else { return nil }
        scanner.skipSpace()
        self.init(value: value, unit: unit)
    }

    private init(value: Double, unit: Unit) {
        self.value = value
        self.unit = unit
    }

    /// In user units.
    ///
    /// - Parameters:
    ///   - whole: what 100 % is, in user units.
    ///   - fontSize: of the element, in user units.
    func userUnits(whole: Double, fontSize: Double) -> Double {
        switch unit {
        case .user, .px: value
        case .mm: value * Self.pixelsAMillimetre
        case .cm: value * 10 * Self.pixelsAMillimetre
        case .q: value / 4 * Self.pixelsAMillimetre
        case .inch: value * 96
        case .pt: value * 96 / 72
        case .pc: value * 16
        case .em: value * fontSize
        case .rem: value * Self.mediumFontSize
        // As browsers take it where a font does not tell.
        case .ex: value * fontSize / 2
        case .percent: value / 100 * whole
        }
    }

    /// On the page, in millimetres, where that does not depend on what is around it; percentages do.
    var millimetres: Double {
        switch unit {
        case .mm: value
        case .cm: value * 10
        case .inch: value * 25.4
        case .pt: value * 25.4 / 72
        case .pc: value * 25.4 / 6
        case .q: value / 4
        default: userUnits(whole: 0, fontSize: Self.mediumFontSize) * 25.4 / 96
        }
    }

    /// Whether its size follows from a font.
    var isOfFont: Bool { [.em, .ex, .rem].contains(unit) }

    /// CSS's "medium", as all browsers have it.
    static let mediumFontSize = 16.0
}
