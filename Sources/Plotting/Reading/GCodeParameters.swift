/// What a program has put under numbers (#1 to #5000) and under names (#<depth>), as LinuxCNC has parameters.
struct GCodeParameters {
    enum Key: Hashable {
        case number(Int)
        /// In small letters and without blanks.
        case name(String)

        /// As programs write it.
        var text: String {
            switch self {
            case .number(let number): "#\(number)"
            case .name(let name): "#<\(name)>"
            }
        }

        /// Whether it is one of the machine's own: where it stands, its origins, its modes. Their values are no program's
        /// to know, and to set the higher ones moves origins.
        var isMachines: Bool {
            switch self {
            case .number(let number): number > 5000
            case .name(let name): Self.machines.contains(name) || name.hasPrefix("_ini[") || name.hasPrefix("_hal[")
            }
        }

        private static let machines: Set<String> = [
            "_x", "_y", "_z", "_a", "_b", "_c", "_u", "_v", "_w", "_abs_x", "_abs_y", "_abs_z", "_metric", "_imperial",
            "_absolute", "_incremental", "_plane", "_feed", "_rpm", "_line", "_motion_mode", "_coord_system", "_ccomp",
            "_inverse_time", "_units_per_minute", "_units_per_rev", "_current_tool", "_selected_tool", "_call_level",
            "_remap_level", "_task", "_value", "_value_returned", "_vmajor", "_vminor",
        ]
    }

    private var values: [Key: Double] = [:]

    subscript(key: Key) -> Double? { values[key] }

    /// Sets what a line has set, once all of the line is read: "#1=5 G1 X#1" goes to where #1 was before.
    mutating func set(_ assignments: [(key: Key, value: Double)]) {
        for (key, value) in assignments { values[key] = value }
    }
}
