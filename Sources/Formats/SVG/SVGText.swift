import SketchBase
import SketchGeometry
import SketchLettering

extension SVGReading {
    /// Draws a text in single-line letters: the font of the file is not read, so its letters differ in shape and
    /// width.
    mutating func drawText(_ index: Int, _ state: State) throws(Diagnostic) {
        guard !state.collects else { return }
        guard let font = HersheyFont.fonts["simplex"] else { throw .internal("the font simplex is missing") }
        var layout = TextLayout(preservesSpace: tree.elements[index].attributes["xml:space"] == "preserve")
        try lay(out: index, state, &layout)
        let runs = layout.finished(font).filter(\.state.style.isVisible)
        if runs.contains(where: { !$0.state.style.isPainted }) {
            note("<text> left out: it has neither fill nor stroke", at: index, isLoss: false)
        }
        let chunks = runs.filter(\.state.style.isPainted)
        guard !chunks.isEmpty else { return }
        note("<text> is drawn in single-line letters", at: index)
        for run in chunks {
            let missing = font.missing(in: run.text)
            if !missing.isEmpty {
                note("letters that the single-line font has not are left out: \(String(missing))", at: index)
            }
            try add(run.strokes(font), at: index, run.state)
        }
    }

    /// Adds the text of an element and of those inside it, with their places.
    private mutating func lay(out index: Int, _ state: State, _ layout: inout TextLayout) throws(Diagnostic) {
        let element = tree.elements[index]
        func first(_ attribute: String, whole: Double) -> Double? {
            guard let text = element.attributes[attribute] else { return nil }
            var scanner = SVGScanner(text)
            return SVGLength(&scanner)?.userUnits(whole: whole, fontSize: state.style.fontSize)
        }
        layout.move(
            x: first("x", whole: state.viewport.x), y: first("y", whole: state.viewport.y),
            dx: first("dx", whole: state.viewport.x) ?? 0, dy: first("dy", whole: state.viewport.y) ?? 0)
        if ["x", "y"].contains(where: { SVGScanner.numbers(element.attributes[$0] ?? "").map { $0.count > 1 } ?? false }
        ) {
            note("places of single letters of <text> are not read, but for the first", at: index)
        }
        if ["textLength", "baseline-shift", "dominant-baseline"].contains(where: { element.attributes[$0] != nil }) {
            note("textLength and shifts of the baseline of <text> are not read", at: index)
        }
        if element.attributes["rotate"] != nil { note("turned letters of <text> stand upright", at: index) }
        for child in element.children {
            let inner = tree.elements[child]
            if inner.name.isEmpty {
                layout.add(inner.text, state)
            } else if ["tspan", "a"].contains(inner.name) {
                var inside = state
                inside.style = style(of: child, in: state)
                guard inside.style.own["display"] != "none" else { continue }
                try lay(out: child, inside, &layout)
            } else if !["title", "desc"].contains(inner.name) {
                note("<\(inner.name)> left out: only text and <tspan> are read in a <text>", at: child)
            }
        }
    }
}

/// Text in pieces of one style, each at its place.
private struct TextLayout {
    let preservesSpace: Bool
    private var runs: [Run] = []
    private var pending = (x: Double?.none, y: Double?.none, dx: 0.0, dy: 0.0)
    private var endsInSpace = true

    struct Run {
        var text: String
        var state: SVGReading.State
        /// Where it begins anew, if it does; else it goes on behind the last one.
        var x: Double?
        var y: Double?
        var shift: Point
        /// Of the baseline, once it is laid out.
        var origin = Point(0, 0)

        /// Capitals are some 0.7 of a font's size high.
        var scale: Double { state.style.fontSize * 0.7 / HersheyFont.capitalHeight }

        func strokes(_ font: HersheyFont) -> [Path] {
            font.strokes(of: text).map { stroke in
                Path(
                    Polyline(
                        stroke.map { point in
                            origin + Point(point.x, point.y - HersheyFont.capitalHeight / 2) * scale
                        }))
            }
        }
    }

    init(preservesSpace: Bool) { self.preservesSpace = preservesSpace }

    mutating func move(x: Double?, y: Double?, dx: Double, dy: Double) {
        pending = (x ?? pending.x, y ?? pending.y, pending.dx + dx, pending.dy + dy)
        if x != nil || y != nil { endsInSpace = true }
    }

    mutating func add(_ text: String, _ state: SVGReading.State) {
        let text = preservesSpace ? text.replacing("\n", with: " ") : collapsed(text)
        guard !text.isEmpty else { return }
        runs.append(Run(text: text, state: state, x: pending.x, y: pending.y, shift: Point(pending.dx, pending.dy)))
        pending = (nil, nil, 0, 0)
    }

    /// White space as one space, none at a beginning (SVG 1.1 §10.15).
    private mutating func collapsed(_ text: String) -> String {
        var result = ""
        for character in text {
            if character.isWhitespace {
                if !endsInSpace { result.append(" ") }
                endsInSpace = true
            } else {
                result.append(character)
                endsInSpace = false
            }
        }
        return result
    }

    /// The runs at their places: pieces between two positions are anchored together.
    mutating func finished(_ font: HersheyFont) -> [Run] {
        if !preservesSpace, let last = runs.indices.last {
            runs[last].text = String(runs[last].text.reversed().drop { $0 == " " }.reversed())
        }
        var position = Point(0, 0)
        var begin = 0
        while begin < runs.count {
            var end = begin + 1
            while end < runs.count, runs[end].x == nil, runs[end].y == nil { end += 1 }
            position = Point(runs[begin].x ?? position.x, runs[begin].y ?? position.y)
            let width = runs[begin..<end].reduce(0.0) { $0 + $1.shift.x + font.width(of: $1.text) * $1.scale }
            let anchor = runs[begin].state.style.textAnchor
            position.x -= anchor == "middle" ? width / 2 : anchor == "end" ? width : 0
            for index in begin..<end {
                position = position + runs[index].shift
                runs[index].origin = position
                position.x += font.width(of: runs[index].text) * runs[index].scale
            }
            begin = end
        }
        return runs.filter { !$0.text.allSatisfy(\.isWhitespace) }
    }
}
