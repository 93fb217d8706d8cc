import SketchPages

/// What CSS and attributes say of an element, as far as a drawing in lines depends on it (SVG 1.1 §6).
struct SVGStyle {
    // Inherited.
    var fill = Paint.colour(Colour(red: 0, green: 0, blue: 0))
    var stroke = Paint.none
    var colour = Colour(red: 0, green: 0, blue: 0)
    var strokeWidth = 1.0
    var fillOpacity = 1.0
    var strokeOpacity = 1.0
    var isVisible = true
    /// In user units.
    var fontSize = SVGLength.mediumFontSize
    var textAnchor = "start"
    var clipRule = "nonzero"
    var fillRule = "nonzero"
    /// Lengths of dashes and gaps; empty for lines without.
    var dashes: [SVGLength] = []
    var dashOffset = SVGLength("0")
    var hasMarkers = false
    /// The properties of the element itself, for those that are not inherited.
    var own: [String: String] = [:]

    enum Paint: Equatable {
        case none
        case colour(Colour)
        /// A gradient or pattern, whose lines are drawn as any other.
        case server(String)
    }

    /// The properties that are read, which are presentation attributes too (SVG 1.1 §6.1).
    static let properties: Set = [
        "fill", "stroke", "color", "stroke-width", "fill-opacity", "stroke-opacity", "opacity", "visibility", "display",
        "font-size", "text-anchor", "clip-rule", "fill-rule", "clip-path", "mask", "filter", "overflow",
        "stroke-dasharray",
        "stroke-dashoffset", "marker", "marker-start", "marker-mid", "marker-end", "transform", "transform-origin",
    ]
    /// Attributes that CSS may set, too (SVG 2 §8.4).
    static let geometry: Set = ["x", "y", "width", "height", "cx", "cy", "r", "rx", "ry"]

    /// Whether anything of a shape is painted.
    var isPainted: Bool { isStroked || (fill != .none && fillOpacity > 0) }
    var isStroked: Bool { stroke != .none && strokeWidth > 0 && strokeOpacity > 0 }

    /// Whether a pattern, not a gradient, fills a shape.
    func isFilledWithPattern(in tree: SVGTree) -> Bool {
        guard case .server(let reference) = fill else { return false }
        return tree.target(of: reference).map { tree.elements[$0].name == "pattern" } ?? false
    }

    /// The colour of a shape's lines.
    var lineColour: Colour {
        if case .colour(let colour) = stroke, isStroked { return colour }
        if case .colour(let colour) = fill, !isStroked { return colour }
        return Colour(red: 0, green: 0, blue: 0)
    }

    /// The style of an element inside one of this style.
    ///
    /// - Parameters:
    ///   - declared: the element's own properties, the cascade done.
    ///   - diagonal: what 100 % of a length without direction is.
    func inherited(_ declared: [String: String], diagonal: Double) -> SVGStyle {
        var style = self
        style.own = declared
        func value(_ name: String) -> String? {
            declared[name].flatMap { $0.lowercased() == "inherit" ? nil : $0 }
        }
        // Of the shorthand, as in `italic 12px/1.5 serif`, the size alone matters.
        if let font = value("font"),
            let size = font.split(separator: " ").first(where: {
                $0.first?.isNumber == true && $0.last?.isLetter == true
            })
        {
            style.fontSize = Self.fontSize(String(size.prefix { $0 != "/" }), around: fontSize)
        }
        if let size = value("font-size") { style.fontSize = Self.fontSize(size, around: fontSize) }
        if let colour = value("color").flatMap(CSSColour.read) { style.colour = colour.colour }
        if let paint = value("fill") { style.fill = paint == "none" ? .none : style.paint(paint) ?? fill }
        if let paint = value("stroke") { style.stroke = paint == "none" ? .none : style.paint(paint) ?? stroke }
        if let width = value("stroke-width").flatMap({ SVGLength($0) }) {
            style.strokeWidth = width.userUnits(whole: diagonal, fontSize: style.fontSize)
        }
        style.fillOpacity = value("fill-opacity").flatMap(Self.opacity) ?? fillOpacity
        style.strokeOpacity = value("stroke-opacity").flatMap(Self.opacity) ?? strokeOpacity
        if let visibility = value("visibility") { style.isVisible = !["hidden", "collapse"].contains(visibility) }
        style.textAnchor = value("text-anchor") ?? textAnchor
        style.clipRule = value("clip-rule") ?? clipRule
        style.fillRule = value("fill-rule") ?? fillRule
        if let dashes = value("stroke-dasharray") { style.dashes = Self.dashes(dashes) ?? self.dashes }
        if let offset = value("stroke-dashoffset").flatMap({ SVGLength($0) }) { style.dashOffset = offset }
        let markers = ["marker", "marker-start", "marker-mid", "marker-end"].compactMap(value)
        if !markers.isEmpty { style.hasMarkers = markers.contains { $0 != "none" } }
        return style
    }

    static func opacity(_ text: String) -> Double? {
        guard let length = SVGLength(text) else { return nil }
        return length.unit == .percent ? length.value / 100 : length.unit == .user ? length.value : nil
    }

    private func paint(_ text: String) -> Paint? {
        let lowered = text.lowercased()
        if lowered == "currentcolor" { return .colour(colour) }
        // A gradient or pattern may name a colour for readers without them; lines do not depend on it.
        if lowered.hasPrefix("url(") || lowered.hasPrefix("context-") {
            return .server(String(text[...(text.firstIndex(of: ")") ?? text.index(before: text.endIndex))]))
        }
        guard let read = CSSColour.read(text) else { return nil }
        return read.isTransparent ? Paint.none : .colour(read.colour)
    }

    private static func fontSize(_ text: String, around size: Double) -> Double {
        let names = [
            "xx-small": 9, "x-small": 10, "small": 13, "medium": 16, "large": 18, "x-large": 24, "xx-large": 32,
        ]
        if let named = names[text.lowercased()] { return Double(named) }
        if text == "smaller" { return size / 1.2 }
        if text == "larger" { return size * 1.2 }
        guard let length = SVGLength(text) else { return size }
        let value = length.userUnits(whole: size, fontSize: size)
        return value.isFinite && value >= 0 ? value : size
    }

    /// Nil for what cannot be read, which is left as it was (CSS 2.1 §4.2).
    private static func dashes(_ text: String) -> [SVGLength]? {
        if text.lowercased() == "none" { return [] }
        var scanner = SVGScanner(text)
        var dashes: [SVGLength] = []
        while !scanner.isAtEnd {
            guard let length = SVGLength(&scanner), length.value >= 0 else { return nil }
            dashes.append(length)
            scanner.skipComma()
        }
        return dashes
    }
}

extension StyleSheet {
    /// Properties whose values are keywords only.
    private static let keywords: Set = ["display", "visibility", "overflow", "text-anchor", "clip-rule"]

    /// The properties of one element, the cascade done: attributes, rules by specificity and order, the attribute
    /// `style`, and whatever is important (CSS 2.1 §6.4).
    func declared(_ index: Int, in tree: SVGTree) -> [String: String] {
        let element = tree.elements[index]
        var values: [String: String] = [:]
        for (name, value) in element.attributes
        where SVGStyle.properties.contains(name) && !name.hasPrefix("transform") {
            values[name] = value.trimmingSpace()
        }
        let keys =
            ["*", element.name] + element.classes.map { ".\($0)" } + (element.attributes["id"].map { ["#\($0)"] } ?? [])
        // Rules are in the order of their specificity.
        let matching = Set(keys).flatMap { places[$0] ?? [] }.sorted().map { rules[$0] }
            .filter { $0.selector.matches(index, in: tree) }
        let own = element.attributes["style"].map(Self.declarations) ?? []
        let all = matching.flatMap(\.declarations) + own
        for declaration in all where !declaration.isImportant { values[declaration.name] = declaration.value }
        for declaration in all where declaration.isImportant { values[declaration.name] = declaration.value }
        // Keywords may be written in any case.
        for (name, value) in values where name != "transform" {
            let lowered = value.lowercased()
            if lowered == "none" || Self.keywords.contains(name) { values[name] = lowered }
        }
        return values
    }
}
