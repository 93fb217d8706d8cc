import Foundation

/// The subject of a PDF.
enum PDFSubject {
    /// The text string (PDF 32000-1 §7.9.2) of the document's subject: literal, or hexadecimal UTF-16; nil where there
    /// is none.
    static func text(in file: Data) -> String? {
        guard file.starts(with: Data("%PDF".utf8)) else { return nil }
        if let key = file.range(of: Data("/Subject <FEFF".utf8)) {
            var units: [UInt16] = []
            var digits = file[key.upperBound...].prefix { $0 != UInt8(ascii: ">") }.filter { $0 > 0x20 }[...]
            while digits.count >= 4, let unit = UInt16(String(decoding: digits.prefix(4), as: UTF8.self), radix: 16) {
                units.append(unit)
                digits = digits.dropFirst(4)
            }
            return String(decoding: units, as: UTF16.self)
        }
        guard let key = file.range(of: Data("/Subject (".utf8)) else { return nil }
        var result: [UInt8] = []
        var depth = 0
        var bytes = file[key.upperBound...].makeIterator()
        while let byte = bytes.next() {
            switch byte {
            case UInt8(ascii: "\\"):
                guard let escaped = bytes.next() else { return nil }
                result.append(escaped)
            case UInt8(ascii: "("):
                depth += 1
                result.append(byte)
            case UInt8(ascii: ")") where depth == 0: return String(decoding: result, as: UTF8.self)
            case UInt8(ascii: ")"):
                depth -= 1
                result.append(byte)
            default: result.append(byte)
            }
        }
        return nil
    }
}
