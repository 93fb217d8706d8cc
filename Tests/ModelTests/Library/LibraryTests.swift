import Foundation
import SketchBase
import SketchGeometry
import SketchModel
import SketchStrokes
import Synchronization
import TestSupport
import Testing

@Suite("The library opens each file once")
struct LibraryTests {
    private func withCheckpoint(_ body: (String, Checkpoint) throws -> Void) throws {
        try TestFiles.withTemporaryFolder { folder in
            let path = folder.appendingPathComponent("a.safetensors").path
            let checkpoint = TestModels.checkpoint(TestModels.configuration(heads: 1, encoder: 9, latent: 6), seed: 4)
            try checkpoint.write(to: path, half: false, force: false)
            try body(path, checkpoint)
        }
    }

    @Test("a checkpoint is read, hashed and decoded once, whatever is made of it")
    func checkpoint() throws {
        try withCheckpoint { path, original in
            let count = try OpenCount(path)
            let library = Library()
            for _ in 0..<3 {
                let model = library.model(path)
                #expect(try model.file().get().parameters == original.parameters)
                #expect(try model.sampler().checkpoint.sha256 == model.file().sha256)
                _ = try model.encoder()
            }
            #expect(count.opens == 1)
            #expect(try library.model(path).file().sha256 == Digest.sha256(InputFile.read(path)))
        }
    }

    @Test("tasks that ask at once get the same, from one open")
    func shared() throws {
        try withCheckpoint { path, _ in
            let count = try OpenCount(path)
            let library = Library()
            let models = Mutex<[ObjectIdentifier]>([])
            DispatchQueue.concurrentPerform(iterations: 16) { _ in
                let model = library.model(path)
                let hash = try? model.sampler().checkpoint.sha256
                if hash?.count == 64 { models.withLock { $0.append(ObjectIdentifier(model)) } }
            }
            let seen = models.withLock { $0 }
            #expect(seen.count == 16 && Set(seen).count == 1)
            #expect(count.opens == 1)
        }
    }

    @Test("a changed file is read anew; one that stays, or is no longer kept, is told apart")
    func changes() throws {
        try withCheckpoint { path, original in
            let library = Library()
            let model = library.model(path)
            let hash = try model.file().sha256
            #expect(library.model(path) === model)
            library.keep(only: [path])
            #expect(library.model(path) === model)
            var other = original
            other.licence = "another"
            try other.write(to: path, half: false, force: true)
            #expect(try library.model(path).file().sha256 != hash)
            #expect(try library.model(path).file().get().licence == "another")
            let second = library.model(path)
            library.keep(only: [])
            #expect(library.model(path) !== second)
        }
    }

    @Test("a missing file is an error, until it is there")
    func missing() throws {
        try withCheckpoint { path, _ in
            let library = Library()
            let elsewhere = path + ".moved"
            for _ in 0..<2 {
                let error = #expect(throws: Diagnostic.self) { try library.model(elsewhere).file() }
                #expect(error?.status == .missingInput)
            }
            try FileManager.default.moveItem(atPath: path, toPath: elsewhere)
            #expect(try library.model(elsewhere).file().faults == [])
        }
    }
}

@Suite("The library reads drawings as far as they are asked for")
struct LibraryDrawingTests {
    private static func line(_ number: Int) -> String { #"{"drawing":[[[0,\#(number)],[0,7]]]}"# }

    private static func drawn(_ number: Int) -> Sketch {
        Sketch(strokes: [Polyline([Point(0, 0), Point(Double(number), 7)])])
    }

    private func withFile(_ name: String, _ data: Data, _ body: (String, OpenCount) throws -> Void) throws {
        try TestFiles.withTemporaryFolder { folder in
            let path = folder.appendingPathComponent(name).path
            try data.write(to: URL(fileURLWithPath: path))
            try body(path, OpenCount(path))
        }
    }

    @Test("three drawings, in any order, take one open", arguments: ["a.ndjson", "a.json"])
    func once(name: String) throws {
        let drawings = (0..<50).map {
            name == "a.json" ? #"{"all_strokes":[[[[0,0,\#($0),7]]]]}"# : Self.line($0)
        }
        try withFile(name, Data(drawings.joined(separator: "\n").utf8)) { (path, count) throws in
            let library = Library()
            for index in [30, 2, 49, 2] {
                #expect(try library.drawing(index, in: path).sketch == Self.drawn(index))
            }
            #expect(count.opens == 1)
            let error = #expect(throws: Diagnostic.self) { try library.drawing(50, in: path) }
            #expect(error?.text == "\(path): has 50 drawings, none with index 50")
            #expect(count.opens == 1)
        }
    }

    @Test("what is broken behind the drawing stays unnoticed, what is broken before it counts")
    func stops() throws {
        let text = [Self.line(0), "{", Self.line(2), "]"].joined(separator: "\n")
        try withFile("a.ndjson", Data(text.utf8)) { (path, _) throws in
            let library = Library()
            #expect(try library.drawing(2, in: path).sketch == Self.drawn(2))
            for (index, place) in [(1, "a.ndjson:2:"), (3, "a.ndjson:4:")] {
                let error = #expect(throws: Diagnostic.self) { try library.drawing(index, in: path) }
                #expect(error?.text.contains(place) == true)
            }
        }
        // Nothing behind the fault can be read, but all before it.
        let cut = #"{"all_strokes":[[[[0,0,0,7]]]]} nonsense"#
        try withFile("a.json", Data(cut.utf8)) { (path, _) throws in
            let library = Library()
            #expect(try library.drawing(0, in: path).sketch == Self.drawn(0))
            #expect(throws: Diagnostic.self) { try library.drawing(1, in: path) }
            let error = #expect(throws: Diagnostic.self) { try library.drawing(2, in: path) }
            #expect(error?.text.contains("has 2 drawings") == true)
        }
    }

    @Test("of an archive only the members asked for are unpacked, and all from one open")
    func archive() throws {
        let sound = try InputFile.read(TestFiles.path("Tests/Reference/archives/protocol-4.npz"))
        let first = StrokeSequence(rows: [StrokeRow(dx: 1, dy: 2, lifted: true)])
        func sequence(_ content: DrawingRecord.Content) -> StrokeSequence? {
            if case .sequence(let sequence) = content { sequence } else { nil }
        }
        // A byte in the middle of the member's data; what is there is compressed, with a checksum.
        for (damaged, place) in [(Split.train, 200), (.test, 850)] {
            var data = sound
            data[place] ^= 0x55
            try withFile("a.npz", data) { (path, count) throws in
                let library = Library()
                for split in Split.allCases where split != damaged {
                    #expect(sequence(try library.drawing(1, of: split, in: path)) == first)
                    #expect(sequence(try library.drawing(0, of: split, in: path))?.rows.count == 4)
                }
                for _ in 0..<2 {
                    let error = #expect(throws: Diagnostic.self) { try library.drawing(1, of: damaged, in: path) }
                    #expect(error?.text.contains("the zip archive is damaged") == true)
                }
                // Without a split train comes first: where that is damaged, nothing can be counted.
                if damaged == .train {
                    #expect(throws: Diagnostic.self) { try library.drawing(4, in: path) }
                } else {
                    #expect(sequence(try library.drawing(4, in: path)) == first)
                }
                #expect(count.opens == 1)
                #expect(throws: Diagnostic.self) { try SketchRNNArchive.read(path) }
            }
        }
    }

    @Test("prepared drawings are counted by split")
    func prepared() throws {
        try TestFiles.withTemporaryFolder { folder in
            let source = folder.appendingPathComponent("a.ndjson").path
            let lines = (1...200).map { #"{"drawing":[[[0,\#($0),40],[0,9,90]]]}"# }
            try OutputFile.write(Data(lines.joined(separator: "\n").utf8), to: source, force: false)
            let dataset = try DatasetReader.read(paths: [source], preprocessing: Preprocessing())
            let path = folder.appendingPathComponent("a.safetensors").path
            try PreparedDataset.write(
                dataset, licence: "", attribution: "", preparation: .null, to: path, force: false)
            let count = try OpenCount(path)
            let library = Library()
            for split in [Split.test, .train, .valid] {
                let expected = try #require(dataset[split].last)
                guard case .sequence(let last) = try library.drawing(dataset[split].count - 1, of: split, in: path)
                else {
                    Issue.record("no sequence")
                    continue
                }
                #expect(last == expected)
            }
            #expect(count.opens == 1)
            let error = #expect(throws: Diagnostic.self) { try library.drawing(1000, of: .test, in: path) }
            #expect(error?.text.contains("has \(dataset[.test].count) drawings in its test part") == true)
        }
    }

    @Test("a folder's drawings are one a file, none opened twice")
    func folder() throws {
        try TestFiles.withTemporaryFolder { folder in
            for number in 0..<3 {
                let svg = #"<svg><path d="M0 0L\#(number) 7"/></svg>"#
                try Data(svg.utf8).write(to: folder.appendingPathComponent("\(number).svg"))
            }
            let count = try OpenCount(folder.appendingPathComponent("0.svg").path)
            let library = Library()
            for index in [2, 0, 1] {
                #expect(try library.drawing(index, in: folder.path).sketch == Self.drawn(index))
            }
            #expect(count.opens == 1)
            // A change inside a folder does not show on the folder, so folders are let go.
            try Data(#"<svg><path d="M0 0L9 7"/></svg>"#.utf8).write(to: folder.appendingPathComponent("0.svg"))
            library.keep(only: [folder.path])
            #expect(try library.drawing(0, in: folder.path).sketch == Self.drawn(9))
        }
    }

    @Test("memory stays bounded: of a huge file drawings are let go, and found again")
    func huge() throws {
        // 90 drawings of 65,535 points each, told apart by their first.
        let points = 65_535
        var data = Data()
        for number in 0..<90 {
            data += Data([UInt8](repeating: 0, count: 15)) + Data([1, 0, 0xff, 0xff])
            data += Data([UInt8(number)]) + Data(count: 2 * points - 1)
        }
        try withFile("a.bin", data) { (path, count) throws in
            let library = Library()
            func number(_ index: Int) throws -> Double? {
                try library.drawing(index, in: path).sketch.strokes.first?.points.first?.x
            }
            for index in [89, 88] { #expect(try number(index) == Double(index)) }
            #expect(count.opens == 1)
            for index in [0, 3, 89] { #expect(try number(index) == Double(index)) }
            #expect(count.opens == 2)
            let error = #expect(throws: Diagnostic.self) { try number(90) }
            #expect(error?.text.contains("has 90 drawings, none with index 90") == true)
        }
    }

    @Test("tasks that ask one file at once each get their drawing")
    func shared() throws {
        let text = (0..<400).map(Self.line).joined(separator: "\n")
        try withFile("a.ndjson", Data(text.utf8)) { (path, count) throws in
            let library = Library()
            let wrong = Mutex<[Int]>([])
            DispatchQueue.concurrentPerform(iterations: 64) { task in
                let index = task * 37 % 400
                let drawing = try? library.drawing(index, in: path).sketch
                let line = try? library.line(index + 1, of: path)
                if drawing != Self.drawn(index) || line.map({ $0 }) != Array(Self.line(index).utf8) {
                    wrong.withLock { $0.append(index) }
                }
            }
            #expect(wrong.withLock { $0 } == [])
            // Once for its lines, once for its drawings.
            #expect(count.opens <= 2)
        }
    }
}
