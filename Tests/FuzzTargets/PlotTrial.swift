import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchPlotting

/// A random page with random options on a random machine: the program draws it on the bed and travels with the pen up, it
/// can be shown, and gone on with at any stroke.
let plotTrial = Trial("plots") { seed in
    var chance = Chance(seed: seed)
    let machine = try randomMachine(&chance)
    let settings = randomSettings(machine, &chance)
    let page = RandomPages.page(seed: seed)
    let plot = try Plot(page, settings, recipe: "{}")
    let text = plot.program.text

    let changes = try MachineChanges(inHeaderOf: text)
    // Programs without comments have no header.
    try promise(
        machine.comments == .none || changes.applied(to: machine) == settings.machine,
        "the header does not say what the machine was")
    let toolpath = try ProgramReader.toolpath(text, machine: settings.machine)
    // Coordinates are rounded to what is written.
    let slack = 0.5 / machine.stepsAMillimetre + 1e-6
    let area = settings.machine.area
    for event in toolpath.events {
        guard case .move(let end, _, let feed) = event.action else { continue }
        let isOnBed =
            end.x >= area.minX - slack && end.x <= area.maxX + slack && end.y >= area.minY - slack
            && end.y <= area.maxY + slack
        try promise(isOnBed, "line \(event.line) leaves the bed, for \(end)")
        try promise(feed != nil || !event.isDown, "line \(event.line) travels with the pen down")
    }
    for line in text.split(separator: "\n") where !line.hasPrefix(";") && !line.hasPrefix("(") {
        try promise(line.utf8.count <= settings.machine.lineLength, "a line is too long: \(line)")
    }
    let preview = Preview(
        toolpath, machine: settings.machine, paper: ProgramReader.paper(in: text), title: "t", generator: "g")
    try promise(preview.isComplete, "the preview does not show all")
    try preview.page.check()

    let drawn = toolpath.lines().drawn.map(\.points)
    guard !drawn.isEmpty else { return }
    let number = chance.whole(1...drawn.count)
    let rest: String
    do throws(Diagnostic) {
        rest = try Resume.program(text, from: .stroke(number), machine: settings.machine)
    } catch {
        throw BrokenPromise(
            "stroke \(number) of \(drawn.count) of \(machine.name) cannot be gone on with: \(error.text)")
    }
    let resumed = try ProgramReader.toolpath(rest, machine: settings.machine)
    try promise(
        resumed.lines().drawn.map(\.points) == Array(drawn[(number - 1)...]),
        "gone on with at stroke \(number) of \(drawn.count), something else is drawn")
    let first = resumed.events.first { if case .move = $0.action { true } else { false } }
    try promise(first?.isDown == false, "gone on with, the pen is down at first")
}

/// A shipped profile, or one that is otherwise in some of its keys.
private func randomMachine(_ chance: inout Chance) throws -> Machine {
    // Random pages are larger than this one's bed.
    let name = chance.pick(plotters.names.filter { $0 != "axidraw-minikit" })
    let path = "\(plotters.folders[0])/\(name).json"
    var profile = try JSONNode(parsing: InputFile.read(path), name: path)
    func change(_ key: String, _ value: JSONValue) throws { profile = try profile.setting([key], to: value) }
    if chance.happens(0.3) { try change("decimals", .integer(Int64(chance.whole(2...5)))) }
    if chance.happens(0.3) { try change("lineLength", .integer(Int64(chance.whole(60...200)))) }
    if chance.happens(0.2) { try change("origin", .string(chance.pick(Anchor.allCases).rawValue)) }
    if chance.happens(0.2) {
        let (right, up) = chance.pick([
            ("+x", "-y"), ("-x", "+y"), ("-x", "-y"), ("+y", "+x"), ("-y", "+x"), ("+y", "-x"),
        ])
        try change("axes", .members(["right": .string(right), "up": .string(up)]))
    }
    if profile.value["language"] == .string("gcode") {
        if chance.happens(0.3) { try change("arcs", .bool(true)) }
        if chance.happens(0.1) { try change("lineNumbers", .bool(true)) }
        if chance.happens(0.2) {
            try change("units", .string("inch"))
            try change("start", .array(["G20", "G90", "G94"].map { .string($0) }))
        }
    } else if profile.value["language"] == .string("hpgl"), chance.happens(0.3) {
        try change("plotterUnits", .number(chance.pick([10, 20, 40.2, 100, 1016])))
    }
    return try MachineReader.read(profile, name: name)
}

private func randomSettings(_ machine: Machine, _ chance: inout Chance) -> PlotSettings {
    var changes = MachineChanges()
    if chance.happens(0.2) { changes.feed = Double(chance.whole(100...9000)) }
    if chance.happens(0.2) { changes.dwell = Double(chance.whole(0...20)) / 20 }
    if machine.pen.up.takesValue, machine.pen.down.takesValue, chance.happens(0.2) {
        changes.penUp = .value(Double(chance.whole(1...40)))
        changes.penDown = Double(chance.whole(41...90))
    }
    var settings = PlotSettings(machine: machine, changes: changes)
    if chance.happens(0.3) { settings.anchor = chance.pick(Anchor.allCases) }
    if chance.happens(0.2) {
        // Away from the edge that the paper lies at.
        let name = settings.anchor.rawValue
        settings.offset = Point(
            chance.number(0...9) * (name.hasSuffix("ight") ? -1 : 1),
            chance.number(0...9) * (name.hasPrefix("top") ? -1 : 1))
    }
    settings.turn = chance.pick(PlotSettings.Turn.allCases)
    settings.isMirrored = chance.happens(0.2)
    if chance.happens(0.1) { settings.layers = [1] }
    if chance.happens(0.3) { settings.joinDistance = chance.pick([0, 0.1, 1]) }
    if chance.happens(0.3) { settings.simplifyTolerance = chance.pick([0, 0.001, 0.05, 0.5]) }
    settings.effort = chance.pick([0, 0, 1, 10, 100])
    if chance.happens(0.2) { settings.passes = chance.whole(2...3) }
    if chance.happens(0.2) { settings.refillDistance = chance.number(100...900) }
    if machine.arcs, chance.happens(0.5) { settings.arcTolerance = chance.pick([0.001, 0.005, 0.02, 0.1, 1]) }
    if chance.happens(0.15) { settings.hatchSpacing = chance.number(1...5) }
    if chance.happens(0.3) { settings.hatchAngle = chance.number(-180...180) }
    return settings
}
