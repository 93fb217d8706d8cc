import SketchBase
import SketchDocuments
import SketchStrokes

/// Where a named latent comes from.
public indirect enum LatentDefinition: Hashable, Sendable {
    /// z ~ N(0, 1), from its own seed.
    case prior(seed: UInt64)
    /// Around the checkpoint's posterior means, chosen and blended by its own seed.
    case posterior(blend: Int, noise: Double, seed: UInt64)
    /// One of the checkpoint's posterior means, counted from 1.
    case numbered(Int)
    /// The mean of all posterior means of one of the checkpoint's classes.
    case classMean(String)
    /// The posterior of a drawing: its mean, or where there is a seed a sample.
    case sketch(StrokeSequence, sampleSeed: UInt64?)
    /// The latent that the sketch of this seed and number gets, where its latent comes from there.
    case ofSketch(ItemLatent, seed: UInt64, index: UInt64)
    /// One of the directions in which the checkpoint's posterior means differ most, counted from 1, a standard deviation
    /// long.
    case axis(Int)
    /// Computed from others.
    case reference(LatentReference)
}

/// A latent that a scene names.
public struct NamedLatent: Hashable, Sendable {
    /// As the scene has it; a JSON pointer for one that is defined where it is used.
    public var name: String
    /// The place of its definition, for errors.
    public var location: Location
    /// The name of the checkpoint in whose space it lies.
    public var checkpoint: String
    /// Where it comes from.
    public var definition: LatentDefinition
}

/// All latents of a scene, those included that are written where they are used. Reading fills it; each
/// is checked to lie in one checkpoint's space.
final class LatentBook {
    private typealias Keys = LatentKeys

    private(set) var latents: [String: NamedLatent] = [:]
    private var order: [String] = []
    /// Names that the scene declares, some of which may not be read yet.
    private var declared: [String] = []
    private let checkpoints: [String]
    private let sceneSeed: UInt64
    let sources: SketchReader
    private let problems: Problems

    init(checkpoints: [String], sceneSeed: UInt64, sources: SketchReader, problems: Problems) {
        self.checkpoints = checkpoints
        self.sceneSeed = sceneSeed
        self.sources = sources
        self.problems = problems
    }

    /// In the order in which they are written.
    var list: [NamedLatent] { order.compactMap { latents[$0] } }

    // MARK: Reading

    /// Reads the scene's `latents`.
    func read(_ node: JSONNode) {
        guard let members = problems.attempt({ () throws(Diagnostic) in try node.members() }) else { return }
        declared = members.map(\.key)
        for (name, node) in members {
            guard LatentExpression.isName(name) else {
                problems.note(
                    node.error("a latent's name begins with a letter and has letters, digits and underscores only"))
                continue
            }
            _ = problems.attempt { () throws(Diagnostic) in try define(name, node) }
        }
        for (name, node) in members {
            _ = problems.attempt { () throws(Diagnostic) in
                _ = try settleCheckpoint(of: name, path: [], at: node)
            }
        }
    }

    /// The latent that `node` means where one is used: a name, an expression over names, or a
    /// definition, which is given the name of its place.
    func reference(_ node: JSONNode) throws(Diagnostic) -> LatentReference {
        let reference = try parse(node)
        _ = try checkpoint(of: reference, at: node)
        return reference
    }

    /// The one checkpoint in whose space `reference` lies.
    ///
    /// - Throws: `badData` at `node` where it mixes several.
    func checkpoint(of reference: LatentReference, at node: JSONNode) throws(Diagnostic) -> String {
        let spaces = Set(reference.names.compactMap { latents[$0]?.checkpoint }).sorted()
        guard spaces.count <= 1 else { throw mixed(reference.names, spaces, at: node) }
        return spaces.first ?? checkpoints[0]
    }

    private func parse(_ node: JSONNode) throws(Diagnostic) -> LatentReference {
        guard case .string(let text) = node.value else {
            try define(node.pointer, node)
            _ = try settleCheckpoint(of: node.pointer, path: [], at: node)
            return .named(node.pointer)
        }
        guard !DrawingHandle.isMeant(by: text) else { return try latent(ofHandle: node) }
        let expression: LatentExpression
        do throws(Diagnostic) {
            expression = try LatentExpression(text)
        } catch {
            throw error.at(node.location)
        }
        for name in expression.reference.names.sorted() where latents[name] == nil && !declared.contains(name) {
            let known = declared.sorted()
            throw node.error(
                "there is no latent \"\(name)\"",
                hint: nameHint(to: name, in: known, otherwise: "choose from") ?? "define it under \"latents\"")
        }
        return expression.reference
    }

    /// The latent of the drawing whose handle is at `node`.
    private func latent(ofHandle node: JSONNode) throws(Diagnostic) -> LatentReference {
        let (handle, checkpoint) = try sources.models.handle(node)
        if latents[handle.text] == nil { order.append(handle.text) }
        latents[handle.text] = NamedLatent(
            name: handle.text, location: node.location, checkpoint: checkpoint.name,
            definition: .ofSketch(handle.latent, seed: handle.seed, index: handle.index))
        return .named(handle.text)
    }

    private func define(_ name: String, _ node: JSONNode) throws(Diagnostic) {
        let (checkpoint, definition) = try readDefinition(node, name: name)
        if latents[name] == nil { order.append(name) }
        latents[name] = NamedLatent(
            name: name, location: node.location, checkpoint: checkpoint ?? "", definition: definition)
    }

    /// - Returns: the checkpoint, or nil where it follows from what the definition refers to.
    private func readDefinition(
        _ node: JSONNode, name: String
    ) throws(Diagnostic) -> (String?, LatentDefinition) {
        if case .string = node.value { return (nil, .reference(try parse(node))) }
        guard case .object(let members) = node.value else {
            throw node.mismatch(expected: "a latent: a name, an expression over names, or an object")
        }
        let ways = [Keys.from.name, Keys.mean.name] + Keys.ways.map(\.name)
        let given = ways.filter { way in members.contains { $0.key == way } }
        guard given.count == 1, let way = given.first else {
            throw node.error(
                "expected one of \"from\", \"mean\", \"lerp\" and \"slerp\", or an expression as a string")
        }
        guard way == Keys.from.name else { return (nil, .reference(try readComputed(node, way))) }
        let checkpoint = try node.optional(Keys.checkpoint.name)?.choice(of: checkpoints) ?? checkpoints[0]
        let seed = try node[Keys.seed]
        let ownSeed = seed ?? Self.derivedSeed(sceneSeed, name)
        switch try node[Keys.from] {
        case .prior:
            try node.allow(Keys.prior)
            return (checkpoint, .prior(seed: ownSeed))
        case .posterior where node.value[Keys.number.name] != nil:
            try node.allow(Keys.numbered)
            return (checkpoint, .numbered(try node[Keys.number]))
        case .posterior:
            try node.allow(Keys.posterior + [Keys.number])
            return (checkpoint, .posterior(blend: try node[Keys.blend], noise: try node[Keys.noise], seed: ownSeed))
        case .classMean:
            try node.allow(Keys.classMean)
            return (checkpoint, .classMean(try node[Keys.className]))
        case .sketch:
            let by = try node[Keys.by]
            guard by == .sample || seed == nil else {
                throw node.error("\"seed\" is for \"by\": \"sample\"; the mean has no randomness")
            }
            let sequence = try sources.sketch(node, besides: Keys.sketch).sequence
            return (checkpoint, .sketch(sequence, sampleSeed: by == .sample ? ownSeed : nil))
        }
    }

    private func readComputed(_ node: JSONNode, _ way: String) throws(Diagnostic) -> LatentReference {
        let list = try node.required(way)
        var parts: [LatentReference] = []
        for element in try list.elements() { parts.append(try parse(element)) }
        if way == Keys.mean.name {
            try node.allow([Keys.mean])
            guard !parts.isEmpty else { throw list.error("is empty; expected at least one latent") }
            return .combination(parts.map { LatentTerm(1 / Double(parts.count), $0) })
        }
        try node.allow(Keys.ways.filter { $0.name == way } + [Keys.at as any AnyKey])
        guard parts.count == 2 else { throw list.error("expected two latents, found \(parts.count)") }
        let share = try node[Keys.at]
        return way == "lerp" ? .lerp(parts[0], parts[1], share) : .slerp(parts[0], parts[1], share)
    }

    // MARK: Checkpoints and cycles

    /// Finds the checkpoint of a latent that is computed from others.
    private func settleCheckpoint(of name: String, path: [String], at node: JSONNode) throws(Diagnostic) -> String? {
        if let repeated = path.firstIndex(of: name) {
            let circle = (path[repeated...] + [name]).joined(separator: " → ")
            throw node.error("is defined by itself: \(circle)")
        }
        guard let latent = latents[name] else { return nil }
        guard latent.checkpoint.isEmpty, case .reference(let reference) = latent.definition else {
            return latent.checkpoint
        }
        var spaces: Set<String> = []
        for part in reference.names.sorted() {
            if let space = try settleCheckpoint(of: part, path: path + [name], at: node) { spaces.insert(space) }
        }
        guard spaces.count <= 1 else { throw mixed(reference.names, spaces.sorted(), at: node) }
        latents[name]?.checkpoint = spaces.first ?? checkpoints[0]
        return spaces.first
    }

    private func mixed(_ names: Set<String>, _ spaces: [String], at node: JSONNode) -> Diagnostic {
        let parts = names.sorted().map { "\($0) of \(latents[$0]?.checkpoint ?? "?")" }.joined(separator: ", ")
        return node.error(
            "mixes latents of the checkpoints \(spaces.map { "\"\($0)\"" }.joined(separator: " and ")) "
                + "(\(parts)): what a direction means was learnt by each network for itself")
    }

    /// What posteriors are numbered by; how many there are is known once the checkpoint is read.
    static let numbers = 1...1_000_000

    /// The seed of a latent that gives none, from the scene's seed and its name (FNV-1a).
    static func derivedSeed(_ sceneSeed: UInt64, _ name: String) -> UInt64 {
        let hash = name.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
        var stream = RandomStream(seed: sceneSeed, path: hash)
        return stream.next() >> 11
    }
}

extension LatentBook {
    /// The mean of the posterior of a drawing that stands at `node`.
    func posterior(of sequence: StrokeSequence, at node: JSONNode, checkpoint: String) -> LatentReference {
        if latents[node.pointer] == nil { order.append(node.pointer) }
        latents[node.pointer] = NamedLatent(
            name: node.pointer, location: node.location, checkpoint: checkpoint,
            definition: .sketch(sequence, sampleSeed: nil))
        return .named(node.pointer)
    }

    /// The posterior of this number, or the draw from the prior with this seed, for the layout at `node`.
    func entry(_ number: Int, from source: CatalogueSource, at node: JSONNode, checkpoint: String) -> LatentReference {
        let name = "\(node.pointer)/\(number)"
        if latents[name] == nil { order.append(name) }
        latents[name] = NamedLatent(
            name: name, location: node.location, checkpoint: checkpoint,
            definition: source == .prior ? .prior(seed: UInt64(number)) : .numbered(number))
        return .named(name)
    }
}
