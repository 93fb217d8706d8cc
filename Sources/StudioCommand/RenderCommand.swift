import ArgumentParser
import Foundation
import SketchBase
import SketchDocuments
import SketchPages
import SketchStudio

/// `studio render`: from a scene to finished files. Everything that can be checked is checked before
/// the first sample; all files are made in memory before the first is written.
struct RenderCommand: ParsableCommand, AnswersJSON, UsesPlugins {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Render a scene file, or a page, to one or more pictures.",
        discussion: """
            The format follows the file name, as in .svg, .pdf, .png, .gcode, .html, .animated.svg; `studio \
            plugins` lists them all. docs/scene-format.md describes scene files.

            For example: studio render poster.json --out poster.pdf --out poster.png
            """)

    @OptionGroup var picture: PictureOptions
    @OptionGroup var plugins: PluginOptions

    @Option(in: BatchSeed.range, help: "Takes the place of the scene's seed, in the recipe too.")
    var seed: UInt64?

    @Flag(help: "Replace files that exist.")
    var force = false

    @Flag(help: "Print one JSON object instead of the written paths.")
    var json = false

    func run() throws {
        let start = Date()
        let workshop = Workshop()
        let source = try picture.source(workshop, seed: seed)
        let pictures = try picture.pictures(of: source, force: force)
        let drawn = try workshop.drawTold(source, for: pictures, threads: picture.threads) { scene, cells in
            Terminal.say("\(scene.name): drawing \(cells.counted("cell"))")
        }
        let files = try pictures.told(of: drawn.page)
        try pictures.write(files)
        let seconds = Date().timeIntervalSince(start)
        Terminal.say(String(format: "done in %.1f s", seconds))
        guard json else {
            for file in files { Terminal.result(file.path) }
            return
        }
        Terminal.result(
            JSONValue.members([
                "files": .array(files.map { .string($0.path) }),
                "cells": .integer(Int64(drawn.page.cells.count)),
                "retries": .integer(Int64(drawn.sampling?.retries ?? 0)),
                "empty": .integer(Int64(drawn.sampling?.emptyCells.count ?? 0)),
                "seconds": .number((seconds * 1000).rounded() / 1000),
            ]).text())
    }
}
