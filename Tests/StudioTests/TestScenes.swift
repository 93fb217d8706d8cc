import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchModel
import SketchStudio
import TestSupport

/// Scenes for tests.
enum TestScenes {
    /// The styles of this checkout.
    static let styles = StyleLibrary(folders: [TestFiles.path("Styles")])

    /// A style with one steady pen and no smoothing, as scene JSON.
    static let plainStyle = ##"{"pens": [{"name": "black", "colour": "#000", "width": 0.2}]}"##

    /// The scene of this JSON text, as if it lay in /scenes/scene.json.
    static func read(_ text: String) throws -> Scene {
        try SceneReader.read(
            JSONNode(parsing: Data(text.utf8), name: "scene.json"), folder: "/scenes",
            styles: styles)
    }

    /// A scene on paper of 200 × 100 mm without margins with these items and this style.
    static func read(items: String, style: String = plainStyle) throws -> Scene {
        try read(
            """
            {"version": 1, "checkpoint": "owl.safetensors", "seed": 5, "margin": 0,
             "paper": {"width": 200, "height": 100}, "style": \(style), "items": \(items)}
            """)
    }

    /// Sampling in which cell k got sketch k.
    static func sampling(_ planned: [PlannedCell], _ sketches: [Sketch]) throws(Diagnostic) -> SceneSampling {
        var sampling = try SceneSampling(planned) { (_, requests) throws(Diagnostic) in
            requests.map { _ in SampledSketch(sketch: scribble(0), endedByItself: true) }
        }
        sampling.sketches = sketches
        return sampling
    }

    /// A drawing of a few strokes, a dot among them, that depends on `seed` alone.
    static func scribble(_ seed: UInt64) -> Sketch {
        var stream = RandomStream(seed: seed)
        let stretch = stream.uniform(in: 0.1...8)
        var strokes = (0..<4).map { _ in
            Polyline(
                (0..<12).map { _ in Point(stream.gaussian() * 100, stream.gaussian() * 100 * stretch) })
        }
        strokes.append(Polyline([Point(stream.gaussian() * 50, stream.gaussian() * 50)]))
        return Sketch(strokes: strokes)
    }
}

extension SceneItem {
    /// The same, whichever text it was read from.
    var withoutPlace: SceneItem {
        var item = self
        item.location = Location(file: "")
        item.latentLocation = item.location
        return item
    }
}

extension NamedLatent {
    /// The same, whichever text it was read from.
    var withoutPlace: NamedLatent {
        var latent = self
        latent.location = Location(file: "")
        return latent
    }
}
