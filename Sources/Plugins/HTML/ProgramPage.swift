import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchPlotting

/// A plotter's program as one self-contained HTML file that plays it: it needs no network and works from the file
/// system.
package struct ProgramPage {
    /// Points of all parts, above which a program is refused: a browser would not hold it.
    private static let maximumPoints = 8_000_000

    private let title: String
    private let summary: [String]
    private let toolpath: Toolpath
    private let machine: Machine?
    private let paper: Box?

    /// - Parameters:
    ///   - summary: what the program does, a line each.
    ///   - machine: the profile it was written for; without it the page plays by way instead of by time.
    ///   - paper: in machine millimetres.
    package init(_ toolpath: Toolpath, machine: Machine?, paper: Box?, title: String, summary: [String]) {
        self.title = title
        self.summary = summary
        self.toolpath = toolpath
        self.machine = machine
        self.paper = paper
    }

    /// The file.
    ///
    /// - Throws: `badData` for a program of more points than a browser holds.
    package func html() throws(Diagnostic) -> Data {
        let film = try film()
        let text = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(XMLText.content(title))</title>
            <style>
            \(HTMLParts.base)
            \(HTMLParts.buttons)
            \(ProgramPageParts.style)
            </style>
            </head>
            <body>
            <header><h1>\(XMLText.content(title))</h1><p>\(XMLText.content(about))</p></header>
            <main>
            \(ProgramPageParts.controls)
            </main>
            <script type="application/json" id="program">\(film)</script>
            <script>
            \(ProgramPageParts.script)
            </script>
            </body>
            </html>

            """
        return Data(text.utf8)
    }

    /// What `ProgramPageParts.player` plays, as JSON.
    ///
    /// - Throws: `badData` for a program of more points than a browser holds.
    package func film() throws(Diagnostic) -> String {
        let estimate = machine.map { TimeEstimate(toolpath, machine: $0) }
        let playback = Playback(toolpath, estimate)
        let points = playback.parts.reduce(0) { $0 + $1.points.count }
        guard points <= Self.maximumPoints else {
            throw .badData(
                "has \(points) points, and a page that plays it holds \(Self.maximumPoints); make a picture (.svg, .png)"
            )
        }
        return data(playback, estimate)
    }

    /// The summary, but for its layers, which have a table of their own.
    private var about: String { summary.filter { !$0.hasPrefix(" ") }.joined(separator: " · ") }

    /// Parts, layers and outlines as JSON that cannot end its script element.
    private func data(_ playback: Playback, _ estimate: TimeEstimate?) -> String {
        let axes = machine?.axes ?? .usual
        let boxes: [Box] = [machine?.area, paper].compactMap { $0 }
        let frames = boxes.map { $0.outline.map(axes.seen) }
        let drawn = toolpath.lines(tolerance: 0.02)
        let layers = toolpath.layers.enumerated().map { index, name in
            let strokes = drawn.drawn.filter { $0.layer == index }
            return JSONValue.members([
                "name": .string(name.isEmpty ? "layer \(index + 1)" : name),
                "strokes": .integer(Int64(strokes.count)),
                "drawn": Self.rounded(strokes.reduce(0) { $0 + Polyline($1.points).length }),
                "travel": Self.rounded(
                    drawn.travels.filter { $0.layer == index }.reduce(0) { $0 + ($1.to - $1.from).length }),
                "seconds": estimate.map { Self.rounded($0.layers[index].total) } ?? .null,
            ])
        }
        let head = JSONValue.members([
            "isTimed": .bool(playback.isTimed), "layers": .array(layers),
            "frames": .array(frames.map { .array($0.flatMap { [Self.place($0.x), Self.place($0.y)] }) }),
        ])
        // The parts are many: they are written straight to bytes.
        var parts: [UInt8] = []
        for part in playback.parts {
            if !parts.isEmpty { parts.append(UInt8(ascii: ",")) }
            parts += "[\(part.kind.rawValue),\(part.layer),\(Decimals.text(part.extent, places: 3))".utf8
            var last = (x: 0, y: 0)
            for point in part.points.map(axes.seen) {
                let (x, y) = (Decimals.scaled(point.x, places: 2), Decimals.scaled(point.y, places: 2))
                parts += ",\(x - last.x),\(y - last.y)".utf8
                last = (x, y)
            }
            parts.append(UInt8(ascii: "]"))
        }
        return "{\"head\":\(ASCIIText.escaped(head.text(), also: "<>&")),\n\"parts\":["
            + String(decoding: parts, as: UTF8.self) + "]}"
    }

    private static func place(_ value: Double) -> JSONValue { .integer(Int64(Decimals.scaled(value, places: 2))) }
    private static func rounded(_ value: Double) -> JSONValue { JSONValue(number: (value * 10).rounded() / 10) }
}
