import SketchDocuments

/// Style files as JSON Schema, made from the same keys that reading allows.
public enum StyleSchema {
    public static let keys = StyleKeys.all(isFile: true)
    public static let penKeys = StyleKeys.Pen.all

    public static var json: JSONValue {
        Schema.record(keys).document(
            title: "Sketch Studio style", "How a page looks: paper, pens, which pen draws what.")
    }
}
