import Files
import Foundation
import Model
import Testing

/// Writes what `Tests/Reference/check_exports.py` compares with, where that program asks for it: for a hundred drawings
/// the rows before each step (`inputs.N`), the row behind the last one where N_max cut it off (`last.N`), the latent
/// (`z.N`) and the decoder's outputs (`outputs.N`).
@Suite(.enabled(if: ProcessInfo.processInfo.environment["STUDIO_OUTPUTS"] != nil, "is for check_exports.py"))
struct TeacherForcedOutputs {
    @Test func write() throws {
        let environment = ProcessInfo.processInfo.environment
        let path = try #require(environment["STUDIO_OUTPUTS"])
        let parts = try #require(environment["STUDIO_OUTPUTS_OF"]).split(separator: ":").map(String.init)
        let checkpoint = try Checkpoint.read(parts[0])
        let dataset = try DatasetReader.read(
            paths: [parts[1]], preprocessing: Preprocessing(maxLength: checkpoint.configuration.maxLength))
        let engine = try GradientEngine(checkpoint.parameters, checkpoint.configuration, threads: 1)
        var archive = ZipWriter()
        for (index, drawing) in dataset[.train].prefix(100).enumerated() {
            let sequence = drawing.scaled(by: 1 / checkpoint.scaleFactor)
            let outputs = engine.outputs(of: sequence)
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
    }
}
