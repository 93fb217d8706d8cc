import Foundation
import SketchBase
import SketchGeometry
import SketchPages
import SketchPlugins
import TestSupport
import Testing

/// Films are decoded by ffmpeg, and looked at frame by frame.
@Suite struct FilmTests {
    @Test(.needs(.ffmpeg), arguments: ["gif", "mp4"])
    func aFilmGoesFromPaperToThePage(format: String) throws {
        let options = ["seconds=2", "hold=0.5", "fps=10", "size=594"].map { "\(format).\($0)" }
        let film = try Decoded(render(Pages.small, as: format, options: options), format)
        #expect((film.width, film.height) == (420, 594))
        #expect(film.frames.count == 25)
        let paper = [UInt8]([255, 252, 245])
        // Y′CbCr with 8 bits has fewer colours than RGB: a step of it is up to two of RGB.
        let isPaper = film.frames[0].enumerated().allSatisfy { abs(Int($1) - Int(paper[$0 % 3])) <= 2 }
        #expect(isPaper)

        let png = try Decoded(render(Pages.small, as: "png", options: ["png.dpi=101.6"]), "png")
        try #require((png.width, png.height) == (420, 594))
        let differences = zip(film.frames[24], png.frames[0]).map { abs(Int($0) - Int($1)) }
        let mean = Double(differences.reduce(0, +)) / Double(differences.count)
        // A GIF has 256 colours for the mixtures of two inks and paper. A film is compressed, and has one colour for four
        // pixels, which shows beside thin red lines, a small part of the page.
        #expect(mean < 0.5, "\(mean)")

        let ink = film.frames.map { frame in frame.indices.reduce(0) { $0 + abs(Int(frame[$1]) - Int(paper[$1 % 3])) } }
        let whole = Double(ink[24])
        // Compression takes a little of what stood there before.
        for (before, after) in zip(ink, ink.dropFirst()) { #expect(Double(after - before) > -0.005 * whole) }
        // The pen moves at one speed, but what it passes over has no ink.
        for (frame, sum) in ink.enumerated().prefix(20) {
            #expect(abs(Double(sum) / whole - Double(frame) / 20) < 0.2, "frame \(frame)")
        }
    }

    /// Shades of one ink are few enough for a GIF.
    @Test(.needs(.ffmpeg)) func aGIFOfOneInkIsExact() throws {
        let page = Pages.plain([Polyline([Point(10, 20), Point(60, 45), Point(70, 120)])])
        let film = try Decoded(render(page, as: "gif", options: ["gif.size=592"]), "gif")
        var white = page
        white.background = Colour(red: 255, green: 255, blue: 255)
        let png = try Decoded(render(white, as: "png", options: ["png.dpi=101.6"]), "png")
        let isSame = film.frames.last == png.frames[0]
        #expect(isSame)
    }

    @Test(.needs(.ffmpeg)) func thePenMovesAtOneSpeed() throws {
        let page = Pages.plain([Polyline([Point(10, 20), Point(90, 20)])], width: 100, height: 100)
        let options = ["gif.seconds=2", "gif.hold=0", "gif.fps=10", "gif.size=100"]
        let film = try Decoded(render(page, as: "gif", options: options), "gif")
        #expect(film.frames.count == 21)
        for (frame, pixels) in film.frames.enumerated() {
            let row = (0..<100).map { pixels[(20 * 100 + $0) * 3] }
            let end = row.lastIndex { $0 < 255 }.map { Double($0) } ?? 9
            #expect(abs(end - (10 + 80 * Double(frame) / 20)) <= 1, "frame \(frame)")
        }
    }

    /// A pen that lets paper through leaves one coat where a line under way crosses itself, and drawings are drawn at the
    /// same time.
    @Test(.needs(.ffmpeg)) func linesOfSeveralDrawingsGrowTogether() throws {
        var page = Pages.plain(
            [Polyline([Point(0, 25), Point(100, 25)]), Polyline([Point(0, 75), Point(100, 75), Point(0, 75)])],
            width: 100, height: 100, penWidth: 4)
        page.layers[0].pen.opacity = 0.5
        page.cells = (0..<2).map { index in
            PageCell(
                box: Box(minX: 0, minY: 0, maxX: 100, maxY: 100), facts: [],
                strokes: [PageStroke(layer: 0, path: index)])
        }
        let options = ["gif.seconds=4", "gif.hold=0", "gif.fps=10", "gif.size=100"]
        let film = try Decoded(render(page, as: "gif", options: options), "gif")
        func isDrawn(_ frame: Int, _ x: Int, _ y: Int) -> Bool { film.frames[frame][(y * 100 + x) * 3] < 255 }
        #expect(isDrawn(20, 45, 25) && !isDrawn(20, 55, 25))
        #expect(isDrawn(20, 90, 75))
        #expect(film.frames[30][(75 * 100 + 80) * 3] == film.frames[30][(75 * 100 + 20) * 3])
    }

    @Test func withoutFFmpegThereIsAHint() {
        let error = studioError { _ = try FFmpeg.find(in: "/nowhere:usr/bin") }
        #expect(error?.status == .unavailable)
        #expect(error?.text.hasPrefix("ffmpeg is not installed; install it") == true)
    }

    @Test(arguments: [
        ("echo first >&2; echo the last words >&2; exit 3", "the last words"), ("exit 3", "exit code 3"),
        ("cat >/dev/null; exit 4", "exit code 4"), ("exit 0", "it stopped before the last frame"),
        ("cat >/dev/null", "it wrote nothing"), ("kill -9 $$", "signal 9"), ("sleep 600", "did nothing for 1 s"),
        ("cat >/dev/null; sleep 600", "did nothing for 1 s"),
    ])
    func whatFFmpegDoesWrongIsTold(script: String, expected: String) throws {
        let error = try TestFiles.withTemporaryFolder { folder in
            let program = folder.appendingPathComponent("ffmpeg")
            try "#!/bin/sh\n\(script)\n".write(to: program, atomically: true, encoding: .utf8)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
            return studioError {
                _ = try FFmpeg.find(in: folder.path).encode(width: 200, height: 200, fps: 1, [], patience: 1) {
                    (take) throws(Diagnostic) in
                    for _ in 0..<10 { try take(Data(count: 200 * 200 * 4)) }
                }
            }
        }
        #expect(error?.status == .unavailable)
        #expect(error?.text.contains(expected) == true, "\(error?.text ?? "no error")")
    }

    @Test(arguments: ["gif", "mp4"])
    func filmsHaveABudget(format: String) {
        let error = studioError {
            _ = try render(Pages.small, as: format, options: ["\(format).size=4096", "\(format).seconds=600"])
        }
        #expect(error?.status == .badData)
        #expect(error?.text.contains("give a lower --option \(format).size=") == true)
    }

    @Test(.needs(.ffmpeg), arguments: ["gif", "mp4"])
    func brokenFilmsHaveTheirRecipeOrNone(format: String) throws {
        let film = try render(Pages.small, as: format)
        var seeds = 0
        for end in stride(from: 0, to: film.count, by: 3) {
            do {
                let recipe = try RecipeReading.recipe(in: film.prefix(end), name: "film")
                #expect(try recipe.required("seed").string() == "\(Pages.recipe.seed)")
                seeds += 1
            } catch {
                #expect((error as Diagnostic).status == .badData)
            }
        }
        // A GIF has it first, an MP4 last.
        #expect((seeds > 0) == (format == "gif"))
    }
}

/// A film or picture as RGB, frame by frame.
private struct Decoded {
    var width = 0
    var height = 0
    var frames: [[UInt8]] = []

    init(_ file: Data, _ format: String) throws {
        let decoded = try TestFiles.withTemporaryFolder { folder in
            try file.write(to: folder.appendingPathComponent("film.\(format)"))
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/ffmpeg")
            process.currentDirectoryURL = folder
            process.arguments = [
                "-nostdin", "-v", "error", "-i", "film.\(format)", "-vsync", "passthrough", "-vf",
                "scale=flags=accurate_rnd+full_chroma_int+bitexact", "-c:v", "ppm", "-f", "image2pipe", "frames.ppm",
            ]
            try process.run()
            process.waitUntilExit()
            try #require(process.terminationStatus == 0)
            return try Data(contentsOf: folder.appendingPathComponent("frames.ppm"))
        }
        var rest = [UInt8](decoded)[...]
        while !rest.isEmpty {
            // P6, width and height, 255.
            let header = rest.split(separator: UInt8(ascii: "\n"), maxSplits: 3, omittingEmptySubsequences: false)
            let sides = String(decoding: header[1], as: UTF8.self).split(separator: " ").compactMap { Int($0) }
            try #require(sides.count == 2 && header.count == 4)
            (width, height) = (sides[0], sides[1])
            let pixels = header[3].prefix(width * height * 3)
            try #require(pixels.count == width * height * 3)
            frames.append(Array(pixels))
            rest = rest[pixels.endIndex...]
        }
    }
}
