import SketchPages

extension SVGDrawing {
    /// Which lines a pen draws.
    package enum Pens: String, CaseIterable, Sendable {
        /// A pen for each layer of the file.
        case layers
        /// A pen for each colour, whatever the layer.
        case colours
    }

    /// The drawing on its page, or on one that just holds it where the file gives no size. The drawing has to have
    /// been read in millimetres.
    ///
    /// - Parameter penWidth: in millimetres.
    package func page(_ pens: Pens, penWidth: Double, recipe: Recipe) -> Page {
        var layers: [Layer] = []
        var indices: [String: Int] = [:]
        for stroke in strokes {
            let name =
                switch pens {
                case .layers: stroke.layer.map { self.layers[$0] } ?? "drawing"
                case .colours: stroke.colour.hex
                }
            // Layers of one name are still several.
            let key = pens == .layers ? "\(stroke.layer ?? -1)" : name
            let index = indices[key] ?? layers.count
            if index == layers.count {
                indices[key] = index
                layers.append(Layer(name: name, pen: Pen(colour: stroke.colour, width: penWidth), paths: []))
            }
            layers[index].paths.append(stroke.path)
        }
        let page = Page(
            width: size?.x ?? 1, height: size?.y ?? 1, background: nil, layers: layers, recipe: recipe)
        return size == nil ? page.trimmed(margin: 0) : page
    }
}
