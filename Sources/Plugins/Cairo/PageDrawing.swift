import SketchPages

extension Canvas {
    /// Draws the whole page: the paper where it has a colour, then layer by layer.
    borrowing func draw(_ page: Page) {
        if let background = page.background { paint(background) }
        for layer in page.layers {
            use(layer.pen)
            for path in layer.paths { stroke(path) }
        }
    }
}
