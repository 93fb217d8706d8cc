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
    public var drawing: StyleDrawing
    public var smoothing: Smoothing
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

    /// - Parameter pen: index into `pens`. - Parameter font: a name of `HersheyFont.fonts`.
    public struct Text: Hashable, Sendable {
        public var pen: Int
        public var font: String
    }

    /// - Parameter pen: index into `pens`. - Parameter outset: how far outside the area.
    public struct Border: Hashable, Sendable {
        public var pen: Int
        public var outset: Double
    }

    /// - Parameter pen: index into `pens`. - Parameter inset: how far inside the cell.
    public struct CellFrame: Hashable, Sendable {
        public var pen: Int
        public var inset: Double
        public var mat: Mat?
    }

    /// The cut of a mat: a second line inside a cell's frame.
    ///
    /// - Parameter pen: index into `pens`. - Parameter inset: how far inside the cell.
    public struct Mat: Hashable, Sendable {
        public var pen: Int
        public var inset: StylePen.Width
    }

    /// - Parameter pen: index into `pens`. - Parameter spacing: between lines.
    public struct Ruling: Hashable, Sendable {
        public var pen: Int
        public var spacing: Double
    }
}

/// A pen of a style; its width may wait for the size of the cells.
public struct StylePen: Hashable, Sendable {
    public var name: String
    public var colour: Colour
    public var width: Width
    public var opacity: Double
    /// Moves all drawings of this pen, as a second printing plate that is out of register.
    public var offset: Point
    /// How far the pen trembles to each side of its line; 0 for a steady one.
    public var wobble: Double
    /// How often it draws each line, trembling differently each time.
    public var passes: Int

    public enum Width: Hashable, Sendable {
        case fixed(Double)
        /// A share of the shorter side of the smallest cell on the page.
        case ofCell(Double)
    }
}

/// Which pens draw the sketches.
public struct StyleDrawing: Hashable, Sendable {
    /// Indices into the style's pens.
    public var pens: [Int]
    public var colour: Assignment
    /// The pen for strokes that the scene gives rather than a network draws; nil for no other.
    public var given: Int?

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
    }

    /// The pens for one stroke of one cell, in a sheet of so many rows and columns.
    func pens(stroke: Int, isGiven: Bool, cell: LayoutCell, rows: Int, columns: Int) -> [Int] {
        if isGiven, let given { return [given] }
        switch colour {
        case .fixed: return pens
        case .byStroke: return [pens[stroke % pens.count]]
        case .byCell: return [pens[(cell.row + cell.column) % pens.count]]
        case .byRow: return [pens[cell.row * pens.count / max(rows, 1)]]
        case .byColumn: return [pens[cell.column * pens.count / max(columns, 1)]]
        }
    }
}
