import SketchBase
import SketchGeometry

/// Drilling cycles: G81, G82 with a wait, G83 and G73 in pecks (NIST RS274/NGC §3.5.16, as LinuxCNC has them).
///
/// To a pen a hole is a dot: down and up at one place. So pecks are not read one by one.
extension GCodeReader {
    /// What later lines of a cycle need not say again.
    struct Drilling {
        var code: Int
        /// Z before the first of the cycles, in machine millimetres.
        var initial: Double
        /// The numbers behind R, Z and P, the first two in millimetres.
        var clearance: Double
        var depth: Double
        var pause: Double
        var hasPeck: Bool
    }

    static let drillings = [73, 81, 82, 83]
    private static let maximumHoles = 1_000_000

    /// Drills where the line says; what is wrong with that, nil where nothing is.
    mutating func complaint(drilling line: GCodeLine, _ isInMachineCoordinates: Bool) -> String? {
        let name = "G\(motion)"
        guard !isInMachineCoordinates else { return "G53 is for lines (G0, G1)" }
        guard plane == 17 else { return "drilling (\(name)) in another plane than the paper's is not read" }
        guard !isInverseTime else { return "drilling (\(name)) has no rates of G93" }
        if let complaint = complaint(preparing: line, name) { return complaint }
        guard let drilling else { return nil }
        let times = line.value("L") ?? 1
        guard let count = Int(exactly: times), count >= 1 else {
            return "expected how often to drill, a whole number from 1 on, behind L"
        }
        guard count <= Self.maximumHoles - holes else { return "drills more than \(Self.maximumHoles) holes" }
        holes += count
        let clearance = drilling.clearance + (isAbsolute ? offset.z : drilling.initial)
        let bottom = drilling.depth + (isAbsolute ? offset.z : clearance)
        guard bottom <= clearance else { return "Z lies above R, so that \(name) would drill upwards" }
        // Where R lies above the place that the tool comes from, that counts as its height.
        let lifted = retractsToStart ? max(drilling.initial, clearance) : clearance
        for _ in 0..<count {
            var place = coordinates(line)
            place.z = max(position.z, clearance)
            guard [place.x, place.y, clearance, bottom].allSatisfy({ $0.magnitude <= Self.reach }) else {
                return "the hole lies further than 10 m from the origin"
            }
            rise(to: place.z)
            rush(to: place)
            rise(to: clearance)
            drill(to: bottom, drilling.code == 82 ? drilling.pause : 0)
            rise(to: lifted)
        }
        return nil
    }

    /// Takes over what the line says of the cycle.
    private mutating func complaint(preparing line: GCodeLine, _ name: String) -> String? {
        let clearance = line.value("R").map { $0 * millimetres }
        let depth = line.value("Z").map { $0 * millimetres }
        var cycle: Drilling
        if var drilling, drilling.code == motion {
            drilling.clearance = clearance ?? drilling.clearance
            drilling.depth = depth ?? drilling.depth
            cycle = drilling
        } else {
            guard let clearance else { return "\(name) wants R, the height from which it drills" }
            guard let depth else { return "\(name) wants Z, the depth to which it drills" }
            cycle = Drilling(
                code: motion, initial: drilling?.initial ?? position.z, clearance: clearance, depth: depth, pause: 0,
                hasPeck: false)
            guard motion != 82 || line.value("P") != nil else { return "G82 wants P, how long it waits" }
        }
        if let pause = line.value("P") {
            guard pause >= 0 else { return "the pause is \(Decimals.text(pause, places: 3)) s, expected 0 or more" }
            cycle.pause = pause
        }
        if motion == 83 || motion == 73 {
            if let peck = line.value("Q") {
                guard peck > 0 else { return "expected how deep a peck is, more than 0, behind Q" }
                cycle.hasPeck = true
            }
            guard cycle.hasPeck else { return "\(name) wants Q, how deep a peck is" }
        }
        drilling = cycle
        return nil
    }

    /// Straight up or down without drawing.
    private mutating func rise(to height: Double) {
        state.z = height
        rush(to: Vector(position.x, position.y, height))
    }

    /// Down at the feed rate, a wait, and what lets a pen be seen as down there.
    private mutating func drill(to bottom: Double, _ pause: Double) {
        let motion = motion
        self.motion = 1
        let length = position.z - bottom
        position.z = bottom
        state.z = bottom
        drilled.insert(events.count)
        note(.move(to: position, arc: nil, feed: rate(length)))
        if pause > 0 {
            drilled.insert(events.count)
            note(.dwell(pause))
        }
        self.motion = motion
    }
}
