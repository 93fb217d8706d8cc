import SketchBase
import SketchGeometry

extension SVGReading {
    /// How far the outline of a clip may lie from its curves, in units of the drawing: less than preparing a drawing
    /// to learn from rounds to, less than a pen shows.
    var flatness: Double {
        guard units == .user, let page else { return 0.005 }
        return max(page.width, page.height) / 5120
    }

    /// Shapes that clip paths are made of, each time that one is used.
    private static let clipShapeLimit = 20_000

    /// Narrows the state to the element's clip path (SVG 1.1 §14.3.5), if it has one.
    mutating func clip(_ index: Int, _ state: inout State) throws(Diagnostic) {
        guard let value = state.style.own["clip-path"], value != "none", !value.isEmpty else { return }
        guard let target = tree.target(of: value), tree.elements[target].name == "clipPath" else {
            return note("clip-path \(value.prefix(60)) is not applied: no <clipPath> of this file is meant", at: index)
        }
        guard let region = try region(of: target, for: index, state, depth: 0) else {
            return note("a clip-path is not applied", at: index)
        }
        try narrow(&state, to: region, at: index)
    }

    /// Narrows the state to a polygon in units of the drawing.
    mutating func narrow(_ state: inout State, to corners: [Point], at index: Int) throws(Diagnostic) {
        guard corners.allSatisfy(\.isFinite) else {
            throw error(index, "has a coordinate that is no number")
        }
        try narrow(&state, to: try Region(rings: [corners], rule: .nonzero, geometry), at: index)
    }

    private func narrow(_ state: inout State, to region: Region, at index: Int) throws(Diagnostic) {
        do throws(Diagnostic) {
            state.clip = try state.clip.map { (clip) throws(Diagnostic) in try clip.intersection(region) } ?? region
        } catch {
            throw self.error(index, error.message)
        }
    }

    /// The region that the clip path at `target` leaves of the element at `index`; nil, noted, where it cannot be told.
    private mutating func region(
        of target: Int, for index: Int, _ outer: State, depth: Int
    ) throws(Diagnostic) -> Region? {
        guard depth < 16 else {
            note("a clip path clips itself", at: target)
            return nil
        }
        var state = outer
        state.collects = true
        state.clip = nil
        state.style = inheritedStyle(of: target)
        if tree.elements[target].attributes["clipPathUnits"] == "objectBoundingBox" {
            guard let box = try bounds(of: index, outer), box.width > 0, box.height > 0 else { return nil }
            state.map = AffineMap(a: box.width, d: box.height, e: box.minX, f: box.minY).then(state.map)
            state.viewport = Point(1, 1)
        }
        try apply(transformOf: target, &state)
        var parts: [Region] = []
        for child in tree.elements[target].children {
            let shape = tree.elements[child].attributes["href"].flatMap(tree.target) ?? child
            guard tree.elements[shape].name != "text" else {
                note("a clip path of <text> is not read", at: shape)
                return nil
            }
            if let part = try part(child, state, depth: depth) { parts.append(part) }
        }
        // A clip path without shapes leaves nothing.
        var region = try Region.union(parts, geometry)
        if let own = try clipOfClip(target, for: index, outer, depth: depth) { region = try region.intersection(own) }
        return region
    }

    /// The style of an element where it stands in the document.
    private func inheritedStyle(of index: Int) -> SVGStyle {
        var chain = [index]
        while let above = tree.elements[chain[chain.count - 1]].parent { chain.append(above) }
        var state = State()
        for element in chain.reversed() { state.style = style(of: element, in: state) }
        return state.style
    }

    /// The clip path that an element of a clip path has itself.
    private mutating func clipOfClip(
        _ index: Int, for element: Int, _ state: State, depth: Int
    ) throws(Diagnostic) -> Region? {
        let value = styles.declared(index, in: tree)["clip-path"] ?? "none"
        guard value != "none", !value.isEmpty else { return nil }
        guard let target = tree.target(of: value), tree.elements[target].name == "clipPath" else {
            note("clip-path \(value.prefix(60)) is not applied: no <clipPath> of this file is meant", at: index)
            return nil
        }
        return try region(of: target, for: element, state, depth: depth + 1)
    }

    /// The area of one child of a clip path: a shape, or a shape that `use` names.
    private mutating func part(_ child: Int, _ outer: State, depth: Int) throws(Diagnostic) -> Region? {
        var state = outer
        state.style = style(of: child, in: outer)
        guard state.style.own["display"] != "none", state.style.isVisible else { return nil }
        clipShapes += 1
        guard clipShapes <= Self.clipShapeLimit else {
            throw error(child, "clip paths are made of more than \(Self.clipShapeLimit) shapes in all")
        }
        try apply(transformOf: child, &state)
        let placed = state
        var shape = child
        if tree.elements[child].name == "use" {
            guard let target = tree.elements[child].attributes["href"].flatMap(tree.target),
                let x = length("x", of: child, state, whole: state.viewport.x),
                let y = length("y", of: child, state, whole: state.viewport.y)
            else { return nil }
            state.map = AffineMap(e: x, f: y).then(state.map)
            state.style = style(of: target, in: state)
            try apply(transformOf: target, &state)
            shape = target
        }
        // Groups and all else are no part of a clip path (§14.3.5).
        guard SVGShapes.names.contains(tree.elements[shape].name) else { return nil }
        let rings = SVGShapes.paths(of: shape, state, &self).paths.map { path in
            path.mapPoints(state.map.apply).flattened(within: flatness).points
        }
        guard rings.joined().allSatisfy(\.isFinite) else {
            throw error(shape, "has a coordinate that is no number")
        }
        do throws(Diagnostic) {
            var region = try Region(
                rings: rings, rule: state.style.clipRule == "evenodd" ? .evenodd : .nonzero, geometry)
            if let own = try clipOfClip(child, for: child, placed, depth: depth) {
                region = try region.intersection(own)
            }
            if shape != child, let own = try clipOfClip(shape, for: shape, state, depth: depth) {
                region = try region.intersection(own)
            }
            return region
        } catch {
            throw error.message.hasPrefix(name) ? error : self.error(shape, error.message)
        }
    }

    /// The box around an element's lines in its user units, for `objectBoundingBox`.
    private mutating func bounds(of index: Int, _ outer: State) throws(Diagnostic) -> Box? {
        var probe = self
        probe.drawing.strokes = []
        var state = outer
        state.map = .identity
        state.clip = nil
        state.collects = true
        switch tree.elements[index].name {
        case "g", "a", "svg": try probe.drawChildren(of: index, state)
        case "use": try probe.drawUse(index, state)
        case let name where SVGShapes.names.contains(name):
            try probe.add(SVGShapes.paths(of: index, state, &probe).paths, at: index, state)
        default: return nil
        }
        (visited, points) = (probe.visited, probe.points)
        return Box(around: probe.drawing.strokes.compactMap(\.path.bounds))
    }

    /// The pieces of a path inside `region`.
    func clipped(_ path: Path, by region: Region?, at index: Int) throws(Diagnostic) -> [Path] {
        guard let region else { return [path] }
        let line = path.flattened(within: flatness).points
        do throws(Diagnostic) {
            guard var pieces = try region.clip(line) else { return [path] }
            // A closed line that begins inside goes on where it ends.
            if pieces.count > 1, line.first == line.last, let first = pieces.first, first.first == line.first,
                let last = pieces.last, last.last == line.first
            {
                pieces[pieces.count - 1] += first.dropFirst()
                pieces.removeFirst()
            }
            return pieces.map { Path(Polyline($0)) }
        } catch {
            throw self.error(index, error.message)
        }
    }
}
