import ArgumentParser
import SketchBase
import SketchDocuments

/// What is done with the words of a command line before ArgumentParser reads them.
enum CommandNames {
    /// Refuses a command that there is not, naming the nearest: ArgumentParser would blame the options behind it.
    static func check(_ arguments: [String]) throws(Diagnostic) {
        var command: any ParsableCommand.Type = StudioCommand.self
        var path: [String] = []
        for word in arguments.first == "help" ? arguments.dropFirst() : arguments[...] {
            let subcommands = command.configuration.subcommands
            guard !subcommands.isEmpty, !word.hasPrefix("-") else { return }
            guard let next = subcommands.first(where: { name(of: $0) == word }) else {
                if command.configuration.defaultSubcommand != nil { return }
                throw unknown(word, path, subcommands.map(name))
            }
            command = next
            path.append(word)
        }
    }

    /// Refuses an empty name of a file to write, as a shell makes of a variable that is not set, before its ending or the
    /// like is found fault with.
    static func checkOutputs(_ arguments: [String]) throws(Diagnostic) {
        for (index, word) in arguments.prefix(while: { $0 != "--" }).enumerated() {
            for option in ["--out", "--sheet"]
            where word == option + "=" || word == option && arguments.dropFirst(index + 1).first == "" {
                throw Diagnostic(.usage, "\(option): expected the name of a file to write, found an empty one")
            }
        }
    }

    /// Ties a negative number to the option before it, as in `--count=-1`, else it would be taken for an option itself,
    /// and the one before be said to have no value. No option of ours is a digit.
    static func joiningNegativeNumbers(_ arguments: [String]) -> [String] {
        var joined: [String] = []
        for (index, word) in arguments.enumerated() {
            let isNumber = word.wholeMatch(of: /-\.?[0-9].*/) != nil
            if isNumber, let last = joined.last, last.hasPrefix("--"), last != "--", !last.contains("="),
                !arguments[..<index].contains("--")
            {
                joined[joined.count - 1] = "\(last)=\(word)"
            } else {
                joined.append(word)
            }
        }
        return joined
    }

    private static func unknown(_ word: String, _ path: [String], _ names: [String]) -> Diagnostic {
        func full(_ name: String) -> String { (path + [name]).joined(separator: " ") }
        let hint: String
        if let near = nearestName(to: word, in: names) {
            hint = "did you mean \(full(near))?"
        } else if let place = place(of: word) {
            hint = "did you mean \(place)?"
        } else {
            hint = "there are \(names.map(full).joined(separator: ", "))"
        }
        return Diagnostic(.usage, "no command \(full(word)); \(hint)")
    }

    /// The command whose last word is `word` or near it, wherever it stands: "dataset inspect" for "inspect".
    private static func place(of word: String) -> String? {
        var places: [String: String] = [:]
        for group in StudioCommand.configuration.subcommands {
            for command in [group] + group.configuration.subcommands {
                let isGroup = command == group
                places[name(of: command)] = (isGroup ? "" : name(of: group) + " ") + name(of: command)
            }
        }
        return nearestName(to: word, in: places.keys.sorted()).flatMap { places[$0] }
    }

    private static func name(of command: any ParsableCommand.Type) -> String {
        command.configuration.commandName ?? ""
    }
}
