import Foundation
import SketchBase

extension SceneRendering {
    /// How many seconds drawing the scene's samples takes here, projected from some that are drawn for it:
    /// of those that each checkpoint draws an even choice, one a thread, then four times as many, until a
    /// quarter of what may be spent is spent. Few samples are all drawn, and then their time is the answer.
    ///
    /// - Parameter budget: how many seconds to spend, though one sample a thread is drawn in any case.
    /// - Throws: as `Sampler.sample`.
    public func samplingSeconds(threads: Int, budget: Double = 0.2) throws(Diagnostic) -> Double {
        var seconds = 0.0
        let byCheckpoint = requests.filter { !$0.value.isEmpty }
        for (checkpoint, requests) in byCheckpoint {
            let share = budget / Double(byCheckpoint.count)
            let model = try models.model(checkpoint)
            var count = min(threads, requests.count)
            var spent = 0.0
            while true {
                let start = Date()
                let chosen = (0..<count).map { requests[$0 * requests.count / count] }
                _ = try model.sample(chosen, threads: threads)
                let time = Date().timeIntervalSince(start)
                spent += time
                if count == requests.count || 4 * spent > share {
                    seconds += time * Double(requests.count) / Double(count)
                    break
                }
                count = min(4 * count, requests.count)
            }
        }
        return seconds
    }
}
