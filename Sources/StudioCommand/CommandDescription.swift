import ArgumentParser
import Foundation
import SketchBase
import SketchDocuments

/// A command as its declaration describes it, read from ArgumentParser's own description of the program.
struct CommandDescription {
    /// One argument, option or flag.
    struct Argument {
        /// As it is written on a command line, `--out <out>` or `<scene>`.
        var usage: String
        var abstract: String
        var isOptional: Bool
        var isRepeating: Bool
        var isPositional: Bool
    }

    /// The words that call it, as `["studio", "plot", "draw"]`.
    var path: [String]
    var abstract: String
    var discussion: String
    var arguments: [Argument]
    var subcommands: [CommandDescription]

    var name: String { path.joined(separator: " ") }

    /// This command and all below it, each before its subcommands.
    var all: [CommandDescription] { [self] + subcommands.flatMap(\.all) }

    /// - Throws: `internal` where ArgumentParser's description is another than this was written for.
    static func ofStudio() throws(Diagnostic) -> CommandDescription {
        do {
            let tool = try JSONNode(parsing: Data(StudioCommand._dumpHelp().utf8), name: "the program's description")
            return try CommandDescription(tool.required("command"), below: [])
        } catch {
            throw .internal(error.text)
        }
    }

    private init(_ node: JSONNode, below path: [String]) throws(Diagnostic) {
        self.path = path + [try node.required("commandName").string()]
        abstract = try node.optional("abstract")?.string() ?? ""
        discussion = try node.optional("discussion")?.string() ?? ""
        arguments = []
        for argument in try Self.shown(node.optional("arguments")) { arguments.append(try Argument(argument)) }
        subcommands = []
        for command in try Self.shown(node.optional("subcommands")) {
            let described = try CommandDescription(command, below: self.path)
            if described.path.last != "help" { subcommands.append(described) }
        }
    }

    private static func shown(_ list: JSONNode?) throws(Diagnostic) -> [JSONNode] {
        var shown: [JSONNode] = []
        for node in try list?.elements() ?? [] {
            if try node.required("shouldDisplay").bool() { shown.append(node) }
        }
        return shown
    }

    /// The line that shows how it is called.
    var synopsis: String {
        let words = arguments.filter { !["--version", "-h, --help"].contains($0.usage) }.map { argument in
            let word = argument.usage + (argument.isRepeating ? " ..." : "")
            return argument.isOptional ? "[\(word)]" : word
        }
        return ([name] + words + (subcommands.isEmpty ? [] : ["<subcommand>"])).joined(separator: " ")
    }
}

extension CommandDescription.Argument {
    fileprivate init(_ node: JSONNode) throws(Diagnostic) {
        let kind = try node.required("kind").string()
        let value = try node.optional("valueName")?.string() ?? "value"
        isPositional = kind == "positional"
        var names: [String] = []
        for name in try node.optional("names")?.elements() ?? [] {
            let text = try name.required("name").string()
            names.append(try name.required("kind").string() == "long" ? "--\(text)" : "-\(text)")
        }
        let written = names.joined(separator: ", ")
        switch kind {
        case "positional": usage = "<\(value)>"
        case "option": usage = "\(written) <\(value)>"
        default: usage = written
        }
        abstract = try node.optional("abstract")?.string() ?? ""
        isOptional = try node.required("isOptional").bool()
        isRepeating = try node.required("isRepeating").bool()
    }
}
