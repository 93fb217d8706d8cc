import SketchGeometry

/// A program as a film shows it: what the machine does, part by part, with the time that each part takes.
package struct Playback: Sendable {
    /// What the machine does in a part.
    package enum Kind: Int, Sendable {
        case travel = 0
        case draw = 1
        /// Stands still, as while the pen moves.
        case wait = 2
        /// Waits for the operator; takes no time of its own.
        case stop = 3
    }

    /// Something done in one go.
    package struct Part: Sendable {
        package var kind: Kind
        /// Counted from 0.
        package var layer: Int
        /// The way in machine millimetres; one point where nothing moves, or a dot is drawn.
        package var points: [Point]
        /// How long it takes; millimetres of way where no machine is known.
        package var extent: Double
    }

    /// In the program's order.
    package private(set) var parts: [Part] = []
    /// Whether `extent` is in seconds.
    package let isTimed: Bool

    /// - Parameter estimate: nil where no machine is known.
    package init(_ toolpath: Toolpath, _ estimate: TimeEstimate?, tolerance: Double = 0.02) {
        isTimed = estimate != nil
        var position = Point(toolpath.start.x, toolpath.start.y)
        var isDown = false
        for (index, event) in toolpath.events.enumerated() {
            let seconds = estimate?.events[index] ?? 0
            if event.isDown && !isDown {
                parts.append(Part(kind: .draw, layer: event.layer, points: [position], extent: 0))
            }
            isDown = event.isDown
            switch event.action {
            case .move(let target, let arc, _):
                let end = Point(target.x, target.y)
                let piece: Piece =
                    arc.map { .arc(to: end, centre: $0.centre, isClockwise: $0.isClockwise) } ?? .line(to: end)
                let way =
                    end == position && arc == nil
                    ? [position] : Flattening.points(from: position, [piece], tolerance: tolerance)
                add(way, isDown ? .draw : .travel, event.layer, estimate == nil ? Polyline(way).length : seconds)
                position = end
            case .dwell:
                guard estimate != nil else { continue }
                // While the pen goes down nothing of the stroke is there yet.
                let isBegun = isDown && parts.last?.kind == .draw && parts.last?.points.count == 1
                let wait = Part(kind: .wait, layer: event.layer, points: [position], extent: seconds)
                parts.insert(wait, at: isBegun ? parts.count - 1 : parts.count)
            case .pen: continue
            case .stop: parts.append(Part(kind: .stop, layer: event.layer, points: [position], extent: 0))
            }
        }
    }

    /// Goes on with the part before, where that is of the same kind.
    private mutating func add(_ way: [Point], _ kind: Kind, _ layer: Int, _ extent: Double) {
        if let last = parts.indices.last, parts[last].kind == kind, parts[last].layer == layer {
            parts[last].points += way.dropFirst()
            parts[last].extent += extent
        } else if way.count > 1 || extent > 0 {
            parts.append(Part(kind: kind, layer: layer, points: way, extent: extent))
        }
    }
}
