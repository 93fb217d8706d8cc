import Foundation
import SketchBase
import SketchDocuments
import SketchPages

/// Finds the recipe that a picture carries, whichever renderer wrote it.
public enum RecipeReading {
    /// The recipe, as `Recipe.json()` wrote it: what the first renderer finds that finds one.
    ///
    /// - Parameter name: what errors call the file.
    /// - Throws: `badData` where there is none, or one that is no JSON.
    public static func recipe(in file: Data, name: String) throws(Diagnostic) -> JSONNode {
        for renderer in Renderers.all {
            if let recipe = try renderer.recipe(in: file, name: name) { return recipe }
        }
        throw .badData("\(name): carries no recipe; only pictures that this studio rendered can be made again")
    }
}
