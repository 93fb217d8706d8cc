import SketchGeometry

/// A viewBox and how it is fitted into a rectangle (SVG 1.1 §7.7, §7.8).
struct ViewBox {
    var box: Box
    var alignment = "xMidYMid"
    var isSlice = false

    private static let alignments = Set(
        ["xMin", "xMid", "xMax"].flatMap { x in ["YMin", "YMid", "YMax"].map { x + $0 } } + ["none"])

    /// Nil where `element` has none that can be read; negative and empty ones are none.
    init?(_ element: SVGElement) {
        guard let text = element.attributes["viewBox"], let numbers = SVGScanner.numbers(text), numbers.count == 4,
            numbers[2] > 1e-30, numbers[3] > 1e-30
        else { return nil }
        box = Box(minX: numbers[0], minY: numbers[1], maxX: numbers[0] + numbers[2], maxY: numbers[1] + numbers[3])
        var words = (element.attributes["preserveAspectRatio"] ?? "").split(whereSeparator: \.isWhitespace)
        if words.first == "defer" { words.removeFirst() }
        if let word = words.first {
            guard Self.alignments.contains(String(word)) else { return nil }
            alignment = String(word)
        }
        if words.count > 1 {
            guard words.count == 2, words[1] == "slice" || words[1] == "meet" else { return nil }
            isSlice = words[1] == "slice"
        }
    }

    /// From the box's units to a rectangle of this size, whose corner is the origin.
    func map(width: Double, height: Double) -> AffineMap {
        let (x, y) = (width / box.width, height / box.height)
        guard alignment != "none" else { return AffineMap(a: x, d: y, e: -box.minX * x, f: -box.minY * y) }
        let scale = isSlice ? max(x, y) : min(x, y)
        func rest(_ size: Double, _ inner: Double, _ axis: String) -> Double {
            let room = size - inner * scale
            return alignment.contains("\(axis)Min") ? 0 : alignment.contains("\(axis)Max") ? room : room / 2
        }
        return AffineMap(
            a: scale, d: scale, e: rest(width, box.width, "x") - box.minX * scale,
            f: rest(height, box.height, "Y") - box.minY * scale)
    }
}
