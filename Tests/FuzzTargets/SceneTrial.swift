import Foundation
import SketchBase
import SketchDocuments
import SketchModel
import SketchPages
import SketchPlotting
import SketchPlugins
import SketchSVG
import SketchStrokes
import SketchStudio

/// A random scene that the schema allows: what is wrong with it is said, or it is drawn in all formats, each of which is
/// read back, and its recipe gives the same bytes again.
let sceneTrial = Trial("scenes") { seed in
    var chance = Chance(seed: seed)
    let folder = try TinyModel.folder()
    let text = try sampler.get().sample(SceneSchema.json, &chance).text()
    let document = try JSONNode(parsing: Data(text.utf8), name: folder + "/scene.json")
    let drawn: (scene: Scene, page: Page)
    do {
        drawn = try draw(document.document(named: folder + "/scene.json"), folder: folder)
    } catch let error as BrokenPromise {
        throw BrokenPromise("\(error) in \(text)")
    }
    try tryFormats(of: drawn.page, scene: text, folder: folder)
}

private let formats: [(ending: String, options: [String])] = [
    ("svg", []), ("png", ["png.dpi=10"]), ("pdf", []), ("html", []), ("dxf", []), ("page.json", []), ("ndjson", []),
    ("animated.svg", []), ("gcode", ["gcode.effort=0", "gcode.arcs=0.02"]),
    ("hpgl", ["hpgl.machine=hpgl-2", "hpgl.effort=0"]),
]

private func draw(_ node: JSONNode, folder: String) throws -> (scene: Scene, page: Page) {
    let workshop = Workshop(styles: TinyModel.styles)
    let scene = try SceneReader.read(node, folder: folder, styles: TinyModel.styles, library: workshop.library)
    let plan = try workshop.plan(scene)
    guard plan.sampleCount <= 100, plan.planned.count <= 400 else {
        throw Diagnostic.badData("larger than is tried here")
    }
    return (scene, try workshop.draw(plan, threads: 1).page)
}

private func tryFormats(of page: Page, scene text: String, folder: String) throws {
    var again: [String: Page] = [:]
    for (ending, arguments) in formats {
        let options = try RendererOptions.parse(arguments)
        let renderer = try Renderers.make(forFile: "p.\(ending)", options: options)
        func render(_ page: Page) throws(Diagnostic) -> Data {
            try renderer.render(page.recording(options[renderer.name] ?? [:], of: renderer), file: "p.\(ending)")
                .data
        }
        let data: Data
        do throws(Diagnostic) {
            data = try render(page)
        } catch {
            // Not every page has a place on every machine.
            if let fault = FuzzTarget.fault(of: error) { throw BrokenPromise("\(ending): \(fault) in \(text)") }
            continue
        }
        do {
            let recipe = try RecipeReading.recipe(in: data, name: "p.\(ending)")
            let scene = try recipe.required("scene")
            // Options of the renderer do not change the page.
            let key = JSONValue.object(
                try scene.members().filter { $0.key != "options" }.map { JSONMember($0.key, $0.node.value) }
            )
            .text()
            if again[key] == nil { again[key] = try draw(scene.document(named: "its scene"), folder: folder).page }
            guard let page = again[key] else { continue }
            try promise(try render(page) == data, "reproduced, it is another file")
            try readBack(data, ending, page, folder: folder)
        } catch {
            throw BrokenPromise("\(ending): \(error) in \(text)")
        }
    }
}

/// What our own readers have to say of a picture of ours.
private func readBack(_ data: Data, _ ending: String, _ page: Page, folder: String) throws {
    switch ending {
    case "page.json":
        var read = try Page(document: JSONNode(parsing: data, name: "p.page.json"))
        // The file's recipe has the renderer's options in it.
        read.recipe = page.recipe
        try promise(read == page, "the page is read otherwise")
    case "svg":
        let drawing = try SVGDrawing(data, name: "p.svg", units: .millimetres)
        try promise(drawing.notes.isEmpty, "read with notes: \(drawing.notes.map { $0.message(in: "p.svg") })")
        let (paths, strokes) = (page.layers.reduce(0) { $0 + $1.paths.count }, drawing.strokes.count)
        try promise(strokes >= paths, "\(strokes) strokes are read of \(paths)")
    case "gcode", "hpgl":
        let machine = try shippedMachine(ending == "gcode" ? "grbl-servo" : "hpgl-2")
        let toolpath = try ProgramReader.toolpath(String(decoding: data, as: UTF8.self), machine: machine)
        let preview = Preview(toolpath, machine: machine, paper: nil, title: "t", generator: "g")
        try preview.page.check()
    case "ndjson":
        let path = try FuzzFiles.path("written.ndjson", data)
        var count = 0
        for var part in try QuickDraw.open(path) {
            while let drawing = try part.drawings.next() {
                _ = try drawing.get()
                count += 1
            }
        }
    default: break
    }
}

/// Scenes of the tiny model.
private let sampler = Result {
    let model = try CheckpointFile(TinyModel.folder() + "/" + TinyModel.name)
    let handles = ["prior:7:12:0.4", "posterior(2,0.1):1:0:1", "class(cat):3:3:0.1"].map {
        "\(model.sha256.prefix(12)):\($0)"
    }
    let texts = [
        "", "owls", "{seed} {label} {temperature}", "<&>\"'\\ ]]> --", "žluťoučký kůň (x); *y*",
        "{title}", "{seed}",
    ]
    let latents = ["a", "b", "a - b + 0.5 * a", "a"]
    var byKey: [String: [String]] = [
        "path": [TinyModel.name], "checkpoint": [TinyModel.name], "checkpoints": [TinyModel.name], "base": ["ink"],
        "style": TinyModel.styles.names, "class": ["cat", "pig"], "handle": handles, "handles": handles,
        "paper": ["#fed", "#00ff7f"], "colour": ["#000", "#c0ffee"], "pen": ["black"], "pens": ["black"],
        "given": ["black"], "hidden": ["black"],
        "name": ["black", "blue", "red"], "expression": ["a - b + 0.5 * a", "b - a", "0.1 * a"],
        "$schema": ["scene.schema.json"],
    ]
    for key in [
        "latent", "latents", "anchors", "near", "mean", "lerp", "slerp", "topLeft", "topRight", "bottomLeft",
        "bottomRight",
    ] {
        byKey[key] = latents
    }
    func json(_ text: String) throws -> JSONValue { try JSONValue(parsing: Data(text.utf8), name: "text") }
    return SchemaSampler(
        root: SceneSchema.json, texts: byKey, anyTexts: texts,
        values: [
            // Each has a part only beside others.
            "hides": [.bool(true)],
            "shape": try [#"{"path":"M0 0H90V60H0Z"}"#, #"{"text":"O"}"#, #"{"path":"M0 0L50 90L100 0"}"#].map(json),
            "sizes": try [#"[0.125,0.625]"#, #"[0.625,0.125]"#].map(json),
            "frame": try [
                #"{"x":0.1,"y":0.1,"width":0.5,"height":0.4,"unit":"fraction"}"#,
                #"{"x":20,"y":20,"width":30,"height":40}"#,
                #"{"x":0,"y":0,"width":1,"height":1,"unit":"fraction"}"#, #"{"x":5,"y":5,"width":5000,"height":1}"#,
            ].map(json),
            "sketch": try [
                #"{"file":"drawing.svg"}"#, #"{"drawing":[[[0,5,9],[0,9,3]],[[4],[4]]],"tolerance":1}"#,
                #"{"rows":[[5,5,0],[3,-2,1],[4,4,1]]}"#, "{\"handle\":\"\(handles[0])\"}", #"{"drawing":[]}"#,
            ].map(json),
            "sketches": try [
                #"[{"file":"drawing.svg"},{"rows":[[5,5,0],[3,-2,1]]}]"#, "[{\"handle\":\"\(handles[1])\"}]",
            ].map(json),
            "latents": try [
                #"{"a":{"from":"prior","seed":3},"b":{"lerp":["a",{"from":"class","class":"cat"}],"at":0.5}}"#
            ].map(json),
            "paper": try [
                #"{"width":150,"height":100}"#, #"{"size":"A6"}"#, #"{"width":200,"height":280}"#, #"{"size":"A3"}"#,
            ].map(json),
            "margin": try ["5", "0", #"{"top":12,"right":9,"bottom":14,"left":9}"#, "7", "0", "11", "300"].map(json),
        ], always: ["latents"],
        without: ["outputs", "options", "sha256", "cell", "checkpoint", "line", "split", "index"], generosity: 0.2)
}
