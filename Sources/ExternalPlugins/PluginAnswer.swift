import Foundation
import SketchBase
import SketchDocuments
import SketchPages

/// What a plugin answers to `render` or `filter`: one JSON object. Members that are not known are passed over.
package struct PluginAnswer: Equatable {
    /// What is wrong with the page or the options, so that there is no result; a line each.
    var errors: [String] = []
    /// Lines for people.
    var notes: [String] = []
    /// A renderer's files; the first takes the name that was asked for and has none of its own.
    var files: [File] = []
    /// A filter's page.
    var page: Page?

    package struct File: Equatable {
        var name: String?
        var data: Data
    }

    private static let maximumDiagnostics = 100
    private static let maximumFiles = 1000

    /// - Throws: `badData` for what is no answer.
    package init(_ text: Data, _ kind: PluginKind, scratch: Scratch) throws(Diagnostic) {
        guard !text.allSatisfy({ $0 == 0x20 || (0x09...0x0d).contains($0) }) else {
            throw .badData("answered nothing")
        }
        let node: JSONNode
        do throws(Diagnostic) {
            node = JSONNode(try JSONValue(parsing: text, name: "its answer"), name: "its answer")
        } catch {
            throw .badData(PrintableText.line(error.text, limit: 500))
        }
        for diagnostic in try node.optional("diagnostics")?.elements().prefix(Self.maximumDiagnostics) ?? [] {
            var message = PrintableText.line(try diagnostic.required("message").string(), limit: 2000)
            if let pointer = try diagnostic.optional("pointer")?.string(), !pointer.isEmpty {
                message = "\(PrintableText.line(pointer, limit: 200)): \(message)"
            }
            switch try diagnostic.required("severity").choice(of: ["error", "warning", "note"]) {
            case "error": errors.append(message)
            case "warning": notes.append("warning: \(message)")
            default: notes.append(message)
            }
        }
        guard errors.isEmpty else { return }
        switch kind {
        case .renderer: files = try Self.files(try node.optional("files"), scratch)
        case .filter:
            guard let document = try node.optional("page") else {
                throw node.error("expected \"page\", or a diagnostic whose severity is \"error\"")
            }
            let page = try Page(document: document)
            try page.check()
            self.page = page
        }
    }

    private static func files(_ node: JSONNode?, _ scratch: Scratch) throws(Diagnostic) -> [File] {
        guard let node, case let nodes = try node.elements(), !nodes.isEmpty else {
            throw .badData("its answer: expected \"files\", or a diagnostic whose severity is \"error\"")
        }
        guard nodes.count <= maximumFiles else { throw node.error("more than \(maximumFiles) files") }
        var files: [File] = []
        var names: Set<String> = []
        var room = PluginLimits.scratch
        for (index, node) in nodes.enumerated() {
            let name = try node.optional("name")
            if index == 0, let name {
                throw name.error("the first file takes the name that was asked for, so it has none of its own")
            }
            if index > 0 {
                let name = try node.required("name")
                let text = try name.string()
                if let fault = PlainName.fault(text) {
                    throw name.error("the file \"\(PrintableText.line(text, limit: 80))\" \(fault)")
                }
                guard names.insert(text).inserted else { throw name.error("\"\(text)\" is there twice") }
            }
            let data = try data(of: node, scratch, room)
            room -= data.count
            files.append(File(name: try name?.string(), data: data))
        }
        return files
    }

    private static func data(of node: JSONNode, _ scratch: Scratch, _ room: Int) throws(Diagnostic) -> Data {
        let ways = ["text", "base64", "scratch"].filter { node.value[$0] != nil }
        guard ways.count == 1, let way = ways.first else {
            let found = ways.isEmpty ? "none" : "several"
            throw node.error("expected one of \"text\", \"base64\" and \"scratch\", found \(found)")
        }
        let value = try node.required(way)
        let text = try value.string()
        let data: Data
        switch way {
        case "text": data = Data(text.utf8)
        case "base64":
            guard let bytes = Data(base64Encoded: text) else { throw value.error("is no base64 (RFC 4648, section 4)") }
            data = bytes
        default:
            do throws(Diagnostic) {
                data = try scratch.read(text, limit: room)
            } catch {
                throw value.error(PrintableText.line(error.message, limit: 500))
            }
        }
        guard data.count <= room else {
            throw node.error("the files are larger than \(PluginLimits.scratch >> 20) MiB together")
        }
        return data
    }
}
