import Foundation
import SketchBase
import SketchDocuments
import SketchPages

/// The recipe as plotters' programs carry it: comments that begin with a mark, to be joined.
enum ProgramRecipe {
    /// - Parameter content: what of a line is a part of the recipe; nil for other lines.
    static func text(in file: Data, _ content: (Substring) -> Substring?) -> String? {
        // Texts of other formats may hold such lines, too.
        let others = [Data("%PDF".utf8), Data("<".utf8), Data("{".utf8), PNGChunks.signature, GIFBlocks.signature]
        guard !others.contains(where: { file.starts(with: $0) }), !MP4Boxes.begin(file) else { return nil }
        let parts = String(decoding: file, as: UTF8.self).split(separator: "\n").compactMap(content)
        return parts.isEmpty ? nil : parts.joined()
    }
}
