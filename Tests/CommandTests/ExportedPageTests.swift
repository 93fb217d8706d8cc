import Foundation
import SketchDocuments
import TestSupport
import Testing

/// The exported page in headless Chromium, opened from the file system. Screenshots are left in .build/screenshots, to be
/// looked at.
@Suite(.needs(.chromium), .serialized)
struct ExportedPageTests {
    /// Draws, moves a slider, asks for another drawing, and writes what it finds.
    private static let probe = #"""
        <script>
        const ink = canvas => canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data
          .filter((value, at) => at % 4 === 3 && value > 0).length / (canvas.width * canvas.height);
        const finish = () => { while (!work.next().done); paint(byId("stage"), shown); };
        finish();
        const first = JSON.stringify(shown.strokes);
        const axis = document.querySelector("#axes input");
        axis.value = 3;
        axis.dispatchEvent(new Event("input", {bubbles: true}));
        finish();
        const moved = JSON.stringify(shown.strokes);
        byId("reset").click();
        finish();
        const back = JSON.stringify(shown.strokes);
        byId("another").click();
        finish();
        const small = others[2].seed;
        others[2].button.click();
        finish();
        const reached = [...document.querySelectorAll("button, input")].filter(element => element.tabIndex >= 0);
        parent.postMessage({
          width: innerWidth, overflow: document.documentElement.scrollWidth - innerWidth,
          title: document.title, moved: moved !== first, back: back === first,
          another: JSON.stringify(shown.strokes) !== first, taken: Number(byId("seed").value) === small,
          ink: ink(byId("stage")), small: others.map(other => ink(other.canvas)), sliders: sliders.length,
          unnamed: reached.filter(element => !(element.labels?.length || element.textContent.trim()
            || element.ariaLabel)).map(element => element.outerHTML),
          narrow: reached.filter(element => element.getBoundingClientRect().right > innerWidth).length,
          footer: document.querySelector("footer").textContent,
          reach: (() => {
            // As far as the last slider is scrolled into sight, the drawing is there, too.
            document.querySelector("#axes label:last-of-type").scrollIntoView({block: "end"});
            const box = byId("stage").getBoundingClientRect(), last = document.querySelector("#axes label:last-of-type")
              .getBoundingClientRect();
            return box.top >= -1 && box.height > 100 && last.bottom <= innerHeight + 1
              && (box.bottom <= last.top + 1 || box.right <= last.left);
          })()
        }, "*");
        </script>
        """#

    @Test("the page draws, and its controls do what they say", arguments: [(1280, 900), (768, 1024), (360, 640)])
    func page(width: Int, height: Int) throws {
        try TestFiles.withTemporaryFolder { folder in
            try studioSucceeds(
                ["export", TestFiles.path("Checkpoints/owl.safetensors"), "--out", "owl.html"], in: folder)
            let page = folder.appendingPathComponent("owl.html")
            let screenshots = TestFiles.root.appendingPathComponent(".build/screenshots")
            try FileManager.default.createDirectory(at: screenshots, withIntermediateDirectories: true)
            let text = try String(contentsOf: page, encoding: .utf8)
            try (text + Self.probe).write(
                to: folder.appendingPathComponent("probed.html"), atomically: true, encoding: .utf8)
            let outer = folder.appendingPathComponent("outer.html")
            try Chromium.frame(of: "probed.html", width: width, height: height)
                .write(to: outer, atomically: true, encoding: .utf8)
            let picture = screenshots.appendingPathComponent("export-\(width).png").path
            _ = try Chromium.run(["--screenshot=\(picture)", outer.absoluteString], width: 1400, in: folder)
            let found = try Chromium.found(
                in: Chromium.run(["--dump-dom", outer.absoluteString], width: 1400, in: folder))
            #expect(found["width"] == .integer(Int64(width)) && found["overflow"] == .integer(0))
            #expect(found["title"] == .string("Drawings of a network that learnt: owl"))
            for key in ["moved", "back", "another", "taken"] { #expect(found[key] == .bool(true), "\(key)") }
            #expect(found["sliders"] == .integer(5) && found["narrow"] == .integer(0))
            #expect(found["unnamed"] == .array([]))
            #expect(found["reach"] == .bool(true), "the drawing stays in sight of the last slider")
            #expect(text.contains("<noscript><p>The network on this page draws in JavaScript, which is turned off"))
            let node = JSONNode(found, name: "found")
            #expect(try node.required("ink").number(in: 0...1) > 0.005)
            let small = try node.required("small").elements()
            #expect(small.count == 8)
            for ink in small { #expect(try ink.number(in: 0...1) > 0.005) }
            #expect(try node.required("footer").string().contains("Licence of the weights: "))
        }
    }

    /// A network that makes nothing of two seeds of three: the tiles show what it draws, and a blank drawing is said.
    @Test func seedsWithoutADrawingArePassedOver() throws {
        let probe = #"""
            <script>
            const usual = Decoder.prototype.step;
            let seeds = 0, ends = false;
            const begin = Decoder.prototype.begin;
            Decoder.prototype.begin = function (z) { ends = seeds++ % 3 > 0; return begin.call(this, z); };
            Decoder.prototype.step = function (state, row) {
              const output = usual.call(this, state, row);
              if (ends) output.set([-1e3, -1e3, 1e3], output.length - 3);
              return output;
            };
            drawAll();
            while (!work.next().done);
            const drawn = others.map(other => other.sketch.strokes.some(stroke => stroke.length > 1));
            const seedsOfTiles = others.map(other => other.seed);
            seeds = 1;
            drawAll();
            while (!work.next().done);
            parent.postMessage({drawn, seeds: seedsOfTiles, state: byId("state").textContent}, "*");
            </script>
            """#
        try TestFiles.withTemporaryFolder { folder in
            try studioSucceeds(
                ["export", TestFiles.path("Checkpoints/owl.safetensors"), "--out", "a.html"], in: folder)
            let page = folder.appendingPathComponent("a.html")
            try (String(contentsOf: page, encoding: .utf8) + probe).write(to: page, atomically: true, encoding: .utf8)
            let outer = folder.appendingPathComponent("outer.html")
            try Chromium.frame(of: "a.html", width: 400).write(to: outer, atomically: true, encoding: .utf8)
            let found = try Chromium.found(
                in: Chromium.run(["--dump-dom", outer.absoluteString], width: 1000, in: folder))
            #expect(found["drawn"] == .array([JSONValue](repeating: .bool(true), count: 8)))
            #expect(found["seeds"] == .array((1...8).map { .integer(Int64(1 + 3 * $0)) }))
            #expect(
                found["state"] == .string("Seed 1: the network ended before its first line; another seed draws more"))
        }
    }

    @Test func aDecoderAloneHasNoSlidersOfALatent() throws {
        let probe = #"""
            <script>
            while (!work.next().done);
            parent.postMessage({latent: byId("axes").getBoundingClientRect().height, strokes: shown.strokes.length}, "*");
            </script>
            """#
        try Fixture.withFolder { folder in
            try studioSucceeds(
                ["train", "drawings.ndjson", "--out", "a.safetensors", "--unconditional", "--steps", "1"]
                    + Fixture.sizes,
                in: folder)
            try studioSucceeds(["export", "a.safetensors", "--out", "a.html"], in: folder)
            let page = folder.appendingPathComponent("a.html")
            try (String(contentsOf: page, encoding: .utf8) + probe).write(to: page, atomically: true, encoding: .utf8)
            let outer = folder.appendingPathComponent("outer.html")
            try Chromium.frame(of: "a.html", width: 400).write(to: outer, atomically: true, encoding: .utf8)
            let found = try Chromium.found(
                in: Chromium.run(["--dump-dom", outer.absoluteString], width: 1000, in: folder))
            #expect(found["latent"] == .integer(0))
            #expect(found["strokes"] != nil && found["strokes"] != .integer(0))
        }
    }
}
