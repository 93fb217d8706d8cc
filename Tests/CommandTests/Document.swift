import Foundation
import TestSupport

/// README.md or a page of docs, as far as tests look into it.
struct Document {
    /// What a reader does with a block of code.
    enum Block {
        /// Types it into a shell.
        case shell(String)
        /// Saves it under this name.
        case file(String, String)
    }

    let name: String
    let blocks: [Block]
    /// `studio …` within sentences.
    let mentions: [String]

    /// README.md and all pages of docs.
    static func names() throws -> [String] {
        let pages = try FileManager.default.contentsOfDirectory(atPath: TestFiles.path("docs"))
        return ["README.md"] + pages.filter { $0.hasSuffix(".md") }.sorted().map { "docs/\($0)" }
    }

    init(_ name: String) throws {
        self.name = name
        var blocks: [Block] = []
        var mentions: [String] = []
        var block: (language: String, indent: Int, lines: [String])?
        var paragraph = ""
        for line in try String(contentsOfFile: TestFiles.path(name), encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        {
            if let fence = line.firstMatch(of: /^( *)```(.*)$/) {
                if let ended = block {
                    let text = ended.lines.joined(separator: "\n") + "\n"
                    if ended.language == "sh" { blocks.append(.shell(text)) }
                    // "Save this as `poster.json`:"
                    if let told = paragraph.firstMatch(of: /(?:save this as|Write) `([a-z.-]+)`/) {
                        blocks.append(.file(String(told.1), text))
                    }
                    (block, paragraph) = (nil, "")
                } else {
                    block = (String(fence.2), fence.1.count, [])
                }
            } else if let indent = block?.indent {
                block?.lines.append(String(line.dropFirst(indent)))
            } else {
                mentions += line.matches(of: /`(studio [^`]+)`/).map { String($0.1) }
                if !line.isEmpty { paragraph = String(line) }
            }
        }
        (self.blocks, self.mentions) = (blocks, mentions)
    }
}

/// A command line as a shell reads it, as far as docs need it.
enum ShellWords {
    /// The words of each command of a script: lines may go on behind `\`, commands are parted by `&&`, `|`, `;` and ends
    /// of lines, `#` begins a comment, and what is written to by `>` is no word.
    static func commands(_ script: String) -> [[String]] {
        var commands: [[String]] = [[]]
        var word: String?
        var quote: Character?
        var isComment = false
        func ended() {
            if let finished = word { commands[commands.count - 1].append(finished) }
            word = nil
        }
        for character in script.replacing("\\\n", with: " ") {
            if isComment, character != "\n" { continue }
            switch character {
            case quote: quote = nil
            case _ where quote != nil: word?.append(character)
            case "'", "\"": (quote, word) = (character, word ?? "")
            case "#" where word == nil: isComment = true
            case "\n", ";", "&", "|", "(", ")":
                ended()
                isComment = false
                commands.append([])
            case " ": ended()
            default: word = (word ?? "") + String(character)
            }
        }
        ended()
        return commands.filter { !$0.isEmpty }.map { words in
            words.firstIndex(of: ">").map { Array(words[..<$0]) } ?? words
        }
    }
}
