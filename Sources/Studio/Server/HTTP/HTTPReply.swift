import Foundation
import SketchBase
import SketchDocuments

/// What a request is answered with.
package enum HTTPReply: Sendable {
    /// All at once.
    case whole(HTTPAnswer)
    /// JSON lines, each sent as it is made. Where the work throws before its first line, the answer is its error; behind
    /// that, the error is the last line, `{"error": …}`.
    case lines(@Sendable (_ send: (JSONValue) throws(Diagnostic) -> Void) throws(Diagnostic) -> Void)
}

/// An answer with its body.
package struct HTTPAnswer: Sendable {
    package var status = 200
    package var headers: [(name: String, value: String)] = []
    package var body = Data()

    package init(_ status: Int = 200, type: String, _ body: Data) {
        self.status = status
        headers = [("Content-Type", type)]
        self.body = body
    }

    package init(_ status: Int = 200, json: JSONValue) {
        self.init(status, type: "application/json", Data((json.text() + "\n").utf8))
    }

    /// An error as data, with what comes with it: `{"problems": […]}`, as commands with `--json` answer.
    package init(_ error: Diagnostic, status: Int? = nil) {
        var alone = error
        alone.further = []
        self.init(
            status ?? error.httpStatus,
            json: .members(["problems": .array(([alone] + error.further).map(\.json))]))
    }

    static let phrases = [
        100: "Continue", 200: "OK", 201: "Created", 204: "No Content", 303: "See Other", 304: "Not Modified",
        400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed",
        408: "Request Timeout", 409: "Conflict", 411: "Length Required", 413: "Content Too Large",
        415: "Unsupported Media Type", 422: "Unprocessable Content", 424: "Failed Dependency",
        431: "Request Header Fields Too Large", 500: "Internal Server Error", 503: "Service Unavailable",
        505: "HTTP Version Not Supported", 507: "Insufficient Storage",
    ]
}

extension Diagnostic {
    /// A mistake of whoever asks is 4xx, one of ours or of the disk 5xx.
    var httpStatus: Int {
        switch status {
        case .usage: 400
        case .badData: 422
        case .missingInput: 404
        case .unavailable: 424
        case .cannotCreateOutput, .tryAgain: 409
        case .inputOutput: 507
        case .internalError: 500
        }
    }
}
