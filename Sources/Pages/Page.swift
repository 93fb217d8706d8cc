import SketchGeometry

/// A drawing with everything resolved: millimetres, absolute coordinates, pens and layers. It is all
/// that a renderer sees. The origin is the top left corner of the paper, y grows downwards.
public struct Page: Hashable, Sendable {
    /// Width of the paper in millimetres.
    public var width: Double
    /// Height of the paper in millimetres.
    public var height: Double
    /// Pixels an inch of a page that is meant for a screen; nil for paper.
    public var resolution: Double?
    /// The colour of the paper; nil leaves it unpainted. Plotters ignore it.
    public var background: Colour?
    /// In drawing order, one a pen.
    public var layers: [Layer]
    /// Which lines belong to which drawing; lines of the paper itself belong to none.
    public var cells: [PageCell] = []
    /// What it takes to make this page again.
    public var recipe: Recipe

    public init(width: Double, height: Double, background: Colour?, layers: [Layer], recipe: Recipe) {
        self.width = width
        self.height = height
        self.background = background
        self.layers = layers
        self.recipe = recipe
    }
}

/// All that is drawn with one pen.
public struct Layer: Hashable, Sendable {
    /// What people and programs call it.
    public var name: String
    /// What it is drawn with.
    public var pen: Pen
    /// In millimetres on the page, in drawing order.
    public var paths: [Path]

    public init(name: String, pen: Pen, paths: [Path]) {
        self.name = name
        self.pen = pen
        self.paths = paths
    }

    public init(name: String, pen: Pen, polylines: [Polyline]) {
        self.init(name: name, pen: pen, paths: polylines.map(Path.init))
    }

    /// Cuts every path into a polyline within `Path.flatness`, for whoever knows points only. That is work: keep
    /// the result.
    public func flattened() -> [Polyline] { paths.map { $0.flattened() } }
}

/// A pen with round tip.
public struct Pen: Hashable, Sendable {
    /// Of its ink.
    public var colour: Colour
    /// Line width in millimetres.
    public var width: Double
    /// From 0, invisible, to 1.
    public var opacity: Double

    public init(colour: Colour, width: Double, opacity: Double = 1) {
        self.colour = colour
        self.width = width
        self.opacity = opacity
    }
}

/// An sRGB colour.
public struct Colour: Hashable, Sendable {
    public var red: UInt8
    public var green: UInt8
    public var blue: UInt8

    public init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// Reads `#rgb` or `#rrggbb`; nil for anything else.
    public init?(hex: String) {
        guard hex.hasPrefix("#") else { return nil }
        var digits = String(hex.dropFirst())
        if digits.count == 3 { digits = digits.map { "\($0)\($0)" }.joined() }
        guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit), let value = UInt32(digits, radix: 16) else {
            return nil
        }
        self.init(
            red: UInt8(value >> 16 & 0xff), green: UInt8(value >> 8 & 0xff), blue: UInt8(value & 0xff))
    }

    /// `#rrggbb`.
    public var hex: String {
        "#"
            + [red, green, blue].map { component in
                let digits = String(component, radix: 16)
                return digits.utf8.count == 1 ? "0" + digits : digits
            }.joined()
    }
}

/// What a picture carries with it, so that it can be made again.
public struct Recipe: Hashable, Sendable {
    /// Name and version of the program.
    public var generator: String
    /// The scene's title; may be empty.
    public var title: String
    /// The scene's seed.
    public var seed: UInt64
    /// SHA-256 of each checkpoint file, by the name that the scene gives it.
    public var checkpoints: [String: String]
    /// SHA-256 of each filter outside this program that the page went through, by its name.
    public var filters: [String: String] = [:]
    /// Releases of other people's libraries, by their names, without which the same bytes are not promised.
    public var libraries: [String: String] = [:]
    /// The scene as compact JSON, style included; of a page of samples how they were drawn.
    public var scene: String

    public init(generator: String, title: String, seed: UInt64, checkpoints: [String: String], scene: String) {
        self.generator = generator
        self.title = title
        self.seed = seed
        self.checkpoints = checkpoints
        self.scene = scene
    }
}
