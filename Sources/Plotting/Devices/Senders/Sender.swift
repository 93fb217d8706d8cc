import SketchBase
import SketchGeometry

/// The conversation with one kind of firmware, as a value: it is told what has arrived and what time it is, and says
/// what to send. It touches no port and no clock, so that tests can have any conversation.
///
/// Each command is taken with a mark, a number that rises: how far the program is once it is done. `acknowledged` and
/// `executed` are the marks that the machine has confirmed.
package protocol Sender: Sendable {
    /// Whether commands may be given, or why not.
    var state: SenderState { get }
    /// The machine has understood everything up to this mark, and may have done it.
    var acknowledged: Int { get }
    /// The machine has surely done everything up to this mark.
    var executed: Int { get }
    /// Whether all that was taken is surely done.
    var isIdle: Bool { get }
    /// Whether the machine has told since the wire was opened that it began anew, or is locked by an alarm, and so may
    /// have lost its place.
    var mayHaveLostPlace: Bool { get }
    /// Whether it has told since then that it began anew, so that it counts from where it stood.
    var hasRestarted: Bool { get }
    /// What its firmware calls itself; nil where it has not said.
    var firmware: String? { get }
    /// Where the machine says that it is, in the program's millimetres; nil where it has not said.
    var position: Point? { get }
    /// Marks between which replies were lost, and nothing tells whether the machine refused a command there.
    var doubtful: [Range<Int>] { get }
    /// What the machine says that it does, where it has stood at one place for long, and should not; nil where all is well.
    var standstill: String? { get }
    /// When `output` wants to be asked again, even where nothing arrives.
    var nextTime: Double { get }

    /// Whether the machine may draw faster or slower than the program says.
    var canChangeFeed: Bool { get }
    /// What has it draw at so many per cent of the program's rates from now on; nothing where it does.
    mutating func output(changingFeedTo percent: Int, at now: Double) -> [UInt8]
    /// Whether the machine's own button was pressed since this was called last.
    mutating func takePress() -> Bool
    /// Takes what has arrived.
    mutating func receive(_ bytes: [UInt8], at now: Double)
    /// What has to be sent now beside commands: questions, repetitions, signals.
    mutating func output(at now: Double) -> [UInt8]
    /// The bytes of one more command; nil where there is no room for it yet.
    mutating func take(_ command: SendPlan.Command, mark: Int, at now: Double) -> [UInt8]?
    /// Has the machine stop now, and forget what it was told. `state` is `ready` again when it has.
    mutating func abort(at now: Double) -> [UInt8]
    /// The commands that make the machine's place certain; none where it cannot be done.
    func locating(_ choice: PositionChoice, _ machine: Machine) -> [String]
}

/// Whether a machine takes commands.
package enum SenderState: Hashable, Sendable {
    case connecting, ready
    /// It was told to stop, and has not said that it has.
    case aborting
    case failed(MachineFault)
}

/// How the machine's place is made certain.
package enum PositionChoice: String, CaseIterable, Sendable {
    /// It finds its switches.
    case home
    /// A person has brought it to where its profile parks.
    case park
    /// A person says that it is where it was.
    case kept
}

/// Why a machine draws no further.
package enum MachineFault: Hashable, Sendable {
    /// A limit switch, a failed homing or the like, as the machine says it.
    case alarm(String)
    /// It does not take commands until it is unlocked, with what it says.
    case locked(String)
    /// It refused a command.
    case refused(String)
    /// It began anew in the middle.
    case restarted
    /// It answers nothing.
    case silent
    /// It stands still although it says that it does something, which is this.
    case stuck(String)
    /// Another firmware than the profile's.
    case stranger(String)
    /// It stands where it should not.
    case displaced(String)
    /// Its motors have no power.
    case unpowered
    /// It would leave the work area.
    case outside(String)
    /// The wire is gone, with the reason.
    case unplugged(String)

    /// Whether the machine may not know where it is, behind this.
    var losesPlace: Bool {
        switch self {
        case .alarm, .restarted, .displaced, .unpowered, .stuck: true
        default: false
        }
    }

    /// For people.
    package var text: String {
        switch self {
        case .alarm(let text): "the machine has stopped with an alarm: \(text)"
        case .locked(let text): "the machine is locked: \(text)"
        case .refused(let text): "the machine refuses a command: \(text)"
        case .restarted: "the machine has begun anew in the middle, and has lost its place"
        case .unpowered:
            "the motors have no power, and the machine has lost its place; look at its power supply and its switch"
        case .silent: "the machine does not answer"
        case .stuck(let state):
            "the machine says \(state), but has stood at one place for minutes, and answers nothing of what it was sent"
        case .stranger(let text), .outside(let text): text
        case .displaced(let text): "the machine has lost its place: \(text)"
        case .unplugged(let text): text
        }
    }
}

extension Sender {
    package var standstill: String? { nil }
    package var canChangeFeed: Bool { false }
    package mutating func output(changingFeedTo percent: Int, at now: Double) -> [UInt8] { [] }
    package mutating func takePress() -> Bool { false }

    /// What is said of a line on which replies come that nobody asked for.
    static var flood: String {
        "what is at this port says ok without end, whatever it is sent; it is no machine of this profile"
    }
}

extension Machine {
    /// What talks to this machine.
    func sender(at now: Double) -> any Sender {
        switch (language, serial.firmware) {
        case (.hpgl, _): HPGLSender(flow: serial.flow, at: now)
        case (.ebb, _): EBBSender(self, at: now)
        case (.gcode, .grbl): GRBLSender(at: now)
        case (.gcode, .marlin): MarlinSender(at: now)
        }
    }
}

/// Bytes that arrive, as lines.
struct ReplyLines: Sendable {
    private var rest: [UInt8] = []

    /// So much without an end is noise.
    private static let limit = 4096

    /// The lines that are whole now, without their ends.
    mutating func add(_ bytes: [UInt8]) -> [String] {
        var lines: [String] = []
        for byte in bytes {
            switch byte {
            case 10, 13:
                if !rest.isEmpty { lines.append(String(decoding: rest, as: UTF8.self)) }
                rest.removeAll(keepingCapacity: true)
            default: if rest.count < Self.limit { rest.append(byte) }
            }
        }
        return lines
    }

    /// Drops a line that has no end yet.
    mutating func drop() { rest.removeAll() }
}
