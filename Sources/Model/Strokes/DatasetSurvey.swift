import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry

/// What data files hold, counted in one pass without keeping the drawings.
package struct DatasetSurvey: Sendable {
    /// Drawings by class and split, left-out ones not counted.
    package private(set) var counts: [String: [Split: Int]] = [:]
    package private(set) var skipped = Dataset.Skipped()
    /// What was read otherwise than a file has it, a sentence each.
    package private(set) var warnings: [String] = []
    /// Of drawings as the files hold them, in their own units.
    package private(set) var points = Quantiles()
    package private(set) var strokes = Quantiles()
    package private(set) var width = Quantiles()
    package private(set) var height = Quantiles()
    /// Rows of the sequences that training would see.
    package private(set) var rows = Quantiles()
    /// The shorter side of a drawing's bounds over the longer one, in per cent.
    package private(set) var aspect = Quantiles()
    /// How much of the pen's way is drawn, in per cent of its length with pen-up travel, as training would see it.
    package private(set) var penDown = Quantiles()
    /// Drawings chosen at random, as training would see them, with what they show.
    package private(set) var examples: [(word: String, sketch: Sketch)] = []

    /// - Parameters:
    ///   - exampleCount: how many examples to keep (chosen by Algorithm R, Vitter 1985).
    ///   - seed: of the choice of splits and of examples.
    /// - Throws: as `DatasetReader.read`.
    package init(
        paths: [String], preprocessing: Preprocessing, skippingBroken: Bool, advice: String = "", exampleCount: Int,
        seed: UInt64
    ) throws(Diagnostic) {
        var random = RandomStream(seed: seed, path: 0x5EE7)
        var seen = 0
        for path in paths {
            let source = try DatasetSource(path)
            var unread = Dataset.Skipped()
            var overruled = OverruledSplits(by: source)
            try DatasetReader.records(
                of: source, skippingBroken: skippingBroken, advice: advice, skipped: &unread
            ) { record in
                let drawing = record.content.sketch
                points.add(Double(drawing.pointCount))
                strokes.add(Double(drawing.strokes.count))
                if let bounds = drawing.bounds {
                    width.add(bounds.width)
                    height.add(bounds.height)
                    let longest = max(bounds.width, bounds.height)
                    if longest > 0 { aspect.add(100 * min(bounds.width, bounds.height) / longest) }
                }
                guard let sequence = DatasetReader.rows(record, preprocessing, normalising: false, &skipped) else {
                    return
                }
                let word = source.label ?? record.word ?? source.stem
                let split = source.split(of: record, seed: seed)
                overruled.add(record)
                counts[word, default: [:]][split, default: 0] += 1
                rows.add(Double(sequence.rows.count))
                if let share = sequence.penDownShare { penDown.add(100 * share) }
                seen += 1
                if examples.count < exampleCount {
                    examples.append((word, sequence.sketch()))
                } else {
                    let place = Int(random.next() % UInt64(seen))
                    if place < exampleCount { examples[place] = (word, sequence.sketch()) }
                }
            }
            skipped.merge(unread)
            if let warning = overruled.warning { warnings.append(warning) }
        }
        guard total > 0 else { throw DatasetReader.nothingLeft(of: paths, skipped) }
    }

    /// Every quantity by its name.
    package var quantities: [(name: String, quantiles: Quantiles)] {
        [
            ("rows", rows), ("points", points), ("strokes", strokes), ("width", width), ("height", height),
            ("aspect", aspect), ("pen_down", penDown),
        ]
    }

    /// Drawings that training would see.
    package var total: Int { counts.values.reduce(0) { $0 + $1.values.reduce(0, +) } }

    package var json: JSONValue {
        let splits = Split.allCases
        let classes = counts.sorted { $0.key < $1.key }.map { name, counts in
            JSONMember(name, .object(splits.map { JSONMember($0.rawValue, .integer(Int64(counts[$0] ?? 0))) }))
        }
        let leftOut = JSONValue.members([
            "too_long": .integer(Int64(skipped.tooLong)), "empty": .integer(Int64(skipped.empty)),
            "broken": .integer(Int64(skipped.broken)), "filtered": .integer(Int64(skipped.filtered)),
            "examples": .array(skipped.examples.map { .string($0) }),
        ])
        return .object(
            [JSONMember("drawings", .integer(Int64(total))), JSONMember("classes", .object(classes))]
                + quantities.map { JSONMember($0.name, $0.quantiles.json) } + [JSONMember("left_out", leftOut)])
    }
}

extension StrokeSequence {
    /// The length that is drawn over the length of the pen's whole way; nil where it does not move.
    fileprivate var penDownShare: Double? {
        var (drawn, whole, isDown) = (0.0, 0.0, true)
        for row in rows {
            let length = hypot(Double(row.dx), Double(row.dy))
            whole += length
            if isDown { drawn += length }
            isDown = !row.lifted
        }
        return whole > 0 ? drawn / whole : nil
    }
}

/// The spread of a quantity.
package struct Quantiles: Sendable {
    private var values: [Float] = []

    /// The shares of values that lie at or below what `summary` gives.
    package static let shares = [
        ("min", 0.0), ("5 %", 0.05), ("25 %", 0.25), ("median", 0.5), ("75 %", 0.75),
        ("95 %", 0.95), ("max", 1.0),
    ]

    mutating func add(_ value: Double) { values.append(Float(value)) }

    /// The nearest-rank quantile of each of `shares`; empty where there are no values.
    package var summary: [Double] {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return [] }
        return Self.shares.map { _, share in
            Double(sorted[max(0, Int(bounded: (share * Double(sorted.count)).rounded(.up)) - 1)])
        }
    }

    package var json: JSONValue {
        .object(
            zip(Self.shares, summary).map { share, value in
                JSONMember(share.0.replacing(" %", with: "%"), .number(value))
            })
    }
}
