import Foundation
import SketchGeometry

/// The two motors of an AxiDraw behind an EBB board, step by step, from the board's documentation and nothing of the
/// program that writes for it: 25,000 times a second a rate is added to each motor's accumulator, and each time that
/// runs over 2³¹ the motor steps.
struct StepCounter {
    /// When, within a tick, firmware adds the acceleration to the rate.
    enum Firmware: CaseIterable {
        /// From 2.7 on: half of it before the move, then all of it before each tick.
        case new
        /// Behind each tick.
        case old
    }

    struct Fault: Error, CustomStringConvertible {
        var description: String
    }

    /// Where the pen was at a time, in steps.
    struct Sample {
        var tick: Int
        var first: Int
        var second: Int
    }

    let firmware: Firmware
    private(set) var first = 0
    private(set) var second = 0
    private(set) var isDown = false
    /// Ticks that have passed, waits apart.
    private(set) var ticks = 0
    private(set) var seconds = 0.0
    /// Where each pen-down move ends, stroke by stroke, in millimetres.
    private(set) var landings: [[Point]] = []
    /// Every stroke, seen every few steps.
    private(set) var strokes: [[Point]] = []
    /// Runs between two waits, seen every millisecond.
    private(set) var runs: [[Sample]] = []
    /// Whether a run draws.
    private(set) var runsDraw: [Bool] = []
    private var accumulators = [0, 0]

    init(firmware: Firmware) { self.firmware = firmware }

    /// CoreXY, 80 steps a millimetre.
    static func place(_ first: Int, _ second: Int) -> Point {
        Point(Double(first + second) / 160, Double(first - second) / 160)
    }

    mutating func run(_ program: String) throws {
        for line in program.split(separator: "\n") where !line.hasPrefix("#") {
            let words = line.split(separator: ",")
            let numbers = words.dropFirst().map { Int($0) ?? .max }
            switch words[0] {
            case "EM", "SC", "CS", "QB": endRun()
            case "SP": setPen(numbers)
            case "SM":
                let rates = [numbers[1], numbers[2]].map { steps -> Int in
                    Int((Double(abs(steps)) * 2_147_483_648 / (Double(numbers[0]) * 25)).rounded(.up))
                }
                guard numbers[0] >= 1, rates.allSatisfy({ $0 < 1 << 31 }) else { throw Fault(description: "\(line)") }
                // Firmware 2 refuses a motor that makes fewer than 1.31 steps a second.
                let slowest = 1.31 * Double(numbers[0]) / 1000
                guard numbers.dropFirst().allSatisfy({ $0 == 0 || Double(abs($0)) >= slowest }) else {
                    throw Fault(description: "too slow: \(line)")
                }
                try move(numbers[1], numbers[2], rates: (rates[0], rates[1]), accelerations: (0, 0), line)
            case "LM":
                guard numbers.count == 6, [numbers[0], numbers[3]].allSatisfy({ (0..<1 << 31).contains($0) }) else {
                    throw Fault(description: "\(line)")
                }
                try move(
                    numbers[1], numbers[4], rates: (numbers[0], numbers[3]), accelerations: (numbers[2], numbers[5]),
                    line)
            default: throw Fault(description: "unknown: \(line)")
            }
        }
        endRun()
    }

    private mutating func setPen(_ numbers: [Int]) {
        endRun()
        isDown = numbers[0] == 0
        seconds += Double(numbers[1]) / 1000
        guard isDown else { return }
        landings.append([Self.place(first, second)])
        strokes.append([Self.place(first, second)])
    }

    private var current: [Sample] = []

    private mutating func endRun() {
        if current.count > 1 {
            runs.append(current)
            runsDraw.append(isDown)
        }
        current = []
    }

    private mutating func move(
        _ steps1: Int, _ steps2: Int, rates: (Int, Int), accelerations: (Int, Int), _ line: Substring
    ) throws {
        let full = 1 << 31
        var (left1, left2) = (abs(steps1), abs(steps2))
        let (way1, way2) = (steps1.signum(), steps2.signum())
        var (rate1, rate2) = rates
        let (more1, more2) = accelerations
        if firmware == .new {
            rate1 -= more1 / 2
            rate2 -= more2 / 2
        }
        var (sum1, sum2) = (accumulators[0], accumulators[1])
        var passed = 0
        var stepped = 0
        if current.isEmpty { current.append(Sample(tick: ticks, first: first, second: second)) }
        while left1 > 0 || left2 > 0 {
            passed += 1
            guard passed < 25_000 * 60 else { throw Fault(description: "the motors never arrive: \(line)") }
            if left1 > 0 {
                if firmware == .new { rate1 += more1 }
                guard rate1 >= 0, rate1 <= full else { throw Fault(description: "a rate of \(rate1): \(line)") }
                sum1 += rate1
                if firmware == .old { rate1 += more1 }
                if sum1 >= full {
                    sum1 -= full
                    left1 -= 1
                    first += way1
                    stepped += 1
                }
            }
            if left2 > 0 {
                if firmware == .new { rate2 += more2 }
                guard rate2 >= 0, rate2 <= full else { throw Fault(description: "a rate of \(rate2): \(line)") }
                sum2 += rate2
                if firmware == .old { rate2 += more2 }
                if sum2 >= full {
                    sum2 -= full
                    left2 -= 1
                    second += way2
                    stepped += 1
                }
            }
            if (ticks + passed) % 25 == 0 {
                current.append(Sample(tick: ticks + passed, first: first, second: second))
            }
            if isDown, stepped >= 16 {
                stepped = 0
                strokes[strokes.count - 1].append(Self.place(first, second))
            }
        }
        accumulators = [sum1, sum2]
        ticks += passed
        seconds += Double(passed) / 25_000
        guard isDown else { return }
        landings[landings.count - 1].append(Self.place(first, second))
        strokes[strokes.count - 1].append(Self.place(first, second))
    }
}
