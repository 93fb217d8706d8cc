import Foundation
import SketchBase
import SketchDocuments
import SketchPages
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
