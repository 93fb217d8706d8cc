import Foundation
import SketchBase
import SketchDocuments

/// A data file as it is named on the command line: a path, and behind it any number of options that
/// begin with a colon, as in `owl.ndjson:set=random,typical:weight=4`.
///
/// `weight=N` lets each of the file's training drawings count N times in an epoch; `class=NAME` says what
/// all of them show, `split=train`, `valid` or `test` what all of them are for. Any other `field=a,b` keeps only those
/// drawings of an `.ndjson` or `.json` file whose string `field` is one of the values.
public struct DatasetSource: Hashable, Sendable {
    /// The file.
    public var path: String
    /// What drawings have to have, all of it.
    public var filters: [Filter]
    /// How often each of its drawings is seen an epoch.
    public var weight: Int
    /// What the drawings show, whatever the file says.
    public var label: String?
    /// The split of all drawings, whatever the file says.
    public var split: Split?

    /// A field and the values of it that are taken.
    public struct Filter: Hashable, Sendable {
        /// The field's name.
        public var field: String
        /// Any of these.
        public var values: [String]
    }

    /// - Throws: `usage` where an option cannot be read.
    public init(_ text: String) throws(Diagnostic) {
        path = text
        filters = []
        weight = 1
        // Options are taken from the end, so that a colon inside the path does no harm.
        while let colon = path.lastIndex(of: ":") {
            let option = path[path.index(after: colon)...]
            guard let equals = option.firstIndex(of: "=") else { break }
            let field = String(option[..<equals])
            guard !field.isEmpty, field.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") })
            else { break }
            let value = String(option[option.index(after: equals)...])
            path = String(path[..<colon])
            if field == "weight" {
                guard let number = Int(value), (1...1000).contains(number) else {
                    throw Diagnostic(
                        .usage, "\(text): weight: expected a whole number from 1 to 1000, found \"\(value)\"")
                }
                weight = number
            } else if field == "class" {
                guard !value.isEmpty else { throw Diagnostic(.usage, "\(text): class: expected a name") }
                label = value
            } else if field == "split" {
                guard let named = Split(rawValue: value) else {
                    let names = Split.allCases.map(\.rawValue).joined(separator: ", ")
                    throw Diagnostic(.usage, "\(text): split: expected one of \(names), found \"\(value)\"")
                }
                split = named
            } else {
                let values = value.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
                guard values.allSatisfy({ !$0.isEmpty }) else {
                    throw Diagnostic(.usage, "\(text): \(field): expected values separated by commas")
                }
                filters.insert(Filter(field: field, values: values), at: 0)
            }
        }
        guard !path.isEmpty else { throw Diagnostic(.usage, "\"\(text)\": expected the name of a data file") }
    }

    /// What a drawing of this source is for: as the option says, else the file, else by its key and `seed`.
    func split(of record: DrawingRecord, seed: UInt64) -> Split {
        split ?? record.split ?? DatasetReader.split(key: record.key, seed: seed)
    }

    /// What a field that no drawing has may have been meant for, put behind a message.
    static func hint(onField field: String) -> String? {
        nearestName(to: field, in: ["class", "split", "weight"]).map { "; did you mean \($0)=?" }
    }

    /// The file name without folder and endings.
    var stem: String {
        let name = (path as NSString).lastPathComponent
        return name.split(separator: ".").first.map(String.init) ?? name
    }
}

/// Drawings that an option `split` puts into another split than their file does.
struct OverruledSplits {
    private let source: DatasetSource
    private var counts: [Split: Int] = [:]

    init(by source: DatasetSource) { self.source = source }

    mutating func add(_ record: DrawingRecord) {
        if let split = source.split, let own = record.split, own != split { counts[own, default: 0] += 1 }
    }

    /// nil where there are none.
    var warning: String? {
        guard let split = source.split, !counts.isEmpty else { return nil }
        let parts = Split.allCases.compactMap { own in counts[own].map { "\($0) \(own.rawValue)" } }
        return "\(source.path): split=\(split.rawValue) overrules the file, whose own splits make "
            + "\(parts.joined(separator: " and ")) drawings of these; whoever measures on the file's own splits then "
            + "measures on what was trained on"
    }
}
