/// A place in a file.
public struct Location: Hashable, Sendable {
    /// The file's path, or what errors call a text that is no file.
    public var file: String
    /// The JSON pointer (RFC 6901) of a value; empty for the whole document and for what is no JSON.
    public var pointer: String
    /// Lines and columns, where they are known.
    public var span: TextSpan?

    public init(file: String, pointer: String = "", span: TextSpan? = nil) {
        self.file = file
        self.pointer = pointer
        self.span = span
    }

    /// `file:line:column: /pointer`, as far as it is known; editors and terminals jump to it.
    public var text: String {
        let place = span.map { "\(file):\($0.start.line):\($0.start.column)" } ?? file
        return pointer.isEmpty ? place : "\(place): \(pointer)"
    }
}

/// A stretch of text.
public struct TextSpan: Hashable, Sendable {
    public var start: TextPosition
    /// Behind the last character.
    public var end: TextPosition

    public init(_ start: TextPosition, _ end: TextPosition) {
        self.start = start
        self.end = end
    }
}

/// A line and a column, both counted from 1; columns in bytes.
public struct TextPosition: Hashable, Sendable {
    public var line: Int
    public var column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}
