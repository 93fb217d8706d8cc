import Drawing
import Files
import JSON

/// What a frame is measured in: the page, or a group on it.
struct Enclosure {
    /// What fractions are shares of; what an item without a frame fills.
    var area: Box
    /// Where millimetres are counted from, and what a frame must not leave.
    var bounds: Box
    /// What messages call it.
    var what: String
}

/// Reads frames: `{"x", "y", "width", "height"}` in millimetres, or with `"unit": "fraction"` in shares
/// of what encloses it.
enum FrameReader {
    static let keys = [
        SchemaKey("x", .number(0...5000, "from the left"), isRequired: true),
        SchemaKey("y", .number(0...5000, "from the top"), isRequired: true),
        SchemaKey("width", .number(0...5000, "width"), isRequired: true),
        SchemaKey("height", .number(0...5000, "height"), isRequired: true),
        SchemaKey("unit", .choice(["mm", "fraction"], "millimetres, or shares of the enclosing frame (default: mm)")),
    ]

    /// - Throws: `badData` where the frame is ill-formed, too small, or leaves `enclosure`.
    static func read(_ node: JSONNode, in enclosure: Enclosure) throws(StudioError) -> Box {
        let inFractions = try node.optional("unit")?.choice(of: ["mm", "fraction"]) == "fraction"
        let longest = inFractions ? 1.0 : 5000.0
        let shortest = inFractions ? 0.0001 : Layouts.minimumSide
        let x = try node.required("x").number(in: 0...longest)
        let y = try node.required("y").number(in: 0...longest)
        let width = try node.required("width").number(in: shortest...longest)
        let height = try node.required("height").number(in: shortest...longest)
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
