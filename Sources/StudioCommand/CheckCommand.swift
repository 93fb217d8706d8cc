import ArgumentParser
import Files
import Foundation
import JSON
import Studio

/// `studio check`: everything that is wrong with a scene in one run, or what rendering it costs.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check scene files, and say what rendering them costs.",
        discussion: """
            Every problem is listed with line, column and JSON pointer, one a line on standard error; the exit \
            code is 65 where there are any. Checkpoints, styles and drawings that a scene names are read too.
            """)

    @Argument(help: "The scene files.")
    var scenes: [String]

    @Flag(help: "Print one JSON object a scene.")
    var json = false

    func run() throws {
        var status: ExitStatus?
        for path in scenes {
            var errors: [StudioError] = []
            do throws(StudioError) {
                let check = try SceneCheck(path)
                errors = check.errors
                check.rendering.map(reportCost)
            } catch {
                errors.append(error)
            }
            for error in errors { Terminal.say(error.message) }
            if json && !errors.isEmpty { printProblems(path, errors) }
            status = status ?? errors.first?.status
        }
        if let status { throw ExitCode(status.rawValue) }
    }

    private func reportCost(of rendering: SceneRendering) {
        for warning in rendering.warnings { Terminal.say("warning: \(warning)") }
        let cells = rendering.planned.count
        let samples = rendering.sampleCount
        guard json else {
            Terminal.result("\(rendering.scene.name): sound; \(cells) cells, \(samples) samples, 1 page")
            return
        }
        Terminal.result(
            JSONValue.members([
                "scene": .string(rendering.scene.name), "problems": .array([]), "cells": .integer(Int64(cells)),
                "samples": .integer(Int64(samples)), "pages": .integer(1),
            ]).text())
    }

    private func printProblems(_ path: String, _ errors: [StudioError]) {
        Terminal.result(
            JSONValue.members([
                "scene": .string(path), "problems": .array(errors.map { .string($0.message) }),
            ]).text())
    }
}
