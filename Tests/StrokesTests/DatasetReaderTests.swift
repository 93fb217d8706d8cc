import Foundation
import SketchBase
import SketchGeometry
import SketchStrokes
import TestSupport
import Testing

@Suite struct DatasetReaderTests {
    /// Splits of the .ndjson drawings, read from a temporary file.
    private func read(_ lines: [String], options: String = "") throws -> Dataset {
        try TestFiles.withTemporaryFolder { folder in
            let path = folder.appendingPathComponent("birds.ndjson").path
            try OutputFile.write(Data(lines.joined(separator: "\n").utf8), to: path, force: false)
            return try DatasetReader.read(paths: [path + options], preprocessing: Preprocessing())
        }
    }

    private func failure(_ lines: [String], options: String = "") -> Diagnostic? {
        do {
            _ = try read(lines, options: options)
            return nil
        } catch { return error as? Diagnostic }
    }

    private let line = #"{"word":"bird","set":"a","drawing":[[[0,100,100],[0,0,50]],[[10],[20]]]}"#

    @Test func readsSimplifiedAndRawLayouts() throws {
        let raw = #"{"word":"duck","recognized":false,"drawing":[[[0,100,100],[0,0,50],[0,5,9]],[[10],[20],[11]]]}"#
        let dataset = try read([line, "", raw, ""])
        let all = Split.allCases.flatMap { dataset[$0] }
        #expect(dataset.classes == ["bird", "duck"])
        #expect(all.count == 2)
        #expect(Set(all).count == 1, "times change nothing")
        #expect(all.first?.rows.count == 4)
    }

    @Test(arguments: [
        (#"{"word":"bird","drawing":[[[0,1],[0]]]}"#, "birds.ndjson:2: /drawing/0: has 2 x but 1 y: expected as many"),
        (#"{"word":"bird"}"#, "birds.ndjson:2: the key \"drawing\" is missing"),
        (#"{"word":3,"drawing":[]}"#, "birds.ndjson:2: /word: expected a string, found 3"),
        (#"{"drawing":[[[0,1e300],[0,1]]]}"#, "birds.ndjson:2: /drawing/0/0/1: expected a number"),
        (#"{"drawing":[[0,1]]}"#, "birds.ndjson:2: /drawing/0/0: expected an array"),
        (#"{"drawing":[[]]}"#, "birds.ndjson:2: /drawing/0: expected the lists"),
        ("[]", "birds.ndjson:2: expected an object"),
        (#"{"drawing":[[[0,1],[0,"#, "birds.ndjson:2:23"),
        (#"{"drawing":}"#, "birds.ndjson:2:12"),
    ])
    func namesFileAndLineOfABrokenDrawing(broken: String, expected: String) throws {
        let error = try #require(failure([line, broken, line]))
        #expect(error.status == .badData)
        #expect(error.text.contains(expected), "\(error.text)")
    }

    @Test func filtersByField() throws {
        let other = line.replacingOccurrences(of: "\"set\":\"a\"", with: "\"set\":\"b\"")
        let dataset = try read([line, other, other], options: ":set=b")
        #expect(Split.allCases.map { dataset[$0].count }.reduce(0, +) == 2)
        #expect(dataset.skipped.filtered == 1)
        let error = try #require(failure([line], options: ":set=c,d"))
        #expect(error.text.hasSuffix("birds.ndjson: has no drawing with set=c,d"))
    }

    @Test func countsWhatItSkips() throws {
        let zigzag = (0..<300).map { "\($0)" }.joined(separator: ",")
        let heights = (0..<300).map { "\($0 % 2 * 90)" }.joined(separator: ",")
        let dataset = try read([line, #"{"drawing":[]}"#, "{\"drawing\":[[[\(zigzag)],[\(heights)]]]}"])
        #expect(dataset.skipped.empty == 1)
        #expect(dataset.skipped.tooLong == 1)
        #expect(dataset.skipped.examples.map { $0.hasSuffix("birds.ndjson:2: has no line to draw") } == [true, false])
    }

    @Test func splitsNineToOneByLineAlone() throws {
        let lines = (1...1000).map { #"{"drawing":[[[0,\#($0)],[0,7]]]}"# }
        let dataset = try read(lines)
        #expect((860...940).contains(dataset[.train].count))
        #expect((25...75).contains(dataset[.valid].count))
        #expect((25...75).contains(dataset[.test].count))
        let shorter = try read(Array(lines.prefix(500)))
        #expect(dataset[.train].starts(with: shorter[.train]))
        #expect(dataset[.valid].starts(with: shorter[.valid]))
    }

    @Test func weightRepeatsTrainingDrawings() throws {
        let dataset = try read([String](repeating: line, count: 50), options: ":weight=4")
        #expect(dataset.trainRepeats == [Int](repeating: 4, count: dataset[.train].count))
    }

    @Test func aSplitBehindANameHoldsForAllOfItsDrawings() throws {
        for split in Split.allCases {
            let dataset = try read([String](repeating: line, count: 30), options: ":split=\(split.rawValue)")
            #expect(dataset[split].count == 30)
        }
        let error = try #require(failure([line], options: ":split=test,valid"))
        #expect(error.text.contains("split: expected one of train, valid, test, found \"test,valid\""))
    }

    @Test func readsSourceOptionsFromTheEnd() throws {
        let source = try DatasetSource("C:\\data/owl.ndjson:set=random,typical:weight=4")
        #expect(source.path == "C:\\data/owl.ndjson")
        #expect(source.filters.map(\.field) == ["set"])
        #expect(source.filters.first?.values == ["random", "typical"])
        #expect(source.weight == 4)
        #expect(try DatasetSource("a:b.npz").path == "a:b.npz")
    }

    @Test(arguments: ["owl.npz:weight=0", "owl.npz:weight=x", "owl.ndjson:set=", ":set=a", ""])
    func refusesBrokenSources(text: String) {
        #expect { try DatasetSource(text) } throws: { ($0 as? Diagnostic)?.status == .usage }
    }

    @Test func refusesUnknownAndMissingFiles() {
        #expect { try DatasetReader.read(paths: ["owl.txt"], preprocessing: Preprocessing()) } throws: {
            ($0 as? Diagnostic)?.status == .badData
        }
        #expect { try DatasetReader.read(paths: ["none/owl.npz"], preprocessing: Preprocessing()) } throws: {
            ($0 as? Diagnostic)?.status == .missingInput
        }
    }
}

@Suite(.needs(.sharedData))
struct RealDataTests {
    private func path(_ relative: String) throws -> String {
        try #require(TestFiles.sharedData).appendingPathComponent(relative).path
    }

    /// The archive was made from the drawings by the same steps, but for simplifying by the distance to
    /// the infinite line where we take that to the segment. So strokes begin and end at the same places.
    @Test func preprocessingRemakesTheOwlArchive() throws {
        let archive = try DatasetReader.read(paths: [path("quickdraw/owl.npz")], preprocessing: Preprocessing())
        #expect(Split.allCases.map { archive[$0].count } == [280, 20, 20])
        #expect(archive.classes == ["owl"])
        #expect(abs(Dataset.scaleFactor(of: archive[.train]) - 23.964) < 0.0005)
        let drawings = try DatasetReader.read(
            paths: [path("quickdraw/owl.ndjson") + ":set=random,typical"],
            preprocessing: Preprocessing(shortestStroke: 0))
        func strokeEnds(_ dataset: Dataset) -> Set<[Point?]> {
            Set(
                Split.allCases.flatMap { dataset[$0] }.map { sequence in
                    sequence.sketch().strokes.flatMap { [$0.points.first, $0.points.last] }
                })
        }
        #expect(strokeEnds(drawings).count == 320)
        let missing = strokeEnds(drawings).subtracting(strokeEnds(archive)).count
        #expect(missing == 0)
    }

    @Test func readsArchivesOfOldNumPy() throws {
        let archive = try SketchRNNArchive.read(path("creative-birds/creative-birds-100.npz"))
        #expect(Split.allCases.map { archive[$0]?.count } == [85, 10, 5])
        #expect(archive.values.joined().allSatisfy { $0.rows.last?.lifted == true })
        let means = archive.values.map { split in split.map { Double($0.rows.count) }.reduce(0, +) / Double(split.count)
        }
        #expect(means.allSatisfy { (172...236).contains($0.rounded()) })
    }

    @Test(arguments: ["pig", "alarm-clock", "face", "radio", "eye", "monkey", "flamingo", "bird-raw-timed"])
    func readsEveryClass(name: String) throws {
        let dataset = try DatasetReader.read(paths: [path("quickdraw/\(name).ndjson")], preprocessing: Preprocessing())
        let rows = dataset[.train].map(\.rows.count)
        #expect(rows.count > 20)
        #expect(rows.allSatisfy { (1...200).contains($0) })
        #expect((10...60).contains(Dataset.scaleFactor(of: dataset[.train])))
    }
}
