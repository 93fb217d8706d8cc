import SketchGeometry
import SketchLettering

/// Small texts on plans and sheets, as strokes.
enum PlotLettering {
    /// Where a text stands.
    enum Align {
        case left, centre, right
    }

    /// A line of text whose capitals are `height` mm tall and centred on the place's y.
    static func lines(_ text: String, at place: Point, height: Double, _ align: Align = .left) -> [Polyline] {
        guard let font = HersheyFont.fonts["simplex"] else { return [] }
        let missing = Set(font.missing(in: text))
        let known = String(text.map { missing.contains($0) ? "?" : $0 })
        let scale = height / HersheyFont.capitalHeight
        let width = font.width(of: known) * scale
        let left =
            switch align {
            case .left: place.x
            case .centre: place.x - width / 2
            case .right: place.x - width
            }
        return font.strokes(of: known).map { stroke in
            Polyline(stroke.map { Point(left + $0.x * scale, place.y + $0.y * scale) })
        }
    }
}
