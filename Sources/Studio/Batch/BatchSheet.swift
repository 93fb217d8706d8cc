import SketchBase
import SketchDocuments
import SketchGeometry
import SketchLettering
import SketchPages

/// The pages of a batch side by side on one sheet: the values of the last parameter from left to right, all else from top
/// to bottom, each row and column labelled.
public struct BatchSheet: Sendable {
    public private(set) var page: Page

    /// Pages and drawings on a sheet; more would be no use to look at.
    private static let mostPages = 2000
    private static let mostCells = Layouts.maximumCells

    private static let margin = 8.0
    private static let gap = 4.0
    /// Of labels, with some air.
    private static let labelBand = 7.0
    private static let labelWidth = 34.0
    private static let letters = 2.6
    /// Lines that paint a page's paper, which only the sheet itself has; they overlap.
    private static let brush = 2.0

    /// - Parameters:
    ///   - width: of each page on the sheet, in millimetres; wider pages than the first are made as wide.
    ///   - progress: told how many pages are drawn.
    /// - Throws: `usage` for too many pages, as drawing them; `tryAgain` where it was stopped.
    public init(
        _ batch: Batch, width: Double, threads: Int, isStopped: @escaping @Sendable () -> Bool,
        progress: (_ done: Int) -> Void
    ) throws(Diagnostic) {
        let cells = batch.scenes.reduce(0) { $0 + $1.cells.count } * batch.count
        guard batch.pageCount <= Self.mostPages, cells <= Self.mostCells else {
            throw Diagnostic(
                .usage,
                "\(batch.pageCount) pages with \(cells) drawings; a sheet holds at most \(Self.mostPages) pages and "
                    + "\(Self.mostCells) drawings", hint: "leave out some values, or make several sheets")
        }
        let grid = SweepGrid(batch)
        let samples = SampleCache()
        var pages: [Page] = []
        for index in 0..<batch.pageCount {
            guard !isStopped() else { throw Diagnostic(.tryAgain, "stopped: nothing is written") }
            let (scene, seed) = batch.page(index)
            let plan = try batch.scenes[scene].plan(seed: seed, workshop: batch.workshop)
            pages.append(try plan.page(threads: threads, cache: samples).page)
            progress(index + 1)
        }
        let height = width * (pages.first.map { $0.height / $0.width } ?? 1)
        let left = Self.margin + (grid.rowLabels.allSatisfy(\.isEmpty) ? 0 : Self.labelWidth)
        let top = Self.margin + (grid.columnLabels.allSatisfy(\.isEmpty) ? 0 : Self.labelBand)
        let (pitchX, pitchY) = (width + Self.gap, height + Self.gap)
        let papers = Set(pages.map { $0.background ?? Self.white })
        let paper = papers.count == 1 ? papers.first ?? Self.white : Self.white
        let isDark = 3 * Int(paper.red) + 6 * Int(paper.green) + Int(paper.blue) < 1275
        let ink = isDark ? Self.white : Colour(red: 0x33, green: 0x33, blue: 0x33)

        var layers = SheetLayers()
        for (index, drawn) in pages.enumerated() {
            let (row, column) = grid.places[index]
            let scale = min(width / drawn.width, height / drawn.height)
            let corner = Point(
                left + Double(column) * pitchX + (width - drawn.width * scale) / 2,
                top + Double(row) * pitchY + (height - drawn.height * scale) / 2)
            let box = Box(
                minX: corner.x, minY: corner.y, maxX: corner.x + drawn.width * scale,
                maxY: corner.y + drawn.height * scale)
            if let own = drawn.background, own != paper {
                layers.add(Self.brushed(box), name: "paper", pen: Pen(colour: own, width: Self.brush))
            }
            layers.add([box.outline], name: "edges", pen: Pen(colour: ink, width: 0.15, opacity: 0.4))
            for layer in drawn.layers {
                var pen = layer.pen
                pen.width *= scale
                layers.add(layer.paths.map { $0.mapPoints { corner + $0 * scale } }, name: layer.name, pen: pen)
            }
        }
        let pen = Pen(colour: ink, width: 0.25)
        for (row, label) in grid.rowLabels.enumerated() {
            let y = top + Double(row) * pitchY
            let box = Box(minX: Self.margin, minY: y, maxX: left - Self.gap, maxY: y + height)
            layers.add(Self.letters(label, in: box, .right), name: "labels", pen: pen)
        }
        for (column, label) in grid.columnLabels.enumerated() {
            let x = left + Double(column) * pitchX
            let box = Box(minX: x, minY: Self.margin, maxX: x + width, maxY: top - 1)
            layers.add(Self.letters(label, in: box, .centre), name: "labels", pen: pen)
        }
        page = Page(
            width: left + Double(grid.columnLabels.count) * pitchX - Self.gap + Self.margin,
            height: top + Double(grid.rowLabels.count) * pitchY - Self.gap + Self.margin, background: paper,
            layers: layers.list,
            recipe: Recipe(
                generator: "Sketch Studio \(StudioVersion.current)", title: batch.scenes.first?.title ?? "",
                seed: batch.scenes.first?.seed ?? 0, checkpoints: batch.scenes.first?.checkpoints ?? [:], scene: "{}"))
    }

    private static let white = Colour(red: 255, green: 255, blue: 255)

    /// Lines that cover a box with the brush, which is round; the one around it makes the edges straight.
    private static func brushed(_ box: Box) -> [Polyline] {
        let inner = box.inset(by: brush / 2)
        let count = max(Int(bounded: (inner.height / (0.7 * brush)).rounded(.up)), 1)
        return [inner.outline]
            + (0...count).map { line in
                let y = inner.minY + inner.height * Double(line) / Double(count)
                return Polyline([Point(inner.minX, y), Point(inner.maxX, y)])
            }
    }

    /// A label, in which what the font has not is a question mark.
    private static func letters(_ text: String, in box: Box, _ align: PlacedText.Align) -> [Polyline] {
        guard let font = HersheyFont.fonts["simplex"] else { return [] }
        let missing = Set(font.missing(in: text))
        let known = String(text.map { missing.contains($0) ? "?" : $0 })
        return PlacedText(known, box: box, height: letters, align: align).lines(font: font)
    }
}

/// Which page of a batch stands where.
private struct SweepGrid {
    /// Row and column of each page.
    var places: [(row: Int, column: Int)] = []
    var rowLabels: [String] = []
    var columnLabels: [String] = []

    /// The last parameter makes columns where its values come again and again in one order, as those of `--set` do; else
    /// each combination makes a row, and pages of one combination are the columns. Pages without parameters are laid out
    /// as a square.
    init(_ batch: Batch) {
        let values = batch.scenes.map(\.parameters)
        let names = values.first?.map(\.key) ?? []
        guard let last = names.last else {
            let columns = Int(bounded: Double(batch.count).squareRoot().rounded(.up))
            places = (0..<batch.count).map { ($0 / columns, $0 % columns) }
            columnLabels = Array(repeating: "", count: columns)
            rowLabels = Array(repeating: "", count: (batch.count + columns - 1) / columns)
            return
        }
        func label(_ members: ArraySlice<JSONMember>) -> String {
            members.map { "\($0.key)=\($0.value.plainText)" }.joined(separator: " ")
        }
        let rest = values.map { label($0.dropLast()) }
        let period = rest.firstIndex { $0 != rest[0] } ?? rest.count
        let isRegular = values.indices.allSatisfy {
            values[$0].last == values[$0 % period].last && rest[$0] == rest[$0 / period * period]
        }
        guard isRegular, values.count.isMultiple(of: period) else {
            columnLabels = (0..<batch.count).map { batch.count == 1 ? "" : "page \($0)" }
            rowLabels = values.map { label($0[...]) }
            places = (0..<batch.pageCount).map { ($0 % values.count, $0 / values.count) }
            return
        }
        columnLabels = values.prefix(period).map { "\(last)=\($0.last?.value.plainText ?? "")" }
        let rows = values.count / period
        for row in 0..<rows {
            for number in 0..<batch.count {
                let words = [rest[row * period], batch.count == 1 ? "" : "page \(number)"]
                rowLabels.append(words.filter { !$0.isEmpty }.joined(separator: ", "))
            }
        }
        places = (0..<batch.pageCount).map { index in
            let (number, scene) = index.quotientAndRemainder(dividingBy: values.count)
            return (scene / period * batch.count + number, scene % period)
        }
    }
}

/// Layers of a sheet: lines of all pages that have one name and pen.
private struct SheetLayers {
    private struct Key: Hashable {
        var name: String
        var pen: Pen
    }

    private(set) var list: [Layer] = []
    private var places: [Key: Int] = [:]

    mutating func add(_ lines: [Polyline], name: String, pen: Pen) {
        add(lines.map(Path.init), name: name, pen: pen)
    }

    mutating func add(_ paths: [Path], name: String, pen: Pen) {
        guard !paths.isEmpty else { return }
        let place = places[Key(name: name, pen: pen)] ?? list.count
        if place == list.count {
            places[Key(name: name, pen: pen)] = place
            list.append(Layer(name: name, pen: pen, paths: []))
        }
        list[place].paths += paths
    }
}
