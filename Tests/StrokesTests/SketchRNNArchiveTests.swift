import Foundation
import SketchBase
import SketchStrokes
import TestSupport
import Testing

/// Whether python3 runs this script to its end.
private func python(_ script: String, _ arguments: String...) throws -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script] + arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
}

/// The archives come from Tests/Reference/make_archives.py.
@Suite struct SketchRNNArchiveTests {
    private func archive(_ name: String) throws -> Data {
        try InputFile.read(TestFiles.path("Tests/Reference/archives/\(name).npz"))
    }

    private func row(_ dx: Float, _ dy: Float, _ pen: Int) -> StrokeRow { StrokeRow(dx: dx, dy: dy, lifted: pen == 1) }

    @Test(arguments: [
        "protocol-python2", "protocol-2", "protocol-3", "protocol-4", "protocol-5", "big-endian", "float32",
        "float64-fortran",
    ])
    func readsEveryPickleThatNumPyWrites(name: String) throws {
        let splits = try SketchRNNArchive.read(archive(name), name: name)
        for split in Split.allCases {
            #expect(
                splits[split]?.map(\.rows) == [
                    [row(10, 0, 0), row(0, 20, 1), row(-300, 5, 0), row(0, 0, 1)],
                    [row(1, 2, 1)],
                    [row(-1, -2, 0), row(3, 4, 0), row(5, -6, 1)],
                ])
        }
    }

    private static let written: [Split: SequenceList] = [
        .train: SequenceList(
            (0..<2500).map { index in
                StrokeSequence(
                    rows: (0...index % 300).map { StrokeRow(dx: Float($0 - index), dy: Float($0), lifted: $0 % 3 == 0) }
                )
            } + [StrokeSequence(rows: [StrokeRow(dx: -32768, dy: 32767, lifted: true)])]),
        .valid: [StrokeSequence(rows: [StrokeRow(dx: 1, dy: -2, lifted: true)])],
    ]

    @Test func readsBackWhatItWrites() throws {
        try TestFiles.withTemporaryFolder { folder in
            let path = folder.appendingPathComponent("a.npz").path
            try SketchRNNArchive.write(Self.written, to: path, force: false)
            let splits = try SketchRNNArchive.read(path)
            for split in Split.allCases {
                #expect(splits[split].map { SequenceList($0) } == Self.written[split] ?? [])
            }
            let first = try InputFile.read(path)
            #expect(throws: Diagnostic.self) { try SketchRNNArchive.write(Self.written, to: path, force: false) }
            try SketchRNNArchive.write(Self.written, to: path, force: true)
            let again = try InputFile.read(path)
            #expect(first == again)
        }
    }

    @Test("NumPy reads what is written", .needs(.numPy))
    func isReadByNumPy() throws {
        try TestFiles.withTemporaryFolder { folder in
            let path = folder.appendingPathComponent("a.npz").path
            try SketchRNNArchive.write(Self.written, to: path, force: false)
            let script = """
                import sys, numpy
                for more in [{}, {"encoding": "latin1"}]:
                    splits = numpy.load(sys.argv[1], allow_pickle=True, **more)
                    train, valid, test = (splits[name] for name in ("train", "valid", "test"))
                    assert train.dtype == valid.dtype == test.dtype == object
                    assert train.shape == (2501,) and valid.shape == (1,) and test.shape == (0,)
                    assert all(a.dtype == numpy.int16 and a.shape[1] == 3 and a.flags.writeable for a in train)
                    assert [len(a) for a in train[:2500]] == [1 + k % 300 for k in range(2500)]
                    assert train[299][7].tolist() == [7 - 299, 7, 0] and train[2500].tolist() == [[-32768, 32767, 1]]
                    assert valid[0].tolist() == [[1, -2, 1]]
                """
            #expect(try python(script, path))
        }
    }

    @Test func refusesOffsetsThatAreNoShortWholeNumbers() throws {
        for dx in [0.5, 32768, -40000, Float.nan] {
            let list: SequenceList = [StrokeSequence(rows: [StrokeRow(dx: dx, dy: 0, lifted: true)])]
            let error = #expect(throws: Diagnostic.self) {
                try SketchRNNArchive.write([.test: list], to: "/nowhere/a.npz", force: false)
            }
            #expect(error?.text.contains("not all whole numbers from -32768 to 32767") == true)
        }
    }

    /// A stored (uncompressed) zip archive of one member, as small as the format allows.
    private func zip(_ member: [UInt8]) -> Data {
        func little(_ value: Int, _ size: Int) -> [UInt8] { (0..<size).map { UInt8(value >> (8 * $0) & 0xff) } }
        var checksum: UInt32 = 0xffff_ffff
        for byte in member {
            checksum ^= UInt32(byte)
            for _ in 0..<8 { checksum = checksum & 1 == 1 ? checksum >> 1 ^ 0xedb8_8320 : checksum >> 1 }
        }
        let name = Array("train.npy".utf8)
        let common: [UInt8] =
            little(20, 2) + little(0, 8) + little(Int(~checksum), 4) + little(member.count, 4)
            + little(member.count, 4) + little(name.count, 2) + little(0, 2)
        let local: [UInt8] = [0x50, 0x4b, 3, 4] + common + name + member
        let central: [UInt8] =
            [0x50, 0x4b, 1, 2] + little(20, 2) + common + little(0, 14) + name
        let end: [UInt8] =
            [0x50, 0x4b, 5, 6] + little(0, 4) + little(1, 2) + little(1, 2) + little(central.count, 4)
            + little(local.count, 4) + little(0, 2)
        return Data(local + central + end)
    }

    private func npy(_ pickle: [UInt8], shape: String = "(1,)") -> [UInt8] {
        let header = Array("{'descr': '|O', 'fortran_order': False, 'shape': \(shape), }\n".utf8)
        return [0x93, 0x4E, 0x55, 0x4D, 0x50, 0x59, 1, 0, UInt8(header.count), 0] + header + pickle
    }

    private func refusal(_ member: [UInt8]) -> String? {
        do {
            _ = try SketchRNNArchive.read(zip(member), name: "bad.npz")
            return nil
        } catch {
            return error.status == .badData ? error.text : nil
        }
    }

    @Test(arguments: [
        ("\u{80}\u{2}cos\nsystem\n", "pickle byte 2: the name os.system is refused"),
        ("\u{80}\u{2}c__builtin__\neval\n", "the name __builtin__.eval is refused"),
        ("\u{80}\u{4}\u{8c}\u{5}posix\u{8c}\u{6}system\u{93}", "the name posix.system is refused"),
        ("\u{80}\u{2}}", "pickle byte 2: opcode 0x7d is refused"),
        ("\u{80}\u{2}ios\nsystem\n", "opcode 0x69 is refused"),
        ("\u{80}\u{2}\u{81}", "opcode 0x81 is refused"),
        ("\u{80}\u{1}", "protocol 1, expected 2 to 5"),
        ("\u{80}\u{2}", "ends too early"),
        ("\u{80}\u{2}N.", "something else than an array"),
        ("\u{80}\u{2}R", "the stack holds too few values"),
        ("\u{80}\u{2}t", "there is no mark"),
        ("\u{80}\u{2}h\u{7}", "value 7 was not memorised"),
        ("\u{80}\u{2})\u{85}\u{85}\u{85}\u{85}", "tuples nest too deep"),
        ("\u{80}\u{2}]q\u{0}h\u{0}a", "a list may hold nothing but arrays"),
        ("\u{80}\u{4}\u{8e}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}", "ends too early"),
        ("\u{80}\u{2}\u{8a}\u{9}123456789", "more than 8 bytes"),
    ])
    func refusesHostilePickles(pickle: String, expected: String) throws {
        let message = try #require(refusal(npy(pickle.unicodeScalars.map { UInt8($0.value) })))
        #expect(message.hasPrefix("bad.npz: train: pickle byte "))
        #expect(message.contains(expected), "\(message)")
    }

    @Test func boundsStackAndTuples() throws {
        let marks = try #require(refusal(npy([0x80, 2] + [UInt8](repeating: 0x28, count: 200_000))))
        #expect(marks.contains("more than 100000 marks"))
        let values = try #require(refusal(npy([0x80, 2] + [UInt8](repeating: 0x4E, count: 200_000))))
        #expect(values.contains("more than 100000 values on the stack"))
    }

    @Test func refusesArraysWhoseBytesDoNotFit() throws {
        let header = "{'descr': '<i2', 'fortran_order': False, 'shape': (9223372036854775807, 3), }\n"
        let bytes = [0x93, 0x4E, 0x55, 0x4D, 0x50, 0x59, 1, 0, UInt8(header.utf8.count), 0] + Array(header.utf8)
        let message = try #require(refusal(bytes))
        #expect(message.contains("shape [9223372036854775807, 3] and type i2 cannot have 0 bytes"))
    }

    @Test func refusesWhatIsNoArchive() {
        for data in [Data(), Data("not a zip archive at all".utf8), Data([0x50, 0x4b, 3, 4])] {
            #expect { try SketchRNNArchive.read(data, name: "x.npz") } throws: {
                ($0 as? Diagnostic)?.status == .badData
            }
        }
    }

    /// Whatever the bytes are, reading ends with sequences or with an error: it never traps.
    @Test func survivesDamage() throws {
        let pristine = Array(try archive("protocol-4"))
        let member = Array(try unpacked("protocol-python2"))
        var random = RandomStream(seed: 4)
        var refused = 0
        for round in 0..<2000 {
            // The archive's checksums catch most damage to it, so damage the member inside as well.
            var bytes = round % 2 == 0 ? pristine : member
            for _ in 0..<Int(random.next() % 4) + 1 {
                let place = Int(random.next() % UInt64(bytes.count))
                bytes[place] = UInt8(truncatingIfNeeded: random.next())
            }
            if random.uniform() < 0.2 { bytes.removeLast(Int(random.next() % UInt64(bytes.count))) }
            do {
                _ = try SketchRNNArchive.read(round % 2 == 0 ? Data(bytes) : zip(bytes), name: "damaged.npz")
            } catch { refused += 1 }
        }
        #expect(refused > 1000)
    }

    /// The file train.npy of an archive whose members are stored without compression.
    private func unpacked(_ name: String) throws -> Data {
        try InputFile.read(TestFiles.path("Tests/Reference/archives/\(name).train.npy"))
    }
}
