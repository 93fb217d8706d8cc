import Foundation
import SketchBase
import SketchGeometry
import SketchStrokes
import TestSupport
import Testing

/// What a reader made of a file.
private struct Reading {
    var drawings: [Sketch] = []
    var words: [String?] = []
    var faults: [String] = []

    init(_ reader: any DrawingReader.Type, _ data: Data, name: String) throws {
        self = try TestFiles.withTemporaryFolder { folder in
            let path = folder.appendingPathComponent(name).path
            try OutputFile.write(data, to: path, force: false)
            return try Reading(reader, path: path)
        }
    }

    init(_ reader: any DrawingReader.Type, path: String) throws {
        var reading = ([Sketch](), [String?](), [String]())
        try reader.read(path) { result in
            switch result {
            case .success(let record):
                reading.0.append(record.content.sketch)
                reading.1.append(record.word)
            case .failure(let error): reading.2.append(error.text)
            }
        }
        (drawings, words, faults) = reading
    }
}

private func polylines(_ points: [[(Double, Double)]]) -> Sketch {
    Sketch(strokes: points.map { Polyline($0.map { Point($0.0, $0.1) }) })
}

@Suite struct DrawingReadersTests {
    @Test(arguments: [
        ("owl.ndjson", "Quick, Draw! .ndjson"), ("a/owl.NPZ", "sketch-rnn"), ("owl.bin", ".bin"),
        ("birds.json", "Creative Birds"), ("owl.svg", ".svg"), ("owl.safetensors", "prepared"),
    ])
    func aFileNameFindsItsReader(path: String, summary: String) {
        let readers = DrawingReaders.all.filter { $0.recognises(path) }
        #expect(readers.count == 1)
        #expect(readers.first?.summary.contains(summary) == true)
    }

    @Test func noReaderTakesAModelOfMagenta() {
        #expect(!DrawingReaders.all.contains { $0.recognises("bird.gen.json") })
    }
}

@Suite struct QuickDrawBinaryTests {
    /// One drawing as Google's file parser example describes it.
    private func record(_ strokes: [([UInt8], [UInt8])]) -> Data {
        var data = Data([1, 2, 3, 4, 5, 6, 7, 8]) + Data("US".utf8) + Data([1, 9, 9, 9, 9])
        data += [UInt8(strokes.count & 255), UInt8(strokes.count >> 8)]
        for (x, y) in strokes { data += Data([UInt8(x.count & 255), UInt8(x.count >> 8)]) + Data(x) + Data(y) }
        return data
    }

    @Test func readsDrawingsOneBehindTheOther() throws {
        let long = (0..<300).map { UInt8($0 % 256) }
        let data = record([([0, 255, 7], [1, 2, 3]), ([9], [8])]) + record([]) + record([(long, long.reversed())])
        let reading = try Reading(QuickDrawBinary.self, data, name: "owl.bin")
        #expect(reading.faults.isEmpty)
        #expect(reading.drawings.count == 3)
        #expect(reading.drawings.first == polylines([[(0, 1), (255, 2), (7, 3)], [(9, 8)]]))
        #expect(reading.drawings.last?.strokes.first?.points.count == 300)
        #expect(reading.drawings.last?.strokes.first?.points[299] == Point(43, 0))
    }

    @Test func whereverTheFileEndsTheDrawingIsNamed() throws {
        let whole = record([([1, 2], [3, 4])])
        let second = record([([0, 9], [5, 6]), ([7], [8])])
        for length in 1..<second.count {
            let reading = try Reading(QuickDrawBinary.self, whole + second.prefix(length), name: "owl.bin")
            #expect(reading.drawings.count == 1)
            #expect(reading.faults.count == 1)
            #expect(reading.faults.first?.contains("owl.bin: drawing 2: the file ends within it") == true)
        }
    }
}

@Suite struct CreativeBirdsTests {
    private let bird = #"{"all_strokes":[[[[0,0,10,0,0.5],[10,0,10,20]],[]],[],[[[5,5,6,6]]]],"partsUsed":["}{]"]}"#
    private let drawn = polylines([[(0, 0), (10, 0), (10, 20)], [(5, 5), (6, 6)]])

    @Test func readsArraysAndLinesAlike() throws {
        let nested = #"{"worker_id":"a\"{","output":\#(bird)}"#
        for text in ["[\(bird),\n \(nested)]", "\(bird)\n\(nested)\n", "\n[ \n\(bird)\n,\(nested) ]\n"] {
            let reading = try Reading(CreativeBirds.self, Data(text.utf8), name: "birds.json")
            #expect(reading.drawings == [drawn, drawn], "\(text)")
            #expect(reading.faults.isEmpty)
        }
    }

    @Test func locatesWhatIsBroken() throws {
        let broken = [#"{"all_strokes":[[[[1,2,3]]]]}"#, #"{"strokes":[]}"#, #"{"all_strokes":[[[["1",2,3,4]]]]}"#]
        let text = "[\n" + ([bird] + broken + [bird, #"{"all_strokes":["#]).joined(separator: ",\n")
        let reading = try Reading(CreativeBirds.self, Data(text.utf8), name: "birds.json")
        #expect(reading.drawings == [drawn, drawn])
        let expected = [
            "birds.json:3: /all_strokes/0/0/0: expected a line segment", "birds.json:4: the key \"all_strokes\"",
            "birds.json:5: /all_strokes/0/0/0/0: expected a number", "birds.json:7: the object does not end",
        ]
        #expect(reading.faults.count == expected.count)
        for (fault, message) in zip(reading.faults, expected) { #expect(fault.contains(message), "\(fault)") }
    }

    @Test func refusesWhatIsNoObject() throws {
        let reading = try Reading(CreativeBirds.self, Data("[\n1]".utf8), name: "birds.json")
        #expect(reading.faults.first?.contains("birds.json:2: expected an object") == true)
    }
}

@Suite struct SVGDrawingsTests {
    private func read(_ body: String) throws -> Reading {
        let text = #"<svg xmlns="http://www.w3.org/2000/svg">\#(body)</svg>"#
        return try Reading(SVGDrawings.self, Data(text.utf8), name: "a.svg")
    }

    @Test(
        arguments: [
            (#"<path d="M1 2L3 4 5,6"/>"#, [[(1, 2), (3, 4), (5, 6)]]),
            (#"<path d="m1-2 3.5.5e1-1-1z"/>"#, [[(1, -2), (4.5, 3), (3.5, 2), (1, -2)]]),
            (#"<path d="M0 0h5v5H1V2"/>"#, [[(0, 0), (5, 0), (5, 5), (1, 5), (1, 2)]]),
            (
                #"<path d="M0 0 1 1z l2 0M9 9m1 1l1 1"/>"#,
                [[(0, 0), (1, 1), (0, 0)], [(0, 0), (2, 0)], [(10, 10), (11, 11)]]
            ),
            (#"<polyline points="0,0 1,2 3-4"/>"#, [[(0, 0), (1, 2), (3, -4)]]),
            (#"<polygon points="0 0 1 0 1 1"/>"#, [[(0, 0), (1, 0), (1, 1), (0, 0)]]),
            (#"<line x1="1" x2="2" y2="3"/>"#, [[(1, 0), (2, 3)]]),
            (
                #"<g transform="translate(10 20)"><line x2="1" transform="scale(2,3)" y1="1" y2="1"/></g>"#,
                [[(10, 23), (12, 23)]]
            ),
            (#"<line x1="1" x2="2" transform="matrix(0 1 -1 0 5 0) translate(1)"/>"#, [[(5, 2), (5, 3)]]),
            (
                #"<defs><line x2="1"/></defs><rect width="9" height="9"/><line x2="1"/>"#,
                [[(0, 0), (9, 0), (9, 9), (0, 9), (0, 0)], [(0, 0), (1, 0)]]
            ),
        ] as [(String, [[(Double, Double)]])])
    func readsShapes(body: String, expected: [[(Double, Double)]]) throws {
        let reading = try read(body)
        #expect(reading.faults.isEmpty)
        #expect(reading.drawings == [polylines(expected)])
    }

    @Test func turnsAroundAPoint() throws {
        let drawing = try #require(
            try read(#"<line x1="2" y1="1" x2="1" y2="1" transform="rotate(90 1 1)"/>"#).drawings.first)
        let points = drawing.strokes.flatMap(\.points)
        #expect(points.count == 2)
        for (point, expected) in zip(points, [Point(1, 2), Point(1, 1)]) { #expect((point - expected).length < 1e-12) }
    }

    /// Chords of a parabola, written as a quadratic and as a cubic, lie within a fraction of what preparing rounds to.
    @Test(arguments: [
        "M0 0Q1 2 2 0", "M0 0q1 2 2 0",
        "M0 0C.66666666666666667 1.33333333333333333 1.33333333333333333 1.33333333333333333 2 0",
    ])
    func flattensCurves(d: String) throws {
        let drawing = try #require(try read(#"<path d="\#(d)"/>"#).drawings.first)
        let points = drawing.strokes.flatMap(\.points)
        #expect(points.count > 10)
        #expect(points.last == Point(2, 0))
        for point in points { #expect(abs(point.y - point.x * (2 - point.x)) < 1e-12) }
        for (a, b) in zip(points, points.dropFirst()) {
            let middle = (a + b) * 0.5
            let slope = 2 - 2 * middle.x
            #expect(abs(middle.y - middle.x * (2 - middle.x)) < 2.0 / 2560 * (1 + slope * slope).squareRoot())
        }
    }

    @Test func smoothCurvesMirrorTheLastControlPoint() throws {
        let drawing = try #require(
            try read(#"<path d="M0 0Q1 2 2 0T4 0"/><path d="M0 0C0 1 1 1 1 0S2-1 2 0"/>"#).drawings.first)
        let wave = drawing.strokes[0].points
        for point in wave where point.x > 2 { #expect(abs(point.y + (point.x - 2) * (4 - point.x)) < 1e-12) }
        #expect(wave.contains { $0.x > 2.5 })
        let lowest = drawing.strokes[1].points.map(\.y).min() ?? 0
        #expect(abs(lowest + 0.75) < 2.0 / 2560)
    }

    @Test(arguments: [
        (#"<path d="L0 0"/>"#, "a.svg:1: <path> is drawn only up to an error: path data has to begin with M"),
        (#"<path d="M0"/>"#, "path data ends where a number is expected"),
        (#"<path d="M0 0zz 1"/>"#, "expected a command"),
        (#"<path d="M0 0X1"/>"#, "\"X\" at character 5 is no path command"),
        (#"<path d="M0 0L1e9 0"/>"#, "has a coordinate that is no number up to 10000000"),
        ("\n<polyline points=\"1 2 x\"/>", "a.svg:2: <polyline> is drawn only up to an error: expected a number"),
        (#"<line x1="5 flowers"/>"#, "x1=\"5 flowers\" of <line> is no length"),
        (#"<line x2="5"/><text>owl</text>"#, "<text> is drawn in single-line letters"),
        (#"<line x2="5"/><image href="owl.png"/>"#, "<image> left out"),
        (#"<g transform="spin(4)"/>"#, "transform=\"spin(4)\" cannot be read"), ("<g>", "is not well-formed XML"),
    ])
    func namesWhatIsBroken(body: String, message: String) throws {
        let reading = try read(body)
        #expect(reading.drawings.isEmpty)
        #expect(reading.faults.first?.contains(message) == true, "\(reading.faults)")
    }

    @Test func refusesEntitiesThatGrowWithoutBound() throws {
        var text = "<!DOCTYPE svg [<!ENTITY a0 \"0 0 \">"
        for level in 1...12 { text += "<!ENTITY a\(level) \"\(String(repeating: "&a\(level - 1);", count: 10))\">" }
        text += "]><svg><path d=\"M&a12;\"/></svg>"
        let reading = try Reading(SVGDrawings.self, Data(text.utf8), name: "a.svg")
        #expect(reading.drawings.isEmpty)
        #expect(reading.faults.count == 1)
    }

    @Test func deepNestingIsRefused() throws {
        let deep = String(repeating: "<g>", count: 5000) + String(repeating: "</g>", count: 5000)
        #expect(try read(deep).faults.count == 1)
    }

    /// A drawing keeps its split when files are added, and the folder names the class.
    @Test func readsFolders() throws {
        try TestFiles.withTemporaryFolder { folder in
            func splits() throws -> Dataset {
                try DatasetReader.read(paths: [folder.path + ":class=line"], preprocessing: Preprocessing())
            }
            func add(_ range: Range<Int>) throws {
                for index in range {
                    let text = #"<svg><path d="M0 0L255 \#(index)"/></svg>"#
                    let path = folder.appendingPathComponent("drawing-\(index).svg").path
                    try OutputFile.write(Data(text.utf8), to: path, force: false)
                }
            }
            #expect(throws: Diagnostic.self) { try splits() }
            try add(0..<60)
            let first = try splits()
            #expect(first[.train].count > 40)
            #expect(first[.train].count < 60)
            #expect(first.classes == ["line"])
            try add(60..<120)
            let second = try splits()
            #expect(Set(first[.train]).isSubset(of: Set(second[.train])))
            #expect(Set(first[.valid]).isSubset(of: Set(second[.valid])))
            #expect(second[.train].count > first[.train].count)
        }
    }
}
