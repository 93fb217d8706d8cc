import Drawing

/// A place on the machine's bed in micrometres, the resolution of the program: positions are compared
/// as they are written.
struct MachinePoint: Hashable {
    var x: Int
    var y: Int

    init(x: Int, y: Int) {
        self.x = x
        self.y = y
    }

    /// `point` of a page of `pageHeight` mm with y turned upwards.
    init(_ point: Point, pageHeight: Double) {
        x = Decimals.scaled(point.x, places: 3)
        y = Decimals.scaled(pageHeight - point.y, places: 3)
    }

    func squaredDistance(to other: MachinePoint) -> Int {
        (x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)
    }
}

/// What a servo pen lift on GRBL is told.
struct GRBLServo {
    /// The S value that lifts the pen; nil switches the servo's signal off (`M5`).
    var penUp: Double?
    var penDown: Double
    /// In seconds.
    var dwell: Double
    /// In mm/min.
    var feed: Double
}

/// A program under construction (NIST RS274/NGC as GRBL 1.1 reads it) that knows where the pen is, so
/// that nothing is said twice.
struct GCodeProgram {
    private(set) var text = ""
    /// Where the pen is; before the first move, the origin.
    private(set) var position = MachinePoint(x: 0, y: 0)

    private let dialect: GRBLServo
    private var isPlaced = false
    private var isDown = false
    private var hasFeed = false

    init(dialect: GRBLServo) { self.dialect = dialect }

    /// A comment on as many lines of at most 70 columns as it takes.
    ///
    /// Other than printable ASCII is written as `\uXXXX`; so are the characters that GRBL obeys
    /// wherever they stand, even in comments: `!` feed hold, `?` status report, `~` cycle start.
    mutating func comment(_ comment: String, mark: String = ";") {
        let characters = Array(ASCIIText.escaped(comment, also: "!?~"))
        var start = 0
        repeat {
            var end = min(start + 68 - mark.utf8.count, characters.count)
            // A space at the end of a line might get lost on the way, one at its beginning will not.
            while end < characters.count, end > start + 1, characters[end - 1] == " " { end -= 1 }
            text += "\(mark) \(String(characters[start..<end]))\n"
            start = end
        } while start < characters.count
    }

    /// Millimetres, absolute positions, feed in units a minute, and the pen lifted.
    mutating func begin() {
        text += "G21\nG90\nG94\n"
        lift()
    }

    /// Waits, with the pen lifted, for the operator to put in the pen that `pen` describes.
    mutating func pause(for pen: String) {
        raise()
        comment(pen)
        text += "M0\n"
    }

    /// Draws through `points`, one alone as a dot. The pen stays down where it is there already.
    mutating func draw(_ points: [MachinePoint]) {
        guard let first = points.first else { return }
        let isContinued = isDown && position.squaredDistance(to: first) < Self.joinDistance * Self.joinDistance
        if !isContinued {
            raise()
            travel(to: first)
            lower()
        }
        for point in points where point != position {
            text += "G1\(words(to: point))\(hasFeed ? "" : " F\(Decimals.text(dialect.feed, places: 3))")\n"
            hasFeed = true
            position = point
        }
    }

    /// Lifts the pen and goes home.
    mutating func end() {
        raise()
        travel(to: MachinePoint(x: 0, y: 0))
        text += "M2\n"
    }

    /// In micrometres: strokes that meet closer than this are drawn as one.
    private static let joinDistance = 5

    private mutating func travel(to point: MachinePoint) {
        guard !isPlaced || point != position else { return }
        text += "G0\(words(to: point))\n"
        position = point
        isPlaced = true
    }

    private func words(to point: MachinePoint) -> String {
        let x = !isPlaced || point.x != position.x ? " X\(Decimals.fixed(point.x, places: 3))" : ""
        let y = !isPlaced || point.y != position.y ? " Y\(Decimals.fixed(point.y, places: 3))" : ""
        return x + y
    }

    private mutating func raise() {
        if isDown { lift() }
    }

    private mutating func lift() {
        text += dialect.penUp.map { "M3 S\(Decimals.text($0, places: 3))\n" } ?? "M5\n"
        dwell()
        isDown = false
    }

    private mutating func lower() {
        text += "M3 S\(Decimals.text(dialect.penDown, places: 3))\n"
        dwell()
        isDown = true
    }

    private mutating func dwell() {
        if dialect.dwell > 0 { text += "G4 P\(Decimals.text(dialect.dwell, places: 3))\n" }
    }
}
