import Foundation
import SketchBase
import SketchGeometry
import SketchPages

/// A page that draws itself, frame by frame. All drawings are drawn at the same time, each in its own order, and begin
/// one shortly after the other; lines that belong to no drawing, such as captions, are drawn as one of their own.
///
/// What is drawn stays on one image, the strokes under way are drawn on a copy of it, so that a frame costs what is new
/// in it. Pens cover each other in the order of time, therefore, until the last frame shows the page as it is.
struct Film {
    let width: Int
    let height: Int
    private let scale: Double
    private let page: Page
    private let options: FilmOptions
    /// In the order in which they begin.
    private let pieces: [Piece]

    /// - Parameters:
    ///   - page: has passed `Page.check`. Paper without a colour is white.
    ///   - step: what sides in pixels are multiples of.
    /// - Throws: `badData` where there would be too many pixels.
    init(_ page: Page, _ options: FilmOptions, step: Int = 1) throws(Diagnostic) {
        (width, height, scale) = try options.frame(of: page, step: step)
        self.options = options
        self.page = page
        pieces = Self.pieces(of: page, seconds: options.seconds)
    }

    /// Hands over each frame's pixels, as `Canvas.pixels` has them.
    func draw(_ take: (Data) throws(Diagnostic) -> Void) throws(Diagnostic) {
        let drawn = try paper()
        let shown = try paper()
        var next = 0
        var underWay: [Piece] = []
        for frame in 0..<options.drawingFrames {
            let time = Double(frame) / Double(options.fps)
            while next < pieces.count, pieces[next].start < time {
                underWay.append(pieces[next])
                next += 1
            }
            for piece in underWay where piece.end <= time { stroke(piece, piece.points, on: drawn) }
            underWay.removeAll { $0.end <= time }
            shown.copy(drawn)
            for piece in underWay { stroke(piece, piece.points(until: time), on: shown) }
            try take(try shown.pixels())
        }
        let finished = try finished()
        for _ in 0..<options.heldFrames { try take(finished) }
    }

    /// The last frame.
    func finished() throws(Diagnostic) -> Data {
        let canvas = try paper()
        canvas.draw(page)
        return try canvas.pixels()
    }

    private func paper() throws(Diagnostic) -> Canvas {
        let canvas = try Canvas(
            imageWidth: Int32(width), height: Int32(height), dotsAMillimetre: scale, transparent: false)
        canvas.paint(page.background ?? Colour(red: 255, green: 255, blue: 255))
        return canvas
    }

    private func stroke(_ piece: Piece, _ points: [Point], on canvas: borrowing Canvas) {
        canvas.use(page.layers[piece.layer].pen)
        canvas.stroke(Path(Polyline(points)))
    }

    /// A stroke, or a part of one that is so long that drawing it from its start in every frame would take too long.
    private struct Piece {
        let layer: Int
        let points: [Point]
        /// In seconds.
        let start, end: Double

        static let mostPoints = 500

        /// What of it is drawn by `time`, which lies between its start and its end.
        func points(until time: Double) -> [Point] {
            var left = Polyline(points).length * (time - start) / (end - start)
            var result: [Point] = []
            for point in points {
                guard let last = result.last else {
                    result.append(point)
                    continue
                }
                let length = (point - last).length
                guard length < left else {
                    if length > 0 { result.append(last + (point - last) * (left / length)) }
                    break
                }
                result.append(point)
                left -= length
            }
            return result
        }
    }

    private static func pieces(of page: Page, seconds: Double) -> [Piece] {
        var drawings = page.cells.map(\.strokes)
        let ofDrawings = Set(drawings.joined())
        let strokes = page.layers.indices.flatMap { layer in
            page.layers[layer].paths.indices.map { PageStroke(layer: layer, path: $0) }
        }
        // First, so that it has all the time: it goes from one end of the page to the other.
        drawings.insert(strokes.filter { !ofDrawings.contains($0) }, at: 0)
        // Each has half of the time at least, however many there are.
        let others = Double(drawings.count - 1)
        let stagger = others > 0 ? min(0.05, seconds / 2 / others) : 0
        let times = page.times(of: drawings, seconds: seconds - others * stagger, stagger: stagger)
        let pieces = strokes.flatMap { stroke in
            times[stroke].map { Self.pieces(of: page.layers[stroke.layer].paths[stroke.path], stroke.layer, $0) } ?? []
        }
        // The order of the page decides among those that begin together.
        return pieces.enumerated().sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }
            .map(\.element)
    }

    private static func pieces(of path: Path, _ layer: Int, _ time: StrokeTime) -> [Piece] {
        let points = path.flattened().points
        guard points.count > Piece.mostPoints else {
            return points.isEmpty
                ? [] : [Piece(layer: layer, points: points, start: time.start, end: time.start + time.length)]
        }
        let length = Polyline(points).length
        let pace = length > 0 ? time.length / length : 0
        var start = time.start
        return stride(from: 0, to: points.count - 1, by: Piece.mostPoints - 1).map { first in
            let part = Array(points[first..<min(first + Piece.mostPoints, points.count)])
            let end = start + Polyline(part).length * pace
            defer { start = end }
            return Piece(layer: layer, points: part, start: start, end: end)
        }
    }
}
