import SketchGeometry

extension Machine {
    /// A pen that layers ask for by its name.
    public struct NamedPen: Hashable, Sendable {
        /// As the layers call it.
        public var name: String
        /// Where its tip lies in machine coordinates, seen from the tip of a pen without offset.
        public var offset = Point(0, 0)
        /// Its own `{value}` of the command that lifts it.
        public var up: Double?
        /// Its own `{value}` of the command that lowers it.
        public var down: Double?
        /// Its own rate of drawing, in mm/min.
        public var feed: Double?

        public init(
            name: String, offset: Point = Point(0, 0), up: Double? = nil, down: Double? = nil, feed: Double? = nil
        ) {
            (self.name, self.offset, self.up, self.down, self.feed) = (name, offset, up, down, feed)
        }

        /// Whether programs have other commands for it than for the usual pen.
        var changesCommands: Bool { up != nil || down != nil || feed != nil }
    }

    /// The pen that a layer asks for; nil for the usual one.
    public func pen(named layer: String) -> NamedPen? { pens.first { $0.name == layer } }

    /// The pen of a layer as a program's comment names it, `pen 2 of 3: NAME, #rrggbb, 0.3 mm`; nil for the usual one.
    func pen(inComment text: String) -> NamedPen? {
        guard let colon = text.firstRange(of: ": ") else { return nil }
        return pens.first { text[colon.upperBound...].hasPrefix($0.name + ", #") }
    }

    /// The machine as it is while it holds a pen.
    func holding(_ pen: NamedPen?) -> Machine {
        guard let pen else { return self }
        var machine = self
        if let up = pen.up { machine.pen.up.value = up }
        if let down = pen.down { machine.pen.down.value = down }
        if let feed = pen.feed { machine.feed.draw = feed }
        return machine
    }
}
