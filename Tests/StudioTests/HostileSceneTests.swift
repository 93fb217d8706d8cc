import Foundation
import SketchBase
import SketchDocuments
import SketchStudio
import TestSupport
import Testing

/// Every value of a scene that uses every key, replaced by values nobody expects.
@Suite("Scenes with one value replaced")
struct HostileSceneTests {
    static let scene = """
        {"version": 1, "title": "t", "checkpoint": "c", "seed": 1, "paper": {"width": 200, "height": 100},
         "orientation": "landscape", "margin": {"top": 10, "right": 10, "bottom": 10, "left": 10},
         "style": {
           "paper": "#fff",
           "pens": [
             {"name": "a", "colour": "#000", "width": {"ofCell": 0.02}, "opacity": 0.5,
              "offset": {"x": 0.5, "y": -0.5}, "wobble": 0.3, "passes": 2},
             {"name": "b", "colour": "#f00", "width": 0.3}
           ],
           "drawing": {"pens": ["a", "b"], "colour": "by-stroke", "given": "b"}, "text": {"pen": "b", "font": "script"},
           "smoothing": {"method": "catmull-rom", "corners": 90},
           "cellFrame": {"pen": "b", "inset": 1, "mat": {"pen": "b", "inset": {"ofCell": 0.1}}}, "border": {"pen": "b", "outset": 2},
           "ruling": {"pen": "b", "spacing": 10}
         },
         "items": [
           {"type": "grid", "rows": 2, "columns": 3, "gap": 2, "temperature": 0.5, "seed": 4,
            "latent": {"from": "posterior", "blend": 2, "noise": 0.1}, "fit": "common", "align": "top",
            "padding": 0.1, "frame": {"x": 20, "y": 10, "width": 160, "height": 80}},
           {"type": "row", "count": 2, "convention": "magenta-js", "choose": {"of": 2, "by": ["ended", "fit"]},
            "caption": {"text": "{seed} {label}", "height": 1}, "latent": {"from": "prior"}},
           {"type": "group", "seed": 3, "frame": {"x": 0.5, "y": 0.5, "width": 0.5, "height": 0.5, "unit": "fraction"},
            "items": [
              {"type": "completion", "sketch": {"drawing": [[[0, 5], [0, 9]], [[4], [4]]], "tolerance": 1},
               "strokes": 1, "size": 0.5, "rows": 1, "columns": 2},
              {"type": "free", "cells": [{"x": 1, "y": 2, "width": 9, "height": 8, "temperature": 1, "label": "l"}]},
              {"type": "temperatures", "temperatures": [0.1, 0.9], "columns": 2, "gap": 1}]},
           {"type": "single"}
         ],
         "heading": {"text": "{title}", "height": 4, "align": "left"}, "colophon": "seed {seed}",
         "outputs": ["{name}.svg"], "options": {"png": {"dpi": 90}}}
        """

    static let replacements: [JSONValue] = [
        .null, .bool(true), .integer(0), .integer(-1), .integer(.max), .integer(.min), .integer(1000), .number(0.01),
        .number(1e308), .number(-1e-308), .number(.nan), .number(.infinity), .string(""), .string("\u{0}/~\u{202e}"),
        .string("ink"), .array([]), .array([.null]), .object([]), .members(["version": .integer(1)]),
    ]

    /// `value` with each of its parts in turn replaced by `replacement`.
    static func variants(of value: JSONValue, _ replacement: JSONValue) -> [JSONValue] {
        switch value {
        case .array(let elements):
            return [replacement]
                + elements.indices.flatMap { index in
                    variants(of: elements[index], replacement).map { changed in
                        var copy = elements
                        copy[index] = changed
                        return .array(copy)
                    }
                }
        case .object(let members):
            return [replacement]
                + members.indices.flatMap { index in
                    variants(of: members[index].value, replacement).map { changed in
                        var copy = members
                        copy[index].value = changed
                        return .object(copy)
                    }
                }
        default: return [replacement]
        }
    }

    @Test("either an error that names the scene, or a page on which all lies", arguments: replacements)
    func oneValue(replacement: JSONValue) throws {
        let value = try JSONValue(parsing: Data(Self.scene.utf8), name: "scene.json")
        let variants = Self.variants(of: value, replacement)
        #expect(variants.count > 60)
        var refused = 0
        for variant in variants {
            do {
                let scene = try SceneReader.read(
                    JSONNode(variant, name: "scene.json"), folder: "/scenes", styles: TestScenes.styles)
                let planned = try ScenePlan.cells(of: scene, posteriors: ["c": 3])
                let sketches = planned.indices.map { TestScenes.scribble(UInt64($0 % 7)) }
                let page = try Composer.compose(
                    scene, planned: planned, sampling: TestScenes.sampling(planned, sketches), hashes: [:])
                for point in page.layers.lazy.flatMap({ $0.flattened() }).flatMap(\.points) {
                    guard (0...page.width).contains(point.x), (0...page.height).contains(point.y) else {
                        Issue.record("\(point) lies outside the paper: \(variant.text())")
                        break
                    }
                }
            } catch {
                refused += 1
                #expect(error.status == .badData)
                #expect(error.text.hasPrefix("scene.json: "))
            }
        }
        #expect(refused > 0)
    }
}
