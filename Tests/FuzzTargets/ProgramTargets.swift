import Foundation
import SketchBase
import SketchPlotting

/// Plotters' programs: read with and without a profile, shown, timed, gone on with and made ready to be sent.
let programTargets: [FuzzTarget] = [
    FuzzTarget(
        "gcode",
        words: [
            "G0", "G1", "G2", "G3", "G20", "G21", "G90", "G91", "G92", "G28", "M3 S90", "M3 S0", "M5", "X1e", "R-1",
            "*71", "#1=[#2+3]", "#<d>=-1", "X[#1*2]", "SIN[", "ATAN[1]/[2]", "EXISTS[#<d>]", "**", "MOD",
            "G81 X1 Y2 Z-1 R2", "G83 Z-1 R2 Q.5 L3", "G82 P1", "G98", "G99", "G80", "?",
        ]
    ) {
        FuzzFiles.seeds("Tests/Corpus/gcode", endings: [".gcode"]) + (try pictures("gcode"))
    } read: { data in
        try read(data, machines: [nil, "grbl-servo", "grbl-z", "marlin-z"])
    },
    FuzzTarget(
        "hpgl",
        words: [
            "IN;", "PU", "PD", "PA", "PR", "SP1;", "LB", "\u{3}", "DT", "CI", "AA", "SC", "IP", "CO\"", "\u{1b}.", "PE",
            "IR",
            "SI.2,.3", "DI0,1", "LO5", "CP;", "SM*", "BZ", "AT", "PM0;", "PM2;FP;", "IW0,0,400,400;", "PS800,400;",
        ]
    ) {
        FuzzFiles.seeds("Tests/Corpus/gcode", endings: [".hpgl"]) + (try pictures("hpgl"))
    } read: { data in
        try read(data, machines: [nil, "hpgl", "hpgl-2"])
    },
    FuzzTarget(
        "ebb",
        words: [
            "SM,", "XM,", "LM,", "HM,", "SP,0,", "SP,1,", "TP", "EM,1,1", "SC,4,", "CU,4,", "QB", "CS", "2147483647",
            "-2147483648", "# pen ", "#= ",
        ]
    ) {
        [Data("EM,1,1\nSP,0,200\nSM,100,80,-80\nXM,10,1,2\nSP,1\nHM,2000\n".utf8)] + (try pictures("ebb"))
    } read: { data in
        try read(data, machines: [nil, "axidraw-v3", "idraw-a4"])
    },
]

/// As `studio plot preview`, `studio plot resume` and `studio plot send` read a program.
private func read(_ data: Data, machines: [String?]) throws {
    let text = ProgramReader.text(of: data)
    var refusal: Diagnostic?
    var isRead = false
    for name in machines {
        do throws(Diagnostic) {
            let changes = try MachineChanges(inHeaderOf: text)
            _ = ProgramReader.machineName(in: text)
            let machine = try name.map { (name) throws(Diagnostic) in changes.applied(to: try shippedMachine(name)) }
            let toolpath = try ProgramReader.toolpath(text, machine: machine)
            _ = Preview(toolpath, machine: machine, paper: ProgramReader.paper(in: text), title: "t", generator: "g")
            isRead = true
            guard let machine else { continue }
            _ = TimeEstimate(toolpath, machine: machine)
            let strokes = toolpath.lines().drawn.count
            do {
                _ = try SendPlan(text, machine: machine)
            } catch {
                if let fault = FuzzTarget.fault(of: error) { throw Diagnostic.internal(fault) }
            }
            for start in [Resume.Start.stroke(1), .stroke(max(strokes, 1)), .line(max(toolpath.events.count / 2, 1))] {
                do {
                    _ = try Resume.program(text, from: start, machine: machine)
                } catch {
                    if let fault = FuzzTarget.fault(of: error) { throw Diagnostic.internal(fault) }
                }
            }
        } catch {
            refusal = refusal ?? error
            guard FuzzTarget.fault(of: error) == nil else { throw error }
        }
    }
    if !isRead, let refusal { throw refusal }
}

/// A profile of the checkout; each is read once.
func shippedMachine(_ name: String) throws(Diagnostic) -> Machine {
    guard let machine = try machines.get()[name] else { throw .internal("there is no profile called \(name)") }
    return machine
}

private let machines = Result { () throws(Diagnostic) in
    var machines: [String: Machine] = [:]
    for name in plotters.names { machines[name] = try plotters.machine(name) }
    return machines
}

let plotters = MachineLibrary(folders: [FuzzFiles.root + "/Machines"])
