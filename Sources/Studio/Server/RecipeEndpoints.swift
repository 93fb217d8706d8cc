import Foundation
import SketchBase
import SketchDocuments
import SketchModel
import SketchPlugins
import SketchStudio

/// What a picture says of how it was drawn.
enum RecipeKeys {
    static let name = Key("name", .text, default: "the picture", "the name of the file, for messages")
    static let data = Key("data", .text, "the bytes of the file, in base64")
    static let all: [any AnyKey] = [name, data]
}

extension Endpoints {
    static var recipes: [Endpoint] {
        [
            Endpoint(
                "POST", "/api/recipe", "how a picture of this studio was drawn", keys: RecipeKeys.all,
                .json(
                    "`scene`, the text of its scene, or `drawings`, the handles of what `studio sample` drew, with `model`, "
                        + "`seed`, `temperature`; `generator`, the program that made it")
            ) { (call, rooms) throws(Diagnostic) in
                let record = call.record
                let (name, text) = (record[RecipeKeys.name], record[RecipeKeys.data])
                try record.problems.throwIfAny()
                guard let data = Data(base64Encoded: text), !data.isEmpty else {
                    throw Diagnostic(.usage, "data: expected the bytes of a file in base64")
                }
                let recipe = try RecipeReading.recipe(in: data, name: (name as NSString).lastPathComponent)
                return .whole(HTTPAnswer(json: try told(recipe, rooms)))
            }
        ]
    }

    private static func told(_ recipe: JSONNode, _ rooms: Rooms) throws(Diagnostic) -> JSONValue {
        let scene = try recipe.required("scene")
        let generator = JSONMember("generator", try recipe.optional("generator")?.value ?? .null)
        guard try scene.optional("sample") == nil else {
            return .object(try samples(SampleRecipe(recipe), rooms) + [generator])
        }
        guard try scene.members().contains(where: { $0.0 != "options" }) else {
            throw .badData(
                "\(recipe.name): its recipe does not say how it was drawn, as those of contact sheets and of drawings from "
                    + "elsewhere")
        }
        return .object([JSONMember("scene", .string(scene.value.text(pretty: true) + "\n")), generator])
    }

    /// So many of the sketches of a picture come on screen.
    private static let mostSketches = 1000

    private static func samples(_ recipe: SampleRecipe, _ rooms: Rooms) throws(Diagnostic) -> [JSONMember] {
        let (name, sampler) = try rooms.models.sampler(of: recipe.handle(recipe.indices.lowerBound))
        guard sampler.checkpoint.sha256 == recipe.sha256 else {
            throw Diagnostic(.missingInput, "its checkpoint \(recipe.checkpoint) is not there")
        }
        let handles = recipe.indices.prefix(mostSketches).map { JSONValue.string(recipe.handle($0).text) }
        return [
            JSONMember("model", .string(name)), JSONMember("seed", .integer(Int64(clamping: recipe.seed))),
            JSONMember("temperature", JSONValue(number: recipe.temperature)), JSONMember("drawings", .array(handles)),
        ]
    }
}
