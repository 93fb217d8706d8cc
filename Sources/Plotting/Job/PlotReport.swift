import SketchBase
import SketchGeometry

/// What a plot takes, as the page's order would have it and as planned.
public struct PlotReport: Hashable, Sendable {
    /// Travel, lifts and time of one program.
    public struct Effort: Hashable, Sendable {
        /// Way with the pen up, in mm, from where the pen starts to where it parks.
        public var travel: Double
        /// How often the pen is lifted from the paper.
        public var lifts: Int
        /// In seconds, without what the operator needs.
        public var seconds: Double

        init(_ toolpath: Toolpath, seconds: Double) {
            travel = toolpath.lines().travels.reduce(0) { $0 + ($1.to - $1.from).length }
            lifts = toolpath.lifts
            self.seconds = seconds
        }
    }

    /// The profile's name.
    public var machine: String
    /// In the page's own order.
    public var before: Effort
    /// As planned.
    public var after: Effort
    /// Way with the pen down, in mm.
    public var drawn: Double
    /// Whether the paper lies turned by 90° counter-clockwise.
    public var isTurned: Bool
    /// How often the machine stops for a refill of the pen.
    public var refills: Int
    /// How often a pen is dipped into the palette.
    public var dips: Int
    /// Seconds of each layer, by what it is called.
    public var layers: [(name: String, seconds: Double)] { zip(layerNames, layerSeconds).map { ($0, $1) } }
    private var layerNames: [String]
    private var layerSeconds: [Double]

    /// - Parameter before: what the machine would do for the page as it came.
    /// - Parameter after: what it does for the plan.
    init(_ machine: Machine, before: Effort, after: Toolpath, isTurned: Bool, refills: Int, dips: Int) {
        let estimate = TimeEstimate(after, machine: machine)
        self.machine = machine.name
        self.before = before
        self.after = Effort(after, seconds: estimate.total)
        drawn = after.lines().drawn.reduce(0) { $0 + Polyline($1.points).length }
        self.isTurned = isTurned
        self.refills = refills
        self.dips = dips
        layerNames = after.layers
        layerSeconds = estimate.layers.map(\.total)
    }

    /// For people, a line each.
    public var lines: [String] {
        var lines = [
            "\(machine): \(Self.metres(drawn)) drawn in \(Self.clock(after.seconds)); pen-up travel "
                + "\(Self.metres(before.travel)) → \(Self.metres(after.travel)), pen lifts "
                + "\(before.lifts) → \(after.lifts), time \(Self.clock(before.seconds)) → \(Self.clock(after.seconds))"
        ]
        if isTurned { lines.append("  the paper lies turned by 90° counter-clockwise") }
        if refills > 0 { lines.append("  stops for a refill of the pen: \(refills)") }
        if dips > 0 { lines.append("  dips into the palette: \(dips)") }
        if layerNames.count > 1 {
            lines += layers.map { "  \($0.name): \(Self.clock($0.seconds))" }
        }
        return lines
    }

    /// For people: millimetres as metres with two digits behind the point.
    public static func metres(_ millimetres: Double) -> String { "\(Decimals.text(millimetres / 1000, places: 2)) m" }

    /// Hours, minutes and seconds.
    public static func clock(_ seconds: Double) -> String {
        let whole = Int(bounded: min(max(seconds, 0), 1e9).rounded())
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return whole >= 3600
            ? "\(whole / 3600):\(two(whole / 60 % 60)):\(two(whole % 60)) h" : "\(whole / 60):\(two(whole % 60)) min"
    }
}
