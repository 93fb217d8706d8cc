import Foundation
import SketchBase
import SketchDocuments

/// What a plugin says of itself, as one JSON object: `studio-render-NAME describe`.
package struct PluginDescription: Sendable {
    package let summary: String
    /// Of a renderer: file name extensions that it answers to.
    package let extensions: [String]
    let options: [PluginOption]
    package var keys: [any AnyKey] { options.map(\.key) }
    /// Whether the same request always gets the same answer.
    package let isPure: Bool
    /// Whether `serve` takes one request after the other.
    package let isPersistent: Bool

    /// The protocol that this studio speaks. A minor version adds members that older programs ignore.
    package static let version = 1
    package static let minorVersion = 1

    /// - Parameter answer: what the plugin wrote; members that are not known are passed over.
    /// - Throws: `badData` with what is wrong.
    package init(_ answer: Data, of file: PluginFile) throws(Diagnostic) {
        let node = JSONNode(try JSONValue(parsing: answer, name: "its description"), name: "its description")
        let versions = try node.required("protocol").elements()
        guard versions.count == 2 else {
            throw try node.required("protocol").mismatch(expected: "the lowest and the highest version, as [1, 1]")
        }
        let lowest = try versions[0].integer(in: 0...Int(Int32.max))
        let highest = try versions[1].integer(in: 0...Int(Int32.max))
        guard (min(lowest, highest)...max(lowest, highest)).contains(Self.version), lowest <= highest else {
            throw .badData(
                "it speaks the protocol's versions \(lowest) to \(highest), this studio version \(Self.version); "
                    + (lowest > Self.version ? "this studio is too old for it" : "ask its author for a newer one"))
        }
        let name = try node.required("name").string()
        guard name == file.name else {
            throw try node.required("name").error("is \"\(name)\", but the file is called \(file.title)")
        }
        summary = PrintableText.line(try node.required("summary").string(), limit: 200)
        var extensions: [String] = []
        for element in try node.optional("extensions")?.elements() ?? [] {
            let claim = PluginClaim.fileExtension(try element.string())
            guard claim.isWellFormed else { throw element.mismatch(expected: claim.expectation) }
            extensions.append(try element.string())
        }
        guard file.kind == .filter || !extensions.isEmpty else {
            throw node.error("\"extensions\" names none; a renderer is found by the ends of file names, as [\"dxf\"]")
        }
        self.extensions = extensions
        var options: [PluginOption] = []
        for (name, option) in try node.optional("options")?.members() ?? [] {
            options.append(try PluginOption(name, option))
        }
        self.options = options
        isPure = try node.optional("pure")?.bool() ?? false
        isPersistent = try node.optional("persistent")?.bool() ?? false
    }
}
