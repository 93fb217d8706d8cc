import Foundation
import Testing

@Suite("Broken checkpoints are refused by every command that reads them")
struct BrokenCheckpointTests {
    enum Damage: CaseIterable {
        case empty
        case truncated
        case longer
        case oversizedHeader
        case wrongShape
        case notNumbers
        case notSafetensors

        var message: String {
            switch self {
            case .empty: "has 0 bytes"
            case .truncated: "is it cut short?"
            case .longer: "bytes of data, its tensors take"
            case .oversizedHeader: "its header claims"
            case .wrongShape: "[5, 32]"
            case .notNumbers: "is NaN, not a finite number"
            case .notSafetensors: "tiny.safetensors: "
            }
        }

        func apply(to file: Data) throws -> Data {
            let header = file.prefix(8).reversed().reduce(0) { $0 << 8 | Int($1) }
            switch self {
            case .empty: return Data()
            case .truncated: return file.dropLast(100)
            case .longer: return file + Data(count: 8)
            case .oversizedHeader: return Data([0, 0, 0, 0, 0, 0, 0, 0x7f]) + file.dropFirst(8)
            case .wrongShape:
                let range = try #require(file.range(of: Data("[32,5]".utf8)))
                return file.prefix(range.lowerBound) + Data("[5,32]".utf8) + file.dropFirst(range.upperBound)
            case .notNumbers: return file.prefix(8 + header) + Data(repeating: 0xff, count: file.count - 8 - header)
            case .notSafetensors: return Data("{\"version\": 1, \"checkpoint\": \"no\"}".utf8)
            }
        }
    }

    @Test(arguments: Damage.allCases)
    func refuses(damage: Damage) throws {
        try Fixture.withFolder { folder in
            let path = folder.appendingPathComponent("tiny.safetensors")
            try damage.apply(to: Data(contentsOf: path)).write(to: path)
            try Data(
                """
                {"version": 1, "checkpoint": "tiny.safetensors", "paper": {"size": "A6"}, "style": "ink", \
                "items": [{"type": "single"}]}
                """.utf8
            ).write(to: folder.appendingPathComponent("scene.json"))
            for arguments in [
                ["sample", "tiny.safetensors"], ["info", "tiny.safetensors"], ["info", "tiny.safetensors", "--json"],
                ["render", "scene.json", "--out", "a.svg"], ["evaluate", "tiny.safetensors", "drawings.ndjson"],
                ["pack", "tiny.safetensors", "--out", "packed.safetensors"],
                ["train", "drawings.ndjson", "--from", "tiny.safetensors", "--out", "run.safetensors"],
            ] {
                try studioFails(arguments, 65, damage.message, in: folder)
            }
        }
    }
}
