import Drawing
import Files
import JSON

/// A way of dividing a frame into cells.
///
/// To add one, write a type that conforms in a file of this folder, add it to `Layouts.all`, and
/// describe its keys in docs/scene-format.md.
public protocol Layout: Sendable {
    /// The `type` of an item that uses it.
    static var type: String { get }
    /// The keys it understands beyond those that every item has.
    static var keys: [String] { get }
    /// The cells that the item `node` asks for inside `frame`, every one of positive size.
    ///
    /// A cell's row and column choose its random stream, so they must not change when the layout
    /// grows. At most `Layouts.maximumCells` cells; to be checked before any are made.
    /// - Throws: `badData` naming the key that is wrong.
    static func cells(reading node: JSONNode, in frame: Box) throws(StudioError) -> [LayoutCell]
}

/// A box on the page that takes one drawing.
public struct LayoutCell: Hashable, Sendable {
    public var row: Int
    public var column: Int
    /// In millimetres on the page.
    public var box: Box

    public init(row: Int, column: Int, box: Box) {
        self.row = row
        self.column = column
        self.box = box
    }
}

/// Every layout that a scene can name.
public enum Layouts {
    public static let all: [any Layout.Type] = [GridLayout.self, SingleLayout.self]

    /// Cells on one page.
    public static let maximumCells = 20_000
    /// Sides of a cell below this, in millimetres, are refused.
    public static let minimumSide = 1.0

    /// The layout that the item `node` names.
    static func layout(of node: JSONNode) throws(StudioError) -> any Layout.Type {
        let typeNode = try node.required("type")
        let name = try typeNode.choice(of: all.map { $0.type })
        guard let layout = all.first(where: { $0.type == name }) else {
            throw .internal("layout \(name) is named but missing")
        }
        return layout
    }
}
