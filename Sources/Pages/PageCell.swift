import SketchGeometry

/// A part of a page that shows one drawing. Formats that let a reader look at drawings one by one, or
/// show how they were drawn, need it; others draw the layers and nothing else.
public struct PageCell: Hashable, Sendable {
    /// What messages call it, as in "row 2, column 3".
    public var name: String
    /// In millimetres on the page.
    public var box: Box
    /// What is known of the drawing, such as its seed and temperature.
    public var facts: [PageFact]
    /// The drawing's strokes in the order in which they were drawn.
    public var strokes: [PageStroke] = []

    public init(name: String = "", box: Box, facts: [PageFact], strokes: [PageStroke] = []) {
        self.name = name
        self.box = box
        self.facts = facts
        self.strokes = strokes
    }
}

/// A path of a page, by the indices of its layer and of itself.
public struct PageStroke: Hashable, Sendable {
    /// The index of the layer.
    public var layer: Int
    /// The index of the path in its layer.
    public var path: Int

    public init(layer: Int, path: Int) {
        self.layer = layer
        self.path = path
    }
}

extension Page {
    /// The path that a cell's stroke means; nil where it is none of the page's.
    package func path(_ stroke: PageStroke) -> Path? {
        guard layers.indices.contains(stroke.layer), layers[stroke.layer].paths.indices.contains(stroke.path) else {
            return nil
        }
        return layers[stroke.layer].paths[stroke.path]
    }
}

/// A name and a value, both for people.
public struct PageFact: Hashable, Sendable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}
