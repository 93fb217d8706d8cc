import SketchDocuments

/// Style files as JSON Schema, made from the same keys that reading allows.
public enum StyleSchema {
    package static let keys = StyleKeys.all(isFile: true)
    package static let penKeys = StyleKeys.Pen.all
    package static let fillKeys = FillKeys.all

    /// The JSON Schema (draft 2020-12) of styles.
    public static var json: JSONValue {
        Schema.record(keys).document(
            title: "Sketch Studio style", "How a page looks: paper, pens, which pen draws what.")
    }
}
