import SketchGeometry
import SketchPages

/// When a stroke begins and how long it takes, in seconds.
typealias StrokeTime = (start: Double, length: Double)

extension Page {
    /// The times at which strokes of drawings are drawn: the pen of a drawing moves at one speed, three times as fast
    /// between strokes.
    ///
    /// - Parameters:
    ///   - drawings: the strokes of each in their order. One that the page does not have is passed over.
    ///   - seconds: how long each drawing takes.
    ///   - stagger: seconds between the beginnings of two drawings.
    func times(of drawings: [[PageStroke]], seconds: Double, stagger: Double) -> [PageStroke: StrokeTime] {
        var times: [PageStroke: StrokeTime] = [:]
        for (index, strokes) in drawings.enumerated() {
            var distance = 0.0
            var position: Point?
            var spans: [(stroke: PageStroke, start: Double, length: Double)] = []
            for stroke in strokes {
                guard let polyline = path(stroke)?.flattened() else { continue }
                if let position, let first = polyline.points.first { distance += (first - position).length / 3 }
                spans.append((stroke, distance, polyline.length))
                distance += polyline.length
                position = polyline.points.last ?? position
            }
            let pace = distance > 0 ? seconds / distance : 0
            for span in spans {
                times[span.stroke] = (Double(index) * stagger + span.start * pace, span.length * pace)
            }
        }
        return times
    }
}
