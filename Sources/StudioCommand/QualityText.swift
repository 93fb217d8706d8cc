import SketchBase
import SketchDocuments
import SketchModel

/// Quality figures as a table for people, and as JSON.
enum QualityText {
    static func text(_ figures: QualityFigures, _ facts: QualityReport.Facts) -> String {
        let columns = [figures.samples, figures.fewSamples, figures.people]
        func rows(_ name: String, _ values: [String]) -> [String] { [name] + values }
        let compared =
            figures.references < facts.training ? ", \(figures.references) of them, evenly chosen, compared" : ""
        let head = [
            ["checkpoint", facts.checkpoint],
            [
                "samples",
                "\(figures.samples.count), τ = \(facts.temperature), seed \(facts.seed), latents \(facts.latents)",
            ],
            [
                "people",
                "\(facts.against): \(facts.training) training drawings\(compared), \(figures.people.count) held out",
            ],
            ["classifier", "\(facts.classifier), \(facts.classes) classes, SHA-256 \(facts.sha256.prefix(12))"],
            ["neighbours", "k = \(FeatureSpace.neighbours)"],
        ]
        var table = [
            rows("", ["\(columns[0].count) samples", "first \(columns[1].count)", "\(columns[2].count) by people"])
        ]
        if columns[0].taken != nil {
            table.append(rows("taken for the class", columns.map { $0.taken.map(short) ?? "" }))
        }
        table.append(rows("precision", columns.map { short($0.space.precision) }))
        table.append(rows("recall", columns.map { short($0.space.recall) }))
        table.append(rows("density", columns.map { ProgressLine.fixed($0.space.density, 3) }))
        table.append(rows("coverage", columns.map { short($0.space.coverage) }))
        table.append(rows("to nearest training", columns.map { quartiles($0.distances) }))
        var more: [[String]] = []
        if let samples = columns[0].taken, let people = columns[2].taken {
            more.append(["of people's share", ratio(samples, people)])
        }
        if figures.groups.count > 1 {
            for group in figures.groups {
                more.append([
                    group.name,
                    "samples \(short(group.samples)), people \(short(group.people)), "
                        + "ratio \(ratio(group.samples, group.people))",
                ])
            }
            if let mean = figures.meanTaken {
                more.append([
                    "mean of classes",
                    "samples \(percent(mean.samples)) %, people \(percent(mean.people)) %",
                ])
            }
        }
        more.append(["ended by themselves", short(figures.ended)])
        if let retrieved = figures.retrieved {
            more.append([
                "Ret@1",
                "\(short(retrieved)) of \(retrieved.total) reconstructions; by chance \(percent(1 / Double(retrieved.total))) %",
            ])
        }
        more.append(["training to nearest other", quartiles(figures.referenceDistances)])
        more.append(["samples taken for", tally(figures.samples.tally)])
        more.append(["people taken for", tally(figures.people.tally)])
        let widths = (0..<4).map { column in
            (table.map(\.self) + head.map { [$0[0]] } + more.map { [$0[0]] })
                .compactMap { $0.indices.contains(column) ? $0[column].count : nil }.max() ?? 0
        }
        return (head + table + more).map { line in
            line.enumerated().map { column, text in
                column + 1 < line.count ? text.padding(toLength: widths[column] + 2, withPad: " ", startingAt: 0) : text
            }.joined()
        }.joined(separator: "\n")
    }

    /// "83.3 % (60.8 to 94.2)"
    private static func short(_ share: Share) -> String {
        "\(percent(share.value)) % (\(percent(share.interval.lowerBound)) to \(percent(share.interval.upperBound)))"
    }

    private static func percent(_ value: Double) -> String { ProgressLine.fixed(100 * value, 1) }

    private static func ratio(_ samples: Share, _ people: Share) -> String {
        guard let ratio = samples.ratio(to: people) else { return "none: people's share is too near to 0" }
        let interval = ratio.interval
        return "\(percent(ratio.value)) % (\(percent(interval.lowerBound)) to \(percent(interval.upperBound)))"
    }

    private static func quartiles(_ values: [Double]) -> String {
        values.map { ProgressLine.fixed($0, 2) }.joined(separator: " ")
    }

    private static func tally(_ tally: ClassTally) -> String {
        let shown = tally.counts.prefix(8).map { "\($0.name) \($0.count)" }
        let rest = tally.counts.dropFirst(8).reduce(0) { $0 + $1.count }
        return (shown + (rest > 0 ? ["others \(rest)"] : [])).joined(separator: ", ")
    }

    static func object(_ figures: QualityFigures, _ facts: QualityReport.Facts) -> JSONValue {
        func ratio(_ samples: Share?, _ people: Share?) -> JSONValue {
            guard let samples, let people, let ratio = samples.ratio(to: people) else { return .null }
            return .members([
                "ratio": .number(ratio.value), "low": .number(ratio.interval.lowerBound),
                "high": .number(ratio.interval.upperBound),
            ])
        }
        func numbers(_ values: [Double]) -> JSONValue { .array(values.map { .number($0) }) }
        func column(_ column: QualityFigures.Column) -> JSONValue {
            .members([
                "drawings": .integer(Int64(column.count)), "taken_for_class": column.taken?.json ?? .null,
                "precision": column.space.precision.json, "recall": column.space.recall.json,
                "density": .number(column.space.density), "coverage": column.space.coverage.json,
                "to_nearest_training": numbers(column.distances), "taken_for": column.tally.json,
            ])
        }
        return .members([
            "checkpoint": .string(facts.checkpoint),
            "classifier": .members([
                "file": .string(facts.classifier), "sha256": .string(facts.sha256),
                "classes": .integer(Int64(facts.classes)),
            ]),
            "against": .string(facts.against), "training_drawings": .integer(Int64(facts.training)),
            "compared": .integer(Int64(figures.references)), "temperature": .number(facts.temperature),
            "seed": .integer(Int64(clamping: facts.seed)), "latents": .string(facts.latents),
            "neighbours": .integer(Int64(FeatureSpace.neighbours)),
            "samples": column(figures.samples), "few_samples": column(figures.fewSamples),
            "people": column(figures.people), "of_peoples_share": ratio(figures.samples.taken, figures.people.taken),
            "classes": .object(
                figures.groups.map {
                    JSONMember(
                        $0.name,
                        .members([
                            "samples": $0.samples.json, "people": $0.people.json,
                            "of_peoples_share": ratio($0.samples, $0.people),
                        ]))
                }),
            "mean_taken": figures.meanTaken.map {
                .members(["samples": .number($0.samples), "people": .number($0.people)])
            } ?? .null,
            "ended": figures.ended.json, "retrieved": figures.retrieved?.json ?? .null,
            "training_to_nearest_other": numbers(figures.referenceDistances),
        ])
    }
}
