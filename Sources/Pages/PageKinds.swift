import SketchBase
import SketchDocuments
import SketchGeometry

// The kinds of values that pages as documents have.

extension Kind where Value == Colour {
    package static var colour: Kind {
        let form = "`\"#rgb\"` or `\"#rrggbb\"`"
        return Kind(
            schema: .pattern("^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$", form), standIn: Colour(red: 0, green: 0, blue: 0)
        ) { (node, _) throws(Diagnostic) in
            guard let colour = Colour(hex: try node.string()) else {
                throw node.mismatch(expected: "a colour as \"#rgb\" or \"#rrggbb\"")
            }
            return colour
        }
    }
}

extension Kind where Value == Point {
    /// An object of x and y, each in `range`.
    package static func point(_ range: ClosedRange<Double>) -> Kind {
        let (x, y) = (Key("x", .number(range), ""), Key("y", .number(range), ""))
        return .record([x, y], standIn: Point(0, 0)) { Point($0[x], $0[y]) }
    }
}

extension Kind where Value == Pen {
    static var pen: Kind {
        .record(PageKeys.Pen.all, standIn: Pen(colour: Colour(red: 0, green: 0, blue: 0), width: 1)) { record in
            Pen(
                colour: record[PageKeys.Pen.colour], width: record[PageKeys.Pen.width],
                opacity: record[PageKeys.Pen.opacity])
        }
    }
}

extension Kind where Value == [Layer] {
    static var layers: Kind {
        let layer = Kind<Layer>.record(
            PageKeys.Layer.all, standIn: Layer(name: "", pen: Kind<Pen>.pen.standIn, paths: [])
        ) { record in
            Layer(
                name: record[PageKeys.Layer.name], pen: record[PageKeys.Layer.pen],
                paths: record[PageKeys.Layer.paths])
        }
        return .list(of: layer, count: 0...10_000, "layers")
    }
}

extension Kind where Value == [Path] {
    /// Paths are many: they are read straight from their values, and places are looked up for errors alone.
    static var paths: Kind {
        let numbers = Schema.list(of: .number(PageCoordinates.range), 2...6)
        return Kind(schema: .list(of: .list(of: numbers, 0...Int(Int32.max)), 0...Int(Int32.max)), standIn: []) {
            (node, problems) throws(Diagnostic) in
            guard case .array(let values) = node.value else { throw node.mismatch(expected: "an array of paths") }
            var paths: [Path] = []
            paths.reserveCapacity(values.count)
            var broken: [Int] = []
            for (index, value) in values.enumerated() {
                if let path = PageCoordinates.path(value) { paths.append(path) } else { broken.append(index) }
            }
            guard !broken.isEmpty else { return paths }
            let nodes = try node.elements()
            for index in broken { problems.note(PageCoordinates.fault(in: nodes[index])) }
            return paths
        }
    }
}

/// The coordinates of a page's paths.
enum PageCoordinates {
    static let range = -Page.reach...Page.reach

    /// The path that a list of lists of numbers means; nil where it means none.
    static func path(_ value: JSONValue) -> Path? {
        guard case .array(let steps) = value else { return nil }
        guard let first = steps.first else { return Path(start: nil, segments: []) }
        guard let start = numbers(first), start.count == 2 else { return nil }
        var segments: [Path.Segment] = []
        segments.reserveCapacity(steps.count - 1)
        for step in steps.dropFirst() {
            guard let c = numbers(step) else { return nil }
            switch c.count {
            case 2: segments.append(.line(Point(c[0], c[1])))
            case 6: segments.append(.curve(Point(c[0], c[1]), Point(c[2], c[3]), Point(c[4], c[5])))
            default: return nil
            }
        }
        return Path(start: Point(start[0], start[1]), segments: segments)
    }

    private static func numbers(_ value: JSONValue) -> [Double]? {
        guard case .array(let values) = value else { return nil }
        var result: [Double] = []
        result.reserveCapacity(values.count)
        for value in values {
            switch value {
            case .integer(let whole) where range.contains(Double(whole)): result.append(Double(whole))
            case .number(let real) where range.contains(real): result.append(real)
            default: return nil
            }
        }
        return result
    }

    /// What is wrong with a path that is none.
    static func fault(in node: JSONNode) -> Diagnostic {
        do throws(Diagnostic) {
            for (index, step) in try node.elements().enumerated() {
                let numbers = try step.elements()
                guard numbers.count == 2 || (index > 0 && numbers.count == 6) else {
                    let expected = index == 0 ? "the path's start, [x, y]" : "[x, y] or [x1, y1, x2, y2, x, y]"
                    return step.error("expected \(expected), found \(numbers.count) numbers")
                }
                for number in numbers { _ = try number.number(in: range) }
            }
            return node.error("is no path")
        } catch {
            return error
        }
    }

    static func value(_ path: Path) -> JSONValue {
        guard let start = path.start else { return .array([]) }
        return .array(
            [points([start])]
                + path.segments.map { segment in
                    switch segment {
                    case .line(let end): points([end])
                    case .curve(let a, let b, let end): points([a, b, end])
                    }
                })
    }

    static func points(_ points: [Point]) -> JSONValue {
        .array(points.flatMap { [JSONValue(number: $0.x), JSONValue(number: $0.y)] })
    }
}

extension Kind where Value == [PageCell] {
    static var cells: Kind {
        let cell = Kind<PageCell>.record(
            PageKeys.Cell.all, standIn: PageCell(box: Kind<Box>.box.standIn, facts: [])
        ) { record in
            PageCell(
                name: record[PageKeys.Cell.name], box: record[PageKeys.Cell.box], facts: record[PageKeys.Cell.facts],
                strokes: record[PageKeys.Cell.strokes])
        }
        return .list(of: cell, count: 0...Int(Int32.max), "cells")
    }
}

extension Kind where Value == Box {
    static var box: Kind {
        let side = Kind<Double>.number(PageCoordinates.range)
        let list = Kind<[Double]>.list(of: side, count: 4...4, "numbers")
        return Kind(schema: list.schema, standIn: Box(minX: 0, minY: 0, maxX: 1, maxY: 1)) {
            (node, problems) throws(Diagnostic) in
            let sides = try list.read(node, problems)
            guard sides[0] <= sides[2], sides[1] <= sides[3] else {
                throw node.error("expected [left, top, right, bottom], found a right or bottom before left or top")
            }
            return Box(minX: sides[0], minY: sides[1], maxX: sides[2], maxY: sides[3])
        }
    }
}

extension Kind where Value == [PageFact] {
    static var facts: Kind {
        let fact = Kind<[String]>.list(of: .text, count: 2...2, "texts, a name and a value")
        let pair = Kind<PageFact>(schema: fact.schema, standIn: PageFact("", "")) {
            (node, problems) throws(Diagnostic) in
            let texts = try fact.read(node, problems)
            return PageFact(texts[0], texts[1])
        }
        return .list(of: pair, count: 0...1000, "facts")
    }
}

extension Kind where Value == [PageStroke] {
    static var strokes: Kind {
        let numbers = Kind<[Int]>.list(of: .integer(0...Int(Int32.max)), count: 2...2, "numbers, a layer and a path")
        let stroke = Kind<PageStroke>(schema: numbers.schema, standIn: PageStroke(layer: 0, path: 0)) {
            (node, problems) throws(Diagnostic) in
            let pair = try numbers.read(node, problems)
            return PageStroke(layer: pair[0], path: pair[1])
        }
        return .list(of: stroke, count: 0...Int(Int32.max), "strokes")
    }
}

extension Kind where Value == Recipe {
    static var recipe: Kind {
        let none = Recipe(generator: "", title: "", seed: 0, checkpoints: [:], scene: "{}")
        return .record(PageKeys.Recipe.all, standIn: none) { record in
            var recipe = Recipe(
                generator: record[PageKeys.Recipe.generator], title: record[PageKeys.Recipe.title],
                seed: record[PageKeys.Recipe.seed], checkpoints: record[PageKeys.Recipe.checkpoints],
                scene: record[PageKeys.Recipe.scene])
            recipe.filters = record[PageKeys.Recipe.filters]
            recipe.libraries = record[PageKeys.Recipe.libraries]
            return recipe
        }
    }
}

extension Kind where Value == UInt64 {
    static var seedText: Kind {
        let form = "`\"0\"` to `\"18446744073709551615\"`"
        return Kind(
            schema: .pattern("^[0-9]{1,20}$", form), standIn: 0, write: { .string(String($0)) },
            read: { (node, _) throws(Diagnostic) in
                guard let seed = UInt64(try node.string()) else {
                    throw node.mismatch(expected: "a whole number from 0 to \(UInt64.max) in quotes")
                }
                return seed
            })
    }
}

extension Kind where Value == [String: String] {
    static var words: Kind {
        Kind(
            schema: .byName(.text), standIn: [:], write: { _ in .object([]) },
            read: { (node, _) throws(Diagnostic) in
                var words: [String: String] = [:]
                for (name, word) in try node.members() { words[name] = try word.string() }
                return words
            })
    }
}

extension Kind where Value == String {
    /// Any object, kept as its text.
    static var sceneText: Kind {
        Kind(
            schema: .byName(.anything), standIn: "{}", write: { _ in .object([]) },
            read: { (node, _) throws(Diagnostic) in
                guard case .object = node.value else { throw node.mismatch(expected: "an object") }
                return node.value.text()
            })
    }
}
