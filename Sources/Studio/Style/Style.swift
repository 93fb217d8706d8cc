import SketchBase
import SketchDocuments
import SketchGeometry
import SketchPages

/// How a page looks: paper, pens, which pen draws what, and how lines are smoothed.
/// docs/scene-format.md describes the file; `StyleReader` reads it. Lengths are millimetres.
public struct Style: Hashable, Sendable {
    /// One line for people who choose a style.
    public var summary: String
    /// Nil leaves the paper unpainted.
    public var paper: Colour?
    /// In drawing order: what is first lies lowest.
    public var pens: [StylePen]
    /// Which pens draw the sketches.
    public var drawing: StyleDrawing
    /// How lines are rounded.
    public var smoothing: Smoothing
    /// What fills drawings whose item does not say.
    public var fills: [Fill] = []
    /// How captions and headings are written; nil takes the first pen that draws, and plain letters.
    public var text: Text?
    /// A line around each cell.
    public var cellFrame: CellFrame?
    /// A line around the area inside the margins.
    public var border: Border?
    /// Graph paper inside the border.
    public var ruling: Ruling?
    /// The style's JSON, complete: reading it gives this style again.
    public var json: JSONValue

    /// How captions and headings are written.
    public struct Text: Hashable, Sendable {
        /// The index of its pen in `pens`.
        public var pen: Int
        /// The name of a Hershey font.
        public var font: String
    }

    /// A line around the area inside the margins.
    public struct Border: Hashable, Sendable {
        /// The index of its pen in `pens`.
        public var pen: Int
        /// Millimetres outside the area inside the margins.
        public var outset: Double
    }

    /// A line around each cell.
    public struct CellFrame: Hashable, Sendable {
        /// The index of its pen in `pens`.
        public var pen: Int
        /// Millimetres inside the cell.
        public var inset: Double
        /// A second line inside the first.
        public var mat: Mat?
    }

    /// The cut of a mat: a second line inside a cell's frame.
    public struct Mat: Hashable, Sendable {
        /// The index of its pen in `pens`.
        public var pen: Int
        /// How far inside the cell.
        public var inset: StylePen.Width
    }

    /// Graph paper inside the border.
    public struct Ruling: Hashable, Sendable {
        /// The index of its pen in `pens`.
        public var pen: Int
        /// Millimetres between its lines.
        public var spacing: Double
    }
}

/// A pen of a style; its width may wait for the size of the cells.
public struct StylePen: Hashable, Sendable {
    /// What other keys of the style call it, and the page its layer.
    public var name: String
    public var colour: Colour
    /// Of its lines.
    public var width: Width
    /// How much it covers, 0 to 1.
    public var opacity: Double
    /// Moves all drawings of this pen, as a second printing plate that is out of register.
    public var offset: Point
    /// How far the pen trembles to each side of its line; 0 for a steady one.
    public var wobble: Double
    /// How often it draws each line, trembling differently each time.
    public var passes: Int

    /// A line's width.
    public enum Width: Hashable, Sendable {
        case fixed(Double)
        /// A share of the shorter side of the smallest cell on the page.
        case ofCell(Double)
    }
}

extension StylePen {
    /// A pen between this one and another: width, colour and how much it covers in between, all else this one's.
    func blended(with other: StylePen, share: Double) -> StylePen {
        func between(_ a: Double, _ b: Double) -> Double { a + (b - a) * share }
        func between(_ a: UInt8, _ b: UInt8) -> UInt8 {
            UInt8(clamping: Int(bounded: between(Double(a), Double(b)).rounded()))
        }
        var pen = self
        pen.colour = Colour(
            red: between(colour.red, other.colour.red), green: between(colour.green, other.colour.green),
            blue: between(colour.blue, other.colour.blue))
        pen.opacity = between(opacity, other.opacity)
        switch (width, other.width) {
        case (.fixed(let a), .fixed(let b)): pen.width = .fixed(between(a, b))
        case (.ofCell(let a), .ofCell(let b)): pen.width = .ofCell(between(a, b))
        default: break
        }
        return pen
    }
}

/// Which pens draw the sketches.
public struct StyleDrawing: Hashable, Sendable {
    /// Indices into the style's pens.
    public var pens: [Int]
    /// Which pen draws what.
    public var colour: Assignment
    /// The pen for strokes that the scene gives rather than a network draws; nil for no other.
    public var given: Int?

    /// Which pen draws what.
    public enum Assignment: String, CaseIterable, Sendable {
        /// Every pen draws every stroke.
        case fixed
        /// The strokes of a drawing take the pens in turn.
        case byStroke = "by-stroke"
        /// Cells take the pens in turn, along diagonals.
        case byCell = "by-cell"
        /// From the first row to the last, the pens from first to last.
        case byRow = "by-row"
        /// From the first column to the last, the pens from first to last.
        case byColumn = "by-column"
        /// From the smallest drawings of an item to the largest, the pens from first to last.
        case bySize = "by-size"
    }

    /// The pens for one stroke of one cell.
    ///
    /// - Parameter item: what all cells of its item have in common.
    func pens(stroke: Int, isGiven: Bool, cell: LayoutCell, of item: ItemExtent) -> [Int] {
        if isGiven, let given { return [given] }
        switch colour {
        case .fixed: return pens
        case .byStroke: return [pens[stroke % pens.count]]
        case .byCell: return [pens[(cell.row + cell.column) % pens.count]]
        case .byRow: return [pens[cell.row * pens.count / item.rows]]
        case .byColumn: return [pens[cell.column * pens.count / item.columns]]
        case .bySize:
            let share = (cell.box.height - item.smallest) / max(item.largest - item.smallest, 1e-9)
            return [pens[min(Int(bounded: share * Double(pens.count)), pens.count - 1)]]
        }
    }
}

/// How far an item's cells reach.
struct ItemExtent {
    /// At least one.
    let rows: Int
    let columns: Int
    /// Heights of the smallest and the largest cell, in millimetres.
    let smallest: Double
    let largest: Double

    init(_ cells: [LayoutCell]) {
        rows = (cells.map(\.row).max() ?? 0) + 1
        columns = (cells.map(\.column).max() ?? 0) + 1
        let heights = cells.map(\.box.height)
        (smallest, largest) = (heights.min() ?? 0, heights.max() ?? 0)
    }
}
