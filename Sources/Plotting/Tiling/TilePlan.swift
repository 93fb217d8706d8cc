import SketchBase
import SketchGeometry
import SketchPages

/// A picture of how tiles lie: the poster in grey, each tile's part of it with its number and what it takes, what the
/// pen reaches, and the marks.
public enum TilePlan {
    /// - Parameter labels: of each tile, lines of text, as its file and its time.
    public static func page(of tiling: Tiling, poster: Page, labels: [[String]]) -> Page {
        let margin = max(poster.width, poster.height) / 30
        let size = min(poster.width, poster.height)
        let hair = size / 800
        func layer(_ name: String, _ grey: UInt8, _ width: Double, _ lines: [Polyline]) -> Layer {
            Layer(
                name: name, pen: Pen(colour: Colour(red: grey, green: grey, blue: grey), width: width),
                polylines: lines.map { line in Polyline(line.points.map { $0 + Point(margin, margin) }) })
        }
        var page = poster
        (page.width, page.height) = (poster.width + 2 * margin, poster.height + 2 * margin)
        page.background = Colour(red: 255, green: 255, blue: 255)
        page.cells = []
        page.layers = [layer("poster", 190, hair, poster.layers.flatMap { $0.flattened() })]
        let paper = Box(minX: 0, minY: 0, maxX: poster.width, maxY: poster.height)
        page.layers.append(layer("paper", 120, hair, [Polyline(paper.outline)]))
        page.layers.append(
            layer(
                "reach", 150, hair,
                tiling.tiles.flatMap { tile in dashed(tile.window.outline, each: size / 60) }))
        page.layers.append(layer("seams", 0, 2 * hair, tiling.tiles.map { Polyline($0.cell.outline) }))
        page.layers.append(layer("marks", 0, 2 * hair, tiling.marks.flatMap { Tiling.cross(at: $0.place) }))
        var letters: [Polyline] = []
        for (index, tile) in tiling.tiles.enumerated() {
            let height = min(tile.cell.width, tile.cell.height)
            letters += PlotLettering.lines(
                "\(index + 1)", at: Point(tile.cell.centre.x, tile.cell.centre.y - height / 10), height: height / 8,
                .centre)
            for (number, label) in labels[index].enumerated() {
                letters += PlotLettering.lines(
                    label, at: Point(tile.cell.centre.x, tile.cell.centre.y + height * (0.05 + 0.07 * Double(number))),
                    height: height / 28, .centre)
            }
        }
        page.layers.append(layer("numbers", 0, 2 * hair, letters))
        return page
    }

    private static func dashed(_ line: [Point], each length: Double) -> [Polyline] {
        zip(line, line.dropFirst()).flatMap { from, to in
            let count = min(max(Int(bounded: ((to - from).length / length).rounded()), 1), 500)
            return (0..<count).map { index in
                let way = (to - from) * (1 / Double(count))
                let start = from + way * Double(index)
                return Polyline([start, start + way * 0.5])
            }
        }
    }
}
