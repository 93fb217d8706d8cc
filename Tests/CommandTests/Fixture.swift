import Foundation
import TestSupport

/// Small inputs, and a checkpoint that `studio train` made of them once for all tests.
struct Fixture {
    let drawings: Data
    let checkpoint: Data

    /// The arguments of a training run so small that it ends at once.
    static let sizes = [
        "--encoder", "8", "--decoder", "16", "--latent", "4", "--mixtures", "2", "--attention-dimension", "4",
        "--max-length", "40", "--batch-size", "8", "--threads", "1",
    ]

    private static let made = Result { try make() }

    /// Calls `body` with a new folder in which lie drawings.ndjson and tiny.safetensors.
    static func withFolder<T>(_ body: (URL) throws -> T) throws -> T {
        let fixture = try made.get()
        return try TestFiles.withTemporaryFolder { folder in
            try fixture.drawings.write(to: folder.appendingPathComponent("drawings.ndjson"))
            try fixture.checkpoint.write(to: folder.appendingPathComponent("tiny.safetensors"))
            return try body(folder)
        }
    }

    private static func make() throws -> Fixture {
        try TestFiles.withTemporaryFolder { folder in
            let drawings = Data((0..<150).map(drawing).joined().utf8)
            try drawings.write(to: folder.appendingPathComponent("drawings.ndjson"))
            let result = try studio(
                ["train", "drawings.ndjson", "--out", "tiny.safetensors", "--steps", "5"] + sizes, in: folder)
            guard result.status == 0 else { throw StudioProcess.Failure(description: result.talk) }
            return Fixture(
                drawings: drawings,
                checkpoint: try Data(contentsOf: folder.appendingPathComponent("tiny.safetensors")))
        }
    }

    /// A zigzag and a line under it, no two the same, as a line of .ndjson.
    private static func drawing(_ index: Int) -> String {
        let x = (0..<6 + index % 5).map { $0 * 20 + index % 7 }
        let y = x.indices.map { $0 % 2 == 0 ? 10 + index % 3 : 60 + (index * 13 + $0 * 7) % 40 }
        return #"{"word":"zigzag","drawing":[[\#(x),\#(y)],[[\#(index % 11),100],[120,\#(118 + index % 9)]]]}"#
            + "\n"
    }
}
