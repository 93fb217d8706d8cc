import ArgumentParser
import Foundation
import SketchBase
import SketchDocuments
import SketchFetch

struct DatasetFetchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fetch",
        abstract: "Fetch a class of the Quick, Draw! Dataset.",
        discussion: """
            Goes on where an earlier fetch stopped, checks the sum that the server sends, and writes beside the file, \
            as FILE.source.json, where it came from, its SHA-256, licence and whom to credit.

            For example: studio dataset fetch owl
            """)

    enum Layout: String, ExpressibleByArgument, CaseIterable {
        case simplified, raw, binary, npz

        /// Below the data set's root (github.com/googlecreativelab/quickdraw-dataset, README).
        var folder: String {
            switch self {
            case .simplified: "full/simplified"
            case .raw: "full/raw"
            case .binary: "full/binary"
            case .npz: "sketchrnn"
            }
        }

        var fileExtension: String {
            switch self {
            case .simplified, .raw: "ndjson"
            case .binary: "bin"
            case .npz: "npz"
            }
        }

        /// What is wrong with a file that begins so; nil where it may be of this layout.
        func complaint(about beginning: [UInt8]) -> String? {
            let first = beginning.first { $0 > 0x20 }
            if first == UInt8(ascii: "<") { return "a web page, where drawings were asked for" }
            guard fileExtension == "ndjson", let end = beginning.firstIndex(of: 10) else { return nil }
            let line = try? JSONValue(parsing: Data(beginning[..<end]), name: "line 1")
            if case .object? = line { return nil }
            return "a first line that is no JSON object, where drawings were asked for"
        }
    }

    @Argument(help: "The class as the data set names it, e.g. owl or \"alarm clock\".")
    var name: String

    @Option(help: "Which of the data set's layouts.")
    var layout = Layout.simplified

    @Option(help: "The file to write (default: NAME.ndjson, .bin or .npz here).", completion: .file())
    var out: String?

    @Option(help: "Where the data set lies.")
    var baseURL = "https://storage.googleapis.com/quickdraw_dataset"

    @Option(help: "What the file's SHA-256 must be.")
    var sha256: String?

    @Flag(help: "Replace an existing file.")
    var force = false

    func validate() throws {
        let allowed = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: " -_"))
        guard !name.isEmpty, name.unicodeScalars.allSatisfy({ $0.isASCII && allowed.contains($0) }) else {
            throw ValidationError("NAME: expected the name of a class, of letters, digits, spaces and hyphens")
        }
        guard baseURL.hasPrefix("https://") || baseURL.hasPrefix("http://") else {
            throw ValidationError("--base-url: expected an address that begins with https:// or http://")
        }
        if let sha256, sha256.count != 64 || !sha256.allSatisfy(\.isHexDigit) {
            throw ValidationError("--sha256: expected 64 hexadecimal digits")
        }
    }

    func run() throws {
        let file = "\(name).\(layout.fileExtension)"
        let path = out ?? file.replacingOccurrences(of: " ", with: "-")
        let root = baseURL.hasSuffix("/") ? String(baseURL.dropLast()) : baseURL
        let url = "\(root)/\(layout.folder)/\(file.replacingOccurrences(of: " ", with: "%20"))"
        let record = path + ".source.json"
        try OutputFile.check(record, force: force)
        var lastShown = ContinuousClock.now
        let sum = try Download(url: url, path: path).run(
            sha256: sha256, force: force, complaint: layout.complaint(about:)
        ) { done, total in
            guard ContinuousClock.now - lastShown > .seconds(5) else { return }
            lastShown = .now
            Terminal.say("\(done >> 20) of \(total.map { "\($0 >> 20)" } ?? "?") MiB")
        }
        let source: JSONValue = .members([
            "url": .string(url), "sha256": .string(sum), "licence": .string("CC-BY-4.0"),
            "attribution": .string("The Quick, Draw! Dataset, made available by Google, Inc."),
            "licence_url": .string("https://creativecommons.org/licenses/by/4.0/"),
        ])
        try OutputFile.write(Data((source.text(pretty: true) + "\n").utf8), to: record, force: true)
        Terminal.say("Quick, Draw! drawings by Google, Inc., CC BY 4.0: credit them where you show them (\(record))")
        Terminal.result(path)
    }
}
