import Foundation
import SketchBase
import SketchDocuments
import SketchPages
import SketchPlugins

/// Reads what a scene's page goes through before it is rendered.
enum FilterReader {
    static func filters(_ scene: Record) -> [any PageFiltering] {
        scene.map(SceneKeys.filters, or: []) { (filters, _) throws(Diagnostic) in
            filters.compactMap { element in
                scene.problems.attempt { () throws(Diagnostic) in
                    PlacedFilter(filter: try PageFilters.filter(element), place: element.location)
                }
            }
        }
    }

    /// A scene that names one more filter, behind its own.
    static func adding(_ filter: JSONValue, to scene: JSONValue) -> JSONValue {
        guard case .object(var members) = scene else { return scene }
        let key = SceneKeys.filters.name
        if let index = members.firstIndex(where: { $0.key == key }), case .array(let own) = members[index].value {
            members[index].value = .array(own + [filter])
        } else {
            members.append(JSONMember(key, .array([filter])))
        }
        return .object(members)
    }

    /// One of the filters, each with its options.
    static var schema: JSONValue {
        .members([
            "oneOf": .array(PageFilters.all.map { Schema.record([PageFilters.type([$0.name])] + $0.options).json() })
        ])
    }
}

/// A filter that a scene names.
private struct PlacedFilter: PageFiltering {
    let filter: any PageFiltering
    let place: Location?
    var name: String { filter.name }
    func apply(to page: Page) throws(Diagnostic) -> Page { try filter.apply(to: page) }
}

extension Scene {
    /// Puts filters behind the scene's own, and into its recipe.
    ///
    /// - Parameter arguments: as the command line has them, `crop:margin=5`.
    /// - Throws: `usage` for what is no filter or none of its options.
    public mutating func add(filters arguments: [String]) throws(Diagnostic) {
        for argument in arguments {
            let (filter, document) = try PageFilters.filter(argument)
            filters.append(filter)
            json = FilterReader.adding(document, to: json)
        }
    }
}

extension Page {
    /// The page behind these filters; its recipe names them as that of a scene with them would.
    ///
    /// - Parameters:
    ///   - arguments: as the command line has them, `crop:margin=5`.
    ///   - name: what errors call the page.
    /// - Throws: `usage` for what is no filter or none of its options; what the filters throw.
    public func filtered(by arguments: [String], named name: String) throws(Diagnostic) -> Page {
        var page = self
        for argument in arguments {
            let (filter, document) = try PageFilters.filter(argument)
            page = try page.passed(through: [filter], named: name)
            guard recipe.scene != "{}" else { continue }
            let scene = try JSONValue(parsing: Data(page.recipe.scene.utf8), name: "the recipe's scene")
            page.recipe.scene = FilterReader.adding(document, to: scene).text()
        }
        return page
    }
}
