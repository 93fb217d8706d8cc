import Foundation
import SketchArrays
import SketchBase
import TestSupport
import Testing

/// `Tests/Reference/check_exports.py` has NumPy itself read such files.
@Suite struct NumPyWriterTests {
    @Test func archivesReadBackAsTheyWereWritten() throws {
        var zip = ZipWriter()
        let matrix = NumPyWriter.file([1, -2.5, 3, 4, 5, 6] as [Float], shape: [2, 3])
        let vector = NumPyWriter.file([7, -8] as [Int16], shape: [2])
        try zip.add(matrix, as: "a.b.npy")
        try zip.add(vector, as: "v.npy")
        let members = try ZipArchive.members(of: zip.data, name: "test") { _ in true }
        #expect(members.keys.sorted() == ["a.b.npy", "v.npy"])
        #expect(members["a.b.npy"] == Array(matrix) && members["v.npy"] == Array(vector))
        #expect(Array(vector.suffix(4)) == [7, 0, 0xf8, 0xff])
    }

    /// What `numpy.save` writes of `numpy.zeros((3,), "<f4")`.
    @Test func headersAreNumPys() {
        let file = NumPyWriter.file([0, 0, 0] as [Float], shape: [3])
        let header = "{'descr': '<f4', 'fortran_order': False, 'shape': (3,), }"
        let expected = [0x93] + Array("NUMPY".utf8) + [1, 0, 118, 0] + Array(header.utf8)
        #expect(Array(file.prefix(expected.count)) == expected)
        #expect(file.count == 128 + 12 && file[127] == UInt8(ascii: "\n"))
        let scalar = NumPyWriter.file([1] as [Float], shape: [])
        #expect(scalar.range(of: Data("'shape': (), }".utf8)) != nil)
    }

    @Test func equalArchivesHaveEqualBytesAndTakenNamesAreRefused() throws {
        func archive() throws -> Data {
            var zip = ZipWriter()
            try zip.add(Data("hello".utf8), as: "x")
            return zip.data
        }
        let (first, second) = (try archive(), try archive())
        #expect(first == second)
        // CRC-32 of "hello" is 3610a686.
        #expect(Array(first[14..<18]) == [0x86, 0xa6, 0x10, 0x36])
        var zip = ZipWriter()
        try zip.add(Data(), as: "x")
        #expect(throws: Diagnostic.self) { try zip.add(Data(), as: "x") }
    }
}
