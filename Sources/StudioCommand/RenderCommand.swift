import ArgumentParser
import Foundation
import SketchBase
import SketchDocuments
import SketchModel
import SketchStudio

/// `studio render`: from a scene to finished files. Everything that can be checked is checked before
/// the first sample; all files are made in memory before the first is written.
struct RenderCommand: ParsableCommand, AnswersJSON {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Render a scene file to one or more pictures.",
        discussion: """
            The format follows the file name, as in .svg, .pdf, .png, .gcode, .html, .animated.svg; `studio \
            plugins` lists them all. docs/scene-format.md describes scene files.
            """)

    @OptionGroup var picture: PictureOptions

    @Flag(help: "Replace files that exist.")
    var force = false

    @Flag(help: "Print one JSON object instead of the written paths.")
    var json = false

    func run() throws {
        let start = Date()
        let library = Library()
        let scene = try SceneReader.read(picture.scene, library: library)
        let pictures = try PictureOutputs(
            picture.outputs, options: picture.options, layers: picture.layers, scene: scene, force: force)
        let rendering = try SceneRendering(scene, library: library)
        let cells = rendering.planned.count
        Terminal.say("\(scene.name): drawing \(cells) cell\(cells == 1 ? "" : "s")")
        var cache = SampleCache()
        let (page, sampling) = try draw(rendering, threads: picture.threads, cache: &cache)
        try pictures.write(try pictures.files(of: page))
        let seconds = Date().timeIntervalSince(start)
        Terminal.say(String(format: "done in %.1f s", seconds))
        guard json else {
            for path in pictures.paths { Terminal.result(path) }
            return
        }
        Terminal.result(
            JSONValue.members([
                "files": .array(pictures.paths.map { .string($0) }),
                "cells": .integer(Int64(cells)),
                "retries": .integer(Int64(sampling.retries)),
                "empty": .integer(Int64(sampling.emptyCells.count)),
                "seconds": .number((seconds * 1000).rounded() / 1000),
            ]).text())
    }
}
