import SketchDocuments
import SketchGeometry
import SketchPages

/// The keys of machine profiles. Reading, schema and the table in docs/plotting.md follow from them.
enum MachineKeys {
    static let version = 1

    static let summary = Key("summary", .text, "one line for people")
    static let language = Key(
        "language", .choice(Machine.Language.self, standIn: .gcode), "what its programs are written in")
    static let area = Key(
        "area", .area,
        "`{\"x\": [low, high], \"y\": [low, high]}`: what the pen reaches, in machine coordinates, negative or not")
    static let axes = Key(
        "axes", .axes, default: Axes.usual,
        "which machine direction points to your right, and which away from you; each of `+x`, `-x`, `+y`, `-y`")
    static let origin = Key(
        "origin", .choice(Anchor.self, standIn: .bottomLeft), default: .bottomLeft,
        "where the paper lies, as the option `place`")
    static let park = Key(
        "park", .point(coordinates), "`{\"x\", \"y\"}`: where a plot starts and ends")
    static let units = Key(
        "units", .choice(Machine.Units.self, standIn: .mm), default: .mm,
        "of coordinates and rates in the program; `start` has to say so too (`G21`, `G20`)")
    static let decimals = Key("decimals", .integer(1...5), default: 3, "of coordinates")
    static let plotterUnits = Key("plotterUnits", .number(1...10_000), default: 40, "HPGL's units a millimetre")
    static let feed = Key("feed", .feed, "rates of the program")
    static let rapidsTakeFeed = Key(
        "rapidsTakeFeed", .flag, default: false, "whether `G0` carries a feed rate: `true` for Marlin")
    static let limits = Key("limits", .limits, "what the machine can do")
    static let pen = Key("pen", .pen, "how the pen is moved")
    static let dwell = OptionalKey(
        "dwell", .dwell, otherwise: "required for G-code",
        "a wait, with `{seconds}` (GRBL: `G4 P{seconds}`) or `{milliseconds}` (Marlin: `G4 P{milliseconds}`)")
    static let arcs = Key("arcs", .flag, default: false, "whether the firmware obeys `G2` and `G3`")
    static let start = OptionalKey(
        "start", .commands, otherwise: "required for G-code",
        "commands before the first, as `[\"G21\", \"G90\", \"G94\"]`; the pen is lifted behind them, so home (`G28`) "
            + "with a pen that clears the paper")
    static let end = OptionalKey("end", .commands, otherwise: "required for G-code", "commands behind the last")
    static let penChange = Key(
        "penChange", .commands, default: [],
        "commands that wait for the next pen or a refill; `{message}` says which")
    static let comments = Key(
        "comments", .choice(Machine.Comments.self, standIn: .none),
        "`\"hash\"` is for EBB, `\"co\"` for HP-GL/2 plotters; older ones do not know `CO` and might take text for commands, so that "
            + "`hpgl` writes none, and no recipe")
    static let lineNumbers = Key(
        "lineNumbers", .flag, default: false,
        "`N…` and checksum on every line, for Marlin over a serial line without a host that adds them")
    static let lineLength = Key("lineLength", .integer(40...1000), default: 70, "longest line; GRBL takes 70")
    static let serial = OptionalKey(
        "serial", .node(.record(Serial.all)), otherwise: "as its keys say",
        "how `studio plot send` talks to it over a wire")

    static let board = OptionalKey(
        "board", .board, otherwise: "required for EBB", "EBB: what the board drives; see the profiles of AxiDraws")

    static let pens = Key(
        "pens", .pens, default: [],
        "pens of their own, each for the layers that are called as it is; `studio plot calibrate` finds their figures")

    static let palette = OptionalKey(
        "palette", .palette, otherwise: "none",
        "pots beside the paper that pens on Z are dipped into; see [below](#brushes-and-dip-pens)")

    static let all: [any AnyKey] = [
        DocumentKeys.schema, DocumentKeys.version(version...version), summary, language, area, axes, origin, park,
        units,
        decimals,
        plotterUnits, feed, rapidsTakeFeed, limits, pen, dwell, arcs, start, end, penChange, comments, lineNumbers,
        lineLength, serial, board, pens, palette,
    ]

    /// What G-code needs besides; HPGL and EBB have commands of their own for it.
    static let neededByGCode: [any AnyKey] = [dwell, start, end]

    static let feeds = 1.0...1_000_000.0
    static let coordinates = -10_000.0...10_000.0

    enum Feed {
        static let draw = Key("draw", .number(feeds), "rate with the pen down")
        static let travel = Key(
            "travel", .number(feeds),
            "rate of `G0` where `rapidsTakeFeed`; on GRBL travel is as fast as `limits.rate`")
    }

    enum Limits {
        static let rate = Key("rate", .vector(feeds), "`{\"x\", \"y\", \"z\"}`: the highest rates; z may be missing")
        static let acceleration = Key("acceleration", .vector(0.1...1_000_000), "the same for accelerations")
        static let junctionDeviation = Key(
            "junctionDeviation", .number(0.0001...10), "how far the machine's planner cuts corners, in mm")
        static let corners = Key(
            "corners", .choice(Machine.CornerRule.self, standIn: .grbl), default: .grbl,
            "the rule for the speed in corners: GRBL's, which Marlin has too, or a slower one; see the end of this page"
        )
    }

    enum Pen {
        static let before = Key(
            "before", .commands, default: [],
            "G-code: commands sent before either of them, as `[\"M400\"]` on Marlin, which turns a servo at once, "
                + "though moves still wait in its queue")
        static let up = Key("up", .penMove, "lifts the pen")
        static let down = Key("down", .penMove, "lowers it")
    }

    enum PenMove {
        static let command = OptionalKey(
            "command", .command, otherwise: "required for G-code",
            "the command, in which `{value}` stands for the value; HPGL and EBB have their own")
        static let value = OptionalKey(
            "value", .number(coordinates), otherwise: "required where the command has `{value}`, and for EBB",
            "an angle, a power or a height; for EBB the servo's position in per cent, as an AxiDraw's own software has it"
        )
        static let dwell = Key(
            "dwell", .number(0...10), default: 0,
            "seconds until the pen is there. With 0 no wait is sent: a Z axis waits by itself. HPGL has it for the "
                + "estimate only")
    }

    enum NamedPen {
        static let all: [any AnyKey] = [name, offset, up, down, feed]

        static let name = Key("name", .penName, "as layers call it, up to 30 characters")
        static let offset = Key(
            "offset", .point(-200...200), default: Point(0, 0),
            "`{\"x\", \"y\"}`: where its tip lies in machine coordinates, seen from a pen without offset; its layers are "
                + "moved the other way")
        static let up = OptionalKey(
            "up", .number(coordinates), otherwise: "`pen.up.value`",
            "G-code: its own `{value}` of the command that lifts it")
        static let down = OptionalKey(
            "down", .number(coordinates), otherwise: "`pen.down.value`",
            "G-code: its own `{value}` of the command that lowers it")
        static let feed = OptionalKey(
            "feed", .number(feeds), otherwise: "`feed.draw`", "G-code: its own rate of drawing")
    }

    enum Palette {
        static let distance = Key(
            "distance", .number(1...1_000_000), "how far is drawn from one dip to the next, in mm")
        static let places = Key("places", .places, "where pens are dipped")
    }

    enum Place {
        static let all: [any AnyKey] = [pen, at, depth, dwell, wipe]

        static let pen = OptionalKey(
            "pen", .penName, otherwise: "all that have none of their own", "the layers that dip here, by their name")
        static let at = Key("at", .point(coordinates), "`{\"x\", \"y\"}`, in machine coordinates")
        static let depth = Key(
            "depth", .number(coordinates), "the `{value}` of the command that lowers the pen, down in the pot")
        static let dwell = Key("dwell", .number(0...60), default: 0, "seconds in the pot")
        static let wipe = OptionalKey(
            "wipe", .wipe, otherwise: "not wiped",
            "`{\"from\", \"to\", \"height\"}`: a line along which the pen is drawn then, as over the edge of the pot")
    }

    enum Wipe {
        static let from = Key("from", .point(coordinates), "")
        static let to = Key("to", .point(coordinates), "")
        static let height = Key("height", .number(coordinates), "")
    }

    enum Board {
        static let all: [any AnyKey] = [steps, stepMode, drive, moves, pin, servo, raise, lower]

        static let steps = Key(
            "steps", .number(1...2000), default: EBBBoard.axiDraw.steps, "a motor's steps a millimetre")
        static let stepMode = Key(
            "stepMode", .integer(1...5), default: EBBBoard.axiDraw.stepMode,
            "as `EM` counts: 1 is 1/16 step, 2 is 1/8, 5 is full steps")
        static let drive = Key(
            "drive", .choice(EBBBoard.Drive.self, standIn: .coreXY), default: EBBBoard.axiDraw.drive,
            "whether the motors make x + y and x − y together, or x and y each by itself")
        static let moves = Key(
            "moves", .choice(EBBBoard.Moves.self, standIn: .lm), default: EBBBoard.axiDraw.moves,
            "`\"lm\"` has constant acceleration, from firmware 2.5.3 on; `\"sm\"` short pieces of constant speed")
        static let pin = Key(
            "pin", .integer(0...7), default: EBBBoard.axiDraw.pin,
            "of port B, for the pen's servo: 1 for the usual, 2 for a brushless one")
        static let servo = Key(
            "servo", .pulses, default: EBBBoard.axiDraw.servo,
            "`[low, high]`: its pulses at 0 and 100 per cent, in units of 1/12 µs")
        static let raise = Key(
            "raise", .integer(0...65_535), default: EBBBoard.axiDraw.raise,
            "how fast the servo lifts, as `SC,11` has it")
        static let lower = Key(
            "lower", .integer(0...65_535), default: EBBBoard.axiDraw.lower, "how fast it lowers, as `SC,12` has it")
    }

    enum Serial {
        static let all: [any AnyKey] = [baud, bits, flow, firmware]

        static let baud = OptionalKey(
            "baud", .integer(50...4_000_000), otherwise: "115200, for HPGL 9600",
            "bits a second; any number that the port can do")
        static let bits = OptionalKey(
            "bits", .choice(Machine.Serial.Bits.self, standIn: .eightNone), otherwise: "`\"8N1\"`",
            "bits of a byte, parity and stop bits")
        static let flow = OptionalKey(
            "flow", .choice(Machine.Serial.Flow.self, standIn: .replies), otherwise: "`\"replies\"`",
            "what holds the sender back: the machine's replies (HPGL: the room that it tells when asked), `XON` and "
                + "`XOFF`, or the lines `RTS` and `CTS`")
        static let firmware = OptionalKey(
            "firmware", .choice(Machine.Serial.Firmware.self, standIn: .grbl), otherwise: "`\"grbl\"`",
            "what obeys G-code at the other end")
    }
}
