/// Something that holds for every member of a registry: every layout, style, renderer or machine profile. A test takes
/// the members from their registry and its laws from a list, so that whatever is added is held against all of them.
public struct Law<Subject: Sendable>: Sendable, CustomStringConvertible {
    /// What holds, as a sentence.
    public let description: String
    public let check: @Sendable (Subject) throws -> Void

    public init(_ description: String, _ check: @escaping @Sendable (Subject) throws -> Void) {
        self.description = description
        self.check = check
    }
}
