import Foundation
import SketchBase
import SketchDocuments
import SketchPlugins

/// Reads which pictures a scene wants, and the renderers' options for them.
struct OutputReader {
    let scene: Record
    let title: String
    let seed: UInt64

    private static let names = ["folder", "name", "title", "seed"]

    /// Paths in which `{folder}` is the name of the scene's folder, `{name}` that of its file without
    /// ending.
    func outputs(folder: String) -> [(path: String, place: Location)] {
        scene.map(SceneKeys.outputs, or: []) { (outputs, _) throws(Diagnostic) -> [(path: String, place: Location)] in
            let file = URL(fileURLWithPath: scene.node.name)
            let values = [
                "folder": file.deletingLastPathComponent().lastPathComponent,
                "name": file.deletingPathExtension().lastPathComponent,
                "title": title.replacingOccurrences(of: "/", with: "-"), "seed": "\(seed)",
            ]
            var paths: [(path: String, place: Location)] = []
            var known: Set<String> = []
            for element in outputs {
                scene.problems.attempt { () throws(Diagnostic) in
                    let path = try self.path(element, values, folder: folder)
                    guard known.insert(PictureFiles.identity(of: path)).inserted else {
                        throw element.error("\(path) is asked for twice")
                    }
                    paths.append((path, element.location))
                }
            }
            return paths
        }
    }

    private func path(
        _ element: JSONNode, _ values: [String: String], folder: String
    ) throws(Diagnostic) -> String {
        let template = try element.string()
        for name in TextTemplate.names(in: template) where !Self.names.contains(name) {
            throw element.error(
                "{\(name)} is no value here", hint: nameHint(to: name, in: Self.names, otherwise: "choose from"))
        }
        let path = SceneReader.resolve(TextTemplate.fill(template, values), in: folder)
        do throws(Diagnostic) {
            _ = try Renderers.forFile(path)
        } catch {
            throw element.error(error.message, hint: error.hint)
        }
        return path
    }

    /// What is in the way of a scene's outputs; files that are there may be replaced. Only checking asks: whoever renders
    /// may name other files.
    static func obstacles(to scene: Scene) -> [Diagnostic] {
        scene.outputs.compactMap { path in
            do throws(Diagnostic) {
                try OutputFile.checkName(path, force: true)
                return nil
            } catch {
                return scene.outputPlaces[path].map { error.at($0) } ?? error
            }
        }
    }

    /// Values by renderer and option; numbers and texts.
    func options() -> [String: [String: JSONNode]] {
        scene.map(SceneKeys.options, or: [:]) { (_, node) throws(Diagnostic) in
            try RendererOptions.read(node, scene.problems)
        }
    }
}
