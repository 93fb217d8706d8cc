import Foundation
import SketchArrays
import SketchBase
import TestSupport
import Testing

@Suite struct SafetensorsTests {
    /// The bytes of a file with this header and this much data.
    private func file(_ header: String, data: Int, claimedLength: UInt64? = nil) -> Data {
        let length = claimedLength ?? UInt64(header.utf8.count)
        return Data((0..<8).map { UInt8(truncatingIfNeeded: length >> (8 * $0)) }) + Data(header.utf8)
            + Data(count: data)
    }

    private func read(_ data: Data) throws -> SafetensorsFile {
        try TestFiles.withTemporaryFolder { folder in
            let path = folder.appendingPathComponent("model.safetensors").path
            try data.write(to: URL(fileURLWithPath: path))
            return try SafetensorsFile.read(path)
        }
    }

    private func refusal(_ data: Data) -> String? {
        do {
            _ = try read(data)
            return nil
        } catch {
            let error = error as? Diagnostic
            return error?.status == .badData ? error?.text : nil
        }
    }

    private func written(_ file: SafetensorsFile, half: Bool) throws -> Data {
        try TestFiles.withTemporaryFolder { folder in
            let path = folder.appendingPathComponent("model.safetensors").path
            try file.write(to: path, half: half, force: false)
            return try InputFile.read(path)
        }
    }

    /// Made by the reference implementation: Tests/Reference/make_safetensors.py.
    @Test func readsWhatTheReferenceImplementationWrites() throws {
        let file = try SafetensorsFile.read(TestFiles.path("Tests/Reference/reference.safetensors"))
        #expect(file.metadata == ["made by": "safetensors", "text": "ünïcode \"quoted\""])
        let tensors = Dictionary(uniqueKeysWithValues: file.tensors.map { ($0.name, $0) })
        #expect(tensors["single"]?.shape == [2, 3])
        #expect(tensors["single"]?.values == [0, 1, -2.5, 65504, 6e-8, 1 / 3])
        #expect(tensors["half"]?.values == [0, 1, -2.5, 65504, 0x1p-24, 0.333251953125])
        #expect(tensors["scalar"]?.shape == [])
        #expect(tensors["scalar"]?.values == [7])
    }

    @Test func writesAndReadsTheSame() throws {
        var random = RandomStream(seed: 3)
        for count in [0, 1, 5, 64] {
            let values = (0..<count * 3).map { _ in Float(random.gaussian()) }
            let file = SafetensorsFile(
                tensors: [
                    NamedTensor(name: "a/~b", shape: [count, 3], values: values),
                    NamedTensor(name: "c", shape: [1], values: [.leastNonzeroMagnitude]),
                ],
                metadata: ["b": "x", "a": ""])
            let bytes = try written(file, half: false)
            #expect(try read(bytes) == file)
            #expect(try written(file, half: false) == bytes)
            let headerLength = bytes.prefix(2).reversed().reduce(0) { $0 << 8 | Int($1) }
            #expect(headerLength % 8 == 0, "the data is aligned")
            let halves = try read(try written(file, half: true))
            #expect(halves.tensors.first?.values == values.map { Float(Float16($0)) })
        }
    }

    @Test(arguments: [Float.nan, .infinity, 70000])
    func writesNothingItWouldNotRead(value: Float) throws {
        let file = SafetensorsFile(
            tensors: [NamedTensor(name: "w", shape: [2], values: [0, value])], metadata: [:])
        try TestFiles.withTemporaryFolder { folder in
            let path = folder.appendingPathComponent("model.safetensors").path
            #expect { try file.write(to: path, half: true, force: false) } throws: {
                ($0 as? Diagnostic)?.text.contains("tensor w: value 1") == true
            }
            #expect(!FileManager.default.fileExists(atPath: path))
        }
    }

    @Test(arguments: [
        (#"{"w":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#, 4, "/w/data_offsets: end at byte 8 of data"),
        (#"{"w":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}}"#, 8, "/w: shape [3] of F32 takes 12 bytes"),
        (#"{"w":{"dtype":"F64","shape":[1],"data_offsets":[0,8]}}"#, 8, "/w/dtype: expected F32 or F16"),
        (#"{"w":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}}"#, 8, "expected two offsets"),
        (#"{"w":{"dtype":"F32","shape":[2],"data_offsets":[0]}}"#, 8, "expected two offsets"),
        (#"{"w":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}}"#, 8, "/w/shape/0: expected a whole number"),
        (#"{"w":{"dtype":"F32","shape":[4611686018427387904,4],"data_offsets":[0,0]}}"#, 0, "/w/shape: the tensor is"),
        (#"{"w":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#, 12, "has 12 bytes of data, its tensors take 8"),
        (#"{"w":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}}"#, 12, "tensor w leaves a gap before it"),
        (
            #"{"v":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"w":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}}"#,
            12, "tensor w overlaps the tensor before it"
        ),
        (#"{"w":{"dtype":"F32","shape":[2]}}"#, 8, "the key \"data_offsets\" is missing"),
        (#"{"w":{"dtype":"F32","shape":[2],"data_offsets":[0,8],"x":1}}"#, 8, "/w/x: unknown key"),
        (#"{"__metadata__":{"a":1}}"#, 0, "/__metadata__/a: expected a string"),
        ("[]", 0, "expected an object"),
        (#"{"w":"#, 8, "header:1:6"),
    ])
    func refusesUnsoundHeaders(header: String, data: Int, expected: String) throws {
        let message = try #require(refusal(file(header, data: data)))
        #expect(message.contains(expected), "\(message)")
    }

    @Test func refusesCutAndOversizedHeaders() throws {
        #expect(refusal(Data())?.contains("has 0 bytes") == true)
        #expect(refusal(file("{}", data: 0, claimedLength: 3))?.contains("is cut short") == true)
        #expect(refusal(file("{}", data: 0, claimedLength: 100_000_001))?.contains("claims 100000001 bytes") == true)
        #expect(refusal(file("{}", data: 0, claimedLength: .max))?.contains("claims 18446744073709551615") == true)
    }

    @Test func namesTheFirstValueThatIsNotFinite() throws {
        var data = file(#"{"w":{"dtype":"F16","shape":[4],"data_offsets":[0,8]}}"#, data: 8)
        data[data.count - 1] = 0x7e
        #expect(refusal(data)?.hasSuffix("tensor w: value 3 is NaN, not a finite number") == true)
    }

    @Test func survivesDamage() throws {
        let pristine = Array(try InputFile.read(TestFiles.path("Tests/Reference/reference.safetensors")))
        var random = RandomStream(seed: 8)
        var refused = 0
        for _ in 0..<500 {
            var bytes = pristine
            for _ in 0..<Int(random.next() % 3) + 1 {
                bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
            }
            if random.uniform() < 0.2 { bytes.removeLast(Int(random.next() % UInt64(bytes.count))) }
            if refusal(Data(bytes)) != nil { refused += 1 }
        }
        #expect(refused > 300)
    }
}
