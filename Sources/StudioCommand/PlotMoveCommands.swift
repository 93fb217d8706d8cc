import ArgumentParser
import SketchBase
import SketchGeometry
import SketchPlotting

/// Moves by hand: short programs that draw nothing, or a dot.
///
/// - Parameters:
///   - outcome: what is said in the end.
///   - way: how far it goes from where it is, in machine millimetres, which must not leave the work area.
private func move(
    _ target: PlotPortOptions, _ outcome: String, way: (Machine) throws(Diagnostic) -> Point? = { _ in nil },
    _ program: (Machine) throws(Diagnostic) -> String
) throws(Diagnostic) {
    let machine = try target.profile()
    let way = try way(machine)
    let plan = try SendPlan(program(machine), machine: machine, knowsPlace: false)
    let device = try FileDevice(port: target.port, serial: machine.serial)
    let conversation = PlotConversation(
        port: target.port, program: machine.name, waits: false, json: false, purpose: .moving(outcome))
    try conversation.hold(SendRun(plan, over: device, journal: nil, jogging: way), strokesBefore: 0)
}

struct PlotJogCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jog", abstract: "Lift the pen and move it by so many millimetres, from where it is.",
        discussion: "For example: studio plot jog --right 20 --up 10 --port /dev/ttyUSB0 --machine grbl-servo")

    @OptionGroup var target: PlotPortOptions

    @Option(in: -2000...2000, help: "Millimetres to the right, as you see it; negative to the left.")
    var right = 0.0

    @Option(in: -2000...2000, help: "Millimetres away from you; negative towards you.")
    var up = 0.0

    func validate() throws {
        guard right != 0 || up != 0 else { throw ValidationError("Give --right or --up, in millimetres.") }
    }

    func run() throws {
        let way = Point(right, up)
        try move(
            target, "moved", way: { machine throws(Diagnostic) in try MachineMoves.way(way, machine) },
            { MachineMoves.jog(way, $0) })
    }
}

struct PlotPenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pen", abstract: "Lift or lower the pen where it is.",
        discussion: "For example: studio plot pen up --port /dev/ttyUSB0 --machine grbl-servo")

    enum Place: String, CaseIterable, ExpressibleByArgument { case up, down }

    @Argument(help: "up or down.")
    var place: Place

    @OptionGroup var target: PlotPortOptions

    func run() throws {
        let isDown = place == .down
        try move(target, "the pen is \(place.rawValue)") { MachineMoves.pen(isDown: isDown, $0) }
    }
}

struct PlotHomeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "home", abstract: "Have the machine find its switches.",
        discussion: "For example: studio plot home --port /dev/ttyUSB0 --machine grbl-servo")

    @OptionGroup var target: PlotPortOptions

    func run() throws { try move(target, "at home") { MachineMoves.home($0) } }
}

struct PlotParkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "park", abstract: "Lift the pen and go to where the profile parks.",
        discussion: "For example: studio plot park --port /dev/ttyUSB0 --machine grbl-servo")

    @OptionGroup var target: PlotPortOptions

    func run() throws { try move(target, "parked") { MachineMoves.park($0) } }
}
