import Foundation
import SketchDocuments
import TestSupport
import Testing

/// `studio classifier` and `studio evaluate --samples`, run as a user runs them.
@Suite struct ClassifierTests {
    private static let made = Result { try make() }

    /// A classifier of two simple shapes, trained for a few steps, and a second file of drawings beside the fixture's.
    private static func make() throws -> (drawings: Data, classifier: Data) {
        try Fixture.withFolder { folder in
            let boxes = Data((0..<150).map(box).joined().utf8)
            try boxes.write(to: folder.appendingPathComponent("boxes.ndjson"))
            try studioSucceeds(train + ["--threads", "2"], in: folder)
            return (boxes, try Data(contentsOf: folder.appendingPathComponent("judge.safetensors")))
        }
    }

    private static let train = [
        "classifier", "train", "drawings.ndjson", "boxes.ndjson", "--out", "judge.safetensors", "--steps", "60",
        "--licence", "CC-BY-4.0",
    ]

    private func withFolder(_ body: (URL) throws -> Void) throws {
        let made = try Self.made.get()
        try Fixture.withFolder { folder in
            try made.drawings.write(to: folder.appendingPathComponent("boxes.ndjson"))
            try made.classifier.write(to: folder.appendingPathComponent("judge.safetensors"))
            try body(folder)
        }
    }

    /// Two boxes, one in the other, no two drawings the same.
    private static func box(_ index: Int) -> String {
        let (width, height) = (60 + index % 41, 50 + index * 7 % 47)
        let inner = 8 + index % 13
        return #"{"word":"box","drawing":[[[0,\#(width),\#(width),0,0],[0,0,\#(height),\#(height),0]],"#
            + #"[[\#(inner),\#(width - inner),\#(width - inner),\#(inner),\#(inner)],"#
            + #"[\#(inner),\#(inner),\#(height - inner),\#(height - inner),\#(inner)]]]}"# + "\n"
    }

    private func json(_ arguments: [String], in folder: URL) throws -> JSONNode {
        let result = try studioSucceeds(arguments + ["--json"], in: folder)
        return JSONNode(try JSONValue(parsing: result.output, name: "stdout"), name: "stdout")
    }

    @Test func tellsBoxesFromZigzags() throws {
        try withFolder { folder in
            let report = try json(
                ["classifier", "test", "judge.safetensors", "drawings.ndjson", "boxes.ndjson"], in: folder)
            let right = try report.required("right")
            #expect(try right.required("share").number(in: 0...1) > 0.9)
            #expect(try right.required("low").number(in: 0...1) < right.required("share").number(in: 0...1))
            for name in ["box", "zigzag"] {
                #expect(
                    try report.required("classes").required(name).required("right").required("of").integer(in: 1...150)
                        > 5)
            }
        }
    }

    @Test func isTheSameForAnyNumberOfThreads() throws {
        try withFolder { folder in
            let made = try Self.made.get().classifier
            try studioSucceeds(Self.train + ["--threads", "1", "--force"], in: folder)
            let again = try Data(contentsOf: folder.appendingPathComponent("judge.safetensors"))
            #expect((again == made) as Bool)
            try studioSucceeds(Self.train + ["--seed", "2", "--force"], in: folder)
            #expect((try Data(contentsOf: folder.appendingPathComponent("judge.safetensors")) != made) as Bool)
        }
    }

    private let quality = [
        "evaluate", "tiny.safetensors", "--samples", "20", "--against", "drawings.ndjson", "--classifier",
        "judge.safetensors",
    ]

    @Test func judgesSamplesBesideDrawingsByPeople() throws {
        try withFolder { folder in
            let report = try json(quality + ["--latent", "prior", "--threads", "1"], in: folder)
            for column in ["samples", "few_samples", "people"] {
                let figures = try report.required(column)
                #expect(try figures.required("drawings").integer(in: 1...150) > 5)
                for share in ["taken_for_class", "precision", "recall", "coverage"] {
                    let low = try figures.required(share).required("low").number(in: 0...1)
                    #expect(try low <= figures.required(share).required("share").number(in: 0...1))
                }
                let distances = try figures.required("to_nearest_training").elements().map { try $0.number(in: 0...2) }
                #expect(distances.count == 5 && distances == distances.sorted())
            }
            #expect(try report.required("people").required("taken_for_class").required("share").number(in: 0...1) > 0.9)
            #expect(try report.required("retrieved").required("of").integer(in: 1...150) > 5)
            #expect(try report.required("ended").required("of").integer(in: 20...20) == 20)
            #expect(try report.required("neighbours").integer(in: 5...5) == 5)
            #expect(try json(quality + ["--latent", "prior", "--threads", "2"], in: folder).value == report.value)
            let text = try studioSucceeds(quality + ["--latent", "prior"], in: folder).text
            for part in ["judge.safetensors, 2 classes", "k = 5", "taken for the class", "Ret@1", "of people's share"] {
                #expect(text.contains(part), "\(text)")
            }
        }
    }

    @Test func samplesEachOfSeveralClasses() throws {
        try withFolder { folder in
            let report = try json(quality + ["--against", "boxes.ndjson"], in: folder)
            for name in ["box", "zigzag"] {
                #expect(
                    try report.required("classes").required(name).required("samples").required("of").integer(
                        in: 20...20) == 20)
            }
            #expect(try report.required("samples").required("drawings").integer(in: 40...40) == 40)
            #expect(try report.required("mean_taken").required("people").number(in: 0...1) > 0.8)
            // From the prior they are of no class in particular.
            let prior = try json(quality + ["--against", "boxes.ndjson", "--latent", "prior"], in: folder)
            #expect(prior.value["samples"]?["taken_for_class"] == .null)
        }
    }

    @Test func refusesWhatItCannotJudge() throws {
        try withFolder { folder in
            func fails(_ arguments: [String], _ status: Int32, _ message: String) throws {
                try studioFails(arguments, status, message, in: folder)
            }
            let evaluate = ["evaluate", "tiny.safetensors"]
            try fails(evaluate, 64, "expected <data>, or --samples N --against FILE")
            try fails(evaluate + ["--samples", "20"], 64, "--samples: expected --against FILE")
            try fails(
                evaluate + ["--samples", "5", "--against", "drawings.ndjson"], 64, "expected a whole number from 6"
            )
            try fails(evaluate + ["drawings.ndjson", "--temperature", "1"], 64, "--temperature: of no use for losses")
            try fails(quality + ["--latent", "mean"], 64, "--latent: expected prior or posterior")
            try fails(quality + ["--split", "train"], 64, "--split: expected <data>")
            try fails(
                quality + ["--latent", "posterior"], 65, "tiny.safetensors: this checkpoint carries no posteriors")
            // The shipped one is found without being named, and knows no zigzags.
            try fails(
                evaluate + ["--samples", "20", "--against", "drawings.ndjson"], 65,
                "classifier.safetensors: does not know the class \"zigzag\"")
            let named = Array(quality.dropLast())
            try fails(
                named + ["tiny.safetensors"], 65, "tiny.safetensors: holds a checkpoint, not a classifier of drawings")
            try fails(named + ["boxes.ndjson"], 65, "boxes.ndjson: is no classifier")
            try fails(named + ["none.safetensors"], 66, "none.safetensors: no such file")
            try fails(
                quality + ["--against", "boxes.ndjson:class=boy"], 65,
                "does not know the class \"boy\"; did you mean \"box\"?")
            try fails(
                ["sample", "judge.safetensors"], 65,
                "judge.safetensors: holds a classifier of drawings, not a checkpoint"
            )

            let lines = try String(contentsOf: folder.appendingPathComponent("boxes.ndjson"), encoding: .utf8)
                .split(separator: "\n")
            try Data((lines.prefix(3).joined(separator: "\n") + "\n").utf8)
                .write(to: folder.appendingPathComponent("three.ndjson"))
            try fails(
                [
                    "evaluate", "tiny.safetensors", "--samples", "20", "--against", "three.ndjson", "--classifier",
                    "judge.safetensors",
                ],
                65, "three.ndjson: has no drawings in the split valid and test")
            try Data((lines.prefix(30).joined(separator: "\n") + "\n").utf8)
                .write(to: folder.appendingPathComponent("thirty.ndjson"))
            try fails(
                [
                    "evaluate", "tiny.safetensors", "--samples", "20", "--against", "thirty.ndjson", "--classifier",
                    "judge.safetensors",
                ],
                65,
                "--against thirty.ndjson: held-out drawings by people (splits valid and test): precision, recall and")

            let train = ["classifier", "train", "drawings.ndjson"]
            try fails(train + ["--out", "new.safetensors"], 65, "at least two classes, found \"zigzag\" alone")
            try fails(train + ["boxes.ndjson", "--out", "judge.safetensors"], 73, "judge.safetensors: exists already")
            try fails(
                train + ["boxes.ndjson", "--out", "judge.pt"], 64, "--out: expected a name that ends in .safetensors")
        }
    }

    /// A classifier's file whose header, or a number in it, was spoilt.
    @Test func refusesBrokenClassifiers() throws {
        try withFolder { folder in
            let whole = try Self.made.get().classifier
            func spoilt(_ from: String, _ to: String) throws {
                let text = String(decoding: whole, as: Unicode.ASCII.self)
                var bytes = whole
                let range = try #require(whole.range(of: Data(from.utf8)), "\(text.prefix(300))")
                bytes.replaceSubrange(range, with: Data(to.utf8))
                try bytes.write(to: folder.appendingPathComponent("broken.safetensors"))
            }
            let named = Array(quality.dropLast()) + ["broken.safetensors"]
            try whole.prefix(whole.count - 2).write(to: folder.appendingPathComponent("broken.safetensors"))
            try studioFails(named, 65, "broken.safetensors: is no classifier", in: folder)
            try spoilt(#"\"features\":128"#, #"\"features\":127"#)
            try studioFails(named, 65, "its tensors are not those of its configuration", in: folder)
            try spoilt(#"\"side\":48"#, #"\"side\":96"#)
            try studioFails(named, 65, "metadata config: /side", in: folder)
            try spoilt(#"[\"box\",\"zigzag\"]"#, #"[\"box\",   \"box\"]"#)
            try studioFails(named, 65, "metadata classes: expected from 2 to 65536 names, all different", in: folder)
            try (whole.dropLast(2) + [0x00, 0x7E]).write(to: folder.appendingPathComponent("broken.safetensors"))
            try studioFails(named, 65, "tensor classes.bias: value 1 is NaN", in: folder)
        }
    }
}
