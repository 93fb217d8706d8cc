import SketchBase

/// Something made up by a seed, on which all that must hold is tried.
public struct Trial: Sendable, CustomStringConvertible {
    public let name: String
    private let run: @Sendable (UInt64) throws -> Void

    public enum Outcome: Sendable, Equatable {
        case kept
        /// What was made up is none that can be drawn, and it was said why.
        case refused(String)
        case broken(String)
    }

    public var description: String { name }

    /// - Parameter run: throws a `Diagnostic` where what it made up is refused, and a `BrokenPromise` where something
    ///   does not hold.
    init(_ name: String, _ run: @escaping @Sendable (UInt64) throws -> Void) { (self.name, self.run) = (name, run) }

    public func outcome(seed: UInt64) -> Outcome {
        do {
            try run(seed)
            return .kept
        } catch let error as Diagnostic {
            return FuzzTarget.fault(of: error).map { .broken($0) } ?? .refused(error.text)
        } catch {
            return .broken("\(error)")
        }
    }

    public static let all = [sceneTrial, plotTrial]
}

/// Draws among a few, for things that are made up.
struct Chance {
    private var stream: RandomStream

    init(seed: UInt64) { stream = RandomStream(seed: seed) }

    mutating func happens(_ share: Double) -> Bool { stream.uniform() < share }
    mutating func number(_ range: ClosedRange<Double>) -> Double { stream.uniform(in: range) }
    mutating func whole(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &stream) }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[whole(0...elements.count - 1)] }
}
