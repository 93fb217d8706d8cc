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

/// One for all scenes, so that it reads their model once.
private let workshop = Workshop(styles: TinyModel.styles)

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
        let check = try workshop.check(scene)
        if let fault = check.errors.lazy.compactMap(FuzzTarget.fault).first { throw BrokenPromise(fault) }
    },
    // A curve, or the letters behind a T, that drawings keep inside of, are packed into and stand along.
    FuzzTarget(
        "shape", words: ["M", "L", "C0 0 1 1 2 2", "A1 1 0 0 1 9 9", "Q", "T", "S", "H", "V", "Z", "1e9", "-.5"]
    ) {
        [
            "M0 0H90V60H0ZM9 9H20V20H9Z", "M0,0 C40,90 80,-90 120,0 S9,9 1,1 Q1,2 3,4 T5,6 a5,3 20 1 0 9,9z", "TOwl",
        ].map { Data($0.utf8) }
    } read: { data in
        let text = String(decoding: data, as: UTF8.self)
        let isText = text.hasPrefix("T")
        let shape = JSONValue.members([isText ? "text" : "path": .string(isText ? String(text.dropFirst()) : text)])
        func item(_ type: String, _ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
            .object([JSONMember("type", .string(type))] + members.map { JSONMember($0.key, $0.value) })
        }
        var items = [
            item("grid", ["rows": .integer(5), "columns": .integer(5), "shape": shape]),
            item("pack", ["count": .integer(5), "shape": shape]),
        ]
        if !isText { items.append(item("path", ["count": .integer(5), "path": .string(text)])) }
        var refusal: Diagnostic?
        for item in items {
            let scene = JSONValue.members([
                "version": .integer(1), "checkpoint": .string(TinyModel.name), "seed": .integer(1),
                "paper": .members(["width": .integer(150), "height": .integer(100)]), "style": .string("ink"),
                "items": .array([item]),
            ])
            let name = try TinyModel.folder() + "/scene.json"
            let check = try workshop.check(JSONNode(scene, name: name))
            if let fault = check.errors.lazy.compactMap(FuzzTarget.fault).first { throw BrokenPromise(fault) }
            refusal = refusal ?? check.errors.first
        }
        if let refusal { throw refusal }
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
        "handle",
        words: [
            "posterior", "prior", "drawing", "class", "sum", "lerp", "slerp", "of", "near", "sketch", "axis", "after",
            "magenta-js",
        ]
    ) {
        [
            "4f1d2c8a90be:posterior:7:12:0.4", "4f1d2c8a90be:posterior(3,0.1,5):7:12:0.4",
            "4f1d2c8a90be:sum(1,drawing(17),-0.5,class(owl)):7:12:0.4:magenta-js",
            "4f1d2c8a90be:near(slerp(prior(5),of(prior,7,12),0.5),0.3):7:12:1e-3",
            "4f1d2c8a90be:sum(1,sketch(+12-3/+4+5),2,axis(3)):7:12:0.4:magenta-js:after(+12-3+0+0/)",
        ].map { Data($0.utf8) }
    } read: { data in
        let handle = try DrawingHandle(String(decoding: data, as: UTF8.self))
        try promise(DrawingHandle(handle.text) == handle, "a handle that is written is not read as it was")
    },
    // The first of two shards of a batch, of which the second has no page and no file is there.
    FuzzTarget(
        "batch",
        words: [
            "{\"batch\":1", "\"pages\":", "\"archives\":", "\"shard\":\"1/2\"", "{\"index\":0", "\"input\"",
            "\"files\":[]", "\"path\"", "\"sha256\"", "\"cell\":1", "\"empty\":1", "9223372036854775807",
        ]
    ) {
        [
            """
            {"batch":1,"scenes":["a.json"]}
            {"index":0,"seed":7,"input":"00","files":[{"path":"a.svg","sha256":"00","cell":1}],"empty":1}

            """,
            """
            {"batch":1,"pages":1,"shard":"1/2"}
            {"index":0,"seed":7,"input":"00","files":[],"empty":2}

            """,
        ].map { Data($0.utf8) }
    } read: { data in
        let folder = FuzzFiles.folder + "/batch"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let manifest = try BatchManifestReader(FuzzFiles.path("batch/manifest.1-of-2.jsonl", data))
        while try manifest.page() != nil {}
        let header = data.prefix { $0 != UInt8(ascii: "\n") } + Data("\n".utf8)
        _ = try FuzzFiles.path("batch/manifest.2-of-2.jsonl", Data(header.replacing("1/2".utf8, with: "2/2".utf8)))
        let merged = try BatchMerge(folder: folder, threads: 1, force: true, isStopped: { false }) { _, _ in }
        func pages(_ manifest: Data) -> [Data] {
            manifest.split(separator: UInt8(ascii: "\n")).dropFirst().map { Data($0) }
        }
        try promise(
            pages(try Data(contentsOf: URL(fileURLWithPath: merged.manifest))) == pages(data),
            "the pages of a merged batch are not its shard's")
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
