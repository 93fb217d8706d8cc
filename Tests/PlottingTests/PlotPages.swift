import Foundation
import FuzzTargets
import SketchBase
import SketchGeometry
import SketchPages
import SketchPlotting
import TestSupport

/// Pages to plot.
enum PlotPages {
    static let black = Pen(colour: Colour(red: 0, green: 0, blue: 0), width: 0.4)

    static func page(_ layers: [[Polyline]], width: Double = 200, height: Double = 180) -> Page {
        Page(
            width: width, height: height, background: nil,
            layers: layers.enumerated().map { Layer(name: "ink \($0.offset)", pen: black, polylines: $0.element) },
            recipe: Recipe(generator: "test", title: "test", seed: 1, checkpoints: [:], scene: "{}"))
    }

    /// Random strokes of all kinds on a page of random size.
    static func random(seed: UInt64) -> Page { RandomPages.page(seed: seed) }

    /// Where a point of an unturned page lies on a shipped machine, worked out by hand.
    static func place(_ point: Point, _ page: Page, on machine: String) -> Point {
        let (x, y) = (point.x, page.height - point.y)
        return switch machine {
        case "grbl-z": Point(x - 450, y - 450)
        case "marlin-z": Point(x + (220 - page.width) / 2, y + (220 - page.height) / 2)
        case "axidraw-v3", "axidraw-v3-a3", "idraw-a4": point
        case "hpgl", "hpgl-2": Point(x + (403.95 - page.width) / 2, y + (276 - page.height) / 2)
        default: Point(x, y)
        }
    }

    static func lines(_ page: Page, on machine: String) -> [[Point]] {
        page.layers.flatMap { $0.flattened() }.map { $0.points.map { place($0, page, on: machine) } }
    }
}

/// The greatest distance from a vertex or a middle of `lines` to the nearest of `others`.
func stray(_ lines: [[Point]], from others: [[Point]]) -> Double {
    let segments = others.flatMap { line in
        line.count == 1 ? [(line[0], line[0])] : Array(zip(line, line.dropFirst()))
    }
    func distance(_ point: Point, _ a: Point, _ b: Point) -> Double {
        let (way, offset) = (b - a, point - a)
        let squared = way.x * way.x + way.y * way.y
        guard squared > 0 else { return offset.length }
        let share = min(max((way.x * offset.x + way.y * offset.y) / squared, 0), 1)
        return (offset - way * share).length
    }
    var worst = 0.0
    for line in lines {
        for point in line + zip(line, line.dropFirst()).map({ ($0 + $1) * 0.5 }) {
            worst = max(worst, segments.reduce(Double.infinity) { min($0, distance(point, $1.0, $1.1)) })
        }
    }
    return worst
}

/// Settings for a shipped machine.
func settings(_ machine: String, _ change: (inout PlotSettings) -> Void = { _ in }) throws -> PlotSettings {
    var settings = PlotSettings(machine: try MachineLibrary.standard.machine(machine))
    settings.turn = .none
    change(&settings)
    return settings
}

func plot(_ page: Page, _ settings: PlotSettings) throws -> Plot {
    try Plot(page, settings, recipe: "{}")
}
