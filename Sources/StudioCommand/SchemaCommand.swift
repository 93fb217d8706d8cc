import ArgumentParser
import SketchBase
import SketchDocuments
import SketchServer

/// `studio schema`: the JSON Schema of a kind of document, which docs/ holds too.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema (draft 2020-12) of scenes, pages, styles or machine profiles.",
        discussion: """
            Editors that find it under a document's \"$schema\" complete keys and show what they mean.

            For example: studio schema scene > scene.schema.json
            """)

    /// What is described: documents, and the requests of `studio serve`.
    enum Subject: String, CaseIterable, ExpressibleByArgument {
        case scene, page, style, machine, serve

        private var kind: DocumentKind? { DocumentKind(rawValue: rawValue) }

        var schema: JSONValue { kind?.schema ?? ServerInterface.openAPI }

        /// As `DocumentKind.tables`.
        var tables: [(key: String, value: String)] { kind.map { Array($0.tables) } ?? ServerInterface.tables }
    }

    @Argument(help: "scene, page, style or machine; serve for the OpenAPI document of studio serve.")
    var document = Subject.scene

    @Option(help: "Print a table of keys in Markdown instead, as docs/ has it.")
    var table: String?

    func run() throws {
        guard let table else { return Terminal.result(document.schema.text(pretty: true)) }
        guard let text = document.tables.first(where: { $0.key == table })?.value else {
            let names = document.tables.map(\.key)
            throw Diagnostic(
                .usage, "--table \(table): \(document) has no such table",
                hint: nameHint(to: table, in: names, otherwise: "choose from"))
        }
        Terminal.result(text)
    }
}
