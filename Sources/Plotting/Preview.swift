import Foundation
import SketchBase
import SketchGeometry
import SketchPages

/// A program as a picture: what is drawn, layer by layer and coloured by order from blue over green to
/// red; travel as dashed lines; the outlines of the bed and the paper.
public struct Preview: Sendable {
    /// What to show.
    public var page: Page
    /// What the program does, a line each.
    public var summary: [String]

    /// Whether the page shows all: it is 5 m long at most.
    public var isComplete: Bool

    private static let margin = 5.0
    private static let bands = 12
    private static let sides = 1.0...5000.0
    /// Dashes of all travels together, at most about so many.
    private static let maximumDashes = 200_000.0

    /// - Parameter machine: the profile that the program was written for, with its work area and axes.
    /// - Parameter paper: in machine millimetres.
    public init(_ toolpath: Toolpath, machine: Machine?, paper: Box?, title: String, generator: String) {
        let (drawn, travels) = toolpath.lines(tolerance: 0.02)
        let axes = machine?.axes ?? .usual
        let seen = axes.seen
        var frames = [machine?.area, paper].compactMap { $0 }.map { $0.outline.map(seen) }
        let content = drawn.flatMap(\.points).map(seen) + travels.flatMap { [seen($0.from), seen($0.to)] }
        let all = Box(around: frames.flatMap { $0 } + content) ?? Box(minX: 0, minY: 0, maxX: 10, maxY: 10)
        if frames.isEmpty { frames = [all.outline] }
        func onPage(_ point: Point) -> Point {
            Point(point.x - all.minX + Self.margin, point.y - all.minY + Self.margin)
        }
        func layer(_ name: String, _ colour: Colour, _ width: Double, _ lines: [[Point]]) -> Layer {
            Layer(
                name: name, pen: Pen(colour: colour, width: width),
                polylines: lines.map { Polyline($0.map(onPage)) })
        }
        let dash = max(4, travels.reduce(0) { $0 + ($1.to - $1.from).length } / Self.maximumDashes)
        var layers = [
            layer("bed and paper", Colour(red: 150, green: 150, blue: 150), 0.5, frames),
            layer(
                "pen up", Colour(red: 190, green: 190, blue: 190), 0.12,
                travels.flatMap { Self.dashes(seen($0.from), seen($0.to), each: dash) }),
        ]
        for (number, name) in toolpath.layers.enumerated() {
            let strokes = drawn.filter { $0.layer == number }.map { $0.points.map(seen) }
            for band in 0..<Self.bands {
                let range = strokes.count * band / Self.bands..<strokes.count * (band + 1) / Self.bands
                guard !range.isEmpty else { continue }
                let label = name.isEmpty ? "layer \(number + 1)" : name
                layers.append(
                    layer(
                        "\(label) (part \(band + 1) of \(Self.bands))", Self.colour(band), 0.3, Array(strokes[range])))
            }
        }
        let (width, height) = (all.width + 2 * Self.margin, all.height + 2 * Self.margin)
        isComplete = max(width, height) <= Self.sides.upperBound
        page = Page(
            width: min(max(width, Self.sides.lowerBound), Self.sides.upperBound),
            height: min(max(height, Self.sides.lowerBound), Self.sides.upperBound),
            background: Colour(red: 255, green: 255, blue: 255), layers: layers,
            recipe: Recipe(generator: generator, title: title, seed: 0, checkpoints: [:], scene: "{}"))
        summary = Self.summary(toolpath, drawn, travels, machine)
    }

    private static func dashes(_ from: Point, _ to: Point, each length: Double) -> [[Point]] {
        let way = to - from
        let count = min(max(Int(bounded: way.length / length), 1), 1000)
        return (0..<count).map { index in
            let start = Double(index) / Double(count)
            return [from + way * start, from + way * (start + 0.5 / Double(count))]
        }
    }

    /// From blue over green to red.
    private static func colour(_ band: Int) -> Colour {
        let share = Double(band) / Double(bands - 1)
        let (red, green, blue) = (max(0, 2 * share - 1), 1 - abs(2 * share - 1), max(0, 1 - 2 * share))
        return Colour(red: UInt8(220 * red), green: UInt8(150 * green), blue: UInt8(230 * blue))
    }

    private static func summary(
        _ toolpath: Toolpath, _ drawn: [Toolpath.Drawn], _ travels: [Toolpath.Travel], _ machine: Machine?
    ) -> [String] {
        let length = drawn.reduce(0) { $0 + Polyline($1.points).length }
        let travel = travels.reduce(0) { $0 + ($1.to - $1.from).length }
        var lines = [
            "strokes: \(drawn.count), \(PlotReport.metres(length))",
            "pen-up travel: \(PlotReport.metres(travel)), pen lifts: \(toolpath.lifts)",
        ]
        if let box = Box(around: drawn.flatMap(\.points)) {
            let sides = [box.minX, box.maxX, box.minY, box.maxY].map { Decimals.text($0, places: 2) }
            lines.append("extent: x \(sides[0]) to \(sides[1]), y \(sides[2]) to \(sides[3]) mm")
            if let machine {
                let excess = max(
                    machine.area.excess(of: Point(box.minX, box.minY)),
                    machine.area.excess(of: Point(box.maxX, box.maxY))
                )
                lines.append(
                    excess <= Box.noise
                        ? "fits the work area of \(machine.name)"
                        : "LEAVES the work area of \(machine.name) by \(Decimals.text(excess, places: 3)) mm")
            }
        }
        lines += toolpath.notes.map { "note: \($0)" }
        guard let machine else { return lines }
        let estimate = TimeEstimate(toolpath, machine: machine)
        lines.append("time: \(PlotReport.clock(estimate.total)), without pen changes")
        for (name, share) in zip(toolpath.layers, estimate.layers) where toolpath.layers.count > 1 {
            lines.append("  \(name.isEmpty ? "layer" : name): \(PlotReport.clock(share.total))")
        }
        return lines
    }
}

extension Axes {
    /// Those of most machines.
    package static let usual = Axes(right: .x, up: .y)

    /// A place of the machine as the operator sees it: x to the right, y towards them.
    package func seen(_ point: Point) -> Point {
        let (right, up) = (right.vector, up.vector)
        return Point(point.x * right.x + point.y * right.y, -(point.x * up.x + point.y * up.y))
    }
}

extension Box {
    package var outline: [Point] {
        [Point(minX, minY), Point(maxX, minY), Point(maxX, maxY), Point(minX, maxY), Point(minX, minY)]
    }
}
