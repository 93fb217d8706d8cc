import SketchBase
import SketchDocuments
import SketchGeometry
import SketchModel
import SketchStudio
import Testing

@Suite("Planning and sampling")
struct ScenePlanTests {
    private func requests(_ items: String, posteriors: Int = 0) throws -> [[Int]: SampleRequest] {
        let planned = try ScenePlan.cells(
            of: TestScenes.read(items: items), posteriors: ["owl.safetensors": posteriors])
        return Dictionary(
            uniqueKeysWithValues: planned.map { ([$0.item, $0.cell.row, $0.cell.column], $0.request) })
    }

    private func grid(_ rows: Int, _ columns: Int) -> String {
        #"{"type": "grid", "rows": \#(rows), "columns": \#(columns)}"#
    }

    @Test("adding rows, columns or items changes no other cell's drawing")
    func growth() throws {
        let small = try requests("[\(grid(3, 4))]")
        for larger in ["[\(grid(4, 4))]", "[\(grid(3, 7))]", "[\(grid(9, 11))]", "[\(grid(3, 4)), \(grid(2, 2))]"] {
            let grown = try requests(larger)
            #expect(grown.count > small.count)
            for (cell, request) in small { #expect(grown[cell] == request) }
        }
    }

    @Test("every cell of a page has a drawing of its own")
    func distinct() throws {
        let all = try requests("[\(grid(20, 30)), \(grid(30, 20)), {\"type\": \"single\"}]")
        #expect(Set(all.values).count == 1201)
    }

    @Test("an item's own seed is used as it is, and keeps drawings through a change of temperature")
    func ownSeed() throws {
        let cold = try requests(#"[{"type": "single", "seed": 77, "temperature": 0.1}]"#)
        let hot = try requests(#"[{"type": "single", "seed": 77, "temperature": 0.9}]"#)
        let (a, b) = (try #require(cold[[0, 0, 0]]), try #require(hot[[0, 0, 0]]))
        #expect(a.seed == 77 && b.seed == 77 && a.index == b.index)
        #expect(a.temperature == 0.1 && b.temperature == 0.9)
    }

    @Test("latents default to posteriors where the checkpoint has some, else to the prior")
    func defaultLatent() throws {
        let item = #"[{"type": "single"}]"#
        #expect(try requests(item, posteriors: 4)[[0, 0, 0]]?.latent == .posterior(blend: 1, noise: 0))
        #expect(try requests(item, posteriors: 0)[[0, 0, 0]]?.latent == .prior)
    }

    @Test("posteriors are refused where the checkpoint has none")
    func noPosteriors() throws {
        let scene = try TestScenes.read(items: #"[{"type": "single", "latent": {"from": "posterior", "blend": 5}}]"#)
        #expect(throws: Diagnostic.self) { try ScenePlan.cells(of: scene, posteriors: [:]) }
        #expect(
            try ScenePlan.cells(of: scene, posteriors: ["owl.safetensors": 1]).map(\.request.latent)
                == [.posterior(blend: 5, noise: 0)])
    }

    @Test("empty drawings are sampled again, each time by another request, and only they")
    func retries() throws {
        let planned = try ScenePlan.cells(of: TestScenes.read(items: "[\(grid(2, 2))]"), posteriors: [:])
        let stubborn = Set([planned[1].request])
        var seen: [SampleRequest] = []
        let sampling = try SceneSampling(planned) { (_, requests) throws(Diagnostic) in
            seen += requests
            return requests.map { request in
                let empty = stubborn.contains(request)
                let point = Polyline([Point(3, 3), Point(3, 3)])
                return SampledSketch(
                    sketch: empty ? Sketch(strokes: [point]) : TestScenes.scribble(request.index),
                    endedByItself: true)
            }
        }
        #expect(seen.count == 5 && Set(seen).count == 5)
        #expect(sampling.retries == 1)
        #expect(sampling.emptyCells.isEmpty)
        #expect(sampling.sketches.allSatisfy { $0.pointCount > 0 })
    }

    @Test("a cell that stays empty is given up after eight retries and reported")
    func givingUp() throws {
        let planned = try ScenePlan.cells(of: TestScenes.read(items: "[\(grid(1, 3))]"), posteriors: [:])
        let sampling = try SceneSampling(planned) { (_, requests) throws(Diagnostic) in
            requests.map { request in
                let broken = request.index & 0xfffff == 1
                let strokes = broken ? [Polyline([Point(0, 0), Point(.nan, 1)])] : TestScenes.scribble(1).strokes
                return SampledSketch(sketch: Sketch(strokes: strokes), endedByItself: false)
            }
        }
        #expect(sampling.emptyCells == [1])
        #expect(sampling.retries == 8)
        #expect(sampling.sketches[1].strokes.isEmpty)
    }
}
