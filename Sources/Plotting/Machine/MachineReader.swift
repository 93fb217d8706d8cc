import SketchBase
import SketchDocuments
import SketchGeometry
import SketchPages

/// Reads machine profiles.
public enum MachineReader {
    /// The machine that `node` describes.
    ///
    /// - Parameter name: what the machine is called in messages and programs.
    /// - Throws: `badData` for the first thing wrong in the profile, with its place and what was expected; the others
    ///   come with it.
    public static func read(_ node: JSONNode, name: String) throws(Diagnostic) -> Machine {
        try FormatVersion.check(node, kind: "machine profile", readable: MachineKeys.version...MachineKeys.version)
        let problems = Problems()
        let profile = Record(node, MachineKeys.all, problems)
        let machine = machine(of: profile, name: name)
        check(machine, profile)
        try problems.throwIfAny()
        return machine
    }

    private static func machine(of profile: Record, name: String) -> Machine {
        typealias Keys = MachineKeys
        return Machine(
            name: name, summary: profile[Keys.summary], language: profile[Keys.language], area: profile[Keys.area],
            axes: profile[Keys.axes], origin: profile[Keys.origin], units: profile[Keys.units],
            decimals: profile[Keys.decimals], plotterUnits: profile[Keys.plotterUnits], feed: profile[Keys.feed],
            rapidsTakeFeed: profile[Keys.rapidsTakeFeed], limits: profile[Keys.limits], pen: profile[Keys.pen],
            dwell: profile[Keys.dwell] ?? "", arcs: profile[Keys.arcs], start: profile[Keys.start] ?? [],
            end: profile[Keys.end] ?? [], penChange: profile[Keys.penChange], park: profile[Keys.park],
            comments: profile[Keys.comments], lineNumbers: profile[Keys.lineNumbers],
            lineLength: profile[Keys.lineLength], serial: serial(of: profile), board: profile[Keys.board],
            pens: profile[Keys.pens], palette: profile[Keys.palette])
    }

    /// The serial line, with what is usual for the language where the profile does not say.
    private static func serial(of profile: Record) -> Machine.Serial {
        typealias Keys = MachineKeys.Serial
        let line = profile.record(MachineKeys.serial)
        let language = profile[MachineKeys.language]
        let isHPGL = language == .hpgl
        if language != .gcode, let line, line.holds(Keys.firmware) {
            line.note("is for G-code; other languages have firmware of their own", at: Keys.firmware)
        }
        return Machine.Serial(
            baud: line?[Keys.baud] ?? (isHPGL ? 9600 : 115_200), bits: line?[Keys.bits] ?? .eightNone,
            flow: line?[Keys.flow] ?? .replies, firmware: line?[Keys.firmware] ?? .grbl)
    }

    /// Holds the pens against each other and the machine.
    private static func check(_ pens: [Machine.NamedPen], of machine: Machine, _ profile: Record) {
        let key = MachineKeys.pens
        guard Set(pens.map(\.name)).count == pens.count else {
            return profile.note("two pens have the same name", at: key)
        }
        guard pens.contains(where: \.changesCommands) else { return }
        guard machine.language == .gcode else {
            return profile.note("\"up\", \"down\" and \"feed\" of a pen are for G-code", at: key)
        }
        guard pens.allSatisfy({ $0.up == nil }) || machine.pen.up.takesValue,
            pens.allSatisfy({ $0.down == nil }) || machine.pen.down.takesValue
        else { return profile.note("the machine's own command of \"pen\" takes no {value}", at: key) }
        // A program is read back by these commands: each has to mean one thing.
        let held = [machine] + pens.map { machine.holding($0) }
        let ups = Set(held.map { GCodeWords.normal($0.pen.up.expanded) })
        guard ups.isDisjoint(with: held.map { GCodeWords.normal($0.pen.down.expanded) }) else {
            return profile.note("what lifts one pen lowers another, or the same", at: key)
        }
        for machine in held.dropFirst() where profile.isSound { ProfileCommands.check(machine, profile) }
    }

    /// Holds values against each other, where each by itself is sound.
    private static func check(_ machine: Machine, _ profile: Record) {
        typealias Keys = MachineKeys
        let language = machine.language
        if profile.holds(Keys.language) {
            if language == .gcode { profile.require(Keys.neededByGCode) }
            if language == .ebb { profile.require([Keys.board]) }
        }
        guard profile.isSound else { return }
        check(machine.pens, of: machine, profile)
        guard profile.isSound else { return }
        if language == .ebb {
            EBBProfile.check(machine, profile)
        } else if machine.board != nil {
            profile.note("is for EBB", at: Keys.board)
        } else if language == .hpgl {
            if machine.pen
                != Machine.Pen(
                    before: [], up: machine.pen.up.withoutCommand, down: machine.pen.down.withoutCommand)
            {
                profile.note(
                    "HPGL has pen commands of its own; expected nothing but \"dwell\" in \"up\" and \"down\"",
                    at: Keys.pen)
            }
        } else if machine.pen.up.command.isEmpty || machine.pen.down.command.isEmpty {
            profile.note("expected a \"command\" in \"up\" and in \"down\"", at: Keys.pen)
        } else if !machine.liftsPen {
            profile.note("up and down are the same command, so the pen would never be lifted", at: Keys.pen)
        } else {
            ProfileCommands.check(machine, profile)
        }
        if language == .gcode, machine.units == .inch, machine.decimals < 2 {
            profile.note("one decimal of an inch is 2.54 mm; expected 2 or more", at: Keys.decimals)
        }
        if profile.isSound, let complaint = PaletteHeights.complaint(machine) {
            profile.note(complaint, at: Keys.palette)
        }
        if !machine.area.reaches(machine.park) { profile.note("the pen would park outside the area", at: Keys.park) }
        let ownComments: [Machine.Comments] =
            switch language {
            case .gcode: [.semicolon, .parentheses]
            case .hpgl: [.hpgl]
            case .ebb: [.hash]
            }
        if machine.comments != .none, !ownComments.contains(machine.comments) {
            profile.note("\"co\" is for HPGL, \"hash\" for EBB, the others for G-code", at: Keys.comments)
        }
    }
}

extension Box {
    /// How far outside this box `point` may lie and still count as inside, in mm.
    static let noise = Page.rounding

    /// Whether `point` lies inside, noise apart.
    func reaches(_ point: Point) -> Bool { excess(of: point) <= Self.noise }

    /// How many millimetres `point` lies outside, along the worse axis; 0 or less inside.
    func excess(of point: Point) -> Double {
        max(minX - point.x, point.x - maxX, minY - point.y, point.y - maxY)
    }
}
