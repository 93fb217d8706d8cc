import Foundation
import SketchBase
import SketchDocuments
import SketchPages
import Synchronization

/// A plugin outside the package that has said what it is. Any number of threads may ask it at once.
package final class ExternalPlugin: Sendable {
    package let file: PluginFile
    package let description: PluginDescription
    /// What it is kept from, as it was when it described itself.
    package let force: PluginSandbox.Force
    /// SHA-256 of the file, as it was when it described itself.
    package let sha256: String
    let settings: PluginSettings
    /// Processes of a persistent plugin that wait for the next page.
    private let idle = Mutex<[PluginProcess]>([])

    /// Asks the file what it is.
    ///
    /// - Parameter isHeard: whether what it writes to standard error meanwhile is passed on.
    /// - Throws: `unavailable` where it does not answer as plugins have to.
    init(_ file: PluginFile, _ settings: PluginSettings, isHeard: Bool = true) throws(Diagnostic) {
        (self.file, self.settings) = (file, settings)
        if let obstacle = file.obstacle { throw file.broken(obstacle) }
        var asking = settings
        if !isHeard { asking.tell = { _ in } }
        sha256 = try Digest.sha256(file: file.path)
        let process = try PluginProcess(file, ["describe"], asking)
        defer { process.end() }
        let answer = try process.exchange(Data(), .untilEnd, seconds: PluginLimits.secondsForDescription)
        force = process.force
        do throws(Diagnostic) {
            description = try PluginDescription(answer, of: file)
        } catch {
            throw file.broken(PrintableText.line(error.text, limit: 500))
        }
    }

    /// What it makes of a page.
    ///
    /// - Throws: `unavailable` where it does not answer as it has to; what it says of the page is in the answer.
    func answer(_ request: PluginRequest, _ page: JSONValue) throws(Diagnostic) -> PluginAnswer {
        guard description.isPersistent else { return try answerOnce(request, page) }
        let waiting = idle.withLock { $0.popLast() }
        let process = if let waiting { waiting } else { try PluginProcess(file, ["serve"], settings) }
        process.scratch.empty()
        let line = request.line(verb: file.kind.verb, scratch: process.scratch.path, page: page)
        let text = try process.exchange(Data(line.utf8), .line, seconds: settings.seconds)
        do {
            let answer = try parsed(text, process.scratch)
            idle.withLock { $0.append(process) }
            return answer
        } catch {
            process.end()
            throw error
        }
    }

    /// The same by a process for this page alone.
    func answerOnce(_ request: PluginRequest, _ page: JSONValue) throws(Diagnostic) -> PluginAnswer {
        let process = try PluginProcess(file, settings) { scratch in
            [self.file.kind.verb, request.argument(verb: self.file.kind.verb, scratch: scratch)]
        }
        defer { process.end() }
        let text = try process.exchange(Data((page.text() + "\n").utf8), .untilEnd, seconds: settings.seconds)
        return try parsed(text, process.scratch)
    }

    /// Ends processes that wait.
    func rest() {
        let waiting = idle.withLock { idle in
            defer { idle = [] }
            return idle
        }
        for process in waiting { process.end() }
    }

    private func parsed(_ text: Data, _ scratch: Scratch) throws(Diagnostic) -> PluginAnswer {
        do throws(Diagnostic) {
            return try PluginAnswer(text, file.kind, scratch: scratch)
        } catch {
            throw file.broken(PrintableText.line(error.text, limit: 800))
        }
    }

    /// The values of its options.
    ///
    /// - Throws: `badData` at the place of a wrong one.
    func values(_ given: OptionValues) throws(Diagnostic) -> [(name: String, value: JSONValue)] {
        var values: [(name: String, value: JSONValue)] = []
        for option in description.options { values.append((option.key.name, try option.value(in: given))) }
        return values
    }

    /// What it says against a page, as an error of the input.
    func refusal(_ errors: [String]) -> Diagnostic? {
        let all = errors.map { error in
            let refusal = Diagnostic.badData("the plugin \(file.title) refuses the page: \(error)")
            return PluginSandbox.advice(on: error, settings).map { refusal.with(hint: $0) } ?? refusal
        }
        guard var first = all.first else { return nil }
        first.further = Array(all.dropFirst())
        return first
    }
}

/// A renderer that is a program outside, with its options.
struct ExternalRenderer: PageRendering {
    let plugin: ExternalPlugin
    let options: [(name: String, value: JSONValue)]

    var name: String { plugin.file.name }

    func render(_ page: Page) throws(Diagnostic) -> Data { try renderWithReport(page).data }

    func renderWithReport(_ page: Page) throws(Diagnostic) -> RenderedFile {
        try render(page, file: "page.\(plugin.description.extensions.first ?? name)")
    }

    func render(_ page: Page, file: String) throws(Diagnostic) -> RenderedFile {
        try page.check()
        let answer = try plugin.answer(PluginRequest(options: options, file: file), try page.document())
        if let refusal = plugin.refusal(answer.errors) { throw refusal }
        guard let first = answer.files.first else { throw plugin.file.broken("answered without a file") }
        var companions: [(name: String, data: Data)] = []
        for further in answer.files.dropFirst() {
            let name = further.name ?? ""
            // So that --force, given for a picture, cannot be taken for leave to replace anything beside it.
            guard RenderedFile.mayAccompany(name, file: file) else {
                let stem = (file as NSString).deletingPathExtension
                throw plugin.file.broken(
                    "names a further file \"\(name)\"; it has to begin with \"\(stem)\" and one of - _ ., as "
                        + "\"\(stem)-2.txt\"")
            }
            companions.append((name, further.data))
        }
        return RenderedFile(data: first.data, companions: companions, notes: answer.notes.map { "\(name): \($0)" })
    }
}

/// A page filter that is a program outside, with its options.
struct ExternalFilter: PageFiltering {
    let plugin: ExternalPlugin
    let options: [(name: String, value: JSONValue)]

    var name: String { plugin.file.name }

    func apply(to page: Page) throws(Diagnostic) -> Page {
        try page.check()
        let answer = try plugin.answer(PluginRequest(options: options), try page.document())
        if let refusal = plugin.refusal(answer.errors) { throw refusal }
        for note in answer.notes { plugin.settings.tell("\(plugin.file.title): \(note)") }
        guard var changed = answer.page else { throw plugin.file.broken("answered without a page") }
        // What it takes to make the page again is not the filter's to change, but which filter it was.
        changed.recipe = page.recipe
        changed.recipe.filters[name] = plugin.sha256
        return changed
    }
}
