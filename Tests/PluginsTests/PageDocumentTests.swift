import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchPages
import SketchPlugins
import TestSupport
import Testing

@Suite struct PageDocumentTests {
    private static func read(_ data: Data) throws -> Page {
        try Page(document: JSONNode(parsing: data, name: "x.page.json"))
    }

    private static func withCells() -> Page {
        var page = Pages.small
        page.background = nil
        page.recipe.filters = ["jitter": String(repeating: "a", count: 64)]
        page.recipe.libraries = ["cairo": "1.16.0"]
        page.layers[0].paths.append(
            Path(
                start: Point(1.0 / 3, 0.1),
                segments: [.curve(Point(1e-7, 2), Point(3, 4), Point(5, 6)), .line(Point(7.25, 148.5))]))
        page.cells = [
            PageCell(
                name: "row 1, column 1", box: Box(minX: 0, minY: 1.0 / 7, maxX: 50, maxY: 60),
                facts: [PageFact("seed", "7"), PageFact("τ", "0.4 \"cold\"")],
                strokes: [PageStroke(layer: 0, path: 5), PageStroke(layer: 2, path: 0)]),
            PageCell(box: Box(minX: 0, minY: 0, maxX: 1, maxY: 1), facts: []),
        ]
        return page
    }

    @Test func aPageComesBackAsItWas() throws {
        for page in [Pages.small, Self.withCells()] {
            let data = try PageJSONText.of(page)
            let again = try Self.read(data)
            // The recipe's scene is any JSON; written once, it stays as it is.
            var expected = page
            expected.recipe.scene = again.recipe.scene
            #expect(again == expected)
            #expect(
                try JSONValue(parsing: Data(again.recipe.scene.utf8), name: "")
                    == JSONValue(parsing: Data(page.recipe.scene.utf8), name: ""))
            let isSame = try PageJSONText.of(again) == data
            #expect(isSame)
        }
    }

    /// A renderer gets the same bytes out of a page and out of its document.
    @Test func everyRendererDrawsTheSame() throws {
        let page = Self.withCells()
        let again = try Self.read(PageJSONText.of(page))
        for renderer in Renderers.all where Films.canRender(renderer.name) {
            let file = renderer.fileExtensions.first ?? ""
            let isSame = try render(again, as: file) == render(page, as: file)
            #expect(isSame, "\(renderer.name)")
        }
    }

    private static let wrong: [(members: String, message: String)] = [
        (#""layers": [], "widht": 3"#, #"1:67: /widht: unknown key "widht"; did you mean "width"?"#),
        (#""layers": 3"#, "1:54: /layers: expected an array, found 3"),
        (#""layers": [{"name": "a", "paths": []}]"#, #"1:55: /layers/0: the key "pen" is missing"#),
        (
            #""layers": [{"name": "a", "pen": {"colour": "blue", "width": 1}, "paths": []}]"#,
            "1:87: /layers/0/pen/colour: expected a colour"
        ),
        (
            ##""layers": [{"name": "a", "pen": {"colour": "#000", "width": 1}, "paths": [[[1, 2], [3]]]}]"##,
            "1:127: /layers/0/paths/0/1: expected [x, y] or [x1, y1, x2, y2, x, y], found 1 numbers"
        ),
        (
            ##""layers": [{"name": "a", "pen": {"colour": "#000", "width": 1}, "paths": [[[1, 2, 3, 4, 5, 6]]]}]"##,
            "1:119: /layers/0/paths/0/0: expected the path's start, [x, y], found 6 numbers"
        ),
        (
            ##""layers": [{"name": "a", "pen": {"colour": "#000", "width": 1}, "paths": [[[1, 2], [3, 1e5]]]}]"##,
            "1:131: /layers/0/paths/0/1/1: expected a number from -10000.0 to 10000.0"
        ),
        (
            #""layers": [], "cells": [{"box": [0, 0, 10, 10], "strokes": [[0, 0]]}]"#,
            "1:104: /cells/0/strokes/0: there is no path 0 in a layer 0"
        ),
        (
            #""layers": [], "cells": [{"box": [9, 0, 1, 10]}]"#,
            "1:76: /cells/0/box: expected [left, top, right, bottom]"
        ),
        (#""layers": [], "recipe": {"generator": "x", "seed": "-1"}"#, "1:95: /recipe/seed: expected a whole number"),
    ]

    @Test(arguments: wrong)
    func aWrongPageIsRefusedAtItsPlace(members: String, message: String) {
        let error = #expect(throws: Diagnostic.self) {
            try Self.read(Data(#"{"version": 1, "width": 100, "height": 50, \#(members)}"#.utf8))
        }
        #expect(error?.text.hasPrefix("x.page.json:" + message) == true, "\(error?.text ?? "read")")
    }

    @Test func examplesRender() throws {
        let folder = TestFiles.path("docs/pages")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        #expect(names == ["cells.page.json", "curves.page.json", "hello.page.json"])
        for name in names {
            let page = try Self.read(Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
            let svg = try Renderers.make(forFile: "x.svg").render(page)
            #expect(String(decoding: svg, as: UTF8.self).contains("<path"))
        }
    }
}

/// The bytes of a page's document.
private enum PageJSONText {
    static func of(_ page: Page) throws -> Data { try Renderers.make(forFile: "x.page.json").render(page) }
}
