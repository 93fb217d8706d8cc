import SketchBase
import SketchGeometry

extension Machine {
    /// Pots of ink or paint beside the paper, which a pen or a brush is dipped into, instead of a stop for a refill.
    public struct Palette: Hashable, Sendable {
        /// How far is drawn from one dip to the next, in mm.
        public var distance: Double
        /// Where pens are dipped.
        public var places: [Place]
    }

    /// Where a pen is dipped, and how.
    public struct Place: Hashable, Sendable {
        /// The layers that dip here, by their name; nil for all that have no place of their own.
        public var pen: String?
        /// In machine coordinates.
        public var at: Point
        /// The `{value}` of the command that lowers the pen.
        public var depth: Double
        /// How long the pen stays down, in seconds.
        public var dwell: Double
        /// Where it is wiped then; nil for nowhere.
        public var wipe: Wipe?

        /// Where the pen comes to with it.
        var points: [Point] { [at] + (wipe.map { [$0.from, $0.to] } ?? []) }
        /// What the pen is lowered to there.
        var heights: [Double] { [depth] + (wipe.map { [$0.height] } ?? []) }
    }

    /// A line along which a pen is wiped, as on the edge of a pot.
    public struct Wipe: Hashable, Sendable {
        /// In machine coordinates.
        public var from: Point
        /// In machine coordinates.
        public var to: Point
        /// The `{value}` of the command that lowers the pen.
        public var height: Double
    }

    /// Where the pen of a layer is dipped; nil for nowhere.
    func place(ofLayer name: String) -> Place? {
        guard let places = palette?.places else { return nil }
        return places.first { $0.pen == name } ?? places.first { $0.pen == nil }
    }

    /// How high the pen is behind the command that lowers it, with another value, in mm; nil where that moves no height.
    func height(at value: Double) -> Double? {
        var machine = self
        machine.pen.down.value = value
        guard let z = PenRule.states(machine)?.down.z, z != ToolState.unknownHeight else { return nil }
        return z
    }
}

/// The heights that a machine with a palette has its pens at, and where.
struct PaletteHeights {
    private let machine: Machine
    private let dips: [(at: Point, z: Double)]
    private let wipes: [(from: Point, to: Point, z: Double)]
    /// Of all pens, lifted.
    private let lifted: [Double]
    /// 1 where up is the higher one, else −1.
    private let sign: Double
    private let slack: Double
    /// How far a height may be off, in mm.
    private static let tolerance = 0.0015

    /// nil for machines without a palette.
    init?(_ machine: Machine) {
        guard let palette = machine.palette, let base = PenRule.states(machine) else { return nil }
        self.machine = machine
        dips = palette.places.compactMap { place in machine.height(at: place.depth).map { (place.at, $0) } }
        wipes = palette.places.compactMap(\.wipe).compactMap { wipe in
            machine.height(at: wipe.height).map { (wipe.from, wipe.to, $0) }
        }
        lifted = ([nil] + machine.pens).compactMap { PenRule.states(machine.holding($0))?.up.z }
        sign = base.up.z >= base.down.z ? 1 : -1
        slack = 1 / machine.stepsAMillimetre + Box.noise
    }

    /// Whether a pen at this height is lifted.
    func isLifted(_ z: Double) -> Bool { lifted.contains { (z - $0) * sign >= -Self.tolerance } }

    /// Whether the pen is in a pot there.
    func isDip(_ end: Vector) -> Bool {
        dips.contains { ($0.at - Point(end.x, end.y)).length <= slack && ($0.z - end.z).magnitude <= Self.tolerance }
    }

    /// Whether the pen may be so low there though it draws nothing.
    func holds(_ end: Vector) -> Bool {
        isDip(end)
            || wipes.contains {
                Point(end.x, end.y).distance(toSegment: $0.from, $0.to) <= slack
                    && ($0.z - end.z).magnitude <= Self.tolerance
            }
    }

    /// What makes a palette unusable; nil where nothing does.
    static func complaint(_ machine: Machine) -> String? {
        guard let palette = machine.palette else { return nil }
        guard machine.language == .gcode, machine.pen.down.takesValue, let states = PenRule.states(machine),
            states.up.z != ToolState.unknownHeight, states.down.z != ToolState.unknownHeight
        else { return "is for machines whose pen rides on Z: the command that lowers it needs a {value}" }
        guard Set(palette.places.map(\.pen)).count == palette.places.count else {
            return "has two places for the same pen"
        }
        let pens = ([nil] + machine.pens).compactMap { PenRule.states(machine.holding($0)) }
        for place in palette.places {
            for point in place.points {
                guard machine.area.reaches(point) else { return "has a place that the pen does not reach" }
            }
            for value in place.heights {
                guard let z = machine.height(at: value) else { return "has a depth that is no height" }
                let isLow = pens.allSatisfy { ($0.up.z - z) * (states.up.z - states.down.z) > 0 }
                guard isLow, pens.allSatisfy({ ($0.down.z - z).magnitude > 0.01 }) else {
                    return
                        "dips or wipes at a height at which a pen is lifted or draws, so that it could not be told from "
                        + "drawing; choose another by 0.02 mm or more"
                }
            }
        }
        return nil
    }
}

extension SelfCheck {
    /// Away from the paper the pen is down at the palette alone, and no pen draws further from one dip than it may.
    static func checkDips(_ toolpath: Toolpath, _ machine: Machine, distance: Double) throws(Diagnostic) {
        guard let heights = PaletteHeights(machine) else { return }
        var position = toolpath.start
        var hasHeight = false
        var way = 0.0
        var (layer, isWet) = (0, false)
        for event in toolpath.events {
            guard case .move(let end, let arc, _) = event.action else { continue }
            if end.z != position.z { hasHeight = true }
            if event.layer != layer { (layer, way, isWet) = (event.layer, 0, false) }
            if event.isDown {
                let piece: Piece =
                    arc.map { .arc(to: Point(end.x, end.y), centre: $0.centre, isClockwise: $0.isClockwise) }
                    ?? .line(to: Point(end.x, end.y))
                way +=
                    Polyline(Flattening.points(from: Point(position.x, position.y), [piece], tolerance: 0.002)).length
            } else if heights.isDip(end) {
                (way, isWet) = (0, true)
            } else if hasHeight, !heights.isLifted(end.z), !heights.holds(end) {
                throw .internal("line \(event.line) of the program lowers the pen beside the palette")
            }
            let hasPlace = machine.place(ofLayer: toolpath.layers[layer]) != nil
            guard !hasPlace || way == 0 || isWet, !hasPlace || way <= distance * 1.001 + 0.1 else {
                throw .internal("line \(event.line) of the program draws on without a dip")
            }
            position = end
        }
    }
}
