import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchStudio
import TestSupport
import Testing

/// What every layout keeps to: a row a layout of the registry, with an item of its own, a column a law.
@Suite struct LayoutLaws {
    struct Row: CustomTestStringConvertible {
        var layout: any Layout.Type
        /// What an item needs beside its type.
        var members: [JSONMember]
        var testDescription: String { layout.type }

        /// The scene of one such item, some members replaced or added.
        func scene(_ changes: [JSONMember] = [], style: String = TestScenes.plainStyle) throws -> Scene {
            let kept = members.filter { member in !changes.contains { $0.key == member.key } }
            let item = JSONValue.object([JSONMember("type", .string(layout.type))] + kept + changes)
            return try TestScenes.read(
                """
                {"version": 1, "checkpoints": {"a": "a.safetensors", "b": "b.safetensors"}, "seed": 5, "margin": 20,
                 "paper": {"width": 300, "height": 200}, "style": \(style), "latents": \(LayoutLaws.latents),
                 "items": [\(item.text())]}
                """)
        }

        func frame(_ box: Box) -> JSONMember {
            JSONMember(
                "frame",
                .object([
                    JSONMember("x", .number(box.minX)), JSONMember("y", .number(box.minY)),
                    JSONMember("width", .number(box.width)), JSONMember("height", .number(box.height)),
                ]))
        }

        func cells(_ changes: [JSONMember] = []) throws -> [LayoutCell] { try scene(changes).items[0].cells }
    }

    private static let latents = #"{"p": {"from": "prior", "seed": 1}, "q": {"from": "prior", "seed": 2}}"#
    private static let drawing = #"{"drawing": [[[0, 100, 255], [0, 80, 10]], [[20, 200], [200, 220]]]}"#

    private static let samples = [
        "arithmetic": #"{"expression": "p - q"}"#,
        "catalogue": #"{"rows": 1, "columns": 3}"#,
        "chosen":
            #"{"rows": 2, "columns": 2, "handles": ["0123456789ab:prior:1:0:0.5", "0123456789ab:prior:1:1:0.5"]}"#,
        "completion": #"{"sketch": \#(drawing), "rows": 2, "columns": 3}"#,
        "corners":
            #"{"rows": 3, "columns": 4, "topLeft": "p", "topRight": "q", "bottomLeft": "q", "bottomRight": "p"}"#,
        "crowd": #"{"count": 9}"#,
        "free":
            #"{"cells": [{"x": 5, "y": 6, "width": 40, "height": 30}, {"x": 50, "y": 6, "width": 20, "height": 9}]}"#,
        "grid": #"{"rows": 2, "columns": 3}"#,
        "interpolation": #"{"anchors": ["p", "q"], "steps": 3}"#,
        "pack": #"{"count": 7, "sizes": 3}"#,
        "path": #"{"path": "M0,0 C40,90 80,-90 120,0", "count": 7, "turned": true}"#,
        "reconstruction": #"{"sketches": [\#(drawing)], "temperatures": [0, 0.5]}"#,
        "row": #"{"count": 3}"#,
        "scatter": #"{"count": 7, "sizes": 3, "gap": 1}"#,
        "single": "{}",
        "spiral": #"{"count": 9, "growth": 2, "gap": 1}"#,
        "temperatures": #"{"temperatures": [0.1, 0.5], "columns": 3}"#,
    ]

    static let rows = Layouts.all.compactMap { layout -> Row? in
        guard let text = samples[layout.type],
            case .object(let members)? = try? JSONValue(parsing: Data(text.utf8), name: layout.type)
        else { return nil }
        return Row(layout: layout, members: members)
    }

    @Test("every layout of the registry has a row, and each row a layout")
    func everyLayoutIsHeld() {
        let types = Layouts.all.map { $0.type }
        let held = Self.rows.map { $0.layout.type }
        #expect(held == types, "add a sample of the new layout")
        #expect(Set(Self.samples.keys) == Set(types))
    }

    @Test(arguments: rows, laws)
    func holds(layout: Row, law: Law<Row>) throws { try law.check(layout) }

    static let laws: [Law<Row>] = [
        Law("cells have sides and lie in the item's frame") { row in
            for frame in [Box(minX: 0, minY: 0, maxX: 300, maxY: 200), Box(minX: 30, minY: 40, maxX: 130, maxY: 120)] {
                let cells = try row.cells([row.frame(frame)])
                #expect(!cells.isEmpty)
                for box in cells.map(\.box) {
                    #expect(box.width >= Layouts.minimumSide && box.height >= Layouts.minimumSide)
                    #expect(box.minX >= frame.minX - 1e-9 && box.maxX <= frame.maxX + 1e-9)
                    #expect(box.minY >= frame.minY - 1e-9 && box.maxY <= frame.maxY + 1e-9)
                }
            }
        },
        Law("cells do not lie upon each other, but in a crowd, and no two stand in one row and column") { row in
            let cells = try row.cells()
            let mayOverlap = row.layout == CrowdLayout.self
            for (index, cell) in cells.enumerated() {
                for other in cells[(index + 1)...] {
                    let isApart =
                        cell.box.maxX <= other.box.minX + 1e-9 || other.box.maxX <= cell.box.minX + 1e-9
                        || cell.box.maxY <= other.box.minY + 1e-9 || other.box.maxY <= cell.box.minY + 1e-9
                    #expect(isApart || mayOverlap)
                    #expect((cell.row, cell.column) != (other.row, other.column))
                }
            }
        },
        Law("cells move with the frame, and keep their sizes") { row in
            let (near, far) = (
                try row.cells([row.frame(Box(minX: 0, minY: 0, maxX: 120, maxY: 100))]),
                try row.cells([row.frame(Box(minX: 31, minY: 17, maxX: 151, maxY: 117))])
            )
            #expect(near.count == far.count)
            for (a, b) in zip(near.map(\.box), far.map(\.box)) {
                #expect(abs(b.minX - a.minX - 31) < 1e-9 && abs(b.minY - a.minY - 17) < 1e-9)
                #expect(abs(b.width - a.width) < 1e-9 && abs(b.height - a.height) < 1e-9)
            }
        },
        Law("another frame, style or checkpoint leaves the latents and random numbers of its cells") { row in
            func plan(_ changes: [JSONMember]) throws -> [LayoutCell] {
                try row.cells(changes).map { cell in
                    var cell = cell
                    cell.box = Box(minX: 0, minY: 0, maxX: 1, maxY: 1)
                    return cell
                }
            }
            let isSame =
                try plan([]) == plan([row.frame(Box(minX: 0, minY: 0, maxX: 120, maxY: 100))])
            #expect(isSame)
        },
        Law("the same text gives the same page") { row in
            let isSame = try TestModel.page(row.scene()) == TestModel.page(row.scene())
            #expect(isSame)
        },
        Law("the recipe in its page gives the page again") { row in
            // Packed drawings have no room for captions.
            let caption = row.layout == PackLayout.self ? [] : [JSONMember("caption", .string("{row}"))]
            let scene = try row.scene(caption)
            let page = try TestModel.page(scene)
            let again = try TestModel.page(TestScenes.read(page.recipe.scene))
            #expect(page.recipe.scene == again.recipe.scene)
            let isSame = page == again
            #expect(isSame)
        },
        Law("every drawn cell has its drawing on the page, inside its box") { row in
            let scene = try row.scene()
            let page = try TestModel.page(scene)
            #expect(page.cells.count == scene.items[0].cells.count)
            for (cell, planned) in zip(page.cells, scene.items[0].cells) {
                #expect(!cell.strokes.isEmpty)
                for stroke in cell.strokes {
                    let box = try #require(page.layers[stroke.layer].paths[stroke.path].bounds)
                    // What is packed gets its place once it is drawn.
                    let place = row.layout == PackLayout.self ? cell.box : planned.box
                    #expect(box.minX >= place.minX && box.maxX <= place.maxX)
                    #expect(box.minY >= place.minY && box.maxY <= place.maxY)
                }
            }
        },
        Law("a frame without room is an error at the item") { row in
            for side in [0.001, 0.5] {
                let error = studioError {
                    _ = try TestModel.planned(row.scene([row.frame(Box(minX: 0, minY: 0, maxX: side, maxY: side))]))
                }
                #expect(error?.status == .badData && error?.text.contains("/items/0") == true, "\(error?.text ?? "no")")
            }
        },
        Law("the greatest numbers are planned within the limit of cells, or an error at the item") { row in
            let greatest = row.layout.keys.compactMap { key -> JSONMember? in
                guard case .integer(let range) = key.schema else { return nil }
                return JSONMember(key.name, .integer(Int64(range.upperBound)))
            }
            for changes in [greatest] + greatest.map({ [$0] }) {
                do {
                    let planned = try TestModel.planned(row.scene(changes))
                    #expect(planned.count <= Layouts.maximumCells)
                } catch let error as Diagnostic {
                    #expect(error.status == .badData && error.text.contains("/items/0"), "\(error.text)")
                }
            }
        },
        Law("no number goes beyond its range, and the error stands at its key") { row in
            for key in row.layout.keys {
                let wrong: [JSONValue]
                switch key.schema {
                case .integer(let range):
                    wrong = [
                        .integer(Int64(range.lowerBound) - 1), .integer(Int64(range.upperBound) + 1), .number(2.5),
                    ]
                case .number(let range): wrong = [.number(range.lowerBound - 1), .number(range.upperBound + 1)]
                default: continue
                }
                for value in wrong { expectRefusal(row, key.name, value) }
            }
        },
        Law("null is no value of any key, and an empty object none but of a table's") { row in
            for key in row.layout.keys {
                expectRefusal(row, key.name, .null)
                if case .byName = key.schema { continue }
                expectRefusal(row, key.name, .object([]))
            }
        },
        Law("a key that has to be there is missed by its name") { row in
            for key in row.layout.keys where key.isRequired {
                var less = row
                less.members.removeAll { $0.key == key.name }
                let error = studioError { _ = try less.scene() }
                #expect(error?.status == .badData && error?.text.contains("\"\(key.name)\" is missing") == true)
            }
        },
        Law("an unknown key is refused, with the nearest there is") { row in
            for key in row.layout.keys {
                let error = studioError { _ = try row.scene([JSONMember(key.name + "x", .integer(1))]) }
                #expect(error?.text.contains("did you mean \"\(key.name)\"?") == true, "\(error?.text ?? "no error")")
            }
        },
        Law("it is documented with all its keys") { row in
            let docs = try String(contentsOfFile: TestFiles.path("docs/scene-format.md"), encoding: .utf8)
            #expect(docs.contains("`\(row.layout.type)`") && row.layout.summary.count > 10)
            for key in row.layout.keys { #expect(docs.contains("`\(key.name)`"), "\(key.name)") }
        },
    ]

    private static func expectRefusal(_ row: Row, _ key: String, _ value: JSONValue) {
        let error = studioError { _ = try TestModel.planned(row.scene([JSONMember(key, value)])) }
        #expect(error?.status == .badData, "\(key): \(value.text())")
        #expect(
            error?.text.contains("/items/0/\(key)") == true, "\(key): \(value.text()): \(error?.text ?? "no error")")
    }
}
