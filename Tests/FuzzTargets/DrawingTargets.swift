import Foundation
import SketchArrays
import SketchBase
import SketchStrokes

/// Drawings to learn from, a target a reader.
let drawingTargets: [FuzzTarget] = [
    drawings("ndjson", words: ["{\"word\":", "\"drawing\":[[[", "]],[[", "\"recognized\":"]) {
        [
            Data(
                """
                {"word": "owl", "key_id": "1", "recognized": true, "drawing": [[[0, 100, 50], [0, 80, 0]], [[1], [2]]]}
                {"word": "owl", "drawing": [[[0, 10], [0, 8], [3, 9]]]}

                """.utf8)
        ]
    },
    drawings("bin") { [Data([1, 0, 0, 0, 0, 0, 0, 0, 85, 83, 1, 1, 1, 1, 1, 1, 0, 2, 0, 0, 9, 3, 50])] },
    drawings("npz") { FuzzFiles.seeds("Tests/Reference/archives", endings: [".npz"]) },
    drawings("json", as: "creative.json", words: ["\"all_strokes\":", "\"output\":", "[[0,0,1,1]]"]) {
        [Data("[{\"all_strokes\": [[[[0, 0, 10, 20], [10, 20, 30, 5]]], [[[1, 1, 2, 9]]]]}]".utf8)]
    },
    drawings("svg", as: "drawing.svg", words: wordsOfSVG) { [Data(TinyModel.drawing.utf8)] },
    drawings("safetensors", as: "prepared.safetensors") {
        let path = FuzzFiles.folder + "/seed.safetensors"
        let lines = "{\"drawing\": [[[0, 100, 50], [0, 80, 0]], [[1, 9], [2, 2]]]}\n"
        let dataset = try DatasetReader.read(
            paths: [FuzzFiles.path("seed.ndjson", Data(String(repeating: lines, count: 3).utf8))],
            preprocessing: Preprocessing())
        try PreparedDataset.write(
            dataset, licence: "l", attribution: "a", preparation: .null, to: path, force: true)
        return [try Data(contentsOf: URL(fileURLWithPath: path))]
    },
    FuzzTarget("source", words: [":", ",", "=", "weight", "class", "split", "train", "valid"]) {
        ["owl.ndjson", "a.npz:weight=2:class=owl", "b.ndjson:split=test:word=owl,cat"].map { Data($0.utf8) }
    } read: { data in
        _ = try DatasetSource(String(decoding: data, as: UTF8.self))
    },
]

/// All drawings of a file with this ending, prepared as for training.
private func drawings(
    _ ending: String, as name: String? = nil, words: [String] = [], seeds: @escaping @Sendable () throws -> [Data]
) -> FuzzTarget {
    FuzzTarget(name.map { "drawings-\($0.prefix { $0 != "." })" } ?? "drawings-\(ending)", words: words, seeds: seeds) {
        data in
        let path = try FuzzFiles.path("drawings-\(name ?? "of.\(ending)")", data)
        _ = try DatasetReader.read(
            paths: [path], preprocessing: Preprocessing(maxLength: 50), skippingBroken: true, normalising: true)
        _ = try DatasetReader.read(paths: [path], preprocessing: Preprocessing(maxLength: 50))
    }
}
