/// The version of Sketch Studio, which recipes carry.
public enum StudioVersion {
    public static let current = "0.1.0"
}
