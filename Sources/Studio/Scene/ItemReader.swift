import SketchBase
import SketchDocuments
import SketchGeometry

/// Reads a scene's items, and those of its groups.
struct ItemReader {
    let page: Enclosure
    let checkpoints: [String]
    let title: String
    let sceneSeed: UInt64
    let latents: LatentBook
    /// The names of the style's pens.
    let pens: [String]
    /// Whether choices pass over drawings that look alike where they do not say.
    let isDistinct: Bool
    let problems: Problems

    /// The items in the list `node`.
    /// - Parameter seed: the seed from which those without one derive theirs.
    func items(_ node: JSONNode, seed: UInt64, in enclosure: Enclosure) throws(Diagnostic) -> [SceneItem] {
        var items: [SceneItem] = []
        try add(node, seed: seed, in: enclosure, hiding: Hiding(), depth: 0, to: &items)
        return items
    }

    private func add(
        _ node: JSONNode, seed: UInt64, in enclosure: Enclosure, hiding: Hiding, depth: Int,
        to items: inout [SceneItem]
    ) throws(Diagnostic) {
        let nodes = try node.elements()
        guard !nodes.isEmpty else { throw node.error("is empty; a scene needs at least one item to draw") }
        guard depth < 8 else { throw node.error("groups lie in each other more than 8 deep") }
        for (index, itemNode) in nodes.enumerated() {
            do throws(Diagnostic) {
                try addItem(
                    itemNode, seed: ScenePlan.itemSeed(sceneSeed: seed, item: index), in: enclosure,
                    hiding: hiding, depth: depth, to: &items)
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
        _ node: JSONNode, seed derivedSeed: UInt64, in enclosure: Enclosure, hiding: Hiding, depth: Int,
        to items: inout [SceneItem]
    ) throws(Diagnostic) {
        let type = ItemKeys.type(Layouts.all.map { $0.type } + [ItemKeys.Group.name, ItemKeys.TextBlock.name], "")
        let name = try node[type]
        guard name != ItemKeys.Group.name else {
            let group = Record(node, [type] + ItemKeys.Group.all, problems)
            let frame = frame(of: group, in: enclosure)
            return try add(
                node[ItemKeys.Group.items], seed: group[ItemKeys.Group.seed] ?? derivedSeed,
                in: Enclosure(area: frame, bounds: frame, what: "its group"),
                hiding: hiding.read(group, pens: pens), depth: depth + 1, to: &items)
        }
        guard name != ItemKeys.TextBlock.name else {
            let item = Record(node, [type] + ItemKeys.TextBlock.all, problems)
            let frame = frame(of: item, in: enclosure)
            let signs = item.map(ItemKeys.TextBlock.text, or: []) { (_, node) throws(Diagnostic) in
                try TextBlock(item, title: title, seed: sceneSeed).lines(of: node, in: frame)
            }
            return items.append(
                SceneItem(
                    location: node.location, checkpoint: checkpoints[0], seed: derivedSeed, temperature: 0, latent: nil,
                    fit: .each, align: .centre, padding: 0, cells: [], signs: signs))
        }
        let layout = try Layouts.named(name)
        let item = Record(node, [type] + ItemKeys.all + layout.keys, problems)
        let seed = item[ItemKeys.seed] ?? derivedSeed
        var read = try read(item, layout: layout, seed: seed, frame: frame(of: item, in: enclosure))
        read.hiding = hiding.read(item, pens: pens)
        try read.hiding.check(item)
        items.append(read)
    }

    private func frame(of item: Record, in enclosure: Enclosure) -> Box {
        item.map(ItemKeys.frame, or: enclosure.area) { (_, node) throws(Diagnostic) in
            try FrameReader.read(Record(node, SceneKeys.Frame.all, problems), in: enclosure)
        }
    }

    private func read(
        _ item: Record, layout: any Layout.Type, seed: UInt64, frame: Box
    ) throws(Diagnostic) -> SceneItem {
        let named = item.map(ItemKeys.checkpoint, or: String?.none) { (_, node) throws(Diagnostic) in
            try node.choice(of: checkpoints)
        }
        let checkpoint = named ?? checkpoints[0]
        let latent = item.map(ItemKeys.latent, or: ItemLatent?.none) { (_, node) throws(Diagnostic) in
            try readLatent(node)
        }
        let caption = item.map(ItemKeys.caption, or: Caption?.none) { (_, node) throws(Diagnostic) in
            try readCaption(node)
        }
        let reader = LayoutReader(record: item, latents: latents, checkpoint: checkpoint, seed: seed)
        var plan = try layout.plan(reader, in: frame)
        if let shape = item.record(ItemKeys.shape) {
            let rings = try ItemShape.rings(shape, in: frame)
            try plan.keepInside(rings, shape.node)
        }
        try checkHandles(plan, item)
        try checkSpaces(plan, latent, named: named, at: item.node)
        try checkSmallest(plan, caption, at: item.node)
        return SceneItem(
            location: item.node.location, latentLocation: latentLocation(of: item.node), checkpoint: checkpoint,
            seed: seed, temperature: item[ItemKeys.temperature], convention: item[ItemKeys.convention],
            latent: latent, choice: item[ItemKeys.choose]?.choice(isDistinct: isDistinct), caption: caption,
            fit: item[ItemKeys.fit],
            align: item[ItemKeys.align], padding: item[ItemKeys.padding], turn: item[ItemKeys.turn],
            isMirrored: item[ItemKeys.mirror],
            fills: item.map(ItemKeys.fill, or: nil) { (_, node) throws(Diagnostic) in
                try FillKeys.read(node, pens: pens, problems)
            },
            pens: item.map(ItemKeys.pens, or: nil) { (_, node) throws(Diagnostic) in
                var indices: [Int] = []
                for name in try node.elements() {
                    let name = try name.choice(of: pens)
                    indices.append(pens.firstIndex(of: name) ?? 0)
                }
                return indices
            },
            packing: plan.packing, cells: plan.cells, signs: plan.signs)
    }

    /// Where the item says what its latents come from; where it stands, if it does not say.
    private func latentLocation(of node: JSONNode) -> Location? {
        guard let latent = try? node.optional("latent") else { return nil }
        return ((try? latent.optional("from")) ?? latent).location
    }

    /// Refuses latents of other checkpoints than the one that the item names.
    private func checkSpaces(
        _ plan: LayoutPlan, _ latent: ItemLatent?, named: String?, at node: JSONNode
    ) throws(Diagnostic) {
        guard let named else { return }
        var references = plan.cells.compactMap(\.latent)
        if case .near(let reference, _)? = latent { references.append(reference) }
        for name in Set(references.flatMap(\.names)).sorted() {
            guard let space = latents.latents[name]?.checkpoint, space != named else { continue }
            throw node.error(
                "is drawn by the checkpoint \"\(named)\", but its latent \"\(name)\" lies in the space of \"\(space)\"")
        }
    }

    /// Refuses keys that have nothing to say where handles say all.
    private func checkHandles(_ plan: LayoutPlan, _ item: Record) throws(Diagnostic) {
        let areDrawn = plan.cells.allSatisfy { cell in
            if case .drawn = cell.content { true } else { false }
        }
        guard areDrawn, !plan.cells.isEmpty else { return }
        let keys = ItemKeys.ofSamples.filter { item.node.value[$0.name] != nil }
        guard let key = keys.first else { return }
        throw item.node.error("its handles say what is drawn, so \"\(key.name)\" has no part in it; leave it out")
    }

    private func checkSmallest(_ plan: LayoutPlan, _ caption: Caption?, at node: JSONNode) throws(Diagnostic) {
        guard let caption else { return }
        for cell in plan.cells where cell.box.height - caption.band(in: cell.box) < Layouts.minimumSide {
            throw node.error(
                "captions of \(millimetres(caption.height(in: cell.box))) leave no room for drawings in cells of "
                    + millimetres(cell.box.width, cell.box.height))
        }
    }

    /// `{"from": …}` without a seed, which differs from cell to cell, or one latent for all.
    private func readLatent(_ node: JSONNode) throws(Diagnostic) -> ItemLatent {
        typealias Keys = LatentKeys
        func holds(_ keys: [any AnyKey]) -> Bool { keys.contains { node.value[$0.name] != nil } }
        if holds([Keys.near]) {
            try node.allow([Keys.near, Keys.nearNoise])
            return .near(try latents.reference(node[Keys.near]), noise: try node[Keys.nearNoise])
        }
        guard case .object = node.value, !holds([Keys.seed, Keys.mean] + Keys.ways) else {
            return .near(try latents.reference(node), noise: 0)
        }
        switch try node[Keys.from] {
        case .prior:
            try node.allow([Keys.from])
            return .prior
        case .posterior where !holds([Keys.number]):
            try node.allow([Keys.from, Keys.blend, Keys.noise])
            return .posterior(blend: try node[Keys.blend], noise: try node[Keys.noise])
        case .posterior, .sketch, .classMean: return .near(try latents.reference(node), noise: 0)
        }
    }

    private func readCaption(_ node: JSONNode) throws(Diagnostic) -> Caption {
        guard case .object = node.value else {
            return Caption(template: try TextReader.template(node, names: Caption.names), height: nil)
        }
        try node.allow(ItemKeys.Caption.all)
        return Caption(
            template: try TextReader.template(node[ItemKeys.Caption.text], names: Caption.names),
            height: try node[ItemKeys.Caption.height])
    }
}
