import SketchBase
import SketchGeometry
import SketchPages
import SketchPlotting
import TestSupport
import Testing

/// `studio plot tile`: a poster that is larger than the bed.
@Suite struct TilingTests {
    /// An A2 poster with long lines, small strokes, dots, and lines that run where seams may lie.
    private static func poster(seed: UInt64) -> Page {
        var random = RandomStream(seed: seed)
        func number(_ range: ClosedRange<Double>) -> Double { random.uniform(in: range) }
        var first: [Polyline] = []
        var second: [Polyline] = []
        for _ in 0..<30 {
            first.append(Polyline((0..<5).map { _ in Point(number(0...420), number(0...594)) }))
        }
        for _ in 0..<120 {
            let middle = Point(number(10...410), number(10...584))
            second.append(Polyline((0..<6).map { _ in middle + Point(number(-8...8), number(-8...8)) }))
        }
        second.append(Polyline([Point(200, 300)]))
        second.append(Polyline([Point(0, 0), Point(420, 0), Point(420, 594), Point(0, 594), Point(0, 0)]))
        return PlotPages.page([first, second], width: 420, height: 594)
    }

    private static let a4 = TileSettings(
        sheet: (210, 297), margin: 10, overlap: 15, isOneSheet: false, hasMarks: true)

    /// The strokes of tiles on the poster, without marks, by layer name.
    private static func strokes(_ tiling: Tiling) -> [String: [[Point]]] {
        var strokes: [String: [[Point]]] = [:]
        for tile in tiling.tiles {
            for layer in tile.page.layers where layer.name != Tiling.marksName {
                strokes[layer.name, default: []] += layer.flattened().map { $0.points.map { $0 + tile.corner } }
            }
        }
        return strokes
    }

    private static func length(_ lines: [[Point]]) -> Double { lines.reduce(0) { $0 + Polyline($1).length } }

    @Test(
        "put together again, tiles are the poster: all of it, and nothing twice", arguments: [1, 2, 3], [false, true])
    func tilesAreThePoster(seed: UInt64, isOneSheet: Bool) throws {
        let poster = Self.poster(seed: seed)
        var settings = Self.a4
        settings.isOneSheet = isOneSheet
        let tiling = try Tiling(poster, settings)
        #expect(tiling.columns == 3 && tiling.rows == 3)
        let found = Self.strokes(tiling)
        for layer in poster.layers {
            let wanted = layer.flattened().map(\.points)
            let tiles = try #require(found[layer.name])
            #expect(abs(Self.length(tiles) - Self.length(wanted)) < 1e-6)
            #expect(stray(tiles, from: wanted) < 1e-9)
            #expect(stray(wanted, from: tiles) < 1e-9)
        }
        // A page holds its strokes, inside its margin.
        for tile in tiling.tiles {
            let inside = Box(minX: 10 - 1e-9, minY: 10 - 1e-9, maxX: 200 + 1e-9, maxY: 287 + 1e-9)
            for stroke in tile.page.layers.flatMap({ $0.flattened() }) {
                let box = try #require(Box(around: stroke.points))
                #expect(inside.holds(box))
            }
        }
    }

    @Test func strokesAreCutInOnePlace() throws {
        let line = [Point(20, 50), Point(400, 90)]
        let tiling = try Tiling(
            PlotPages.page([[Polyline(line)]], width: 420, height: 100),
            TileSettings(sheet: (210, 120), margin: 10, overlap: 15, isOneSheet: false, hasMarks: false))
        let pieces = tiling.tiles.flatMap { tile in
            tile.page.layers.flatMap { $0.flattened() }.map { $0.points.map { $0 + tile.corner } }
        }
        #expect(tiling.cuts == 2 && pieces.count == 3)
        #expect(pieces[0].first == line[0])
        for (before, after) in zip(pieces, pieces.dropFirst()) {
            let (end, begin) = (try #require(before.last), try #require(after.first))
            #expect((end - begin).length < 1e-12)
        }
        #expect(try #require(pieces[2].last) == line[1])
    }

    /// Strokes with a gap between them in what both tiles reach: the seam goes through the gap.
    @Test func seamsAvoidStrokes() throws {
        let strokes = (0..<50).flatMap { row in
            let y = 20 + 4 * Double(row)
            return [Polyline([Point(20, y), Point(182, y)]), Polyline([Point(184, y), Point(330, y)])]
        }
        let tiling = try Tiling(
            PlotPages.page([strokes], width: 350, height: 240),
            TileSettings(sheet: (210, 260), margin: 5, overlap: 30, isOneSheet: false, hasMarks: true))
        #expect(tiling.columns == 2 && tiling.cuts == 0)
        #expect((182...184).contains(tiling.tiles[0].cell.maxX))
    }

    /// Where the poster is one sheet, what a tile reaches is not cut; nothing could avoid these strokes.
    @Test func oneSheetCutsLess() throws {
        let strokes = (0..<20).map { Polyline([Point(150, 20 + Double($0)), Point(195, 20 + Double($0))]) }
        let page = PlotPages.page([strokes], width: 350, height: 100)
        var settings = TileSettings(sheet: (210, 120), margin: 5, overlap: 20, isOneSheet: false, hasMarks: false)
        settings.isOneSheet = true
        #expect(try Tiling(page, settings).cuts == 0)
    }

    @Test("marks lie at the same place of the poster in both tiles", arguments: [false, true])
    func marksAlign(isOneSheet: Bool) throws {
        var settings = Self.a4
        settings.isOneSheet = isOneSheet
        let tiling = try Tiling(Self.poster(seed: 4), settings)
        // Two on each of 6 + 6 seams.
        #expect(tiling.marks.count == 24)
        for mark in tiling.marks {
            #expect(mark.tiles.count == 2 && mark.tiles[0] < mark.tiles[1])
            var drawn = 0
            for index in mark.tiles {
                let tile = tiling.tiles[index]
                let crosses = try #require(tile.page.layers.first).flattened()
                let ends = [mark.place - Point(3, 0) - tile.corner, mark.place + Point(3, 0) - tile.corner]
                let isDrawn = crosses.contains {
                    ($0.points[0] - ends[0]).length < 1e-9 && ($0.points[1] - ends[1]).length < 1e-9
                }
                if isDrawn { drawn += 1 }
                #expect(
                    tile.window.holds(
                        Box(
                            minX: mark.place.x - 3, minY: mark.place.y - 3,
                            maxX: mark.place.x + 3, maxY: mark.place.y + 3)))
            }
            #expect(drawn == (isOneSheet ? 1 : 2))
        }
    }

    /// Through programs for a bed of A4 and back.
    @Test func programsAreThePoster() throws {
        let poster = Self.poster(seed: 5)
        let tiling = try Tiling(poster, Self.a4)
        let settings = try settings("grbl-servo") {
            $0.machine.area = Box(minX: 0, minY: 0, maxX: 210, maxY: 297)
            $0.effort = 0
        }
        var lines: [[Point]] = []
        for tile in tiling.tiles {
            var page = tile.page
            page.layers.removeAll { $0.name == Tiling.marksName }
            let program = try plot(page, settings).program
            let drawn = try ProgramReader.toolpath(program, machine: settings.machine).lines().drawn
            lines += drawn.map { line in line.points.map { Point($0.x, 297 - $0.y) + tile.corner } }
        }
        let wanted = poster.layers.flatMap { $0.flattened().map(\.points) }
        #expect(stray(lines, from: wanted) < 0.02)
        #expect(stray(wanted, from: lines) < 0.02)
    }

    @Test func whatCannotBeTiled() throws {
        let page = PlotPages.page([[]], width: 420, height: 594)
        var settings = Self.a4
        settings.margin = 96
        #expect(studioError { _ = try Tiling(page, settings) }?.text.contains("no room for an overlap") == true)
        (settings.sheet, settings.margin, settings.overlap) = ((25, 25), 1, 1)
        #expect(studioError { _ = try Tiling(page, settings) }?.text.contains("expected at most 400") == true)
    }
}
