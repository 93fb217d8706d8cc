import Foundation
import FuzzTargets

/// libFuzzer's own main.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// What is fuzzed by this process.
private nonisolated(unsafe) var target = FuzzTargets.all[0]

private let usage = """
    usage: Fuzz list                        the names of all targets
           Fuzz seeds TARGET FOLDER         writes what fuzzing begins with, and beside it FOLDER.dict
           Fuzz TARGET [libFuzzer's options and folders]
           Fuzz trial NAME COUNT SEED       tries what COUNT seeds, from SEED, make up

    """

@_cdecl("Fuzz_main")
public func main(_ count: Int32, _ values: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32 {
    let arguments = CommandLine.arguments.dropFirst().map(\.self)
    switch arguments.first {
    case "list":
        for target in FuzzTargets.all { print(target) }
        return 0
    case "seeds" where arguments.count == 3:
        guard let target = named(arguments[1]) else { return 64 }
        do {
            try writeSeeds(of: target, to: arguments[2])
            return 0
        } catch {
            print("\(arguments[2]): \(error)")
            return 73
        }
    case "trial" where arguments.count == 4:
        guard let trial = Trial.all.first(where: { $0.name == arguments[1] }), let count = UInt64(arguments[2]),
            let first = UInt64(arguments[3])
        else { break }
        return run(trial, count: count, from: first)
    case let name?:
        guard let named = named(name) else { break }
        target = named
        // libFuzzer is not to see the name: the program's own takes its place.
        values[1] = values[0]
        var count = count - 1
        var rest = values + 1
        return runDriver(&count, &rest) { bytes, size in
            let data = bytes.map { Data(bytes: $0, count: size) } ?? Data()
            if let fault = target.fault(in: data) { fatalError("\(target): \(fault)") }
            return 0
        }
    default: break
    }
    print(usage, terminator: "")
    return 64
}

private func named(_ name: String) -> FuzzTarget? { FuzzTargets.all.first { $0.name == name } }

private func writeSeeds(of target: FuzzTarget, to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (number, data) in try target.seeds().enumerated() {
        try data.write(to: URL(fileURLWithPath: "\(folder)/seed-\(number)"))
    }
    // A word's letters stand for bytes: that of U+0093 is 0x93.
    let words = target.words.map { word in
        "\"" + word.unicodeScalars.map { "\\x" + String($0.value & 0xff, radix: 16).leftPadded }.joined() + "\"\n"
    }
    try Data(words.joined().utf8).write(to: URL(fileURLWithPath: folder + ".dict"))
}

extension String {
    fileprivate var leftPadded: String { count < 2 ? "0" + self : self }
}

private func run(_ trial: Trial, count: UInt64, from first: UInt64) -> Int32 {
    var (kept, refused, broken) = (0, 0, 0)
    let start = ContinuousClock.now
    for seed in first..<first + count {
        let before = ContinuousClock.now
        switch trial.outcome(seed: seed) {
        case .kept: kept += 1
        case .refused: refused += 1
        case .broken(let fault):
            broken += 1
            print("\(trial), seed \(seed): \(fault)")
        }
        let time = ContinuousClock.now - before
        if time > .seconds(30) {
            broken += 1
            print("\(trial), seed \(seed): took \(time)")
        }
    }
    print("\(trial): \(kept) kept, \(refused) refused, \(broken) broken, \(ContinuousClock.now - start)")
    return broken > 0 ? 1 : 0
}
