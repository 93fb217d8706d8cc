import ArgumentParser
import Files
import JSON

/// What is done with the words of a command line before ArgumentParser reads them.
enum CommandNames {
    /// Refuses a command that there is not, naming the nearest: ArgumentParser would blame the options behind it.
    static func check(_ arguments: [String]) throws(StudioError) {
        var command: any ParsableCommand.Type = StudioCommand.self
        var path: [String] = []
        for word in arguments.first == "help" ? arguments.dropFirst() : arguments[...] {
            let subcommands = command.configuration.subcommands
            guard !subcommands.isEmpty, !word.hasPrefix("-") else { return }
            guard let next = subcommands.first(where: { name(of: $0) == word }) else {
                throw unknown(word, path, subcommands.map(name))
            }
            command = next
            path.append(word)
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

    private static func unknown(_ word: String, _ path: [String], _ names: [String]) -> StudioError {
        func full(_ name: String) -> String { (path + [name]).joined(separator: " ") }
        let hint: String
        if let near = nearestName(to: word, in: names) {
            hint = "did you mean \(full(near))?"
        } else if let place = place(of: word) {
            hint = "did you mean \(place)?"
        } else {
            hint = "there are \(names.map(full).joined(separator: ", "))"
        }
        return StudioError(.usage, "no command \(full(word)); \(hint)")
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
