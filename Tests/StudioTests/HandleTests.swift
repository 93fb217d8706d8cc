import SketchBase
import SketchModel
import SketchStrokes
import SketchStudio
import TestSupport
import Testing

@Suite("Handles of drawings")
struct HandleTests {
    @Test(
        "texts read back as themselves",
        arguments: [
            "prior:7:12:0.4", "posterior:0:1048577:0", "posterior(3,0.1):7:12:1e-05", "prior(5):7:12:0.4",
            "posterior(3,0.1,9007199254740992):7:18446744073709551615:10", "drawing(17):7:12:0.4:magenta-js",
            "class(an%20owl%3A%28):7:12:0.4", "near(class(owl),0.3):7:12:0.4",
            "slerp(drawing(3),lerp(prior(1),prior(2),-0.5),0.25):7:12:0.4",
            "sum(1,prior(1),-0.3333333333333333,of(posterior,7,12)):7:12:0.4",
            "sketch(+12-3+0+0/-4096+4096):7:12:0.4", "sum(1,of(near(sketch(+1+1/),0.1),5,0),-2.5,axis(5)):7:12:0.4",
            "prior:7:12:0.4:after(+12-3/+4+5)", "prior:7:12:0.4:magenta-js:after(+12-3/)",
        ])
    func readsBack(rest: String) throws {
        let text = "0123456789ab:" + rest
        #expect(try DrawingHandle(text).text == text)
    }

    @Test(
        "what is no handle says why",
        arguments: [
            ("owl", "expected MODEL:LATENT:SEED:SKETCH:TEMPERATURE"),
            ("0123456789AB:prior:7:12:0.4", "expected MODEL:LATENT"),
            ("0123456789ab:prior:7:12", "expected MODEL:LATENT"),
            ("0123456789ab:prior:-7:12:0.4", "expected a whole number, found \"-7\""),
            ("0123456789ab:prior:07:12:0.4", "expected a whole number, found \"07\""),
            ("0123456789ab:prior:7:12:11", "expected a number from 0.0 to 10.0, found \"11\""),
            ("0123456789ab:prior:7:12:nan", "expected a number from 0.0 to 10.0, found \"nan\""),
            ("0123456789ab:prior:7:12:0.4:tau", "\"tau\" is no convention"),
            ("0123456789ab:owl:7:12:0.4", "\"owl\" with 0 values is no latent"),
            ("0123456789ab:lerp(prior(1),prior(2)):7:12:0.4", "\"lerp\" with 2 values is no latent"),
            ("0123456789ab:drawing(0):7:12:0.4", "there is no drawing(0)"),
            ("0123456789ab:drawing(1:7:12:0.4", "expected a closing parenthesis"),
            ("0123456789ab:drawing(1)):7:12:0.4", "expected nothing behind its latent"),
            ("0123456789ab:axis(0):7:12:0.4", "there is no axis(0)"),
            ("0123456789ab:axis(6):7:12:0.4", "there is no axis(6)"),
            ("0123456789ab:sketch():7:12:0.4", "expected a word or a number"),
            ("0123456789ab:sketch(12-3):7:12:0.4", "expected the rows of a drawing"),
            ("0123456789ab:sketch(+12-3/+4):7:12:0.4", "expected the rows of a drawing"),
            ("0123456789ab:sketch(+12.5-3/):7:12:0.4", "expected the rows of a drawing"),
            ("0123456789ab:sketch(+012-3/):7:12:0.4", "expected the rows of a drawing"),
            ("0123456789ab:sketch(-0+3/):7:12:0.4", "expected the rows of a drawing"),
            ("0123456789ab:sketch(+4097+3/):7:12:0.4", "expected the rows of a drawing"),
            ("0123456789ab:sketch(+1+3//):7:12:0.4", "expected the rows of a drawing"),
            ("0123456789ab:prior:7:12:0.4:after()", "expected the rows of a drawing"),
            ("0123456789ab:prior:7:12:0.4:after(+1)", "expected the rows of a drawing"),
            ("0123456789ab:prior:7:12:0.4:after(+1+1", "is no convention"),
            (
                "0123456789ab:prior:7:12:0.4:after(\(String(repeating: "+1+1", count: 4097)))",
                "more than 4096 points stands in no handle"
            ),
            ("0123456789ab:sum():7:12:0.4", "expected a word or a number"),
            ("0123456789ab:\(String(repeating: "near(", count: 40)):7:12:0.4", "nests its parentheses too deeply"),
        ])
    func refuses(text: String, message: String) {
        let error = studioError { _ = try DrawingHandle(text) }
        #expect(error?.status == .badData && error?.text.contains(message) == true, "\(error?.text ?? "no error")")
    }

    @Test("the handle of every cell, read back, asks the same of the model, whatever its latent comes from")
    func drawsTheSame() throws {
        let scene = try TestModel.scene(
            latents: """
                {"p": {"from": "prior", "seed": 1}, "q": {"from": "posterior", "blend": 2, "noise": 0.1, "seed": 3},
                 "r": "p - q / 3", "s": {"slerp": ["r", {"from": "class", "class": "cat"}], "at": 0.3},
                 "t": {"from": "posterior", "number": 2, "checkpoint": "b"}}
                """,
            items: """
                [{"type": "row", "count": 2}, {"type": "row", "count": 2, "latent": {"from": "prior"}},
                 {"type": "row", "count": 2, "latent": {"from": "posterior", "blend": 2, "noise": 0.2}},
                 {"type": "row", "count": 2, "latent": {"near": "s", "noise": 0.3}, "choose": {"of": 3, "by": "ended"}},
                 {"type": "interpolation", "anchors": ["p", "r"], "steps": 3, "convention": "magenta-js"},
                 {"type": "interpolation", "anchors": ["q", "s"], "steps": 3, "way": "lerp"},
                 {"type": "catalogue", "rows": 1, "columns": 3}, {"type": "single", "latent": "t", "temperature": 0},
                 {"type": "arithmetic", "expression": "p + q"}]
                """)
        let planned = try TestModel.planned(scene)
        #expect(planned.count > 15)
        for cell in planned {
            let model = try TestModel.models.model(cell.checkpoint)
            for attempt in 0..<2 {
                var request = cell.request
                request.index += UInt64(attempt) << 40
                let handle = try #require(cell.handle(of: request, sha256: "0123456789abcdef"))
                let again = try DrawingHandle(handle.text)
                #expect(again == handle)
                let isSame = try again.request(model) == request
                #expect(isSame, "\(handle.text)")
            }
        }
    }

    @Test("a handle holds the drawing that it begins with, and the one that its latent is encoded from")
    func holdsDrawings() throws {
        let model = try TestModel.models.model("a")
        let rows = [
            StrokeRow(dx: 20, dy: 5, lifted: false), StrokeRow(dx: -3, dy: 7, lifted: true),
            StrokeRow(dx: 1, dy: 0, lifted: false),
        ]
        let request = try DrawingHandle("0123456789ab:sketch(+9+0-4+6/):7:2:0.4:after(+20+5-3+7/+1+0)").request(model)
        #expect(request.beginning == rows)
        let given = StrokeSequence(rows: [
            StrokeRow(dx: 9, dy: 0, lifted: false), StrokeRow(dx: -4, dy: 6, lifted: true),
        ])
        #expect(request.latent == .vector(try model.encoder().posterior(of: given).mean))
        let drawn = try #require(try model.sample([request]).first)
        for (point, expected) in zip(drawn.sketch.strokes[0].points, [(0.0, 0.0), (20, 5), (17, 12)]) {
            #expect(abs(point.x - expected.0) < 1e-5 && abs(point.y - expected.1) < 1e-5)
        }
        #expect(GivenRows.text(rows) == "+20+5-3+7/+1+0")
        #expect(GivenRows.text([StrokeRow(dx: 0.5, dy: 0, lifted: true)]) == nil)
    }

    @Test("axes are the directions of the posterior means, a standard deviation long, and lie across each other")
    func movesAlongAxes() throws {
        let model = try TestModel.models.model("a")
        let axes = try model.axes()
        // Three means differ in two directions.
        #expect(axes.count == 2)
        let product = zip(axes[0], axes[1]).reduce(0) { $0 + Double($1.0) * Double($1.1) }
        #expect(abs(product) < 1e-5)
        let means = model.checkpoint.posteriorMeans
        let centre = (0..<5).map { k in means.reduce(0) { $0 + Double($1[k]) } / 3 }
        let variance = means.reduce(0) { sum, mean in
            sum + zip(mean, centre).reduce(0) { $0 + (Double($1.0) - $1.1) * (Double($1.0) - $1.1) }
        }
        let along = axes.joined().reduce(0) { $0 + Double($1) * Double($1) }
        #expect(abs(along - variance / 3) < 1e-4)
        guard
            case .vector(let moved) = try DrawingHandle("0123456789ab:sum(1,drawing(1),2,axis(2)):7:2:0.4")
                .request(model).latent
        else {
            Issue.record("no vector")
            return
        }
        #expect(moved == zip(means[0], axes[1]).map { Float(Double($0) + 2 * Double($1)) })
        let error = studioError { _ = try DrawingHandle("0123456789ab:axis(3):7:2:0.4").request(model) }
        #expect(error?.text.contains("there is no axis 3") == true)
    }

    @Test("what a given drawing has part in has no handle, and captions cannot ask for it")
    func refusesWhatCannotBeTold() throws {
        let drawing = #"{"drawing": [[[0, 100, 255], [0, 80, 10]]]}"#
        let latents = #"{"d": {"from": "sketch", "drawing": [[[0, 100, 255], [0, 80, 10]]]}, "e": "2 * d"}"#
        for item in [
            #"{"type": "single", "latent": "e"}"#,
            #"{"type": "completion", "sketch": \#(drawing), "rows": 1, "columns": 1}"#,
        ] {
            let cells = try TestModel.planned(TestModel.scene(latents: latents, items: "[\(item)]"))
            #expect(cells.allSatisfy { $0.handle(of: $0.request, sha256: "0123456789abcdef") == nil })
            let error = studioError {
                let captioned = item.dropLast() + #", "caption": "{handle}"}"#
                _ = try TestModel.planned(TestModel.scene(latents: latents, items: "[\(captioned)]"))
            }
            #expect(
                error?.text.contains("/items/0: its caption holds {handle}") == true, "\(error?.text ?? "no error")")
        }
    }
}
