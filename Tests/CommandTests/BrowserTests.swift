import Foundation
import SketchDocuments
import TestSupport
import Testing

/// The HTML gallery in headless Chromium, opened from the file system and clicked. Screenshots are left
/// in .build/screenshots, to be looked at.
@Suite(.needs(.chromium), .serialized)
struct BrowserTests {
    /// Clicks what lies in the middle of the third drawing's cell, and writes what it finds.
    private static let probe = #"""
        <script>
        const box = document.querySelectorAll(".cell")[2].getBoundingClientRect();
        const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        hit.dispatchEvent(new MouseEvent("click", {bubbles: true}));
        const dialog = document.getElementById("view");
        const frame = dialog.getBoundingClientRect();
        const saved = new DOMParser().parseFromString(
          decodeURIComponent(document.getElementById("save").href.split(",").slice(1).join(",")), "image/svg+xml");
        const moving = document.getAnimations().length;
        document.getAnimations().forEach(animation => animation.finish());
        document.getElementById("replay").click();
        const found = {
          width: innerWidth, overflow: document.documentElement.scrollWidth - innerWidth,
          sheet: document.getElementById("sheet").getBoundingClientRect().width, open: dialog.open,
          inside: frame.left >= 0 && frame.right <= innerWidth && frame.top >= 0 && frame.bottom <= innerHeight,
          facts: Object.fromEntries([...document.querySelectorAll("dt")].map(
            term => [term.textContent, term.nextElementSibling.textContent])),
          shown: document.querySelectorAll("#drawing path").length, moving,
          again: document.getAnimations().length, root: saved.documentElement.tagName,
          saved: saved.querySelectorAll("path").length, clipped: [...document.querySelectorAll("#buttons > *")].some(
            button => button.getBoundingClientRect().right > frame.right)
        };
        document.getAnimations().forEach(animation => animation.finish());
        parent.postMessage(found, "*");
        </script>
        """#

    @Test("a click shows a drawing with its facts, replay and SVG", arguments: [1280, 400])
    func gallery(width: Int) throws {
        try TestFiles.withTemporaryFolder { folder in
            let scene = TestFiles.path("Gallery/owls/scene.json")
            try studioSucceeds(["render", scene, "--out", "owls.html"], in: folder)
            let page = folder.appendingPathComponent("owls.html")
            let screenshots = TestFiles.root.appendingPathComponent(".build/screenshots")
            try FileManager.default.createDirectory(at: screenshots, withIntermediateDirectories: true)
            let sheet = screenshots.appendingPathComponent("sheet-\(width).png").path
            _ = try Chromium.run(["--screenshot=\(sheet)", page.absoluteString], width: width, in: folder)
            #expect(try Self.ink(in: sheet, width: width) > 0.002)

            let clicked = folder.appendingPathComponent("clicked.html")
            let text = try String(contentsOf: page, encoding: .utf8)
            try (text + Self.probe).write(to: clicked, atomically: true, encoding: .utf8)
            let view = screenshots.appendingPathComponent("drawing-\(width).png").path
            _ = try Chromium.run(["--screenshot=\(view)", clicked.absoluteString], width: width, in: folder)
            #expect(try Self.ink(in: view, width: width) > 0.002)

            let outer = folder.appendingPathComponent("outer.html")
            try Chromium.frame(of: "clicked.html", width: width).write(to: outer, atomically: true, encoding: .utf8)
            let document = try Chromium.run(["--dump-dom", outer.absoluteString], width: 1400, in: folder)
            let found = try Chromium.found(in: document)
            #expect(found["width"] == .integer(Int64(width)) && found["overflow"] == .integer(0))
            #expect(found["open"] == .bool(true) && found["inside"] == .bool(true) && found["clipped"] == .bool(false))
            guard case .number(let sheetWidth) = found["sheet"].map(Self.number) else {
                Issue.record("no sheet")
                return
            }
            #expect(sheetWidth > 0.8 * Double(min(width, 1100)) && sheetWidth <= Double(width))
            #expect(found["facts"]?["row"] == .string("1") && found["facts"]?["column"] == .string("3"))
            #expect(found["facts"]?["temperature"] == .string("0.3") && found["facts"]?["seed"] != nil)
            // Every stroke is in the saved SVG, and moves, at first and when it is asked for again.
            let strokes = try #require(found["shown"])
            #expect(strokes != .integer(0))
            for key in ["moving", "again", "saved"] { #expect(found[key] == strokes) }
            #expect(found["root"] == .string("svg"))
        }
    }

    private static func number(_ value: JSONValue) -> JSONValue {
        if case .integer(let whole) = value { .number(Double(whole)) } else { value }
    }

    /// The share of a screenshot's pixels that are nearly black, after its size was checked.
    private static func ink(in path: String, width: Int) throws -> Double {
        let (pixels, size) = try Images.pixels(path)
        #expect(size.width == width)
        var dark = 0
        for pixel in stride(from: 0, to: pixels.count - 3, by: 4)
        where pixels[pixel..<pixel + 3].allSatisfy({ $0 < 70 }) {
            dark += 1
        }
        return Double(dark) / Double(max(pixels.count / 4, 1))
    }
}
