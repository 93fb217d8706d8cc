import SketchBase
import SketchDocuments
import SketchPlotting

/// The profiles of machines: those that are installed, by name, and those of the folder, by file.
struct MachineProfiles: Sendable {
    let folder: WorkFolder

    /// Those that can be read, the folder's own first.
    func all() -> [JSONValue] {
        let own = folder.names(ending: ".json").compactMap { name in
            (try? machine(name)).map { (name: name, machine: $0) }
        }
        let installed = MachineLibrary.standard.names.compactMap { name in
            (try? MachineLibrary.standard.machine(name)).map { (name: name, machine: $0) }
        }
        return (own + installed).map { name, machine in
            .members([
                "name": .string(name), "summary": .string(machine.summary),
                "language": .string(machine.language.rawValue), "width": JSONValue(number: machine.area.width),
                "height": JSONValue(number: machine.area.height),
            ])
        }
    }

    /// What commands are given as `--machine`.
    ///
    /// - Throws: `usage` for what is no plain name.
    func argument(_ name: String) throws(Diagnostic) -> String {
        guard name.hasSuffix(".json") else {
            guard MachineLibrary.standard.names.contains(name) else {
                throw Diagnostic(
                    .missingInput, "there is no machine called \"\(name)\"",
                    hint: nameHint(to: name, in: MachineLibrary.standard.names, otherwise: "there are"))
            }
            return name
        }
        return try folder.file(name)
    }

    /// - Throws: as `argument` and `MachineLibrary.machine`.
    func machine(_ name: String) throws(Diagnostic) -> Machine {
        try MachineLibrary.standard.machine(argument(name))
    }
}
