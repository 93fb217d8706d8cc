import SketchBase

/// The elements of an SVG document, one behind the other; each knows its parent and children by index.
struct SVGTree {
    /// The root has index 0.
    var elements: [SVGElement] = []
    /// The first element of each id.
    var ids: [String: Int] = [:]
    /// What the document refers to and is not read, for people: entities that nothing declares, style sheets in files
    /// of their own.
    var unread: [String] = []
}

/// An element in SVG's namespace or in none, or a piece of text inside one.
struct SVGElement {
    /// Without prefix; empty for a piece of text.
    var name: String
    /// By name without prefix, but `inkscape:label` and `inkscape:groupmode` whatever their prefix is there, and
    /// `xml:space`.
    var attributes: [String: String] = [:]
    /// The names in `class`.
    var classes: [String] = []
    var text = ""
    /// In the file, from 1.
    var line: Int
    var parent: Int?
    var children: [Int] = []

    /// What messages call it.
    var label: String { attributes["id"].map { "<\(name) id=\"\($0.prefix(40))\">" } ?? "<\(name)>" }
}

extension SVGTree {
    /// The element that `reference` names, as in `#head` or `url(#head)`; nil where it is no such reference or
    /// nothing has that id.
    func target(of reference: String) -> Int? {
        var text = reference.trimmingSpace()[...]
        if text.hasPrefix("url("), text.hasSuffix(")") {
            text = text.dropFirst(4).dropLast().trimmingSpace()[...]
            if let quote = text.first, quote == "\"" || quote == "'" { text = text.dropFirst().dropLast() }
        }
        guard text.hasPrefix("#") else { return nil }
        return ids[String(text.dropFirst())]
    }
}

extension StringProtocol {
    /// Without white space as XML knows it at both ends.
    func trimmingSpace() -> String {
        let space: Set<Character> = [" ", "\t", "\n", "\r", "\r\n", "\u{c}"]
        guard let first = firstIndex(where: { !space.contains($0) }),
            let last = lastIndex(where: { !space.contains($0) })
        else { return "" }
        return String(self[first...last])
    }
}
