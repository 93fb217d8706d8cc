import SketchBase
import SketchDocuments

extension Endpoints {
    /// Drawings between drawings, and of their sums.
    static var mixing: [Endpoint] {
        let lines = Endpoint.Answer.lines("a drawing a line, as of `samples`")
        return [
            Endpoint(
                "POST", "/api/mixtures", "drawings between two or four, row by row", keys: MixKeys.mixtures, lines
            ) { (call, rooms) throws(Diagnostic) in
                stream(try rooms.drawings.mixtures(call.record).map { [$0] }, call, rooms)
            },
            Endpoint("POST", "/api/sums", "drawings from a sum of others' latents", keys: MixKeys.sums, lines) {
                (call, rooms) throws(Diagnostic) in
                stream(try rooms.drawings.sums(call.record).map { [$0] }, call, rooms)
            },
        ]
    }
}
