import Foundation
import SketchBase
import SketchDocuments
import SketchPages
import SketchPlotting

/// HPGL for old pen plotters, by a machine profile in Machines.
struct HPGLRenderer: Renderer {
    static let name = "hpgl"
    static let summary = "HPGL for pen plotters of Hewlett-Packard and their kin"
    static let fileExtensions = ["hpgl", "plt"]
    static let options = PlotterKeys.all(machine: machine)
    private static let machine = PlotterKeys.machine("hpgl")

    private let settings: PlotSettings

    init(options: OptionValues) throws(Diagnostic) {
        settings = try PlotterOptions.settings(options, machine: Self.machine, language: .hpgl)
    }

    static func recipe(in file: Data, name: String) throws(Diagnostic) -> JSONNode? {
        let text = ProgramRecipe.text(in: file) { line in
            line.hasPrefix("CO\"= ") ? line.dropFirst(5).dropLast(2) : nil
        }
        return try text.flatMap { (text) throws(Diagnostic) in
            try .recipe(
                text.replacingOccurrences(of: "%22", with: "\"").replacingOccurrences(of: "%3B", with: ";")
                    .replacingOccurrences(of: "%25", with: "%"), in: name)
        }
    }

    func check(_ draft: Page) throws(Diagnostic) { try Plot.check(draft, settings) }

    func render(_ page: Page) throws(Diagnostic) -> Data { try renderWithReport(page).data }

    func renderWithReport(_ page: Page) throws(Diagnostic) -> RenderedFile {
        try PlotterOptions.render(page, settings)
    }
}
