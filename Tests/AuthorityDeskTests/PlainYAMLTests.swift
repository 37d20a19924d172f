// What YAML allows and no file of rules has: values that stand for others, keys that are no words, lines that no editor shows.

import Localization
import Testing

@testable import AuthorityDesk

struct PlainYAMLTests {
    private func refusal(_ text: String) -> DeskError? {
        #expect(throws: DeskError(.notYAML)) { try YAMLMapping(text: text, file: "p.yaml") }
    }

    @Test(arguments: [
        ("a: &x 1\nb: *x", 2), ("a: 1\nb: &x 2", 2), ("a: &x\n  b: 1\nc:\n  <<: *x", 4), ("&x a: 1\nb: 2", 1), ("[&x-1_Y a, b]: *x-1_Y", 1),
        ("{a: [&x, *x]}", 1), ("a: *x", 1),
    ])
    func noValueStandsForAnother(_ text: String, _ line: Int) {
        let error = refusal(text)
        #expect(error?.values["line"] == "\(line)", "\(text)")
    }

    @Test func theSentenceSaysWhatToDo() {
        #expect(
            refusal("a: &x 1\nb: *x")?.sentence(Texts(.english))
                == "p.yaml, line 2: this is not YAML (a value is named with “&” or repeated with “*”: write it out each time); check indentation, colons and quotation marks."
        )
    }

    /// A few lines that stand for more than can be composed: as a value, and as a key, which is compared with others.
    @Test(arguments: ["v: *a40", "? *a40\n: 1"]) func aliasesOfAliasesAreRefusedAtOnce(_ last: String) {
        let lines = ["a0: &a0 [x, x]"] + (1...40).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" } + [last]
        #expect(refusal(lines.joined(separator: "\n"))?.values["line"] == "2")
    }

    /// The two signs are letters like others where they name nothing.
    @Test func namesAndRemarksMayHoldBothSigns() throws {
        let text = "# see *below* & above, R&D\na: R&D *best* &\nb: \"*x* & y\"\nc: '&more'"
        var map = try YAMLMapping(text: text, file: "p.yaml")
        var values: [String] = []
        for key in ["a", "b", "c"] { values.append(try map.value(key, "") { $0 }) }
        #expect(values == ["R&D *best* &", "*x* & y", "&more"])
    }

    @Test(arguments: [("a: 1\n? [b]\n: 1", 2), ("? { a: 1 }\n: 2", 1), ("a:\n  b:\n    ? - c\n    : 1", 3)])
    func aKeyIsAWord(_ text: String, _ line: Int) {
        #expect(refusal(text)?.values["line"] == "\(line)", "\(text)")
    }

    @Test(arguments: [
        ("# fine\u{85}minimum_batch: 20", 1), ("a: 1\n# fine\u{2028}b: 20", 2), ("a: 1\r\n# fine\u{2029}b: 20", 2), ("a: 1\rb: 2", 1),
        ("a: 1\n\r\n\rb: 2", 3), ("a: 1\nb: \"x\u{2028}y\"", 2), ("a: 1\r", 1),
    ])
    func noLineBeginsWhereEditorsShowNone(_ text: String, _ line: Int) {
        let error = refusal(text)
        #expect(error?.values["line"] == "\(line)", "\(text.debugDescription)")
        #expect(error?.sentence(Texts(.english)).contains("type a new line there") == true)
    }

    @Test func linesOfWindowsAreLines() throws {
        var map = try YAMLMapping(text: "a: 1\r\nb: 2\r\n", file: "p.yaml")
        let second = try map.value("b", "") { Int($0) }
        #expect(second == 2 && map.line(of: "b") == 2)
    }
}
