import SketchBase
import SketchGeometry

extension SVGReading {
    /// The root's size and viewBox: where user units begin (SVG 1.1 §7.2, §7.10; CSS Images 3 §5.3 for one side
    /// alone).
    mutating func begin(_ state: inout State) throws(Diagnostic) {
        let box = try viewBox(of: 0)
        let (width, height) = (try side("width"), try side("height"))
        let pixel = 1 / SVGLength.pixelsAMillimetre
        var size: Point?
        switch (width, height, box) {
        case (let width?, let height?, _): size = Point(width, height)
        case (let width?, nil, let box?): size = Point(width, width * box.box.height / box.box.width)
        case (nil, let height?, let box?): size = Point(height * box.box.width / box.box.height, height)
        case (nil, nil, let box?): size = Point(box.box.width * pixel, box.box.height * pixel)
        case (let width?, nil, nil): size = Point(width, Self.defaultHeight * pixel)
        case (nil, let height?, nil): size = Point(Self.defaultWidth * pixel, height)
        case (nil, nil, nil): break
        }
        if box == nil, size != nil, width == nil || height == nil {
            note(
                "the page's \(width == nil ? "width" : "height") is not given; taken as \(Int(width == nil ? Self.defaultWidth : Self.defaultHeight)) px",
                at: 0, isLoss: false)
        }
        drawing.size = size
        let placed = size ?? Point(Self.defaultWidth * pixel, Self.defaultHeight * pixel)
        if let box {
            state.viewport = Point(box.box.width, box.box.height)
            state.map = units == .user ? .identity : box.map(width: placed.x, height: placed.y)
            page = units == .user ? box.box : Box(minX: 0, minY: 0, maxX: placed.x, maxY: placed.y)
        } else {
            state.viewport = placed * SVGLength.pixelsAMillimetre
            state.map = units == .user ? .identity : AffineMap(a: pixel, d: pixel)
            let corner = units == .user ? state.viewport : placed
            page = size.map { _ in Box(minX: 0, minY: 0, maxX: corner.x, maxY: corner.y) }
        }
    }

    /// What browsers take where nothing tells, in pixels (CSS 2.1 §10.3.2).
    private static var defaultWidth: Double { 300 }
    private static var defaultHeight: Double { 150 }

    /// One side of the page in millimetres; nil where it is not given, or only as 100 % of what is unknown.
    private mutating func side(_ attribute: String) throws(Diagnostic) -> Double? {
        guard let text = style(of: 0, in: State()).own[attribute] ?? tree.elements[0].attributes[attribute],
            text != "auto"
        else { return nil }
        guard let length = SVGLength(text), length.value >= 0 else {
            throw error(0, "\(attribute)=\"\(text.prefix(40))\": expected a length such as 210mm, 8.27in or 794")
        }
        guard length.unit != .percent else {
            if length.value != 100 {
                note("the page's \(attribute) of \(text) is taken as the drawing's own", at: 0, isLoss: false)
            }
            return nil
        }
        if length.isOfFont {
            note(
                "the page's \(attribute) of \(text) is taken with a font of \(Int(SVGLength.mediumFontSize)) px", at: 0,
                isLoss: false)
        }
        guard length.value > 0 else { throw error(0, "\(attribute) is 0, so nothing would show") }
        return length.millimetres
    }
}

extension SVGDrawing {
    static let empty = SVGDrawing()

    private init() {}
}
