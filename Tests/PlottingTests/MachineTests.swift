import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchPages
import SketchPlotting
import TestSupport
import Testing

/// Profiles and where they put the paper.
@Suite struct MachineTests {
    static let text: String = {
        let path = TestFiles.path("Machines/grbl-servo.json")
        return (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    }()

    private func read(_ text: String) throws -> Machine {
        try MachineReader.read(JSONNode(parsing: Data(text.utf8), name: "m.json"), name: "m")
    }

    @Test func everyShippedProfileIsRead() throws {
        let names = MachineLibrary.standard.names
        #expect(Set(names).isSuperset(of: PropertyTests.machines))
        for name in names { #expect(try MachineLibrary.standard.machine(name).summary.count > 10) }
    }

    @Test func aProfileIsReadByPath() throws {
        let machine = try MachineLibrary.standard.machine(TestFiles.path("Machines/grbl-z.json"))
        #expect(machine.name == "grbl-z" && machine.area.minX == -450)
    }

    @Test(arguments: [
        ("\"version\": 1", "\"version\": 2", "/version"), ("\"gcode\"", "\"gcodes\"", "/language"),
        ("[0, 450]", "[450, 0]", "/area/x"),
        ("\"acceleration\": {\"x\": 800", "\"acceleration\": {\"x\": 0", "/limits/acceleration/x"),
        ("\"junctionDeviation\"", "\"corners\": \"round\", \"junctionDeviation\"", "/limits/corners"),
        ("\"value\": 90", "\"value\": 0", "/pen"), ("{seconds}", "", "/dwell"),
        ("\"park\": {\"x\": 0", "\"park\": {\"x\": -1", "/park"), ("\"semicolon\"", "\"co\"", "/comments"),
        ("\"lineLength\": 70", "\"lineLenght\": 70", "lineLength"), ("\"G21\"", "\"G21\\n\"", "/start/0"),
        ("\"draw\": 3000", "\"draw\": \"fast\"", "/feed/draw"), ("\"M3 S{value}\"", "\"\"", "/pen/up/command"),
    ])
    func wrongProfilesAreRefused(old: String, new: String, place: String) throws {
        let error = studioError { _ = try read(Self.text.replacingOccurrences(of: old, with: new)) }
        #expect(error?.status == .badData)
        #expect(error?.text.contains(place) == true, "\(error?.text ?? "no error")")
    }

    @Test func unknownMachinesAreRefused() {
        let error = studioError { _ = try MachineLibrary.standard.machine("grbl-servp") }
        #expect(error?.text.contains("did you mean \"grbl-servo\"?") == true)
        #expect(studioError { _ = try MachineLibrary.standard.machine("no/such.json") }?.status == .missingInput)
        let old = TestFiles.path("Styles/machines/hpgl.json")
        let moved = studioError { _ = try MachineLibrary.standard.machine(old) }
        #expect(moved?.status == .missingInput)
        #expect(moved?.hint == "machine profiles lie in Machines now: \(TestFiles.path("Machines/hpgl.json"))")
    }

    /// A dot near the paper's top left corner, by placement.
    @Test(arguments: [
        (Anchor.bottomLeft, false, PlotSettings.Turn.none, Point(10, 160)),
        (.topRight, false, .none, Point(260, 430)), (.centre, false, .none, Point(135, 295)),
        (.bottomLeft, true, .none, Point(190, 160)), (.bottomLeft, false, .quarter, Point(20, 10)),
    ])
    func thePaperIsPlaced(anchor: Anchor, isMirrored: Bool, turn: PlotSettings.Turn, expected: Point) throws {
        let page = PlotPages.page([[Polyline([Point(10, 20)])]])
        let settings = try PlottingTests.settings("grbl-servo") {
            $0.anchor = anchor
            $0.isMirrored = isMirrored
            $0.turn = turn
        }
        let toolpath = try ProgramReader.toolpath(plot(page, settings).program.text, machine: settings.machine)
        #expect(toolpath.lines().drawn.map(\.points) == [[expected]])
    }

    @Test func axesMayLieOtherwise() throws {
        let text = Self.text.replacingOccurrences(
            of: "\"feed\"", with: "\"axes\": {\"right\": \"+y\", \"up\": \"-x\"}, \"feed\"")
        var settings = PlotSettings(machine: try read(text))
        settings.turn = .none
        let page = PlotPages.page([[Polyline([Point(10, 20)])]])
        let toolpath = try ProgramReader.toolpath(plot(page, settings).program.text, machine: settings.machine)
        // 160 mm up from the bottom, where x is largest, and 10 mm to the right along y.
        #expect(toolpath.lines().drawn.map(\.points) == [[Point(290, 10)]])
    }

    @Test func whatDoesNotFitIsRefused() throws {
        var page = PlotPages.page([[Polyline([Point(10, 10), Point(455.5, 10)])]], width: 500, height: 300)
        page.cells = [
            PageCell(name: "row 1, column 1", box: Box(minX: 0, minY: 0, maxX: 250, maxY: 300), facts: []),
            PageCell(name: "row 1, column 2", box: Box(minX: 250, minY: 0, maxX: 500, maxY: 300), facts: []),
        ]
        let error = studioError { _ = try plot(page, settings("grbl-servo")) }
        #expect(error?.status == .badData)
        #expect(error?.text.contains("the cell in row 1, column 2, leaves the work area") == true)
        #expect(error?.text.contains("by 5.5 mm") == true)
    }

    @Test func noiseIsNoError() throws {
        let page = PlotPages.page([[Polyline([Point(0, 10), Point(450 + 9e-4, 10)])]], width: 450, height: 300)
        #expect(try plot(page, settings("grbl-servo")).program.text.contains("X450.000"))
        let wider = PlotPages.page([[Polyline([Point(0, 10), Point(450.002, 10)])]], width: 460, height: 300)
        #expect(studioError { _ = try plot(wider, PlottingTests.settings("grbl-servo")) }?.status == .badData)
    }

    @Test func thePaperIsTurnedToFit() throws {
        let page = PlotPages.page([[Polyline([Point(10, 10), Point(200, 390)])]], width: 210, height: 400)
        #expect(studioError { _ = try plot(page, PlottingTests.settings("hpgl")) }?.status == .badData)
        let settings = try PlottingTests.settings("hpgl") { $0.turn = .auto }
        #expect(try plot(page, settings).program.text.contains("PD"))
    }
}
