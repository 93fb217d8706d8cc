// A page filter in Swift that takes page after page: every point strays a little, by random numbers from the recipe's seed.
// swiftc -O -static-stdlib jitter.swift -o studio-filter-jitter
import Foundation

let description = """
    {"protocol": [1, 1], "name": "jitter", "summary": "makes every point stray a little", "pure": true, "persistent": true,
     "options": {"by": {"type": "number", "minimum": 0, "maximum": 10, "default": 0.2, "description": "millimetres"}}}
    """

func object(_ text: String) -> [String: Any] {
    (try? JSONSerialization.jsonObject(with: Data(text.utf8))) as? [String: Any] ?? [:]
}

func answer(_ request: [String: Any], _ page: [String: Any]) {
    let by = (request["options"] as? [String: Any])?["by"] as? Double ?? 0
    var state = UInt64((page["recipe"] as? [String: Any])?["seed"] as? String ?? "") ?? 0
    func stray(_ number: Double) -> Double {  // SplitMix64
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return number + (Double((z ^ (z >> 31)) >> 11) * 0x1p-52 - 1) * by
    }
    var page = page
    page["layers"] = (page["layers"] as? [[String: Any]] ?? []).map { layer in
        layer.merging(["paths": (layer["paths"] as? [[[Double]]] ?? []).map { $0.map { $0.map(stray) } }]) { $1 }
    }
    let data = try? JSONSerialization.data(withJSONObject: ["page": page], options: .sortedKeys)
    FileHandle.standardOutput.write((data ?? Data()) + Data("\n".utf8))
}

switch CommandLine.arguments.dropFirst().first {
case "describe": print(description)
case "filter": answer(object(CommandLine.arguments.last ?? ""), object(readLine() ?? ""))
case "serve":
    while let line = readLine() { answer(object(line), object(line)["page"] as? [String: Any] ?? [:]) }
default: exit(64)
}
