import Foundation
import SketchDocuments
import TestSupport
import Testing

/// Hostile and odd files, each with what has to be said of it.
@Suite("Corpora of broken files")
struct CorpusTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var file: String
        var status: Int32
        /// What the error says behind the file's name; of a program that is read, what stdout says.
        var text: String
        var testDescription: String { file }
    }

    /// The rows of expected.tsv in a folder of the corpus: file, exit code, text.
    private static func table(_ folder: String) -> [Row] {
        let text = (try? String(contentsOfFile: TestFiles.path("Tests/Corpus/\(folder)/expected.tsv"), encoding: .utf8))
        return (text ?? "").split(separator: "\n").compactMap { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 3, let status = Int32(fields[1]) else { return nil }
            return Row(file: fields[0], status: status, text: fields[2])
        }
    }

    private static let programs = table("gcode")
    private static let recipes = table("recipes")

    @Test("every file has its row, and every row its file", arguments: ["gcode", "recipes"])
    func tablesAreComplete(folder: String) throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: TestFiles.path("Tests/Corpus/\(folder)"))
        let rows = Self.table(folder)
        #expect(rows.count >= 40)
        #expect(rows.map(\.file).sorted() == files.filter { $0 != "expected.tsv" }.sorted())
    }

    @Test("plot preview and plot resume refuse a program at its line, or read it as it is", arguments: programs)
    func program(row: Row) throws {
        let path = TestFiles.path("Tests/Corpus/gcode/\(row.file)")
        try TestFiles.withTemporaryFolder { folder in
            guard row.status == 0 else {
                try studioFails(
                    ["plot", "preview", path, "--out", "p.svg"], row.status, "\(path): \(row.text)", in: folder)
                // What is no program for a picture is none to go on with.
                let machine = row.file.hasSuffix("hpgl") ? "hpgl" : "grbl-servo"
                let resume = try studio(
                    ["plot", "resume", path, "--machine", machine, "--from-stroke", "1", "--out", "r.gcode"], in: folder
                )
                #expect(resume.status == row.status || resume.status == 64 && row.text.contains("draws nothing"))
                return
            }
            let preview = try studioSucceeds(["plot", "preview", path, "--out", "p.svg"], in: folder)
            #expect(preview.text.contains(row.text), "\(preview.text)")
        }
    }

    @Test("reproduce refuses a picture whose recipe is broken, at its place", arguments: recipes)
    func recipe(row: Row) throws {
        let path = TestFiles.path("Tests/Corpus/recipes/\(row.file)")
        try TestFiles.withTemporaryFolder { folder in
            let ending = (row.file as NSString).pathExtension
            try studioFails(
                ["reproduce", path, "--out", "again.\(ending)"], row.status, "\(path): \(row.text)", in: folder)
        }
    }

    @Test("check tells every fault of a style at its line and column, and a scene that takes it the same")
    func styles() throws {
        let corpus = TestFiles.path("Tests/Corpus/styles")
        let styles = try FileManager.default.contentsOfDirectory(atPath: corpus).filter { $0.hasSuffix(".json") }
            .sorted()
            .map { "\(corpus)/\($0)" }
        #expect(styles.count >= 40)
        try TestFiles.withTemporaryFolder { folder in
            let check = try studio(["check", "--as", "style", "--json"] + styles, in: folder)
            #expect(check.status == 65 && check.lines.count == styles.count)
            for (style, line) in zip(styles, check.lines) {
                let problems = try JSONNode(JSONValue(parsing: Data(line.utf8), name: "c"), name: "c").required(
                    "problems")
                let expected = try String(contentsOfFile: style.replacing(/json$/, with: "txt"), encoding: .utf8)
                    .split(separator: "\n").map { "\(style):\($0)" }
                #expect(problems.texts == expected)
                for (problem, text) in zip(try problems.elements(), expected) {
                    let place = try [problem.required("line"), problem.required("column")].map {
                        try $0.integer(in: 1...1000)
                    }
                    #expect(text.hasPrefix("\(style):\(place[0]):\(place[1]): "))
                }
                let scene = """
                    {"version": 1, "checkpoint": "\(TestFiles.path("Checkpoints/owl-decoder.safetensors"))",
                     "paper": {"size": "A6"}, "items": [{"type": "single"}],
                     "style": "\(style)"}
                    """
                try Data(scene.utf8).write(to: folder.appendingPathComponent("scene.json"))
                let render = try studio(["render", "scene.json", "--out", "x.svg"], in: folder)
                #expect(render.status == 65)
                #expect(render.talk == expected.map { "studio: error: scene.json:3:11: /style: \($0)\n" }.joined())
            }
        }
    }
}
