import SketchBase
import SketchGeometry
import SketchPages
import SketchStudio
import TestSupport
import Testing

@Suite("Drawings in front of one another")
struct HidingTests {
    private static let style =
        ##"{"pens": [{"name": "black", "colour": "#000", "width": 0.2}, {"name": "grey", "colour": "#888", "width": 0.1}], "drawing": {"pens": ["black"]}, "ruling": {"pen": "grey", "spacing": 30}}"##
    /// A square, and so a square on the page.
    private static let square = Sketch(strokes: [
        Polyline([Point(0, 0), Point(10, 0), Point(10, 10), Point(0, 10), Point(0, 0)])
    ])

    /// A page of squares: the first from 10 to 50 mm, the second from 30 to 70, both ways, less half a pen's width.
    private func page(_ first: String = "", _ second: String) throws -> Page {
        let scene = try TestScenes.read(
            items: """
                [{"type": "single", "padding": 0, "frame": {"x": 10, "y": 10, "width": 40, "height": 40}\(first)},
                 {"type": "single", "padding": 0, "frame": {"x": 30, "y": 30, "width": 40, "height": 40}\(second)}]
                """, style: Self.style)
        let planned = try ScenePlan.cells(of: scene, posteriors: [:])
        return try Composer.compose(
            scene, planned: planned, sampling: TestScenes.sampling(planned, [Self.square, Self.square]), hashes: [:])
    }

    /// Length of all that a pen draws, in millimetres.
    private func length(_ page: Page, _ pen: String) -> Double {
        page.layers.filter { $0.name == pen }.flatMap { $0.flattened() }.reduce(0) { $0 + $1.length }
    }

    /// Side of a square on the page.
    private let side = 40 - 0.2

    @Test("a drawing that hides cuts those before it and the ruling; others cut nothing")
    func hides() throws {
        let (plain, cut) = (try page("", ""), try page("", #", "hides": true"#))
        #expect(abs(length(plain, "black") - 8 * side) < 1e-9)
        // Two corners of 19.8 mm each way lie behind the second.
        #expect(abs(length(cut, "black") - (8 * side - 2 * (side - 20))) < 1e-9)
        #expect(length(cut, "grey") < length(plain, "grey") - 2 * side + 1e-9)
        let same = try page(#", "hides": true"#, "")
        #expect(abs(length(same, "black") - 8 * side) < 1e-9)
        #expect(length(same, "grey") < length(plain, "grey"))
    }

    @Test("what a page's cells say of their strokes is still so where strokes are cut")
    func strokes() throws {
        let page = try page("", #", "hides": true, "halo": 1"#)
        for (cell, lengths) in zip(page.cells, [4 * side - 2 * (side - 19), 4 * side]) {
            let drawn = cell.strokes.map { page.layers[$0.layer].paths[$0.path].flattened().length }
            #expect(abs(drawn.reduce(0, +) - lengths) < 0.01)
        }
    }

    @Test("hidden lines go to the pen for them, and masks are not drawn")
    func hiddenPen() throws {
        let (plain, page) = (try page("", #", "hides": true"#), try page(#", "hidden": "grey""#, #", "hides": true"#))
        #expect(abs(length(page, "grey") - length(plain, "grey") - 2 * (side - 20)) < 1e-9)
        let masked = try self.page("", #", "hides": true, "draws": false"#)
        #expect(abs(length(masked, "black") - (4 * side - 2 * (side - 20))) < 1e-9)
        #expect(masked.cells[1].strokes.isEmpty)
    }

    @Test("a group hands on what its items do not say")
    func group() throws {
        let scene = try TestScenes.read(
            items: """
                [{"type": "group", "hides": true, "halo": 2, "items": [{"type": "single"},
                  {"type": "single", "hides": false}, {"type": "group", "halo": 1, "items": [{"type": "single"}]}]}]
                """)
        #expect(scene.items.map(\.hiding.hides) == [true, false, true])
        #expect(scene.items.map(\.hiding.halo) == [2, 2, 1])
    }

    @Test("a pen for hidden lines that the style does not have is refused, with those it has")
    func unknownPen() throws {
        let error = studioError { _ = try page("", #", "hidden": "gray""#) }
        #expect(error?.status == .badData)
        #expect(error?.text.contains("/items/1/hidden") == true && error?.text.contains("grey") == true)
    }

    @Test("a crowd has as many drawings as it was asked for, and those that stand lower come later and larger")
    func crowd() throws {
        for count in [1, 2, 7, 60, 300] {
            let scene = try TestScenes.read(items: #"[{"type": "crowd", "count": \#(count)}]"#)
            let boxes = scene.items[0].cells.map(\.box)
            #expect(boxes.count == count)
            #expect(boxes.map(\.maxY) == boxes.map(\.maxY).sorted())
            guard count >= 60 else { continue }
            let third = count / 3
            let (back, front) = (boxes.prefix(third).map(\.height), boxes.suffix(third).map(\.height))
            #expect(front.reduce(0, +) > 1.4 * back.reduce(0, +))
        }
    }

    @Test("drawings turn within the limit and mirror, by their seed, and untouched items stay as they were")
    func turned() throws {
        func page(_ more: String) throws -> Page {
            let scene = try TestScenes.read(
                items: #"[{"type": "grid", "rows": 2, "columns": 4, "padding": 0.2\#(more)}]"#)
            let planned = try ScenePlan.cells(of: scene, posteriors: [:])
            return try Composer.compose(
                scene, planned: planned,
                sampling: TestScenes.sampling(
                    planned,
                    planned.map { _ in
                        Sketch(strokes: [Polyline([Point(0, 0), Point(10, 0)]), Polyline([Point(0, 0), Point(0, 1)])])
                    }), hashes: [:])
        }
        /// Degrees of each drawing's long stroke to the x axis.
        func angles(_ page: Page) -> [Double] {
            page.cells.map { cell in
                let line = page.layers[0].paths[cell.strokes[0].path].flattened().points
                let along = line[line.count - 1] - line[0]
                return (along.y / along.x).magnitude
            }
        }
        let (plain, turned) = (try page(""), try page(#", "turn": 30"#))
        #expect(angles(plain).allSatisfy { $0 < 1e-9 })
        #expect(angles(turned).allSatisfy { $0 <= 0.57736 } && Set(angles(turned)).count == 8)
        #expect(try page(#", "turn": 30"#) == turned)
        let mirrored = try page(#", "mirror": true"#).cells.map { cell in cell.strokes.count }
        #expect(mirrored == plain.cells.map(\.strokes.count))
    }

    @Test("an item that neither draws nor hides is refused, and a halo of what does not hide")
    func noEffect() throws {
        for more in [#", "draws": false"#, #", "halo": 2"#] {
            let error = studioError { _ = try page("", more) }
            #expect(
                error?.status == .badData && error?.text.contains("/items/1") == true, "\(error?.text ?? "no error")")
        }
    }

    @Test("a cell alone shows its whole drawing")
    func cellAlone() throws {
        let scene = try TestScenes.read(
            """
            {"version": 1, "checkpoint": "owl.safetensors", "seed": 5, "margin": 0, "cell": 1,
             "paper": {"width": 200, "height": 100}, "style": \(Self.style), "items": [
              {"type": "single", "padding": 0, "frame": {"x": 10, "y": 10, "width": 40, "height": 40}},
              {"type": "single", "padding": 0, "frame": {"x": 30, "y": 30, "width": 40, "height": 40}, "hides": true}]}
            """)
        let planned = try ScenePlan.cells(of: scene, posteriors: [:])
        let page = try Composer.compose(
            scene, planned: planned, sampling: TestScenes.sampling(planned, [Self.square, Self.square]), hashes: [:])
        #expect(abs(length(page, "black") - 4 * side) < 1e-9)
    }

    @Test("what a pen draws out of register is cut out of register")
    func offset() throws {
        let scene = try TestScenes.read(
            items: """
                [{"type": "single", "padding": 0, "frame": {"x": 10, "y": 10, "width": 40, "height": 40}},
                 {"type": "single", "padding": 0, "frame": {"x": 30, "y": 30, "width": 40, "height": 40}, "hides": true}]
                """,
            style: ##"{"pens": [{"name": "black", "colour": "#000", "width": 0.2, "offset": {"x": 3, "y": 0}}]}"##)
        let planned = try ScenePlan.cells(of: scene, posteriors: [:])
        let page = try Composer.compose(
            scene, planned: planned, sampling: TestScenes.sampling(planned, [Self.square, Self.square]), hashes: [:])
        // Cells keep room for the offset on both sides, so squares are 6 mm smaller; as much of each is cut as without.
        let side = 40 - 0.2 - 6.0
        let overlap = side - 20
        #expect(abs(length(page, "black") - (8 * side - 2 * overlap)) < 1e-9)
    }
}
