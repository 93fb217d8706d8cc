import Foundation
import SketchBase
import SketchGeometry
import SketchPages

/// Pages of random lines.
package enum RandomPages {
    static let recipe = Recipe(generator: "test", title: "test", seed: 1, checkpoints: [:], scene: "{}")
    private static let pen = Pen(colour: Colour(red: 0, green: 0, blue: 0), width: 0.4)

    /// The same few lines always.
    static let small = Page(
        width: 30, height: 20, background: nil,
        layers: [
            Layer(
                name: "ink", pen: pen,
                polylines: [
                    Polyline([Point(1, 1), Point(20, 4), Point(9, 15)]), Polyline([Point(3, 3)]),
                    Polyline((0...12).map { Point(12 + 5 * cos(Double($0) / 2), 9 + 5 * sin(Double($0) / 2)) }),
                ])
        ], recipe: recipe)

    /// Random strokes of all kinds on a page of random size: long and short, closed, dots, curves, doubles
    /// of others, and strokes that begin where another ended.
    package static func page(seed: UInt64) -> Page {
        var random = RandomStream(seed: seed)
        let (width, height) = (random.uniform(in: 40...200), random.uniform(in: 40...180))
        func point() -> Point { Point(random.uniform(in: 0...width), random.uniform(in: 0...height)) }
        let layers = (0..<Int(random.uniform(in: 1...4))).map { _ in
            var lines: [Polyline] = []
            for _ in 0..<Int(random.uniform(in: 1...40)) {
                switch Int(random.uniform(in: 0...6)) {
                case 0: lines.append(Polyline([point()]))
                case 1: lines.append(Polyline((0..<Int(random.uniform(in: 2...12))).map { _ in point() }))
                case 2:
                    let corners = (0..<4).map { _ in point() }
                    lines.append(Polyline(corners + [corners[0]]))
                case 3: lines.append(lines.last ?? Polyline([point(), point()]))
                case 4: lines.append(Polyline([lines.last?.points.last ?? point(), point()]))
                default:
                    let (radius, turn) = (random.uniform(in: 1...15), random.uniform(in: 0...6))
                    let centre = Point(
                        random.uniform(in: radius...width - radius), random.uniform(in: radius...height - radius))
                    lines.append(
                        Polyline(
                            (0...40).map { step in
                                let angle = turn * Double(step) / 40
                                return centre + Point(cos(angle), sin(angle)) * radius
                            }))
                }
            }
            return lines
        }
        return Page(
            width: width, height: height, background: nil,
            layers: layers.enumerated().map { Layer(name: "ink \($0.offset)", pen: pen, polylines: $0.element) },
            recipe: recipe)
    }
}
