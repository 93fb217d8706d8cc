import Foundation
import SketchBase
import SketchPlugins
import TestSupport
import Testing

@Suite struct RegistryTests {
    @Test func theIndexIsFresh() throws {
        let script = Process()
        script.executableURL = URL(fileURLWithPath: "/bin/sh")
        script.arguments = [TestFiles.path("Scripts/index-plugins"), "--check"]
        try script.run()
        script.waitUntilExit()
        #expect(script.terminationStatus == 0, "run Scripts/index-plugins and commit the result")
    }

    @Test func theScriptFindsANewRendererAndNothingElse() throws {
        try TestFiles.withTemporaryFolder { folder in
            let manager = FileManager.default
            for name in ["Scripts", "Sources/Plugins/New"] {
                try manager.createDirectory(
                    at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
            }
            try manager.copyItem(
                atPath: TestFiles.path("Scripts/index-plugins"),
                toPath: folder.appendingPathComponent("Scripts/index-plugins").path)
            let source = """
                /// struct Commented: Renderer {
                struct Beta: Renderer {
                }
                public struct Alpha: Sendable, Renderer {
                }
                struct RendererHelper: Sendable {
                extension Beta: Renderer {
                """
            try Data(source.utf8).write(to: folder.appendingPathComponent("Sources/Plugins/New/New.swift"))
            func run(_ arguments: String...) throws -> Int32 {
                let script = Process()
                script.executableURL = URL(fileURLWithPath: "/bin/sh")
                script.arguments = [folder.appendingPathComponent("Scripts/index-plugins").path] + arguments
                script.standardError = FileHandle.nullDevice
                try script.run()
                script.waitUntilExit()
                return script.terminationStatus
            }
            #expect(try run("--check") == 1)
            #expect(try run() == 0)
            #expect(try run("--check") == 0)
            let index = try String(
                contentsOf: folder.appendingPathComponent("Sources/Plugins/RendererIndex.swift"), encoding: .utf8)
            #expect(index.contains("[\n    Alpha.self,\n    Beta.self,\n]\n"))
        }
    }

    @Test func namesAndExtensionsAreUnique() {
        let names = Renderers.all.map { $0.name }
        #expect(names == Set(names).sorted())
        #expect(Set(names).isSuperset(of: ["gcode", "pdf", "png", "svg"]))
        let extensions = Renderers.all.flatMap { $0.fileExtensions }
        #expect(Set(extensions).count == extensions.count)
        #expect(extensions.allSatisfy { $0 == $0.lowercased() && !$0.hasPrefix(".") })
        #expect(Renderers.all.allSatisfy { !$0.summary.isEmpty })
    }

    @Test(arguments: [
        ("owls.svg", "svg"), ("a.b/owls.SVG", "svg"), ("x.tar.nc", "gcode"), ("owls.gcode", "gcode"), (".pdf", "pdf"),
        ("owls.animated.svg", "animated-svg"), ("owls.Animated.SVG", "animated-svg"), ("animated.svg", "svg"),
    ])
    func theFileNameChooses(path: String, name: String) throws {
        #expect(try Renderers.forFile(path).name == name)
    }

    @Test(arguments: [
        ("owls.pngg", "did you mean \"png\"?"),
        (
            "owls.docx",
            ".animated.svg, .dxf, .ebb, .gcode, .nc, .ngc, .gif, .hpgl, .plt, .html, .htm, .mp4, .page.json, .pdf, .png, .ndjson, .svg"
        ),
        ("owls", "needs an extension"), ("svg", "needs an extension"), ("a.svg/owls", "needs an extension"),
        ("owls.", "needs an extension"),
    ])
    func unknownExtensionsAreRefused(path: String, expected: String) {
        let error = studioError { _ = try Renderers.forFile(path) }
        #expect(error?.status == .usage)
        #expect(error?.text.contains(expected) == true, "\(error?.text ?? "no error")")
        #expect(error?.text.hasPrefix(path) == true)
        #expect(error?.text.contains(".svg") == true)
    }

    @Test func optionsAreRead() throws {
        let options = try RendererOptions.parse(["png.dpi=300", "gcode.feed=1.5", "gcode.pen-up=a=b.c"])
        #expect(
            options.mapValues { $0.mapValues(\.optionText) } == [
                "png": ["dpi": "300"], "gcode": ["feed": "1.5", "pen-up": "a=b.c"],
            ])
    }

    @Test(arguments: [
        ("png.dpi", "expected renderer.option=value"), ("dpi=300", "expected renderer.option=value"),
        ("x=a.b", "expected renderer.option=value"), ("", "expected renderer.option=value"),
        ("pngg.dpi=300", "did you mean \"png\"?"), ("png.dip=300", "did you mean \"dpi\"?"),
        ("gcode.speed-of-travel=1", "it has \"machine\""), ("svg.dpi=1", "has no option \"dpi\""),
    ])
    func wrongOptionsAreRefused(argument: String, expected: String) {
        let error = studioError { _ = try RendererOptions.parse([argument]) }
        #expect(error?.status == .usage)
        #expect(error?.text.contains(expected) == true, "\(error?.text ?? "no error")")
    }

    @Test func anOptionGivenTwiceIsRefused() {
        let error = studioError { _ = try RendererOptions.parse(["png.dpi=300", "png.dpi=600"]) }
        #expect(error?.status == .usage)
    }

    @Test(arguments: [
        "png.dpi=9", "png.dpi=2401", "png.dpi=", "png.dpi=nan", "png.dpi=lots", "gcode.feed=0", "gcode.feed=inf",
        "gcode.dwell=-1", "gcode.pen-down=", "gcode.pen-up=on", "gcode.pen-up=90",
    ])
    func valuesAreChecked(argument: String) {
        let fileExtension = argument.hasPrefix("png") ? "png" : "gcode"
        let error = studioError { _ = try render(Pages.small, as: fileExtension, options: [argument]) }
        #expect(error?.status == .badData)
        #expect(error?.text.hasPrefix("option \(fileExtension).") == true, "\(error?.text ?? "no error")")
    }
}
