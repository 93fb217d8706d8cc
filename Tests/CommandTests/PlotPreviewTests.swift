import Foundation
import SketchDocuments
import TestSupport
import Testing

/// `studio plot preview --out look.html` in headless Chromium. Screenshots are left in .build/screenshots, to be looked
/// at.
@Suite(.needs(.chromium), .serialized)
struct PlotPreviewTests {
    /// Scrubs to the middle, hides travel, waits for the pen change, and writes what it finds.
    private static let probe = #"""
        <script>
        const ink = () => {
          const data = bed.getContext("2d").getImageData(0, 0, bed.width, bed.height).data;
          let dark = 0;
          for (let index = 0; index < data.length; index += 4) if (data[index] < 128) dark += 1;
          return dark;
        };
        const whole = ink();
        slider.value = 5000;
        slider.dispatchEvent(new Event("input"));
        const found = {
          whole, middle: ink(), clock: document.getElementById("clock").textContent, total,
          overflow: document.documentElement.scrollWidth - innerWidth,
          rows: document.querySelectorAll("tbody tr").length,
          inside: bed.getBoundingClientRect().right <= innerWidth + 0.5,
        };
        // Frames by the clock: on a busy machine virtual time runs out before the browser has drawn one.
        window.requestAnimationFrame = callback => setTimeout(() => callback(performance.now()), 16);
        document.getElementById("halt").checked = true;
        document.getElementById("speed").value = "1024";
        document.querySelectorAll("tbody button")[0].click();
        play();
        let patience = 30;
        const looking = setInterval(() => {
          if (document.getElementById("play").textContent != "Play" && patience-- > 0) return;
          clearInterval(looking);
          found.halted = document.getElementById("status").textContent;
          found.button = document.getElementById("play").textContent;
          slider.value = 5000;
          slider.dispatchEvent(new Event("input"));
          parent.postMessage(found, "*");
        }, 50);
        </script>
        """#

    @Test(arguments: [1280, 768, 360])
    func plays(width: Int) throws {
        try TestFiles.withTemporaryFolder { folder in
            let drawing = """
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" \
                width="100mm" height="60mm" viewBox="0 0 100 60">
                <g inkscape:groupmode="layer" inkscape:label="&lt;/script&gt;"><path d="M10,10H90"/></g>
                <g inkscape:groupmode="layer" inkscape:label="blue"><path d="M10,30H90"/></g></svg>
                """
            try Data(drawing.utf8).write(to: folder.appendingPathComponent("d.svg"))
            try studioSucceeds(["plot", "draw", "d.svg", "--out", "d.gcode"], in: folder)
            try studioSucceeds(["plot", "preview", "d.gcode", "--out", "look.html"], in: folder)
            let text = try String(contentsOf: folder.appendingPathComponent("look.html"), encoding: .utf8)
            #expect(!text.contains("http"))
            let probed = folder.appendingPathComponent("probed.html")
            try (text + Self.probe).write(to: probed, atomically: true, encoding: .utf8)
            let outer = folder.appendingPathComponent("outer.html")
            try Chromium.frame(of: "probed.html", width: width).write(to: outer, atomically: true, encoding: .utf8)
            let screenshots = TestFiles.root.appendingPathComponent(".build/screenshots")
            try FileManager.default.createDirectory(at: screenshots, withIntermediateDirectories: true)
            let shot = screenshots.appendingPathComponent("preview-\(width).png").path
            _ = try Chromium.run(["--screenshot=\(shot)", probed.absoluteString], width: max(width, 500), in: folder)
            let document = try Chromium.run(["--dump-dom", outer.absoluteString], width: 1400, in: folder)
            let found = try Chromium.found(in: document)
            func number(_ name: String) -> Double {
                switch found[name] {
                case .integer(let value): Double(value)
                case .number(let value): value
                default: -1
                }
            }
            #expect(number("middle") > 100 && number("middle") < number("whole"))
            #expect(number("overflow") == 0)
            #expect(number("rows") == 2)
            #expect(found["inside"] == .bool(true))
            #expect(found["button"] == .string("Play"))
            #expect(found["halted"] == .string("pen change: pen 2 of 2: blue, #000000, 0.4 mm"))
        }
    }
}
