import SketchBase
import SketchDocuments
import SketchGeometry
import SketchModel
import SketchStrokes

/// A way of dividing a frame into cells, and of saying what stands in each.
///
/// To add one, write a type that conforms in a file of this folder; the build finds it, and schema and docs follow
/// from `summary` and `keys`. From outside the package `Layouts.register` adds one.
public protocol Layout: Sendable {
    /// The `type` of an item that uses it.
    static var type: String { get }
    /// What stands where, in a phrase for docs.
    static var summary: String { get }
    /// The keys it understands beyond those that every item has.
    static var keys: [any AnyKey] { get }
    /// What the item asks for inside `frame`.
    ///
    /// A cell's stream chooses its random numbers, so it must not change when the layout grows. At most
    /// `Layouts.maximumCells` cells; to be checked before any are made.
    /// - Throws: `badData` where nothing can be laid out; a wrong key alone is noted in the reader.
    static func plan(_ item: LayoutReader, in frame: Box) throws(Diagnostic) -> LayoutPlan
}

/// What a layout makes of an item.
public struct LayoutPlan: Hashable, Sendable {
    /// In drawing order.
    public var cells: [LayoutCell]
    /// Signs between cells, such as those of an equation.
    public var signs: [PlacedText]
    /// How drawings are packed once they are drawn; nil leaves each in its cell.
    public var packing: Packing?

    public init(_ cells: [LayoutCell], signs: [PlacedText] = [], packing: Packing? = nil) {
        self.cells = cells
        self.signs = signs
        self.packing = packing
    }
}

/// A box on the page that takes one drawing, and what is to be drawn there.
public struct LayoutCell: Hashable, Sendable {
    public var row: Int
    public var column: Int
    /// In millimetres on the page.
    public var box: Box
    /// Row and column by which its random numbers are chosen; cells that share them are drawn alike.
    public var streamRow: Int
    public var streamColumn: Int
    /// τ where it is not the item's.
    public var temperature: Double?
    /// The latent where it is not the item's.
    public var latent: LatentReference?
    /// What stands in it.
    public var content: Content
    /// What captions call it, as `{label}`.
    public var label: String
    /// Degrees by which its drawing is turned, clockwise.
    public var turn: Double

    /// Where a cell's drawing comes from.
    public enum Content: Hashable, Sendable {
        /// A drawing of the network's.
        case sampled
        /// The drawing of this handle, by the scene's checkpoint of this name.
        case drawn(DrawingHandle, checkpoint: String)
        /// This drawing, as it is.
        case given(Sketch)
        /// A drawing that begins with these rows, in data units, and that the network ends.
        case completed([StrokeRow])
    }

    public init(
        row: Int, column: Int, box: Box, streamRow: Int? = nil, streamColumn: Int? = nil, temperature: Double? = nil,
        latent: LatentReference? = nil, content: Content = .sampled, label: String = "", turn: Double = 0
    ) {
        self.row = row
        self.column = column
        self.box = box
        self.streamRow = streamRow ?? row
        self.streamColumn = streamColumn ?? column
        self.temperature = temperature
        self.latent = latent
        self.content = content
        self.label = label
        self.turn = turn
    }
}

/// What a layout reads its item with.
public struct LayoutReader {
    let record: Record
    let latents: LatentBook
    /// The item's checkpoint.
    let checkpoint: String
    /// The item's seed, for layouts that place cells at random.
    let seed: UInt64

    /// The item, for errors at its place: `throw item.node.error("…")`.
    public var node: JSONNode { record.node }

    /// The value of one of the layout's keys; where it is wrong, which is noted, a stand-in within its range.
    public subscript<Value>(key: Key<Value>) -> Value { record[key] }
    /// The same, nil where the key is missing.
    public subscript<Value>(key: OptionalKey<Value>) -> Value? { record[key] }

    /// The latent under `key`; nil where it is wrong, which is noted.
    func latent(_ key: Key<JSONNode>) -> LatentReference? {
        record.map(key, or: nil) { (_, node) throws(Diagnostic) in try latents.reference(node) }
    }
}

extension LayoutReader {
    /// What the handle at `node` means; nil where it is wrong, which is noted.
    func drawn(_ node: JSONNode) -> LayoutCell.Content? {
        record.problems.attempt { () throws(Diagnostic) in
            let (handle, checkpoint) = try latents.sources.models.handle(node)
            return .drawn(handle, checkpoint: checkpoint.name)
        }
    }
}

extension LayoutReader {
    /// The cells with the drawings of the item's handles, in turn; as they are where it has none.
    func chosen(_ cells: [LayoutCell]) -> [LayoutCell] {
        let contents = record.map(LayoutKeys.handles, or: []) { (_, node) throws(Diagnostic) -> [LayoutCell.Content] in
            let nodes = try node.elements()
            guard (1...Layouts.maximumCells).contains(nodes.count) else {
                throw node.error("expected 1 to \(Layouts.maximumCells) handles, found \(nodes.count)")
            }
            return nodes.prefix(cells.count).map { drawn($0) ?? .sampled }
        }
        guard !contents.isEmpty else { return cells }
        return cells.enumerated().map { index, cell in
            var cell = cell
            cell.content = contents[index % contents.count]
            return cell
        }
    }
}

/// Keys that several layouts have.
enum LayoutKeys {
    static let handle = OptionalKey(
        "handle", .node(.text), otherwise: "a new drawing",
        "the [handle](#handles) of the drawing that it shows")
    static let handles = OptionalKey(
        "handles", .node(.list(of: .text, 1...Layouts.maximumCells)), otherwise: "new drawings",
        "[handles](#handles) of the drawings, which are taken in turn, in drawing order")
    static let rows = Key("rows", .integer(1...1000), "rows of cells")
    static let columns = Key("columns", .integer(1...1000), "columns of cells")
    static let gap = Key("gap", .number(0...5000), default: 0, "millimetres between cells")
    static let temperatures = Key(
        "temperatures", .list(of: .number(Layouts.temperatures), count: 1...1000, "temperatures"), "the τ, in order")
    static let way = Key(
        "way", .choice(LatentWay.self, standIn: .slerp), default: .slerp,
        "along \(LatentWay.allCases.map(\.summary).joined(separator: " or "))")

    static func latent(_ name: String, _ summary: String) -> Key<JSONNode> {
        Key(name, .node(.definition("latent")), summary)
    }
}

/// Every layout that a scene can name: those that are built in, found by Scripts/index-plugins, and those that a program
/// registers.
public enum Layouts {
    private static let registry = Registry("layout", layoutIndex) { [.name($0.type)] }

    /// Sorted by their type.
    public static var all: [any Layout.Type] { registry.all.sorted { $0.type < $1.type } }

    /// Adds a layout for as long as the program runs; scenes that are read from now on can name it.
    ///
    /// - Throws: `usage` where its type is malformed, or taken.
    public static func register(_ layout: any Layout.Type) throws(Diagnostic) {
        guard layout.type != ItemKeys.Group.name else {
            throw Diagnostic(
                .usage, "the layout \(layout) cannot be registered: \"\(layout.type)\" is an item that holds items")
        }
        try registry.register(layout)
    }

    /// Cells on one page.
    public static let maximumCells = 20_000
    /// Sides of a cell below this, in millimetres, are refused.
    public static let minimumSide = 1.0
    /// τ that may be asked for.
    static let temperatures = SampleRequest.temperatures

    /// The layout called `name`.
    static func named(_ name: String) throws(Diagnostic) -> any Layout.Type {
        guard let layout = all.first(where: { $0.type == name }) else {
            throw .internal("layout \(name) is named but missing")
        }
        return layout
    }
}
