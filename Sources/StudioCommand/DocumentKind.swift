import ArgumentParser
import SketchDocuments
import SketchPages
import SketchPlotting
import SketchPlugins
import SketchStudio

/// A kind of document that people write.
enum DocumentKind: String, CaseIterable, ExpressibleByArgument {
    case scene, page, style, machine

    /// What the keys of a document say; a scene where they say nothing.
    init(of document: JSONNode) {
        let value = document.value
        func holds(_ keys: String...) -> Bool { keys.contains { value[$0] != nil } }
        if Page.isDescribed(by: document) {
            self = .page
        } else if holds("items", "paper", "checkpoint", "checkpoints"), !holds("pens") || holds("items") {
            self = .scene
        } else if holds("pens") {
            self = .style
        } else {
            self = holds("language", "limits") ? .machine : .scene
        }
    }

    /// Its tables of keys in Markdown, by name; the first is that of the document itself.
    var tables: KeyValuePairs<String, String> {
        switch self {
        case .scene:
            [
                "scene": KeyTable.markdown(SceneSchema.keys), "item": KeyTable.markdown(SceneSchema.itemKeys),
                "frame": KeyTable.markdown(SceneSchema.frameKeys),
                "layouts": KeyTable.markdown(Layouts.all.map { ($0.type, $0.summary, $0.keys) }),
                "latents": SceneSchema.latentTable, "item-latents": SceneSchema.itemLatentTable,
                "drawing": KeyTable.markdown(SceneSchema.drawingKeys),
                "text": KeyTable.markdown(SceneSchema.textKeys),
                "caption": KeyTable.markdown(SceneSchema.captionKeys),
                "text-item": KeyTable.markdown(SceneSchema.textBlockKeys),
                "shape": KeyTable.markdown(SceneSchema.shapeKeys),
                "filters": KeyTable.markdown(PageFilters.all.map { ($0.name, $0.summary, $0.options) }),
            ]
        case .page:
            [
                "page": KeyTable.markdown(PageKeys.all), "layer": KeyTable.markdown(PageKeys.layer),
                "cell": KeyTable.markdown(PageKeys.cell),
            ]
        case .style:
            [
                "style": KeyTable.markdown(StyleSchema.keys), "pen": KeyTable.markdown(StyleSchema.penKeys),
                "fill": KeyTable.markdown(StyleSchema.fillKeys),
            ]
        case .machine: ["machine": KeyTable.markdown(MachineSchema.keys)]
        }
    }

    var schema: JSONValue {
        switch self {
        case .scene: SceneSchema.json
        case .page: Page.documentSchema
        case .style: StyleSchema.json
        case .machine: MachineSchema.json
        }
    }
}
