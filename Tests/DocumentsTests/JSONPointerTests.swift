import Foundation
import SketchDocuments
import TestSupport
import Testing

@Suite struct JSONPointerTests {
    @Test func readsPointers() {
        #expect(JSONPointer.tokens("/items/0/a~1b~0") == ["items", "0", "a/b~"])
        #expect(JSONPointer.tokens("/") == [""])
        for text in ["", "items", "/a~", "/a~2"] { #expect(JSONPointer.tokens(text) == nil) }
    }

    @Test func setsValues() throws {
        let node = try JSONNode(parsing: Data(#"{"a": [1, {"b": 2}], "c": 3}"#.utf8), name: "x.json")
        func text(_ path: [String]) throws -> String { try node.setting(path, to: .string("new")).value.text() }
        #expect(try text(["a", "1", "b"]) == #"{"a":[1,{"b":"new"}],"c":3}"#)
        #expect(try text(["a", "0"]) == #"{"a":["new",{"b":2}],"c":3}"#)
        #expect(try text(["d"]) == #"{"a":[1,{"b":2}],"c":3,"d":"new"}"#)
        #expect(try text([]) == #""new""#)
        for (path, message) in [
            (["a", "2"], "x.json:1:7: /a: has 2 elements, counted from 0, and no \"2\""), (["a", "01"], "no \"01\""),
            (["a", "-"], "no \"-\""), (["c", "d"], "x.json:1:27: /c: expected an object or an array with \"d\" in it"),
            (["d", "e"], "the key \"d\" is missing"),
        ] {
            let error = studioError { _ = try text(path) }
            #expect(error?.text.contains(message) == true, "\(error as Any)")
        }
    }
}
