/// The version of Sketch Studio, which recipes carry.
public enum StudioVersion {
    /// By semantic versioning.
    public static let current = "0.1.0"
}
