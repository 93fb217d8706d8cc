import Foundation
import SketchBase
import SketchDocuments
import SketchPages
import SketchPlugins
import SketchStudio
import TestSupport
import Testing

@Suite("Pages in pixels")
struct PixelTests {
    private func scene(_ paper: String, _ more: String = "") throws -> SketchStudio.Scene {
        try TestScenes.read(
            """
            {"version": 1, "checkpoint": "owl.safetensors", "margin": 0, "paper": \(paper), "style": \(TestScenes.plainStyle),
             "items": [{"type": "single"}]\(more)}
            """)
    }

    @Test(
        "a picture has just as many pixels as its paper",
        arguments: [
            (#"{"width": 384, "height": 217, "unit": "px"}"#, "", 384, 217),
            (#"{"width": 999, "height": 333, "unit": "px", "resolution": 300}"#, "", 999, 333),
            (#"{"size": "screen-hd"}"#, #", "orientation": "landscape""#, 1920, 1080),
        ])
    func pixels(paper: String, more: String, width: Int, height: Int) throws {
        let scene = try scene(paper, more)
        let planned = try ScenePlan.cells(of: scene, posteriors: [:])
        let page = try Composer.compose(
            scene, planned: planned, sampling: TestScenes.sampling(planned, [TestScenes.scribble(1)]), hashes: [:])
        let png = [UInt8](try Renderers.make(forFile: "x.png", options: [:]).render(page))
        func number(_ offset: Int) -> Int { png[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } }
        #expect(number(16) == width && number(20) == height)
        let again = try Page(document: JSONNode(parsing: Data(page.document().text().utf8), name: "page"))
        #expect(again == page && again.resolution == (width == 999 ? 300 : 96))
    }

    @Test(
        "sizes that do not go together are refused",
        arguments: [
            (#"{"width": 3840, "height": 2160}"#, nil), (#"{"width": 6000, "height": 2160}"#, "width"),
            (#"{"width": 100, "height": 100, "resolution": 96}"#, "resolution"),
            (#"{"size": "A4", "unit": "px"}"#, "unit"), (#"{"size": "A4", "resolution": 300}"#, "resolution"),
            (#"{"width": 100, "height": 20000, "unit": "px", "resolution": 20}"#, "resolution"),
        ])
    func refused(paper: String, key: String?) throws {
        let error = studioError { _ = try scene(paper) }
        #expect(error == nil && key == nil || error?.text.contains(key ?? "-") == true, "\(error?.text ?? "none")")
    }
}
