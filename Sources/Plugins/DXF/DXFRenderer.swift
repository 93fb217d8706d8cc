import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchPages

/// DXF for drawing programs, laser cutters and mills: AutoCAD's release 12 (AC1009), which all of them read. Lines
/// and flattened curves are polylines, dots are points; units are millimetres, and y grows upwards.
struct DXFRenderer: Renderer {
    static let name = "dxf"
    static let summary = "DXF in millimetres, one layer a pen, for drawing programs, laser cutters and mills"
    static let fileExtensions = ["dxf"]
    static let options: [any AnyKey] = []

    /// What marks the comments that the recipe is made of.
    private static let recipeMark = "recipe "
    /// Release 12 has lines of at most 255 characters.
    private static let longestComment = 240

    init(options: OptionValues) throws(Diagnostic) {}

    static func recipe(in file: Data, name: String) throws(Diagnostic) -> JSONNode? {
        guard file.starts(with: Data("\(GroupedText.comment)\n\(recipeMark)".utf8)) else { return nil }
        let text = ProgramRecipe.text(in: file) { line in
            line.hasPrefix(recipeMark) ? line.dropFirst(recipeMark.count) : nil
        }
        return try text.flatMap { (text) throws(Diagnostic) in try .recipe(text, in: name) }
    }

    func render(_ page: Page) throws(Diagnostic) -> Data {
        try page.check()
        var file = GroupedText()
        var recipe = try page.recipe.json()[...]
        while !recipe.isEmpty {
            file.add([GroupedText.comment: Self.recipeMark + recipe.prefix(Self.longestComment)])
            recipe = recipe.dropFirst(Self.longestComment)
        }
        file.add([0: "SECTION", 2: "HEADER", 9: "$ACADVER", 1: "AC1009", 9: "$INSUNITS", 70: "4"])
        file.add([9: "$EXTMIN"], at: Point(0, 0))
        file.add([9: "$EXTMAX"], at: Point(page.width, page.height))
        let layers = zip(page.layers, Self.layerNames(page.layers.map(\.name)))
        file.add([0: "ENDSEC", 0: "SECTION", 2: "TABLES", 0: "TABLE", 2: "LAYER", 70: "\(page.layers.count)"])
        for (layer, name) in layers {
            file.add([0: "LAYER", 2: name, 70: "0", 62: "\(Self.colourIndex(layer.pen.colour))", 6: "CONTINUOUS"])
        }
        file.add([0: "ENDTAB", 0: "ENDSEC", 0: "SECTION", 2: "ENTITIES"])
        for (layer, name) in layers {
            for path in layer.paths {
                let points = path.flattened().points.map { Point($0.x, page.height - $0.y) }
                if points.count == 1 {
                    file.add([0: "POINT", 8: name], at: points[0])
                } else if points.count > 1 {
                    file.add([0: "POLYLINE", 8: name, 66: "1", 70: "0"], at: Point(0, 0))
                    for point in points { file.add([0: "VERTEX", 8: name], at: point) }
                    file.add([0: "SEQEND", 8: name])
                }
            }
        }
        file.add([0: "ENDSEC", 0: "EOF"])
        return Data(file.bytes)
    }

    /// Names as release 12 allows them, of at most 31 capital letters, digits, `$`, `-` and `_`, no two alike.
    private static func layerNames(_ names: [String]) -> [String] {
        var taken: Set<String> = []
        return names.enumerated().map { index, name in
            let allowed = name.uppercased().map { character in
                character.isASCII && (character.isLetter || character.isNumber) || "$-_".contains(character)
                    ? character : "_"
            }
            let short = String(allowed.prefix(24))
            let free = short.isEmpty || taken.contains(short) ? "\(short)_\(index + 1)" : short
            taken.insert(free)
            return free
        }
    }

    /// The nearest of the seven colours that every reader has by the same number. White and black are one, 7, which
    /// shows on either ground.
    private static func colourIndex(_ colour: Colour) -> Int {
        let palette: [(index: Int, red: Int, green: Int, blue: Int)] = [
            (7, 0, 0, 0), (1, 255, 0, 0), (2, 255, 255, 0), (3, 0, 255, 0), (4, 0, 255, 255), (5, 0, 0, 255),
            (6, 255, 0, 255), (7, 255, 255, 255),
        ]
        func distance(_ entry: (index: Int, red: Int, green: Int, blue: Int)) -> Int {
            let (red, green, blue) = (
                entry.red - Int(colour.red), entry.green - Int(colour.green), entry.blue - Int(colour.blue)
            )
            return red * red + green * green + blue * blue
        }
        return palette.min { distance($0) < distance($1) }?.index ?? 7
    }
}

/// Text in DXF's groups: a code and a value, a line each.
private struct GroupedText {
    /// The code of comments.
    static let comment = 999

    private(set) var bytes: [UInt8] = []

    mutating func add(_ groups: KeyValuePairs<Int, String>) {
        for (code, value) in groups { add(code, value.utf8) }
    }

    /// The same with a place behind them, in millimetres.
    mutating func add(_ groups: KeyValuePairs<Int, String>, at point: Point) {
        add(groups)
        for (code, value) in [(10, point.x), (20, point.y), (30, 0)] {
            var number: [UInt8] = []
            Decimals.appendShortest(Decimals.scaled(value, places: 4), places: 4, to: &number)
            add(code, number)
        }
    }

    private mutating func add(_ code: Int, _ value: some Sequence<UInt8>) {
        bytes += "\(code)\n".utf8
        bytes += value
        bytes.append(UInt8(ascii: "\n"))
    }
}
