import Foundation
import SketchGeometry

/// The geometry of circular arcs.
enum Arc {
    /// The angle from `from` to `to` about `centre`, in radians, positive counter-clockwise; a full turn
    /// where they are the same.
    static func sweep(from: Point, to: Point, centre: Point, isClockwise: Bool) -> Double {
        let (a, b) = (from - centre, to - centre)
        var angle = atan2(a.x * b.y - a.y * b.x, a.x * b.x + a.y * b.y)
        if from == to { angle = 0 }
        if isClockwise {
            return angle >= 0 ? angle - 2 * .pi : angle
        }
        return angle <= 0 ? angle + 2 * .pi : angle
    }

    static func turned(_ point: Point, about centre: Point, by angle: Double) -> Point {
        let (offset, cosine, sine) = (point - centre, cos(angle), sin(angle))
        return centre + Point(offset.x * cosine - offset.y * sine, offset.x * sine + offset.y * cosine)
    }

    /// The smallest box around the arc, its bulges beyond both ends included.
    static func bounds(from: Point, to: Point, centre: Point, isClockwise: Bool) -> Box {
        let sweep = sweep(from: from, to: to, centre: centre, isClockwise: isClockwise)
        let radius = (from - centre).length
        let start = atan2(from.y - centre.y, from.x - centre.x)
        var box = Box(
            minX: min(from.x, to.x), minY: min(from.y, to.y), maxX: max(from.x, to.x), maxY: max(from.y, to.y))
        for quarter in 0..<4 {
            let angle = Double(quarter) * .pi / 2
            var ahead = (angle - start).truncatingRemainder(dividingBy: 2 * .pi)
            if sweep > 0 && ahead < 0 { ahead += 2 * .pi }
            if sweep < 0 && ahead > 0 { ahead -= 2 * .pi }
            guard ahead.magnitude < sweep.magnitude else { continue }
            switch quarter {
            case 0: box.maxX = max(box.maxX, centre.x + radius)
            case 1: box.maxY = max(box.maxY, centre.y + radius)
            case 2: box.minX = min(box.minX, centre.x - radius)
            default: box.minY = min(box.minY, centre.y - radius)
            }
        }
        return box
    }
}
