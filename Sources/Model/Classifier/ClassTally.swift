import SketchBase
import SketchDocuments

/// What a classifier takes a number of drawings for.
package struct ClassTally: Sendable {
    /// Drawings by class, the most frequent first, without classes of none; "nothing" are those without a line.
    package let counts: [(name: String, count: Int)]
    private let taken: [Int?]

    package init(_ judgements: [Classifier.Judgement], classes: [String]) {
        taken = judgements.map(\.taken)
        let found = Dictionary(grouping: taken) { $0 }.map { (name: $0.key.map { classes[$0] } ?? "nothing", $0.value) }
        counts = found.map { (name: $0.name, count: $0.1.count) }.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    }

    /// The share taken for a class, given as its index.
    package func share(of index: Int) -> Share { Share(count: taken.count { $0 == index }, of: taken.count) }
}

extension Classifier {
    /// The index of the class `name`.
    ///
    /// - Throws: `badData` where the classifier does not know it, with the nearest one it knows.
    package func index(of name: String, in path: String) throws(Diagnostic) -> Int {
        guard let index = classes.firstIndex(of: name) else {
            throw Diagnostic(
                .badData, "\(path): does not know the class \"\(name)\"",
                hint: nameHint(to: name, in: classes, otherwise: "it knows"))
        }
        return index
    }
}
