import Foundation

/// Where text that should be UTF-8 is not.
public enum UTF8Check {
    /// The offset of the first byte that begins no valid sequence; nil where there is none.
    public static func firstInvalid(in data: Data) -> Int? {
        data.withUnsafeBytes { bytes in
            // The usual case, many times as fast as the walk.
            if String(validating: bytes, as: UTF8.self) != nil { return nil }
            var decoder = UTF8()
            var iterator = bytes.makeIterator()
            var offset = 0
            while true {
                switch decoder.decode(&iterator) {
                case .scalarValue(let scalar): offset += UTF8.width(scalar)
                case .emptyInput: return nil
                case .error: return offset
                }
            }
        }
    }
}
