import SketchGeometry
import SketchPages

extension VirtualDrawing {
    /// The bed with what was drawn on it, as the operator sees it, a layer a pen.
    package func page(of machine: Machine, generator: String) -> Page {
        let (right, up) = (machine.axes.right.vector, machine.axes.up.vector)
        func seen(_ point: Point) -> Point {
            Point(point.x * right.x + point.y * right.y, -(point.x * up.x + point.y * up.y))
        }
        let area = machine.area
        let corners = [Point(area.minX, area.minY), Point(area.maxX, area.maxY)].map(seen)
        let origin = Point(min(corners[0].x, corners[1].x), min(corners[0].y, corners[1].y))
        let size = (corners[1] - corners[0])
        let layers = Set(pens).sorted().map { pen in
            Layer(
                name: "pen \(pen + 1)",
                pen: Pen(colour: Colour(red: 0, green: 0, blue: 0), width: 0.4),
                polylines: zip(strokes, pens).filter { $0.1 == pen }.map { stroke, _ in
                    Polyline(stroke.points.map { seen($0) - origin })
                })
        }
        return Page(
            width: size.x.magnitude, height: size.y.magnitude, background: Colour(red: 255, green: 255, blue: 255),
            layers: layers,
            recipe: Recipe(
                generator: generator, title: "drawn by a virtual \(machine.name)", seed: 0, checkpoints: [:],
                scene: "{}"))
    }
}
