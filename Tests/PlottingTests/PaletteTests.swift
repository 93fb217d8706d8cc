import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchPages
import SketchPlotting
import TestSupport
import Testing

/// Pens that are dipped into pots instead of stopping for a refill.
@Suite struct PaletteTests {
    static let palette = """
        "palette": {"distance": 120, "places": [
          {"at": {"x": -430, "y": -20}, "depth": -9, "dwell": 0.5,
           "wipe": {"from": {"x": -430, "y": -20}, "to": {"x": -410, "y": -20}, "height": -4}},
          {"pen": "blue", "at": {"x": -430, "y": -60}, "depth": -8}
        ]}
        """

    private func machine(_ palette: String = PaletteTests.palette, _ name: String = "grbl-z") throws -> Machine {
        let path = TestFiles.path("Machines/\(name).json")
        let text = try String(contentsOfFile: path, encoding: .utf8).replacingOccurrences(
            of: "\"version\": 1,", with: "\"version\": 1,\n\(palette),")
        return try MachineReader.read(JSONNode(parsing: Data(text.utf8), name: "m.json"), name: name)
    }

    private func settings(_ change: (inout PlotSettings) -> Void = { _ in }) throws -> PlotSettings {
        var settings = PlotSettings(machine: try machine())
        (settings.turn, settings.effort) = (.none, 0)
        change(&settings)
        return settings
    }

    /// Where the pen is lower than lifted without drawing, and how far was drawn before each dip.
    private func lowered(_ toolpath: Toolpath) -> (places: [Point], ways: [Double]) {
        var (places, ways): ([Point], [Double]) = ([], [])
        var (position, way) = (toolpath.start, 0.0)
        for event in toolpath.events {
            guard case .move(let end, _, _) = event.action else { continue }
            if event.isDown {
                way += (Point(end.x, end.y) - Point(position.x, position.y)).length
            } else if end.z < -1 {
                places.append(Point(end.x, end.y))
                if end.z < -5, position.z >= -1 {
                    ways.append(way)
                    way = 0
                }
            }
            position = end
        }
        return (places, ways + [way])
    }

    private static func layer(_ name: String, _ lines: [Polyline]) -> Layer {
        Layer(name: name, pen: Pen(colour: Colour(red: 0, green: 0, blue: 0), width: 0.3), polylines: lines)
    }

    private static let page: Page = {
        // Thirty strokes of 34 mm, and one of 500.
        let short = (0..<30).map { Polyline([Point(10, 10 + 4 * Double($0)), Point(44, 10 + 4 * Double($0))]) }
        let long = Polyline((0...50).map { Point(60 + 2 * Double($0 % 2), 10 + 10 * Double($0) / 5) })
        let zigzag = Polyline((0...10).map { Point($0.isMultiple(of: 2) ? 60 : 110, 10 + Double($0)) })
        return Page(
            width: 120, height: 150, background: nil,
            layers: [layer("red", short), layer("blue", [zigzag, long])],
            recipe: Recipe(generator: "test", title: "t", seed: 0, checkpoints: [:], scene: "{}"))
    }()

    @Test(arguments: [0.0, 60, 900])
    func thePenIsDippedInTime(refill: Double) throws {
        let settings = try settings { $0.refillDistance = refill }
        let plot = try Plot(Self.page, settings, recipe: "{}")
        let toolpath = try ProgramReader.toolpath(plot.program.text, machine: settings.machine)
        let (places, ways) = lowered(toolpath)
        let pots = [Point(-430, -20), Point(-410, -20), Point(-430, -60)]
        #expect(places.allSatisfy(pots.contains) && Set(places).count == 3)
        let limit = refill > 0 ? refill : 120
        #expect(ways.allSatisfy { $0 <= limit + 0.1 }, "\(ways)")
        // Nothing is drawn before the first dip, and each dip is needed: two parts do not fit together.
        #expect(ways.first == 0 && plot.program.dips == ways.count - 1 && plot.report.dips == plot.program.dips)
        #expect(zip(ways, ways.dropFirst()).allSatisfy { $0 + $1 > limit * 0.6 || $0 == 0 } || refill > 100)
        // All of the page is drawn, as without pots.
        var dry = settings
        dry.machine.palette = nil
        dry.refillDistance = 0
        let without = try Plot(Self.page, dry, recipe: "{}")
        #expect(abs(plot.report.drawn - without.report.drawn) < 0.1)
        #expect(plot.report.after.seconds > without.report.after.seconds + 0.5 * Double(plot.program.dips) / 2)
        #expect(!plot.program.text.contains("refill"))
        #expect(plot.report.lines.contains("  dips into the palette: \(plot.program.dips)"))
    }

    @Test func aResumedPlotIsDippedFirst() throws {
        let settings = try settings()
        let text = try Plot(Self.page, settings, recipe: "{}").program.text
        let drawn = try ProgramReader.toolpath(text, machine: settings.machine).lines().drawn
        for (number, pot) in [(6, Point(-430, -20)), (drawn.count, Point(-430, -60))] {
            let rest = try Resume.program(text, from: .stroke(number), machine: settings.machine)
            let toolpath = try ProgramReader.toolpath(rest, machine: settings.machine)
            #expect(toolpath.lines().drawn.map(\.points) == drawn[(number - 1)...].map(\.points))
            #expect(lowered(toolpath).places.first == pot && lowered(toolpath).ways.first == 0)
        }
    }

    /// A preview has all that is drawn and shows no dips as strokes.
    @Test func previewsShowNoDips() throws {
        let settings = try settings()
        let text = try Plot(Self.page, settings, recipe: "{}").program.text
        let toolpath = try ProgramReader.toolpath(text, machine: settings.machine)
        let drawn = toolpath.lines().drawn.flatMap(\.points)
        #expect(drawn.allSatisfy { $0.y < -250 || $0.x > -400 })
        let preview = Preview(toolpath, machine: settings.machine, paper: nil, title: "t", generator: "g")
        #expect(preview.isComplete && preview.summary.contains("fits the work area of grbl-z"))
    }

    /// What is sent goes into pots only where the profile has them, and a dry run into none.
    @Test func sendingKnowsThePots() throws {
        let settings = try settings()
        let text = try Plot(Self.page, settings, recipe: "{}").program.text
        _ = try SendPlan(text, machine: settings.machine)
        var without = settings.machine
        without.palette = nil
        let error = studioError { _ = try SendPlan(text, machine: without) }
        #expect(error?.text.contains("moves Z to -9 mm") == true, "\(error?.text ?? "none")")
        let astray = text.replacingOccurrences(of: "X-430.000", with: "X-400.000")
        #expect(astray != text)
        #expect(studioError { _ = try SendPlan(astray, machine: settings.machine) }?.status == .badData)
        let dry = try SendPlan(text, machine: settings.machine, isDry: true)
        #expect(
            !dry.commands.contains { $0.text.contains("Z-9") || $0.text.contains("Z-4") || $0.text.contains("Z-5") })
    }

    @Test(arguments: [
        ("\"depth\": -9", "\"depth\": -5", "at which a pen is lifted or draws"),
        ("\"depth\": -9", "\"depth\": -0.5", "at which a pen is lifted or draws"),
        ("\"height\": -4", "\"height\": -5", "at which a pen is lifted or draws"),
        ("\"x\": -430, \"y\": -60", "\"x\": 30, \"y\": -60", "does not reach"),
        ("\"pen\": \"blue\", ", "", "two places for the same pen"),
        ("\"distance\": 120", "\"distance\": 0", "distance"),
    ])
    func wrongPalettesAreRefused(old: String, new: String, text: String) throws {
        let error = studioError { _ = try machine(Self.palette.replacingOccurrences(of: old, with: new)) }
        #expect(error?.status == .badData && error?.text.contains(text) == true, "\(error?.text ?? "none")")
        let servo = studioError { _ = try machine(Self.palette, "grbl-servo") }
        #expect(servo?.text.contains("whose pen rides on Z") == true)
    }

    @Test func potsOnThePaperAreRefused() throws {
        let settings = try settings { $0.anchor = .topLeft }
        let error = studioError { _ = try Plot(Self.page, settings, recipe: "{}") }
        #expect(error?.text.contains("which is on the paper") == true, "\(error?.text ?? "none")")
        let deep = try self.settings { $0.machine.pen.down.value = -9 }
        #expect(studioError { _ = try Plot(Self.page, deep, recipe: "{}") }?.status == .badData)
    }
}
