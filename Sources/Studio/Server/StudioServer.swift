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
    ///   - command: the path of the program `studio`, which plots and trains; without it nothing is plotted or trained.
    ///   - log: takes a line for each request that is refused.
    /// - Throws: as `WorkFolder` and `HTTPListener`; `badData` where a file of favourites or of the history is broken.
    package init(
        folder path: String, port: Int, threads: Int, limits: HTTPLimits = HTTPLimits(), command: String? = nil,
        log: @escaping @Sendable (String) -> Void
    ) throws(Diagnostic) {
        rooms = try Rooms(folder: path, threads: threads, command: command)
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
                respond: { [rooms, log] in rooms.reply(to: $0, log: log) }, log: log),
            isOver: isOver)
        rooms.end(log: log)
    }

    /// Ends `run`.
    package func stop() { listener.stop() }
}

/// What requests are answered from: a folder, and what is known of it.
package struct Rooms: Sendable {
    let folder: WorkFolder
    let models: Models
    let drawings: Drawings
    let pictures: Pictures
    let favourites: Favourites
    let history: History
    let scenes: SceneFiles
    let drafts: Drafts
    let machines: MachineProfiles
    let programs: ProgramFiles
    let virtual: VirtualMachines
    let plots: Plots
    let batches: Batches
    let trainings: Trainings

    /// - Throws: as `WorkFolder`; `badData` where a file of favourites or of the history is broken.
    package init(folder path: String, threads: Int, command: String?) throws(Diagnostic) {
        folder = try WorkFolder(path)
        favourites = try Favourites(folder)
        history = try History(folder)
        scenes = SceneFiles(folder: folder)
        drafts = try Drafts(folder)
        let workshop = Workshop()
        models = Models(folder: folder, workshop: workshop)
        drawings = Drawings(models: models, threads: threads)
        pictures = Pictures(folder: folder, workshop: workshop, models: models, threads: threads)
        machines = MachineProfiles(folder: folder)
        programs = ProgramFiles(folder: folder, scenes: scenes, pictures: pictures, machines: machines)
        virtual = VirtualMachines()
        plots = Plots(folder: folder, virtual: virtual, command: command)
        batches = try Batches(folder: folder, scenes: scenes, threads: threads)
        trainings = try Trainings(folder: folder, models: models, command: command)
    }

    /// Answers a request of somebody who may ask.
    ///
    /// - Parameter log: takes a line where it is refused.
    package func reply(to request: HTTPRequest, log: (String) -> Void) -> HTTPReply {
        let method = request.method == "HEAD" ? "GET" : request.method
        var allowed: [String] = []
        for endpoint in Endpoints.all {
            guard let name = endpoint.name(in: request.path) else { continue }
            if endpoint.method == method {
                // Each endpoint refuses names that lead elsewhere; who asks for them is told of.
                if !name.isEmpty, (try? folder.file(name)) == nil {
                    log("refused: \(request.method) \(request.path): no name of a file of this folder")
                }
                return endpoint.reply(to: request, name: name, self)
            }
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

    /// Has all that was begun come to a good end.
    func end(log: (String) -> Void) {
        plots.end(log: log)
        batches.end()
    }
}
