import SketchBase
import SketchGeometry

/// How a page is to be plotted. Lengths are millimetres.
public struct PlotSettings: Sendable {
    /// When the paper is turned by 90° counter-clockwise.
    public enum Turn: String, CaseIterable, Sendable {
        /// As the page is.
        case none
        /// A quarter turn, counter-clockwise.
        case quarter
        /// A quarter turn where the drawing fits only so.
        case auto
    }

    /// The machine as it is to be used: a profile with `changes`.
    public var machine: Machine
    public let changes: MachineChanges
    /// Where the paper lies on the work area.
    public var anchor: Anchor
    /// Moves the paper to the right and up from there.
    public var offset = Point(0, 0)
    /// Whether the paper is turned.
    public var turn = Turn.auto
    /// Draws everything the other way round, for transfer prints.
    public var isMirrored = false
    /// Numbers of the page's layers to plot, from 1; nil for all.
    public var layers: [Int]?
    /// Ends within this distance are joined; the pen stays down between strokes that are so near.
    public var joinDistance = 0.02
    /// Points within this distance of a simpler line are dropped.
    public var simplifyTolerance = 0.005
    /// Work spent on shortening travel, in per cent of the usual; 0 leaves the greedy order.
    public var effort = 100.0
    /// How often each line is drawn.
    public var passes = 1
    /// Stops for a fresh pen after so much drawn way; 0 for never.
    public var refillDistance = 0.0
    /// How far arcs may stray from the lines they replace; 0 for no arcs.
    public var arcTolerance = 0.0
    /// Fills closed strokes with lines so far apart; 0 for none.
    public var hatchSpacing = 0.0
    /// Degrees between hatch lines and the x axis.
    public var hatchAngle = 45.0

    public init(machine profile: Machine, changes: MachineChanges = MachineChanges()) {
        machine = changes.applied(to: profile)
        self.changes = changes
        anchor = profile.origin
    }

    /// - Throws: `badData` for what is no length, or no number at all.
    func check() throws(Diagnostic) {
        let lengths = [
            ("joinDistance", joinDistance), ("simplifyTolerance", simplifyTolerance), ("effort", effort),
            ("refillDistance", refillDistance), ("arcTolerance", arcTolerance), ("hatchSpacing", hatchSpacing),
        ]
        for (name, value) in lengths {
            guard value.isFinite, value >= 0 else { throw .badData("\(name) is \(value), expected a number from 0") }
        }
        guard hatchAngle.isFinite, offset.x.isFinite, offset.y.isFinite else {
            throw .badData("hatchAngle and offset have to be numbers, found \(hatchAngle), \(offset.x), \(offset.y)")
        }
    }
}
