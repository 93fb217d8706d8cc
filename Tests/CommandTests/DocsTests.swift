import Foundation
import TestSupport
import Testing

/// What docs say of keys is what the program says.
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
        #expect(count >= 10)
    }

    @Test("schemas in docs are those that the program prints", arguments: ["scene", "page", "style", "machine"])
    func schemas(kind: String) throws {
        let printed = try studioSucceeds(["schema", kind], in: TestFiles.root).output
        let file = try Data(contentsOf: URL(fileURLWithPath: TestFiles.path("docs/\(kind).schema.json")))
        let isFresh = printed == file
        #expect(isFresh, "run: studio schema \(kind) > docs/\(kind).schema.json")
    }
}
