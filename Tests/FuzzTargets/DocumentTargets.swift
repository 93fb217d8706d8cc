import Foundation
import SketchBase
import SketchDocuments
import SketchPages
import SketchPlotting
import SketchPlugins
import SketchStudio

/// Words of JSON, besides those that the schema of a document has.
private let wordsOfJSON = [
    "{", "}", "[", "]", ":", ",", "\"", "\\u0000", "\\ud800", "1e999", "-0", "null", "true", "//", "/*",
]

/// The names and choices in a JSON Schema.
private func words(of schema: JSONValue) -> [String] {
    var found: Set<String> = []
    func visit(_ value: JSONValue) {
        switch value {
        case .object(let members):
            for member in members {
                if member.key == "properties", case .object(let keys) = member.value {
                    found.formUnion(keys.map { "\"\($0.key)\"" })
                }
                if member.key == "enum", case .array(let choices) = member.value {
                    found.formUnion(choices.map { $0.text() })
                }
                visit(member.value)
            }
        case .array(let values): values.forEach(visit)
        default: break
        }
    }
    visit(schema)
    return found.sorted() + wordsOfJSON
}

let documentTargets: [FuzzTarget] = [
    FuzzTarget("json", words: wordsOfJSON) {
        FuzzFiles.seeds("Tests/Corpus/scenes", "Machines", endings: [".json"])
    } read: { data in
        _ = try JSONNode(parsing: data, name: "fuzz.json")
        guard let value = try? JSONValue(parsing: data, name: "fuzz.json") else { return }
        for isPretty in [false, true] {
            let again = try JSONValue(parsing: Data(value.text(pretty: isPretty).utf8), name: "written")
            try promise(again == value, "JSON that is written is not read as it was: \(value.text())")
        }
    },
    FuzzTarget("scene", words: words(of: SceneSchema.json)) {
        FuzzFiles.seeds("Tests/Corpus/scenes", "Scenes", "Gallery", endings: [".json"])
            + [Data(TinyModel.sceneOfEveryKind.utf8)]
    } read: { data in
        let scene = try JSONNode(parsing: data, name: TinyModel.folder() + "/scene.json")
        let check = try Workshop(styles: TinyModel.styles).check(scene)
        if let fault = check.errors.lazy.compactMap(FuzzTarget.fault).first { throw BrokenPromise(fault) }
    },
    FuzzTarget("style", words: words(of: StyleSchema.json)) {
        FuzzFiles.seeds("Tests/Corpus/styles", "Styles", endings: [".json"])
    } read: { data in
        _ = try StyleLibrary.style(of: JSONNode(parsing: data, name: "fuzz.json")).summary
    },
    // A profile that is read is one that can be plotted with, or says why not.
    FuzzTarget("machine", words: words(of: MachineSchema.json)) {
        FuzzFiles.seeds("Tests/Corpus/machines", "Machines", endings: [".json"])
    } read: { data in
        let machine = try MachineReader.read(JSONNode(parsing: data, name: "fuzz.json"), name: "fuzz")
        _ = machine.summary
        var settings = PlotSettings(machine: machine)
        (settings.effort, settings.arcTolerance) = (0, machine.arcs ? 0.02 : 0)
        _ = try Plot(RandomPages.small, settings, recipe: "{}")
    },
    FuzzTarget("page", words: wordsOfJSON + PageKeys.all.map { "\"\($0.name)\"" }) {
        [try pictures("page.json")[0]]
    } read: { data in
        let page = try Page(document: JSONNode(parsing: data, name: "fuzz.page.json"))
        try page.check()
        let again = try Page(document: JSONNode(page.document(), name: "written"))
        try promise(again == page, "a page that is written is not read as it was")
    },
    FuzzTarget(
        "handle", words: ["posterior", "prior", "drawing", "class", "sum", "lerp", "slerp", "of", "near", "magenta-js"]
    ) {
        [
            "4f1d2c8a90be:posterior:7:12:0.4", "4f1d2c8a90be:posterior(3,0.1,5):7:12:0.4",
            "4f1d2c8a90be:sum(1,drawing(17),-0.5,class(owl)):7:12:0.4:magenta-js",
            "4f1d2c8a90be:near(slerp(prior(5),of(prior,7,12),0.5),0.3):7:12:1e-3",
        ].map { Data($0.utf8) }
    } read: { data in
        let handle = try DrawingHandle(String(decoding: data, as: UTF8.self))
        try promise(DrawingHandle(handle.text) == handle, "a handle that is written is not read as it was")
    },
    FuzzTarget("batch", words: ["{\"batch\":1}", "\"index\"", "\"input\"", "\"files\"", "\"path\"", "\"sha256\""]) {
        [
            Data(
                """
                {"batch":1,"scenes":["a.json"]}
                {"index":0,"seed":7,"input":"00","files":[{"path":"a.svg","sha256":"00","cell":1}],"empty":1}

                """.utf8)
        ]
    } read: { data in
        let manifest = try BatchManifestReader(FuzzFiles.path("manifest.jsonl", data))
        while try manifest.page() != nil {}
    },
    // The first line is what follows --set and --out, the others are a table.
    FuzzTarget("parameters", words: ["...", "/", "=", "\"", ",", "{index:06}", "{seed}", "\r\n"]) {
        [
            "temperature=0.2...0.8/4\nseed,style\n1,ink\n2,\"pen,cil\"\n", "/seed=1...9\n", "a=\"b\",[1,2]\nx\n1\n",
            "owls/{index:06}-{seed}.png\n",
        ].map { Data($0.utf8) }
    } read: { data in
        let lines = data.split(separator: UInt8(ascii: "\n"), maxSplits: 1, omittingEmptySubsequences: false)
        let first = String(decoding: lines[0], as: UTF8.self)
        for attempt in 0..<3 {
            do {
                switch attempt {
                case 0: _ = try BatchParameters([first], table: nil)
                case 1: _ = try BatchTemplate(first, numbers: ["index", "seed"], words: ["word"]).path { _ in "7" }
                default:
                    _ = try BatchParameters([], table: FuzzFiles.path("table.csv", lines.count > 1 ? lines[1] : data))
                }
            } catch {
                if let fault = (error as? Diagnostic).flatMap(FuzzTarget.fault) { throw BrokenPromise(fault) }
            }
        }
    },
    FuzzTarget("options", words: ["png.dpi=", "gcode.offset=", "hpgl.rotate=", "svg.", "gif.", ":", ",", "="]) {
        ["png.dpi=300", "gcode.offset=10,20", "gcode.pen-up=off", "gcode.layers=1,3", "hpgl.hatch=0.5"].map {
            Data($0.utf8)
        }
    } read: { data in
        let options = try RendererOptions.parse([String(decoding: data, as: UTF8.self)])
        for name in options.keys { _ = try Renderers.make(forFile: "x.\(name)", options: options) }
    },
]
