import SketchBase
import SketchGeometry
import SketchPages
import SketchStudio
import TestSupport
import Testing

@Suite("Fills of drawings")
struct FillingTests {
    private static func style(_ more: String = "") -> String {
        ##"{"pens": [{"name": "black", "colour": "#000", "width": 0.2}, {"name": "red", "colour": "#f00", "width": 0.5}], "drawing": {"pens": ["black"]}\##(more)}"##
    }
    /// A square of 10 with one of 2 in it.
    private static let framed = Sketch(
        strokes: [(0.0, 10.0), (4, 6)].map { low, high in
            Polyline([
                Point(low, low), Point(high, low), Point(high, high), Point(low, high), Point(low, low),
            ])
        })

    /// Two such drawings on the page, each 39.8 mm wide, their inner squares 7.96 mm.
    private func page(_ fill: String, style: String = Self.style(), seed: Int = 5) throws -> Page {
        let scene = try TestScenes.read(
            items: """
                [{"type": "row", "count": 2, "padding": 0, "seed": \(seed), "frame": {"x": 0, "y": 0, "width": 80, "height": 40}\(fill)}]
                """, style: style)
        let planned = try ScenePlan.cells(of: scene, posteriors: [:])
        return try Composer.compose(
            scene, planned: planned, sampling: TestScenes.sampling(planned, [Self.framed, Self.framed]), hashes: [:])
    }

    private func length(_ page: Page, _ pen: String = "red") -> Double {
        page.layers.filter { $0.name == pen }.flatMap { $0.flattened() }.reduce(0) { $0 + $1.length }
    }

    private let hatch = #", "fill": {"pattern": "hatch", "pen": "red", "linked": false"#

    @Test("a fill hatches what strokes close, in its pen, and spares what lies inside unless it is told not to")
    func hatches() throws {
        // From line to line 1.5 mm, in the squares less half a pen's width, and around the inner one as much more.
        let (outer, inner) = (39.3 * 39.3, 8.46 * 8.46)
        let shapes = try page(hatch + "}")
        let pupil = 7.46 * 7.46
        #expect(abs(length(shapes) * 1.5 / (2 * (outer - inner + pupil)) - 1) < 0.02)
        let eyes = try page(hatch + #", "sizes": [0, 0.05]}"#)
        #expect(abs(length(eyes) * 1.5 / (2 * pupil) - 1) < 0.06)
        let bodies = try page(hatch + #", "depths": [0, 0]}"#)
        #expect(abs(length(bodies) * 1.5 / (2 * (outer - inner)) - 1) < 0.02)
        let whole = try page(hatch + #", "depths": [0, 0], "islands": false}"#)
        #expect(abs(length(whole) * 1.5 / (2 * outer) - 1) < 0.02)
        let silhouette = try page(hatch + #", "into": "silhouette", "inset": 10}"#)
        #expect(abs(length(silhouette) * 1.5 / (2 * 29.3 * 29.3) - 1) < 0.02)
    }

    @Test("a fill into parts leaves out what lines close where they cross, and lets the part drawn first lie in front")
    func parts() throws {
        // Two squares of 10 that overlap by 4: three faces, two parts.
        let drawing = Sketch(
            strokes: [0.0, 6].map { low in
                Polyline([
                    Point(low, low), Point(low + 10, low), Point(low + 10, low + 10), Point(low, low + 10),
                    Point(low, low),
                ])
            })
        func area(_ more: String) throws -> Double {
            let scene = try TestScenes.read(
                items:
                    #"[{"type": "row", "count": 1, "padding": 0, "frame": {"x": 0, "y": 0, "width": 40, "height": 40}, "fill": {"pattern": "hatch", "pen": "red", "spacing": 1, "linked": false\#(more)}}]"#,
                style: Self.style())
            let planned = try ScenePlan.cells(of: scene, posteriors: [:])
            let page = try Composer.compose(
                scene, planned: planned, sampling: TestScenes.sampling(planned, [drawing]), hashes: [:])
            return length(page) * 0.5
        }
        let unit = 39.8 / 16
        let small = #", "sizes": [0, 0.2]"#
        #expect(try area(small) > 0.5 * 16 * unit * unit)
        #expect(try area(#", "into": "parts""# + small) == 0)
        let all = try area(#", "into": "parts""#)
        #expect(all > 0.85 * 184 * unit * unit && all < 184 * unit * unit)
    }

    @Test("a fill's lines belong to their cells, and leave the drawing as it was")
    func belongs() throws {
        let (plain, filled) = (try page(""), try page(hatch + "}"))
        #expect(plain.layers.map(\.name) == ["black"] && filled.layers.map(\.name) == ["black", "red"])
        #expect(plain.layers[0].paths == filled.layers[0].paths)
        #expect(filled.cells.map(\.strokes.count).reduce(0, +) == filled.layers.map(\.paths.count).reduce(0, +))
    }

    @Test("a style fills, and an item fills otherwise or not at all")
    func styles() throws {
        let style = Self.style(#", "fill": [{"pattern": "hatch", "pen": "red", "spacing": 6, "linked": false}]"#)
        let coarse = length(try page("", style: style))
        #expect(coarse > 0)
        #expect(length(try page(hatch + "}", style: style)) > 1.8 * coarse)
        #expect(length(try page(#", "fill": []"#, style: style)) == 0)
    }

    @Test("fills vary from drawing to drawing, by their seed, only where they are to")
    func varies() throws {
        func halves(_ more: String, seed: Int = 5) throws -> [[Path]] {
            let page = try page(hatch + more + "}", seed: seed)
            return page.cells.map { cell in
                cell.strokes.filter { $0.layer == 1 }.map { stroke in
                    page.layers[1].paths[stroke.path].mapPoints { $0 - Point(cell.box.minX, 0) }
                }
            }
        }
        let same = try halves("")
        #expect(same[0].count == same[1].count)
        let varied = try halves(#", "vary": 0.5"#)
        let (again, other) = (try halves(#", "vary": 0.5"#), try halves(#", "vary": 0.5"#, seed: 6))
        #expect(varied[0] != varied[1] && varied == again && varied != other)
    }

    @Test("what is in front hides fills as it hides strokes, and masks are not filled")
    func hides() throws {
        func page(_ more: String) throws -> Page {
            let scene = try TestScenes.read(
                items: """
                    [{"type": "single", "padding": 0, "frame": {"x": 0, "y": 0, "width": 40, "height": 40}\(hatch)}},
                     {"type": "single", "padding": 0, "frame": {"x": 20, "y": 0, "width": 40, "height": 40}\(more)}]
                    """, style: Self.style())
            let planned = try ScenePlan.cells(of: scene, posteriors: [:])
            return try Composer.compose(
                scene, planned: planned, sampling: TestScenes.sampling(planned, [Self.framed, Self.framed]), hashes: [:]
            )
        }
        let (open, hidden) = (length(try page("")), length(try page(#", "hides": true"#)))
        #expect(abs(hidden / open - 0.5) < 0.03)
        #expect(abs(length(try page(#", "hides": true, "draws": false\#(hatch)}"#)) - hidden) < 1e-9)
    }

    @Test(
        "what makes no sense is refused at its place",
        arguments: [
            (#"{"pattern": "hatch", "pen": "gold"}"#, "/fill/pen"),
            (#"{"pattern": "dots", "pen": "red"}"#, "/fill/pattern"),
            (#"{"pattern": "hatch", "pen": "red", "shade": 2}"#, "/fill/shade"),
            (#"{"pattern": "hatch", "pen": "red", "into": "silhouette", "sizes": [0, 1]}"#, "/fill/sizes"),
            (
                #"[{"pattern": "hatch", "pen": "red"}, {"pattern": "hatch", "pen": "red", "depths": [3, 1]}]"#,
                "/fill/1/depths"
            ),
            (#"{"pattern": "hatch"}"#, "/fill"), (#""hatch""#, "/fill"),
        ])
    func refused(fill: String, place: String) throws {
        let error = studioError { _ = try page(#", "fill": \#(fill)"#) }
        #expect(
            error?.status == .badData && error?.text.contains("/items/0\(place)") == true, "\(error?.text ?? "none")")
    }
}
