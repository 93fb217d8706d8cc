import SketchBase
import TestSupport
import Testing

@Suite("Registries of plugins")
struct PluginRegistryTests {
    private struct Plugin: Hashable, Sendable, CustomStringConvertible {
        var description: String
        var name: String
        var extensions: [String] = []
    }

    private static let ink = Plugin(description: "Ink", name: "ink", extensions: ["ink", "animated.ink"])

    private func registry() -> Registry<Plugin> {
        Registry("renderer", [Self.ink]) { [.name($0.name)] + $0.extensions.map { .fileExtension($0) } }
    }

    @Test("what is registered stands behind what is built in, in the order in which it came")
    func order() throws {
        let registry = registry()
        let (zeta, alpha) = (Plugin(description: "Zeta", name: "zeta"), Plugin(description: "Alpha", name: "alpha"))
        try registry.register(zeta)
        try registry.register(alpha)
        #expect(registry.all == [Self.ink, zeta, alpha])
    }

    @Test(
        "names and extensions that are taken or malformed are refused, and leave no trace",
        arguments: [
            (
                "ink", [],
                #"the renderer New cannot be registered: its name "ink" is taken by Ink, which is built in"#
            ),
            ("new", ["ok", "ink"], #"its file name extension "ink" is taken by Ink"#),
            ("new", ["animated.ink"], #"its file name extension "animated.ink" is taken by Ink"#),
            ("New", [], #"its name "New" has to be lowercase letters"#), ("", [], "has to be lowercase letters"),
            ("a.b", [], "has to be lowercase letters"), ("a:b", [], "has to be lowercase letters"),
            ("new", [".new"], "without a dot before it"), ("new", ["NEW"], "lowercase letters"),
            ("new", [""], "without a dot before it"), ("new", ["a/b"], "lowercase letters"),
        ] as [(String, [String], String)])
    func refusals(name: String, extensions: [String], message: String) {
        let registry = registry()
        let error = studioError {
            try registry.register(Plugin(description: "New", name: name, extensions: extensions))
        }
        #expect(error?.status == .usage)
        #expect(error?.text.contains(message) == true, "\(error?.text ?? "no error")")
        #expect(registry.all == [Self.ink])
    }

    @Test("nothing is registered twice, by however many threads at once")
    func once() async {
        let registry = registry()
        let accepted = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<64 {
                group.addTask {
                    let plugin = Plugin(description: "Plugin \(number)", name: "same")
                    return studioError { try registry.register(plugin) } == nil
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(accepted == 1)
        #expect(registry.all.count == 2)
    }

    @Test(arguments: [
        ("a/owl.animated.SVG", "animated.svg"), ("owl.svg", "svg"), ("svg", nil), ("a.svg/owl", nil), ("owl.", nil),
        ("animated.svg", "svg"), ("", nil),
    ])
    func theLongestExtensionCounts(path: String, expected: String?) {
        #expect(path.longestExtension(of: ["svg", "animated.svg", "png"]) == expected)
    }
}
