import SketchBase
import SketchDocuments

/// Whether drawings hide what lies behind them, and what becomes of the lines that are hidden.
public struct Hiding: Hashable, Sendable {
    /// Whether an item's drawings hide what is drawn before them.
    public var hides: Bool
    /// The empty band around a drawing that hides, in millimetres.
    public var halo: Double
    /// The name of the pen that draws an item's hidden lines; nil leaves them out.
    public var hiddenPen: String?
    /// Whether the drawings are drawn; where they are not, they are masks.
    public var draws: Bool

    public init(hides: Bool = false, halo: Double = 0, hiddenPen: String? = nil, draws: Bool = true) {
        (self.hides, self.halo, self.hiddenPen, self.draws) = (hides, halo, hiddenPen, draws)
    }

    private static let hidesKey = OptionalKey(
        "hides", .flag, otherwise: "the group's, else false",
        "whether each drawing hides what lies behind it: ruling, cell frames, and all drawings before it in the list")
    private static let haloKey = OptionalKey(
        "halo", .number(0...50), otherwise: "the group's, else 0",
        "millimetres that stay empty around a drawing that hides")
    private static let hiddenKey = OptionalKey(
        "hidden", .text, otherwise: "the group's, else none",
        "the pen of the style that draws what is hidden of these drawings; without it hidden lines are left out")
    private static let drawsKey = OptionalKey(
        "draws", .flag, otherwise: "the group's, else true",
        "false makes masks of the drawings: with `hides` they hide, but are not drawn themselves")
    /// Of items and of groups, which pass them on.
    static let keys: [any AnyKey] = [hidesKey, haloKey, hiddenKey, drawsKey]

    /// What `item` says, and where it says nothing, what `self` does, its group's.
    ///
    /// - Parameter pens: the names of the style's pens.
    func read(_ item: Record, pens: [String]) -> Hiding {
        Hiding(
            hides: item[Self.hidesKey] ?? hides, halo: item[Self.haloKey] ?? halo,
            hiddenPen: item.map(Self.hiddenKey, or: hiddenPen) { (_, node) throws(Diagnostic) in
                try node.choice(of: pens)
            },
            draws: item[Self.drawsKey] ?? draws)
    }

    /// Refuses an item that can have no effect, or a key without one.
    func check(_ item: Record) throws(Diagnostic) {
        guard !hides else { return }
        guard draws else {
            throw item.node.error("neither draws nor hides anything; a mask needs \"\(Self.hidesKey.name)\": true")
        }
        if let halo = item.node.value[Self.haloKey.name], halo != .null {
            throw item.node.error(
                "\"\(Self.haloKey.name)\" has no part without \"\(Self.hidesKey.name)\": true; add it, or leave the halo out"
            )
        }
    }
}
