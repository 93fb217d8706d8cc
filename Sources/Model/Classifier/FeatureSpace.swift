import SketchBase
import SketchNetwork

/// Drawings as points in a classifier's features, and how two sets of them lie to each other. Distances are Euclidean.
package struct FeatureSpace: Sendable {
    /// [n, features]
    private let points: Matrix
    /// The squared norm of each point.
    private let squares: [Double]
    private let threads: Int

    /// k: a drawing's neighbourhood reaches to its k-th nearest other drawing of its set.
    package static let neighbours = 5

    /// How drawings made by a model lie to drawings by people.
    package struct Figures: Hashable, Sendable {
        /// Made drawings that lie in the neighbourhood of one by people (Kynkäänniemi et al. 2019, eq. 2).
        package var precision: Share
        /// Drawings by people that lie in the neighbourhood of a made one (eq. 2, sides changed).
        package var recall: Share
        /// In how many neighbourhoods of drawings by people a made one lies on average, over k (Naeem et al. 2020, eq. 4);
        /// may be above 1.
        package var density: Double
        /// Drawings by people in whose neighbourhood a made one lies (Naeem et al. 2020, eq. 5).
        package var coverage: Share
    }

    package init(_ judgements: [Classifier.Judgement], threads: Int) {
        points = Matrix(rowCount: judgements.count, columnCount: judgements.first?.features.count ?? 0)
        for (row, judgement) in judgements.enumerated() { points.rows(row, count: 1).assign(judgement.features) }
        squares = judgements.map { $0.features.reduce(0) { $0 + Double($1) * Double($1) } }
        self.threads = threads
    }

    package var count: Int { points.rowCount }

    /// - Parameter name: what messages call these drawings.
    /// - Throws: `badData` for a set of k drawings or fewer, which has no neighbourhoods.
    package func checkSize(_ name: String) throws(Diagnostic) {
        guard count > Self.neighbours else {
            throw .badData(
                "\(name): precision, recall and coverage look at the \(Self.neighbours) nearest other drawings, so they "
                    + "need at least \(Self.neighbours + 1) drawings, found \(count); take more drawings, or give files that "
                    + "hold them to these splits by :split=NAME")
        }
    }

    /// The drawings with the neighbourhood of each.
    package struct Neighbourhoods: Sendable {
        fileprivate let space: FeatureSpace
        /// The distance, squared, from each drawing to its k-th nearest other one.
        fileprivate let reach: [Double]
    }

    /// These drawings, more than k, with their neighbourhoods.
    package var neighbourhoods: Neighbourhoods { Neighbourhoods(space: self, reach: reaches()) }

    /// How these drawings, made by a model, more than k, lie to drawings by `people`.
    package func figures(against people: Neighbourhoods) -> Figures {
        let (reach, ownReach, people) = (people.reach, reaches(), people.space)
        let neighbourhoods = distances(to: people) { _, distances in zip(distances, reach).count { $0 <= $1 } }
        let met = people.distances(to: self) { person, distances in
            (
                covered: distances.contains { $0 <= reach[person] },
                recalled: zip(distances, ownReach).contains { $0 <= $1 }
            )
        }
        return Figures(
            precision: Share(count: neighbourhoods.count { $0 > 0 }, of: count),
            recall: Share(count: met.count { $0.recalled }, of: people.count),
            density: Double(neighbourhoods.reduce(0, +)) / Double(Self.neighbours * max(count, 1)),
            coverage: Share(count: met.count { $0.covered }, of: people.count))
    }

    /// How many of these drawings, in order, have the drawing at the same place of `originals` for their nearest one:
    /// Ret@1, retrieval at rank one. Of equally near ones the first counts.
    package func retrieved(among originals: FeatureSpace) -> Share {
        let nearest = distances(to: originals) { _, distances in
            distances.indices.min { (distances[$0], $0) < (distances[$1], $1) }
        }
        return Share(count: nearest.enumerated().count { $0.offset == $0.element }, of: count)
    }

    /// The distance, squared, from each drawing to its k-th nearest other one.
    private func reaches() -> [Double] {
        distances(to: self) { row, distances in
            var others = distances
            others.remove(at: row)
            others.sort()
            return others[Self.neighbours - 1]
        }
    }

    /// `body` of each drawing's place and its squared distances to all of `others`, in order.
    private func distances<Result: Sendable>(
        to others: FeatureSpace, _ body: @Sendable (_ row: Int, _ distances: [Double]) -> Result
    ) -> [Result] {
        let packed = PackedWeights(others.points)
        let portions = Array(0..<count).chunks(of: 32).map(Array.init)
        return Workers.map(portions, threads: threads, with: Scratch()) { scratch, rows in
            let products = scratch.shaped(rows.count, others.count)
            packed.setProduct(of: points.rows(rows[0], count: rows.count), startingFrom: nil, to: products)
            return rows.enumerated().map { place, row in
                let distances = zip(products.rows(place, count: 1).values, others.squares).map {
                    max(squares[row] + $1 - 2 * Double($0), 0)
                }
                return body(row, distances)
            }
        }.flatMap(\.self)
    }
}
