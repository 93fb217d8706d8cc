import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchPages
import SketchPlugins
import TestSupport
import Testing

/// What every renderer keeps to, whoever wrote it: a row a renderer of the registry, a column a law.
@Suite struct RendererLaws {
    struct Row: CustomTestStringConvertible {
        var renderer: RendererPlugin
        var testDescription: String { renderer.name }

        func render(_ page: Page, _ options: [String] = []) throws -> RenderedFile {
            let file = "x.\(renderer.fileExtensions.first ?? "")"
            return try Renderers.make(forFile: file, options: RendererOptions.parse(Films.short(options)))
                .renderWithReport(page)
        }
    }

    @Test(arguments: Renderers.all.filter { Films.canRender($0.name) }.map(Row.init), laws)
    func holds(renderer: Row, law: Law<Row>) throws { try law.check(renderer) }

    private static let line = Polyline([Point(10, 20), Point(60, 45)])

    static let laws: [Law<Row>] = [
        Law("a page without layers, and one without lines, is a file or an error with a reason") { row in
            var page = Pages.plain([])
            try isFileOrError(row, page)
            page.layers = []
            try isFileOrError(row, page)
        },
        Law("one line is drawn") { row in
            let drawn = try row.render(Pages.plain([line])).data
            #expect(drawn != (try? row.render(Pages.plain([]))).map(\.data))
            var turned = line
            turned.points[1].y += 1
            try #expect(row.render(Pages.plain([turned])).data != drawn)
        },
        Law("a dot, a line of two equal points and a closed line are drawn") { row in
            let empty = try? row.render(Pages.plain([])).data
            for points in [
                [Point(50, 50)], [Point(50, 50), Point(50, 50)],
                [Point(10, 10), Point(30, 10), Point(30, 30), Point(10, 10)],
            ] {
                try #expect(row.render(Pages.plain([Polyline(points)])).data != empty, "\(points)")
            }
        },
        Law("paths without points change nothing that is seen") { row in
            let (with, without) = (
                try row.render(Pages.plain([Polyline([]), line, Polyline([])])).data,
                try row.render(Pages.plain([line])).data
            )
            // Lines may be numbered; nothing else is to be said of one that is not there.
            #expect(abs(with.count - without.count) < 200)
        },
        Law("curves are drawn, and otherwise than their chord") { row in
            var page = Pages.plain([])
            let (start, end) = (Point(10, 50), Point(90, 50))
            page.layers[0].paths = [Path(start: start, segments: [.curve(Point(30, 5), Point(70, 95), end)])]
            try #expect(row.render(page).data != row.render(Pages.plain([Polyline([start, end])])).data)
        },
        Law("the same page gives the same bytes") { row in
            for page in [Pages.small, Pages.random(seed: 3), Pages.plain([line])] {
                let isSame =
                    try row.render(page, onLargeMachine(row)).data == row.render(page, onLargeMachine(row)).data
                #expect(isSame)
            }
        },
        Law("another line, another pen's colour or place gives other bytes, where the format has it") { row in
            var page = Pages.small
            page.layers.swapAt(0, 2)
            try #expect(row.render(page).data != row.render(Pages.small).data)
        },
        Law("the recipe comes back to the letter") { row in
            var page = Pages.small
            for title in Pages.hostileTexts + ["Two pens"] {
                page.recipe.title = title
                let data = try row.render(page, withRecipe(row)).data
                let recipe = try RecipeReading.recipe(in: data, name: "x")
                try #expect(recipe.required("title").string() == title)
                try #expect(recipe.required("seed").string() == "\(page.recipe.seed)")
                let scene = try JSONValue(parsing: Data(page.recipe.scene.utf8), name: "scene")
                try #expect(recipe.required("scene").value == scene)
                for (name, hash) in page.recipe.checkpoints {
                    try #expect(recipe.required("checkpoints").required(name).string() == hash)
                }
            }
        },
        Law("layers may be called anything") { row in
            for name in Pages.hostileTexts {
                var page = Pages.small
                page.layers[0].name = name
                let data = try row.render(page, withRecipe(row)).data
                try #expect(RecipeReading.recipe(in: data, name: "x").required("title").string() == "Two pens")
            }
        },
        Law("coordinates at the limit of 10 m are a file or an error with a reason, beyond it an error") { row in
            for far in [-10_000.0, 10_000] {
                try isFileOrError(row, Pages.plain([Polyline([Point(50, 50), Point(far, far)])]))
            }
            for far in [10_001, -1e9, 1e300, .greatestFiniteMagnitude, .infinity, .nan] {
                let error = studioError {
                    _ = try row.render(Pages.plain([Polyline([Point(50, 50), Point(50, far)])]))
                }
                #expect(error?.status == .badData && error?.text.contains("layer 1 \"pen\", path 1") == true, "\(far)")
            }
        },
        Law("the smallest and the largest page are a file or an error with a reason, others an error") { row in
            for side in [0.1, 5000] { try isFileOrError(row, Pages.plain([], width: side, height: side)) }
            for side in [0, 0.09, 5001, -5, .infinity, .nan] {
                #expect(
                    studioError { _ = try row.render(Pages.plain([], width: side, height: side)) }?.status == .badData)
            }
        },
        Law("a line that never ends, and ten thousand short ones, are drawn") { row in
            let long = Polyline((0..<20_000).map { Point(5 + Double($0 % 95), 5 + Double($0 / 95 % 130)) })
            try #expect(row.render(Pages.plain([long])).data.count > 1000)
            let short = (0..<10_000).map { number in
                let start = Point(2 + Double(number % 100), 2 + Double(number / 100))
                return Polyline([start, start + Point(0.5, 0.5)])
            }
            try #expect(row.render(Pages.plain(short)).data.count > 1000)
        },
        Law("options of another renderer are none of its own, and each of its own has a place in the docs") { row in
            let error = studioError { _ = try RendererOptions.parse(["\(row.renderer.name).no-such-option=1"]) }
            #expect(error?.status == .usage)
            let docs =
                try ["plotting", "plugin-protocol", "scene-format", "cookbook", "batch"].map {
                    try String(contentsOfFile: TestFiles.path("docs/\($0).md"), encoding: .utf8)
                }.joined() + String(contentsOfFile: TestFiles.path("README.md"), encoding: .utf8)
            for key in row.renderer.options {
                #expect(
                    docs.contains("`\(key.name)`") || docs.contains("\(row.renderer.name).\(key.name)"), "\(key.name)")
            }
        },
        Law("no option takes what it is not, and the error names it") { row in
            for key in row.renderer.options {
                let option = "\(row.renderer.name).\(key.name)"
                for value in ["", "\u{1}", "-1e999", "nan", "99999999999999999999", "a,b"] {
                    do {
                        _ = try row.render(Pages.small, ["\(option)=\(value)"])
                    } catch let error as Diagnostic {
                        let isRefusal = [.badData, .usage, .missingInput].contains(error.status)
                        #expect(isRefusal && error.text.contains(option), "\(error.text)")
                    }
                }
            }
        },
        Law("it has a name, a summary and extensions in lower case") { row in
            #expect(row.renderer.name.wholeMatch(of: /[a-z][a-z0-9-]*/) != nil)
            #expect(row.renderer.summary.count > 10 && !row.renderer.summary.hasSuffix("."))
            #expect(!row.renderer.fileExtensions.isEmpty)
            for name in row.renderer.fileExtensions {
                try #expect(Renderers.forFile("x.\(name)").name == row.renderer.name)
            }
        },
    ]

    /// Options with which the format carries a recipe: HPGL has comments on HP-GL/2 plotters only.
    private static func withRecipe(_ row: Row) -> [String] {
        row.renderer.name == "hpgl" ? ["hpgl.machine=hpgl-2"] : []
    }

    /// Options with which the laws' pages fit: without, it is drawn for an AxiDraw of A4.
    private static func onLargeMachine(_ row: Row) -> [String] {
        row.renderer.name == "ebb" ? ["ebb.machine=axidraw-v3-a3"] : []
    }

    /// A file with something in it, or an error of the page's that says why.
    private static func isFileOrError(_ row: Row, _ page: Page) throws {
        do {
            let data = try row.render(page).data
            #expect(data.count > 10)
        } catch let error as Diagnostic {
            #expect(error.status == .badData && error.text.count > 20, "\(error.text)")
        }
    }
}
