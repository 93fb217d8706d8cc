import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchPages
import TestSupport
import Testing

/// The web page and the SVG that draws itself.
@Suite struct WebTests {
    /// Two drawings: one of the first layer, one across layers with a dot.
    private var page: Page {
        var page = Pages.small
        page.cells = [
            PageCell(
                box: Box(minX: 10, minY: 20, maxX: 50, maxY: 70), facts: [PageFact("seed", "7")],
                strokes: [PageStroke(layer: 0, path: 1), PageStroke(layer: 0, path: 2)]),
            PageCell(
                box: Box(minX: 30, minY: 40, maxX: 80, maxY: 148.5), facts: [PageFact("label", "</script><b>&")],
                strokes: [PageStroke(layer: 2, path: 0), PageStroke(layer: 0, path: 3)]),
        ]
        return page
    }

    private func part(_ text: String, from start: String, to end: String) throws -> String {
        let open = try #require(text.range(of: start))
        let close = try #require(text.range(of: end, range: open.upperBound..<text.endIndex))
        return String(text[open.upperBound..<close.lowerBound])
    }

    @Test func thePageHoldsItsCells() throws {
        let text = try renderText(page, as: "html")
        let json = try part(text, from: "<script type=\"application/json\" id=\"cells\">", to: "</script>")
        let cells = try JSONValue(parsing: Data(json.utf8), name: "cells")
        guard case .array(let list) = cells else {
            Issue.record("no list of cells")
            return
        }
        #expect(list.count == 2)
        #expect(list[1]["facts"] == .array([.array([.string("label"), .string("</script><b>&")])]))
        #expect(
            list[1]["strokes"] == .array([.array([.integer(2), .integer(0)]), .array([.integer(0), .integer(3)])]))
        #expect(text.components(separatedBy: "class=\"cell\"").count == 3)
        // Strokes are found by their place, so every polyline has a path, empty ones too.
        let paths = text.components(separatedBy: "<path").count - 1
        #expect(paths == page.layers.reduce(0) { $0 + $1.paths.count })
    }

    @Test func nothingIsFetched() throws {
        let text = try renderText(page, as: "html")
        for address in text.components(separatedBy: "http").dropFirst() {
            #expect(address.hasPrefix("://www.w3.org/2000/svg"), "\(address.prefix(40))")
        }
        for element in ["<link", "<img", "@import", "url(", "src="] { #expect(!text.contains(element)) }
    }

    @Test func titlesCannotLeaveTheirPlace() throws {
        for title in Pages.hostileTexts {
            var page = page
            page.recipe.title = title
            let text = try renderText(page, as: "html")
            #expect(text.components(separatedBy: "<script").count == 3)
            #expect(text.components(separatedBy: "</script>").count == 3)
        }
    }

    @Test func strokesAreDrawnOneAfterTheOther() throws {
        let text = try renderText(
            page, as: "animated.svg", options: ["animated-svg.seconds=4", "animated-svg.stagger=0.5"])
        func times(_ property: String) -> [Double] {
            text.components(separatedBy: property + ":").dropFirst().compactMap { part in
                Double(part.prefix { $0 != "s" })
            }
        }
        // In the order of the file: two strokes and the dot of layer 1, one stroke of layer 3.
        let delays = times("animation-delay")
        #expect(delays.count == 4 && times("animation-duration").count == 3)
        #expect(delays[0] == 0 && delays[3] == 0.5)
        let first = page.layers[0].paths[1].flattened().length
        let second = page.layers[0].paths[2].flattened().length
        #expect(abs(delays[1] - 4 * first / (first + second)) < 0.002)
        #expect(abs(times("animation-duration")[1] - 4 * second / (first + second)) < 0.002)
        // The dot waits for the stroke before it, and is no stroke.
        #expect(delays[2] > delays[3] && text.components(separatedBy: "class=\"d\"").count == 2)
    }

    @Test func linesOfThePaperStandStill() throws {
        let text = try renderText(page, as: "animated.svg")
        let still = text.components(separatedBy: "<path d=").count - 1
        let drawn = page.layers.flatMap(\.paths).count { $0.start != nil } - 4
        #expect(still == drawn && still > 0)
    }

    @Test(arguments: ["animated-svg.seconds=0", "animated-svg.seconds=x", "animated-svg.stagger=-1"])
    func optionsAreChecked(argument: String) {
        let error = studioError { _ = try render(page, as: "animated.svg", options: [argument]) }
        #expect(error?.status == .badData)
    }

    @Test func strokesThatAreNotThereAreLeftOut() throws {
        var page = page
        page.cells[0].strokes += [PageStroke(layer: 9, path: 0), PageStroke(layer: 0, path: 99)]
        #expect(try renderText(page, as: "animated.svg") == renderText(self.page, as: "animated.svg"))
    }
}
