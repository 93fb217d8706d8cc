import ArgumentParser
import Foundation
import SketchBase
import SketchDocuments
import SketchFetch
import SketchGeometry
import SketchModel
import SketchNetwork
import SketchPlotting
import SketchPlugins
import SketchStudio

/// `studio doctor`: what of this machine is found, what is missing, and what to do about it.
struct DoctorCommand: ParsableCommand, AnswersJSON {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Say what of this machine is found and what is missing.",
        discussion: """
            Looks for what comes with the program and for what it uses of the machine. Exit status 66 where something is \
            missing that the program cannot do without.

            For example: studio doctor
            """)

    @Flag(help: "Print one JSON object.")
    var json = false

    /// One thing that was looked for.
    private struct Finding {
        enum State: String {
            case found
            /// Nothing else needs it.
            case absent
            case missing
        }

        var name: String
        var state: State
        var text: String
    }

    func run() throws {
        let findings = program() + libraries() + machine()
        if json {
            let rows = findings.map { finding in
                JSONValue.members([
                    "name": .string(finding.name), "state": .string(finding.state.rawValue),
                    "text": .string(finding.text),
                ])
            }
            Terminal.result(
                JSONValue.members(["version": .string(StudioVersion.current), "findings": .array(rows)]).text())
        } else {
            let width = findings.map(\.name.count).max() ?? 0
            for finding in findings {
                let mark =
                    switch finding.state {
                    case .found: "ok     "
                    case .absent: "-      "
                    case .missing: "MISSING"
                    }
                let name = finding.name.padding(toLength: width, withPad: " ", startingAt: 0)
                Terminal.result("\(mark)  \(name)  \(finding.text)")
            }
        }
        if findings.contains(where: { $0.state == .missing }) { throw ExitCode(ExitStatus.missingInput.rawValue) }
    }

    /// What comes with the program.
    private func program() -> [Finding] {
        let place = Bundle.main.executableURL?.path ?? "unknown"
        return [Finding(name: "studio", state: .found, text: "\(StudioVersion.current), \(place)")] + [
            shared("checkpoints", SharedFolders.checkpoints, ending: ".safetensors", "STUDIO_CHECKPOINTS") {
                (path) throws(Diagnostic) in
                guard try !Classifier.isClassifier(path) else { return }
                _ = try Checkpoint.read(path)
            },
            shared("styles", SharedFolders.styles, ending: ".json", "STUDIO_STYLES") { (path) throws(Diagnostic) in
                _ = try StyleLibrary.style(of: SceneReader.document(path))
            },
            shared("machines", SharedFolders.machines, ending: ".json", "STUDIO_MACHINES") {
                (path) throws(Diagnostic) in _ = try MachineLibrary.standard.machine(path)
            },
            shared("scenes", SharedFolders.scenes, ending: ".json", "STUDIO_SCENES") { (path) throws(Diagnostic) in
                _ = try SceneReader.document(path)
            },
        ]
    }

    /// - Parameter read: reads one of the files, and throws what is wrong with it.
    private func shared(
        _ name: String, _ folders: [String], ending: String, _ variable: String,
        read: (String) throws(Diagnostic) -> Void
    ) -> Finding {
        let names = SharedFolders.names(in: folders, ending: ending)
        let files = names.map { SharedFolders.file($0, ending: ending, in: folders) }
        var broken: [String] = []
        for (name, file) in zip(names, files) {
            do throws(Diagnostic) {
                guard let file else { throw .badData("\(name)\(ending): is a link that leads nowhere") }
                try read(file)
            } catch {
                broken.append(error.text)
            }
        }
        if let named = ProcessInfo.processInfo.environment[variable], !named.isEmpty, !FileCalls.isFolder(named) {
            broken.append("\(variable) names \(named), which is no folder")
        }
        guard broken.isEmpty else {
            return Finding(name: name, state: .missing, text: broken.joined(separator: "; "))
        }
        guard let first = files.lazy.compactMap(\.self).first else {
            return Finding(
                name: name, state: .missing,
                text: "none in \(folders.joined(separator: ", ")); install the program whole, or set \(variable)")
        }
        return Finding(
            name: name, state: .found,
            text: "\(names.joined(separator: ", ")) (\((first as NSString).deletingLastPathComponent))")
    }

    /// The libraries that are opened as they are needed, and those whose release decides about a picture's bytes.
    private func libraries() -> [Finding] {
        var findings: [Finding] = []
        do throws(Diagnostic) {
            try LinearAlgebra.load()
            findings.append(Finding(name: "OpenBLAS", state: .found, text: "\(LinearAlgebra.coreName) kernels"))
        } catch {
            findings.append(
                Finding(name: "OpenBLAS", state: .absent, text: "\(error.text); training and encoding need it"))
        }
        if let reason = Download.missingLibrary {
            findings.append(
                Finding(name: "libcurl", state: .absent, text: "\(reason); `studio dataset fetch` needs it"))
        } else {
            findings.append(Finding(name: "libcurl", state: .found, text: "for `studio dataset fetch`"))
        }
        do throws(Diagnostic) {
            _ = try FFmpeg.find()
            findings.append(Finding(name: "ffmpeg", state: .found, text: "makes films (.mp4, .gif)"))
        } catch {
            findings.append(Finding(name: "ffmpeg", state: .absent, text: "\(error.text)"))
        }
        return findings + [
            Finding(name: "Cairo", state: .found, text: "\(CairoVersion.text), draws PNG and PDF"),
            Finding(name: "GEOS", state: .found, text: "\(GeometryVersion.text), clips and joins regions"),
        ]
    }

    private func machine() -> [Finding] {
        let computer = Computer()
        let folder = FileManager.default.currentDirectoryPath
        let isWritable = access(folder, W_OK) == 0
        return [
            Finding(
                name: "processor", state: .found,
                text: "\(computer.processor), \(computer.level), cores: \(computer.cores)"),
            Finding(
                name: "memory", state: .found, text: String(format: "%.1f GiB", Double(computer.memory) / 1_073_741_824)
            ),
            Finding(
                name: "this folder", state: isWritable ? .found : .absent,
                text: isWritable
                    ? "\(folder), can be written" : "\(folder) cannot be written; pictures need another --out"),
        ]
    }
}
