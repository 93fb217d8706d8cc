// snippet: imports
import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchModel
import SketchPages
import SketchPlugins
import SketchStudio

// end

enum Rendering {
    static func byHand() throws -> Page {
        // snippet: page
        let ink = Pen(colour: Colour(red: 0x1f, green: 0x1a, blue: 0x1b), width: 0.35)
        let zigzag = Polyline([Point(10, 10), Point(30, 25), Point(50, 10)])
        let page = Page(
            width: 60, height: 35, background: nil, layers: [Layer(name: "ink", pen: ink, polylines: [zigzag])],
            recipe: Recipe(generator: "Outside", title: "Zigzag", seed: 0, checkpoints: [:], scene: "{}"))
        try page.check()
        // end
        return page
    }

    /// The exit code that a program ends with which reads the scene at `path`.
    static func status(_ path: String) -> Int32 {
        // snippet: catch
        do throws(Diagnostic) {
            let scene = try SceneReader.read(path)
            print("\(scene.items.count) items")
        } catch {
            for fault in [error] + error.further { print(fault.text) }
            return error.status.rawValue
        }
        // end
        return 0
    }

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
            // Its recipe names the releases of libraries that its bytes depend on.
            let file = try renderer.renderWithReport(page.recording([:], of: renderer))
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

        try render(byHand(), as: ["hand.svg", "hand.page.json"])
        try expect(
            String(decoding: try InputFile.read("hand.svg"), as: UTF8.self).contains(#"width="60mm" height="35mm""#),
            "the page made by hand has another size")

        let wrong = own.replacingOccurrences(of: "\"rows\": 4", with: "\"rows\": 400")
        try OutputFile.write(Data(wrong.utf8), to: "wrong.json", force: true)
        let refused = try refusal { _ = try compose("wrong.json") }
        try expect(
            refused.text.contains("wrong.json:4:") && refused.text.contains("/items/0/rows: expected"), "\(refused)")
        try expect(status("plain.json") == 0 && status("wrong.json") == 65 && status("none.json") == 66, "exit codes")
    }
}
