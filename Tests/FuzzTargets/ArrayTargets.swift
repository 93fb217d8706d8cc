import Foundation
import SketchArrays
import SketchBase
import SketchStrokes

/// Files of numbers. What a zip file holds has targets of its own, since zip's checksums stop a fuzzer at the door.
let arrayTargets: [FuzzTarget] = [
    FuzzTarget(
        "npy",
        words: ["\u{93}NUMPY", "'descr': ", "'<f4'", "'|O'", "'fortran_order': ", "True", "'shape': (", "cnumpy"]
    ) {
        try ["protocol-2", "protocol-3", "protocol-4", "protocol-5", "float32", "big-endian", "hostile"].flatMap {
            name in
            let archive = try Data(
                contentsOf: URL(fileURLWithPath: "\(FuzzFiles.root)/Tests/Reference/archives/\(name).npz"))
            return try ZipArchive.members(of: archive, name: name) { $0.hasSuffix(".npy") }.values.map { Data($0) }
        }
    } read: { data in
        _ = try SketchRNNArchive.read(zip(["train.npy": data]), name: "fuzz.npz")
    },
    FuzzTarget(
        "pickle",
        words: ["ctorch._utils\n_rebuild_tensor_v2\n", "ctorch\nFloatStorage\n", "storage", "cpu", "cos\nsystem\n"]
    ) {
        try ["state.pt", "attention.pth", "object.pth", "trainer.pth", "lightning.ckpt", "hostile.pt"].flatMap { name in
            let archive = try Data(
                contentsOf: URL(fileURLWithPath: "\(FuzzFiles.root)/Tests/Reference/torch/\(name)"))
            return try ZipArchive.members(of: archive, name: name) { $0.hasSuffix("data.pkl") }.values.map { Data($0) }
        }.filter { $0.count <= 16 << 10 }
            // {"w": torch.zeros(2, 2), "h": torch.zeros(3).half()}
            + [
                Data(
                    base64Encoded:
                        "gAJ9cQAoWAEAAAB3cQFjdG9yY2guX3V0aWxzCl9yZWJ1aWxkX3RlbnNvcl92MgpxAigoWAcAAABzdG9yYWdlcQNjdG9yY2gKRmxv"
                        + "YXRTdG9yYWdlCnEEWAEAAAAwcQVYAwAAAGNwdXEGSwR0cQdRSwBLAksChnEISwJLAYZxCYljY29sbGVjdGlvbnMKT3JkZXJlZERp"
                        + "Y3QKcQopUnELdHEMUnENWAEAAABocQ5oAigoaANjdG9yY2gKSGFsZlN0b3JhZ2UKcQ9YAQAAADFxEGgGSwN0cRFRSwBLA4VxEksB"
                        + "hXETiWgKKVJxFHRxFVJxFnUu") ?? Data()
            ]
    } read: { data in
        let storage = Data(repeating: 0x3f, count: 256)
        let archive = try zip(["a/data.pkl": data, "a/data/0": storage, "a/data/1": storage])
        _ = try TorchArchive.content(of: archive, name: "fuzz.pt") { _ in true }
    },
    FuzzTarget("zip", words: ["PK\u{3}\u{4}", "PK\u{1}\u{2}", "PK\u{5}\u{6}", "train.npy", "data.pkl"]) {
        [try zip(["train.npy": Data("x".utf8), "a/data.pkl": Data(repeating: 0, count: 99)])]
            + FuzzFiles.seeds("Tests/Reference/archives", endings: [".npz"])
    } read: { data in
        for bytes in try ZipArchive.members(of: data, name: "fuzz.zip", wanted: { _ in true }).values {
            try promise(bytes.count <= Budget.bytes(from: data.count), "a member beyond the budget")
        }
    },
    FuzzTarget("gzip") {
        // Eighteen letters, packed.
        let packed: [UInt8] = [
            31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 203, 72, 205, 201, 201, 87, 200, 64, 144, 92, 0, 59, 124, 138, 223, 18, 0,
            0, 0,
        ]
        return [Data(packed), Data(packed + packed)]
    } read: { data in
        let limit = 16 << 20
        try promise(Gzip.unpack(data, limit: limit).count <= limit, "more than allowed")
    },
    FuzzTarget(
        "safetensors",
        words: [
            "\"dtype\":", "\"F32\"", "\"I64\"", "\"BF16\"", "\"shape\":[", "\"data_offsets\":[0,", "\"__metadata__\":{",
        ]
    ) {
        FuzzFiles.seeds("Tests/Reference", endings: [".safetensors"]) + [
            SafetensorsPart.file(
                [SafetensorsPart(name: "a", type: .float32, shape: [2], bytes: [0, 0, 0, 0, 0, 0, 128, 63])],
                metadata: ["format": "x"])
        ]
    } read: { data in
        _ = try? SafetensorsHeader(parsing: data, name: "fuzz", types: SafetensorsHeader.ElementType.allCases)
        _ = try SafetensorsFile.read(FuzzFiles.path("fuzz.safetensors", data))
    },
]

/// A zip file of these members.
func zip(_ members: KeyValuePairs<String, Data>) throws -> Data {
    var writer = ZipWriter()
    for (name, data) in members { try writer.add(data, as: name) }
    return writer.data
}
