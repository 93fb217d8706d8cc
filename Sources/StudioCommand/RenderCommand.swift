import ArgumentParser
import Drawing
import Files
import Foundation
import JSON
import Model
import Plugins
import Studio

/// `studio render`: from a scene to finished files. Everything that can be checked is checked before
/// the first sample; all files are made in memory before the first is written.
struct RenderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Render a scene file to one or more pictures.",
        discussion: """
            The format follows the file name: .svg, .pdf, .png, .gcode; `studio plugins` lists them \
            all. docs/scene-format.md describes scene files.
            """)

    @Argument(help: "The scene file.")
    var scene: String

    @Option(name: .customLong("out"), help: "A picture to write; may be given several times.")
    var outputs: [String]

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
        let renderers = try makeRenderers()
        let scene = try SceneReader.read(scene)
        let checkpoint: Checkpoint
        do throws(StudioError) {
            checkpoint = try Checkpoint.read(scene.checkpointPath)
        } catch {
            throw error.at("\(scene.name): /checkpoint")
        }
        let planned = try ScenePlan.cells(of: scene, posteriors: checkpoint.posteriorMeans.count)
        Terminal.say("\(scene.name): drawing \(count(planned.count, "cell"))")

        let sampler = Sampler(checkpoint)
        let sampling = try SceneSampling(planned) { (requests) throws(StudioError) in
            try sampler.sample(requests, threads: threads)
        }
        report(sampling, planned: planned, scene: scene)

        let page = try Composer.compose(
            scene, planned: planned, sketches: sampling.sketches, checkpointHash: checkpoint.sha256)
        var files: [Data] = []
        for (path, renderer) in zip(outputs, renderers) {
            do throws(StudioError) {
                let file = try renderer.renderWithReport(page)
                files.append(file.data)
                file.notes.forEach(Terminal.say)
            } catch {
                throw error.at(path)
            }
        }
        for (path, data) in zip(outputs, files) { try OutputFile.write(data, to: path, force: force) }
        let seconds = Date().timeIntervalSince(start)
        Terminal.say(String(format: "done in %.1f s", seconds))
        printResult(sampling, cells: planned.count, seconds: seconds)
    }

    /// One renderer an output, all outputs checked.
    private func makeRenderers() throws(StudioError) -> [any Renderer] {
        let values = try RendererOptions.parse(options)
        var renderers: [any Renderer] = []
        var paths: Set<String> = []
        for path in outputs {
            guard paths.insert(URL(fileURLWithPath: path).standardizedFileURL.path).inserted else {
                throw StudioError(.usage, "\(path): is given twice as --out")
            }
            renderers.append(try Renderers.make(forFile: path, options: values))
            try OutputFile.check(path, force: force)
        }
        let used = Set(renderers.map { type(of: $0).name })
        if let unused = values.keys.sorted().first(where: { !used.contains($0) }) {
            throw StudioError(.usage, "there are options for \(unused), but no --out that it writes")
        }
        return renderers
    }

    private func report(_ sampling: SceneSampling, planned: [PlannedCell], scene: Scene) {
        if sampling.retries > 0 {
            Terminal.say("\(count(sampling.retries, "empty drawing")) sampled again")
        }
        for index in sampling.emptyCells {
            let cell = planned[index].cell
            Terminal.say(
                "warning: \(scene.items[planned[index].item].pointer): the cell in row \(cell.row + 1), column "
                    + "\(cell.column + 1) stays empty after \(ScenePlan.maximumRetries) retries")
        }
    }

    private func printResult(_ sampling: SceneSampling, cells: Int, seconds: Double) {
        guard json else {
            for path in outputs { print(path) }
            return
        }
        print(
            JSONValue.members([
                "files": .array(outputs.map { .string($0) }),
                "cells": .integer(Int64(cells)),
                "retries": .integer(Int64(sampling.retries)),
                "empty": .integer(Int64(sampling.emptyCells.count)),
                "seconds": .number((seconds * 1000).rounded() / 1000),
            ]).text())
    }

    private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
