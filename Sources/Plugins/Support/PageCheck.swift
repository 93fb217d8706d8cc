import SketchBase
import SketchPages

extension Page {
    /// Refuses what no format can hold, so that renderers may compute without further checks.
    ///
    /// - Throws: `badData` for a page without area or with sides over 5 m (the largest that PDF
    ///   allows is 5.08 m), a pen without width, an opacity outside 0…1, and a coordinate that is not
    ///   finite or lies over 10 m from the origin, naming layer and path.
    public func check() throws(Diagnostic) {
        guard Self.sides.contains(width), Self.sides.contains(height) else {
            throw .badData("the page measures \(width) × \(height) mm; expected sides from 0.1 to 5000 mm")
        }
        for (layerIndex, layer) in layers.enumerated() {
            guard layer.pen.width > 0, layer.pen.width <= 1000 else {
                throw .badData(
                    "\(place(layerIndex)): the pen is \(layer.pen.width) mm wide; expected more than 0, at most 1000")
            }
            guard (0...1).contains(layer.pen.opacity) else {
                throw .badData("\(place(layerIndex)): the opacity is \(layer.pen.opacity); expected 0 to 1")
            }
            for (index, path) in layer.paths.enumerated() {
                guard path.allPoints.allSatisfy({ $0.x.magnitude <= Self.reach && $0.y.magnitude <= Self.reach }) else {
                    throw .badData(
                        "\(place(layerIndex, path: index)): "
                            + "has a coordinate that is not a number within 10 m of the page")
                }
            }
        }
    }

    /// What errors call a layer or a path, counted from 1.
    public func place(_ layer: Int, path: Int? = nil) -> String {
        "layer \(layer + 1) \"\(layers[layer].name)\"" + (path.map { ", path \($0 + 1)" } ?? "")
    }
}
