import Drawing
import Files
import Foundation
import JSON
import Model
import Plugins
import Studio

/// A sketch as a line of Quick, Draw!'s `.ndjson`, with what it was drawn from.
struct SampleLine: Sendable {
    let word: String
    let seed: UInt64

    func text(_ index: Int, _ sample: SampledSketch) -> String {
        func numbers(_ values: [Double]) -> JSONValue { .array(values.map { rounded($0, 100) }) }
        var members: [JSONMember] = [
            JSONMember("word", .string(word)), JSONMember("seed", .integer(Int64(clamping: seed))),
            JSONMember("index", .integer(Int64(index))), JSONMember("ended", .bool(sample.endedByItself)),
        ]
        if let likelihood = sample.logLikelihood {
            members.append(JSONMember("log_likelihood", rounded(likelihood.sum, 10_000)))
            members.append(JSONMember("log_likelihood_per_point", rounded(likelihood.mean, 10_000)))
        }
        let strokes = sample.sketch.strokes.map { stroke in
            JSONValue.array([numbers(stroke.points.map(\.x)), numbers(stroke.points.map(\.y))])
        }
        members.append(JSONMember("drawing", .array(strokes)))
        return JSONValue.object(members).text()
    }

    private func rounded(_ value: Double, _ parts: Double) -> JSONValue { .number((value * parts).rounded() / parts) }
}

/// Sketches on a plain page, as SVG.
struct SamplePicture: Sendable {
    private let title: String
    private let seed: UInt64

    init(_ checkpoint: Checkpoint, seed: UInt64) {
        title = checkpoint.classes.joined(separator: "+")
        self.seed = seed
    }

    /// As many rows as columns, as far as they go.
    func svg(_ sketches: [Sketch]) throws(StudioError) -> Data {
        let columns = Int(Double(sketches.count).squareRoot().rounded(.up))
        let page = ContactSheet.page(sketches, columns: columns, title: title, seed: seed)
        return try Renderers.make(forFile: "sketches.svg").render(page)
    }
}

/// A file name with a place for a number, as printf writes it: `owl-%d.svg` or `owl-%03d.svg`.
struct NumberedName: Sendable {
    private let before: String
    private let after: String
    /// Digits that a number has at least.
    private let width: Int

    /// nil for a name without such a place.
    init?(_ name: String) {
        guard let place = name.firstMatch(of: /%(?:0([1-9]))?d/) else { return nil }
        before = String(name[..<place.range.lowerBound])
        after = String(name[place.range.upperBound...])
        width = place.1.flatMap { Int($0) } ?? 1
    }

    subscript(number: Int) -> String {
        let digits = String(number)
        return before + String(repeating: "0", count: max(width - digits.count, 0)) + digits + after
    }
}
