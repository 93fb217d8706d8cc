import Foundation
import SketchBase

/// Goes every way that docs/library.md describes, in the folder in which it is started, and fails where one leads
/// elsewhere. The folder holds Styles and Machines; what is made stays there to be looked at.
@main
struct Outside {
    static func main() async {
        do {
            if CommandLine.arguments.count == 3, CommandLine.arguments[1] == "speed" {
                return try Speed.measure(CommandLine.arguments[2])
            }
            try Registering.check()
            try Training.check()
            let sketches = try Sampling.check()
            try Rendering.check()
            try Plotting.check()
            try Importing.check()
            try await Waiting.check(sketches)
            print("every way leads where it should")
        } catch {
            FileHandle.standardError.write(Data("Outside: error: \(error)\n".utf8))
            exit(1)
        }
    }
}

/// What came out otherwise than it should.
struct Disappointment: Error, CustomStringConvertible {
    var description: String
}

func expect(_ condition: Bool, _ message: @autoclosure () -> String) throws {
    guard condition else { throw Disappointment(description: message()) }
}

/// The error that `body` throws; there has to be one.
func refusal(_ body: () throws -> Void) throws -> Diagnostic {
    do {
        try body()
    } catch let error as Diagnostic {
        return error
    }
    throw Disappointment(description: "nothing was refused")
}
