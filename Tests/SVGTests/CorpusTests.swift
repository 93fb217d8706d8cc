import Foundation
import SketchBase
import SketchPages
import SketchSVG
import TestSupport
import Testing

/// Tests/Corpus/svg: one feature a file. Each file says what is right, in numbers that
/// Tests/Reference/make_svg_corpus.py computed by itself.
@Suite struct CorpusTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Corpus/svg")
    static let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { !$0.hasSuffix(".expect") }.sorted()

    private static func page(_ drawing: SVGDrawing) -> Page {
        drawing.page(
            .layers, penWidth: 0.4,
            recipe: Recipe(generator: "test", title: "", seed: 0, checkpoints: [:], scene: "{}"))
    }

    @Test func thereAreFiles() { #expect(Self.files.count > 300) }

    @Test(arguments: files)
    func isReadAsItSays(file: String) throws {
        let path = Self.folder.appendingPathComponent(file)
        let data = try Data(contentsOf: path)
        let expected = try Expectation(data, beside: path.appendingPathExtension("expect"))
        let drawing: SVGDrawing
        do {
            drawing = try SVGDrawing(data, name: file, units: .millimetres)
            guard !drawing.strokes.isEmpty else {
                let notes = drawing.notes.map { $0.message(in: file) }
                throw Diagnostic.badData((notes + ["nothing is left to draw"]).joined(separator: "; "))
            }
            if let excess = Self.page(drawing).excess {
                throw Diagnostic.badData("leaves its page by \(excess.millimetres) mm")
            }
        } catch {
            let message = try #require(expected.values["error"]?.first, "\(error)")
            let error = try #require(error as? Diagnostic)
            #expect(error.status == .badData && error.text.contains(message), "\(error.text)")
            return
        }
        #expect(expected.values["error"] == nil)
        let page = Self.page(drawing)
        let notes = drawing.notes.map { $0.message(in: file) } + (drawing.size == nil ? ["no page size"] : [])
        try expected.check(page, notes: notes)
    }
}

/// What a file of the corpus says of itself, a key and a value a line.
private struct Expectation {
    var values: [String: [String]] = [:]

    init(_ data: Data, beside: URL) throws {
        var text = String(decoding: data, as: UTF8.self)
        if let other = try? String(contentsOf: beside, encoding: .utf8) {
            text = other
        } else {
            let begin = try #require(text.range(of: "<!-- expect\n"))
            text = String(text[begin.upperBound...])
            text = String(text[..<(try #require(text.range(of: "-->"))).lowerBound])
        }
        for line in text.split(separator: "\n") where !line.allSatisfy(\.isWhitespace) {
            let colon = try #require(line.range(of: ": "), "\(line)")
            values[String(line[..<colon.lowerBound]), default: []].append(String(line[colon.upperBound...]))
        }
        #expect(Set(values.keys).isSubset(of: ["page", "strokes", "length", "box", "note", "error", "layers", "why"]))
        #expect(!values.isEmpty)
    }

    private func numbers(_ key: String) throws -> [Double]? {
        try values[key]?.first.map { text in
            try text.split(separator: " ").map { try #require(Double($0)) }
        }
    }

    func check(_ page: Page, notes: [String]) throws {
        if let size = try numbers("page") {
            #expect(
                abs(page.width - size[0]) < 0.001 && abs(page.height - size[1]) < 0.001, "\(page.width) \(page.height)")
        }
        let paths = page.layers.flatMap(\.paths)
        if let count = try numbers("strokes") { #expect(Double(paths.count) == count[0]) }
        if let length = try numbers("length") {
            let drawn = paths.reduce(0) { $0 + $1.flattened().length }
            #expect(abs(drawn - length[0]) <= max(0.02, 1e-4 * length[0]), "\(drawn)")
        }
        if let box = try numbers("box") {
            let bounds = try #require(page.bounds)
            for (value, right) in zip([bounds.minX, bounds.minY, bounds.maxX, bounds.maxY], box) {
                #expect(abs(value - right) <= 0.02, "\(bounds)")
            }
        }
        for word in values["note"] ?? [] { #expect(notes.contains { $0.contains(word) }, "\(word): \(notes)") }
        if values["note"] == nil { #expect(notes.isEmpty) }
        if let names = values["layers"]?.first { #expect(page.layers.map(\.name).joined(separator: ", ") == names) }
    }
}
