import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchModel
import SketchStrokes
import SketchStudio
import Synchronization

extension Drawings {
    /// The handles of endings that a request of `DrawKeys.endings` asks for.
    ///
    /// - Throws: `usage` for settings that would change nothing, `badData` for what is no drawing, or too much of one.
    func endings(_ record: Record) throws(Diagnostic) -> [DrawingHandle] {
        let (name, seed, count) = (record[ServerKeys.model], record[ServerKeys.seed], record[DrawKeys.count])
        let (sketch, goesOn) = (record[DrawKeys.drawing], record[DrawKeys.goesOn])
        let temperature = record[ServerKeys.temperature]
        let origin = record[DrawKeys.latent]
        let (blend, noise) = (record[ServerKeys.blend], record[ServerKeys.noise])
        try record.problems.throwIfAny()
        let sampler = try models.sampler(name)
        var rows = StrokeSequence(Preprocessing().reduced(sketch)).rows
        if goesOn, let last = rows.indices.last { rows[last].lifted = false }
        try check(rows, sampler, for: "begin with")
        let latent: ItemLatent
        if origin == "drawing" {
            guard blend == nil else {
                throw Diagnostic(.usage, "blend: blends posteriors of real drawings, but the latent is this drawing's")
            }
            latent = .near(try posterior(of: sketch, sampler), noise: noise ?? LatentSource.usualNoise)
        } else {
            latent = try self.latent(
                name, sampler.checkpoint, isPosterior: origin.map { $0 == "posterior" }, blend: blend, noise: noise)
        }
        return (0..<UInt64(count)).map {
            DrawingHandle(
                sha256: sampler.checkpoint.sha256, latent: latent, seed: seed + $0, index: 0, temperature: temperature,
                beginning: rows)
        }
    }

    /// The handles of what the network makes of a drawing that it was shown, as a request of `DrawKeys.reconstructions`
    /// asks for.
    ///
    /// - Throws: as `endings`; `badData` for a model without encoder.
    func reconstructions(_ record: Record) throws(Diagnostic) -> [DrawingHandle] {
        let (name, seed, count) = (record[ServerKeys.model], record[ServerKeys.seed], record[DrawKeys.count])
        let (sketch, noise) = (record[DrawKeys.drawing], record[DrawKeys.spread])
        let temperature = record[ServerKeys.temperature]
        try record.problems.throwIfAny()
        let sampler = try models.sampler(name)
        let latent = ItemLatent.near(try posterior(of: sketch, sampler), noise: noise)
        return (0..<UInt64(count)).map {
            DrawingHandle(
                sha256: sampler.checkpoint.sha256, latent: latent, seed: seed + $0, index: 0, temperature: temperature)
        }
    }

    /// The mean of the posterior of a drawing, which is prepared as drawings to learn from are.
    private func posterior(of sketch: Sketch, _ sampler: Sampler) throws(Diagnostic) -> LatentReference {
        _ = try sampler.encoder()
        guard let sequence = Preprocessing(maxLength: .max).sequence(from: sketch) else {
            throw .badData("the drawing has no lines: all its points are one")
        }
        try check(sequence.rows, sampler, for: "see")
        return .defined(.sketch(sequence, sampleSeed: nil))
    }

    private func check(_ rows: [StrokeRow], _ sampler: Sampler, for what: String) throws(Diagnostic) {
        let most = sampler.checkpoint.configuration.maxLength
        guard rows.count < most else {
            throw Diagnostic(
                .badData,
                "the drawing has \(rows.count) points after simplification; this model can \(what) at most "
                    + "\(most - 1)", hint: "draw less")
        }
        guard GivenRows.text(rows) != nil else {
            throw Diagnostic(.badData, "the drawing is too large", hint: "a sheet has 256 units a side")
        }
    }
}

/// What somebody has drawn and saved: lines in the layout of Quick, Draw!, put behind whatever is in the file.
final class OwnDrawings: Sendable {
    static let file = "drawings.ndjson"
    /// So many are shown, the latest.
    private static let listed = 40
    private static let limit = 1 << 29

    private let path: String
    private let turn = Mutex(())

    init(_ folder: WorkFolder) { path = folder.path + "/" + Self.file }

    /// Adds a drawing.
    ///
    /// - Returns: the number of its line, from 1.
    /// - Throws: `inputOutput` where the disk refuses, `badData` where the file is too large to count its lines.
    func add(_ sketch: Sketch, word: String) throws(Diagnostic) -> Int {
        try turn.withLock { (_) throws(Diagnostic) in
            let former = try text()
            let drawing = JSONValue.array(
                sketch.strokes.map { stroke in
                    .array([
                        .array(stroke.points.map { Self.number($0.x) }),
                        .array(stroke.points.map { Self.number($0.y) }),
                    ])
                })
            let line = JSONValue.members([
                "word": .string(word), "timestamp": .string(Date.now.formatted(.iso8601)),
                "key_id": .string(String(Digest.sha256(Data(drawing.text().utf8)).prefix(16))),
                "recognized": .bool(true),
                "drawing": drawing,
            ])
            // Somebody's editor may have left out the last line's end.
            let isWhole = former.last.map { $0 == UInt8(ascii: "\n") } ?? true
            try OutputFile.append(Data(((isWhole ? "" : "\n") + line.text() + "\n").utf8), to: path)
            return former.count { $0 == UInt8(ascii: "\n") } + (isWhole ? 1 : 2)
        }
    }

    /// The latest, the newest last, each with the number of its `line`; what is no drawing is passed over.
    func latest() throws(Diagnostic) -> [JSONValue] {
        let lines = try turn.withLock { (_) throws(Diagnostic) in try text() }
            .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
        return lines.suffix(Self.listed + 1).compactMap { number, text in
            guard !text.isEmpty, case .object(let members)? = try? JSONValue(parsing: Data(text), name: Self.file),
                let drawing = members.first(where: { $0.key == "drawing" }),
                (try? JSONNode(drawing.value, name: Self.file).read(.strokes(1))) != nil
            else { return nil }
            return .object(members + [JSONMember("line", .integer(Int64(number + 1)))])
        }
    }

    private func text() throws(Diagnostic) -> Data {
        FileManager.default.fileExists(atPath: path) ? try InputFile.read(path, limit: Self.limit) : Data()
    }

    private static func number(_ value: Double) -> JSONValue { JSONValue(number: (value * 100).rounded() / 100) }
}
