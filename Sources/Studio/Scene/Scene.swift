import SketchBase
import SketchDocuments
import SketchGeometry
import SketchModel
import SketchPages

/// A picture as its author declares it: paper, style and what stands where. docs/scene-format.md
/// describes the file; `SceneReader` reads it. Lengths are millimetres, all checked.
public struct Scene: Sendable {
    /// The file it was read from, as errors and the recipe name it.
    public var name: String
    /// The text that pictures carry; may be empty.
    public var title: String
    /// At least one; items that name none use the first.
    public var checkpoints: [SceneCheckpoint]
    public var seed: UInt64
    /// Millimetres.
    public var paperWidth: Double
    /// Millimetres.
    public var paperHeight: Double
    /// Pixels an inch of a page that is measured in pixels; nil for paper.
    public var resolution: Double?
    /// The paper less the margins.
    public var area: Box
    /// How it looks.
    public var style: Style
    /// Those that the scene names, and those that are defined where they are used.
    public var latents: [NamedLatent]
    /// Groups are resolved: these are items that draw.
    public var items: [SceneItem]
    /// The cell that is a page of its own, by its place among all cells, from 0; nil for the whole page.
    public var cell: Int?
    /// Text in the margins.
    public var texts: [PlacedText]
    /// What the page goes through before it is rendered, in order.
    public var filters: [any PageFiltering]
    /// Paths of pictures to write, relative ones starting at the scene's folder.
    public var outputs: [String]
    /// The places of these in the scene, for errors, by their paths.
    public var outputPlaces: [String: Location]
    /// Options of renderers, by renderer and option.
    public var options: [String: [String: JSONNode]]
    /// Files besides the scene and its checkpoints that it was read from.
    public var inputs: [String]
    /// The scene's JSON with style and given drawings written out in full.
    public var json: JSONValue
}

extension Scene {
    /// Whether lines follow from computing with regions, which is GEOS's work.
    var takesRegions: Bool {
        items.indices.contains { items[$0].hiding.hides || items[$0].packing != nil || !fills(of: $0).isEmpty }
    }

    /// What fills the drawings of the item number `index`.
    func fills(of index: Int) -> [Fill] { items[index].fills ?? style.fills }

    /// Which pens draw the item number `index`.
    package func drawing(of index: Int) -> StyleDrawing {
        var drawing = style.drawing
        if let pens = items[index].pens { drawing.pens = pens }
        return drawing
    }

    /// The same with each drawing whole, as a cell alone shows it.
    var withoutHiding: Scene {
        var scene = self
        for index in scene.items.indices { scene.items[index].hiding = Hiding() }
        return scene
    }
}

/// A model that a scene draws with.
public struct SceneCheckpoint: Hashable, Sendable {
    /// What items and latents call it, and the recipe.
    public var name: String
    /// The place of its path, for errors.
    public var location: Location
    /// The path as the scene writes it.
    public var file: String
    /// The same, a relative one starting at the scene's folder.
    public var path: String
    /// The hash that the file must have; nil takes any.
    public var sha256: String?
}

/// One entry of a scene's `items`: a layout of cells, and what is drawn in them.
public struct SceneItem: Hashable, Sendable {
    /// The place of this item, for errors.
    public var location: Location
    /// The place that says where its latents come from, where there is one.
    public var latentLocation: Location
    /// The name of the checkpoint for cells whose latent does not say.
    public var checkpoint: String
    public var seed: UInt64
    /// τ; 0 is greedy.
    public var temperature: Double
    /// What the temperature means.
    public var convention: TemperatureConvention
    /// Where latents come from; nil chooses posteriors where the checkpoint has some, else the prior.
    public var latent: ItemLatent?
    /// How the best of several samples is chosen; nil draws one.
    public var choice: Choice?
    /// The text below each cell.
    public var caption: Caption?
    /// Whether drawings fill their cells, or have one scale.
    public var fit: Fit
    /// Where a drawing stands that is lower than its cell.
    public var align: Alignment
    /// The share of a cell's shorter side that stays free on each side of the drawing.
    public var padding: Double
    /// The most degrees by which a drawing is turned at random, to either side.
    public var turn: Double
    /// Whether half of the drawings, at random, are mirrored.
    public var isMirrored: Bool
    /// What fills its drawings; nil leaves that to the style.
    public var fills: [Fill]?
    /// Indices of the style's pens that draw its drawings; nil for those that draw all others.
    public var pens: [Int]?
    /// What its drawings hide, and what becomes of their hidden lines.
    public var hiding: Hiding
    /// How its drawings are packed once they are drawn; nil leaves each in its cell.
    public var packing: Packing?
    /// What the layout made of the item.
    public var cells: [LayoutCell]
    /// Signs between cells.
    public var signs: [PlacedText]

    public init(
        location: Location, latentLocation: Location? = nil, checkpoint: String, seed: UInt64, temperature: Double,
        convention: TemperatureConvention = .paper,
        latent: ItemLatent?, choice: Choice? = nil, caption: Caption? = nil, fit: Fit, align: Alignment,
        padding: Double, turn: Double = 0, isMirrored: Bool = false, fills: [Fill]? = nil, pens: [Int]? = nil,
        hiding: Hiding = Hiding(),
        packing: Packing? = nil, cells: [LayoutCell],
        signs: [PlacedText] = []
    ) {
        self.location = location
        self.latentLocation = latentLocation ?? location
        self.checkpoint = checkpoint
        self.seed = seed
        self.temperature = temperature
        self.convention = convention
        self.latent = latent
        self.choice = choice
        self.caption = caption
        self.fit = fit
        self.align = align
        self.padding = padding
        self.turn = turn
        self.isMirrored = isMirrored
        self.fills = fills
        self.pens = pens
        self.hiding = hiding
        self.packing = packing
        self.cells = cells
        self.signs = signs
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

/// Where the latents of an item's cells come from, unless its layout says.
public enum ItemLatent: Hashable, Sendable {
    case prior
    case posterior(blend: Int, noise: Double)
    /// The same in every cell, plus normal noise of this standard deviation from the cell's stream.
    case near(LatentReference, noise: Double)
}

/// The text below each cell of an item.
public struct Caption: Hashable, Sendable {
    /// The text, with places for values as `{seed}`.
    public var template: String
    /// Height of a capital in millimetres; nil suits the cell.
    public var height: Double?

    /// Values that a caption's template may name.
    static let names = ["seed", "temperature", "index", "row", "column", "label", "title", "handle"]

    /// Those that it does name.
    var names: [String] { TextTemplate.names(in: template) }

    /// Height of a capital for cells of this size.
    func height(in cell: Box) -> Double { height ?? min(3, 0.06 * min(cell.width, cell.height)) }

    /// What the caption takes from the bottom of a cell.
    func band(in cell: Box) -> Double { 2 * height(in: cell) }
}
