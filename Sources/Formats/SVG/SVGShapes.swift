import Foundation
import SketchGeometry

/// The outlines of the elements that draw lines (SVG 1.1 §8, §9), in user units.
enum SVGShapes {
    static let names: Set = ["path", "rect", "circle", "ellipse", "line", "polyline", "polygon"]

    /// The shape's paths, and what is wrong with it where not all could be read.
    static func paths(
        of index: Int, _ state: SVGReading.State, _ reading: inout SVGReading
    ) -> (paths: [Path], fault: String?) {
        let element = reading.tree.elements[index]
        let (width, height) = (state.viewport.x, state.viewport.y)
        switch element.name {
        case "path":
            let data = element.attributes["d"] ?? ""
            let (paths, fault) = SVGPathData.read(data.trimmingSpace() == "none" ? "" : data)
            return (paths, fault.map { "is drawn only up to an error: path data \($0)" })
        case "line":
            guard let x1 = reading.length("x1", of: index, state, whole: width),
                let y1 = reading.length("y1", of: index, state, whole: height),
                let x2 = reading.length("x2", of: index, state, whole: width),
                let y2 = reading.length("y2", of: index, state, whole: height)
            else { return ([], nil) }
            return ([Path(start: Point(x1, y1), segments: [.line(Point(x2, y2))])], nil)
        case "polyline", "polygon": return corners(element)
        case "rect":
            guard let x = reading.length("x", of: index, state, whole: width),
                let y = reading.length("y", of: index, state, whole: height),
                let w = reading.length("width", of: index, state, whole: width),
                let h = reading.length("height", of: index, state, whole: height),
                let rx = reading.length("rx", of: index, state, whole: width, missing: .nan),
                let ry = reading.length("ry", of: index, state, whole: height, missing: .nan)
            else { return ([], nil) }
            guard w > 0, h > 0 else { return ([], negative("width or height", w, h)) }
            return ([rectangle(x, y, w, h, rx: rx, ry: ry)], nil)
        case "circle":
            guard let cx = reading.length("cx", of: index, state, whole: width),
                let cy = reading.length("cy", of: index, state, whole: height),
                let r = reading.length("r", of: index, state, whole: state.diagonal)
            else { return ([], nil) }
            guard r > 0 else { return ([], negative("r", r, r)) }
            return ([ellipse(Point(cx, cy), r, r)], nil)
        default:
            guard let cx = reading.length("cx", of: index, state, whole: width),
                let cy = reading.length("cy", of: index, state, whole: height),
                let rx = reading.length("rx", of: index, state, whole: width, missing: .nan),
                let ry = reading.length("ry", of: index, state, whole: height, missing: .nan)
            else { return ([], nil) }
            // One that is missing or auto is as long as the other (SVG 2 §7.4).
            let (a, b) = (rx.isNaN ? ry : rx, ry.isNaN ? rx : ry)
            guard a > 0, b > 0 else { return ([], a.isNaN ? nil : negative("rx or ry", a, b)) }
            return ([ellipse(Point(cx, cy), a, b)], nil)
        }
    }

    /// A size of 0 shows nothing, and is meant so; a negative one is an error (§9).
    private static func negative(_ what: String, _ a: Double, _ b: Double) -> String? {
        a < 0 || b < 0 ? "left out: its \(what) is negative" : nil
    }

    private static func corners(_ element: SVGElement) -> (paths: [Path], fault: String?) {
        var scanner = SVGScanner(element.attributes["points"] ?? "")
        var points: [Point] = []
        var fault: String?
        while !scanner.isAtEnd {
            guard let x = scanner.number() else {
                fault =
                    "is drawn only up to an error: expected a number at character \(scanner.place + 1) of its points"
                break
            }
            scanner.skipComma()
            guard let y = scanner.number() else {
                fault = "is drawn only up to an error: its points end with an x without y"
                break
            }
            scanner.skipComma()
            points.append(Point(x, y))
        }
        guard points.count > 1 else { return ([], fault) }
        if element.name == "polygon", let first = points.first, points.last != first { points.append(first) }
        return ([Path(Polyline(points))], fault)
    }

    /// Begins where §9.2 says, and runs clockwise.
    static func rectangle(_ x: Double, _ y: Double, _ w: Double, _ h: Double, rx: Double, ry: Double) -> Path {
        // What is missing follows the other; both are at most half a side (§9.2).
        let a = min(max(rx.isNaN ? (ry.isNaN ? 0 : ry) : rx, 0), w / 2)
        let b = min(max(ry.isNaN ? (rx.isNaN ? 0 : rx) : ry, 0), h / 2)
        guard a > 0, b > 0 else {
            return Path(
                Polyline([Point(x, y), Point(x + w, y), Point(x + w, y + h), Point(x, y + h), Point(x, y)]))
        }
        var segments: [Path.Segment] = []
        func side(to end: Point) { segments.append(.line(end)) }
        func corner(_ centre: Point, from first: Double, to end: Point) {
            segments += EllipticalArc.curves(centre: centre, a: a, b: b, first: first, sweep: .pi / 2, end: end)
        }
        if w > 2 * a { side(to: Point(x + w - a, y)) }
        corner(Point(x + w - a, y + b), from: -.pi / 2, to: Point(x + w, y + b))
        if h > 2 * b { side(to: Point(x + w, y + h - b)) }
        corner(Point(x + w - a, y + h - b), from: 0, to: Point(x + w - a, y + h))
        if w > 2 * a { side(to: Point(x + a, y + h)) }
        corner(Point(x + a, y + h - b), from: .pi / 2, to: Point(x, y + h - b))
        if h > 2 * b { side(to: Point(x, y + b)) }
        corner(Point(x + a, y + b), from: .pi, to: Point(x + a, y))
        return Path(start: Point(x + a, y), segments: segments)
    }

    static func ellipse(_ centre: Point, _ a: Double, _ b: Double) -> Path {
        let start = centre + Point(a, 0)
        return Path(
            start: start,
            segments: EllipticalArc.curves(centre: centre, a: a, b: b, first: 0, sweep: 2 * .pi, end: start))
    }
}
