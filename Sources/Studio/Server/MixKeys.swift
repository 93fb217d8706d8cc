import SketchDocuments
import SketchModel
import SketchStudio

/// What requests hold that choose among drawings, move them and mix them.
enum MixKeys {
    private static let criteria: [Choice.Criterion] = Choice.Criterion.allCases
    static let of = Key("of", .integer(Choice.counts), "how many are drawn")
    static let by = Key(
        "by", .list(of: .choice(Choice.Criterion.self, standIn: .ended), count: 1...criteria.count, "criteria"),
        "what makes one better, the first first, as in scenes")
    static let choose = OptionalKey(
        "choose", .node(.record([of, by])), otherwise: "the first",
        "keeps the best of several sketches of each seed; the handle says which it was")
    static let axes = Key(
        "axes", .list(of: .number(-10...10), count: 0...LatentAxes.limit, "numbers"), default: [],
        "how far latents are moved along the model's main axes, in standard deviations")

    /// - Parameter record: of a request that may hold `choose`.
    static func choice(_ record: Record) -> Choice? {
        record.record(choose).map { Choice(count: $0[of], criteria: $0[by]) }
    }

    static let corners = Key(
        "handles", .list(of: .text, count: 2...4, "handles"),
        "two drawings, or four for the corners top left, top right, bottom left and bottom right")
    static let columns = Key(
        "columns", .integer(2...50), default: 7, "drawings side by side, with those that are mixed")
    static let rows = OptionalKey("rows", .integer(2...50), otherwise: "as many as columns", "with four drawings: rows")
    static let way = Key(
        "way", .choice(LatentWay.self, standIn: .slerp), default: .slerp, "along the great arc or the straight line")
    static let temperature = OptionalKey(
        "temperature", .number(SampleRequest.temperatures), otherwise: "that of the first drawing", "τ")
    static let first = Key("first", .integer(0...2499), default: 0, "the first of them to be drawn, counted from 0")
    static let cells = OptionalKey("count", .integer(1...2500), otherwise: "all", "how many of them")
    static let mixtures: [any AnyKey] = [
        corners, columns, rows, way, temperature, first, cells, ServerKeys.withLatent,
    ]

    static let plus = Key(
        "plus", .list(of: .text, count: 1...8, "handles"), "handles of drawings whose latents are added")
    static let minus = Key(
        "minus", .list(of: .text, count: 0...8, "handles"), default: [],
        "handles of drawings whose latents are subtracted")
    static let sums: [any AnyKey] = [
        plus, minus, ServerKeys.seed, ServerKeys.count, temperature, axes, ServerKeys.withLatent,
    ]

    // What looks hold of them.
    static let mix = OptionalKey(
        "mix", .list(of: .text, count: 2...4, "handles"), otherwise: "none", "handles of the drawings that are mixed")
    static let lookPlus = OptionalKey(
        "plus", .list(of: .text, count: 1...8, "handles"), otherwise: "none",
        "handles of drawings whose latents are added")
    static let shown = OptionalKey(
        "shown", .list(of: .text, count: 1...1000, "handles"), otherwise: "none", "handles of the drawings on screen")
    static let lookColumns = OptionalKey(
        "columns", .integer(2...50), otherwise: "needed with `mix`", "with `mix`: drawings side by side")
    static let look: [any AnyKey] = [choose, axes, mix, lookColumns, lookPlus, minus, shown]

    /// The handles that a look holds, what is wrong with other values being noted.
    static func handles(_ look: Record) -> [String] {
        _ = (choice(look), look[axes], look[lookColumns])
        return (look[mix] ?? []) + (look[lookPlus] ?? []) + look[minus] + (look[shown] ?? [])
    }
}
