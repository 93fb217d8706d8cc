import Synchronization

/// The plugins of one kind: those that are built in, and behind them those that a program registers while it runs.
/// Any number of threads may share it.
package final class Registry<Plugin: Sendable>: Sendable {
    private let kind: String
    private let builtIn: [Plugin]
    private let claims: @Sendable (Plugin) -> [PluginClaim]
    private let registered = Mutex<[Plugin]>([])
    private let finder = Mutex<(@Sendable (PluginQuery) -> [String])?>(nil)

    /// - Parameters:
    ///   - kind: what messages call such a plugin, as "renderer".
    ///   - builtIn: the generated index.
    ///   - claims: what only one plugin of this kind can have.
    package init(_ kind: String, _ builtIn: [Plugin], claims: @escaping @Sendable (Plugin) -> [PluginClaim]) {
        (self.kind, self.builtIn, self.claims) = (kind, builtIn, claims)
    }

    /// Built-in ones first, in the order of the index, then the others as they were registered.
    package var all: [Plugin] { builtIn + registered.withLock { $0 } }

    /// Has look-ups that fail go on outside the program.
    ///
    /// - Parameter find: registers what it finds, and gives what is wrong with what cannot be used, a line each.
    package func search(with find: @escaping @Sendable (PluginQuery) -> [String]) {
        finder.withLock { $0 = find }
    }

    /// Looks outside the program for a plugin. - Returns: why some cannot be used, a line each.
    package func search(for query: PluginQuery) -> [String] { finder.withLock { $0 }?(query) ?? [] }

    /// Why a plugin cannot be registered; nil where it can.
    package func objection(to plugin: Plugin) -> String? { registered.withLock { objection(to: plugin, beside: $0) } }

    /// Adds a plugin, for as long as the program runs.
    ///
    /// - Throws: `usage` where something that it claims is malformed, or taken by another.
    package func register(_ plugin: Plugin) throws(Diagnostic) {
        let fault = registered.withLock { registered -> String? in
            if let fault = objection(to: plugin, beside: registered) { return fault }
            registered.append(plugin)
            return nil
        }
        if let fault { throw Diagnostic(.usage, "the \(kind) \(plugin) cannot be registered: \(fault)") }
    }

    private func objection(to plugin: Plugin, beside registered: [Plugin]) -> String? {
        for claim in claims(plugin) {
            guard claim.isWellFormed else { return "\(claim) has to be \(claim.expectation)" }
            if let other = builtIn.first(where: { claims($0).contains(claim) }) {
                return "\(claim) is taken by \(other), which is built in"
            }
            if let other = registered.first(where: { claims($0).contains(claim) }) {
                return "\(claim) is taken by \(other)"
            }
        }
        return nil
    }
}

/// What a plugin is looked for by.
package enum PluginQuery: Sendable {
    case name(String)
    /// A file's path, for the ending of its name.
    case file(String)
}

/// A text that no two plugins of a kind can share, since they are chosen by it.
package enum PluginClaim: Hashable, CustomStringConvertible {
    case name(String)
    /// Of files, without the dot that stands before it; it may hold others.
    case fileExtension(String)

    package var description: String {
        switch self {
        case .name(let text): "its name \"\(text)\""
        case .fileExtension(let text): "its file name extension \"\(text)\""
        }
    }

    package var isWellFormed: Bool {
        switch self {
        case .name(let text): text.wholeMatch(of: /[a-z][a-z0-9_-]*/) != nil
        case .fileExtension(let text): text.wholeMatch(of: /[a-z0-9_-]+(\.[a-z0-9_-]+)*/) != nil
        }
    }

    package var expectation: String {
        switch self {
        case .name: "lowercase letters, digits, - and _, a letter first"
        case .fileExtension: "lowercase letters, digits, - and _, without a dot before it"
        }
    }
}

extension String {
    /// The longest of these file name extensions that the path has, in whatever case: of `owl.animated.svg`, `animated.svg` before
    /// `svg`; nil where it has none.
    package func longestExtension(of extensions: [String]) -> String? {
        let fileName = split(separator: "/", omittingEmptySubsequences: false).last?.lowercased() ?? ""
        return extensions.filter { fileName.hasSuffix("." + $0) }.max { $0.count < $1.count }
    }
}
