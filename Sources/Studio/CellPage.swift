import SketchDocuments
import SketchGeometry
import SketchPages

extension Page {
    /// A page of the drawing of one cell and nothing else: the paper is the cell less its caption, the lines are where they
    /// were in it, with the same pens. Its recipe stays that of the whole page.
    func cell(_ index: Int) -> Page {
        var cell = cells[index]
        let corner = Point(cell.box.minX, cell.box.minY)
        var page = Page(
            width: cell.box.width, height: cell.box.height, background: background, layers: [], recipe: recipe)
        page.resolution = resolution
        let used = Set(cell.strokes.map(\.layer)).sorted()
        page.layers = used.map { Layer(name: layers[$0].name, pen: layers[$0].pen, paths: []) }
        for (number, stroke) in cell.strokes.enumerated() {
            guard let layer = used.firstIndex(of: stroke.layer) else { continue }
            cell.strokes[number] = PageStroke(layer: layer, path: page.layers[layer].paths.count)
            page.layers[layer].paths.append(layers[stroke.layer].paths[stroke.path].mapPoints { $0 - corner })
        }
        cell.box = Box(minX: 0, minY: 0, maxX: page.width, maxY: page.height)
        page.cells = [cell]
        return page
    }
}

extension JSONValue {
    /// The scene that makes a page of this cell alone, counted from 0.
    func showing(cell index: Int) -> JSONValue {
        guard case .object(let members) = self else { return self }
        return .object(members + [JSONMember(SceneKeys.cell.name, .integer(Int64(index + 1)))])
    }
}
