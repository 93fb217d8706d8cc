import Foundation
import TestSupport
import Testing

/// `studio plot draw` end to end.
@Suite struct PlotDrawTests {
    private static let drawing = """
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" \
        width="100mm" height="100mm" viewBox="0 0 100 100">
        <g inkscape:groupmode="layer" inkscape:label="red"><path d="M10,10L20,20"/></g>
        <g inkscape:groupmode="layer" inkscape:label="blue"><path d="M30,30L40,40"/></g></svg>
        """

    private func draw(_ more: String..., in folder: URL) throws -> String {
        try Data(Self.drawing.utf8).write(to: folder.appendingPathComponent("d.svg"))
        try studioSucceeds(["plot", "draw", "d.svg", "--out", "d.gcode", "--force"] + more, in: folder)
        return try String(contentsOf: folder.appendingPathComponent("d.gcode"), encoding: .utf8)
    }

    @Test func layersAreChosen() throws {
        try TestFiles.withTemporaryFolder { folder in
            let all = try draw(in: folder)
            #expect(all.contains("pen 1 of 2: red") && all.contains("pen 2 of 2: blue"))
            let one = try draw("--layers", "2", in: folder)
            #expect(one.contains("pen 1 of 1: blue") && !one.contains("red"))
            #expect(try draw("--option", "gcode.layers=2", in: folder) == one)
        }
    }

    @Test func layersAreForPrograms() throws {
        try TestFiles.withTemporaryFolder { folder in
            try Data(Self.drawing.utf8).write(to: folder.appendingPathComponent("d.svg"))
            try studioFails(
                ["plot", "draw", "d.svg", "--out", "again.svg", "--layers", "2"], 64, "no --out is one", in: folder)
            try studioFails(
                ["plot", "draw", "d.svg", "--out", "d.gcode", "--layers", "3"], 65, "there is no layer 3", in: folder)
            try studioFails(
                ["plot", "draw", "d.svg", "--out", "d.gcode", "--layers", "2", "--option", "gcode.layers=1"], 64,
                "given twice", in: folder)
        }
    }

    /// A line behind a filled ring, whose hole shows it, behind a square that is not filled.
    @Test func hiddenLines() throws {
        try TestFiles.withTemporaryFolder { folder in
            let text =
                #"<svg xmlns="http://www.w3.org/2000/svg" width="100mm" height="50mm" viewBox="0 0 100 50">"#
                + #"<path fill="none" stroke="red" d="M0 25H100"/>"#
                + #"<path fill="white" fill-rule="evenodd" stroke="blue" d="M10 10h30v30h-30zM20 20h10v10h-10z"/>"#
                + #"<rect fill="none" stroke="black" x="60" y="10" width="30" height="30"/></svg>"#
            try Data(text.utf8).write(to: folder.appendingPathComponent("d.svg"))
            /// What is left of the red line: where each piece begins, and how far it goes.
            func lines(_ more: String...) throws -> [String] {
                try studioSucceeds(
                    ["plot", "draw", "d.svg", "--out", "o.svg", "--force", "--pens", "colours"] + more, in: folder)
                let written = try String(contentsOf: folder.appendingPathComponent("o.svg"), encoding: .utf8)
                let red = try #require(written.range(of: ##"inkscape:label="#ff0000""##))
                let layer = written[red.upperBound...].components(separatedBy: "</g>")[0]
                return layer.components(separatedBy: #" d=""#).dropFirst().map { String($0.prefix { $0 != "\"" }) }
            }
            #expect(try lines() == ["m0 25 100 0"])
            #expect(try lines("--hide", "filled") == ["m0 25 10 0", "m20 25 10 0", "m40 25 60 0"])
            #expect(
                try lines("--hide", "closed", "--halo", "1") == [
                    "m0 25 9 0", "m21 25 8 0", "m41 25 18 0", "m91 25 9 0",
                ])
            try studioFails(["plot", "draw", "d.svg", "--out", "o.svg", "--halo", "1"], 64, "--hide", in: folder)
        }
    }

    /// What leaves the page is refused with the drawing's name, by how much, and what to do; each way out works.
    @Test func whatLeavesThePage() throws {
        try TestFiles.withTemporaryFolder { folder in
            let text =
                #"<svg xmlns="http://www.w3.org/2000/svg" width="100mm" height="50mm" viewBox="0 0 100 50">"#
                + #"<path fill="none" stroke="red" d="M90 10h13"/><path fill="none" stroke="blue" d="M50 10v10"/></svg>"#
            try Data(text.utf8).write(to: folder.appendingPathComponent("d.svg"))
            let draw = ["plot", "draw", "d.svg", "--out", "o.svg", "--force"]
            try studioFails(draw, 65, "d.svg: leaves its page of 100 × 50 mm by 3 mm", in: folder)
            #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("o.svg").path))
            func drawn(_ more: [String]) throws -> String {
                try studioSucceeds(draw + more, in: folder)
                return try String(contentsOf: folder.appendingPathComponent("o.svg"), encoding: .utf8)
            }
            #expect(try drawn(["--crop"]).contains("m90 10 10 0"))
            #expect(try drawn(["--page-from-drawing", "--margin", "1"]).contains(#"width="55mm" height="12mm""#))
            #expect(try drawn(["--fit"]).contains("m75.47 15.57 24.53 0"))
            #expect(try drawn(["--crop", "--pens", "colours"]).contains(##"inkscape:label="#0000ff""##))
            try studioFails(draw + ["--crop", "--margin", "3"], 64, "--margin needs", in: folder)
        }
    }

    @Test func nothingToDrawIsAnError() throws {
        try TestFiles.withTemporaryFolder { folder in
            for body in ["", "<path d=\"M1 1h5\" display=\"none\"/>"] {
                let text = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9mm\" height=\"9mm\">\(body)</svg>"
                try Data(text.utf8).write(to: folder.appendingPathComponent("d.svg"))
                try studioFails(
                    ["plot", "draw", "d.svg", "--out", "d.gcode"], 65, "d.svg: nothing is left to draw", in: folder)
            }
        }
    }

    @Test(
        "files of other kinds are called by their kind",
        arguments: [
            ("%PDF-1.4\n%\u{e2}\u{e3}\n", "a PDF file"), ("%!PS-Adobe-3.0\n", "a PostScript file"),
            ("GIF89a", "a GIF picture"), ("  0\nSECTION\n  2\nHEADER\n", "a DXF drawing"),
        ])
    func otherKinds(text: String, kind: String) throws {
        try TestFiles.withTemporaryFolder { folder in
            try Data(text.unicodeScalars.map { UInt8($0.value) }).write(to: folder.appendingPathComponent("mine"))
            try studioFails(
                ["plot", "draw", "mine", "--out", "mine.gcode"], 65,
                "mine: is \(kind), and no drawing that is read here: these are SVG, as .svg or .svgz, and pages",
                in: folder)
        }
    }
}
