import Foundation
import SketchBase
import TestSupport
import Testing

@Suite struct FilesTests {
    @Test func errorsSayWhere() {
        let error = Diagnostic.badData("expected a number").at("/items/0").at("owls.json")
        #expect(error.text == "owls.json: /items/0: expected a number")
        #expect("\(error)" == error.text)
        #expect(error.status.rawValue == 65)
        #expect(Diagnostic.internal("lost").status == .internalError)
        #expect(Diagnostic.internal("lost").text.contains("please report"))
    }

    /// FIPS 180-4 examples, and one million a's.
    @Test func digestsAreSHA256() {
        #expect(
            Digest.sha256(Data("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(Digest.sha256(Data()) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(
            Digest.sha256(Data("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8))
                == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
        #expect(
            Digest.sha256(Data(repeating: UInt8(ascii: "a"), count: 1_000_000))
                == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    @Test func digestsOfPortionsAreThoseOfTheWhole() {
        var sum = Digest.Sum()
        #expect(sum.sha256() == Digest.sha256(Data()))
        for portion in ["a", "", "bc"] { sum.add(Array(portion.utf8)) }
        #expect(sum.sha256() == Digest.sha256(Data("abc".utf8)))
    }

    @Test func aFileIsWrittenAndReadBack() throws {
        try TestFiles.withTemporaryFolder { folder in
            let path = folder.appendingPathComponent("a.bin").path
            for content in [Data(), Data((0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })] {
                try OutputFile.write(content, to: path, force: true)
                #expect(try InputFile.read(path) == content)
                #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.bin"])
            }
        }
    }

    @Test func anExistingFileNeedsForce() throws {
        try TestFiles.withTemporaryFolder { folder in
            let path = folder.appendingPathComponent("a").path
            try OutputFile.write(Data("old".utf8), to: path, force: false)
            let error = studioError { try OutputFile.write(Data("new".utf8), to: path, force: false) }
            #expect(error?.status == .cannotCreateOutput)
            #expect(error?.text.contains("--force") == true)
            #expect(try InputFile.readText(path) == "old")
            #expect(studioError { try OutputFile.check(path, force: false) } == error)
            try OutputFile.write(Data("new".utf8), to: path, force: true)
            #expect(try InputFile.readText(path) == "new")
        }
    }

    /// As with cp: what a link leads to is replaced, and the link stays one.
    @Test func aLinkIsWrittenThrough() throws {
        try TestFiles.withTemporaryFolder { folder in
            func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
            try FileManager.default.createDirectory(atPath: path("there"), withIntermediateDirectories: false)
            try OutputFile.write(Data("old".utf8), to: path("there/a"), force: false)
            try FileManager.default.createSymbolicLink(atPath: path("link"), withDestinationPath: "there/a")
            #expect(
                studioError { try OutputFile.check(path("link"), force: false) }?.message.contains("--force") == true)
            try OutputFile.write(Data("new".utf8), to: path("link"), force: true)
            #expect(try InputFile.readText(path("there/a")) == "new")
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path("link")) == "there/a")
            #expect(try FileManager.default.contentsOfDirectory(atPath: path("there")) == ["a"])
        }
    }

    @Test func whatIsNoFileIsNotReplaced() throws {
        try TestFiles.withTemporaryFolder { folder in
            func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
            try FileManager.default.createSymbolicLink(atPath: path("nowhere"), withDestinationPath: "gone")
            try FileManager.default.createSymbolicLink(atPath: path("null"), withDestinationPath: "/dev/null")
            let cases = [
                ("nowhere", "is a link to gone, which is not there"), ("null", "is a device or a pipe"),
                ("a.svg/", "ends in a slash"), ("none/a.svg", "/none does not exist"),
            ]
            for (name, message) in cases {
                for force in [false, true] {
                    let error = studioError { try OutputFile.write(Data(), to: folder.path + "/" + name, force: force) }
                    #expect(error?.status == .cannotCreateOutput)
                    #expect(error?.text.contains(message) == true, "\(error?.text ?? "none")")
                }
            }
            #expect(studioError { try OutputFile.check("", force: false) }?.status == .cannotCreateOutput)
            // A folder that takes no files is found by trying.
            let error = studioError { try OutputFile.check("/proc/a.svg", force: false) }
            #expect(error?.text.contains("cannot be created") == true)
        }
    }

    @Test func linesAreFoundInAnyOrder() throws {
        try TestFiles.withTemporaryFolder { folder in
            let path = folder.appendingPathComponent("a.txt").path
            // Lines long and short, empty ones too, over several portions of reading.
            let lines = (0..<1000).map { String(repeating: "x\($0)", count: $0 * 7 % 200) }
            for end in ["", "\n"] {
                try OutputFile.write(Data((lines.joined(separator: "\n") + end).utf8), to: path, force: true)
                var file = try LineFile(path)
                for number in [1, 64, 65, 1000, 3, 129, 128, 999, 1, 500] {
                    let line = try file.line(number)
                    #expect(line.map { String(decoding: $0, as: UTF8.self) } == lines[number - 1], "line \(number)")
                }
                for number in [0, -1, 1001, 5000] { #expect(try file.line(number) == nil) }
            }
        }
    }

    @Test func aStreamGoesBackAndForth() throws {
        try TestFiles.withTemporaryFolder { folder in
            let path = folder.appendingPathComponent("a.bin").path
            let content = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 / 256) }
            try OutputFile.write(Data(content), to: path, force: false)
            let stream = try FileStream(path)
            for (place, count) in [(0, 10), (150_000, 70_000), (5, 100_000), (99_999, 2), (199_999, 1), (65_536, 1)] {
                try stream.seek(to: place)
                #expect(stream.position == place)
                let taken = try stream.take(count)
                #expect(taken == Array(content[place..<min(place + count, content.count)]))
                #expect(stream.position == place + taken.count)
            }
        }
    }

    @Test func stampsTellChangedFilesApart() throws {
        try TestFiles.withTemporaryFolder { folder in
            let path = folder.appendingPathComponent("a").path
            let missing = FileStamp(path)
            #expect(missing == FileStamp(path) && !missing.isFolder)
            try OutputFile.write(Data("one".utf8), to: path, force: true)
            let stamp = FileStamp(path)
            #expect(stamp != missing && stamp == FileStamp(path))
            try OutputFile.write(Data("two".utf8), to: path, force: true)
            #expect(FileStamp(path) != stamp)
            #expect(FileStamp(folder.path).isFolder)
        }
    }

    @Test func aFileInPortionsIsThereOnlyWhenItIsWhole() throws {
        try TestFiles.withTemporaryFolder { folder in
            let path = folder.appendingPathComponent("a").path
            func write(_ portions: [String], finishing: Bool) throws {
                let file = try OutputFileStream(path, force: true)
                for portion in portions { try file.write(Data(portion.utf8)) }
                #expect(!FileManager.default.fileExists(atPath: path))
                if finishing { try file.finish() }
            }
            try write(["one ", "two"], finishing: false)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
            try write(["one ", "two"], finishing: true)
            #expect(try InputFile.readText(path) == "one two")
        }
    }

    /// A failure in the middle of writing: the temporary file's name is taken by a folder.
    @Test func theOldFileOutlivesAFailure() throws {
        try TestFiles.withTemporaryFolder { folder in
            let path = folder.appendingPathComponent("a").path
            try OutputFile.write(Data("old".utf8), to: path, force: false)
            let temporary = "\(path).\(ProcessInfo.processInfo.processIdentifier).tmp"
            try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: false)
            let error = studioError { try OutputFile.write(Data("new".utf8), to: path, force: true) }
            #expect(error?.status == .cannotCreateOutput)
            #expect(try InputFile.readText(path) == "old")
        }
    }

    @Test func placesThatCannotBeWrittenAreNamed() throws {
        try TestFiles.withTemporaryFolder { folder in
            let missing = studioError {
                try OutputFile.write(Data(), to: folder.appendingPathComponent("no/a.svg").path, force: true)
            }
            #expect(missing?.status == .cannotCreateOutput)
            #expect(missing?.text.contains("no does not exist") == true)
            let isFolder = studioError { try OutputFile.write(Data(), to: folder.path, force: true) }
            #expect(isFolder?.status == .cannotCreateOutput)
            #expect(isFolder?.text.contains("is a folder") == true)
        }
    }

    @Test func filesThatCannotBeReadAreNamed() throws {
        try TestFiles.withTemporaryFolder { folder in
            let path = folder.appendingPathComponent("a").path
            #expect(studioError { _ = try InputFile.read(path) }?.status == .missingInput)
            #expect(studioError { _ = try InputFile.read(folder.path) }?.status == .missingInput)
            try OutputFile.write(Data([0x61, 0xff, 0x62]), to: path, force: false)
            #expect(studioError { _ = try InputFile.readText(path) }?.text.contains("UTF-8") == true)
            #expect(try InputFile.read(path, limit: 3).count == 3)
            #expect(studioError { _ = try InputFile.read(path, limit: 2) }?.status == .badData)
        }
    }
}
