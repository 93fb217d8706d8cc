import Foundation
import SketchBase
import SketchGeometry

/// The walk through a document: each element with what it inherits, and what becomes of it.
struct SVGReading {
    let tree: SVGTree
    let name: String
    let units: SVGDrawing.Units
    var styles = StyleSheet()
    var drawing = SVGDrawing.empty
    let geometry: GeometryContext
    var visited = 0
    var points = 0
    /// Elements that were added so far.
    var elementCount = 0
    /// Shapes of clip paths that were looked at.
    var clipShapes = 0
    /// The page in units of the drawing; nil where its size is unknown.
    var page: Box?
    private var noteIndices: [String: Int] = [:]
    /// Elements that `use` is drawing at the moment.
    private var used: Set<Int> = []

    /// Elements that are drawn, those that `use` repeats each time.
    private static let elementLimit = 5_000_000
    private static let pointLimit = 50_000_000
    /// The largest coordinate, in user units or millimetres.
    static let coordinateLimit = 1e7

    /// What an element finds around it.
    struct State {
        /// From user units to those of the drawing.
        var map = AffineMap.identity
        /// Width and height that percentages refer to, in user units.
        var viewport = Point(0, 0)
        var style = SVGStyle()
        var layer: Int?
        var clip: Region?
        /// Whether what is met only shows how large it is, instead of being drawn.
        var collects = false
        /// Elements around this one, those that `use` puts there counted.
        var depth = 0

        var diagonal: Double { ((viewport.x * viewport.x + viewport.y * viewport.y) / 2).squareRoot() }
    }

    init(_ tree: SVGTree, name: String, units: SVGDrawing.Units) throws(Diagnostic) {
        self.tree = tree
        self.name = name
        self.units = units
        geometry = try GeometryContext()
    }

    mutating func read() throws(Diagnostic) {
        for message in tree.unread { note(message, at: 0) }
        for (index, element) in tree.elements.enumerated() where element.name == "style" {
            let type = element.attributes["type"] ?? "text/css"
            guard type == "text/css" || type.isEmpty else {
                note("<style> of type \(type.prefix(40)) is not read", at: index)
                continue
            }
            styles.add(element.children.map { tree.elements[$0].text }.joined())
            for unknown in styles.unknown { note("CSS is not understood: \(unknown)", at: index) }
            styles.unknown = []
        }
        var state = State()
        state.style = style(of: 0, in: state)
        try begin(&state)
        guard state.style.own["display"] != "none" else { return }
        try apply(transformOf: 0, &state)
        try clip(0, &state)
        noteEffects(of: 0, state)
        try drawChildren(of: 0, state)
    }

    // MARK: Notes and errors

    /// Notes that something of the element at `index` is missing, or (`isLoss: false`) looks different.
    mutating func note(_ text: String, at index: Int, isLoss: Bool = true) {
        if let known = noteIndices[text] {
            drawing.notes[known].count += 1
        } else {
            noteIndices[text] = drawing.notes.count
            drawing.notes.append(
                SVGNote(text: text, count: 1, line: tree.elements[index].line, isLoss: isLoss))
        }
    }

    func error(_ index: Int, _ message: String) -> Diagnostic {
        .badData("\(name):\(tree.elements[index].line): \(tree.elements[index].label): \(message)")
    }

    // MARK: Properties

    func style(of index: Int, in state: State) -> SVGStyle {
        state.style.inherited(styles.declared(index, in: tree), diagonal: state.diagonal)
    }

    /// A length of the element, in user units; `missing` where it is not there or `auto`, nil where it cannot be read.
    mutating func length(
        _ attribute: String, of index: Int, _ state: State, whole: Double, missing: Double? = 0
    ) -> Double? {
        let css = SVGStyle.geometry.contains(attribute) ? state.style.own[attribute] : nil
        guard let text = css ?? tree.elements[index].attributes[attribute], text != "auto" else { return missing }
        guard let length = SVGLength(text) else {
            note(
                "\(attribute)=\"\(text.prefix(40))\" of <\(tree.elements[index].name)> is no length; left out",
                at: index)
            return nil
        }
        return length.userUnits(whole: whole, fontSize: state.style.fontSize)
    }

    /// Puts the element's transform into the state's map.
    func apply(transformOf index: Int, _ state: inout State) throws(Diagnostic) {
        guard let text = state.style.own["transform"] ?? tree.elements[index].attributes["transform"],
            text.trimmingSpace().lowercased() != "none"
        else { return }
        let (viewport, fontSize) = (state.viewport, state.style.fontSize)
        let lengths = { (length: SVGLength, isVertical: Bool) in
            length.userUnits(whole: isVertical ? viewport.y : viewport.x, fontSize: fontSize)
        }
        guard var map = SVGTransform.read(text, lengths: lengths) else {
            throw error(
                index,
                "transform=\"\(text.prefix(60))\" cannot be read; expected functions such as "
                    + "translate(10 20), rotate(45), matrix(1 0 0 1 0 0)")
        }
        if let origin = state.style.own["transform-origin"] ?? tree.elements[index].attributes["transform-origin"] {
            guard let point = Self.origin(origin, lengths: lengths) else {
                throw error(index, "transform-origin=\"\(origin.prefix(60))\" cannot be read; expected two lengths")
            }
            map = AffineMap(e: -point.x, f: -point.y).then(map).then(AffineMap(e: point.x, f: point.y))
        }
        state.map = map.then(state.map)
    }

    private static func origin(_ text: String, lengths: (SVGLength, Bool) -> Double) -> Point? {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        func value(_ index: Int, isVertical: Bool) -> Double? {
            let keywords = ["left": "0%", "top": "0%", "center": "50%", "right": "100%", "bottom": "100%"]
            guard words.indices.contains(index) else { return SVGLength("50%").map { lengths($0, isVertical) } }
            return SVGLength(keywords[words[index].lowercased()] ?? words[index]).map { lengths($0, isVertical) }
        }
        guard (1...3).contains(words.count), let x = value(0, isVertical: false), let y = value(1, isVertical: true)
        else { return nil }
        return Point(x, y)
    }

    // MARK: The walk

    mutating func drawChildren(of index: Int, _ state: State) throws(Diagnostic) {
        for child in tree.elements[index].children { try draw(child, state) }
    }

    /// Elements that draw nothing where they stand, are no part of a still picture, or hold settings of plotters'
    /// programs (WCB, eggbot, plotdata).
    private static let silent: Set = [
        "", "defs", "symbol", "clipPath", "mask", "pattern", "marker", "metadata", "style", "title", "desc", "filter",
        "linearGradient", "radialGradient", "meshgradient", "hatch", "solidColor", "cursor", "view", "font",
        "font-face",
        "color-profile", "WCB", "eggbot", "plotdata", "animate", "animateTransform", "animateMotion", "animateColor",
        "set", "discard",
    ]
    private static let pictures: Set = ["image", "foreignObject", "video", "audio", "canvas", "iframe"]

    mutating func draw(_ index: Int, _ outer: State) throws(Diagnostic) {
        let element = tree.elements[index]
        guard !Self.silent.contains(element.name) else { return }
        visited += 1
        guard visited <= Self.elementLimit else {
            throw error(index, "<use> repeats more than \(Self.elementLimit) elements in all")
        }
        guard Conditions.hold(element) else { return }
        var state = outer
        state.depth += 1
        guard state.depth <= XMLReading.depthLimit else {
            throw error(
                index, "elements nest deeper than \(XMLReading.depthLimit) levels, with those that <use> repeats")
        }
        state.style = style(of: index, in: outer)
        guard state.style.own["display"] != "none" else { return }
        let isLayer = element.attributes["inkscape:groupmode"] == "layer"
        if isLayer, let label = element.attributes["inkscape:label"], label.hasPrefix("%") {
            return
        }
        if let opacity = state.style.own["opacity"].flatMap(SVGStyle.opacity), opacity <= 0, !state.collects {
            note("<\(element.name)> of opacity 0 left out", at: index, isLoss: false)
            return
        }
        try apply(transformOf: index, &state)
        // A scale of 0 hides what it scales (CSS Transforms 1 §12).
        guard state.map.scale.isFinite else { throw error(index, "its transforms grow beyond all numbers") }
        guard state.map.scale > 0 else { return }
        if !state.collects { try clip(index, &state) }
        noteEffects(of: index, state)
        switch element.name {
        case "g", "a":
            if isLayer {
                drawing.layers.append(
                    element.attributes["inkscape:label"] ?? element.attributes["id"]
                        ?? "layer \(drawing.layers.count + 1)")
                state.layer = drawing.layers.count - 1
            }
            try drawChildren(of: index, state)
        case "switch":
            // Its first child that suits everybody (§5.8.2).
            if let child = element.children.first(where: {
                !tree.elements[$0].name.isEmpty && Conditions.hold(tree.elements[$0])
            }) {
                try draw(child, state)
            }
        case "svg": try drawViewport(index, state)
        case "use": try drawUse(index, state)
        case "text": try drawText(index, state)
        case "script": note("<script> is not run", at: index, isLoss: false)
        case _ where Self.pictures.contains(element.name):
            note("<\(element.name)> left out: only lines can be drawn", at: index)
        case _ where SVGShapes.names.contains(element.name): try drawShape(index, state)
        default: note("<\(element.name)> left out: it is unknown", at: index)
        }
    }

    /// A nested `svg`, or one or a symbol that `use` draws: a viewport of its own, which clips what leaves it (§7.9,
    /// §14.3.3).
    private mutating func drawViewport(
        _ index: Int, _ outer: State, width: Double? = nil, height: Double? = nil
    ) throws(Diagnostic) {
        let element = tree.elements[index]
        var state = outer
        let isSymbol = element.name == "symbol"
        guard let x = isSymbol ? 0 : length("x", of: index, state, whole: outer.viewport.x),
            let y = isSymbol ? 0 : length("y", of: index, state, whole: outer.viewport.y),
            let ownWidth = length("width", of: index, state, whole: outer.viewport.x, missing: outer.viewport.x),
            let ownHeight = length("height", of: index, state, whole: outer.viewport.y, missing: outer.viewport.y)
        else { return }
        let (width, height) = (width ?? ownWidth, height ?? ownHeight)
        guard width > 0, height > 0 else { return }
        state.map = AffineMap(e: x, f: y).then(state.map)
        let overflow = state.style.own["overflow"] ?? "hidden"
        let isSized = !isSymbol || element.attributes["viewBox"] != nil
        if isSized, ["hidden", "scroll", "auto"].contains(overflow), !state.collects {
            let corners = [Point(0, 0), Point(width, 0), Point(width, height), Point(0, height)]
            try narrow(&state, to: corners.map(state.map.apply), at: index)
        }
        state.viewport = Point(width, height)
        if let box = try viewBox(of: index) {
            state.map = box.map(width: width, height: height).then(state.map)
            state.viewport = Point(box.box.width, box.box.height)
        }
        try drawChildren(of: index, state)
    }

    func viewBox(of index: Int) throws(Diagnostic) -> ViewBox? {
        let element = tree.elements[index]
        let box = ViewBox(element)
        if let text = element.attributes["viewBox"], box == nil {
            let aspect = element.attributes["preserveAspectRatio"].map { ", preserveAspectRatio=\"\($0.prefix(40))\"" }
            throw error(
                index,
                "viewBox=\"\(text.prefix(60))\"\(aspect ?? ""): expected four numbers, of which width and height are "
                    + "more than 0, and an alignment such as xMidYMid meet")
        }
        return box
    }

    mutating func drawUse(_ index: Int, _ outer: State) throws(Diagnostic) {
        let element = tree.elements[index]
        guard let reference = element.attributes["href"], !reference.isEmpty else { return }
        guard let target = tree.target(of: reference) else {
            let reason = reference.hasPrefix("#") ? "nothing has that id" : "other files are not read"
            return note("<use> of \(reference.prefix(60)) left out: \(reason)", at: index)
        }
        guard !used.contains(target), !isAncestor(target, of: index) else {
            return note("<use> left out: it would draw itself", at: index)
        }
        var state = outer
        guard let x = length("x", of: index, state, whole: outer.viewport.x),
            let y = length("y", of: index, state, whole: outer.viewport.y)
        else { return }
        state.map = AffineMap(e: x, f: y).then(state.map)
        used.insert(target)
        defer { used.remove(target) }
        guard ["symbol", "svg"].contains(tree.elements[target].name) else { return try draw(target, state) }
        guard let width = size("width", of: index, outer, whole: outer.viewport.x),
            let height = size("height", of: index, outer, whole: outer.viewport.y)
        else { return }
        state.style = style(of: target, in: state)
        guard state.style.own["display"] != "none" else { return }
        try apply(transformOf: target, &state)
        try clip(target, &state)
        try drawViewport(target, state, width: width.value, height: height.value)
    }

    private func isAncestor(_ index: Int, of descendant: Int) -> Bool {
        var above = tree.elements[descendant].parent
        while let next = above, next != index { above = tree.elements[next].parent }
        return above == index
    }

    /// A size that `use` may give its target; nil, noted, where it cannot be read.
    private mutating func size(
        _ attribute: String, of index: Int, _ state: State, whole: Double
    ) -> (value: Double?, Void)? {
        guard tree.elements[index].attributes[attribute] != nil else { return (nil, ()) }
        return length(attribute, of: index, state, whole: whole).map { ($0, ()) }
    }

    private mutating func noteEffects(of index: Int, _ state: State) {
        guard !state.collects else { return }
        for property in ["mask", "filter"] {
            if let value = state.style.own[property], value != "none" {
                note("a \(property) is not applied", at: index)
            }
        }
        let shapes: Set = ["path", "line", "polyline", "polygon"]
        if SVGShapes.names.contains(tree.elements[index].name), state.style.isFilledWithPattern(in: tree) {
            note("the lines of a pattern are left out", at: index)
        }
        if state.style.hasMarkers, shapes.contains(tree.elements[index].name) {
            note("markers (arrow heads and the like) left out", at: index)
        }
    }

    // MARK: Lines

    private mutating func drawShape(_ index: Int, _ state: State) throws(Diagnostic) {
        guard state.style.isVisible || state.collects else { return }
        guard state.style.isPainted || state.collects else {
            return note(
                "<\(tree.elements[index].name)> left out: it has neither fill nor stroke", at: index, isLoss: false)
        }
        let (paths, fault) = SVGShapes.paths(of: index, state, &self)
        if let fault { note("\(tree.elements[index].label) \(fault)", at: index) }
        if isBackground(paths, of: index, state) {
            return note("<rect> that fills the page left out, as paper", at: index, isLoss: false)
        }
        try add(paths, at: index, state)
    }

    /// Whether a shape only colours the whole page, as many programs begin their drawings: no stroke for those who
    /// learn from strokes. A plotter draws it as any other outline.
    private func isBackground(_ paths: [Path], of index: Int, _ state: State) -> Bool {
        guard units == .user, let page, tree.elements[index].name == "rect", !state.style.isStroked, !state.collects,
            let bounds = paths.first?.mapPoints(state.map.apply).bounds
        else { return false }
        let slack = 1e-4 * max(page.width, page.height)
        return bounds.minX <= page.minX + slack && bounds.minY <= page.minY + slack
            && bounds.maxX >= page.maxX - slack && bounds.maxY >= page.maxY - slack
    }

    /// Adds paths in user units: dashed, put in place, clipped.
    mutating func add(_ paths: [Path], at index: Int, _ state: State) throws(Diagnostic) {
        guard !paths.isEmpty else { return }
        let isDashed = state.style.isStroked && !state.style.dashes.isEmpty && !state.collects
        for path in paths {
            let placed = path.mapPoints(state.map.apply)
            points += 3 * placed.segments.count + 1
            if isDashed || state.clip != nil { points += placed.chordCount(flatness: min(flatness, Path.flatness)) }
            guard points <= Self.pointLimit else { throw error(index, "there are more than \(Self.pointLimit) points") }
            guard
                placed.allPoints.allSatisfy({
                    $0.x.magnitude <= Self.coordinateLimit && $0.y.magnitude <= Self.coordinateLimit
                })
            else { throw error(index, "has a coordinate that is no number up to \(Int(Self.coordinateLimit))") }
        }
        elementCount += 1
        // Letters are lines here, and the outline of what is dashed is not there as a whole.
        let isFilled =
            state.style.fill != .none && state.style.fillOpacity > 0 && !isDashed
            && SVGShapes.names.contains(tree.elements[index].name)
        let rule = Region.Rule(rawValue: state.style.fillRule) ?? .nonzero
        for path in isDashed ? try dashed(paths, at: index, state) : paths {
            let placed = path.mapPoints(state.map.apply)
            let pieces = try clipped(placed, by: state.clip, at: index)
            for piece in pieces {
                drawing.strokes.append(
                    SVGStroke(
                        path: piece, layer: state.layer, colour: state.style.lineColour, element: elementCount,
                        fillRule: isFilled && pieces == [placed] ? rule : nil))
            }
        }
    }
}

/// Conditions under which an element is drawn (SVG 1.1 §5.8).
enum Conditions {
    static func hold(_ element: SVGElement) -> Bool {
        // Nothing that needs an extension is drawn, such as Illustrator's own copy of a drawing.
        if element.attributes["requiredExtensions"] != nil { return false }
        let features = (element.attributes["requiredFeatures"] ?? "").split(whereSeparator: \.isWhitespace)
        guard features.allSatisfy({ $0.hasPrefix("http://www.w3.org/TR/SVG") || $0.hasPrefix("org.w3c") }) else {
            return false
        }
        guard let languages = element.attributes["systemLanguage"] else { return true }
        return languages.split(separator: ",").contains { language in
            let tag = language.trimmingSpace().lowercased()
            return tag == "en" || tag.hasPrefix("en-")
        }
    }
}
