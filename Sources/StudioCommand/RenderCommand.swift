import ArgumentParser
import Files
import Foundation
import JSON
import Studio

/// `studio render`: from a scene to finished files. Everything that can be checked is checked before
/// the first sample; all files are made in memory before the first is written.
struct RenderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Render a scene file to one or more pictures.",
        discussion: """
            The format follows the file name, as in .svg, .pdf, .png, .gcode, .html, .animated.svg; `studio \
            plugins` lists them all. docs/scene-format.md describes scene files.
            """)

    @Argument(help: "The scene file.")
    var scene: String

    @Option(
        name: .customLong("out"),
        help: "A picture to write; may be given several times (default: the scene's \"outputs\").")
    var outputs: [String] = []

    @Flag(help: "Replace files that exist.")
    var force = false

    @Option(help: "Threads that sample together; the pictures do not depend on it.")
    var threads = ProcessInfo.processInfo.activeProcessorCount

    @Option(name: .customLong("option"), help: "A renderer's option, as in png.dpi=300; may be given several times.")
    var options: [String] = []

    @Flag(help: "Print one JSON object instead of the written paths.")
    var json = false

    func validate() throws {
        guard (1...256).contains(threads) else {
            throw ValidationError("--threads is \(threads); expected a number from 1 to 256.")
        }
    }

    func run() throws {
        let start = Date()
        let scene = try SceneReader.read(scene)
        let pictures = try PictureOutputs(outputs, options: options, scene: scene, force: force)
        let rendering = try SceneRendering(scene)
        let cells = rendering.planned.count
        Terminal.say("\(scene.name): drawing \(cells) cell\(cells == 1 ? "" : "s")")
        var cache = SampleCache()
        let (page, sampling) = try rendering.page(threads: threads, cache: &cache)
        report(sampling, rendering)
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
