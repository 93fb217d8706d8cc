import Foundation
import SketchBase
import SketchPlotting
import SketchPlugins
import SketchStudio

/// What `studio plot send` is given besides programs: a drawing, a page or a scene, of which it makes a program as `studio
/// plot draw` and `studio render` do, in a file, so that its journal and `--resume` work as for any.
struct PlotSendSource {
    /// An SVG drawing, a page or a scene.
    let path: String
    /// The machine's profile, by name or path.
    let machine: String
    /// As --option has them.
    let options: [String]

    /// Whether a file is none of a program, by its name.
    static func isDrawing(_ path: String) -> Bool {
        [".svg", ".svgz", ".json"].contains { path.lowercased().hasSuffix($0) }
    }

    /// Plans the drawing into a program.
    ///
    /// - Parameters:
    ///   - place: where the program lies; nil for beside the drawing, under its name.
    ///   - isThere: whether it was planned before, and is taken as it is.
    ///   - force: replaces another program that lies there.
    /// - Returns: the program's path.
    /// - Throws: `usage` for a name of another language's programs, and for an option that names the machine once more;
    ///   `missingInput` for one that is not there; `cannotCreateOutput` for another one; as `studio plot draw`
    ///   and `studio render`.
    func program(at place: String?, isThere: Bool, force: Bool) throws -> String {
        let profile = try MachineLibrary.standard.machine(machine)
        let language = profile.language.rawValue
        let program = place ?? "\(name).\(language)"
        guard try Renderers.forFile(program).name == language else {
            throw Diagnostic(
                .usage,
                "--program \(program): \(profile.name) obeys \(profile.language.title); expected a name that ends in .\(language)"
            )
        }
        if let option = options.first(where: { $0.hasPrefix("\(language).machine=") }) {
            throw Diagnostic(.usage, "--option \(option): leave it out; --machine \(machine) says it already")
        }
        if isThere {
            guard FileManager.default.fileExists(atPath: program) else {
                throw Diagnostic(
                    .missingInput, "\(program): no program of \(path) is there to go on with; leave out --resume")
            }
            return program
        }
        let data = try planned(program, ["--option=\(language).machine=\(machine)"] + options.map { "--option=\($0)" })
        // The same drawing gives the same program: one that was stopped is sent as it was.
        if let known = try? InputFile.read(program, limit: data.count), known == data { return program }
        try OutputFile.write(data, to: program, force: force)
        Terminal.say("\(program): planned")
        return program
    }

    /// Without what says of what kind it is.
    private var name: String {
        let stem = (path as NSString).deletingPathExtension
        return stem.lowercased().hasSuffix(".page") ? (stem as NSString).deletingPathExtension : stem
    }

    private func planned(_ program: String, _ options: [String]) throws -> Data {
        let arguments = ["--out=\(program)"] + options
        if !path.lowercased().hasSuffix(".json") {
            return try data(PlotDrawCommand.parse(arguments + ["--force", "--", path]).drawn().files)
        }
        let workshop = Workshop()
        let picture = try PictureOptions.parse(arguments + ["--", path])
        let source = try picture.source(workshop)
        let pictures = try picture.pictures(of: source, force: true)
        return try data(pictures.told(of: workshop.drawTold(source, for: pictures, threads: picture.threads).page))
    }

    private func data(_ files: [PictureFiles.Picture]) throws(Diagnostic) -> Data {
        guard let file = files.first else { throw .internal("\(path): no program was made") }
        return file.data
    }
}
