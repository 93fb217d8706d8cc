import Drawing
import Files
import JSON

/// Options of renderers as the command line gives them: `png.dpi=300`.
public enum RendererOptions {
    /// Values by renderer and option name.
    ///
    /// - Parameter arguments: each `renderer.option=value`; the value may hold anything.
    /// - Throws: `usage` for another form, a name that is not known, or an option given twice. Values
    ///   are checked by the renderer they are for.
    public static func parse(_ arguments: [String]) throws(StudioError) -> [String: [String: String]] {
        var result: [String: [String: String]] = [:]
        for argument in arguments {
            guard let equals = argument.firstIndex(of: "="), let dot = argument[..<equals].firstIndex(of: ".")
            else {
                throw StudioError(
                    .usage, "--option \(argument): expected renderer.option=value, as in png.dpi=300")
            }
            let rendererName = String(argument[..<dot])
            let name = String(argument[argument.index(after: dot)..<equals])
            let value = String(argument[argument.index(after: equals)...])

            let renderer: any Renderer.Type
            do throws(StudioError) {
                renderer = try Renderers.named(rendererName)
            } catch {
                throw error.at("--option \(argument)")
            }
            let known = renderer.options.map(\.name)
            guard known.contains(name) else {
                let nearest = nearestName(to: name, in: known, otherwise: "it has")
                throw StudioError(
                    .usage,
                    "--option \(argument): the renderer \(rendererName) has no option \"\(name)\"\(nearest)")
            }
            guard result[rendererName]?[name] == nil else {
                throw StudioError(.usage, "--option \(argument): \(rendererName).\(name) is given twice")
            }
            result[rendererName, default: [:]][name] = value
        }
        return result
    }

    /// The same with `layers`, if given, for every plotter's program among `paths`.
    ///
    /// - Throws: `usage` as `parse`, or where `paths` name no program or layers are given twice.
    public static func parse(
        _ arguments: [String], layers: String?, paths: [String]
    ) throws(StudioError) -> [String: [String: String]] {
        guard let layers else { return try parse(arguments) }
        var programs: Set<String> = []
        for path in paths {
            let renderer = try Renderers.forFile(path)
            if renderer.options.contains(where: { $0.name == "layers" }) { programs.insert(renderer.name) }
        }
        guard !programs.isEmpty else {
            throw StudioError(.usage, "--layers \(layers): is for plotters' programs, but no --out is one")
        }
        return try parse(arguments + programs.sorted().map { "\($0).layers=\(layers)" })
    }
}

extension Renderer {
    /// The number that the option `name` has in `values`, or its declared default.
    ///
    /// - Throws: `badData` for anything but a number in `range`.
    static func number(
        _ name: String, in range: ClosedRange<Double>, from values: [String: String]
    ) throws(StudioError) -> Double {
        guard let text = values[name] ?? options.first(where: { $0.name == name })?.defaultValue else {
            throw .internal("the renderer \(Self.name) reads an option \(name) that it does not declare")
        }
        guard let number = Double(text), range.contains(number) else {
            let lower = Decimals.text(range.lowerBound, places: 3)
            let upper = Decimals.text(range.upperBound, places: 3)
            throw .badData(
                "option \(Self.name).\(name): expected a number from \(lower) to \(upper), found \"\(text)\"")
        }
        return number
    }

    /// The same for an option whose default is decided elsewhere: `otherwise` where none is given.
    static func number(
        _ name: String, in range: ClosedRange<Double>, from values: [String: String], otherwise: Double
    ) throws(StudioError) -> Double {
        values[name] == nil ? otherwise : try number(name, in: range, from: values)
    }
}
