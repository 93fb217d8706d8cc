import Foundation
import SketchGeometry

/// What GRBL 1.1 says. Bad cables swallow the ends of lines, so a line may hold several of these.
enum GRBLReply: Hashable {
    case ok
    case error(Int)
    case alarm(Int)
    case status(GRBLStatus)
    /// With what it calls itself, as "Grbl 1.1h".
    case banner(String)
    /// Marlin's words, where GRBL is expected.
    case marlin

    static func replies(in line: String) -> [GRBLReply] {
        var rest = line[...]
        var replies: [GRBLReply] = []
        while let first = rest.first {
            if rest.hasPrefix("ok") {
                replies.append(.ok)
                rest = rest.dropFirst(2)
            } else if let (number, tail) = number(behind: "error:", rest) {
                replies.append(.error(number))
                rest = tail
            } else if let (number, tail) = number(behind: "ALARM:", rest) {
                replies.append(.alarm(number))
                rest = tail
            } else if rest.hasPrefix("Grbl") {
                replies.append(.banner(rest.prefix { $0 != "[" }.trimmingCharacters(in: .whitespaces)))
                rest = rest.drop { $0 != "]" }.dropFirst()
            } else if first == "<" {
                let text = rest.dropFirst().prefix { $0 != ">" && $0 != "<" }
                rest = rest[text.endIndex...]
                // One without its end is none.
                if rest.first == ">" {
                    rest = rest.dropFirst()
                    if let status = GRBLStatus(text) { replies.append(.status(status)) }
                }
            } else if first == "[" {
                rest = rest.drop { $0 != "]" }.dropFirst()
            } else if rest.hasPrefix("echo:") || rest.hasPrefix("Marlin ") {
                return replies + [.marlin]
            } else {
                rest = rest.dropFirst()
            }
        }
        return replies
    }

    private static func number(behind word: String, _ text: Substring) -> (Int, Substring)? {
        guard text.hasPrefix(word) else { return nil }
        let digits = text.dropFirst(word.count).prefix { $0.isNumber }
        return (Int(digits) ?? 0, text[digits.endIndex...])
    }

    /// What the numbers of errors mean, of those that a program can cause (GRBL's wiki, "Interface").
    static func meaning(ofError number: Int) -> String {
        let meanings = [
            1: "no letter where one has to be", 2: "a bad number", 3: "an unknown $ command",
            5: "homing is not enabled",
            8: "only allowed while idle", 9: "locked by an alarm", 11: "the line is too long",
            15: "beyond the reach of the machine", 20: "an unknown command", 22: "no feed rate",
            31: "a word that the command does not take", 33: "an arc that cannot be", 34: "an arc's radius",
        ]
        return "error \(number)" + (meanings[number].map { ", \($0)" } ?? "")
    }

    static func meaning(ofAlarm number: Int) -> String {
        let meanings = [
            1: "a limit switch was hit", 2: "a move beyond the reach of the machine", 3: "reset while it moved",
            4: "probing failed", 5: "probing failed", 6: "homing was reset", 7: "homing: the door was opened",
            8: "homing: the switch does not open", 9: "homing: no switch was found",
        ]
        return "alarm \(number)" + (meanings[number].map { ", \($0)" } ?? "")
    }
}

/// GRBL's report of what it does, as `<Idle|MPos:0.000,0.000,0.000|FS:0,0|WCO:…>`.
struct GRBLStatus: Hashable {
    /// Idle, Run, Hold, Jog, Alarm, Door, Check, Home or Sleep.
    var state: String
    /// The number behind the state: 1 while the machine still comes to rest.
    var part: Int?
    /// In the machine's own coordinates.
    var machinePosition: Point?
    /// In the program's.
    var workPosition: Point?
    /// What lies between the two, which is told now and then.
    var offset: Point?

    init?(_ text: Substring) {
        let fields = text.split(separator: "|")
        guard let first = fields.first else { return nil }
        let words = first.split(separator: ":")
        guard let name = words.first, name.allSatisfy({ $0.isLetter }) else { return nil }
        state = String(name)
        part = words.count > 1 ? Int(words[1]) : nil
        for field in fields.dropFirst() {
            let numbers = field.drop { $0 != ":" }.dropFirst().split(separator: ",").map { Double($0) }
            guard numbers.count >= 2, let x = numbers[0], let y = numbers[1], x.isFinite, y.isFinite else { continue }
            switch field.prefix(while: { $0 != ":" }) {
            case "MPos": machinePosition = Point(x, y)
            case "WPos": workPosition = Point(x, y)
            case "WCO": offset = Point(x, y)
            default: continue
            }
        }
    }
}
