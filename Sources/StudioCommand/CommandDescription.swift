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
        /// What it may be, where that is one of a few words.
        var values: [String]
        /// What stands for it where it is not given, unless the abstract says so.
        var defaultValue: String?

        /// Whether every command has it.
        var isEverywhere: Bool { ["--version", "-h, --help"].contains(usage) }

        /// The abstract with these behind it, as `--help` has them.
        var meaning: String {
            let facts = [
                values.isEmpty ? nil : "values: \(values.joined(separator: ", "))",
                defaultValue.map { "default: \($0)" },
            ].compactMap { $0 }
            return abstract + (facts.isEmpty ? "" : " (\(facts.joined(separator: "; ")))")
        }
    }

    /// The words that call it, as `["studio", "plot", "draw"]`.
    var path: [String]
    var abstract: String
    /// Without the example.
    var discussion: String
    /// A command line that shows its use, which ends its discussion behind "For example:".
    var example: String?
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
        let parts = try node.optional("discussion")?.string().components(separatedBy: Self.exampleMark) ?? []
        discussion = parts.first?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
        example = parts.count == 2 ? parts[1].trimmingCharacters(in: .whitespacesAndNewlines) : nil
        arguments = []
        for argument in try Self.shown(node.optional("arguments")) { arguments.append(try Argument(argument)) }
        subcommands = []
        for command in try Self.shown(node.optional("subcommands")) {
            let described = try CommandDescription(command, below: self.path)
            if described.path.last != "help" { subcommands.append(described) }
        }
    }

    private static let exampleMark = "For example:"

    private static func shown(_ list: JSONNode?) throws(Diagnostic) -> [JSONNode] {
        var shown: [JSONNode] = []
        for node in try list?.elements() ?? [] {
            if try node.required("shouldDisplay").bool() { shown.append(node) }
        }
        return shown
    }

    var isLeaf: Bool { subcommands.isEmpty }

    /// The line that shows how it is called.
    var synopsis: String {
        let words = arguments.filter { !$0.isEverywhere }.map { argument in
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
        values = try node.optional("allValues")?.elements().map { node throws(Diagnostic) in try node.string() } ?? []
        defaultValue = try node.optional("defaultValue")?.string()
        isOptional = try node.required("isOptional").bool()
        isRepeating = try node.required("isRepeating").bool()
    }
}
