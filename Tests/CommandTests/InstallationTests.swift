import Foundation
import SketchDocuments
import TestSupport
import Testing

/// What comes with the program, found by name from any folder, and put in place by Scripts/install.sh.
@Suite struct InstallationTests {
    @Test("every scene to begin with is sound, and is listed with what it is")
    func scenesToBeginWith() throws {
        try Fixture.withFolder { folder in
            let listed = try studioSucceeds(["new"], in: folder).lines
            let names = try FileManager.default.contentsOfDirectory(atPath: TestFiles.root.path + "/Scenes").sorted()
            #expect(names.count >= 4)
            #expect(listed.count == names.count)
            for (name, line) in zip(names.map { String($0.dropLast(5)) }, listed) {
                #expect(line.hasPrefix("\(name): ") && line.count > name.count + 20, "\(line)")
                #expect(try studioSucceeds(["new", name], in: folder).lines == ["\(name).json"])
                let check = try studioSucceeds(["check", "\(name).json"], in: folder)
                #expect(check.lines.first?.contains("sound") == true)
            }
            try studioFails(["new", "poster"], 73, "poster.json", in: folder)
            try studioFails(["new", "psoter"], 64, "did you mean \"poster\"?", in: folder)
        }
    }

    @Test("a shipped checkpoint is found by its name, and pictures drawn so can be made again")
    func checkpointsByName() throws {
        try Fixture.withFolder { folder in
            let byName = try studioSucceeds(["sample", "owl", "--seed", "3"], in: folder).lines
            let path = TestFiles.root.path + "/Checkpoints/owl.safetensors"
            #expect(try studioSucceeds(["sample", path, "--seed", "3"], in: folder).lines == byName)
            let scene = """
                {"version": 1, "checkpoint": "owl", "paper": {"size": "A6"}, "style": "ink", \
                "items": [{"type": "grid", "rows": 1, "columns": 1}]}
                """
            try Data(scene.utf8).write(to: folder.appendingPathComponent("s.json"))
            try studioSucceeds(["render", "s.json", "--out", "a.svg"], in: folder)
            try studioSucceeds(["reproduce", "a.svg", "--out", "b.svg"], in: folder)
            let wrong = scene.replacingOccurrences(of: "\"owl\"", with: "\"owk\"")
            try Data(wrong.utf8).write(to: folder.appendingPathComponent("wrong.json"))
            for command in [["sample", "owk"], ["render", "wrong.json", "--out", "c.svg"], ["check", "wrong.json"]] {
                let run = try studio(command, in: folder)
                #expect(run.status == 66)
                #expect(run.talk.contains("did you mean \"owl\"?"), "\(run.talk)")
            }
        }
    }

    @Test("a file of that name comes before the shipped checkpoint")
    func ownFileFirst() throws {
        try Fixture.withFolder { folder in
            try Data("no checkpoint".utf8).write(to: folder.appendingPathComponent("owl"))
            try studioFails(["sample", "owl"], 65, "owl: ", in: folder)
        }
    }

    @Test("doctor finds all that a checkout has")
    func doctor() throws {
        try Fixture.withFolder { folder in
            let run = try studioSucceeds(["doctor", "--json"], in: folder)
            let answer = try JSONNode(parsing: Data(run.lines.joined().utf8), name: "doctor")
            var states: [String: String] = [:]
            for finding in try answer.required("findings").elements() {
                states[try finding.required("name").string()] = try finding.required("state").string()
            }
            for name in ["studio", "checkpoints", "styles", "machines", "scenes", "Cairo", "GEOS", "OpenBLAS"] {
                #expect(states[name] == "found", "\(name)")
            }
        }
    }

    @Test("there is a manual page for every command, which groff has nothing to say against", .needs(.groff))
    func manuals() throws {
        try Fixture.withFolder { folder in
            let pages = try studioSucceeds(["manual", "--out", "man"], in: folder).lines
            #expect(pages.contains("man/studio.1") && pages.contains("man/studio-plot-draw.1"))
            #expect(pages.count >= 25)
            for page in pages {
                let text = try String(contentsOf: folder.appendingPathComponent(page), encoding: .utf8)
                #expect(text.hasPrefix(".TH STUDIO") && text.contains(".SH SYNOPSIS"), "\(page)")
            }
            let render = try String(contentsOf: folder.appendingPathComponent("man/studio-render.1"), encoding: .utf8)
            #expect(render.contains("\\fB\\-\\-out <out>\\fR"))
            let check = try run("/usr/bin/groff", ["-man", "-Tutf8", "-Kutf8", "-ww", "-z"] + pages, in: folder)
            #expect(check.talk.isEmpty)
        }
    }

    @Test("installed elsewhere it finds its own files, and uninstalling leaves nothing")
    func installed() throws {
        try withUnpacked { folder, installer in
            let root = folder.path + "/a folder é"
            try run(installer, [root], in: folder)
            let elsewhere = folder.appendingPathComponent("elsewhere")
            try FileManager.default.createDirectory(at: elsewhere, withIntermediateDirectories: true)
            let program = root + "/bin/studio"
            let doctor = try run(program, ["doctor"], in: elsewhere)
            #expect(doctor.lines.contains { $0.contains("checkpoints") && $0.contains(root + "/share/studio") })
            try run(program, ["new", "card"], in: elsewhere)
            try run(program, ["render", "card.json", "--out", "card.svg"], in: elsewhere)
            for file in [
                "bash-completion/completions/studio", "zsh/site-functions/_studio", "man/man1/studio-plot-draw.1",
            ] {
                #expect(FileManager.default.fileExists(atPath: "\(root)/share/\(file)"), "\(file)")
            }
            try run(root + "/share/studio/uninstall.sh", [], in: folder)
            #expect(try FileManager.default.contentsOfDirectory(atPath: root).isEmpty)
        }
    }

    @Test("what somebody else has put there is neither replaced nor taken away, and what is broken is told")
    func foreignFiles() throws {
        try withUnpacked { folder, installer in
            let root = folder.appendingPathComponent("local")
            let program = root.appendingPathComponent("bin/studio")
            // A link of somebody's own, and so nothing at all is done.
            try FileManager.default.createDirectory(
                at: root.appendingPathComponent("bin"), withIntermediateDirectories: true)
            try FileManager.default.createSymbolicLink(atPath: program.path, withDestinationPath: "../mine")
            let refused = try StudioProcess([root.path], in: folder, program: URL(fileURLWithPath: installer)).wait()
            #expect(refused.status == 73 && refused.talk.contains(program.path))
            #expect(try FileManager.default.contentsOfDirectory(atPath: root.path) == ["bin"])
            try FileManager.default.removeItem(at: program)

            try run(installer, [root.path], in: folder)
            let styles = root.appendingPathComponent("share/studio/Styles")
            let own = styles.appendingPathComponent("mine.json")
            try FileManager.default.copyItem(at: styles.appendingPathComponent("ink.json"), to: own)
            let doctor = { try StudioProcess(["doctor"], in: folder, program: program).wait() }
            #expect(try doctor().status == 0)
            try Data("{".utf8).write(to: own)
            let broken = try doctor()
            #expect(broken.status == 66 && broken.lines.contains { $0.contains("MISSING") && $0.contains("mine.json") })

            // A later version, which has a file less, over it.
            let former = root.appendingPathComponent("share/man/man1/studio-render.1")
            try FileManager.default.removeItem(
                at: folder.appendingPathComponent("unpacked/share/man/man1/studio-render.1"))
            try run(installer, [root.path], in: folder)
            #expect(!FileManager.default.fileExists(atPath: former.path))

            try run(TestFiles.root.path + "/Scripts/uninstall.sh", [root.path], in: folder)
            let left = FileManager.default.enumerator(atPath: root.path)?.allObjects as? [String]
            #expect(
                left?.sorted() == ["share", "share/studio", "share/studio/Styles", "share/studio/Styles/mine.json"])
            let again = try StudioProcess(
                [root.path], in: folder,
                program: URL(fileURLWithPath: TestFiles.root.path + "/Scripts/uninstall.sh")
            ).wait()
            #expect(again.status == 66)
        }
    }

    /// With the built program as it lies in a tarball; hands over its install.sh.
    private func withUnpacked(_ body: (URL, String) throws -> Void) throws {
        try Fixture.withFolder { folder in
            let scripts = TestFiles.root.path + "/Scripts"
            let (manuals, unpacked) = (folder.path + "/manuals", folder.path + "/unpacked")
            try studioSucceeds(["manual", "--out", manuals], in: folder)
            try run(scripts + "/lay-out", [StudioProcess.executable().path, manuals, unpacked], in: folder)
            for name in ["install.sh", "uninstall.sh"] {
                try FileManager.default.copyItem(atPath: "\(scripts)/\(name)", toPath: "\(unpacked)/\(name)")
            }
            try body(folder, unpacked + "/install.sh")
        }
    }

    /// Runs another program, which has to succeed.
    @discardableResult
    private func run(_ program: String, _ arguments: [String], in folder: URL) throws -> StudioProcess.Result {
        let result = try StudioProcess(arguments, in: folder, program: URL(fileURLWithPath: program)).wait()
        #expect(result.status == 0, "\(program) \(arguments): \(result.talk)")
        return result
    }
}
