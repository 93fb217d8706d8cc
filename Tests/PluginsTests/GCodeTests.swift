import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchPlugins
import TestSupport
import Testing

@Suite struct GCodeTests {
    @Test func theSmallPageIsAsBefore() throws {
        try expectSnapshot(try render(Pages.small, as: "gcode"), "small.gcode")
    }

    @Test(arguments: [UInt64(1), 2, 3, 4, 5, 6, 7, 8])
    func thePenDrawsThePage(seed: UInt64) throws {
        let page = Pages.random(seed: seed)
        let plot = try Plotter(renderText(page, as: "gcode"))
        let drawnLayers = page.layers.filter { !$0.paths.isEmpty }
        #expect(plot.pauses == max(0, drawnLayers.count - 1))
        var strokes = plot.strokes
        for polyline in page.layers.flatMap({ $0.flattened() }) {
            let expected = polyline.points.map { Point($0.x, page.height - $0.y) }
            let index = try #require(strokes.firstIndex { isSame($0, expected) || isSame($0, expected.reversed()) })
            strokes.remove(at: index)
        }
        #expect(strokes.isEmpty)
    }

    private func isSame(_ a: [Point], _ b: [Point]) -> Bool {
        a.count == b.count && zip(a, b).allSatisfy { abs($0.x - $1.x) <= 0.001 && abs($0.y - $1.y) <= 0.001 }
    }

    @Test func nothingIsSaidTwice() throws {
        let page = Pages.plain([
            Polyline([Point(0, 148), Point(0, 148), Point(20, 148), Point(20, 148), Point(20.0001, 100)]),
            Polyline([Point(50, 50), Point(50, 50)]),
        ])
        let lines = try renderText(page, as: "gcode").split(separator: "\n").filter { !$0.hasPrefix(";") }
        #expect(
            lines == [
                "G21", "G90", "G94", "M3 S0", "G4 P0.15",
                "G0 X0.000 Y0.000", "M3 S90", "G4 P0.15", "G1 X20.000 F3000", "G1 Y48.000", "M3 S0", "G4 P0.15",
                "G0 X50.000 Y98.000", "M3 S90", "G4 P0.15", "M3 S0", "G4 P0.15",
                "G0 X0.000 Y0.000", "M2",
            ])
    }

    @Test func optionsReachTheProgram() throws {
        let page = Pages.plain([Polyline([Point(10, 10), Point(20, 10)])])
        let options = ["gcode.pen-down=512.5", "gcode.pen-up=off", "gcode.dwell=0", "gcode.feed=1200"]
        let lines = try renderText(page, as: "gcode", options: options).split(separator: "\n")
            .filter { !$0.hasPrefix(";") }
        #expect(
            lines == [
                "G21", "G90", "G94", "M5", "G0 X10.000 Y138.000", "M3 S512.5", "G1 X20.000 F1200", "M5",
                "G0 X0.000 Y0.000", "M2",
            ])
    }

    @Test(arguments: [Point(-0.002, 5), Point(5, -0.002), Point(105.001, 5), Point(5, 148.501)])
    func strokesOffThePaperAreRefused(point: Point) throws {
        var page = Pages.small
        page.layers[2].paths[1].segments.append(.line(point))
        let error = studioError { _ = try render(page, as: "gcode") }
        #expect(error?.status == .badData)
        #expect(error?.text.contains("polyline 2: leaves the paper") == true)
    }

    @Test func roundingErrorsAtTheEdgeAreNot() throws {
        let page = Pages.plain([Polyline([Point(-1e-7, -1e-7), Point(105 + 1e-7, 148 + 1e-7)])])
        let text = try renderText(page, as: "gcode")
        #expect(text.contains("X105.000 Y0.000"))
        #expect(!text.contains("-0.000"))
    }

    @Test(arguments: Pages.hostileTexts)
    func hostileTextStaysInComments(text: String) throws {
        var page = Pages.small
        page.recipe.title = text
        page.recipe.scene = JSONValue.members(["title": .string(text)]).text()
        page.layers[0].name = text
        let program = try renderText(page, as: "gcode")
        let plain = try renderText(Pages.small, as: "gcode")
        func code(_ program: String) -> [Substring] { program.split(separator: "\n").filter { !$0.hasPrefix(";") } }
        #expect(code(program) == code(plain))
        #expect(program.utf8.allSatisfy { $0 == 0x0a || ((0x20...0x7e).contains($0) && !"!?~".utf8.contains($0)) })
        #expect(program.split(separator: "\n").allSatisfy { $0.count <= 70 })
        let joined = program.split(separator: "\n").filter { $0.hasPrefix(";= ") }.map { $0.dropFirst(3) }.joined()
        let recipe = try JSONValue(parsing: Data(joined.utf8), name: "recipe")
        #expect(recipe["title"] == .string(text))
        #expect(recipe["scene"]?["title"] == .string(text))
    }

    @Test func theOrderShortensTravel() throws {
        var random = RandomStream(seed: 9)
        let polylines = (0..<2000).map { _ in
            let start = Point(random.uniform(in: 5...95), random.uniform(in: 5...140))
            return Polyline([start, start + Point(random.uniform(in: -3...3), random.uniform(in: -3...3))])
        }
        let plot = try Plotter(renderText(Pages.plain(polylines), as: "gcode"))
        var travel = 0.0
        var position = Point(0, 0)
        for stroke in plot.strokes {
            travel += (stroke[0] - position).length
            position = stroke[stroke.count - 1]
        }
        // The mean way from one random place to another is about 60 mm; the mean distance to the
        // nearest of 4000 ends spread over 90 × 135 mm is under 1 mm.
        #expect(travel / 2000 < 2.5)
    }
}

/// A machine that understands the words the renderer may use, and stops at all others.
private struct Plotter {
    var strokes: [[Point]] = []
    var pauses = 0

    init(_ program: String) throws {
        var position: Point?
        var isDown: Bool?
        var feed: Double?
        var modes: Set<String> = []
        var hasEnded = false
        for line in program.split(separator: "\n") where !line.hasPrefix(";") {
            try #require(!hasEnded, "\(line) after the end")
            let words = line.split(separator: " ")
            var values: [Character: Double] = [:]
            for word in words {
                // Digits and a point only: no exponent, no sign.
                let isPlain = "GMXYSPF".contains(word.prefix(1)) && word.dropFirst().allSatisfy("0123456789.".contains)
                try #require(isPlain, "\(line)")
                let value: Double = try #require(Double(word.dropFirst()))
                values[try #require(word.first)] = value
            }
            let target = { Point(values["X"] ?? position?.x ?? .nan, values["Y"] ?? position?.y ?? .nan) }
            switch words[0] {
            case "G21", "G90", "G94": modes.insert(String(words[0]))
            case "G4": #expect(values["P"] != nil)
            case "M3":
                let goesDown = values["S"] == 90
                #expect(isDown != goesDown, "the pen is told twice")
                if goesDown { strokes.append([try #require(position)]) }
                isDown = goesDown
            case "G0":
                #expect(isDown == false, "travel with the pen down or unknown")
                #expect(target() != position, "a move of no length")
                position = target()
            case "G1":
                #expect(modes == ["G21", "G90", "G94"])
                feed = values["F"] ?? feed
                #expect(feed == 3000)
                #expect(isDown == true)
                #expect(target() != position, "a move of no length")
                position = target()
                strokes[strokes.count - 1].append(target())
            case "M0":
                #expect(isDown == false)
                pauses += 1
            case "M2":
                #expect(isDown == false)
                #expect(position == Point(0, 0))
                hasEnded = true
            default: Issue.record("unknown command \(line)")
            }
        }
        #expect(hasEnded)
    }
}
