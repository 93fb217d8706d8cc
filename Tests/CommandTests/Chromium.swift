import Foundation
import SketchDocuments
import Testing

/// Debian's browser without a window.
enum Chromium {
    /// Its standard output, once it has shown a page in a window of `width` × 900 points.
    static func run(_ arguments: [String], width: Int, in folder: URL) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/timeout")
        process.arguments =
            [
                "60", "/usr/bin/chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                "--user-data-dir=\(folder.appendingPathComponent("profile").path)", "--virtual-time-budget=2000",
                "--window-size=\(width),900",
            ] + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "chromium \(arguments) failed")
        return String(decoding: data, as: UTF8.self)
    }

    /// A page around another. Chromium's windows are at least 500 points wide, frames as narrow as they are told to be.
    /// What the inner page posts to its parent stands in `found` in the end.
    static func frame(of page: String, width: Int, height: Int = 900) -> String {
        """
        <iframe src="\(page)" style="border: 0; width: \(width)px; height: \(height)px"></iframe>
        <script type="application/json" id="found"></script>
        <script>onmessage = event => document.getElementById("found").textContent = JSON.stringify(event.data).replaceAll("<", "\\\\u003c")</script>
        """
    }

    /// What the inner page posted, out of the document of `frame`.
    static func found(in document: String) throws -> JSONValue {
        let start = try #require(document.range(of: "id=\"found\">")).upperBound
        return try JSONValue(parsing: Data(document[start...].prefix { $0 != "<" }.utf8), name: "found")
    }
}
