import Foundation
import SketchBase
import SketchDocuments
import SketchPlugins
import TestSupport
import Testing

@Suite struct RecipeReadingTests {
    @Test(arguments: EveryRendererTests.formats)
    func everyFormatGivesBackItsRecipe(format: String) throws {
        for title in ["Two pens"] + Pages.hostileTexts {
            var page = Pages.small
            page.recipe.title = title
            page.recipe.scene = JSONValue.members(["version": .integer(1), "label": .string(title)]).text()
            // Plotters before HP-GL/2 would take text for commands, so that their profile writes none.
            let options = format == "hpgl" ? ["hpgl.machine=hpgl-2"] : []
            let recipe = try RecipeReading.recipe(in: render(page, as: format, options: options), name: "page").value
            #expect(recipe["title"] == .string(title))
            #expect(recipe["generator"] == .string("Sketch Studio 1.2.3"))
            #expect(recipe["seed"] == .string("18446744073709551615"))
            #expect(recipe["scene"]?["label"] == .string(title))
            #expect(recipe["checkpoints"]?["cat"] == .string(String(repeating: "01", count: 32)))
        }
    }

    @Test(arguments: ["grbl-servo", "grbl-z", "marlin-z"])
    func everyCommentStyleGivesBackItsRecipe(machine: String) throws {
        var page = Pages.small
        page.recipe.title = "an (owl); really? 100 % *sure*!"
        let program = try render(page, as: "gcode", options: ["gcode.machine=\(machine)"])
        #expect(try RecipeReading.recipe(in: program, name: "plot").value["title"] == .string(page.recipe.title))
    }

    @Test(arguments: [
        Data(), Data("%PDF-1.5".utf8), Data("%PDF /Subject (never ends".utf8), Data([0x89, 0x50, 0x4e, 0x47]),
        Data([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0xff, 0xff, 0xff, 0xff, 1, 2, 3, 4]), Data("<svg/>".utf8),
        Data("G21\n".utf8), Data("<recipe xmlns=\"urn:sketch-studio:recipe\">".utf8), Data([0xff, 0xfe, 0x00]),
    ])
    func filesWithoutAreRefused(data: Data) {
        let error = studioError { _ = try RecipeReading.recipe(in: data, name: "file") }
        #expect(error?.status == .badData && error?.text.contains("file: carries no recipe") == true)
    }
}
