import Foundation
import SketchBase
import SketchExternalPlugins

/// What plugins say of themselves and answer.
let pluginTargets: [FuzzTarget] = [
    FuzzTarget(
        "plugin-answer",
        words: [
            "\"files\":[{", "\"text\":", "\"base64\":", "\"scratch\":", "\"name\":", "\"diagnostics\":[{",
            "\"severity\":", "\"page\":{",
        ]
    ) {
        [
            "{\"files\": [{\"text\": \"a\"}, {\"name\": \"b-1.txt\", \"base64\": \"QUJD\"}]}",
            "{\"diagnostics\": [{\"severity\": \"error\", \"message\": \"m\", \"pointer\": \"/layers/0\"}]}",
            "{\"files\": [{\"scratch\": \"a\"}]}",
        ].map { Data($0.utf8) } + (try pictures("page.json").map { Data("{\"page\": ".utf8) + $0 + Data("}".utf8) })
    } read: { data in
        let scratch = try scratch.get()
        var refusal: Diagnostic?
        for kind in PluginKind.allCases {
            do throws(Diagnostic) {
                _ = try PluginAnswer(data, kind, scratch: scratch)
            } catch {
                guard error.status != .internalError else { throw error }
                refusal = error
            }
        }
        if let refusal { throw refusal }
    },
    FuzzTarget(
        "plugin-description",
        words: [
            "\"protocol\":[1,1]", "\"extensions\":[", "\"options\":{", "\"type\":", "\"default\":", "\"enum\":[",
            "\"pure\":true",
        ]
    ) {
        [
            Data(
                """
                {"protocol": [1, 1], "name": "fuzz", "summary": "s", "extensions": ["abc"], "pure": true,
                 "options": {"size": {"type": "number", "minimum": 0, "maximum": 9, "default": 1, "description": "s"},
                  "way": {"enum": ["a", "b"], "default": "a", "description": "s"},
                  "count": {"type": "integer", "maximum": 7, "description": "s"},
                  "on": {"type": "boolean", "default": true, "description": "s"}}}
                """.utf8)
        ]
    } read: { data in
        for path in ["/x/studio-render-fuzz", "/x/studio-filter-fuzz"] {
            guard let file = PluginFile(path: path) else { throw BrokenPromise("\(path) is no plugin's name") }
            let description = try PluginDescription(data, of: file)
            _ = description.keys.map(\.schema.words)
        }
    },
]

private let scratch = Result { try Scratch() }
