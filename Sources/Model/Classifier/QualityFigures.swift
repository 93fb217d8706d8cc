import SketchBase
import SketchGeometry
import SketchStrokes

/// What a model draws, beside what people draw: the figures of `studio evaluate --samples` (docs/evaluation.md).
package struct QualityFigures: Sendable {
    /// Drawings of one origin.
    package struct Column: Sendable {
        package var count: Int
        /// Taken for the class they are meant to show; nil where none is meant.
        package var taken: Share?
        /// What they are taken for.
        package var tally: ClassTally
        /// Against the training drawings by people.
        package var space: FeatureSpace.Figures
        /// From each to the nearest training drawing by people: least, quartiles, greatest.
        package var distances: [Double]
    }

    /// The classes that samples and drawings by people are of.
    package struct Group: Sendable {
        package var name: String
        package var samples: Share
        package var people: Share
    }

    package var samples: Column
    /// The first of the samples, as many as there are held-out drawings: recall and coverage grow with the number.
    package var fewSamples: Column
    /// Held-out drawings by people.
    package var people: Column
    /// By class, where samples are of named classes.
    package var groups: [Group]
    /// Training drawings by people that all are compared with, and quartiles of their distances to the nearest other one.
    package var references: Int
    package var referenceDistances: [Double]
    /// Of reconstructions; nil for a model without encoder.
    package var retrieved: Share?
    /// Samples that ended by themselves.
    package var ended: Share

    /// Drawings of one class, or of all where a model's samples are of no class in particular.
    package struct Drawings: Sendable {
        /// What they are meant to show, as an index into the classifier's classes; nil where nothing is meant.
        package var label: Int?
        package var samples: [SampledSketch]
        package var references: [Sketch]
        package var people: [Sketch]

        package init(label: Int?, samples: [SampledSketch], references: [Sketch], people: [Sketch]) {
            self.label = label
            self.samples = samples
            self.references = references
            self.people = people
        }
    }

    /// - Parameters:
    ///   - drawings: class by class. In each, samples and held-out drawings are compared with its own references.
    ///   - originals, reconstructions: held-out drawings and what the model makes of each; empty for a model without
    ///     encoder.
    /// - Throws: `badData` where there are too few drawings to have neighbourhoods.
    package init(
        _ drawings: [Drawings], originals: [Sketch], reconstructions: [Sketch], classifier: Classifier, threads: Int
    ) throws(Diagnostic) {
        let judged = drawings.map { group in
            (
                samples: classifier.judge(group.samples.map(\.sketch), threads: threads),
                references: classifier.judge(group.references, threads: threads),
                people: classifier.judge(group.people, threads: threads)
            )
        }
        let referenceSpace = FeatureSpace(judged.flatMap(\.references), threads: threads)
        try referenceSpace.checkSize("training drawings by people (split train)")
        let neighbourhoods = referenceSpace.neighbourhoods
        let heldOut = judged.reduce(0) { $0 + $1.people.count }
        let looks = drawings.map { Likeness($0.references, threads: threads) }

        /// The figures of some drawings of each class.
        func column(
            _ sketches: [[Sketch]], _ judgements: [[Classifier.Judgement]], _ name: String
        ) throws(Diagnostic) -> Column {
            let all = judgements.flatMap(\.self)
            let space = FeatureSpace(all, threads: threads)
            try space.checkSize(name)
            var taken: Share?
            for (group, judgements) in zip(drawings, judgements) {
                guard let label = group.label else { continue }
                let share = ClassTally(judgements, classes: classifier.classes).share(of: label)
                taken = Share(count: (taken?.count ?? 0) + share.count, of: (taken?.total ?? 0) + share.total)
            }
            let distances = zip(sketches, looks).flatMap {
                Likeness($0, threads: threads).nearest(among: $1, threads: threads)
            }
            return Column(
                count: all.count, taken: taken, tally: ClassTally(all, classes: classifier.classes),
                space: space.figures(against: neighbourhoods), distances: Quantiles.quartiles(distances))
        }

        let sampled = drawings.map { $0.samples.map(\.sketch) }
        samples = try column(sampled, judged.map(\.samples), "samples")
        people = try column(
            drawings.map(\.people), judged.map(\.people), "held-out drawings by people (splits valid and test)")
        // Of each class as many as people drew, or as there are.
        let few = drawings.map { min($0.samples.count, $0.people.count) }
        fewSamples = try column(
            zip(sampled, few).map { Array($0.prefix($1)) }, zip(judged, few).map { Array($0.samples.prefix($1)) },
            "the first \(heldOut) samples")
        groups = zip(drawings, judged).compactMap { group, judged in
            guard let label = group.label else { return nil }
            return Group(
                name: classifier.classes[label],
                samples: ClassTally(judged.samples, classes: classifier.classes).share(of: label),
                people: ClassTally(judged.people, classes: classifier.classes).share(of: label))
        }
        references = referenceSpace.count
        referenceDistances = Quantiles.quartiles(
            looks.flatMap { $0.nearest(among: $0, excludingSelf: true, threads: threads) })
        if !originals.isEmpty {
            let spaces = [originals, reconstructions].map {
                FeatureSpace(classifier.judge($0, threads: threads), threads: threads)
            }
            retrieved = spaces[1].retrieved(among: spaces[0])
        }
        let all = drawings.flatMap(\.samples)
        ended = Share(count: all.count { $0.endedByItself }, of: all.count)
    }

    /// The means over classes of the shares taken for the class: of samples, and of held-out drawings by people.
    package var meanTaken: (samples: Double, people: Double)? {
        guard !groups.isEmpty else { return nil }
        let count = Double(groups.count)
        return (
            groups.reduce(0) { $0 + $1.samples.value } / count, groups.reduce(0) { $0 + $1.people.value } / count
        )
    }
}

extension Quantiles {
    /// Least, lower quartile, median, upper quartile, greatest, each interpolated between the two nearest values (Hyndman
    /// & Fan 1996, definition 7, which is NumPy's); empty where there are no values.
    static func quartiles(_ values: [Double]) -> [Double] {
        let sorted = values.sorted()
        guard let last = sorted.last else { return [] }
        return [0, 0.25, 0.5, 0.75, 1].map { share in
            let place = share * Double(sorted.count - 1)
            let below = min(Int(place), sorted.count - 1)
            let next = below + 1 < sorted.count ? sorted[below + 1] : last
            return sorted[below] + (next - sorted[below]) * (place - Double(below))
        }
    }
}
