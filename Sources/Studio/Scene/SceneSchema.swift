import SketchBase
import SketchDocuments

/// The scene format as JSON Schema, made from the same keys that reading allows, so that editors complete
/// what `studio check` accepts.
public enum SceneSchema {
    package static let keys = SceneKeys.all
    package static let frameKeys = SceneKeys.Frame.all
    /// Of headings and colophons.
    package static let textKeys = SceneKeys.Text.all
    package static let shapeKeys = ItemShape.keys
    /// Of items that are text.
    package static let textBlockKeys = ItemKeys.TextBlock.all
    package static let captionKeys = ItemKeys.Caption.all
    /// Of a drawing that the scene gives.
    package static let drawingKeys = SketchKeys.all
    /// Ways of defining a latent, a table in Markdown.
    package static var latentTable: String { LatentKeys.Form.table(LatentKeys.forms) }
    /// Those that an item's `latent` has besides.
    package static var itemLatentTable: String { LatentKeys.Form.table(LatentKeys.itemForms) }
    package static var itemKeys: [any AnyKey] {
        [
            ItemKeys.type(
                Layouts.all.map { $0.type } + [ItemKeys.Group.name, ItemKeys.TextBlock.name], "the layout, see below")
        ] + ItemKeys.all
    }

    /// The JSON Schema (draft 2020-12) of scenes, with all layouts and filters that there are now.
    public static var json: JSONValue {
        Schema.record(keys).document(
            title: "Sketch Studio scene", "A picture: paper, style and what stands where.",
            [
                JSONMember(
                    "anyOf",
                    .array(
                        [SceneKeys.checkpoint, SceneKeys.checkpoints].map {
                            .members(["required": .array([.string($0.name)])])
                        })),
                JSONMember("$defs", .object(definitions)),
            ])
    }

    private static var definitions: [JSONMember] {
        [
            ("checkpoint", CheckpointReader.schema), ("style", style), ("latent", LatentKeys.schema),
            ("itemLatent", LatentKeys.itemSchema), ("sketch", .described("a drawing", .record(SketchKeys.all))),
            ("frame", .described("where it stands (default: all there is)", .record(SceneKeys.Frame.all))),
            ("caption", caption), ("text", text),
            ("fill", .described("fills what strokes close", .record(FillKeys.all))),
        ].map { JSONMember($0.0, $0.1.json()) } + [
            JSONMember("item", .members(["oneOf": .array(items)])), JSONMember("filter", FilterReader.schema),
        ]
    }

    private static var style: Schema {
        let base = Key("base", .text, "the style to change: a name, or a path that ends in .json")
        let keys = StyleKeys.all(isFile: false)
        let changes = keys.map { ChangedKey($0) as any AnyKey }
        return .described(
            "how it looks",
            .anyOf([
                .described("the name of a style, or a path that ends in .json", .text),
                .described("a whole style", .record(keys)),
                .described("a style with changes", .record([base] + changes)),
            ]))
    }

    /// A key of a style that need not be there, because its base has it.
    private struct ChangedKey: AnyKey {
        let name: String
        let summary: String
        let schema: Schema
        let isRequired = false
        let defaultValue: JSONValue? = nil
        let defaultWords = "the base's"

        init(_ key: any AnyKey) {
            (name, summary) = (key.name, key.summary)
            schema = key.isRequired ? key.schema : .anyOf([key.schema, .described("nothing in its place", .null)])
        }

        // It describes a key, which the style's own key reads.
        func check(_ values: OptionValues) {}
    }

    private static var caption: Schema {
        .described(
            "text below each cell",
            .anyOf([.described(ItemKeys.Caption.text.summary, .text), .record(ItemKeys.Caption.all)]))
    }

    private static var text: Schema {
        .described(
            "a line of text in a margin",
            .anyOf([.described(SceneKeys.Text.text.summary, .text), .record(SceneKeys.Text.all)]))
    }

    private static var items: [JSONValue] {
        let drawing = Layouts.all.map { layout in
            Schema.record([ItemKeys.type([layout.type], "the layout")] + layout.keys + ItemKeys.all).json()
        }
        let type = ItemKeys.type([ItemKeys.Group.name], "items in a frame of their own")
        let text = ItemKeys.type([ItemKeys.TextBlock.name], "words on the page")
        return drawing
            + [Schema.record([type] + ItemKeys.Group.all), .record([text] + ItemKeys.TextBlock.all)].map { $0.json() }
    }
}
