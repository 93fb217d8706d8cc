import Foundation
import SketchBase
import SketchPages
import SketchSVG
import TestSupport
import Testing

private func read(_ body: String, _ more: String = "") throws -> SVGDrawing {
    try SVGDrawing(
        Data(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100mm\" height=\"100mm\" viewBox=\"0 0 100 100\" \(more)>\(body)</svg>"
                .utf8),
        name: "a.svg", units: .millimetres)
}

private func extent(_ body: String, _ more: String = "") throws -> [ClosedRange<Double>] {
    try read(body, more).strokes.compactMap(\.path.bounds).map { $0.minX...$0.maxX }
}

/// Small files that would multiply, and rules that are easily got wrong.
@Suite struct BudgetTests {
    @Test func aLongChainOfUsesIsRefused() {
        let groups = (0..<99).map { index in
            "<g id=\"u\(index)\">" + String(repeating: "<g>", count: 480) + "<use href=\"#u\(index + 1)\"/>"
                + String(repeating: "</g>", count: 480) + "</g>"
        }
        let error = studioError { _ = try read("<defs>\(groups.joined())</defs><use href=\"#u0\"/>") }
        #expect(error?.text.contains("nest deeper than 500") == true)
    }

    /// Places in the chain of ancestors are looked at once a condition, not once a combination.
    @Test func selectorsDoNotBacktrack() throws {
        let style = "<style>a g g g g g g g g g g path { display: none } g > g path { stroke: red }</style>"
        let deep = String(repeating: "<g>", count: 300) + "<path d=\"M1 1h5\"/>" + String(repeating: "</g>", count: 300)
        let drawing = try read(style + deep)
        #expect(drawing.strokes.map(\.colour) == [Colour(red: 255, green: 0, blue: 0)])
    }

    @Test func clipsOfClipsHaveABudget() {
        let clips = (0..<16).map { index in
            "<clipPath id=\"c\(index)\">"
                + String(repeating: "<rect width=\"9\" height=\"9\" clip-path=\"url(#c\(index + 1))\"/>", count: 4)
                + "</clipPath>"
        }
        let error = studioError { _ = try read(clips.joined() + "<path d=\"M1 1h5\" clip-path=\"url(#c0)\"/>") }
        #expect(error?.text.contains("clip paths are made of more than") == true)
    }

    @Test func clipsThatCrossThemselvesTooOftenAreRefused() {
        var random = RandomStream(seed: 1)
        let points = (0..<2000).map { _ in "\(100 * random.uniform()) \(100 * random.uniform())" }.joined(
            separator: " ")
        let error = studioError {
            _ = try read(
                "<clipPath id=\"c\"><polygon points=\"\(points)\"/></clipPath><path d=\"M0 0L99 99\" clip-path=\"url(#c)\"/>"
            )
        }
        #expect(error?.text.contains("crosses itself too often") == true)
    }

    @Test func hugeCurvesInsideAClipAreRefused() {
        let curves = String(repeating: "C9e6 9e6 -9e6 9e6 0 0", count: 20_000)
        let error = studioError {
            _ = try read(
                "<clipPath id=\"c\"><rect width=\"9\" height=\"9\"/></clipPath><path clip-path=\"url(#c)\" d=\"M0 0\(curves)\"/>"
            )
        }
        #expect(error?.text.contains("more than 50000000 points") == true)
    }

    @Test func clipRulesAreInherited() throws {
        let rings = "M10 10H90V90H10ZM30 30H70V70H30Z"
        let body = "<clipPath id=\"c\"><path d=\"\(rings)\"/></clipPath><path d=\"M0 50H100\" clip-path=\"url(#c)\"/>"
        #expect(try extent(body, "clip-rule=\"evenodd\"") == [10...30, 70...90])
        #expect(try extent(body) == [10...90])
    }

    @Test func boundingBoxesIgnoreClipsAndDashes() throws {
        let half =
            "<clipPath id=\"h\" clipPathUnits=\"objectBoundingBox\"><rect width=\".5\" height=\"1\"/></clipPath>"
            + "<clipPath id=\"l\"><rect width=\"40\" height=\"100\"/></clipPath>"
        #expect(
            try extent(half + "<g clip-path=\"url(#h)\"><path clip-path=\"url(#l)\" d=\"M0 20L80 60\"/></g>") == [
                0...40
            ])
    }

    @Test func styleKeepsItsKeywordsAndComments() throws {
        #expect(try read("<path d=\"M1 1h5\" style=\"/* x */fill:none;/* y */stroke:None\"/>").strokes.isEmpty)
        #expect(try read("<path d=\"M1 1h5\" style=\"display:None\"/>").strokes.isEmpty)
        #expect(try read("<path id=\"a\" d=\"M1 1h5\"/>").strokes.count == 1)
    }

    @Test func onlyLayersAreLeftOutByTheirName() throws {
        let label = "xmlns:i=\"http://www.inkscape.org/namespaces/inkscape\""
        #expect(try read("<path i:label=\"%50 grey\" d=\"M1 1h5\"/>", label).strokes.count == 1)
        #expect(
            try read("<g i:groupmode=\"layer\" i:label=\"%50 grey\"><path d=\"M1 1h5\"/></g>", label).strokes.isEmpty)
    }

    @Test func piecesOfATextHaveTheirOwnPaint() throws {
        #expect(try !read("<text y=\"50\" fill=\"none\"><tspan fill=\"black\">owl</tspan></text>").strokes.isEmpty)
        #expect(try read("<text y=\"50\"><tspan visibility=\"hidden\">owl</tspan></text>").strokes.isEmpty)
    }

    @Test func unknownEntitiesAreNamed() throws {
        let error = studioError {
            _ = try SVGDrawing(
                Data("<svg xmlns:x=\"y\"><text>&e;</text><g foo:x=\"1\"/></svg>".utf8), name: "a.svg", units: .user)
        }
        #expect(error?.text.contains("the entity &e; is not declared") == true)
    }
}
