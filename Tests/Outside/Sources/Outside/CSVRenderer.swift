// snippet: renderer
import Foundation
import SketchBase
import SketchDocuments
import SketchPages
import SketchPlugins

/// One stroke a line: x and y of its points in millimetres, separated by commas.
struct CSVRenderer: Renderer {
    static let name = "csv"
    static let summary = "coordinates in millimetres, one stroke a line"
    static let fileExtensions = ["csv"]
    static let options: [any AnyKey] = [shortest]
    private static let shortest = Key("shortest", .number(0...100), default: 0, "leave out strokes under so many mm")

    private let shortest: Double

    init(options: OptionValues) throws(Diagnostic) {
        shortest = try options[Self.shortest]
    }

    func render(_ page: Page) throws(Diagnostic) -> Data {
        try page.check()
        var text = "# \(try page.recipe.json())\n"
        for polyline in page.layers.flatMap({ $0.flattened() }) where polyline.length >= shortest {
            let numbers = polyline.points.flatMap { [$0.x, $0.y] }
            text += numbers.map { Decimals.text($0, places: 3) }.joined(separator: ",") + "\n"
        }
        return Data(text.utf8)
    }

    static func recipe(in file: Data, name: String) throws(Diagnostic) -> JSONNode? {
        guard file.starts(with: Data("# {".utf8)) else { return nil }
        let line = file.prefix { $0 != UInt8(ascii: "\n") }
        return try .recipe(String(decoding: line.dropFirst(2), as: UTF8.self), in: name)
    }
}
// end
