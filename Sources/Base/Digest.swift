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

    /// The SHA-256 of a file, which is read in portions.
    ///
    /// - Throws: `missingInput` where no readable file is there, `inputOutput` where reading fails.
    package static func sha256(file path: String) throws(Diagnostic) -> String {
        let stream = try FileStream(path)
        var sum = Sum()
        while true {
            let portion = try stream.take(1 << 16)
            guard !portion.isEmpty else { return sum.sha256() }
            sum.add(portion)
        }
    }

    /// The SHA-256 of bytes that come in portions.
    public struct Sum {
        private var context = SHA2_CTX()

        public init() { SHA256Init(&context) }

        public mutating func add(_ bytes: [UInt8]) { SHA256Update(&context, bytes, bytes.count) }

        package mutating func add(_ bytes: UnsafeRawBufferPointer) {
            SHA256Update(&context, bytes.bindMemory(to: UInt8.self).baseAddress, bytes.count)
        }

        /// Of all bytes so far.
        public func sha256() -> String {
            var context = context
            var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
            SHA256Final(&digest, &context)
            return digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        }
    }
}
