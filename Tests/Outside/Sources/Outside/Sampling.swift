import SketchBase
import SketchGeometry
import SketchModel

enum Sampling {
    static func sample() throws -> [Sketch] {
        // snippet: load
        let checkpoint = try Checkpoint.read("zigzags.safetensors")
        print("\(checkpoint.classes), \(checkpoint.configuration.parameterCount) parameters, \(checkpoint.sha256)")
        // end
        // snippet: sample
        let sampler = Sampler(checkpoint)
        let requests = (0..<12).map { index in
            SampleRequest(seed: 7, index: UInt64(index), temperature: 0.5, latent: .prior)
        }
        let sketches = try sampler.sample(requests, threads: 2).map(\.sketch)
        for sketch in sketches { print("\(sketch.strokes.count) strokes, \(sketch.pointCount) points") }
        // end
        return sketches
    }

    static func check() throws -> [Sketch] {
        let sketches = try sample()
        try expect(sketches.count == 12, "\(sketches.count) sketches instead of 12")
        try expect(Set(sketches).count > 6, "the sketches are alike")
        let missing = try refusal { _ = try Checkpoint.read("nowhere.safetensors") }
        try expect(missing.status == .missingInput, "\(missing)")
        return sketches
    }
}
