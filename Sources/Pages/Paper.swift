/// Paper sizes by name (ISO 216 A and B series, US sizes), in millimetres, portrait.
public enum Paper {
    /// Every name with its width and height.
    public static let sizes: [String: (width: Double, height: Double)] = [
        "A0": (841, 1189), "A1": (594, 841), "A2": (420, 594), "A3": (297, 420),
        "A4": (210, 297), "A5": (148, 210), "A6": (105, 148),
        "B2": (500, 707), "B3": (353, 500), "B4": (250, 353), "B5": (176, 250),
        "letter": (215.9, 279.4), "legal": (215.9, 355.6), "tabloid": (279.4, 431.8),
    ]
}
