import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchPages
import SketchPlotting
import TestSupport
import Testing

/// Sheets to measure machines by, and pens of their own.
@Suite struct CalibrationTests {
    /// Without much planning, which is for other tests.
    private func plot(_ sheet: Calibration.Sheet) throws -> Plot {
        var settings = sheet.settings
        settings.effort = 0
        return try Plot(sheet.page, settings, recipe: "{}")
    }

    @Test(arguments: Calibration.allCases, ["grbl-z", "marlin-servo"])
    func everySheetIsDrawn(sheet: Calibration, machine: String) throws {
        let profile = try MachineLibrary.standard.machine(machine)
        let made = try sheet.sheet(for: profile, generator: "test")
        let plot = try self.plot(made)
        // Read as a file is read: what the pen does stands in the program's header.
        let changes = try MachineChanges(inHeaderOf: plot.program.text)
        let toolpath = try ProgramReader.toolpath(plot.program.text, machine: changes.applied(to: profile))
        let drawn = toolpath.lines().drawn.reduce(0) { $0 + Polyline($1.points).length }
        #expect(abs(drawn - plot.report.drawn) < 1)
        #expect(drawn > 400)
    }

    @Test(arguments: ["hpgl", "axidraw-v3"])
    func machinesOfOneHeight(machine: String) throws {
        let profile = try MachineLibrary.standard.machine(machine)
        let refusal = studioError { _ = try Calibration.heights.sheet(for: profile, generator: "t") }
        #expect(refusal?.status == .badData)
        // It says what to do instead.
        #expect(refusal?.text.contains(machine == "hpgl" ? "by themselves" : "`studio plot pen down`") == true)
        for sheet in [Calibration.width, .size, .pens] {
            let made = try sheet.sheet(for: profile, generator: "test")
            #expect(try plot(made).report.drawn > 400)
        }
    }

    /// The pen goes down to another height in each row, and to the profile's in one.
    @Test func heights() throws {
        let profile = try MachineLibrary.standard.machine("grbl-servo")
        let made = try Calibration.heights.sheet(for: profile, generator: "test")
        let text = try plot(made).program.text
        let values = Set(text.matches(of: /M3 S([0-9.]+)/).compactMap { Double($0.1) })
        #expect(values == [0, 30, 37.5, 45, 52.5, 60, 67.5, 75, 82.5, 90, 97.5, 105, 112.5])
        #expect(!text.contains("\nM0"))
    }

    @Test func speeds() throws {
        let profile = try MachineLibrary.standard.machine("grbl-servo")
        let made = try Calibration.speed.sheet(for: profile, generator: "test")
        let text = try plot(made).program.text
        let rates = text.matches(of: /F([0-9]+)/).compactMap { Double($0.1) }
        #expect(rates == [750, 1500, 2250, 3000, 3750, 4500, 6000])
    }

    /// A pen whose tip lies 0.3 mm further to the right: the vernier says so, and with the offset its lines lie right.
    @Test func vernierTellsTheOffset() throws {
        var profile = try MachineLibrary.standard.machine("grbl-servo")
        let made = try Calibration.pens.sheet(for: profile, generator: "test")
        func uprights(_ machine: Machine) throws -> [[Double]] {
            var settings = made.settings
            settings.machine.pens = machine.pens
            settings.effort = 0
            let toolpath = try ProgramReader.toolpath(
                Plot(made.page, settings, recipe: "{}").program, machine: settings.machine)
            return (0..<2).map { layer in
                // Upright lines of 5 mm in the upper half.
                toolpath.lines().drawn.filter { line in
                    line.layer == layer && line.points.count == 2 && line.points.allSatisfy { $0.y > 100 }
                        && abs(line.points[0].x - line.points[1].x) < 0.01
                        && abs(abs(line.points[0].y - line.points[1].y) - 5) < 0.01
                }.map(\.points[0].x).sorted()
            }
        }
        let lines = try uprights(profile)
        #expect(lines[0].count == 21 && lines[1].count == 21)
        // What the second pen draws lies 0.3 mm further to the right than the carriage.
        let shifted = lines[1].map { $0 + 0.3 }
        let nearest = zip(lines[0], shifted).map { abs($0 - $1) }
        let best = try #require(nearest.indices.min { nearest[$0] < nearest[$1] })
        #expect(abs(Double(10 - best) * 0.1 - 0.3) < 1e-9)
        // With the offset in the profile.
        profile.pens = [Machine.NamedPen(name: "second pen", offset: Point(0.3, 0))]
        let moved = try uprights(profile)
        #expect(zip(moved[1], lines[1]).allSatisfy { abs($0 + 0.3 - $1) < 0.002 })
    }

    // MARK: Pens of their own

    private static func profile(_ pens: String) throws -> Machine {
        let text = MachineTests.text.replacingOccurrences(
            of: "\"arcs\": true", with: "\"pens\": \(pens), \"arcs\": true")
        return try MachineReader.read(JSONNode(parsing: Data(text.utf8), name: "m.json"), name: "m")
    }

    private static let page: Page = {
        var page = PlotPages.page(
            [[Polyline([Point(20, 20), Point(60, 20)])], [Polyline([Point(20, 40), Point(60, 40)])]], width: 100,
            height: 100)
        page.layers[1].name = "brush"
        return page
    }()

    @Test func layersTakeTheirPens() throws {
        let machine = try Self.profile(
            #"[{"name": "brush", "offset": {"x": 2, "y": -1}, "up": 10, "down": 70, "feed": 600}]"#)
        var settings = PlotSettings(machine: machine)
        settings.turn = .none
        let plot = try Plot(Self.page, settings, recipe: "{}")
        let drawn = try ProgramReader.toolpath(plot.program.text, machine: machine).lines().drawn
        #expect(drawn.map(\.points.count) == [2, 2])
        #expect(Set(drawn[0].points) == [Point(20, 80), Point(60, 80)])
        #expect(Set(drawn[1].points) == [Point(18, 61), Point(58, 61)])
        let lines = plot.program.text.split(separator: "\n").map(String.init)
        let change = try #require(lines.firstIndex(of: "M0"))
        #expect(lines[..<change].contains("M3 S90") && !lines[..<change].contains("M3 S70"))
        // Its own height before it travels.
        #expect(lines[(change + 1)...].first { !$0.hasPrefix(";") } == "M3 S10")
        #expect(lines[change...].contains("M3 S70") && !lines[change...].contains("M3 S90"))
        #expect(lines[change...].contains { $0.hasSuffix("F600") })

        let rest = try Resume.program(plot.program.text, from: .stroke(2), machine: machine)
        #expect(rest.contains("M3 S70") && !rest.contains("M3 S90"))
    }

    @Test(arguments: [
        (#"[{"name": "a"}, {"name": "a"}]"#, "same name"), (#"[{"name": "a", "up": 90}]"#, "lifts one pen"),
        (#"[{"name": "a", "down": 0}]"#, "lifts one pen"), (#"[{"name": "a;b"}]"#, "a name of 1 to 30"),
        (#"[{"offset": {"x": 1, "y": 1}}]"#, "name"), (#"[{"name": "a", "feed": 0}]"#, "/pens/0/feed"),
    ])
    func wrongPens(pens: String, message: String) {
        let error = studioError { _ = try Self.profile(pens) }
        #expect(error?.status == .badData)
        #expect(error?.text.contains(message) == true, "\(error?.text ?? "no error")")
    }

    @Test func offsetsOutOfTheArea() throws {
        let machine = try Self.profile(#"[{"name": "brush", "offset": {"x": 30, "y": 0}}]"#)
        let error = studioError { _ = try Plot(Self.page, PlotSettings(machine: machine), recipe: "{}") }
        #expect(error?.text.contains("the pen \"brush\" has an \"offset\"") == true)
    }
}
