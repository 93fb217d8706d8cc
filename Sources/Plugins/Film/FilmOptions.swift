import SketchBase
import SketchDocuments
import SketchPages

/// The options that all films share, and what follows from them.
struct FilmOptions {
    static let seconds = Key("seconds", .number(0.1...600), default: 6, "how long all of the drawing takes")
    static let hold = Key("hold", .number(0...600), default: 1, "seconds that the finished page stays")
    static let size = Key("size", .integer(16...4096), default: 720, "pixels of the longer side")
    static func fps(_ range: ClosedRange<Int>, default: Int) -> Key<Int> {
        Key("fps", .integer(range), default: `default`, "frames a second")
    }

    let seconds: Double
    let hold: Double
    let size: Int
    let fps: Int
    private let renderer: String

    /// - Parameter renderer: what errors call it.
    init(_ options: OptionValues, fps: Key<Int>, of renderer: String) throws(Diagnostic) {
        seconds = try options[Self.seconds]
        hold = try options[Self.hold]
        size = try options[Self.size]
        self.fps = try options[fps]
        self.renderer = renderer
    }

    /// Frames in which the page draws itself.
    var drawingFrames: Int { max(1, Int(bounded: (seconds * Double(fps)).rounded())) }
    /// Frames that show the finished page, at least one.
    var heldFrames: Int { max(1, Int(bounded: (hold * Double(fps)).rounded())) }

    /// Frames' sides in pixels, and pixels a millimetre. A narrow page is given paper up to the smallest side.
    ///
    /// - Parameter step: what sides are multiples of.
    /// - Throws: `badData` where it would take too long.
    func frame(of page: Page, step: Int = 1) throws(Diagnostic) -> (width: Int, height: Int, scale: Double) {
        let longest = max(page.width, page.height)
        func pixels(_ side: Double) -> Int {
            max(Self.smallestSide, Int(bounded: (side / longest * Double(size) / Double(step)).rounded()) * step)
        }
        let (width, height) = (pixels(page.width), pixels(page.height))
        let frames = drawingFrames + heldFrames
        guard width * height * frames <= Self.mostPixels else {
            throw .badData(
                "\(renderer): \(frames) frames of \(width) × \(height) pixels are "
                    + "\(width * height * frames / 1_000_000) million pixels; expected at most "
                    + "\(Self.mostPixels / 1_000_000) million: give a lower --option \(renderer).size=…, "
                    + "\(renderer).fps=… or \(renderer).seconds=…")
        }
        return (width, height, Double(max(width, height)) / longest)
    }

    /// Encoders want some pixels to work on.
    private static let smallestSide = 16
    /// Some minutes of work.
    private static let mostPixels = 4_000_000_000
}
