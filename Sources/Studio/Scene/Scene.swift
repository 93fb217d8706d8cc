import Drawing
import JSON
import Model

/// A picture as its author declares it: paper, style and what stands where. docs/scene-format.md
/// describes the file; `SceneReader` reads it. Lengths are millimetres, all checked.
public struct Scene: Sendable {
    /// The file it was read from, as errors and the recipe name it.
    public var name: String
    public var title: String
    /// The checkpoint as the scene writes it.
    public var checkpoint: String
    /// The path at which that checkpoint lies: relative paths start at the scene's folder.
    public var checkpointPath: String
    public var seed: UInt64
    public var paperWidth: Double
    public var paperHeight: Double
    /// The paper less the margins.
    public var area: Box
    public var style: Style
    public var items: [SceneItem]
    /// The scene's JSON with the style written out in full.
    public var json: JSONValue
}

/// One entry of a scene's `items`: a layout of cells, and what is drawn in them.
public struct SceneItem: Hashable, Sendable {
    /// The JSON pointer of this item, for errors.
    public var pointer: String
    public var seed: UInt64
    /// τ; 0 is greedy.
    public var temperature: Double
    /// Where latents come from; nil chooses posteriors where the checkpoint has some, else the prior.
    public var latent: LatentSource?
    public var fit: Fit
    public var align: Alignment
    /// The share of a cell's shorter side that stays free on each side of the drawing.
    public var padding: Double
    public var cells: [LayoutCell]

    public init(
        pointer: String, seed: UInt64, temperature: Double, latent: LatentSource?, fit: Fit, align: Alignment,
        padding: Double, cells: [LayoutCell]
    ) {
        self.pointer = pointer
        self.seed = seed
        self.temperature = temperature
        self.latent = latent
        self.fit = fit
        self.align = align
        self.padding = padding
        self.cells = cells
    }

    /// How drawings are scaled into their cells.
    public enum Fit: String, CaseIterable, Sendable {
        /// Each fills its cell.
        case each
        /// All have the scale at which the largest just fits.
        case common
    }

    /// Where a drawing stands in a cell that is taller than it.
    public enum Alignment: String, CaseIterable, Sendable {
        case centre
        case top
        case bottom
    }
}

/// A drawing that a scene asks for.
public struct PlannedCell: Hashable, Sendable {
    /// Index of the item in the scene.
    public var item: Int
    public var cell: LayoutCell
    public var request: SampleRequest
}
