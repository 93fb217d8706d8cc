extension Int {
    /// So many of what `noun` names: `1 page`, `3 pages`.
    package func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
