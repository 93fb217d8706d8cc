import SketchBase
import SketchDocuments
import SketchPages

/// Options of renderers as the command line gives them: `png.dpi=300`.
public enum RendererOptions {
    /// Values by renderer and option name.
    ///
    /// - Parameter arguments: each `renderer.option=value`; the value may hold anything.
    /// - Throws: `usage` for another form, a name that is not known, or an option given twice. Values
    ///   are checked by the renderer they are for.
    public static func parse(_ arguments: [String]) throws(Diagnostic) -> [String: [String: JSONNode]] {
        var result: [String: [String: JSONNode]] = [:]
        for argument in arguments {
            guard let equals = argument.firstIndex(of: "="), let dot = argument[..<equals].firstIndex(of: ".")
            else {
                throw Diagnostic(
                    .usage, "--option \(argument): expected renderer.option=value, as in png.dpi=300")
            }
            let renderer = String(argument[..<dot])
            let name = String(argument[argument.index(after: dot)..<equals])
            let value = String(argument[argument.index(after: equals)...])
            do throws(Diagnostic) {
                try check(name, of: renderer)
            } catch {
                throw error.at("--option \(argument)")
            }
            guard result[renderer]?[name] == nil else {
                throw Diagnostic(.usage, "--option \(argument): \(renderer).\(name) is given twice")
            }
            result[renderer, default: [:]][name] = JSONNode(.string(value), name: "option \(renderer).\(name)")
        }
        return result
    }

    /// The same with `layers`, if given, for every plotter's program among `paths`.
    ///
    /// - Throws: `usage` as `parse`, or where `paths` name no program or layers are given twice.
    public static func parse(
        _ arguments: [String], layers: String?, paths: [String]
    ) throws(Diagnostic) -> [String: [String: JSONNode]] {
        guard let layers else { return try parse(arguments) }
        var programs: Set<String> = []
        for path in paths {
            let renderer = try Renderers.forFile(path)
            if renderer.options.contains(where: { $0.name == PlotterKeys.layers.name }) {
                programs.insert(renderer.name)
            }
        }
        guard !programs.isEmpty else {
            throw Diagnostic(.usage, "--layers \(layers): is for plotters' programs, but no --out is one")
        }
        return try parse(arguments + programs.sorted().map { "\($0).\(PlotterKeys.layers.name)=\(layers)" })
    }

    /// Values as a document gives them: objects of values by renderer and option. Renderers and options that there are
    /// not, and wrong values, are noted at their places.
    ///
    /// - Throws: `badData` for what is no object.
    public static func read(
        _ node: JSONNode, _ problems: Problems
    ) throws(Diagnostic) -> [String: [String: JSONNode]] {
        var result: [String: [String: JSONNode]] = [:]
        for (name, node) in try node.members() {
            problems.attempt { () throws(Diagnostic) in
                let renderer: RendererPlugin
                do throws(Diagnostic) {
                    renderer = try Renderers.named(name)
                } catch {
                    throw Diagnostic(.badData, error.message, at: node.location, hint: error.hint)
                }
                var values: [String: JSONNode] = [:]
                for (option, value) in try node.members() {
                    problems.attempt { () throws(Diagnostic) in
                        do throws(Diagnostic) {
                            try check(option, of: name)
                        } catch {
                            throw Diagnostic(.badData, error.message, at: value.location, hint: error.hint)
                        }
                        switch value.value {
                        case .string, .integer, .number, .bool: values[option] = value
                        default: throw value.mismatch(expected: "a number or a text")
                        }
                    }
                }
                result[name] = values
                // One by one first, since a renderer stops at the first that is wrong.
                for option in renderer.options {
                    problems.attempt { () throws(Diagnostic) in try option.check(OptionValues(values, of: name)) }
                }
                _ = try renderer.with(OptionValues(values, of: name))
            }
        }
        return result
    }

    /// - Throws: `usage` where there is no such renderer, or it has no such option.
    private static func check(_ option: String, of renderer: String) throws(Diagnostic) {
        let known = try Renderers.named(renderer).options.map(\.name)
        guard known.contains(option) else {
            throw Diagnostic(
                .usage, "the renderer \(renderer) has no option \"\(option)\"",
                hint: nameHint(to: option, in: known, otherwise: "it has"))
        }
    }
}

extension JSONNode {
    /// An option's value as the recipe records it.
    public var optionText: String {
        if case .string(let text) = value { return text }
        return value.text()
    }
}
