import ArgumentParser
import Foundation
import SketchBase
import SketchDocuments
import SketchPages
import SketchPlotting
import SketchStudio

/// `studio check`: everything that is wrong with a scene in one run, or what rendering it costs.
struct CheckCommand: ParsableCommand, UsesPlugins {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check scenes, pages, styles and machine profiles, and say what rendering a scene costs.",
        discussion: """
            A file is taken for what its keys say. Every problem is listed with line, column and JSON pointer, one a line on standard error, twenty a file at \
            most; --json lists all. The exit code is that of the first: 65 for what is wrong in a file, 66 for a file that is not there. Checkpoints, styles and drawings that a scene names are read too, and \
            a few samples are drawn to say how long all of them take on this machine.

            For example: studio check poster.json
            """)

    @Argument(help: "The files.", completion: .file())
    var files: [String]

    @Option(
        name: .customLong("as"),
        help: "What the files are: scene, page, style or machine (default: what their keys say).")
    var kind: DocumentKind?

    @Option(
        name: .customLong("out"),
        help:
            "A picture that a scene is to become, as for render: whether its format can hold it is checked too; may be given several times (default: the scene's \"outputs\").",
        completion: .file())
    var outputs: [String] = []

    @Option(name: .customLong("option"), help: "A renderer's option for --out, as in gcode.machine=grbl-servo.")
    var options: [String] = []

    @Flag(help: "Print one JSON object a file.")
    var json = false

    @OptionGroup var plugins: PluginOptions

    func run() throws {
        var status: ExitStatus?
        let workshop = Workshop()
        for path in files {
            var errors: [Diagnostic] = []
            do throws(Diagnostic) {
                let document = try Workshop.document(path)
                let kind = kind ?? DocumentKind(of: document)
                guard kind == .scene || outputs.isEmpty && options.isEmpty else {
                    throw Diagnostic(.usage, "\(path): is a \(kind.rawValue); --out and --option are for scenes")
                }
                switch kind {
                case .scene:
                    let check = try workshop.check(document)
                    errors = check.errors
                    if let rendering = check.rendering {
                        try PictureFiles(of: rendering.scene, outputs: outputs, options: options, force: true)
                            .check(rendering)
                        try reportCost(of: rendering)
                    }
                case .page:
                    let page = try Page(document: document)
                    try page.check()
                    let count = page.layers.reduce(0) { $0 + $1.paths.count }
                    let size = [page.width, page.height].map { Decimals.text($0, places: 3) }.joined(separator: " × ")
                    report("a page of \(size) mm, layers: \(page.layers.count), paths: \(count)", path)
                case .style: report("a style: \(try StyleLibrary.style(of: document).summary)", path)
                case .machine:
                    let name = ((path as NSString).lastPathComponent as NSString).deletingPathExtension
                    report("a machine profile: \(try MachineReader.read(document, name: name).summary)", path)
                }
            } catch {
                errors += [error] + error.further
            }
            Diagnostic.lines(errors).forEach(Terminal.say)
            if json && !errors.isEmpty { printProblems(path, errors) }
            status = status ?? errors.first?.status
        }
        if let status { throw ExitCode(status.rawValue) }
    }

    private func reportCost(of rendering: SceneRendering) throws(Diagnostic) {
        let seconds = try rendering.samplingSeconds(threads: ProcessInfo.processInfo.activeProcessorCount)
        for warning in rendering.warnings { Terminal.say("warning: \(warning)") }
        let cells = rendering.planned.count
        let samples = rendering.sampleCount
        guard json else {
            let time = samples > 0 ? "; sampling takes \(Self.approximate(seconds))" : ""
            let size = "\(cells.counted("cell")), \(samples.counted("sample")), 1 page"
            Terminal.result("\(rendering.scene.name): sound; \(size)\(time)")
            return
        }
        Terminal.result(
            JSONValue.members([
                "file": .string(rendering.scene.name), "problems": .array([]), "cells": .integer(Int64(cells)),
                "samples": .integer(Int64(samples)), "pages": .integer(1),
                "seconds": .number((seconds * 1000).rounded() / 1000),
            ]).text())
    }

    private func report(_ what: String, _ path: String) {
        guard json else { return Terminal.result(PrintableText.line("\(path): sound; \(what)")) }
        Terminal.result(JSONValue.members(["file": .string(path), "problems": .array([])]).text())
    }

    /// No more figures than an estimate has: "about 12 s".
    private static func approximate(_ seconds: Double) -> String {
        switch seconds {
        case ..<0.1: "less than 0.1 s"
        case ..<9.95: String(format: "about %.1f s", seconds)
        case ..<119.5: String(format: "about %.0f s", seconds)
        case ..<7170: String(format: "about %.0f min", seconds / 60)
        default: String(format: "about %.1f h", seconds / 3600)
        }
    }

    private func printProblems(_ path: String, _ errors: [Diagnostic]) {
        Terminal.result(
            JSONValue.members([
                "file": .string(path), "problems": .array(errors.map(\.json)),
            ]).text())
    }
}
