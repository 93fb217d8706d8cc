import SketchBase
import SketchDocuments

/// Seeds of the pages that are made of one scene.
public enum BatchSeed {
    /// Seeds of scenes: whole numbers that every JSON reader keeps exactly.
    public static let range: ClosedRange<UInt64> = 0...(1 << 53)

    /// The seed of page `number`, from 0: the first number of the random stream (scene's seed, 0xBA7C4, number), shifted
    /// right by 11 bits, so that it lies below 2⁵³.
    package static func seed(ofPage number: Int, sceneSeed: UInt64) -> UInt64 {
        var stream = RandomStream(seed: sceneSeed, path: 0xBA7C4, UInt64(number))
        return stream.next() >> 11
    }
}

extension JSONNode {
    /// The scene with another seed.
    func seeded(_ seed: UInt64) throws(Diagnostic) -> JSONNode {
        try setting([SceneKeys.seed.name], to: .integer(Int64(clamping: seed)))
    }
}
