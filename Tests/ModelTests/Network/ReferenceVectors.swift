import Foundation
import SketchBase
import SketchDocuments
import SketchModel
import SketchNetwork
import SketchStrokes
import TestSupport

/// What Tests/Reference/make_vectors.py computed with PyTorch for one small model.
struct ReferenceVectors {
    let configuration: ModelConfiguration
    let parameters: [Float]
    let examples: [GradientEngine.Example]
    let klWeight: Double
    let klTolerance: Double
    let losses: (offset: Double, pen: Double, reconstruction: Double, kl: Double, total: Double)
    let gradients: [Double]
    let adam: (learningRate: Double, clip: Double, losses: [Double], parameters: [Double])

    init(_ name: String) throws {
        let path = TestFiles.path("Tests/Reference/vectors-\(name).json")
        let root = JSONNode(try JSONValue(parsing: InputFile.read(path), name: name), name: name)
        func number(_ node: JSONNode) throws -> Double { try node.number(in: -1e30...1e30) }
        func numbers(_ node: JSONNode) throws -> [Double] { try node.elements().map(number) }
        let layout = try ModelConfiguration(json: root.required("config"))
        configuration = layout
        func tensors(_ node: JSONNode) throws -> [Double] {
            try layout.tensors.flatMap { try numbers(node.required($0.name)) }
        }
        parameters = try tensors(root.required("parameters")).map(Float.init)
        let noise = try root.required("epsilon").elements().map { try numbers($0).map(Float.init) }
        let sequences = try root.required("sequences").elements().map { sequence in
            StrokeSequence(
                rows: try sequence.elements().map { row in
                    let values = try numbers(row)
                    return StrokeRow(dx: Float(values[0]), dy: Float(values[1]), lifted: values[2] == 1)
                })
        }
        examples = zip(sequences, noise).map { GradientEngine.Example($0, noise: $1) }
        klWeight = try number(root.required("kl_weight_effective"))
        klTolerance = try number(root.required("kl_tolerance"))
        let parts = try root.required("losses")
        losses = (
            try number(parts.required("offset")), try number(parts.required("pen")),
            try number(parts.required("reconstruction")), try number(parts.required("kl")),
            try number(parts.required("total"))
        )
        gradients = try tensors(root.required("gradients"))
        let steps = try root.required("adam")
        adam = (
            try number(steps.required("learning_rate")), try number(steps.required("clip")),
            try numbers(steps.required("losses")), try tensors(steps.required("parameters"))
        )
    }
}
