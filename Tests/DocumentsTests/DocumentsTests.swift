import Foundation
import SketchBase
import SketchDocuments
import Testing

private func parse(_ text: String) throws(Diagnostic) -> JSONValue {
    try JSONValue(parsing: Data(text.utf8), name: "t.json")
}

private func refusal(_ text: String) -> String? {
    do {
        _ = try parse(text)
        return nil
    } catch { return error.status == .badData ? error.text : nil }
}

@Suite struct JSONParsingTests {
    @Test(arguments: [
        ("12", JSONValue.integer(12)), ("-0.5e1", .number(-5)), ("true", .bool(true)), ("null", .null),
        (" \"a\\u00e9\\n\" ", .string("aé\n")), ("[]", .array([])), ("{}", .object([])), ("12 \n", .integer(12)),
        ("9223372036854775807", .integer(.max)), ("\"\"", .string("")),
        ("{\"b\":[1,2.5],\"a\":null}", .members(["b": .array([.integer(1), .number(2.5)]), "a": .null])),
    ])
    func readsValues(text: String, expected: JSONValue) throws {
        #expect(try parse(text) == expected)
    }

    @Test(arguments: [
        ("", "t.json:1:1: "), ("{", "t.json:1:2: "), ("[1,", "t.json:1:4: "),
        ("{\"a\" 1}", "t.json:1:5: not valid JSON: expected a : behind the key"),
        ("{\"a\": 1\n \"b\": 2}", "t.json:1:8: not valid JSON: expected a , or a } here"),
        ("[[1, 2]\n\n [3]]", "t.json:1:8: not valid JSON: expected a , or a ] here"),
        ("{\n  \"a\": 1,\n  b: 2\n}", "t.json:3:3: "), ("[1] 2", "t.json:1:5: "),
        ("[1,]", "t.json:1:4: "), ("['a']", "t.json:1:2: "), ("\"a", "t.json:1:3: "), ("truth", "t.json:1:"),
        ("1 2", "t.json:1:3: "), ("/* c */ 1", "t.json:1:1: "),
    ])
    func placesSyntaxErrors(text: String, expected: String) throws {
        let message = try #require(refusal(text))
        #expect(message.hasPrefix(expected), "\(message)")
    }

    @Test func placesWhatIsNotUTF8() {
        func refusal(_ bytes: [UInt8]) -> String? {
            do throws(Diagnostic) {
                _ = try JSONValue(parsing: Data(bytes), name: "t.json", firstLine: 7)
                return nil
            } catch { return error.text }
        }
        #expect(refusal([UInt8]("[\"caf".utf8) + [0xE9] + [UInt8]("\"]".utf8)) == "t.json:7:6: not UTF-8")
        #expect(refusal([UInt8]("[\"é\",\n \"".utf8) + [0xC3, 0x22, 0x5D]) == "t.json:8:3: not UTF-8")
        #expect(refusal([0xFE, 0xFF, 0, 0x5B]) == "t.json:7:1: not UTF-8 but UTF-16; save it as UTF-8")
        #expect(refusal([UInt8]("[\"é\"]".utf8)) == nil)
    }

    /// RFC 8259, §8.1: a parser may ignore it; it is no column of the text.
    @Test func passesOverAByteOrderMark() throws {
        #expect(try parse("\u{FEFF}[1]") == .array([.integer(1)]))
        #expect(refusal("\u{FEFF}[1,]")?.hasPrefix("t.json:1:4: ") == true)
        #expect(refusal("[\u{FEFF}1]")?.hasPrefix("t.json:1:2: ") == true)
        #expect(refusal("\u{FEFF}")?.hasPrefix("t.json:1:1: ") == true)
    }

    @Test(
        "what json-c would read and RFC 8259 does not allow",
        arguments: [
            ("[1,\n NaN]", "t.json:2:2: not valid JSON: expected a value, found NaN"),
            ("-Infinity", "t.json:1:1: not valid JSON: expected a value, found -Infinity"),
            ("{} ]", "t.json:1:4: not valid JSON: a ] without its ["),
            ("}", "t.json:1:1: not valid JSON: a } without its {"),
            (
                "{\"a\":\n [1}", "t.json:2:4: not valid JSON: a }, expected a ] for the [ in line 2, column 2"
            ),
            ("{'a':1}", "t.json:1:2: not valid JSON: a single quote, expected \""),
            ("[\"a\tb\"]", "t.json:1:4: not valid JSON: a control character in a string, expected an escape"),
            (
                "{\"a\":1,\"b\":{\"a\":2},\"a\":3}",
                "t.json:1:20: not valid JSON: the key \"a\" stands twice in its object"
            ),
            ("{\"a\":1,\"\\u0061\":3}", "t.json:1:8: not valid JSON: the key \"a\" stands twice in its object"),
            ("{\"a\\u0000b\":1}", "t.json:1:2: not valid JSON: a key with a NUL character"),
            ("9223372036854775808", "t.json:1:1: not valid JSON: a whole number beyond 64 bits"),
            ("[-9223372036854775809]", "t.json:1:2: not valid JSON: a whole number beyond 64 bits"),
            ("1e999", "t.json:1:1: not valid JSON: a number out of range"),
            ("01", "t.json:1:1: not valid JSON: expected a value, found 01"),
            ("[.5]", "t.json:1:2: not valid JSON: expected a value, found .5"),
            ("[1.]", "t.json:1:2: not valid JSON: expected a value, found 1."),
            ("[+1]", "t.json:1:2: not valid JSON: expected a value, found +1"),
            ("[1e]", "t.json:1:2: not valid JSON: expected a value, found 1e"),
            ("[True]", "t.json:1:2: not valid JSON: expected a value, found True"),
        ])
    func isStrict(text: String, expected: String) {
        #expect(refusal(text) == expected)
    }

    @Test func findsCommentsWithoutEnd() {
        #expect {
            try JSONNode(parsing: Data("[1, /* and".utf8), name: "t.json")
        } throws: {
            ($0 as? Diagnostic)?.text == "t.json:1:5: not valid JSON: a comment without its end, expected */"
        }
    }

    @Test func letsPassWhatLooksForbiddenInsideStrings() throws {
        let text = #"{"it's":"NaN, 'x': 1e999 {\"a\":1}\\","a":[{"a":1},{"a":-0.0E-2}],"":"\ud83e\udd89"}"#
        #expect(
            try parse(text)
                == .members([
                    "it's": .string(#"NaN, 'x': 1e999 {"a":1}\"#),
                    "a": .array([.members(["a": .integer(1)]), .members(["a": .number(-0.0)])]), "": .string("🦉"),
                ]))
    }

    @Test func countsLinesFromWhereTheTextBegins() {
        #expect {
            try JSONValue(parsing: Data("[\n1,,2]".utf8), name: "t", firstLine: 41)
        } throws: {
            ($0 as? Diagnostic)?.text.hasPrefix("t:42:3: ") == true
        }
    }

    @Test func refusesDeepNesting() throws {
        let deepest = String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
        #expect(throws: Never.self) { try parse(deepest) }
        #expect(refusal(String(repeating: "[", count: 100_000)) != nil)
        #expect(refusal(String(repeating: "{\"a\":", count: 100_000)) != nil)
    }

    @Test func refusesBytesThatAreNotUTF8() {
        #expect { try JSONValue(parsing: Data([0x22, 0xff, 0x22]), name: "t") } throws: {
            ($0 as? Diagnostic)?.status == .badData
        }
    }
}

@Suite struct JSONWritingTests {
    @Test func writesTheShortestDigits() {
        #expect(
            JSONValue.array([0.1, 1 / 3, .leastNonzeroMagnitude, 1e300].map { .number($0) }).text()
                == "[0.1,0.3333333333333333,5e-324,1e+300]")
        #expect(JSONValue.array([.number(.nan), .number(.infinity)]).text() == "[null,null]")
        #expect(JSONValue.string("a/b\"\\\n").text() == #""a/b\"\\\n""#)
        #expect(JSONValue.members(["z": .integer(1), "a": .bool(false)]).text() == #"{"z":1,"a":false}"#)
    }

    @Test func readsBackWhatItWrites() throws {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<500 {
            let bits = Double(bitPattern: random.next())
            let value = JSONValue.members([
                "number": .number(bits.isFinite ? bits : 0), "whole": .integer(Int64(bitPattern: random.next())),
                "text": .string(String(decoding: (0..<8).map { _ in UInt8.random(in: 1...127) }, as: UTF8.self)),
                "list": .array([.null, .bool(true), .object([])]),
            ])
            for pretty in [false, true] {
                let copy = try parse(value.text(pretty: pretty))
                #expect(copy == value)
            }
        }
    }
}

@Suite struct JSONNodeTests {
    private func node(_ text: String) throws -> JSONNode { JSONNode(try parse(text), name: "t.json") }

    private func refusal<T>(_ body: () throws -> T) -> String? {
        do {
            _ = try body()
            return nil
        } catch { return (error as? Diagnostic)?.text }
    }

    @Test func pointsAtWhatIsWrong() throws {
        let root = try node(#"{"items":[{"a/b~c":"x"}],"rows":-3}"#)
        let item = try root.required("items").elements()[0]
        #expect(try item.required("a/b~c").pointer == "/items/0/a~1b~0c")
        #expect(
            refusal { try root.required("rows").integer(in: 1...9) }
                == "t.json: /rows: expected a whole number from 1 to 9, found -3")
        #expect(refusal { try root.required("columns") } == "t.json: the key \"columns\" is missing")
        #expect(refusal { try item.elements() } == "t.json: /items/0: expected an array, found an object")
        #expect(try root.optional("columns") == nil)
    }

    @Test func checksKinds() throws {
        #expect(try node("3").number(in: 0...5) == 3)
        #expect(refusal { try node("3.5").integer(in: 0...5) } != nil)
        #expect(refusal { try node("1e999").number(in: 0...5) } != nil)
        #expect(refusal { try node("\"3\"").number(in: 0...5) } != nil)
        #expect(refusal { try node("1").bool() } == "t.json: expected true or false, found 1")
        #expect(refusal { try node("null").string() } == "t.json: expected a string, found null")
    }

    @Test func suggestsTheNearestName() throws {
        let keys = ["rows", "columns", "temperature"]
        #expect(
            refusal { try node(#"{"colums":1}"#).allow(keys) }
                == "t.json: /colums: unknown key \"colums\"; did you mean \"columns\"?")
        #expect(nameHint(to: "TEMPERATUR", in: keys, otherwise: "") == "did you mean \"temperature\"?")
        #expect(
            nameHint(to: "xyzzyx", in: keys, otherwise: "known keys are")
                == "known keys are \"rows\", \"columns\", \"temperature\"")
        #expect(refusal { try node("\"rowz\"").choice(of: keys) }?.hasSuffix("did you mean \"rows\"?") == true)
    }

    @Test("options take numbers, true and false from the texts that command lines have")
    func optionTexts() throws {
        func values(_ text: String) -> OptionValues {
            OptionValues(["x": JSONNode(.string(text), name: "option a.x")], of: "a")
        }
        let flag = Key("x", .flag, default: false, "")
        #expect(try values("true")[flag])
        #expect(try !values("false")[flag])
        #expect(throws: Diagnostic.self) { try values("yes")[flag] }
        #expect(try values("0.5")[Key("x", .number(0...1), default: 0, "")] == 0.5)
        #expect(try values("true")[Key("x", .text, default: "", "")] == "true")
    }
}
