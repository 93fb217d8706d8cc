import ArgumentParser
import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchModel
import SketchPlugins
import SketchStudio

/// Sketches on a plain page, as SVG, with what it takes to draw them again in its recipe.
struct SamplePicture: Sendable {
    /// The checkpoint's file as it was named.
    let file: String
    let model: Checkpoint
    let seed: UInt64
    let temperature: Double
    let latent: LatentSource

    /// As many rows as columns, as far as they go.
    ///
    /// - Parameter first: the number of the first sketch.
    func svg(_ sketches: [Sketch], first: Int) throws(Diagnostic) -> Data {
        let columns = Int(bounded: Double(sketches.count).squareRoot().rounded(.up))
        let title = model.classes.joined(separator: "+")
        var page = ContactSheet.page(sketches, columns: columns, title: title, seed: seed)
        page.recipe.checkpoints = [file: model.sha256]
        page.recipe.scene = recipe(first..<first + sketches.count).text()
        return try Renderers.make(forFile: "sketches.svg").render(page)
    }

    /// As `SampleRecipe` reads it.
    private func recipe(_ indices: Range<Int>) -> JSONValue {
        let latent: JSONValue =
            switch self.latent {
            case .posterior(let blend, let noise):
                .members(["blend": .integer(Int64(blend)), "noise": .number(noise)])
            case .prior, .vector: model.configuration.latent > 0 ? .string("prior") : .null
            }
        return .members([
            "sample": .members([
                "checkpoint": .string(file), "first": .integer(Int64(indices.lowerBound)),
                "count": .integer(Int64(indices.count)), "temperature": .number(temperature), "latent": latent,
            ])
        ])
    }

    /// The picture whose recipe this is, drawn again.
    ///
    /// - Parameters:
    ///   - recipe: the whole recipe.
    ///   - find: the file of the checkpoint that is named so and has this hash.
    /// - Throws: `badData` where the recipe is not as `svg` writes it; as `find`, `LibraryModel.sampler` and `Sampler.sample`.
    static func drawnAgain(
        from recipe: JSONNode, by workshop: Workshop, threads: Int,
        find: (_ file: String, _ sha256: String) throws(Diagnostic) -> String
    ) throws(Diagnostic) -> Data {
        let told = try SampleRecipe(recipe)
        let path = try find(told.checkpoint, told.sha256)
        let sampler = try workshop.library.model(path).sampler()
        let picture = SamplePicture(
            file: told.checkpoint, model: sampler.checkpoint, seed: told.seed, temperature: told.temperature,
            latent: told.source)
        let requests = told.indices.map {
            SampleRequest(seed: told.seed, index: UInt64($0), temperature: told.temperature, latent: told.source)
        }
        let progress = SamplingProgress()
        defer { progress.clear() }
        let samples = try sampler.sample(requests, threads: threads) { progress.show($0, of: requests.count) }
        return try picture.svg(samples.map(\.sketch), first: told.indices.lowerBound)
    }
}

/// A file name with a place for a number, as printf writes it: `owl-%d.svg` or `owl-%03d.svg`.
struct NumberedName: Sendable {
    private let before: String
    private let after: String
    /// Digits that a number has at least.
    private let width: Int

    /// Whether a name has a place for a number in it, be it one that is not written as we take it.
    static func isMeant(by name: String) -> Bool { name.contains(place) }

    private static var place: Regex<Substring> { /%[-+#0-9.]*[di]/ }

    /// nil for a name without such a place. - Throws: for a place that is written in another way, and for several.
    init?(_ name: String) throws {
        let places = name.matches(of: Self.place)
        guard let range = places.first?.range else { return nil }
        let digits = name[range].wholeMatch(of: /%(?:0([0-9]{1,2}))?d/)
        width = digits?.1.map { Int($0) ?? 0 } ?? 1
        guard places.count == 1, digits != nil, (1...20).contains(width) else {
            throw ValidationError(
                "--out \(name): expected one %d for the number of each, or one %0Nd with N from 1 to 20, as in "
                    + "owl-%03d.svg")
        }
        before = String(name[..<range.lowerBound])
        after = String(name[range.upperBound...])
    }

    subscript(number: Int) -> String {
        let digits = String(number)
        return before + String(repeating: "0", count: max(width - digits.count, 0)) + digits + after
    }
}
