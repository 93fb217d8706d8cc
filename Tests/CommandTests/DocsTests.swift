import Foundation
import TestSupport
import Testing

/// What docs say of keys is what the program says, and their code is what Tests/Outside compiles and runs.
@Suite("Docs")
struct DocsTests {
    @Test("tables of keys, commands and options in README and docs are those that the program prints")
    func tables() throws {
        var count = 0
        for name in try Document.names() {
            let text = try String(contentsOfFile: TestFiles.path(name), encoding: .utf8)
            for match in text.matches(of: /<!-- studio ((?:schema|plugins|manual) .*?) -->\n((?s).*?)<!-- end -->/) {
                let arguments = match.1.split(separator: " ").map(String.init)
                let table = try studioSucceeds(arguments, in: TestFiles.root).output
                let isFresh = table == Data(match.2.utf8)
                #expect(isFresh, "\(name): studio \(match.1): run Scripts/document-keys")
                count += 1
            }
        }
        #expect(count >= 18)
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

    @Test("the site has a page for every text, no link that leads nowhere, and nothing from elsewhere", .needs(.cmark))
    func site() throws {
        try TestFiles.withTemporaryFolder { folder in
            // It refuses what is not there, and headings that are not.
            let made = try StudioProcess(
                [folder.path + "/site"], in: folder, program: URL(fileURLWithPath: TestFiles.path("Scripts/site"))
            ).wait()
            #expect(made.status == 0, "Scripts/site: \(made.talk)")
            let pages = try FileManager.default.subpathsOfDirectory(atPath: folder.path + "/site").filter {
                $0.hasSuffix(".html")
            }
            #expect(pages.contains("index.html") && pages.contains("gallery.html"))
            for name in try Document.names().dropFirst() {
                #expect(pages.contains(String(name.dropFirst("docs/".count).dropLast(2)) + "html"), "\(name)")
            }
            for page in pages {
                let text = try String(contentsOfFile: "\(folder.path)/site/\(page)", encoding: .utf8)
                #expect(!text.contains(/(<script|<img|<link)[^>]*(src|href)="https?:/), "\(page)")
            }
        }
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
