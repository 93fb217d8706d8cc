import CDigest
import Foundation

/// Content hashes, by which a picture names the checkpoint it was drawn with.
public enum Digest {
    /// The SHA-256 of `data` as 64 lowercase hexadecimal digits (FIPS 180-4, by libmd).
    public static func sha256(_ data: Data) -> String {
        var hex = [CChar](repeating: 0, count: 65)
        data.withUnsafeBytes { bytes in
            _ = SHA256Data(bytes.bindMemory(to: UInt8.self).baseAddress, bytes.count, &hex)
        }
        return String(decoding: hex.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
