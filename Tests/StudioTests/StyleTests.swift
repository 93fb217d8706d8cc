import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchPages
import SketchStudio
import TestSupport
import Testing

@Suite("Styles")
struct StyleTests {
    private func style(_ json: String, library: StyleLibrary = TestScenes.styles) throws -> Style {
        let scene = """
            {"version": 1, "checkpoint": "x", "paper": {"size": "A4"}, "style": \(json), "items": [{"type": "single"}]}
            """
        return try SceneReader.read(
            JSONNode(parsing: Data(scene.utf8), name: "scene.json"), folder: "/scenes",
            styles: library
        ).style
    }

    @Test("every style of the checkout reads, and no two look alike")
    func shippedStyles() throws {
        let names = TestScenes.styles.names
        #expect(names.count >= 4)
        var looks: Set<[String]> = []
        for name in names {
            let style = try style("\"\(name)\"")
            #expect(!style.summary.isEmpty, "\(name) has no summary")
            let pens = style.drawing.pens.map { style.pens[$0].colour.hex }
            looks.insert([style.paper?.hex ?? "none"] + pens)
        }
        #expect(looks.count == names.count)
    }

    @Test("pens are graded in steps from the first to the last, and an item has pens of its own")
    func steps() throws {
        func pens(_ more: String) -> String {
            ##"{"pens": [{"name": "fine", "colour": "#fff", "width": 0.2}, {"name": "text", "colour": "#00f", "width": 0.3}, {"name": "broad", "colour": "#000", "width": 1}], "drawing": {"pens": ["fine", "broad"]\##(more)}}"##
        }
        let graded = try style(pens(#", "colour": "by-size", "steps": 5"#))
        let drawing = graded.drawing.pens.map { graded.pens[$0] }
        #expect(drawing.map(\.name) == ["fine", "fine 2", "fine 3", "fine 4", "broad"])
        #expect(drawing.map(\.colour.hex) == ["#ffffff", "#bfbfbf", "#808080", "#404040", "#000000"])
        for (pen, width) in zip(drawing, [0.2, 0.4, 0.6, 0.8, 1]) {
            guard case .fixed(let found) = pen.width else {
                Issue.record("\(pen.name) has no fixed width")
                continue
            }
            #expect(abs(found - width) < 1e-9)
        }
        #expect(graded.pens.prefix(3).map(\.name) == ["fine", "text", "broad"])
        let error = studioError { _ = try style(pens(#", "steps": 5"#)) }
        #expect(error?.text.contains("is for pens \"by-size\"") == true)

        let scene = try TestScenes.read(
            items: #"[{"type": "single"}, {"type": "single", "pens": ["text"]}]"#, style: pens(""))
        #expect(scene.drawing(of: 0).pens == [0, 2] && scene.drawing(of: 1).pens == [1])
        let unknown = studioError {
            _ = try TestScenes.read(items: #"[{"type": "single", "pens": ["txt"]}]"#, style: pens(""))
        }
        #expect(unknown?.text.contains("did you mean \"text\"?") == true)
    }

    @Test("the standard search finds the checkout's styles from anywhere")
    func standardSearch() {
        let library = StyleLibrary.standard(sceneFolder: "/nowhere")
        #expect(library.folders.first == "/nowhere/Styles")
        #expect(Set(library.names).isSuperset(of: TestScenes.styles.names))
    }

    @Test("a style beside the scene hides one of the same name further away")
    func order() throws {
        try TestFiles.withTemporaryFolder { folder in
            let own = ##"{"version": 1, "paper": "#010203", "pens": [{"name": "p", "colour": "#fff", "width": 1}]}"##
            try Data(own.utf8).write(to: folder.appendingPathComponent("ink.json"))
            let library = StyleLibrary(folders: [folder.path] + TestScenes.styles.folders)
            #expect(try style("\"ink\"", library: library).paper == Colour(red: 1, green: 2, blue: 3))
            let path = folder.appendingPathComponent("ink.json").path
            #expect(try style("\"\(path)\"").paper == Colour(red: 1, green: 2, blue: 3))
        }
    }

    @Test("a style file needs its version; its errors name scene, pointer and file")
    func fileErrors() throws {
        try TestFiles.withTemporaryFolder { folder in
            let path = folder.appendingPathComponent("odd.json").path
            try Data(#"{"pens": []}"#.utf8).write(to: URL(fileURLWithPath: path))
            #expect {
                try style("\"\(path)\"")
            } throws: { error in
                (error as? Diagnostic)?.text
                    == "scene.json:1:69: /style: \(path):1:1: the key \"version\" is missing; write \"version\": 1"
            }
        }
    }

    @Test("a base is changed key by key")
    func base() throws {
        let ink = try style("\"ink\"")
        let changed = try style(##"{"base": "ink", "paper": "#000"}"##)
        #expect(changed.paper == Colour(red: 0, green: 0, blue: 0))
        #expect(changed.pens == ink.pens && changed.smoothing == ink.smoothing)
        let bare = try style(#"{"base": "ink", "paper": null, "smoothing": null}"#)
        #expect(ink.paper != nil && bare.paper == nil)
        #expect(bare.pens == ink.pens && bare.smoothing.method == .none)
        #expect(throws: Diagnostic.self) { try style(#"{"base": "ink", "pens": null}"#) }
    }
}

@Suite("Smoothing")
struct SmoothingTests {
    static let methods: [Smoothing.Method] = [
        .none, .chaikin(iterations: 1), .chaikin(iterations: 5), .catmullRom,
    ]

    @Test("ends stay, dots stay, all is finite", arguments: methods)
    func ends(method: Smoothing.Method) {
        let smoothing = Smoothing(method: method, corners: 100)
        for seed in 0..<50 {
            for stroke in TestScenes.scribble(UInt64(seed)).strokes {
                let smooth = smoothing.apply(stroke).flattened()
                #expect(smooth.points.first == stroke.points.first && smooth.points.last == stroke.points.last)
                #expect(smooth.points.allSatisfy { $0.x.isFinite && $0.y.isFinite })
            }
        }
        let dot = Polyline([Point(2, 3)])
        #expect(smoothing.apply(dot) == Path(dot))
    }

    @Test("points that repeat or nearly do give no number that is not one", arguments: methods)
    func coincident(method: Smoothing.Method) {
        let line = Polyline([
            Point(0, 0), Point(0, 0), Point(1e-300, 0), Point(1e-30, 0), Point(5, 5), Point(5, 5), Point(0, 0),
        ])
        let smooth = Smoothing(method: method).apply(line)
        #expect(smooth.allPoints.allSatisfy { $0.x.isFinite && $0.y.isFinite })
    }

    @Test("corners stay sharp, gentle turns become round")
    func corners() {
        let line = Polyline([Point(0, 0), Point(10, 0), Point(20, 5), Point(20, 30)])
        let corner = Polyline([Point(0, 0), Point(10, 20), Point(20, 0)])
        let smoothing = Smoothing(method: .chaikin(iterations: 2), corners: 90)
        #expect(smoothing.apply(corner) == Path(corner))
        #expect(!smoothing.apply(line).allPoints.contains(Point(10, 0)))
        #expect(Smoothing(method: .chaikin(iterations: 2)).apply(corner) != Path(corner))
    }

    @Test("Catmull-Rom passes through every point; a regular polygon comes close to its circle")
    func circle() {
        let polygon = Polyline(
            (0...12).map { k in
                let angle = Double(k % 12) * .pi / 6
                return Point(100 * cos(angle), 100 * sin(angle))
            })
        let smooth = Smoothing(method: .catmullRom).apply(polygon)
        #expect([smooth.start] + smooth.segments.map(\.end) == polygon.points)
        for point in smooth.flattened().points { #expect(abs(point.length - 100) < 0.5) }
    }

    /// The Barry–Goldman pyramid is another way to the same spline.
    @Test("Catmull-Rom's Bézier curves are the centripetal spline")
    func centripetal() throws {
        let points = [Point(0, 0), Point(3, 1), Point(4, 9), Point(20, 10), Point(21, 3)]
        let path = Smoothing(method: .catmullRom).apply(Polyline(points))
        for index in 1...2 {
            guard case .curve(let a, let b, let end) = path.segments[index] else {
                Issue.record("segment \(index) is no curve")
                continue
            }
            let around = Array(points[index - 1...index + 2])
            var times = [0.0]
            for (p, q) in zip(around, around.dropFirst()) {
                times.append(times[times.count - 1] + (q - p).length.squareRoot())
            }
            for share in [0.1, 0.35, 0.5, 0.8] {
                let t = times[1] + (times[2] - times[1]) * share
                func mix(_ p: Point, _ q: Point, _ i: Int, _ j: Int) -> Point {
                    p * ((times[j] - t) / (times[j] - times[i])) + q * ((t - times[i]) / (times[j] - times[i]))
                }
                let level = (0..<3).map { mix(around[$0], around[$0 + 1], $0, $0 + 1) }
                let expected = mix(mix(level[0], level[1], 0, 2), mix(level[1], level[2], 1, 3), 1, 2)
                let s = 1 - share
                let found =
                    points[index] * (s * s * s) + a * (3 * s * s * share) + b * (3 * s * share * share)
                    + end * (share * share * share)
                #expect((found - expected).length < 1e-9)
            }
        }
    }

    @Test("Chaikin stays inside the box of the line")
    func hull() throws {
        for seed in 0..<20 {
            let line = TestScenes.scribble(UInt64(seed)).strokes[0]
            let outer = try #require(Box(around: line.points))
            let inner = try #require(Box(around: Smoothing(method: .chaikin(iterations: 3)).apply(line).allPoints))
            #expect(inner.minX >= outer.minX && inner.maxX <= outer.maxX)
            #expect(inner.minY >= outer.minY && inner.maxY <= outer.maxY)
        }
    }
}
