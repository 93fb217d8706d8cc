import SketchBase
import SketchDocuments
import SketchGeometry

/// A plugin that changes a finished page before a renderer or a plotter gets it.
///
/// A filter is a value with no state between pages: the same page and options give the same page. To add one, put a type
/// that conforms to `PageFilter` into a file under Sources/Plugins/Filters; the build finds it. From outside the package
/// `PageFilters.register` adds one. docs/plugin-protocol.md tells more.
public protocol PageFilter: PageFiltering {
    /// A short lowercase name, as in `--filter crop:margin=5`.
    static var name: String { get }
    /// One line for `studio plugins` and the docs.
    static var summary: String { get }
    /// The options it understands; none is called `type`.
    static var options: [any AnyKey] { get }

    /// - Parameter options: values of options; only those of `Self.options` are passed.
    /// - Throws: `badData` for a value that it cannot take, naming option and expectation.
    init(options: OptionValues) throws(Diagnostic)
}

extension PageFilter {
    public var name: String { Self.name }
}

/// What a page filter does once its options are known: a `PageFilter`'s value, or a program outside that stands for one.
public protocol PageFiltering: Sendable {
    /// The filter's name.
    var name: String { get }

    /// Where it is asked for, for errors; nil for one that stands in no file.
    var place: Location? { get }

    /// The changed page. Its recipe stays as it is: what filters a page went through is recorded by the caller.
    ///
    /// - Throws: `badData` for a page that it can do nothing with.
    func apply(to page: Page) throws(Diagnostic) -> Page
}

extension PageFiltering {
    public var place: Location? { nil }
}

/// A page filter that can be asked for by its name: a type that conforms to `PageFilter`, or a program outside.
public struct PageFilterPlugin: Sendable, CustomStringConvertible {
    public let name: String
    public let summary: String
    public let options: [any AnyKey]
    /// What errors call it.
    public let description: String
    /// The file of a program outside; nil for a type.
    package let program: String?
    private let make: @Sendable (OptionValues) throws(Diagnostic) -> any PageFiltering

    package init(
        name: String, summary: String, options: [any AnyKey], description: String, program: String? = nil,
        make: @escaping @Sendable (OptionValues) throws(Diagnostic) -> any PageFiltering
    ) {
        (self.name, self.summary, self.options) = (name, summary, options)
        (self.description, self.program, self.make) = (description, program, make)
    }

    public init(_ type: any PageFilter.Type) {
        self.init(name: type.name, summary: type.summary, options: type.options, description: String(describing: type))
        {
            (options) throws(Diagnostic) in try type.init(options: options)
        }
    }

    /// The filter with these options. - Throws: `badData` for a value that it cannot take.
    public func with(_ options: OptionValues) throws(Diagnostic) -> any PageFiltering { try make(options) }
}

extension Page {
    /// The page behind these filters, one after the other.
    ///
    /// - Parameter name: what errors call the page.
    /// - Throws: what the filters throw, each with its name; `badData` where one leaves none of the lines.
    package func passed(through filters: [any PageFiltering], named name: String) throws(Diagnostic) -> Page {
        var page = self
        for filter in filters {
            do throws(Diagnostic) {
                let changed = try filter.apply(to: page)
                guard changed.hasPaths || !page.hasPaths else {
                    throw .badData("leaves none of the page's lines, so there is nothing to draw")
                }
                page = changed
            } catch {
                let named = error.at("the filter \(filter.name)")
                throw filter.place.map { named.at($0) } ?? named.at(name)
            }
        }
        return page
    }

    private var hasPaths: Bool { layers.contains { !$0.paths.isEmpty } }

    /// The same page with other paths in the place of each: none, one or several. Cells keep the strokes that are left, in
    /// their order. As anywhere on a page, there is no layer without paths.
    ///
    /// - Parameter replace: what comes in the place of a path of this layer.
    /// - Throws: what `replace` throws.
    public func replacingPaths(
        _ replace: (Path, Layer) throws(Diagnostic) -> [Path]
    ) throws(Diagnostic) -> Page {
        var page = self
        page.layers = []
        var places: [PageStroke: [PageStroke]] = [:]
        for (layerIndex, layer) in layers.enumerated() {
            var changed = layer
            changed.paths = []
            for (index, path) in layer.paths.enumerated() {
                let new = try replace(path, layer)
                places[PageStroke(layer: layerIndex, path: index)] = new.indices.map {
                    PageStroke(layer: page.layers.count, path: changed.paths.count + $0)
                }
                changed.paths += new
            }
            if !changed.paths.isEmpty { page.layers.append(changed) }
        }
        for index in cells.indices {
            page.cells[index].strokes = cells[index].strokes.flatMap { places[$0] ?? [] }
        }
        return page
    }
}
