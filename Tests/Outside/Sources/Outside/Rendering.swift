import Foundation
import SketchBase
import SketchDocuments
import SketchModel
import SketchPages
import SketchPlugins
import SketchStudio

enum Rendering {
    static func compose(_ path: String) throws -> Page {
        // snippet: compose
        let library = Library()
        let scene = try SceneReader.read(path, library: library)
        let rendering = try SceneRendering(scene, library: library)
        let (page, sampling) = try rendering.page(threads: 2) { done, total in
            if done == total { print("\(done) samples") }
        }
        print("\(page.layers.count) pens, \(sampling.emptyCells.count) empty cells")
        // end
        return page
    }

    static func render(_ page: Page, as names: [String]) throws {
        // snippet: render
        for name in names {
            let renderer = try Renderers.make(forFile: name)
            let file = try renderer.renderWithReport(page)
            for note in file.notes { print(note) }
            try OutputFile.write(file.data, to: name, force: true)
        }
        // end
    }

    static let plain = """
        {"version": 1, "checkpoint": "zigzags.safetensors", "seed": 3, "paper": {"width": 60, "height": 40},
         "margin": 5, "style": "ink", "items": [{"type": "grid", "rows": 2, "columns": 3, "temperature": 0.5}]}
        """

    static let own = """
        {"version": 1, "checkpoint": "zigzags.safetensors", "seed": 3, "paper": {"size": "A6"}, "style": "ink",
         "filters": [{"type": "no-specks", "shortest": 0.5}, {"type": "crop", "margin": 12}],
         "outputs": ["bricks.csv"], "options": {"csv": {"shortest": 1}},
         "items": [{"type": "bricks", "rows": 4, "columns": 3, "temperature": 0.5}]}
        """

    static func check() throws {
        try OutputFile.write(Data(plain.utf8), to: "plain.json", force: true)
        let names = ["plain.svg", "plain.pdf", "plain.png", "plain.html", "plain.gcode"]
        try render(compose("plain.json"), as: names)

        try OutputFile.write(Data(own.utf8), to: "own.json", force: true)
        let page = try compose("own.json")
        try expect(page.cells.count == 10, "\(page.cells.count) bricks instead of 10")
        let bounds = page.bounds
        try expect(
            bounds.map { $0.minX >= 12 && $0.maxX <= page.width - 12 } == true,
            "the page is not cropped: \(bounds as Any)")
        try render(page, as: ["own.csv", "own.svg"])
        let lines = String(decoding: try InputFile.read("own.csv"), as: UTF8.self).split(separator: "\n")
        let paths = page.layers.reduce(0) { $0 + $1.paths.count }
        try expect(lines.count == paths + 1, "\(lines.count) lines in the .csv for \(paths) paths")
        try expect(
            lines[0].hasPrefix("# {\"generator\":\"Sketch Studio"), "the .csv begins with \(lines[0].prefix(80))")
        try expect(lines[0].contains("\"no-specks\""), "the recipe does not name the filter")
        let recipe = try RecipeReading.recipe(in: InputFile.read("own.csv"), name: "own.csv")
        try expect(recipe.required("seed").string() == "3", "the recipe is not found again: \(recipe.value.text())")

        let wrong = own.replacingOccurrences(of: "\"rows\": 4", with: "\"rows\": 400")
        try OutputFile.write(Data(wrong.utf8), to: "wrong.json", force: true)
        let refused = try refusal { _ = try compose("wrong.json") }
        try expect(
            refused.text.contains("wrong.json:4:") && refused.text.contains("/items/0/rows: expected"), "\(refused)")
    }
}
