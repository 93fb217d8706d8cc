import Drawing
import Files
import JSON
import Model

/// Reads a scene's items, and those of its groups.
struct ItemReader {
    let page: Enclosure
    let checkpoints: [String]
    let title: String
    let latents: LatentBook
    let problems: Problems

    /// The keys of every item that draws.
    static let keys = [
        SchemaKey("temperature", .number(Layouts.temperatures, "τ: 0 takes the likeliest (default: 0.4)")),
        SchemaKey(
            "convention",
            .choice(TemperatureConvention.allCases.map(\.rawValue), "what τ means (default: paper)")),
        SchemaKey("seed", .integer(SceneReader.seedRange, "the item's own seed")),
        SchemaKey("checkpoint", .text("the name of one of the scene's checkpoints")),
        SchemaKey("latent", .definition("itemLatent")),
        SchemaKey("choose", ChoiceReader.schema),
        SchemaKey("caption", .definition("caption")),
        SchemaKey("frame", .definition("frame")),
        SchemaKey(
            "fit", .choice(SceneItem.Fit.allCases.map(\.rawValue), "one scale for each or for all (default: each)")),
        SchemaKey(
            "align",
            .choice(SceneItem.Alignment.allCases.map(\.rawValue), "where a low drawing stands (default: centre)")),
        SchemaKey("padding", .number(0...0.45, "share of a cell's shorter side that stays free (default: 0.05)")),
    ]

    /// The items in the list `node`.
    /// - Parameter seed: the seed from which those without one derive theirs.
    func items(_ node: JSONNode, seed: UInt64, in enclosure: Enclosure) throws(StudioError) -> [SceneItem] {
        var items: [SceneItem] = []
        try add(node, seed: seed, in: enclosure, depth: 0, to: &items)
        return items
    }

    private func add(
        _ node: JSONNode, seed: UInt64, in enclosure: Enclosure, depth: Int, to items: inout [SceneItem]
    ) throws(StudioError) {
        let nodes = try node.elements()
        guard !nodes.isEmpty else { throw node.error("is empty; a scene needs at least one item to draw") }
        guard depth < 8 else { throw node.error("groups lie in each other more than 8 deep") }
        for (index, itemNode) in nodes.enumerated() {
            do throws(StudioError) {
                try addItem(
                    itemNode, seed: ScenePlan.itemSeed(sceneSeed: seed, item: index), in: enclosure,
                    depth: depth, to: &items)
            } catch {
                problems.note(error)
            }
            let cells = items.reduce(0) { $0 + $1.cells.count }
            guard cells <= Layouts.maximumCells else {
                throw itemNode.error("brings the page to \(cells) cells; it holds at most \(Layouts.maximumCells)")
            }
        }
    }

    private func addItem(
        _ node: JSONNode, seed derivedSeed: UInt64, in enclosure: Enclosure, depth: Int, to items: inout [SceneItem]
    ) throws(StudioError) {
        let type = try node.required("type").choice(of: Layouts.all.map { $0.type } + ["group"])
        let keys = KeyReader(node, problems)
        let seed = keys.value("seed", or: derivedSeed) { (node) throws(StudioError) in
            UInt64(try node.integer(in: SceneReader.seedRange))
        }
        let frame = keys.value("frame", or: enclosure.area) { (node) throws(StudioError) in
            try node.allow(FrameReader.keys.map(\.name))
            return try FrameReader.read(node, in: enclosure)
        }
        if type == "group" {
            keys.allow(["type", "seed", "frame", "items"])
            let group = Enclosure(area: frame, bounds: frame, what: "its group")
            try add(node.required("items"), seed: seed, in: group, depth: depth + 1, to: &items)
        } else {
            items.append(try item(keys, layout: Layouts.named(type), seed: seed, frame: frame))
        }
    }

    private func item(
        _ keys: KeyReader, layout: any Layout.Type, seed: UInt64, frame: Box
    ) throws(StudioError) -> SceneItem {
        keys.allow(["type"] + Self.keys.map(\.name) + layout.keys.map(\.name))
        let named = keys.value("checkpoint", or: String?.none) { (node) throws(StudioError) in
            try node.choice(of: checkpoints)
        }
        let checkpoint = named ?? checkpoints[0]
        let temperature = keys.number("temperature", in: Layouts.temperatures, or: 0.4)
        let latent = keys.value("latent", or: ItemLatent?.none) { (node) throws(StudioError) in
            try readLatent(node)
        }
        let caption = keys.value("caption", or: Caption?.none) { (node) throws(StudioError) in
            try readCaption(node)
        }
        let choice = keys.value("choose", or: Choice?.none) { (node) throws(StudioError) in
            try ChoiceReader.read(node)
        }
        let plan = try layout.plan(LayoutReader(keys: keys, latents: latents, checkpoint: checkpoint), in: frame)
        try checkSpaces(plan, latent, named: named, at: keys.node)
        try checkSmallest(plan, caption, at: keys.node)
        return SceneItem(
            location: keys.node.location, latentLocation: latentLocation(of: keys.node), checkpoint: checkpoint,
            seed: seed, temperature: temperature,
            convention: keys.choice("convention", or: .paper), latent: latent, choice: choice, caption: caption,
            fit: keys.choice("fit", or: .each), align: keys.choice("align", or: .centre),
            padding: keys.number("padding", in: 0...0.45, or: 0.05), cells: plan.cells, signs: plan.signs)
    }

    /// Where the item says what its latents come from; where it stands, if it does not say.
    private func latentLocation(of node: JSONNode) -> Location? {
        guard let latent = try? node.optional("latent") else { return nil }
        return ((try? latent.optional("from")) ?? latent).location
    }

    /// Refuses latents of other checkpoints than the one that the item names.
    private func checkSpaces(
        _ plan: LayoutPlan, _ latent: ItemLatent?, named: String?, at node: JSONNode
    ) throws(StudioError) {
        guard let named else { return }
        var references = plan.cells.compactMap(\.latent)
        if case .near(let reference, _)? = latent { references.append(reference) }
        for name in Set(references.flatMap(\.names)).sorted() {
            guard let space = latents.latents[name]?.checkpoint, space != named else { continue }
            throw node.error(
                "is drawn by the checkpoint \"\(named)\", but its latent \"\(name)\" lies in the space of \"\(space)\"")
        }
    }

    private func checkSmallest(_ plan: LayoutPlan, _ caption: Caption?, at node: JSONNode) throws(StudioError) {
        guard let caption else { return }
        for cell in plan.cells where cell.box.height - caption.band(in: cell.box) < Layouts.minimumSide {
            throw node.error(
                "captions of \(millimetres(caption.height(in: cell.box))) leave no room for drawings in cells of "
                    + millimetres(cell.box.width, cell.box.height))
        }
    }

    /// `{"from": …}` without a seed, which differs from cell to cell, or one latent for all.
    private func readLatent(_ node: JSONNode) throws(StudioError) -> ItemLatent {
        if case .object(let members) = node.value, members.contains(where: { $0.key == "near" }) {
            try node.allow(["near", "noise"])
            return .near(
                try latents.reference(node.required("near")),
                noise: try node.required("noise").number(in: 0...4))
        }
        guard case .object(let members) = node.value, !members.contains(where: { $0.key == "seed" }),
            !members.contains(where: { ["mean", "lerp", "slerp"].contains($0.key) })
        else { return .near(try latents.reference(node), noise: 0) }
        switch try node.required("from").choice(of: ["posterior", "prior", "sketch"]) {
        case "prior":
            try node.allow(["from"])
            return .prior
        case "posterior":
            try node.allow(["from", "blend", "noise"])
            return .posterior(
                blend: try node.optional("blend")?.integer(in: 1...64) ?? 1,
                noise: try node.optional("noise")?.number(in: 0...4) ?? 0)
        default: return .near(try latents.reference(node), noise: 0)
        }
    }

    private func readCaption(_ node: JSONNode) throws(StudioError) -> Caption {
        guard case .object = node.value else {
            return Caption(template: try TextReader.template(node, names: Caption.names), height: nil)
        }
        try node.allow(["text", "height"])
        return Caption(
            template: try TextReader.template(node.required("text"), names: Caption.names),
            height: try node.optional("height")?.number(in: TextReader.heights))
    }
}

/// Reads how the best of several samples is chosen.
enum ChoiceReader {
    private static let criteria = Choice.Criterion.allCases.map(\.rawValue)
    static let schema = Schema.object(
        [
            SchemaKey("of", .integer(2...64, "how many are sampled"), isRequired: true),
            SchemaKey(
                "by",
                .anyOf(
                    [.choice(criteria, "a criterion"), .list(of: .choice(criteria, ""), "several, the first first")], ""
                ),
                isRequired: true),
        ], "keeps the best of several samples for each cell")

    static func read(_ node: JSONNode) throws(StudioError) -> Choice {
        try node.allow(["of", "by"])
        let by = try node.required("by")
        var names: [JSONNode] = [by]
        if case .array = by.value { names = try by.elements() }
        guard !names.isEmpty else { throw by.error("is empty; expected at least one criterion") }
        var list: [Choice.Criterion] = []
        for name in names {
            if let criterion = Choice.Criterion(rawValue: try name.choice(of: criteria)) { list.append(criterion) }
        }
        return Choice(count: try node.required("of").integer(in: 2...64), criteria: list)
    }
}
