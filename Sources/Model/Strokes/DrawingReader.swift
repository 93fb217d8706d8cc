import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry

/// One drawing as a file holds it.
public struct DrawingRecord: Sendable {
    /// Where it stands, as messages name it: "owl.ndjson:12".
    public var place: String
    /// What chooses its split, together with a seed: the same drawing in the same place keeps its split
    /// when others are added behind it.
    public var key: UInt64
    /// What was drawn.
    public var content: Content
    /// What it shows, where the file says.
    public var word: String?
    /// Its split, where the file says.
    public var split: Split?
    /// How often it counts in an epoch, where the file says.
    public var weight: Int
    /// Its other fields, where the format has some, by which a source can choose drawings.
    public var fields: JSONNode?

    /// A drawing as files have it.
    public enum Content: Sendable {
        /// Polylines in the file's units, still to be prepared.
        case sketch(Sketch)
        /// Rows that are taken as they are.
        case sequence(StrokeSequence)

        /// The drawing's polylines in the file's units.
        public var sketch: Sketch {
            switch self {
            case .sketch(let sketch): sketch
            case .sequence(let sequence): sequence.sketch()
            }
        }
    }

    public init(
        place: String, key: UInt64, content: Content, word: String? = nil, split: Split? = nil, weight: Int = 1,
        fields: JSONNode? = nil
    ) {
        self.place = place
        self.key = key
        self.content = content
        self.word = word
        self.split = split
        self.weight = weight
        self.fields = fields
    }

    /// Whether every filter's field is there and has one of its values.
    func matches(_ filters: [DatasetSource.Filter]) throws(Diagnostic) -> Bool {
        guard !filters.isEmpty else { return true }
        guard let fields else {
            let hint = filters.compactMap { DatasetSource.hint(onField: $0.field) }.first ?? ""
            throw Diagnostic(
                .usage, "\(place): has no fields, so it cannot be chosen by \"\(filters[0].field)\"\(hint)")
        }
        for filter in filters {
            guard let node = try fields.optional(filter.field) else { return false }
            guard filter.values.contains(try node.string()) else { return false }
        }
        return true
    }
}

/// Hands over drawings in the order in which a file holds them, and reads no further than asked.
public protocol DrawingIterator {
    /// The next drawing, or where it is broken the error that says what is wrong and where; the next
    /// call goes on behind it where the format allows. nil, from then on, behind the last.
    ///
    /// - Throws: `badData` where nothing behind the fault can be read, `inputOutput` where reading fails.
    mutating func next() throws(Diagnostic) -> Result<DrawingRecord, Diagnostic>?
}

/// Drawings that a file holds one behind the other.
public struct DrawingPart {
    /// The split of all of them, where the file keeps its splits apart.
    public var split: Split?
    /// The drawings, read as they are asked for.
    public var drawings: any DrawingIterator

    public init(split: Split? = nil, drawings: any DrawingIterator) {
        self.split = split
        self.drawings = drawings
    }
}

/// Reads the drawings of one file format. To add one, write a type in a file of its own under Readers; the build finds it.
/// From outside the package `DrawingReaders.register` adds one.
public protocol DrawingReader: Sendable {
    /// What files it reads, for help and errors: "Quick, Draw! .ndjson".
    static var summary: String { get }

    /// File name extensions that no other reader has, without the dot, lowercase.
    static var fileExtensions: [String] { get }

    /// Whether a file or folder is this reader's, judged by its name. Left to the default, whether it has one of the
    /// `fileExtensions`.
    static func recognises(_ path: String) -> Bool

    /// Opens a file, once, and reads no more of it than it must. Most formats have one part; those that
    /// keep splits apart have one a split, and nothing of a part is unpacked before its first drawing is
    /// asked for.
    ///
    /// - Throws: `missingInput`, or `badData` where it is no file of this format.
    static func open(_ path: String) throws(Diagnostic) -> [DrawingPart]
}

extension DrawingReader {
    public static func recognises(_ path: String) -> Bool { path.longestExtension(of: fileExtensions) != nil }

    /// Hands over every drawing in the file's order, one at a time.
    ///
    /// - Throws: as `open` and `DrawingIterator.next`, and whatever `visit` throws.
    public static func read(
        _ path: String, visit: (Result<DrawingRecord, Diagnostic>) throws(Diagnostic) -> Void
    ) throws(Diagnostic) {
        for var part in try open(path) {
            while let drawing = try part.drawings.next() { try visit(drawing) }
        }
    }
}

/// The readers of drawings: those that are built in, found by Scripts/index-plugins, and those that a program registers.
public enum DrawingReaders {
    private static let registry = Registry("reader of drawings", readerIndex) { reader in
        reader.fileExtensions.map { .fileExtension($0) }
    }

    /// Every reader, built-in ones first.
    public static var all: [any DrawingReader.Type] { registry.all }

    /// Adds a reader for as long as the program runs.
    ///
    /// - Throws: `usage` where one of its file name extensions is malformed, or taken.
    public static func register(_ reader: any DrawingReader.Type) throws(Diagnostic) { try registry.register(reader) }

    /// The reader for `path`: of those that recognise it the one with the longest extension.
    ///
    /// - Throws: `badData` where no reader knows such a name.
    package static func reader(for path: String) throws(Diagnostic) -> any DrawingReader.Type {
        let all = all
        let extensions = all.flatMap { $0.fileExtensions }
        if let longest = path.longestExtension(of: extensions),
            let reader = all.first(where: { $0.fileExtensions.contains(longest) && $0.recognises(path) })
        {
            return reader
        }
        if let reader = all.first(where: { $0.recognises(path) }) { return reader }
        let known = all.map { $0.summary }.joined(separator: "; ")
        throw .badData("\(path): its name is that of no file with drawings; what can be read is \(known)")
    }
}

extension String {
    /// The ending of a path without the dot, in lower case.
    package var fileExtension: String { (self as NSString).pathExtension.lowercased() }
}
