import Foundation
import SketchBase
import SketchModel
import SketchNetwork
import SketchStudio

/// A model small enough to be read and sampled thousands of times a minute, and what scenes say of it.
enum TinyModel {
    static let checkpoint: Checkpoint = {
        let configuration = ModelConfiguration(
            encoderHidden: 4, latent: 3, decoderHidden: 6, mixtures: 2, attention: nil, maxLength: 40)
        var random = RandomStream(seed: 7)
        var checkpoint = Checkpoint(
            configuration: configuration,
            parameters: (0..<configuration.parameterCount).map { _ in Float(0.4 * random.gaussian()) }, scaleFactor: 20,
            classes: ["cat", "pig"])
        // Seldom ended, so that sketches have some length.
        checkpoint.parameters[checkpoint.parameters.count - 1] = -3
        checkpoint.posteriorMeans = [[1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 1, 1], [-1, 0, 1]]
        checkpoint.classMeans = [[1, 1, 0], [0, 1, 1]]
        return checkpoint
    }()

    private static let made = Result {
        try checkpoint.write(to: FuzzFiles.folder + "/\(name)", half: false, force: true)
        _ = try FuzzFiles.path("drawing.svg", Data(drawing.utf8))
        return FuzzFiles.folder
    }

    static let name = "tiny.safetensors"

    /// A folder in which the model lies, and a drawing, "drawing.svg".
    static func folder() throws -> String { try made.get() }

    static let styles = StyleLibrary(folders: [FuzzFiles.root + "/Styles"])

    static let drawing = """
        <svg xmlns="http://www.w3.org/2000/svg" width="40mm" height="30mm" viewBox="0 0 40 30">\
        <path d="M1 1L10 10L20 4M20 20L30 5"/><circle cx="20" cy="15" r="5"/></svg>
        """

    /// A scene that reads, with most that a scene may have.
    static let sceneOfEveryKind = """
        {"version": 1, "title": "t", "checkpoint": "\(name)", "seed": 1, "paper": {"width": 200, "height": 200},
         "margin": {"top": 10, "right": 10, "bottom": 10, "left": 10}, "style": {"base": "ink", "paper": "#fed"},
         "latents": {"a": {"from": "prior", "seed": 3}, "b": {"lerp": ["a", "class:cat"], "t": 0.5}},
         "items": [
           {"type": "grid", "rows": 1, "columns": 2, "gap": 2, "temperature": 0.5, "latent": {"from": "posterior"},
            "choose": {"of": 2, "by": ["ended", "fit"]}, "frame": {"x": 20, "y": 10, "width": 160, "height": 80}},
           {"type": "row", "count": 2, "caption": {"text": "{seed} {label}", "height": 1}, "latent": "a"},
           {"type": "group", "items": [
             {"type": "completion", "sketch": {"drawing": [[[0, 5], [0, 9]], [[4], [4]]]}, "rows": 1, "columns": 2},
             {"type": "free", "cells": [{"x": 1, "y": 2, "width": 9, "height": 8, "label": "l"}]},
             {"type": "interpolation", "anchors": ["a", "b"], "steps": 2},
             {"type": "reconstruction", "sketches": [{"svg": "drawing.svg"}], "temperatures": [0.1, 0.9]}]}],
         "heading": {"text": "{title}", "height": 4, "align": "left"}, "colophon": "seed {seed}",
         "filters": [{"type": "crop", "margin": 5}], "options": {"png": {"dpi": 90}}}
        """
}
