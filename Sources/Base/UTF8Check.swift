import Foundation

extension Data {
    /// The same text without the byte order mark that it may begin with.
    package var withoutByteOrderMark: Data { starts(with: UTF8Check.byteOrderMark) ? Data(dropFirst(3)) : self }
}

/// Finds where a text stops being UTF-8, which json-c and libxml2 say too, but not where.
package enum UTF8Check {
    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Where the first byte stands that is no part of UTF-8 (RFC 3629); nil where there is none.
    package static func firstFault(in text: Data) -> Int? {
        let bytes = [UInt8](text)
        if String(validating: bytes, as: UTF8.self) != nil { return nil }
        var parser = Unicode.UTF8.ForwardParser()
        var rest = bytes.makeIterator()
        var offset = 0
        while true {
            switch parser.parseScalar(from: &rest) {
            case .valid(let scalar): offset += scalar.count
            case .error: return offset
            case .emptyInput: return nil
            }
        }
    }

    /// What is wrong with a text in which `firstFault` found something.
    package static func complaint(about text: Data) -> String {
        let isUTF16 = text.starts(with: [0xFF, 0xFE]) || text.starts(with: [0xFE, 0xFF])
        return isUTF16 ? "not UTF-8 but UTF-16; save it as UTF-8" : "not UTF-8"
    }
}
