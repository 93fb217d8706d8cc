import SketchBase
import SketchStrokes
import Synchronization

/// A file of drawings that several tasks may ask for its drawings. It is opened once, and each of its
/// parts passed through once, as far as the drawings asked for reach.
final class DrawingFile: Sendable {
    private let pass: Mutex<Pass>

    /// - Parameter pointLimit: how many points of passed drawings are kept. In a file of more, going back
    ///   may open it anew.
    init(_ path: String, pointLimit: Int = 4_000_000) {
        pass = Mutex(Pass(path: path, pointLimit: pointLimit))
    }

    /// See `Library.drawing`.
    func drawing(_ index: Int, of split: Split?) throws(Diagnostic) -> DrawingRecord.Content {
        try pass.withLock { pass -> Result<DrawingRecord.Content, Diagnostic> in
            Result { () throws(Diagnostic) in try pass.drawing(index, of: split) }
        }.get()
    }
}

/// One way through a file.
private struct Pass {
    let path: String
    let pointLimit: Int
    private var parts: [PassedPart]?
    /// Why the file could not be opened.
    private var refusal: Diagnostic?

    init(path: String, pointLimit: Int) {
        self.path = path
        self.pointLimit = pointLimit
    }

    mutating func drawing(_ index: Int, of split: Split?) throws(Diagnostic) -> DrawingRecord.Content {
        var count = 0
        for part in try open() where split == nil || part.split == nil || part.split == split {
            count += part.goneCount(in: split)
            guard index >= count else {
                // Passed, and no longer kept.
                parts = nil
                return try drawing(index, of: split)
            }
            var number = part.gone
            while let drawing = try part.drawing(number) {
                number += 1
                guard drawing.counts(in: split) else { continue }
                if count == index { return try drawing.content.get() }
                count += 1
            }
        }
        throw .badData(
            "\(path): has \(count) drawings\(split.map { " in its \($0) part" } ?? ""), none with index \(index)")
    }

    private mutating func open() throws(Diagnostic) -> [PassedPart] {
        if let refusal { throw refusal }
        if let parts { return parts }
        do {
            let opened = try DrawingReaders.reader(for: path).open(path).map { PassedPart($0, pointLimit: pointLimit) }
            parts = opened
            return opened
        } catch {
            refusal = error
            throw error
        }
    }
}

/// How far a part of a file was read, and the last drawings passed on the way.
private final class PassedPart {
    let split: Split?
    private var drawings: any DrawingIterator
    private let pointLimit: Int
    private var kept: [PassedDrawing] = []
    private var keptPoints = 0
    /// How many drawings were let go since they were too many to keep.
    private(set) var gone = 0
    /// How many of them count in each split.
    private var goneCounts: [Split: Int] = [:]
    /// Why the part could not be read to its end.
    private var fault: Diagnostic?

    init(_ part: DrawingPart, pointLimit: Int) {
        split = part.split
        drawings = part.drawings
        self.pointLimit = pointLimit
    }

    func goneCount(in split: Split?) -> Int { split.map { goneCounts[$0] ?? 0 } ?? gone }

    /// The drawing with this number, at least `gone`; nil behind the last.
    func drawing(_ number: Int) throws(Diagnostic) -> PassedDrawing? {
        while number >= gone + kept.count {
            guard let next = try next() else { return nil }
            let drawing = PassedDrawing(next)
            if keptPoints + drawing.points > pointLimit { letGo() }
            kept.append(drawing)
            keptPoints += drawing.points
        }
        return kept[number - gone]
    }

    private func next() throws(Diagnostic) -> Result<DrawingRecord, Diagnostic>? {
        if let fault { throw fault }
        do {
            return try drawings.next()
        } catch {
            fault = error
            throw error
        }
    }

    private func letGo() {
        gone += kept.count
        for split in Split.allCases { goneCounts[split, default: 0] += kept.count { $0.counts(in: split) } }
        kept = []
        keptPoints = 0
    }
}

private struct PassedDrawing {
    private let split: Split?
    let content: Result<DrawingRecord.Content, Diagnostic>
    /// What keeping it takes, at least 1.
    let points: Int

    init(_ result: Result<DrawingRecord, Diagnostic>) {
        content = result.map(\.content)
        switch result {
        case .success(let record):
            split = record.split
            points =
                switch record.content {
                case .sketch(let sketch): 1 + sketch.pointCount
                case .sequence(let sequence): 1 + sequence.rows.count
                }
        case .failure:
            split = nil
            points = 1
        }
    }

    /// Whether an index into this split, or nil for the whole file, counts it. What a broken drawing is of
    /// is not known, so it counts everywhere.
    func counts(in split: Split?) -> Bool {
        if split == nil { return true }
        if case .failure = content { return true }
        return self.split == split
    }
}
