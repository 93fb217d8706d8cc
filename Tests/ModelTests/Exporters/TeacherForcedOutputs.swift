import Foundation
import SketchArrays
import SketchBase
import SketchModel
import SketchStrokes
import TestSupport
import Testing

/// Writes what `Tests/Reference/check_exports.py` compares with, where that program asks for it, and else for the shipped
/// owl and the gallery's drawings, to see that it can: for up to a hundred drawings the rows before each step (`inputs.N`), the row behind the last one where N_max cut it off (`last.N`), the latent
/// (`z.N`) and the decoder's outputs (`outputs.N`).
@Suite struct TeacherForcedOutputs {
    @Test func areWrittenForTheProgramThatChecksExports() throws {
        try TestFiles.withTemporaryFolder { folder in
            let environment = ProcessInfo.processInfo.environment
            let path = environment["STUDIO_OUTPUTS"] ?? folder.appendingPathComponent("outputs.npz").path
            let parts =
                environment["STUDIO_OUTPUTS_OF"]?.split(separator: ":").map(String.init)
                ?? [TestFiles.path("Checkpoints/owl.safetensors"), TestFiles.path("Gallery/drawings/drawings.ndjson")]
            let count = try write(parts, to: path)
            let members = try ZipArchive.members(of: try InputFile.read(path), name: path) { _ in true }
            #expect(count > 10 && members.count == 4 * count)
        }
    }

    /// - Returns: how many drawings were written.
    private func write(_ parts: [String], to path: String) throws -> Int {
        let checkpoint = try Checkpoint.read(parts[0])
        let dataset = try DatasetReader.read(
            paths: [parts[1]], preprocessing: Preprocessing(maxLength: checkpoint.configuration.maxLength))
        let engine = try GradientEngine(checkpoint.parameters, checkpoint.configuration, threads: 1)
        var archive = ZipWriter()
        let drawings = dataset[.train].prefix(100)
        for (index, drawing) in drawings.enumerated() {
            let sequence = drawing.scaled(by: 1 / checkpoint.scaleFactor)
            let outputs = engine.outputs(of: sequence)
            #expect(outputs.count == min(sequence.rows.count + 1, checkpoint.configuration.maxLength))
            let rows =
                [[0, 0, 1, 0, 0]] + sequence.rows.map { [$0.dx, $0.dy, $0.lifted ? 0 : 1, $0.lifted ? 1 : 0, 0] }
            let arrays = [
                ("inputs", Array(rows.prefix(outputs.count))), ("last", Array(rows.dropFirst(outputs.count))),
                ("outputs", outputs), ("z", engine.posteriorMeans(of: [sequence])),
            ]
            for (name, rows) in arrays {
                let width = name == "last" ? 5 : rows[0].count
                let shape = name == "z" ? [width] : [rows.count, width]
                try archive.add(NumPyWriter.file(rows.flatMap(\.self), shape: shape), as: "\(name).\(index).npy")
            }
        }
        try OutputFile.write(archive.data, to: path, force: true)
        return drawings.count
    }
}
