import Drawing
import Files
import Foundation
import Plotting

/// HPGL for old pen plotters, by a machine profile in Styles/machines.
struct HPGLRenderer: Renderer {
    static let name = "hpgl"
    static let summary = "HPGL for pen plotters of Hewlett-Packard and their kin"
    static let fileExtensions = ["hpgl", "plt"]
    static let options = RendererOption.ofPlotters(machine: "hpgl")

    private let settings: PlotSettings

    init(options: [String: String]) throws(StudioError) {
        settings = try PlotterOptions<Self>(options).settings(language: .hpgl)
    }

    func render(_ page: Page) throws(StudioError) -> Data { try renderWithReport(page).data }

    func renderWithReport(_ page: Page) throws(StudioError) -> RenderedFile {
        try PlotterOptions<Self>.render(page, settings)
    }
}
