import SketchBase
import SketchDocuments
import SketchPages

/// What a plugin is asked: the object that is the second argument of `render` and `filter`, and with the page in it a line
/// for `serve`.
struct PluginRequest {
    var options: [(name: String, value: JSONValue)]
    /// The name of the file that is made, without its folder; nil for filters.
    var file: String?
    /// Members that this version of the protocol does not know, for trying plugins.
    var further: [JSONMember] = []

    /// - Parameter scratch: the folder that the plugin may write to.
    private func members(verb: String, scratch: String) -> [JSONMember] {
        var members = [
            JSONMember("protocol", .integer(Int64(PluginDescription.version))),
            JSONMember("request", .string(verb)),
            JSONMember("options", .object(options.map { JSONMember($0.name, $0.value) })),
            JSONMember("scratch", .string(scratch)),
        ]
        if let file { members.append(JSONMember("file", .string(file))) }
        return members + further
    }

    func argument(verb: String, scratch: String) -> String {
        JSONValue.object(members(verb: verb, scratch: scratch)).text()
    }

    func line(verb: String, scratch: String, page: JSONValue) -> String {
        JSONValue.object(members(verb: verb, scratch: scratch) + [JSONMember("page", page)]).text() + "\n"
    }
}
