import Foundation
import SketchBase

/// Curves of several training runs over one pair of axes, as SVG with text.
struct LossFigure {
    struct Run {
        var name: String
        var training: [(x: Double, y: Double)] = []
        var validation: [(x: Double, y: Double)] = []

        init(name: String) { self.name = name }
    }

    var horizontalTitle: String
    var verticalTitle: String
    var runs: [Run] = []

    /// Colours that readers of every colour vision tell apart (Okabe and Ito 2008), then the same with dashes.
    static let looks = [nil, "8 4"].flatMap { dashes in
        ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000", "#999933"]
            .map { Look(colour: $0, dashes: dashes) }
    }

    struct Look {
        let colour: String
        let dashes: String?

        var stroke: String {
            "stroke=\"\(colour)\"" + (dashes.map { " stroke-dasharray=\"\($0)\"" } ?? "")
        }
    }

    private static let width = 720.0
    private static let height = 440.0
    private static let left = 64.0
    private static let right = 16.0
    private static let top = 16.0
    private static let bottom = 52.0

    var svg: String {
        let points = runs.flatMap { $0.training + $0.validation }
        let x = Scale(points.map(\.x), from: Self.left, to: Self.width - Self.right)
        let y = Scale(points.map(\.y), from: Self.height - Self.bottom, to: Self.top)
        var lines = [
            #"<?xml version="1.0" encoding="UTF-8"?>"#,
            #"<svg xmlns="http://www.w3.org/2000/svg" width="720" height="440" viewBox="0 0 720 440" "#
                + #"font-family="sans-serif" font-size="12" fill="none">"#,
            #"<rect width="720" height="440" fill="white"/>"#,
        ]
        lines += grid(x, y)
        for (run, look) in zip(runs, Self.looks) {
            lines.append(curve(run.training, x, y, look, width: 1, opacity: 0.55))
            lines.append(curve(run.validation, x, y, look, width: 2.2, opacity: 1))
            if let best = run.validation.min(by: { $0.y < $1.y }) {
                lines.append(
                    #"<circle cx="\#(digits(x.place(best.x)))" cy="\#(digits(y.place(best.y)))" r="4" fill="\#(look.colour)"/>"#
                )
            }
        }
        lines += legend()
        lines.append("</svg>\n")
        return lines.joined(separator: "\n")
    }

    private func grid(_ x: Scale, _ y: Scale) -> [String] {
        var lines: [String] = []
        let floor = Self.height - Self.bottom
        for tick in x.ticks {
            let place = digits(x.place(tick))
            lines.append(#"<path d="M\#(place) \#(digits(Self.top))V\#(digits(floor))" stroke="gainsboro"/>"#)
            lines.append(text(label(tick), x.place(tick), floor + 18, anchor: "middle"))
        }
        for tick in y.ticks {
            let place = digits(y.place(tick))
            lines.append(
                #"<path d="M\#(digits(Self.left)) \#(place)H\#(digits(Self.width - Self.right))" stroke="gainsboro"/>"#)
            lines.append(text(label(tick), Self.left - 8, y.place(tick) + 4, anchor: "end"))
        }
        lines.append(
            text(horizontalTitle, (Self.left + Self.width - Self.right) / 2, Self.height - 12, anchor: "middle"))
        lines.append(#"<g transform="translate(16 \#(digits((Self.top + floor) / 2))) rotate(-90)">"#)
        lines.append(text(verticalTitle, 0, 0, anchor: "middle") + "</g>")
        return lines
    }

    private func legend() -> [String] {
        zip(runs, Self.looks).enumerated().flatMap { index, entry in
            let y = Self.top + 20 + 18 * Double(index)
            let end = Self.width - Self.right - 12
            return [
                #"<path d="M\#(digits(end - 24)) \#(digits(y - 4))H\#(digits(end))" \#(entry.1.stroke) stroke-width="2.2"/>"#,
                text(entry.0.name, end - 32, y, anchor: "end"),
            ]
        }
    }

    private func curve(
        _ points: [(x: Double, y: Double)], _ x: Scale, _ y: Scale, _ look: Look, width: Double, opacity: Double
    ) -> String {
        let places = points.map { "\(digits(x.place($0.x))),\(digits(y.place($0.y)))" }.joined(separator: " ")
        return
            #"<polyline points="\#(places)" \#(look.stroke) stroke-width="\#(width)" stroke-opacity="\#(opacity)" "#
            + #"stroke-linejoin="round"/>"#
    }

    private func text(_ text: String, _ x: Double, _ y: Double, anchor: String) -> String {
        let escaped = text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
        return #"<text x="\#(digits(x))" y="\#(digits(y))" text-anchor="\#(anchor)" fill="black">\#(escaped)</text>"#
    }

    private func label(_ tick: Double) -> String { String(format: "%.10g", tick) }

    private func digits(_ number: Double) -> String { String(format: "%.2f", number) }

    /// Maps values to places on the figure, with round ticks.
    struct Scale {
        let ticks: [Double]
        private let low: Double
        private let high: Double
        private let from: Double
        private let to: Double

        init(_ values: [Double], from: Double, to: Double) {
            self.from = from
            self.to = to
            let least = values.min() ?? 0
            let greatest = values.max() ?? 1
            let size = max(abs(least), abs(greatest))
            // Values that differ by less than can be told apart are drawn as one.
            let isWide = greatest - least > max(1e-9 * size, 1e-300)
            let span = isWide ? greatest - least : max(size, 1)
            // 1, 2 or 5 times a power of ten that gives four to ten ticks.
            let power = pow(10, (log10(span / 4)).rounded(.down))
            let unit = [5, 2, 1].map { $0 * power }.first { span / $0 >= 4 } ?? power
            low = (least / unit).rounded(.down) * unit
            high = max((greatest / unit).rounded(.up) * unit, low + unit)
            let start = low
            ticks = (0...Int(bounded: ((high - low) / unit).rounded())).map { start + Double($0) * unit }
        }

        func place(_ value: Double) -> Double { from + (value - low) / (high - low) * (to - from) }
    }
}
