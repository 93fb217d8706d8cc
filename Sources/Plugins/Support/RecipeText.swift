import Foundation
import SketchBase
import SketchDocuments
import SketchPages

extension Recipe {
    /// The recipe as every format carries it: one line of JSON in printable ASCII, so that it passes
    /// through XML, PDF strings and G-code comments unharmed.
    ///
    /// `{"generator": …, "title": …, "seed": "7", "checkpoints": {name: SHA-256}, "scene": {…}}`, where
    /// the seed is a string since many JSON readers round whole numbers above 2⁵³.
    ///
    /// - Throws: `badData` where the scene is not JSON.
    public func json() throws(Diagnostic) -> String {
        // Only strings hold other than ASCII, so that escaping the whole text is right.
        return ASCIIText.escaped(try document().text())
    }
}
