import SketchBase

/// A part of a batch, for a machine or a process of its own: an unbroken run of pages.
public struct BatchShard: Hashable, Sendable {
    /// From 1.
    public let number: Int
    public let count: Int

    /// All of a batch.
    public static let whole = BatchShard(number: 1, count: 1)
    static let mostShards = 100_000

    private init(number: Int, count: Int) {
        (self.number, self.count) = (number, count)
    }

    /// - Parameters:
    ///   - text: `2/8`; `auto`, or `auto/8` where the surroundings do not tell how many there are.
    ///   - environment: the variables of a job's surroundings.
    /// - Throws: `usage` for another form, and where `auto` finds nothing, or more than one answer.
    public init(_ text: String, environment: [String: String]) throws(Diagnostic) {
        func refusal(_ message: String) -> Diagnostic { Diagnostic(.usage, "--shard \(text): \(message)") }
        let words = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let given = words.count == 2 ? Self.whole(words[1]) : nil
        guard words.count == 1 && text == "auto" || words.count == 2 && (1...Self.mostShards).contains(given ?? 0)
        else {
            throw refusal(
                "expected i/n, i from 1 and n up to \(Self.mostShards), as in 2/8, or auto, or auto/n")
        }
        guard words[0] == "auto" else {
            guard let number = Self.whole(words[0]), let given, (1...given).contains(number) else {
                throw refusal("expected a shard from 1/\(given ?? 1) to \(given ?? 1)/\(given ?? 1)")
            }
            self.init(number: number, count: given)
            return
        }
        let found: [Surroundings]
        do throws(Diagnostic) {
            found = try Self.surroundings(environment)
        } catch {
            throw error.at("--shard \(text)")
        }
        guard let place = found.first else {
            throw refusal(
                "found no job array: none of SLURM_ARRAY_TASK_ID, JOB_COMPLETION_INDEX, OMPI_COMM_WORLD_RANK, SGE_TASK_ID "
                    + "and PARALLEL_SEQ is set; give --shard i/n")
        }
        guard found.count == 1 else {
            throw refusal(
                "found \(found.map(\.variable).joined(separator: " and ")), and cannot tell which counts; give --shard i/n"
            )
        }
        guard let count = given ?? place.count else {
            throw refusal("\(place.variable) does not tell how many shards there are; give --shard auto/n")
        }
        if let told = place.count, told != count {
            throw refusal("\(place.variable) belongs to \(told) tasks, not \(count)")
        }
        guard (1...count).contains(place.number) else {
            throw refusal("\(place.variable) makes this shard \(place.number) of \(count)")
        }
        self.init(number: place.number, count: count)
    }

    /// As it is given: `2/8`.
    package var text: String { "\(number)/\(count)" }

    /// Which of `units` are this shard's.
    package func range(of units: Int) -> Range<Int> {
        func start(_ shard: Int) -> Int {
            let (whole, rest) = units.quotientAndRemainder(dividingBy: count)
            return shard * whole + min(shard, rest)
        }
        return start(number - 1)..<start(number)
    }

    /// What job managers tell a task about itself.
    private struct Surroundings {
        let variable: String
        /// From 1.
        let number: Int
        let count: Int?
    }

    /// All that the variables tell.
    private static func surroundings(_ environment: [String: String]) throws(Diagnostic) -> [Surroundings] {
        var found: [Surroundings] = []
        let slurm = try array(
            environment, "SLURM_ARRAY_TASK_ID", first: "SLURM_ARRAY_TASK_MIN", last: "SLURM_ARRAY_TASK_MAX",
            step: "SLURM_ARRAY_TASK_STEP", count: "SLURM_ARRAY_TASK_COUNT")
        if let slurm { found.append(slurm) }
        if let index = try number(environment, "JOB_COMPLETION_INDEX") {
            found.append(Surroundings(variable: "JOB_COMPLETION_INDEX", number: index + 1, count: nil))
        }
        if let rank = try number(environment, "OMPI_COMM_WORLD_RANK") {
            let count = try number(environment, "OMPI_COMM_WORLD_SIZE")
            found.append(Surroundings(variable: "OMPI_COMM_WORLD_RANK", number: rank + 1, count: count))
        }
        // Grid Engine sets it to "undefined" outside of arrays.
        if environment["SGE_TASK_ID"] != "undefined" {
            let task = try array(
                environment, "SGE_TASK_ID", first: "SGE_TASK_FIRST", last: "SGE_TASK_LAST", step: "SGE_TASK_STEPSIZE",
                count: nil)
            if let task { found.append(task) }
        }
        if let sequence = try number(environment, "PARALLEL_SEQ") {
            found.append(Surroundings(variable: "PARALLEL_SEQ", number: sequence, count: nil))
        }
        return found
    }

    /// A task of a job array whose numbers go from first to last by steps.
    private static func array(
        _ environment: [String: String], _ variable: String, first: String, last: String, step: String, count: String?
    ) throws(Diagnostic) -> Surroundings? {
        guard let task = try number(environment, variable) else { return nil }
        guard let first = try number(environment, first), let last = try number(environment, last) else {
            throw Diagnostic(.usage, "\(variable) is set, but not \(first) and \(last); give --shard i/n")
        }
        let step = max(try number(environment, step) ?? 1, 1)
        guard (first...max(first, last)).contains(task) else {
            throw Diagnostic(.usage, "\(variable) is \(task), beyond the array's \(first) to \(last); give --shard i/n")
        }
        let steps = (last - first) / step + 1
        if let count, let told = try number(environment, count), told != steps {
            throw Diagnostic(
                .usage,
                "the array has \(told) tasks with numbers from \(first) to \(last), so there are gaps between them; give an "
                    + "array without gaps, or --shard i/n")
        }
        return Surroundings(variable: variable, number: (task - first) / step + 1, count: steps)
    }

    private static func number(_ environment: [String: String], _ variable: String) throws(Diagnostic) -> Int? {
        guard let text = environment[variable] else { return nil }
        guard let number = whole(text), number < 1 << 31 else {
            throw Diagnostic(.usage, "\(variable): expected a whole number, found \"\(text)\"")
        }
        return number
    }

    /// A number written with digits alone.
    private static func whole(_ text: String) -> Int? {
        text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(text) : nil
    }
}
