import Foundation
import SketchBase
import SketchDocuments
import SketchPages
import SketchPlotting
import SketchPlugins
import SketchSVG

let wordsOfSVG = [
    "<svg ", "viewBox=\"0 0 1 1\"", "<path d=\"", "<g transform=\"", "matrix(", "<use href=\"#a\"", "id=\"a\"",
    "<clipPath ",
    "clip-path=\"url(#a)\"", "<style>", "stroke-dasharray=\"1\"", "<text ", "<polygon points=\"", "A1 1 0 0 1 ", "1e9",
    "&#0;",
    "<!ENTITY", "<![CDATA[", "%", "mm",
]

/// Pictures: drawings in SVG, and the recipes that all formats carry.
let pictureTargets: [FuzzTarget] = [
    FuzzTarget("svg", words: wordsOfSVG) {
        FuzzFiles.seeds("Tests/Corpus/svg", endings: [".svg"], limit: 4 << 10)
    } read: { data in
        _ = try SVGDrawing(data, name: "fuzz.svg", units: .user)
        let drawing = try SVGDrawing(data, name: "fuzz.svg", units: .millimetres)
        for note in drawing.notes { _ = note.message(in: "fuzz.svg") }
        let page = drawing.page(.colours, penWidth: 0.3, recipe: RandomPages.recipe)
        try page.check()
    },
    // As `studio plot draw` makes a program of it: what lies behind other shapes is cut away, and areas are hatched.
    FuzzTarget(
        "plot-draw",
        words: wordsOfSVG + ["fill=\"red\"", "inkscape:groupmode=\"layer\"", "fill-rule=\"evenodd\""]
    ) {
        FuzzFiles.seeds("Tests/Corpus/svg", endings: [".svg"], limit: 2 << 10) + [Data(TinyModel.drawing.utf8)]
    } read: { data in
        let drawing = try SVGDrawing(data, name: "fuzz.svg", units: .millimetres)
        guard !drawing.strokes.isEmpty else { throw Diagnostic.badData("nothing is left to draw") }
        for (hiding, pens) in [(SVGDrawing.Hiding.filled, SVGDrawing.Pens.layers), (.closed, .colours)] {
            let seen = try drawing.withoutHiddenLines(behind: hiding, halo: hiding == .filled ? 0 : 0.5)
            let page = seen.page(pens, penWidth: 0.4, recipe: RandomPages.recipe)
            try page.check()
            var fitted = page.fitted(margin: 0)
            try promise(fitted.excess == nil, "a drawing that is fitted leaves its page")
            (fitted.width, fitted.height) = (min(fitted.width, 100), min(fitted.height, 100))
            var settings = PlotSettings(machine: try shippedMachine("grbl-servo"))
            (settings.effort, settings.hatchSpacing) = (0, 2)
            _ = try Plot(fitted.cropped(), settings, recipe: "{}")
        }
    },
    FuzzTarget(
        "recipe",
        words: [
            "{\"generator\":", "\"scene\":", "\"checkpoints\":", "tEXtrecipe", "iTXtrecipe", "/Subject (", "<recipe",
            "]]>",
            ";= ", "(= ", "CO\"", "GIF89a", "moov", "uuid", "<script type=\"application/json\"",
        ]
    ) {
        try FuzzFiles.seeds("Tests/Corpus/recipes", endings: [""])
            + ["svg", "png", "pdf", "html", "dxf", "gcode", "hpgl", "ebb", "ndjson", "page.json", "animated.svg"]
            .flatMap(
                pictures)
    } read: { data in
        let recipe = try RecipeReading.recipe(in: data, name: "fuzz")
        _ = try recipe.required("scene").members()
    },
]

/// A small page in the format with this ending, and the same without lines.
func pictures(_ ending: String) throws -> [Data] {
    var blank = RandomPages.small
    blank.layers = []
    let options = try RendererOptions.parse(["png.dpi=10"])
    return try [RandomPages.small, blank].map { page in
        try Renderers.make(forFile: "page.\(ending)", options: options).render(page, file: "page.\(ending)").data
    }.filter { $0.count <= 16 << 10 }
}
