import Foundation
import SketchBase
import SketchGeometry
import SketchModel
import SketchStudio
import TestSupport
import Testing

@Suite("Layouts")
struct LayoutTests {
    private let latents = #"""
        {"p": {"from": "prior", "seed": 1}, "q": {"from": "prior", "seed": 2}, "r": {"from": "prior", "seed": 3},
         "s": {"from": "prior", "seed": 4}}
        """#

    private func planned(_ item: String) throws -> [PlannedCell] {
        try TestModel.planned(TestModel.scene(latents: latents, items: "[\(item)]"))
    }

    private func vector(_ cell: PlannedCell) -> [Float] {
        if case .vector(let z) = cell.request.latent { z } else { [] }
    }

    private func value(_ name: String) throws -> [Float] {
        try LatentValues(TestModel.scene(latents: latents), models: TestModel.models).value(.named(name))
    }

    @Test("a catalogue shows posteriors by number, or the prior by seed")
    func catalogue() throws {
        let cells = try planned(#"{"type": "catalogue", "rows": 1, "columns": 2, "first": 2}"#)
        #expect(cells.map(\.cell.label) == ["2", "3"])
        #expect(cells.map(vector) == Array(TestModel.checkpoint(seed: 1).posteriorMeans.dropFirst()))
        let prior = try planned(#"{"type": "catalogue", "rows": 2, "columns": 1, "from": "prior", "first": 7}"#)
        let named = try LatentValues(
            TestModel.scene(latents: #"{"a": {"from": "prior", "seed": 8}}"#), models: TestModel.models)
        #expect(try vector(prior[1]) == named.value(.named("a")))
        let error = #expect(throws: Diagnostic.self) {
            try planned(#"{"type": "catalogue", "rows": 2, "columns": 2}"#)
        }
        #expect(error?.text.contains("/items/0: there is no posterior 4") == true)
    }

    @Test("an interpolation passes through its anchors with so many steps between")
    func interpolation() throws {
        let cells = try planned(
            #"{"type": "interpolation", "anchors": ["p", "q", "r"], "steps": 3, "columns": 4, "way": "lerp"}"#)
        #expect(cells.count == 9)
        for (index, name) in [(0, "p"), (4, "q"), (8, "r")] { #expect(vector(cells[index]) == (try value(name))) }
        let (p, q) = (try value("p"), try value("q"))
        #expect(zip(vector(cells[1]), zip(p, q)).allSatisfy { abs($0 - (0.75 * $1.0 + 0.25 * $1.1)) < 1e-5 })
        #expect(cells.map(\.cell.row) == [0, 0, 0, 0, 1, 1, 1, 1, 2])
        #expect(Set(cells.map(\.request.index)).count == 9)
    }

    @Test("more steps or columns keep the ends of an interpolation where they are")
    func interpolationInOneRow() throws {
        let cells = try planned(#"{"type": "interpolation", "anchors": ["p", "q"], "steps": 0}"#)
        #expect(cells.map(\.cell.row) == [0, 0])
        #expect(vector(cells[0]) == (try value("p")))
        #expect(vector(cells[1]) == (try value("q")))
    }

    @Test("a sheet has its corners in its corners, and the middle between them", arguments: ["slerp", "lerp"])
    func corners(way: String) throws {
        let cells = try planned(
            """
            {"type": "corners", "rows": 3, "columns": 5, "topLeft": "p", "topRight": "q", "bottomLeft": "r",
             "bottomRight": "s", "way": "\(way)"}
            """)
        #expect(cells.count == 15)
        for (index, name) in [(0, "p"), (4, "q"), (10, "r"), (14, "s")] {
            #expect(vector(cells[index]) == (try value(name)))
        }
        if way == "lerp" {
            let all = try ["p", "q", "r", "s"].map(value)
            for k in all[0].indices {
                #expect(abs(vector(cells[7])[k] - all.reduce(0) { $0 + $1[k] } / 4) < 1e-5)
            }
        }
    }

    @Test("a temperature sheet has a row a temperature and the same randomness down a column")
    func temperatures() throws {
        let cells = try planned(#"{"type": "temperatures", "temperatures": [0.1, 0.5, 1], "columns": 4}"#)
        #expect(cells.count == 12)
        for cell in cells {
            #expect(cell.request.temperature == [0.1, 0.5, 1][cell.cell.row])
            #expect(cell.request.index == cells[cell.cell.column].request.index)
        }
        #expect(Set(cells.map(\.request.index)).count == 4)
    }

    private let zigzag = #"{"drawing": [[[0, 100, 255], [0, 80, 10]], [[20, 200], [200, 220]]]}"#

    @Test("reconstructions stand beside their drawings and come from their means")
    func reconstruction() throws {
        let cells = try planned(
            #"{"type": "reconstruction", "sketches": [\#(zigzag), \#(zigzag)], "temperatures": [0, 0.5]}"#)
        #expect(cells.count == 6)
        guard case .given(let sketch) = cells[3].cell.content else {
            Issue.record("the first cell of a row is no drawing")
            return
        }
        #expect(sketch.strokes[1].points == [Point(20, 200), Point(200, 220)])
        #expect(
            vector(cells[1]).count == 5 && vector(cells[1]) == vector(cells[2]) && vector(cells[1]) == vector(cells[5]))
        #expect(cells[1].request.temperature == 0 && cells[2].request.temperature == 0.5)
        #expect(cells[0].sampleCount == 0)
    }

    @Test("completions begin with the given strokes, and the first cell shows those alone")
    func completion() throws {
        let item = #"{"type": "completion", "sketch": \#(zigzag), "strokes": 1, "size": 0.5, "rows": 2, "columns": 3}"#
        let cells = try planned(item)
        #expect(cells.count == 6 && cells[0].sampleCount == 0)
        // Two rows of the first stroke, at half the size.
        #expect(cells[1].request.beginning.map(\.lifted) == [false, true])
        #expect(cells[1].request.beginning[0].dx == 50 && cells[1].request.beginning[0].dy == 40)
        let page = try TestModel.page(TestModel.scene(latents: latents, items: "[\(item)]"))
        #expect(page.cells.count == 6 && page.cells.allSatisfy { !$0.strokes.isEmpty })
        #expect(page.cells[0].strokes.count == 1)
    }

    @Test("an equation shows its terms, signs and sum")
    func arithmetic() throws {
        let scene = try TestModel.scene(
            latents: latents,
            items: #"[{"type": "arithmetic", "expression": "p - 0.5*q + r", "labels": {"q": "half"}, "rows": 2}]"#)
        let cells = try TestModel.planned(scene)
        #expect(cells.count == 8)
        for (index, name) in ["p", "q", "r"].enumerated() { #expect(vector(cells[index]) == (try value(name))) }
        let (p, q, r) = (try value("p"), try value("q"), try value("r"))
        for k in p.indices { #expect(abs(vector(cells[3])[k] - (p[k] - 0.5 * q[k] + r[k])) < 1e-5) }
        #expect(scene.items[0].signs.map(\.text) == ["-0.5", "+", "=", "-0.5", "+", "="])
        #expect(cells.map(\.cell.label) == ["p", "half", "r", "", "p", "half", "r", ""])
    }

    @Test("free cells stand where they are put, groups inside each other")
    func free() throws {
        let scene = try TestModel.scene(
            latents: latents,
            items: """
                [{"type": "group", "frame": {"x": 0.5, "y": 0, "width": 0.5, "height": 1, "unit": "fraction"}, "items": [
                   {"type": "free", "frame": {"x": 10, "y": 20, "width": 100, "height": 100}, "cells": [
                     {"x": 0.1, "y": 0.2, "width": 0.5, "height": 0.3, "unit": "fraction", "latent": "p", "label": "one"},
                     {"x": 5, "y": 6, "width": 7, "height": 8, "temperature": 0.9}]},
                   {"type": "row", "count": 2}]}]
                """)
        // The area is 260 × 160 mm from (20, 20); its right half begins at 150.
        let boxes = scene.items.flatMap { $0.cells.map(\.box) }
        func box(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Box {
            Box(minX: x, minY: y, maxX: x + width, maxY: y + height)
        }
        #expect(boxes == [box(170, 60, 50, 30), box(165, 46, 7, 8), box(150, 20, 65, 160), box(215, 20, 65, 160)])
        #expect(scene.items.map(\.location.pointer) == ["/items/0/items/0", "/items/0/items/1"])
        let cells = try TestModel.planned(scene)
        #expect(vector(cells[0]) == (try value("p")))
        #expect(cells[1].request.temperature == 0.9)
        #expect(cells[0].request.seed != cells[2].request.seed)
    }

    @Test("one latent for all cells varies only by the noise that is asked for")
    func near() throws {
        let same = try planned(#"{"type": "row", "count": 3, "latent": "p"}"#)
        #expect(same.allSatisfy { vector($0) == vector(same[0]) })
        let varied = try planned(#"{"type": "row", "count": 3, "latent": {"near": "p", "noise": 0.1}}"#)
        #expect(Set(varied.map(vector)).count == 3)
        let centre = try value("p")
        #expect(varied.allSatisfy { zip(vector($0), centre).allSatisfy { abs($0 - $1) < 0.6 } })
    }

    @Test(
        "what does not fit is refused",
        arguments: [
            (#"{"type": "interpolation", "anchors": ["p"], "steps": 3}"#, "expected 2 to 1000 anchors, found 1"),
            (#"{"type": "interpolation", "anchors": ["p", "z"], "steps": 3}"#, "there is no latent \"z\""),
            (#"{"type": "interpolation", "anchors": ["p", "q"], "steps": 900}"#, "do not fit into"),
            (#"{"type": "corners", "rows": 1, "columns": 2, "topLeft": "p"}"#, "/rows: expected a whole number from 2"),
            (
                #"{"type": "temperatures", "temperatures": [], "columns": 2}"#,
                "expected 1 to 1000 temperatures, found 0"
            ),
            (#"{"type": "temperatures", "temperatures": [11], "columns": 2}"#, "/temperatures/0: expected a number"),
            (#"{"type": "reconstruction", "sketches": [], "temperatures": [1]}"#, "expected 1 to 1000 drawings"),
            (#"{"type": "completion", "rows": 1, "columns": 1}"#, "the key \"sketch\" is missing"),
            (#"{"type": "arithmetic", "expression": "p -"}"#, "column 4: expected a name or a number"),
            (
                #"{"type": "free", "cells": [{"x": 200, "y": 0, "width": 100, "height": 9}]}"#,
                "reaches beyond the item's frame"
            ),
            (#"{"type": "free", "cells": []}"#, "expected 1 to 20000 cells"),
            (#"{"type": "group", "items": []}"#, "/items/0/items: is empty"),
            (#"{"type": "group", "rows": 3, "items": [{"type": "single"}]}"#, "unknown key \"rows\""),
            (
                #"{"type": "row", "count": 2, "choose": {"of": 1, "by": "ended"}}"#,
                "/choose/of: expected a whole number from 2"
            ),
            (#"{"type": "row", "count": 2, "choose": {"of": 3, "by": []}}"#, "at least one criterion"),
            (#"{"type": "row", "count": 2, "choose": {"of": 3, "by": "likelyhood"}}"#, "did you mean \"likelihood\"?"),
            (#"{"type": "row", "count": 2, "convention": "magenta"}"#, "/convention: \"magenta\" is not known"),
            (#"{"type": "row", "count": 2, "caption": "{tau}"}"#, "{tau} is no value here"),
            (#"{"type": "row", "count": 2, "caption": "an 🦉"}"#, "have no \"🦉\""),
            (#"{"type": "row", "count": 2, "caption": {"text": "x", "height": 90}}"#, "leave no room"),
            (#"{"type": "row", "count": 2, "checkpoint": "c"}"#, "/checkpoint: \"c\" is not known"),
        ])
    func refused(item: String, expected: String) throws {
        let error = #expect(throws: Diagnostic.self) { try planned(item) }
        let message = try #require(error).text
        #expect(
            message.contains(expected) && message.wholeMatch(of: /scene\.json:\d+:\d+: \/items\/0.*/) != nil,
            "\(message)")
    }
}

@Suite("Handles in layouts")
struct LayoutHandleTests {
    private func cells(_ item: String) throws -> [LayoutCell] {
        try TestModel.scene(items: "[\(item)]").items[0].cells
    }

    @Test(
        "layouts of many drawings take those of handles, in turn", arguments: ["crowd", "pack", "scatter", "spiral"])
    func inTurn(type: String) throws {
        let handles = (0..<2).map { "0123456789ab:prior:1:\($0):0.5" }
        let chosen = try cells(
            #"{"type": "\#(type)", "count": 5, "handles": ["\#(handles[0])", "\#(handles[1])"]}"#)
        let plain = try cells(#"{"type": "\#(type)", "count": 5}"#)
        #expect(chosen.map(\.box) == plain.map(\.box))
        for (index, cell) in chosen.enumerated() {
            guard case .drawn(let handle, _) = cell.content else {
                Issue.record("cell \(index) of \(type) is not drawn from a handle")
                continue
            }
            #expect(handle.text == handles[index % 2])
        }
        let error = studioError { _ = try cells(#"{"type": "\#(type)", "count": 5, "handles": []}"#) }
        #expect(error?.text.contains("/items/0/handles: expected 1 to") == true)
    }
}

@Suite("Choosing the best sample")
struct ChoiceTests {
    private func sketches(_ by: String, of count: Int = 6) throws -> (samples: [[SampledSketch]], chosen: [Sketch]) {
        let scene = try TestModel.scene(
            items: #"[{"type": "row", "count": 5, "temperature": 1, "choose": {"of": \#(count), "by": \#(by)}}]"#)
        let planned = try TestModel.planned(scene)
        var samples: [[SampledSketch]] = []
        let sampling = try SceneSampling(planned) { (checkpoint, requests) throws(Diagnostic) in
            let drawn = try TestModel.models.model(checkpoint).sample(requests)
            if samples.isEmpty {
                samples = stride(from: 0, to: drawn.count, by: count).map { Array(drawn[$0..<$0 + count]) }
            }
            return drawn
        }
        return (samples, sampling.sketches)
    }

    @Test("a distinct choice passes over drawings that look like others of the item, as long as there are others")
    func distinct() throws {
        func square(_ side: Double) -> Sketch {
            Sketch(strokes: [
                Polyline([Point(0, 0), Point(side, 0), Point(side, 10), Point(0, 10), Point(0, 0)])
            ])
        }
        func chosen(_ more: String, version: Int = 1) throws -> [Sketch] {
            let scene = try TestModel.scene(
                items: #"[{"type": "row", "count": 3, "choose": {"of": 2, "by": "fewest-points"\#(more)}}]"#,
                version: version)
            return try SceneSampling(TestModel.planned(scene)) { (_, requests) throws(Diagnostic) in
                requests.indices.map { index in
                    SampledSketch(
                        sketch: index.isMultiple(of: 2) ? square(10) : square(Double(10 * index + 30)),
                        endedByItself: true)
                }
            }.sketches
        }
        #expect(try chosen("") == [square(10), square(10), square(10)])
        let distinct = try chosen(#", "distinct": true"#)
        #expect(distinct[0] == square(10) && Set(distinct).count == 3)
        // From version 2 on nobody has to say so.
        #expect(try chosen("", version: 2) == distinct)
        #expect(try chosen(#", "distinct": false"#, version: 2) == chosen(""))
    }

    private func strokeCount(_ sketch: Sketch) -> Int { sketch.strokes.count { !$0.points.isEmpty } }

    @Test("the kept sample is the best by its criterion")
    func best() throws {
        let (samples, most) = try sketches(#""most-strokes""#)
        #expect(samples.count == 5 && samples.allSatisfy { $0.count == 6 })
        for (candidates, chosen) in zip(samples, most) {
            #expect(strokeCount(chosen) == candidates.map { strokeCount($0.sketch) }.max())
        }
        let (others, points) = try sketches(#"["ended", "fewest-points"]"#)
        for (candidates, chosen) in zip(others, points) {
            let ended = candidates.filter(\.endedByItself)
            let field = ended.isEmpty ? candidates : ended
            let visible = field.map(\.sketch).filter { sketch in
                (sketch.bounds.map { max($0.width, $0.height) } ?? 0) > 0
            }
            #expect(chosen.pointCount == visible.map(\.pointCount).min())
        }
        let (scored, likely) = try sketches(#""likelihood""#)
        #expect(scored.map { $0.map(\.sketch) } == samples.map { $0.map(\.sketch) })
        for (candidates, chosen) in zip(scored, likely) {
            let means = try candidates.map { try #require($0.logLikelihood).mean }
            let likeliest = zip(candidates, means).max { $0.1 < $1.1 }?.0
            #expect(chosen.strokes.first == likeliest?.sketch.strokes.first { !$0.points.isEmpty })
        }
    }

    @Test("choosing is repeatable, and more samples never make it worse")
    func monotone() throws {
        for by in Choice.Criterion.allCases.map({ "\"\($0.rawValue)\"" }) {
            #expect(try sketches(by).chosen == sketches(by).chosen)
        }
        let few = try sketches(#""most-points""#, of: 2).chosen
        let many = try sketches(#""most-points""#, of: 9).chosen
        #expect(zip(few, many).allSatisfy { $0.pointCount <= $1.pointCount })
    }
}
