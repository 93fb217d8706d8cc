import Foundation
import SketchBase
import SketchDocuments
import SketchModel
import SketchNetwork
import TestSupport
import Testing

/// The classifier's network, forward and backward, against what Tests/Reference/make_classifier_vectors.py computed
/// with PyTorch in double precision.
@Suite struct ConvolutionalNetworkTests {
    private struct Vectors {
        let configuration: ConvolutionalConfiguration
        let parameters: [Float]
        let pictures: [Float]
        let labels: [Int]
        let smoothing: Double
        let features: [Double]
        let logits: [Double]
        let loss: Double
        let gradients: [Double]

        init() throws {
            try LinearAlgebra.load()
            let path = TestFiles.path("Tests/Reference/vectors-classifier.json")
            let root = JSONNode(try JSONValue(parsing: InputFile.read(path), name: path), name: path)
            func whole(_ key: String) throws -> Int { try root.required(key).integer(in: 1...1000) }
            func numbers(_ key: String) throws -> [Double] {
                try root.required(key).elements().map { try $0.number(in: -1e9...1e9) }
            }
            configuration = ConvolutionalConfiguration(
                side: try whole("side"), channels: try numbers("channels").map { Int($0) }, groups: try whole("groups"),
                features: try whole("features"), classes: try whole("classes"))
            parameters = try numbers("parameters").map(Float.init)
            pictures = try numbers("pictures").map(Float.init)
            labels = try numbers("labels").map { Int($0) }
            smoothing = try root.required("smoothing").number(in: 0...1)
            features = try numbers("feature_values")
            logits = try numbers("logits")
            loss = try root.required("loss").number(in: 0...1e9)
            gradients = try numbers("gradients")
        }

        func run(_ parameters: [Float], dropout: (keep: Double, key: UInt64)? = nil) -> ConvolutionalRun {
            ConvolutionalRun(
                configuration, parameters: parameters, pictures: pictures, labels: labels, smoothing: smoothing,
                dropout: dropout)
        }
    }

    /// The greatest difference, as a share of the greatest number.
    private func difference(_ found: [Float], _ expected: [Double]) -> Double {
        guard found.count == expected.count else { return .infinity }
        let scale = expected.map(abs).max() ?? 0
        return (zip(found, expected).map { abs(Double($0) - $1) }.max() ?? 0) / scale
    }

    @Test func agreesWithPyTorch() throws {
        let vectors = try Vectors()
        let run = vectors.run(vectors.parameters)
        #expect(difference(run.features, vectors.features) < 2e-6)
        #expect(difference(run.logits, vectors.logits) < 2e-6)
        #expect(abs(run.loss - vectors.loss) < 2e-6 * vectors.loss)
        #expect(difference(run.gradients, vectors.gradients) < 5e-6)
    }

    @Test func dropoutScalesWhatItKeepsAndHasItsGradient() throws {
        let vectors = try Vectors()
        let (plain, key) = (vectors.run(vectors.parameters), UInt64(5))
        let dropped = vectors.run(vectors.parameters, dropout: (0.5, key))
        #expect(dropped.features == plain.features)
        #expect(dropped.logits != plain.logits)
        // Central differences of the loss along the steepest single parameter.
        let steepest = try #require(
            dropped.gradients.indices.max { abs(dropped.gradients[$0]) < abs(dropped.gradients[$1]) })
        func loss(_ shift: Float) -> Double {
            var parameters = vectors.parameters
            parameters[steepest] += shift
            return vectors.run(parameters, dropout: (0.5, key)).loss
        }
        let slope = (loss(0.001) - loss(-0.001)) / 0.002
        #expect(abs(slope - Double(dropped.gradients[steepest])) < 0.01 * abs(slope))
    }
}
