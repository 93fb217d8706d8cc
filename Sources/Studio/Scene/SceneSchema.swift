import Files
import JSON

/// The scene format as JSON Schema (draft 2020-12), made from the same keys that reading allows, so
/// that editors complete what `studio check` accepts.
public enum SceneSchema {
    public static var json: JSONValue {
        var members = [
            JSONMember("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
            JSONMember("title", .string("Sketch Studio scene")),
        ]
        if case .object(let scene) = Schema.object(SceneReader.keys, "A picture: paper, style and what stands where.")
            .json
        {
            members += scene
        }
        members.append(
            JSONMember(
                "anyOf",
                .array(["checkpoint", "checkpoints"].map { .members(["required": .array([.string($0)])]) })))
        members.append(JSONMember("$defs", .object(definitions)))
        return .object(members)
    }

    private static var definitions: [JSONMember] {
        [
            JSONMember("checkpoint", CheckpointReader.schema.json),
            JSONMember("colour", colour),
            JSONMember("style", style),
            JSONMember(
                "latent",
                Schema.anyOf([.text("a name, or arithmetic over names: a - b + 0.5 * c")] + latents, "a latent").json),
            JSONMember("itemLatent", itemLatent),
            JSONMember("sketch", Schema.object(SketchReader.schemaKeys, "a drawing").json),
            JSONMember("frame", Schema.object(FrameReader.keys, "where it stands (default: all there is)").json),
            JSONMember("caption", caption),
            JSONMember("text", MarginTextReader.schema.json),
            JSONMember("item", .members(["oneOf": .array(items)])),
        ]
    }

    private static var colour: JSONValue {
        .members([
            "type": .string("string"), "pattern": .string("^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"),
        ])
    }

    private static var style: JSONValue {
        let base = SchemaKey(
            "base", .text("the style to change: a name, or a path that ends in .json"), isRequired: true)
        let changes = StyleReader.keys.map { SchemaKey($0.name, $0.schema) }
        return Schema.anyOf(
            [
                .text("the name of a style, or a path that ends in .json"), .object(StyleReader.keys, "a whole style"),
                .object([base] + changes, "a style with changes"),
            ], "how it looks"
        ).json
    }

    /// The objects that define a latent.
    private static var latents: [Schema] {
        let checkpoint = SchemaKey("checkpoint", .text("the name of one of the scene's checkpoints"))
        let seed = SchemaKey("seed", .integer(SceneReader.seedRange, "its own seed"))
        let share = SchemaKey("at", .number(-2...3, "0 is the first, 1 the second"), isRequired: true)
        func from(_ name: String) -> SchemaKey { SchemaKey("from", .choice([name], ""), isRequired: true) }
        return [
            .object([from("prior"), checkpoint, seed], "drawn from N(0, 1)"),
            .object([from("posterior"), checkpoint, seed] + blending, "around the checkpoint's real drawings"),
            .object(
                [
                    from("posterior"), checkpoint,
                    SchemaKey("number", .integer(LatentBook.numbers, "which one, counted from 1"), isRequired: true),
                ], "one of the checkpoint's real drawings"),
            .object(
                [from("sketch"), checkpoint, seed, SchemaKey("by", .choice(["mean", "sample"], "default: mean"))]
                    + SketchReader.schemaKeys, "encoded from a drawing"),
            .object([SchemaKey("mean", .list(of: .latent, ""), isRequired: true)], "the mean of several"),
        ]
            + LatentWay.allCases.map { way in
                .object(
                    [SchemaKey(way.rawValue, .list(of: .latent, "two latents"), isRequired: true), share], "between two"
                )
            }
    }

    private static let blending = [
        SchemaKey("blend", .integer(1...64, "how many means are blended (default: 1)")),
        SchemaKey("noise", .number(0...4, "standard deviation of the noise on them (default: 0)")),
    ]

    private static var itemLatent: JSONValue {
        let near = SchemaKey("near", .latent, isRequired: true)
        let noise = SchemaKey("noise", .number(0...4, "standard deviation, different in each cell"), isRequired: true)
        return Schema.anyOf(
            [.latent, .object([near, noise], "around one latent")],
            "where latents come from, where the layout does not say: without a seed different in each cell"
        ).json
    }

    private static var caption: JSONValue {
        let text = Schema.text("the text, which may hold \(Caption.names.map { "{\($0)}" }.joined(separator: ", "))")
        return Schema.anyOf(
            [
                text,
                .object(
                    [
                        SchemaKey("text", text, isRequired: true),
                        SchemaKey("height", .number(TextReader.heights, "height of a capital in millimetres")),
                    ], ""),
            ], "text below each cell"
        ).json
    }

    private static var items: [JSONValue] {
        let drawing = Layouts.all.map { layout in
            let type = SchemaKey("type", .choice([layout.type], "the layout"), isRequired: true)
            return Schema.object([type] + layout.keys + ItemReader.keys, "").json
        }
        let group = Schema.object(
            [
                SchemaKey("type", .choice(["group"], "items in a frame of their own"), isRequired: true),
                SchemaKey("seed", .integer(SceneReader.seedRange, "the seed from which its items derive theirs")),
                SchemaKey("frame", .definition("frame")),
                SchemaKey("items", .list(of: .definition("item"), "its items"), isRequired: true),
            ], "")
        return drawing + [group.json]
    }
}
