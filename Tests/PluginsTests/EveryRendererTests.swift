import Foundation
import SketchBase
import SketchGeometry
import SketchPlugins
import TestSupport
import Testing

/// What holds for each format.
@Suite struct EveryRendererTests {
    static let formats = Renderers.all.filter { Films.canRender($0.name) }.compactMap { $0.fileExtensions.first }

    @Test(arguments: formats)
    func theSamePageGivesTheSameBytes(format: String) throws {
        let first = try render(Pages.small, as: format)
        #expect(first.count > 100)
        #expect(try render(Pages.small, as: format) == first)
        var other = Pages.small
        other.layers[0].paths[0].start?.x -= 1
        #expect(try render(other, as: format) != first)
    }

    @Test(arguments: formats)
    func anEmptyPageIsAFileToo(format: String) throws {
        var page = Pages.plain([])
        #expect(try render(page, as: format).isEmpty == false)
        page.layers = []
        #expect(try render(page, as: format).isEmpty == false)
    }

    @Test(arguments: formats, [Double.nan, .infinity, -.infinity, 1e300, -10_001])
    func impossibleCoordinatesAreRefused(format: String, value: Double) {
        var page = Pages.small
        page.layers[2].paths[1].segments[0] = .line(Point(105, value))
        let error = studioError { _ = try render(page, as: format) }
        #expect(error?.status == .badData)
        #expect(error?.text.contains("layer 3 \"red <2> & \"wide\"\", path 2") == true)
    }

    @Test(arguments: formats, [(0.0, 100.0), (100, -1), (.nan, 100), (100, .infinity), (6000, 100)])
    func impossibleSidesAreRefused(format: String, sides: (Double, Double)) {
        let error = studioError {
            _ = try render(Pages.plain([], width: sides.0, height: sides.1), as: format)
        }
        #expect(error?.status == .badData)
    }

    @Test(arguments: formats)
    func impossiblePensAreRefused(format: String) {
        for width in [0, -1, Double.nan, 2000] {
            #expect(studioError { _ = try render(Pages.plain([], penWidth: width), as: format) }?.status == .badData)
        }
        for opacity in [-0.1, 1.1, Double.nan] {
            var page = Pages.plain([])
            page.layers[0].pen.opacity = opacity
            #expect(studioError { _ = try render(page, as: format) }?.status == .badData)
        }
    }

    @Test(arguments: formats)
    func aSceneThatIsNotJSONIsRefused(format: String) {
        var page = Pages.small
        page.recipe.scene = "{\"version\":1"
        #expect(studioError { _ = try render(page, as: format) }?.status == .badData)
    }
}
