import SketchBase
import SketchDocuments

/// Reads styles, from a file of their own or inside a scene.
struct StyleReader {
    private let style: Record
    private let penNames: [String]

    /// The style at `node`; what is wrong is noted in `problems`, and makes the result meaningless or
    /// nil. A style inside a scene needs no `version` of its own.
    static func read(_ node: JSONNode, needsVersion: Bool, _ problems: Problems) throws(Diagnostic) -> Style? {
        if try node.optional("version") != nil || needsVersion {
            try FormatVersion.check(node, kind: "style", readable: StyleKeys.version...StyleKeys.version)
        }
        let style = Record(node, StyleKeys.all(isFile: needsVersion), problems)
        let pens = style[StyleKeys.pens]
        guard !pens.isEmpty else { return nil }
        return StyleReader(style: style, penNames: pens.map(\.name)).read(pens)
    }

    private func read(_ given: [StylePen]) -> Style {
        var pens = given
        let drawing = drawing(&pens)
        return Style(
            summary: style[StyleKeys.summary], paper: style[StyleKeys.paper], pens: pens, drawing: drawing,
            smoothing: smoothing(),
            fills: style.map(StyleKeys.fill, or: []) { (_, node) throws(Diagnostic) in
                try FillKeys.read(node, pens: penNames, style.problems)
            },
            text: text(), cellFrame: cellFrame(),
            border: style.record(StyleKeys.border).map { border in
                Style.Border(pen: pen(border, StyleKeys.Border.pen), outset: border[StyleKeys.Border.outset])
            },
            ruling: style.record(StyleKeys.ruling).map { ruling in
                Style.Ruling(pen: pen(ruling, StyleKeys.Ruling.pen), spacing: ruling[StyleKeys.Ruling.spacing])
            },
            json: style.node.value)
    }

    /// The index of the pen that a key names.
    private func pen(_ record: Record, _ key: Key<String>) -> Int {
        record.map(key, or: 0) { (_, node) throws(Diagnostic) in try pen(named: node) }
    }

    private func pen(named node: JSONNode) throws(Diagnostic) -> Int {
        let name = try node.choice(of: penNames)
        guard let index = penNames.firstIndex(of: name) else { throw .internal("pen \(name) is named but missing") }
        return index
    }

    /// - Parameter all: the style's pens, behind which those are put that stand between two of them.
    private func drawing(_ all: inout [StylePen]) -> StyleDrawing {
        guard let drawing = style.record(StyleKeys.drawing) else { return StyleDrawing(pens: [0], colour: .fixed) }
        var pens = drawing.map(StyleKeys.Drawing.pens, or: [0]) { (_, node) throws(Diagnostic) in
            var pens: [Int] = []
            for name in try node.elements() { pens.append(try pen(named: name)) }
            return pens
        }
        let colour = drawing[StyleKeys.Drawing.colour]
        if let steps = drawing[StyleKeys.Drawing.steps] {
            if [.bySize, .byRow, .byColumn].contains(colour) {
                pens = Self.graded(pens, steps: steps, &all)
            } else {
                drawing.note("is for pens \"by-size\", \"by-row\" or \"by-column\"", at: StyleKeys.Drawing.steps)
            }
        }
        return StyleDrawing(
            pens: pens, colour: colour,
            given: drawing.map(StyleKeys.Drawing.given, or: nil) { (_, node) throws(Diagnostic) in
                try pen(named: node)
            })
    }

    /// Indices of as many pens as `steps`, from the first of `pens` to the last in even steps.
    private static func graded(_ pens: [Int], steps: Int, _ all: inout [StylePen]) -> [Int] {
        (0..<steps).map { step in
            let place = Double(step) / Double(steps - 1) * Double(pens.count - 1)
            let index = min(Int(bounded: place), pens.count - 1)
            let share = place - Double(index)
            guard share > 1e-9, index + 1 < pens.count else { return pens[index] }
            var pen = all[pens[index]].blended(with: all[pens[index + 1]], share: share)
            pen.name = "\(pen.name) \(step + 1)"
            while all.contains(where: { $0.name == pen.name }) { pen.name += "'" }
            all.append(pen)
            return all.count - 1
        }
    }

    private func smoothing() -> Smoothing {
        guard let smoothing = style.record(StyleKeys.smoothing) else { return Smoothing(method: .none) }
        typealias Keys = StyleKeys.SmoothingKeys
        let corners = smoothing[Keys.corners]
        switch smoothing[Keys.method] {
        case .chaikin: return Smoothing(method: .chaikin(iterations: smoothing[Keys.iterations]), corners: corners)
        case .catmullRom:
            smoothing.allow(only: [Keys.method, Keys.corners])
            return Smoothing(method: .catmullRom, corners: corners)
        case .none:
            if smoothing.holds(Keys.method) { smoothing.allow(only: [Keys.method]) }
            return Smoothing(method: .none)
        }
    }

    private func text() -> Style.Text? {
        style.record(StyleKeys.text).map { text in
            Style.Text(pen: pen(text, StyleKeys.Text.pen), font: text[StyleKeys.Text.font])
        }
    }

    private func cellFrame() -> Style.CellFrame? {
        style.record(StyleKeys.cellFrame).map { frame in
            Style.CellFrame(
                pen: pen(frame, StyleKeys.CellFrame.pen), inset: frame[StyleKeys.CellFrame.inset],
                mat: frame.record(StyleKeys.CellFrame.mat).map { mat in
                    Style.Mat(pen: pen(mat, StyleKeys.Mat.pen), inset: mat[StyleKeys.Mat.inset])
                })
        }
    }
}
