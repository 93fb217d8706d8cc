import Foundation
import SketchBase
import SketchDocuments
import SketchStrokes
import TestSupport
import Testing

@Suite struct SequenceListTests {
    private static func sequences(_ count: Int, whole: Bool, seed: UInt64) -> [StrokeSequence] {
        var random = RandomStream(seed: seed)
        return (0..<count).map { _ in
            StrokeSequence(
                rows: (0..<Int(random.next() % 7)).map { _ in
                    let (x, y) = (random.gaussian() * 100, random.gaussian() * 100)
                    return StrokeRow(
                        dx: Float(whole ? x.rounded() : x), dy: Float(whole ? y.rounded() : y),
                        lifted: random.uniform() < 0.3)
                })
        }
    }

    @Test(arguments: [true, false])
    func givesBackWhatItWasGiven(whole: Bool) {
        let sequences = Self.sequences(200, whole: whole, seed: 4)
        let list = SequenceList(sequences)
        #expect(Array(list) == sequences)
        #expect(list.isOfWholeOffsets == whole)
        #expect(list.indices.map { list.rowCount(of: $0) } == sequences.map(\.rows.count))
    }

    /// Fractions, and whole numbers that 16 bits cannot hold, may come at any time.
    @Test(arguments: [Float(0.5), 40_000, -32_769, 1e20])
    func changesItsStorageOnTheWay(offset: Float) {
        let odd = StrokeSequence(rows: [StrokeRow(dx: 3, dy: offset, lifted: true)])
        let sequences = Self.sequences(20, whole: true, seed: 5) + [odd] + Self.sequences(20, whole: true, seed: 6)
        let list = SequenceList(sequences)
        #expect(Array(list) == sequences)
        #expect(!list.isOfWholeOffsets)
    }
}

@Suite struct PreparedDatasetTests {
    /// 200 drawings of two classes, read from vector files.
    private func dataset(in folder: URL, options: [String] = ["", ":weight=3"]) throws -> (Dataset, [String]) {
        var paths: [String] = []
        for (index, name) in ["cat", "owl"].enumerated() {
            let lines = (0..<100).map {
                #"{"word":"\#(name)","drawing":[[[0,\#(200 + $0),40],[0,9,\#(50 + $0)]],[[100],[\#($0)]]]}"#
            }
            let path = folder.appendingPathComponent("\(name).ndjson").path
            try OutputFile.write(Data(lines.joined(separator: "\n").utf8), to: path, force: true)
            paths.append(path + options[index])
        }
        return (try DatasetReader.read(paths: paths, preprocessing: Preprocessing()), paths)
    }

    private func write(_ dataset: Dataset, to path: String) throws {
        try PreparedDataset.write(
            dataset, licence: "CC0", attribution: "somebody", preparation: .null, to: path, force: true)
    }

    @Test func readsBackWhatWasWritten() throws {
        try TestFiles.withTemporaryFolder { folder in
            let (dataset, _) = try dataset(in: folder)
            let path = folder.appendingPathComponent("all.safetensors").path
            try write(dataset, to: path)
            let again = try DatasetReader.read(paths: [path], preprocessing: Preprocessing())
            #expect(again.sequences == dataset.sequences)
            #expect(again.trainRepeats == dataset.trainRepeats)
            #expect(Set(again.trainRepeats) == [1, 3])
            #expect(again.classes == ["cat", "owl"])
            #expect(again.labels == dataset.labels)
            #expect(try PreparedDataset.attribution(of: path) == "somebody")
            let bytes = try InputFile.read(path)
            try write(again, to: path)
            #expect(try InputFile.read(path) == bytes)
            // Five bytes a row and nine a drawing.
            let rows = dataset.sequences.values.joined().reduce(0) { $0 + $1.rows.count }
            #expect(bytes.count < 5 * rows + 9 * 200 + 1000)
        }
    }

    @Test func weightsMultiplyAndClassesAreRenamed() throws {
        try TestFiles.withTemporaryFolder { folder in
            let (dataset, _) = try dataset(in: folder)
            let path = folder.appendingPathComponent("all.safetensors").path
            try write(dataset, to: path)
            let again = try DatasetReader.read(paths: [path + ":weight=2:class=pet"], preprocessing: Preprocessing())
            #expect(again.trainRepeats == dataset.trainRepeats.map { 2 * $0 })
            #expect(again.classes == ["pet"])
        }
    }

    @Test func labelsFollowTheSortedClasses() throws {
        try TestFiles.withTemporaryFolder { folder in
            let (_, paths) = try dataset(in: folder, options: [":class=zebra", ":class=ant"])
            let dataset = try DatasetReader.read(paths: paths, preprocessing: Preprocessing())
            #expect(dataset.classes == ["ant", "zebra"])
            #expect(dataset.labels[.train]?.first == 1)
            #expect(dataset.labels[.train]?.last == 0)
        }
    }

    @Test func refusesOffsetsThatAreNoWholeNumbers() throws {
        try TestFiles.withTemporaryFolder { folder in
            var (dataset, _) = try dataset(in: folder)
            dataset.sequences[.train]?.append(StrokeSequence(rows: [StrokeRow(dx: 0.5, dy: 0, lifted: true)]))
            dataset.labels[.train]?.append(0)
            dataset.trainRepeats.append(1)
            let error = #expect(throws: Diagnostic.self) {
                try write(dataset, to: folder.appendingPathComponent("a.safetensors").path)
            }
            #expect(error?.text.contains("studio dataset prepare") == true)
        }
    }

    @Test func refusesACheckpoint() {
        let error = #expect(throws: Diagnostic.self) {
            try DatasetReader.read(
                paths: [TestFiles.path("Tests/Reference/torch/state.safetensors")], preprocessing: Preprocessing())
        }
        #expect(error?.text.contains("holds no prepared drawings") == true)
    }

    /// No byte of a file, changed or cut off, may crash the reader.
    @Test func damagedFilesAreRefusedOrRead() throws {
        try TestFiles.withTemporaryFolder { folder in
            let (dataset, _) = try dataset(in: folder)
            let path = folder.appendingPathComponent("all.safetensors").path
            try write(dataset, to: path)
            let sound = try InputFile.read(path)
            var random = RandomStream(seed: 8)
            var refused = 0
            for round in 0..<300 {
                var data = sound
                if round.isMultiple(of: 5) {
                    data = data.prefix(Int(random.next() % UInt64(sound.count)))
                } else {
                    let reach = round.isMultiple(of: 2) ? sound.count : 700
                    data[Int(random.next() % UInt64(reach))] = UInt8(truncatingIfNeeded: random.next())
                }
                try OutputFile.write(data, to: path, force: true)
                do {
                    _ = try DatasetReader.read(paths: [path], preprocessing: Preprocessing(), skippingBroken: true)
                } catch let error as Diagnostic {
                    #expect(error.status == .badData, "\(error)")
                    refused += 1
                }
            }
            #expect(refused > 60)
        }
    }

    @Test func brokenDrawingsAreCountedOrRefused() throws {
        try TestFiles.withTemporaryFolder { folder in
            let path = folder.appendingPathComponent("a.ndjson").path
            let sound = #"{"drawing":[[[0,9],[0,7]]]}"#
            let lines = [sound, "{", sound, #"{"drawing":[[[0],[]]]}"#, sound]
            try OutputFile.write(Data(lines.joined(separator: "\n").utf8), to: path, force: false)
            let dataset = try DatasetReader.read(paths: [path], preprocessing: Preprocessing(), skippingBroken: true)
            #expect(dataset.sequences.values.joined().count == 3)
            #expect(dataset.skipped.broken == 2)
            #expect(dataset.skipped.examples.map { $0.contains("a.ndjson:2:") } == [true, false])
            #expect(dataset.skipped.examples.last?.contains("a.ndjson:4: /drawing/0: has 1 x but 0 y") == true)
            let error = #expect(throws: Diagnostic.self) {
                try DatasetReader.read(paths: [path], preprocessing: Preprocessing())
            }
            #expect(error?.text.contains("a.ndjson:2:") == true)
        }
    }
}

@Suite struct DatasetSurveyTests {
    @Test func countsAndMeasures() throws {
        try TestFiles.withTemporaryFolder { folder in
            let path = folder.appendingPathComponent("a.ndjson").path
            var lines = (1...20).map { #"{"word":"a","drawing":[[[0,\#(10 * $0)],[0,5]]]}"# }
            lines += ["{", #"{"drawing":[]}"#, #"{"word":"b","drawing":[[[0,1,2],[0,9,0]],[[5],[5]]]}"#]
            try OutputFile.write(Data(lines.joined(separator: "\n").utf8), to: path, force: false)
            func survey(_ examples: Int, seed: UInt64) throws -> DatasetSurvey {
                try DatasetSurvey(
                    paths: [path], preprocessing: Preprocessing(), skippingBroken: true, exampleCount: examples,
                    seed: seed)
            }
            let all = try survey(100, seed: 1)
            #expect(all.total == 21)
            #expect(all.counts["a"]?.values.reduce(0, +) == 20)
            #expect(all.counts["b"]?.values.reduce(0, +) == 1)
            #expect((all.skipped.broken, all.skipped.empty) == (1, 1))
            #expect(all.width.summary == [5, 10, 50, 100, 150, 190, 200])
            #expect(all.points.summary.last == 4)
            #expect(all.examples.count == 21)
            let few = try survey(5, seed: 1)
            #expect(few.examples.count == 5)
            #expect(try survey(5, seed: 1).examples.map(\.sketch) == few.examples.map(\.sketch))
            #expect(try survey(5, seed: 2).examples.map(\.sketch) != few.examples.map(\.sketch))
        }
    }
}
