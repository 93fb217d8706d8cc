import Foundation
import SketchGeometry
import TestSupport

/// Programs that others wrote, which read what ours writes.
enum Validators {
    private static let folder = Need.fetched

    struct Failure: Error {
        var message: String
    }

    /// The standard output of a program. - Throws: where it fails.
    static func run(
        _ path: String, _ arguments: [String], environment: [String: String] = [:]
    ) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        let complaint = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(message: "\(path): " + String(decoding: complaint, as: UTF8.self))
        }
        return String(decoding: data, as: UTF8.self)
    }

    /// The canonical commands that LinuxCNC makes of a program.
    static func rs274(_ program: String) throws -> [Substring] {
        let root = folder.appendingPathComponent("rs274/root")
        return try TestFiles.withTemporaryFolder { work in
            let file = work.appendingPathComponent("plot.ngc")
            try Data(program.utf8).write(to: file)
            let variables = work.appendingPathComponent("parameters.var")
            try FileManager.default.copyItem(at: folder.appendingPathComponent("parameters.var"), to: variables)
            let library = root.appendingPathComponent("usr/lib").path
            let output = try run(
                root.appendingPathComponent("usr/bin/rs274").path,
                ["-v", variables.path, "-t", folder.appendingPathComponent("tools.tbl").path, "-g", file.path],
                environment: ["LD_LIBRARY_PATH": "\(library):\(library)/x86_64-linux-gnu:\(library)/aarch64-linux-gnu"])
            return output.split(separator: "\n")
        }
    }

    /// The lines that hp2xx finds in an HPGL file, in millimetres.
    static func hp2xx(_ program: String) throws -> [[Point]] {
        try TestFiles.withTemporaryFolder { work in
            let (file, picture) = (work.appendingPathComponent("plot.hpgl"), work.appendingPathComponent("plot.svg"))
            try Data(program.utf8).write(to: file)
            let program = folder.appendingPathComponent("hp2xx/root/usr/bin/hp2xx").path
            // Its log names the range of coordinates, its picture is in points.
            let log = work.appendingPathComponent("log")
            _ = try run(program, ["-t", "-m", "svg", "-l", log.path, "-f", picture.path, file.path])
            let range =
                try String(contentsOf: log, encoding: .utf8).split(separator: "\n")
                .first { $0.hasPrefix("Coordinate range") }?.split { !"0123456789-.".contains($0) }
                .compactMap { Double($0) }.filter { $0.isFinite } ?? []
            guard range.count == 4 else { throw Failure(message: "hp2xx names no range") }
            let text = try String(contentsOf: picture, encoding: .utf8)
            let paths = text.components(separatedBy: "<path d=\"").dropFirst().map { path in
                path.prefix { $0 != "\"" }.split { !"0123456789-.".contains($0) }.compactMap { Double($0) }
            }
            // The left edge is at 0, the bottom edge wherever the lowest point is.
            let bottom =
                paths.flatMap { path in path.indices.filter { !$0.isMultiple(of: 2) }.map { path[$0] } }.max() ?? 0
            return paths.map { numbers in
                stride(from: 0, to: numbers.count - 1, by: 2).map { index in
                    Point(
                        range[0] / 40 + numbers[index] / 72 * 25.4,
                        range[1] / 40 + (bottom - numbers[index + 1]) / 72 * 25.4)
                }
            }
        }
    }

    /// Seconds that gcode-simulator takes for a GRBL program, with its own rule for corners or with the
    /// one of GRBL's source.
    static func simulate(_ program: String, grblCorners: Bool) throws -> Double {
        try TestFiles.withTemporaryFolder { work in
            let file = work.appendingPathComponent("plot.gcode")
            try Data(program.utf8).write(to: file)
            let output = try run(
                "/usr/bin/env",
                [
                    "python3", TestFiles.path("Tests/PlottingTests/simulate.py"), folder.path, file.path,
                    grblCorners ? "grbl" : "own",
                ])
            guard let seconds = Double(output.trimmingCharacters(in: .whitespacesAndNewlines)) else {
                throw Failure(message: output)
            }
            return seconds
        }
    }
}
