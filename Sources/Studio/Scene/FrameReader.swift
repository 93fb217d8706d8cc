import SketchBase
import SketchDocuments
import SketchGeometry

/// What a frame is measured in: the page, or a group on it.
struct Enclosure {
    /// What fractions are shares of; what an item without a frame fills.
    var area: Box
    /// Where millimetres are counted from, and what a frame must not leave.
    var bounds: Box
    /// What messages call it.
    var what: String
}

/// Reads frames, in millimetres or in shares of what encloses them.
enum FrameReader {
    private typealias Keys = SceneKeys.Frame

    /// - Throws: `badData` where the frame is too small, or leaves `enclosure`.
    /// - Returns: what encloses it, where a key is wrong, which is noted.
    static func read(_ frame: Record, in enclosure: Enclosure) throws(Diagnostic) -> Box {
        let inFractions = frame[Keys.unit] == .fraction
        let longest = inFractions ? 1.0 : Keys.range.upperBound
        let shortest = inFractions ? 0.0001 : Layouts.minimumSide
        func length(_ key: Key<Double>, from lowest: Double) -> Double? {
            frame.map(key, or: nil) { (_, node) throws(Diagnostic) in try node.number(in: lowest...longest) }
        }
        guard let x = length(Keys.x, from: 0), let y = length(Keys.y, from: 0),
            let width = length(Keys.width, from: shortest), let height = length(Keys.height, from: shortest)
        else { return enclosure.area }
        let node = frame.node
        let base = inFractions ? enclosure.area : enclosure.bounds
        let unit = inFractions ? (x: base.width, y: base.height) : (x: 1, y: 1)
        let box = Box(
            minX: base.minX + x * unit.x, minY: base.minY + y * unit.y, maxX: base.minX + (x + width) * unit.x,
            maxY: base.minY + (y + height) * unit.y)
        let slack = 1e-6
        guard box.maxX <= base.maxX + slack && box.maxY <= base.maxY + slack else {
            throw node.error("reaches beyond \(enclosure.what) of \(millimetres(base.width, base.height))")
        }
        guard min(box.width, box.height) >= Layouts.minimumSide else {
            throw node.error(
                "measures \(millimetres(box.width, box.height)); a frame has at least \(millimetres(Layouts.minimumSide)) a side"
            )
        }
        return box
    }
}
