import Foundation
import SketchBase
import SketchDocuments
import SketchPages
import SketchPlotting

/// Programs for EBB boards, which drive AxiDraws and their kin, by a machine profile in Machines.
struct EBBRenderer: Renderer {
    static let name = "ebb"
    static let summary = "commands for EBB boards: AxiDraw, NextDraw, iDraw and their kin"
    static let fileExtensions = ["ebb"]
    static let options = PlotterKeys.all(machine: machine) + [penUp, penDown]
    private static let machine = PlotterKeys.machine("axidraw-v3")
    private static let penUp = OptionalKey(
        "pen-up", .number(0...100), otherwise: "profile", "the height of the lifted pen, in per cent of the servo's way"
    )
    private static let penDown = OptionalKey(
        "pen-down", .number(0...100), otherwise: "profile", "the height of the lowered pen, in per cent")

    private let settings: PlotSettings

    init(options: OptionValues) throws(Diagnostic) {
        settings = try PlotterOptions.settings(options, machine: Self.machine, language: .ebb) {
            (_) throws(Diagnostic) in
            var changes = MachineChanges()
            changes.penUp = try options[Self.penUp].map { .value($0) }
            changes.penDown = try options[Self.penDown]
            return changes
        }
        guard settings.machine.drawsFastEnough else {
            throw options.error(
                "is slower than the board's motors step; expected 15 mm/min or more", at: PlotterKeys.feed)
        }
        guard settings.machine.liftsPen else {
            throw options.error("is the same as ebb.pen-up, so the pen would never be lifted", at: Self.penDown)
        }
    }

    static func recipe(in file: Data, name: String) throws(Diagnostic) -> JSONNode? {
        let text = ProgramRecipe.text(in: file) { $0.hasPrefix("#= ") ? $0.dropFirst(3) : nil }
        return try text.flatMap { (text) throws(Diagnostic) in try .recipe(text, in: name) }
    }

    func check(_ draft: Page) throws(Diagnostic) { try Plot.check(draft, settings) }

    func render(_ page: Page) throws(Diagnostic) -> Data { try renderWithReport(page).data }

    func renderWithReport(_ page: Page) throws(Diagnostic) -> RenderedFile {
        try PlotterOptions.render(page, settings)
    }
}
