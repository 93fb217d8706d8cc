import Foundation
import SketchBase
import SketchDocuments
import SketchStudio

/// The studio in a browser: a folder, its page and its interface, on the loopback interface.
package final class StudioServer: Sendable {
    private let listener: HTTPListener
    private let access: Access
    private let rooms: Rooms
    private let log: @Sendable (String) -> Void

    /// - Parameters:
    ///   - path: the folder whose files it reads and writes.
    ///   - port: 0 for a free one.
    ///   - log: takes a line for each request that is refused.
    /// - Throws: as `WorkFolder` and `HTTPListener`; `badData` where a file of favourites or of the history is broken.
    package init(
        folder path: String, port: Int, threads: Int, limits: HTTPLimits = HTTPLimits(),
        log: @escaping @Sendable (String) -> Void
    ) throws(Diagnostic) {
        rooms = try Rooms(WorkFolder(path), threads: threads)
        listener = try HTTPListener(port: port, limits: limits)
        access = Access(port: listener.port)
        self.log = log
    }

    /// The port that is listened at.
    package var port: Int { listener.port }
    /// What requests of scripts have as `Authorization: Bearer …`.
    package var token: String { access.token }
    /// What opens the page.
    package var address: String { "http://127.0.0.1:\(port)/?token=\(token)" }
    /// Connections that are being served.
    package var connectionCount: Int { listener.connectionCount }

    /// Serves until `stop`, or `isOver` says so.
    package func run(isOver: @Sendable () -> Bool = { false }) {
        listener.run(
            HTTPListener.Service(
                guardian: { [access] in access.answer($0) },
                respond: { [rooms] in Self.reply(to: $0, rooms) }, log: log),
            isOver: isOver)
    }

    /// Ends `run`.
    package func stop() { listener.stop() }

    private static func reply(to request: HTTPRequest, _ rooms: Rooms) -> HTTPReply {
        let method = request.method == "HEAD" ? "GET" : request.method
        var allowed: [String] = []
        for endpoint in Endpoints.all {
            guard let name = endpoint.name(in: request.path) else { continue }
            if endpoint.method == method { return endpoint.reply(to: request, name: name, rooms) }
            allowed.append(endpoint.method)
        }
        if method == "GET", let file = WebFiles.all[request.path == "/" ? "/index.html" : request.path] {
            return .whole(HTTPAnswer(type: file.type, Data(file.bytes)))
        }
        guard allowed.isEmpty else {
            var answer = HTTPAnswer(
                Diagnostic(.usage, "\(request.path): does not know \(request.method)"), status: 405)
            answer.headers.append(("Allow", allowed.joined(separator: ", ")))
            return .whole(answer)
        }
        return .whole(HTTPAnswer(Diagnostic(.missingInput, "\(request.path): there is nothing")))
    }
}

/// What requests are answered from.
struct Rooms: Sendable {
    let folder: WorkFolder
    let models: Models
    let drawings: Drawings
    let pictures: Pictures
    let favourites: Favourites
    let history: History
    let scenes: SceneFiles
    let drafts: Drafts
    let beginnings: Drafts
    let own: OwnDrawings

    init(_ folder: WorkFolder, threads: Int) throws(Diagnostic) {
        self.folder = folder
        favourites = try Favourites(folder)
        history = try History(folder)
        scenes = SceneFiles(folder: folder)
        drafts = try Drafts(folder, file: Drafts.scenes)
        beginnings = try Drafts(folder, file: Drafts.drawings)
        own = OwnDrawings(folder)
        let workshop = Workshop()
        models = Models(folder: folder, workshop: workshop)
        drawings = Drawings(models: models, threads: threads)
        pictures = Pictures(folder: folder, workshop: workshop, models: models, threads: threads)
    }
}
