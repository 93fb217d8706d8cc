import Foundation
import TestSupport
import Testing

/// `studio plot send` and `studio plot simulate` end to end, as two processes with a pseudo-terminal between them.
@Suite(.serialized) struct PlotSendTests {
    /// Two layers of a few strokes each.
    private static let drawing: String = {
        func layer(_ name: String, _ row: Int) -> String {
            let lines = (0..<12).map { "M\($0 * 8 + 2),\(row)l5,3l-2,6" }.joined(separator: " ")
            return #"<g inkscape:groupmode="layer" inkscape:label="\#(name)"><path d="\#(lines)"/></g>"#
        }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" \
            width="100mm" height="60mm" viewBox="0 0 100 60">\(layer("red", 5))\(layer("blue", 30))</svg>
            """
    }()

    /// A folder with a program for the machine, and a virtual machine at its `port`.
    private final class Bench {
        let folder: URL
        let machine: String
        let program: String
        private let simulation: StudioProcess

        /// - Parameter isFast: false for a machine as slow as a real one.
        init(_ machine: String, in folder: URL, _ options: [String] = [], isFast: Bool = true) throws {
            (self.folder, self.machine) = (folder, machine)
            let language = machine.hasPrefix("hpgl") ? "hpgl" : machine.hasPrefix("axidraw") ? "ebb" : "gcode"
            program = "job.\(language)"
            try Data(PlotSendTests.drawing.utf8).write(to: folder.appendingPathComponent("d.svg"))
            try studioSucceeds(
                ["plot", "draw", "d.svg", "--out", program, "--option", "\(language).machine=\(machine)", "--force"],
                in: folder)
            simulation = try StudioProcess(
                [
                    "plot", "simulate", "--machine", machine, "--link", "port", "--strokes", "drawn.jsonl",
                    "--out", "drawn.svg", "--force",
                ] + (isFast ? ["--fast"] : []) + options, in: folder)
            try waitForPort()
        }

        func waitForPort() throws {
            for _ in 0..<500 {
                // The link is there before its terminal is, where a cable was pulled.
                if FileManager.default.fileExists(atPath: folder.appendingPathComponent("port").path) { return }
                usleep(20_000)
            }
            throw StudioProcess.Failure(description: "there is no port")
        }

        func arguments(_ more: [String]) -> [String] {
            ["plot", "send", program, "--port", "port", "--machine", machine] + more
        }

        func send(_ more: String...) throws -> StudioProcess.Result { try studio(arguments(more), in: folder) }

        /// What was drawn, a line a stroke.
        func end() throws -> [String] {
            simulation.send(SIGTERM)
            let result = try simulation.wait()
            #expect(result.status == 0 && !result.talk.contains("would have failed"), "\(result.talk)")
            #expect(FileManager.default.fileExists(atPath: folder.appendingPathComponent("drawn.svg").path))
            let text = try String(contentsOf: folder.appendingPathComponent("drawn.jsonl"), encoding: .utf8)
            return text.split(separator: "\n").map(String.init)
        }
    }

    private static let machines = ["grbl-servo", "marlin-z", "hpgl"]

    /// With the cable pulled in the middle and resumed the same strokes are drawn, and only listed ones twice.
    @Test(arguments: machines)
    func aPulledCableIsSurvived(machine: String) throws {
        try TestFiles.withTemporaryFolder { folder in
            let whole = try Bench(machine, in: folder)
            _ = try sendToTheEnd(whole)
            let wanted = try whole.end()
            #expect(wanted.count == 24)

            let broken = try Bench(machine, in: folder, ["--fault", "unplug@7", "--fault", "unplug@18"])
            let (repeated, talk) = try sendToTheEnd(broken)
            #expect(talk.contains("the connection is lost"), "\(talk)")
            let drawn = try broken.end()
            #expect(Set(drawn).isSuperset(of: wanted))
            #expect(drawn.count - wanted.count <= repeated, "\(drawn.count) strokes, \(repeated) listed")
        }
    }

    /// Sends and resumes until all is drawn; how many strokes were listed as drawn twice, and all that was said.
    private func sendToTheEnd(_ bench: Bench) throws -> (repeated: Int, talk: String) {
        var result = try bench.send("--json", "--force")
        var (repeated, talk) = (0, result.talk)
        for _ in 0..<8 where result.status != 0 {
            #expect(result.status == 75, "\(result.talk)")
            try bench.waitForPort()
            result = try bench.send("--json", "--resume", "--position", "kept")
            talk += result.talk
            for line in result.lines where line.contains("\"event\":\"resume\"") {
                let list = line.firstMatch(of: /"repeated":\[([^\]]*)\]/)?.1 ?? ""
                repeated += list.split(separator: ",").count
            }
        }
        #expect(result.status == 0, "\(talk)")
        return (repeated, talk)
    }

    /// Without a terminal a change of pens ends with 75, or waits for `plot continue`.
    @Test func aPenIsChanged() throws {
        try TestFiles.withTemporaryFolder { folder in
            let bench = try Bench("grbl-servo", in: folder)
            let first = try bench.send()
            #expect(first.status == 75)
            #expect(first.talk.contains("pen 2 of 2: blue") && first.talk.contains("--resume goes on"), "\(first.talk)")
            #expect(try bench.send().status == 73, "it is not begun anew by mistake")
            let rest = try bench.send("--resume")
            #expect(rest.status == 0 && rest.text.contains("drawn, 24 strokes"), "\(rest)")
            #expect(try bench.send("--resume").status == 64, "nothing is left")

            let waiting = try StudioProcess(bench.arguments(["--wait"]), in: folder)
            try whenItIs("waiting", in: folder) {}
            try studioSucceeds(["plot", "continue", "--port", "port"], in: folder)
            #expect(try waiting.wait().status == 0)
            #expect(try bench.end().count == 48)
        }
    }

    /// Paused from elsewhere and by SIGTSTP; ended by Ctrl-C at the end of a stroke, and resumed.
    @Test func itPausesAndStops() throws {
        try TestFiles.withTemporaryFolder { folder in
            // So slow that it is still drawing when somebody asks.
            let bench = try Bench("marlin-servo", in: folder, isFast: false)
            let sending = try StudioProcess(bench.arguments(["--wait"]), in: folder)
            try whenItIs("drawing", in: folder) {
                try studioSucceeds(["plot", "pause"], in: folder)
            }
            try whenItIs("paused", in: folder) {
                sending.send(SIGINT)
            }
            let stopped = try sending.wait()
            #expect(stopped.status == 75 && stopped.talk.contains("stopped"), "\(stopped)")
            let again = try StudioProcess(bench.arguments(["--resume", "--wait"]), in: folder)
            try whenItIs("drawing", in: folder) { again.send(SIGTSTP) }
            try whenItIs("paused", in: folder) { try studioSucceeds(["plot", "continue"], in: folder) }
            try whenItIs("waiting", in: folder) { try studioSucceeds(["plot", "continue"], in: folder) }
            #expect(try again.wait(seconds: 300).status == 0)
            #expect(try bench.end().count == 24)
        }
    }

    /// Whoever stops reading finds the stroke finished, the pen up, and a journal that goes on.
    @Test func nobodyReads() throws {
        try TestFiles.withTemporaryFolder { folder in
            let bench = try Bench("grbl-servo", in: folder, isFast: false)
            let words = bench.arguments(["--json", "--wait"]).map { "'\($0)'" }.joined(separator: " ")
            let shell = try StudioProcess(
                ["-c", "('\(StudioProcess.executable().path)' \(words); echo $? > status) | head -n 3"], in: folder,
                program: URL(fileURLWithPath: "/bin/sh"))
            #expect(try shell.wait().talk.contains("nobody reads standard output any more"))
            let status = try String(contentsOf: folder.appendingPathComponent("status"), encoding: .utf8)
            #expect(status == "141\n")
            let journal = try String(contentsOf: folder.appendingPathComponent("job.gcode.journal"), encoding: .utf8)
            #expect(journal.contains("\"end\":\"stopped by a person\"") && journal.contains("\"place\":\"parked\""))
        }
    }

    /// A drawing is planned as `plot draw` does, into a program beside it, with its journal.
    @Test func aDrawingIsSent() throws {
        try TestFiles.withTemporaryFolder { folder in
            let bench = try Bench("grbl-servo", in: folder)
            let target = ["--port", "port", "--machine", "grbl-servo"]
            let first = try studio(["plot", "send", "d.svg"] + target, in: folder)
            #expect(first.status == 75 && first.talk.contains("d.gcode: planned"), "\(first)")
            let planned = try Data(contentsOf: folder.appendingPathComponent("d.gcode"))
            let drawn = try Data(contentsOf: folder.appendingPathComponent(bench.program))
            #expect(planned == drawn)
            #expect(FileManager.default.fileExists(atPath: folder.appendingPathComponent("d.gcode.journal").path))
            #expect(try studio(["plot", "send", "d.svg"] + target, in: folder).status == 73, "it is begun")
            let rest = try studio(["plot", "send", "d.svg", "--resume"] + target, in: folder)
            #expect(rest.status == 0 && rest.text.contains("d.gcode: drawn, 24 strokes"), "\(rest)")
            // Another program is not replaced.
            let other = ["plot", "send", "d.svg", "--option", "gcode.passes=2"] + target
            func fails(_ arguments: [String], _ status: Int32, _ message: String) throws {
                let result = try studio(arguments, in: folder)
                #expect(result.status == status && result.talk.contains(message), "\(result)")
            }
            try fails(other, 73, "d.gcode")
            let dry = try studio(other + ["--program", "twice.gcode", "--dry"], in: folder)
            #expect(dry.status == 0 && dry.text.contains("twice.gcode: dry run"), "\(dry)")
            // A page as well.
            try studioSucceeds(["plot", "draw", "d.svg", "--out", "e.page.json"], in: folder)
            let page = try studio(["plot", "send", "e.page.json", "--dry"] + target, in: folder)
            #expect(page.status == 0 && page.text.contains("e.gcode: dry run: went the way of 24 strokes"), "\(page)")
            try fails(["plot", "send", "d.svg", "--port", "port"], 64, "give --machine")
            try fails(["plot", "send", bench.program, "--option", "gcode.passes=2"] + target, 64, "for drawings")
            #expect(try bench.end().count == 24)
        }
    }

    /// A scene is planned as `render` does, and drawn.
    @Test func aSceneIsSent() throws {
        try Fixture.withFolder { folder in
            let bench = try Bench("grbl-servo", in: folder)
            let scene = """
                {"version": 1, "checkpoint": "tiny.safetensors", "seed": 3, "paper": {"width": 60, "height": 40}, \
                "margin": 5, "style": "ink", "items": [{"type": "grid", "rows": 2, "columns": 3, "temperature": 0.5}]}
                """
            try Data(scene.utf8).write(to: folder.appendingPathComponent("scene.json"))
            let sent = try studio(
                ["plot", "send", "scene.json", "--port", "port", "--machine", "grbl-servo"], in: folder)
            #expect(sent.status == 0 && sent.talk.contains("scene.gcode: planned"), "\(sent)")
            try studioSucceeds(
                ["render", "scene.json", "--out", "r.gcode", "--option", "gcode.machine=grbl-servo"], in: folder)
            let (planned, rendered) = try (
                Data(contentsOf: folder.appendingPathComponent("scene.gcode")),
                Data(contentsOf: folder.appendingPathComponent("r.gcode"))
            )
            let isSame = planned == rendered
            #expect(isSame)
            let drawn = try bench.end()
            #expect(drawn.count >= 6 && sent.text == "scene.gcode: drawn, \(drawn.count) strokes\n", "\(sent)")
        }
    }

    /// With its motors without power for a while a board's plot ends, and goes on from its corner.
    @Test func powerComesBack() throws {
        try TestFiles.withTemporaryFolder { folder in
            let bench = try Bench("axidraw-v3", in: folder, ["--fault", "power@5"])
            let first = try bench.send("--wait")
            #expect(first.status == 75 && first.talk.contains("the motors have no power"), "\(first)")
            // It is off for five seconds.
            usleep(5_500_000)
            let rest = try bench.send("--resume")
            #expect(rest.status == 75 && rest.talk.contains("--position home, park or kept"), "\(rest)")
            let waiting = try StudioProcess(bench.arguments(["--resume", "--position", "park", "--wait"]), in: folder)
            try whenItIs("waiting", in: folder) {}
            try studioSucceeds(["plot", "continue", "--port", "port"], in: folder)
            let last = try waiting.wait()
            #expect(last.status == 0 && last.text == "job.ebb: drawn, 24 strokes\n", "\(last)")
            _ = try bench.end()
        }
    }

    /// One stroke is no strokes, and a stop before anything has answered is nobody's firmware.
    @Test func whatIsSaidIsSo() throws {
        try TestFiles.withTemporaryFolder { folder in
            let bench = try Bench("grbl-servo", in: folder)
            let program = "G21\nG90\nM3 S0\nG0 X1 Y1\nM3 S90\nG1 X9 F1000\nM3 S0\n"
            try Data(program.utf8).write(to: folder.appendingPathComponent("one.gcode"))
            let target = ["--port", "port", "--machine", "grbl-servo"]
            let one = try studio(["plot", "send", "one.gcode"] + target, in: folder)
            #expect(one.text == "one.gcode: drawn, 1 stroke\n", "\(one)")
            let dry = try studio(["plot", "send", "one.gcode", "--dry"] + target, in: folder)
            #expect(dry.text.contains("went the way of 1 stroke with"), "\(dry)")
            #expect(try bench.end().count == 1)
            func fails(_ arguments: [String], _ status: Int32, _ message: String) throws {
                try studioFails(["plot", "send"] + arguments, status, message, in: folder)
            }
            try fails(
                ["d.svg", "--program", "own.ebb"] + target, 64,
                "--program own.ebb: grbl-servo obeys G-code; expected a name that ends in .gcode")
            try fails(
                ["d.svg", "--option", "gcode.machine=grbl-servo"] + target, 64,
                "--option gcode.machine=grbl-servo: leave it out; --machine grbl-servo says it already")
            // Written for another height: the pen would not clear the paper.
            try studioSucceeds(
                [
                    "plot", "draw", "d.svg", "--out", "low.gcode", "--option", "gcode.machine=grbl-servo", "--option",
                    "gcode.pen-up=60",
                ], in: folder)
            try fails(["low.gcode", "--dry"] + target, 65, "low.gcode: has the pen up at 60")
            try Data((program + "G0 X20\nM3 S45\nG1 X30\nM3 S0\n").utf8).write(
                to: folder.appendingPathComponent("other.gcode"))
            try fails(["other.gcode", "--dry"] + target, 65, "other.gcode: line 9: M3 S45")
            // A port at which nobody is.
            let dumb = try StudioProcess(
                [
                    "-c",
                    "import pty, time; m, s = pty.openpty(); import os; os.symlink(os.ttyname(s), 'dumb'); time.sleep(60)",
                ],
                in: folder, program: URL(fileURLWithPath: "/usr/bin/python3"))
            defer { dumb.send(SIGKILL) }
            for _ in 0..<500 where !FileManager.default.fileExists(atPath: folder.appendingPathComponent("dumb").path) {
                usleep(20_000)
            }
            let sending = try StudioProcess(
                ["plot", "send", "one.gcode", "--port", "dumb", "--machine", "grbl-servo", "--force"], in: folder)
            usleep(1_500_000)
            sending.send(SIGTERM)
            let stopped = try sending.wait(seconds: 30)
            #expect(stopped.status == 75 && !stopped.talk.contains("firmware"), "\(stopped)")
        }
    }

    @Test func itIsMovedByHand() throws {
        try TestFiles.withTemporaryFolder { folder in
            let bench = try Bench("grbl-z", in: folder)
            let target = ["--port", "port", "--machine", "grbl-z"]
            for (command, done) in [
                (["home"], "at home"), (["jog", "--right", "-12.5", "--up=-3"], "moved"),
                (["pen", "down"], "the pen is down"),
                (["pen", "up"], "the pen is up"), (["park"], "parked"),
            ] {
                let result = try studio(["plot"] + command + target, in: folder)
                #expect(result.status == 0 && result.text == "grbl-z: \(done)\n", "\(result)")
                #expect(!result.talk.contains("stroke") && !result.talk.contains("warning"), "\(result)")
            }
            let far = try studio(["plot", "jog", "--right", "10"] + target, in: folder)
            #expect(far.status == 64 && far.talk.contains("8 mm beyond the work area, which is x ["), "\(far)")
            #expect(try bench.send("--frame").status == 0)
            let dry = try bench.send("--dry")
            #expect(dry.status == 0, "a dry run waits for nobody")
            let data = try bench.send("--dry", "--json")
            #expect(data.text.contains("\"passed\":24") && !data.text.contains("\"drawn\""), "\(data)")
            #expect(
                dry.text.contains("went the way of 24 strokes with the pen up, past 1 stop; nothing is drawn"), "\(dry)"
            )
            let drawn = try bench.end()
            #expect(drawn == [#"{"pen":1,"points":[[-14.5,-5]]}"#])
        }
    }

    /// What would go wrong is said before anything is sent.
    @Test func whatIsWrongIsSaidFirst() throws {
        try TestFiles.withTemporaryFolder { folder in
            func fails(_ program: String, _ status: Int32, _ message: String) throws {
                try Data(program.utf8).write(to: folder.appendingPathComponent("p.gcode"))
                try studioFails(
                    ["plot", "send", "p.gcode", "--port", "/dev/null", "--machine", "grbl-servo"], status, message,
                    in: folder)
            }
            try fails("G21\nG90\nM3 S0\nG0 X1 Y1\nM3 S90\nG1 X999 F100\nM3 S0\n", 65, "leaves the work area")
            try fails("G21\nG90\nM3 S0\nG0 X1 Y1\nM3 S90\nG0 X9\nM3 S0\n", 65, "travels with the pen down")
            try fails("G21\nG90\nM3 S0\nG0 X1 Y1\n", 65, "draws nothing")
            for (line, harm) in [
                ("$RST=*", "settings"), ("$100=5", "settings"), ("M104 S250", "heats"), ("M502", "settings"),
            ] {
                try fails("G21\nG90\nM3 S0\nG0 X1 Y1\nM3 S90\nG1 X9 F100\nM3 S0\n\(line)\n", 65, harm)
            }
            try fails("G21\nG90\nM3 S0\nG0 X1 Y1\nM3 S90\nG1 X9 F100\n", 65, "ends with its pen down")
            try fails("IN;SP1;PU400,400;PD800,400;PU;SP0;\n", 65, "is HPGL, as it looks, and grbl-servo obeys G-code")
            try fails("G21\nG90\nM3 S0\nG0 X1 Y1\nM3 S90\nG1 X9 F100\nM3 S0\n", 64, "is no serial port")
            for command in [["send", "p.gcode"], ["jog", "--up", "1"], ["home"]] {
                try studioFails(
                    ["plot"] + command + ["--port", "", "--machine", "grbl-servo"], 64, "--port: expected", in: folder)
            }
            let far = ["plot", "jog", "--right", "460", "--port", "/dev/null", "--machine", "grbl-servo"]
            try studioFails(far, 64, "longer than the work area of grbl-servo, 450 × 450 mm", in: folder)
            // What is printed last is an event like all before it.
            let failed = try studio(
                ["plot", "send", "p.gcode", "--port", "/dev/null", "--machine", "grbl-servo", "--json"], in: folder)
            #expect(failed.lines.last?.hasPrefix(#"{"event":"error","problems":[{"#) == true, "\(failed)")
            #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("p.gcode.journal").path))
            try studioFails(["plot", "pause", "--port", "none"], 69, "no `studio plot send`", in: folder)
        }
    }

    /// Asks a running `plot send` until it is in a state, then does something.
    private func whenItIs(_ state: String, in folder: URL, _ body: () throws -> Void) throws {
        // What is drawn at a machine's own speed takes its time.
        let end = ContinuousClock.now + .seconds(240)
        while ContinuousClock.now < end {
            let answer = try studio(["plot", "status"], in: folder)
            if answer.text.contains("\"state\":\"\(state)\"") { return try body() }
            usleep(20_000)
        }
        throw StudioProcess.Failure(description: "it never is \(state)")
    }
}
