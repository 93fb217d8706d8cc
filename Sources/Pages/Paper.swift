/// Paper sizes by name (ISO 216 A and B series, US, architects' and photographers' sizes), in millimetres, portrait.
public enum Paper {
    /// Every name with its width and height.
    public static let sizes: [String: (width: Double, height: Double)] = [
        "A0": (841, 1189), "A1": (594, 841), "A2": (420, 594), "A3": (297, 420),
        "A4": (210, 297), "A5": (148, 210), "A6": (105, 148), "A3+": (329, 483),
        "B2": (500, 707), "B3": (353, 500), "B4": (250, 353), "B5": (176, 250),
        "A7": (74, 105), "B0": (1000, 1414), "B1": (707, 1000), "B6": (125, 176),
        "letter": (215.9, 279.4), "legal": (215.9, 355.6), "tabloid": (279.4, 431.8),
        "arch-A": (228.6, 304.8), "arch-B": (304.8, 457.2), "arch-C": (457.2, 609.6), "arch-D": (609.6, 914.4),
        "arch-E": (914.4, 1219.2), "9x12": (228.6, 304.8), "11x14": (279.4, 355.6),
        "postcard": (105, 148),
        "square": (300, 300),
    ]

    /// Screens by name, in pixels, portrait.
    public static let screens: [String: (width: Double, height: Double)] = [
        "screen-hd": (1080, 1920), "screen-qhd": (1440, 2560), "screen-4k": (2160, 3840), "phone": (1170, 2532),
        "tablet": (1640, 2360), "story": (1080, 1920), "avatar": (1024, 1024),
    ]

    /// Sides of paper in millimetres.
    public static let sides = 10.0...5000.0

    /// The size that a text means: a name in whatever case, or millimetres as `500x700mm`; nil for neither.
    public static func size(_ text: String) -> (width: Double, height: Double)? {
        if let name = sizes.keys.first(where: { $0.lowercased() == text.lowercased() }) { return sizes[name] }
        guard let match = text.wholeMatch(of: /([0-9.]+)[x×]([0-9.]+) ?mm/), let width = Double(match.1),
            let height = Double(match.2), sides.contains(width), sides.contains(height)
        else { return nil }
        return (width, height)
    }
}
