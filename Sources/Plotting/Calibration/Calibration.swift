import SketchBase
import SketchGeometry
import SketchPages

/// Sheets that a machine draws so that its owner can read off what its profile has to say.
public enum Calibration: String, CaseIterable, Sendable {
    /// Lines at falling pen heights.
    case heights
    /// Pairs of lines that come nearer to each other, until they touch: the pen's width.
    case width
    /// Corners and circles at rising rates: where they ring or round off.
    case speed
    /// A rectangle with its sides and diagonals written on it.
    case size
    /// Verniers that tell where the tips of several pens lie.
    case pens

    /// A sheet, and how it is to be plotted.
    public struct Sheet: Sendable {
        public var page: Page
        public var settings: PlotSettings
    }

    /// One line for people: what to look for, and where it goes in the profile.
    public var advice: String {
        switch self {
        case .heights: "the first line that is whole from end to end has the value for pen.down.value"
        case .width: "the first pair without white between its lines is as far apart as the pen is wide"
        case .speed: "the last row with sharp corners and smooth circles has the rate for feed.draw"
        case .size:
            "measure the sides and both diagonals: other lengths than written mean other steps a millimetre in the "
                + "firmware, unequal diagonals that the axes are not square"
        case .pens:
            "where a line of the second pen goes on one of the first straightest, the number there is added to the second "
                + "pen's offset, x from the upright lines, y from the others"
        }
    }

    /// The sheet for a machine; as large as its work area, up to A4.
    ///
    /// - Throws: `badData` where the machine has no heights that programs can set, or too small a work area.
    public func sheet(for machine: Machine, generator: String) throws(Diagnostic) -> Sheet {
        let table = machine.table
        let (width, height) = (min(table.width, 190), min(table.height, 180))
        guard min(width, height) >= 90 else {
            throw .badData("the work area of \(machine.name) is smaller than the 90 × 90 mm that a sheet needs")
        }
        let size = Point(width, height)
        let pen = Pen(colour: Colour(red: 0, green: 0, blue: 0), width: 0.3)
        var changes = MachineChanges()
        var layers: [Layer]
        switch self {
        case .heights, .speed:
            guard machine.language == .gcode else {
                throw .badData("\(rawValue): \(self == .heights ? heightsByHand(machine) : ratesByHand(machine))")
            }
            guard self == .speed || machine.pen.down.takesValue else {
                throw .badData(
                    "the command of \(machine.name) that lowers the pen takes no {value}, so there is one height")
            }
            let rows = self == .heights ? Self.heights(machine) : Self.speeds(machine)
            changes.pens = rows.map(\.pen)
            layers = rows.enumerated().map { number, row in
                let y = 20 + Double(number) * (size.y - 35) / Double(rows.count)
                let pitch = (size.y - 35) / Double(rows.count)
                let lines = self == .heights ? Self.line(y, size) : Self.obstacles(y, pitch, size)
                return Layer(
                    name: row.pen.name, pen: pen,
                    polylines: lines + PlotLettering.lines(row.label, at: Point(8, y), height: 3.5))
            }
        case .width: layers = [Layer(name: "pen width", pen: pen, polylines: Self.pairs(size))]
        case .size: layers = [Layer(name: "size", pen: pen, polylines: Self.rectangle(size))]
        case .pens:
            let names = machine.pens.count > 1 ? machine.pens.map(\.name) : ["first pen", "second pen"]
            layers = Self.verniers(names, pen, size)
        }
        var settings = PlotSettings(machine: machine, changes: changes)
        settings.turn = .none
        // These are one pen all the time.
        if !changes.pens.isEmpty { settings.machine.penChange = [] }
        layers[0].paths += PlotLettering.lines("\(rawValue): \(machine.name)", at: Point(8, 8), height: 3.5).map(
            Path.init)
        let recipe = Recipe(
            generator: generator, title: "calibration: \(rawValue)", seed: 0, checkpoints: [:], scene: "{}")
        return Sheet(
            page: Page(width: width, height: height, background: nil, layers: layers, recipe: recipe),
            settings: settings)
    }

    /// What takes the place of a sheet where a program has one height.
    private func heightsByHand(_ machine: Machine) -> String {
        machine.language == .hpgl
            ? "HPGL plotters lift and lower their pens by themselves, and no program can set the heights"
            : "a program for an EBB board sets its two heights once; change pen.up.value and pen.down.value in the profile, "
                + "and try them by `studio plot pen up` and `studio plot pen down`"
    }

    /// The same where it has one rate.
    private func ratesByHand(_ machine: Machine) -> String {
        "a program in \(machine.language.rawValue) draws at one rate; draw the same drawing at several, by --option "
            + "\(machine.language.rawValue).feed=1500 and more"
    }

    // MARK: Sheets

    private typealias Row = (pen: Machine.NamedPen, label: String)

    /// From near the lifted pen down to below the profile's height, whose row is marked.
    private static func heights(_ machine: Machine) -> [Row] {
        let (up, down) = (machine.pen.up.value, machine.pen.down.value)
        return (0..<12).map { number in
            // Whole steps of a twelfth of the way; the profile's own is the ninth.
            let value = ((down + (up - down) * Double(8 - number) / 12) * 100).rounded() / 100
            let text = Decimals.text(value, places: 2)
            return (Machine.NamedPen(name: "height \(text)", down: value), number == 8 ? "\(text) *" : text)
        }
    }

    private static func line(_ y: Double, _ size: Point) -> [Polyline] {
        [Polyline([Point(40, y), Point(size.x - 10, y)])]
    }

    /// From half the profile's rate to twice, as far as the axes go.
    private static func speeds(_ machine: Machine) -> [Row] {
        let highest = min(machine.limits.rate.x, machine.limits.rate.y)
        var rates: [Double] = []
        for share in [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2] {
            let rate = min((machine.feed.draw * share).rounded(), highest)
            if rate >= 1, rates.last != rate { rates.append(rate) }
        }
        return rates.map { rate in
            let text = Decimals.text(rate, places: 0)
            return (Machine.NamedPen(name: "rate \(text)", feed: rate), rate == machine.feed.draw ? "\(text) *" : text)
        }
    }

    /// A square, a zigzag and a circle in a row.
    private static func obstacles(_ y: Double, _ pitch: Double, _ size: Point) -> [Polyline] {
        let r = min(pitch * 0.35, 8)
        let zigzag = (0...12).map { Point(40 + 3 * r + Double($0) * r / 2, $0.isMultiple(of: 2) ? y + r : y - r) }
        let centre = Point(40 + 11.5 * r, y)
        let circle = (0...72).map { step in
            Arc.turned(centre + Point(r, 0), about: centre, by: Double(step) * .pi / 36)
        }
        return [
            Polyline([(0.0, -r), (2 * r, -r), (2 * r, r), (0, r), (0, -r)].map { Point(40 + $0.0, y + $0.1) }),
            Polyline(zigzag), Polyline(circle),
            Polyline([Point(40 + 13 * r, y), Point(max(size.x - 10, 40 + 13 * r + 1), y)]),
        ]
    }

    private static func pairs(_ size: Point) -> [Polyline] {
        let gaps = stride(from: 12, through: 1, by: -1).map { Double($0) / 10 }
        let pitch = (size.y - 30) / Double(gaps.count)
        return gaps.enumerated().flatMap { number, gap in
            let y = 20 + Double(number) * pitch
            return [0, 1, 2, 3].map { Polyline([Point(30, y + gap * $0), Point(size.x - 10, y + gap * $0)]) }
                + PlotLettering.lines(Decimals.text(gap, places: 1), at: Point(10, y + 1.5 * gap), height: 3)
        }
    }

    private static func rectangle(_ size: Point) -> [Polyline] {
        // Sides in whole centimetres, in the middle of the sheet.
        let (width, height) = ((size.x / 10 - 3).rounded(.down) * 10, (size.y / 10 - 3).rounded(.down) * 10)
        let (left, top) = ((size.x - width) / 2, (size.y - height) / 2 + 3)
        let corners = [
            Point(left, top), Point(left + width, top), Point(left + width, top + height), Point(left, top + height),
        ]
        let diagonal = Decimals.text((width * width + height * height).squareRoot(), places: 2)
        return [Polyline(corners + [corners[0]])]
            // Short pieces at the corners show where diagonals are measured.
            + corners.map { corner in
                let middle = Point(left + width / 2, top + height / 2)
                let way = middle - corner
                return Polyline([corner, corner + way * (8 / way.length)])
            }
            + PlotLettering.lines(
                "\(Decimals.text(width, places: 0)) mm", at: Point(size.x / 2, top + 6), height: 3.5, .centre)
            + PlotLettering.lines(
                "\(Decimals.text(height, places: 0)) mm", at: Point(left + 4, top + height / 2), height: 3.5)
            + PlotLettering.lines(
                "diagonals \(diagonal) mm", at: Point(size.x / 2, top + height / 2 + 8), height: 3.5, .centre)
    }

    /// How far the second pen's lines lie apart more than the first one's: what a vernier tells.
    static let vernierStep = 0.1
    private static let vernierPitch = 3.0

    /// Rows of upright lines for x and of lines across for y. The first pen's lie 3 mm apart, another's 3.1 mm.
    private static func verniers(_ names: [String], _ pen: Pen, _ size: Point) -> [Layer] {
        let length = 5.0
        var layers = names.map { Layer(name: $0, pen: pen, paths: []) }
        for (number, name) in names.enumerated().dropFirst() {
            // x has its rows at the top, y its columns below.
            let (middle, y) = (size.x / 2, 22 + Double(number - 1) * 18)
            let (x, centre) = (22 + Double(number - 1) * 24, size.y / 2 + 30)
            for line in -10...10 {
                let (place, other) = (Double(line) * vernierPitch, Double(line) * (vernierPitch + vernierStep))
                func add(_ layer: Int, _ a: Point, _ b: Point) { layers[layer].paths.append(Path(Polyline([a, b]))) }
                add(0, Point(middle + place, y), Point(middle + place, y + length))
                add(number, Point(middle + other, y + length), Point(middle + other, y + 2 * length))
                add(0, Point(x, centre - place), Point(x + length, centre - place))
                add(number, Point(x + length, centre - other), Point(x + 2 * length, centre - other))
                guard line.isMultiple(of: 5) else { continue }
                // Where the second pen draws too far to the right, its lines meet the first one's on the left.
                let text = Decimals.text(-Double(line) * vernierStep, places: 1)
                let labels =
                    PlotLettering.lines(text, at: Point(middle + place, y - 3), height: 2.5, .centre)
                    + PlotLettering.lines(text, at: Point(x - 1.5, centre - place), height: 2.5, .right)
                layers[0].paths += labels.map(Path.init)
            }
            layers[0].paths += PlotLettering.lines(name, at: Point(8, y + length), height: 2.5).map(Path.init)
        }
        return layers
    }
}
