/// The commands and their options in Markdown, as docs show them: `studio manual --print`.
enum CommandReference {
    /// A row a command that does something.
    static func table(of studio: CommandDescription) -> String {
        let rows = studio.all.filter(\.isLeaf).map { command in
            let link = "docs/commands.md#\(anchor(of: command))"
            return "| [`\(command.name)`](\(link)) | \(cell(command.abstract)) |"
        }
        return (["| command | what it does |", "| --- | --- |"] + rows).joined(separator: "\n")
    }

    /// A section a command, with what it is for, an example, and a table of its arguments and options.
    static func text(of studio: CommandDescription) -> String {
        studio.all.filter(\.isLeaf).map(section).joined(separator: "\n\n")
    }

    private static func section(_ command: CommandDescription) -> String {
        var parts = ["## \(command.name)", plain(command.abstract)]
        if let example = command.example { parts.append("```sh\n\(example)\n```") }
        parts += command.discussion.components(separatedBy: "\n\n").filter { !$0.isEmpty }.map { paragraph in
            // A line that was begun anew stays so.
            plain(paragraph).replacing("\n", with: "  \n")
        }
        let arguments = command.arguments.filter { !$0.isEverywhere }
        if !arguments.isEmpty {
            let rows = arguments.map { argument in
                let many = argument.isRepeating ? " …" : ""
                let needed = argument.isOptional ? "" : "required"
                return "| `\(argument.usage)`\(many) | \(cell(argument.meaning)) | \(needed) |"
            }
            parts.append((["| option | meaning | |", "| --- | --- | --- |"] + rows).joined(separator: "\n"))
        }
        return parts.joined(separator: "\n\n")
    }

    /// As GitHub and other converters make it of the heading.
    private static func anchor(of command: CommandDescription) -> String { command.path.joined(separator: "-") }

    private static func cell(_ text: String) -> String {
        plain(text).replacing("|", with: "\\|").replacing("\n", with: " ")
    }

    /// Text in which nothing but code between backticks has a meaning of its own.
    private static func plain(_ text: String) -> String {
        text.split(separator: "`", omittingEmptySubsequences: false).enumerated().map { index, part in
            guard index.isMultiple(of: 2) else { return String(part) }
            return ["\\", "<", "*", "["].reduce(String(part)) { $0.replacing($1, with: "\\" + $1) }
        }.joined(separator: "`")
    }
}
