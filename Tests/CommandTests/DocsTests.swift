import Foundation
import TestSupport
import Testing

/// What docs say of keys is what the program says, and their code is what Tests/Outside compiles and runs.
@Suite("Docs")
struct DocsTests {
    @Test("tables of keys in docs are those that the program prints")
    func tables() throws {
        let folder = TestFiles.path("docs")
        var count = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) where name.hasSuffix(".md") {
            let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
            for match in text.matches(of: /<!-- studio ((?:schema|plugins) .*?) -->\n((?s).*?)<!-- end -->/) {
                let arguments = match.1.split(separator: " ").map(String.init)
                let table = try studioSucceeds(arguments, in: TestFiles.root).output
                let isFresh = table == Data(match.2.utf8)
                #expect(isFresh, "docs/\(name): studio \(match.1): run Scripts/document-keys")
                count += 1
            }
        }
        #expect(count >= 16)
    }

    @Test("the code of docs for programmers stands in Tests/Outside", arguments: ["library", "plugin-protocol"])
    func snippets(name: String) throws {
        let snippets = try Self.snippets()
        let text = try String(contentsOfFile: TestFiles.path("docs/\(name).md"), encoding: .utf8)
        var count = 0
        for match in text.matches(of: /<!-- snippet (.*?) -->\n((?s).*?)<!-- end -->/) {
            let source = try #require(snippets[String(match.1)], "docs/\(name).md: there is no snippet \(match.1)")
            #expect(
                match.2 == "```swift\n\(source)```\n", "docs/\(name).md: snippet \(match.1): run Scripts/document-keys")
            count += 1
        }
        // None stands there that is not compiled.
        #expect(count > 0 && text.matches(of: /```swift/).count == count)
    }

    /// What stands between `// snippet: NAME` and `// end` in Tests/Outside, by name, moved to the left as far as its mark
    /// stands to the right.
    private static func snippets() throws -> [String: String] {
        let sources = TestFiles.path("Tests/Outside/Sources/Outside")
        let files =
            [TestFiles.path("Tests/Outside/Package.swift")]
            + (try FileManager.default.contentsOfDirectory(atPath: sources).map { "\(sources)/\($0)" })
        var snippets: [String: String] = [:]
        for file in files {
            var current: (name: String, indent: Int)?
            for line in try String(contentsOfFile: file, encoding: .utf8).split(
                separator: "\n", omittingEmptySubsequences: false)
            {
                if let match = line.wholeMatch(of: /( *)\/\/ snippet: (.+)/) {
                    current = (String(match.2), match.1.count)
                    #expect(
                        snippets.updateValue("", forKey: String(match.2)) == nil, "two snippets are called \(match.2)")
                } else if line.trimmingCharacters(in: .whitespaces) == "// end" {
                    current = nil
                } else if let current {
                    snippets[current.name, default: ""] += line.dropFirst(current.indent) + "\n"
                }
            }
        }
        return snippets
    }

    @Test("the version that packages are told to take is the program's")
    func version() throws {
        let text = try String(contentsOfFile: TestFiles.path("docs/library.md"), encoding: .utf8)
        let told = try #require(text.firstMatch(of: /\.package\(url: ".*?", from: "(.*?)"\)/)).1
        let version = try studioSucceeds(["--version"], in: TestFiles.root).output
        #expect(String(decoding: version, as: UTF8.self) == "\(told)\n")
    }

    @Test("schemas in docs are those that the program prints", arguments: ["scene", "page", "style", "machine"])
    func schemas(kind: String) throws {
        let printed = try studioSucceeds(["schema", kind], in: TestFiles.root).output
        let file = try Data(contentsOf: URL(fileURLWithPath: TestFiles.path("docs/\(kind).schema.json")))
        let isFresh = printed == file
        #expect(isFresh, "run: studio schema \(kind) > docs/\(kind).schema.json")
    }
}
