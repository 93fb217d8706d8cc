import SketchBase
import SketchNetwork
import SketchStrokes

/// Some sketches being drawn side by side on one thread. A sketch that ends makes room for the next
/// request at once, so the batch stays full to the end.
struct SamplingBatch {
    /// Rows whose gates and inputs stay in the second cache.
    private static let rowsTogether = 48

    private let network: SamplingNetwork
    private var step: any SamplingCell
    private let capacity: Int
    private var slots: [Slot] = []
    /// (stroke-5, r, h) of each slot: [B, 5 + X·heads + S]
    private let input: Matrix
    /// What z and biases add to the gates: [B,G]
    private let constant: Matrix
    /// c and h: [B,S]
    private let cell: Matrix
    private let state: Matrix
    private let output: Matrix
    /// What attention reads of S_0 and of all rows drawn so far, of each slot: [B · N_max, X]
    private let history: Matrix
    private let query: Matrix
    private let mean: Matrix
    private let drawn = Matrix(rowCount: 1, columnCount: 5)
    private let scratch: Matrix

    private struct Slot {
        var index: Int
        var random: RandomStream
        let divisor: Float
        let spread: Float
        /// Rows that are given rather than drawn.
        let beginning: [StrokeRow]
        var rows: [StrokeRow] = []
        /// Where the pen is, in model units.
        var pen = PenPosition()
        /// Of the rows drawn so far, where it is wanted.
        var logLikelihood: LogLikelihood?
    }

    /// A request with its place in the result and its latent (empty for a decoder-only model). The
    /// request's beginning is in model units, and shorter than N_max.
    struct Job {
        var index: Int
        var request: SampleRequest
        var random: RandomStream
        var latent: [Float]
    }

    init(_ network: SamplingNetwork, capacity: Int) {
        self.network = network
        self.capacity = capacity
        step = network.cell
        let units = network.configuration.decoderState
        input = Matrix(rowCount: capacity, columnCount: 5 + network.attentionInputs * network.attention.count + units)
        constant = Matrix(rowCount: capacity, columnCount: network.constant.columnCount)
        cell = Matrix(rowCount: capacity, columnCount: units)
        state = Matrix(rowCount: capacity, columnCount: units)
        output = Matrix(rowCount: capacity, columnCount: network.configuration.outputWidth)
        history = Matrix(
            rowCount: network.attention.isEmpty ? 0 : capacity * network.configuration.maxLength,
            columnCount: network.attentionInputs)
        query = Matrix(rowCount: 1, columnCount: network.attentionInputs + 1)
        mean = Matrix(rowCount: 1, columnCount: network.attentionInputs)
        scratch = Matrix(
            rowCount: 1, columnCount: max(network.configuration.maxLength, network.configuration.mixtures))
    }

    /// Draws all jobs that `next` gives and hands each finished sequence, in model units, to `finish`.
    ///
    /// - Parameter next: the next job; nil where there is none, or none yet unless the batch is idle.
    mutating func run(
        next: (_ isIdle: Bool) -> Job?,
        finish: (_ index: Int, StrokeSequence, _ ended: Bool, LogLikelihood?) -> Void
    ) {
        while true {
            while slots.count < capacity, let job = next(slots.isEmpty) {
                slots.append(begin(job, at: slots.count))
            }
            guard !slots.isEmpty else { return }
            advance()
            // From the back, so that moving the last slot into a gap skips none.
            for at in slots.indices.reversed() {
                guard let ended = draw(at) else { continue }
                finish(slots[at].index, StrokeSequence(rows: slots[at].rows), ended, slots[at].logLikelihood)
                if let job = next(false) {
                    slots[at] = begin(job, at: at)
                } else {
                    close(at)
                }
            }
        }
    }

    private var contextColumns: Int { network.attentionInputs * network.attention.count }

    /// Sets row `at` up for a new sketch.
    private func begin(_ job: Job, at: Int) -> Slot {
        let units = network.configuration.decoderState
        input.rows(at, count: 1).fill(0)
        cell.rows(at, count: 1).fill(0)
        let share = constant.rows(at, count: 1)
        share.copy(network.constant)
        if let latentWeights = network.latent, let initial = network.initial {
            let z = Matrix(rowCount: 1, columnCount: job.latent.count)
            z.assign(job.latent)
            latentWeights.addProduct(of: z, to: share)
            let state = Matrix(rowCount: 1, columnCount: 2 * units)
            state.copy(initial.bias)
            initial.weights.addProduct(of: z, to: state)
            state.tanh()
            input.columns(5 + contextColumns..<input.columnCount).rows(at, count: 1).copy(state.columns(0..<units))
            cell.rows(at, count: 1).copy(state.columns(units..<2 * units))
        }
        input[at, 2] = 1
        let request = job.request
        return Slot(
            index: job.index, random: job.random, divisor: request.convention.logitDivisor(request.temperature),
            spread: request.convention.spread(request.temperature), beginning: request.beginning,
            logLikelihood: request.scored ? LogLikelihood(sum: 0, rowCount: 0) : nil)
    }

    /// One step of the network for all slots.
    private mutating func advance() {
        let count = slots.count
        for at in 0..<count where !network.attention.isEmpty { attend(at) }
        for first in stride(from: 0, to: count, by: Self.rowsTogether) {
            func some(_ matrix: Matrix) -> Matrix { matrix.rows(first, count: min(count - first, Self.rowsTogether)) }
            step.advance(input: some(input), constant: some(constant), cell: some(cell), state: some(state))
            network.output.setProduct(
                of: some(state).columns(0..<network.configuration.decoderHidden), startingFrom: network.outputBias,
                to: some(output))
        }
        input.columns(5 + contextColumns..<input.columnCount).rows(0, count: count).copy(state.rows(0, count: count))
    }

    /// Puts the weighted means of the history into the input of slot `at`.
    private mutating func attend(_ at: Int) {
        let steps = slots[at].rows.count
        let rows = history.rows(at * network.configuration.maxLength, count: steps + 1)
        let current = input.columns(0..<5).rows(at, count: 1)
        let newest = rows.rows(steps, count: 1)
        let read = network.attentionInputs
        newest.columns(0..<5).copy(current)
        if network.configuration.attention?.positions == true {
            slots[at].pen.move(current[0, 0], current[0, 1])
            for (k, value) in slots[at].pen.inputs.enumerated() { newest[0, 5 + k] = value }
        }
        for (head, scores) in network.attention.enumerated() {
            for b in 0...read {
                query[0, b] = (0..<read).reduce(scores[read, b]) { $0 + newest[0, $1] * scores[$1, b] }
            }
            rows.attend(query: query, scratch: scratch, mean: mean)
            input.columns(5 + read * head..<5 + read * (head + 1)).rows(at, count: 1).copy(mean)
        }
    }

    /// Draws the next row of slot `at`. - Returns: nil while the sketch goes on, else whether the
    /// network ended it.
    private mutating func draw(_ at: Int) -> Bool? {
        let count = slots[at].rows.count
        if count < slots[at].beginning.count {
            let row = slots[at].beginning[count]
            slots[at].rows.append(row)
            input.columns(0..<5).rows(at, count: 1).assign(row.strokeFive)
            return nil
        }
        let uniform = (slots[at].random.uniform(), slots[at].random.uniform())
        let gaussian = (slots[at].random.gaussian(), slots[at].random.gaussian())
        let distribution = output.rows(at, count: 1)
        distribution.draw(
            logitDivisor: slots[at].divisor, spread: slots[at].spread, uniform: uniform, gaussian: gaussian,
            scratch: scratch, row: drawn)
        if let before = slots[at].logLikelihood {
            let loss = distribution.mixtureLoss(target: drawn, scale: 1, gradient: nil)
            slots[at].logLikelihood = LogLikelihood(
                sum: before.sum - (loss.offset + loss.pen), rowCount: before.rowCount + 1)
        }
        if drawn[0, 4] == 1 { return true }
        slots[at].rows.append(StrokeRow(dx: drawn[0, 0], dy: drawn[0, 1], lifted: drawn[0, 3] == 1))
        input.columns(0..<5).rows(at, count: 1).copy(drawn)
        return count + 1 == network.configuration.maxLength ? false : nil
    }

    /// Moves the last slot into the gap at `at`.
    private mutating func close(_ at: Int) {
        let last = slots.count - 1
        if at != last {
            for matrix in [input, constant, cell] { matrix.rows(at, count: 1).copy(matrix.rows(last, count: 1)) }
            // Only attention looks back.
            let length = network.attention.isEmpty ? 0 : network.configuration.maxLength
            history.rows(at * length, count: length).copy(history.rows(last * length, count: length))
            // The moved slot's output of this step has been used already: slots are visited from the back.
            slots[at] = slots[last]
        }
        slots.removeLast()
    }
}
