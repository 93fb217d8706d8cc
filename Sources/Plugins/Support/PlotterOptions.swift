import Drawing
import Files
import Foundation
import Plotting

/// The options that all plotter formats share, and the way from them to a file.
struct PlotterOptions<Format: Renderer> {
    private let values: [String: String]

    init(_ values: [String: String]) { self.values = values }

    /// - Throws: `badData` for a machine that is not known or speaks another language, or a value out of
    ///   range.
    func settings(language: Machine.Language) throws(StudioError) -> PlotSettings {
        var machine: Machine
        do throws(StudioError) {
            machine = try MachineLibrary.standard.machine(try text("machine"))
        } catch {
            throw error.at("option \(Format.name).machine")
        }
        guard machine.language == language else {
            let other = machine.language == .hpgl ? ".hpgl" : ".gcode"
            throw .badData("option \(Format.name).machine: \(machine.name) reads \(other) files")
        }
        machine.feed.draw = try number("feed", 1...100_000, otherwise: machine.feed.draw)
        machine.pen.up.dwell = try number("dwell", 0...10, otherwise: machine.pen.up.dwell)
        machine.pen.down.dwell = try number("dwell", 0...10, otherwise: machine.pen.down.dwell)
        var settings = PlotSettings(machine: machine)
        if values["place"] != nil { settings.anchor = try choice("place", Anchor.self) }
        settings.offset = try offset()
        settings.turn = try choice("rotate", PlotSettings.Turn.self)
        settings.isMirrored = try choice("mirror", Switch.self) == .on
        settings.layers = try layers()
        settings.joinDistance = try number("join", 0...10)
        settings.simplifyTolerance = try number("simplify", 0...10)
        settings.effort = try number("effort", 0...10_000)
        settings.passes = Int(try number("passes", 1...20))
        settings.refillDistance = try number("refill", 0...1000) * 1000
        settings.hatchSpacing = try number("hatch", 0...1000)
        guard settings.hatchSpacing == 0 || settings.hatchSpacing >= 0.05 else {
            throw .badData("option \(Format.name).hatch: expected 0 or at least 0.05 mm")
        }
        settings.hatchAngle = try number("hatch-angle", -360...360)
        return settings
    }

    /// The program for `page`, with what it takes as notes.
    static func render(_ page: Page, _ settings: PlotSettings) throws(StudioError) -> RenderedFile {
        try page.check()
        let plot = try Plot(page, settings, recipe: try page.recipe.json())
        return RenderedFile(data: Data(plot.text.utf8), notes: plot.report.lines)
    }

    private enum Switch: String, CaseIterable { case on, off }

    private func text(_ name: String) throws(StudioError) -> String {
        guard let text = values[name] ?? Format.options.first(where: { $0.name == name })?.defaultValue else {
            throw .internal("the renderer \(Format.name) reads an option \(name) that it does not declare")
        }
        return text
    }

    private func number(_ name: String, _ range: ClosedRange<Double>) throws(StudioError) -> Double {
        try Format.number(name, in: range, from: values)
    }

    private func number(
        _ name: String, _ range: ClosedRange<Double>, otherwise: Double
    ) throws(StudioError) -> Double {
        try Format.number(name, in: range, from: values, otherwise: otherwise)
    }

    private func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ name: String, _: Choice.Type
    ) throws(StudioError) -> Choice {
        let text = try text(name)
        guard let choice = Choice(rawValue: text) else {
            let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            throw .badData("option \(Format.name).\(name): expected one of \(known), found \"\(text)\"")
        }
        return choice
    }

    /// `right,up` in millimetres.
    private func offset() throws(StudioError) -> Point {
        let text = try text("offset")
        let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
        guard parts.count == 2, let right = parts[0], let up = parts[1], right.magnitude <= 10_000,
            up.magnitude <= 10_000
        else {
            throw .badData(
                "option \(Format.name).offset: expected two numbers of mm, right and up, as 10,-5; found \"\(text)\"")
        }
        return Point(right, up)
    }

    private func layers() throws(StudioError) -> [Int]? {
        let text = try text("layers")
        guard text != "all" else { return nil }
        let numbers = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
        guard numbers.allSatisfy({ $0 ?? 0 > 0 }) else {
            throw .badData(
                "option \(Format.name).layers: expected all or numbers of layers, as 2,3; found \"\(text)\"")
        }
        return numbers.compactMap { $0 }
    }
}

extension RendererOption {
    /// What all plotter formats offer; "profile" leaves a value to the machine's profile.
    static func ofPlotters(machine: String) -> [RendererOption] {
        [
            ("machine", "a profile of Styles/machines, or the path of one", machine),
            ("feed", "feed rate with the pen down in mm/min, 1 to 100000", "profile"),
            ("dwell", "seconds the pen is given to move, 0 to 10", "profile"),
            ("place", "where the paper lies on the work area: centre, bottom-left, top, …", "profile"),
            ("offset", "moves the paper from there, right,up in mm", "0,0"),
            ("rotate", "auto turns the paper where it fits only so; none, quarter", "auto"),
            ("mirror", "on draws everything the other way round", "off"),
            ("layers", "which layers to plot, as 2,3", "all"),
            ("join", "ends within so many mm are joined, 0 to 10", "0.02"),
            ("simplify", "points within so many mm of a simpler line are dropped, 0 to 10", "0.005"),
            ("effort", "work on short travel in per cent of the usual, 0 to 10000", "100"),
            ("passes", "how often each line is drawn, 1 to 20", "1"),
            ("refill", "stops for a fresh pen after so many drawn metres, 0 to 1000; 0 for never", "0"),
            ("hatch", "fills closed lines with lines so many mm apart, 0.05 to 1000; 0 for none", "0"),
            ("hatch-angle", "degrees between these and the x axis, -360 to 360", "45"),
        ].map { RendererOption(name: $0.0, summary: $0.1, defaultValue: $0.2) }
    }
}
