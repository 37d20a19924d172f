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

    /// What a parser makes of it is another thing than what stands there.
    @Test(arguments: [
        ("a: !!null 100", 1), ("a: 1\nb: !!str 2", 2), ("a: !x 1", 1), ("a: [1, !!int 2]", 1), ("a: !!seq [1]", 1),
        ("a: 1\nb: !!map {c: 1}", 2),
        ("!!map\na: 1", 1), ("a: !!null \"100\"", 1), ("a: 1\n!!null b: 2", 2), ("a:\n  - !!set {b}", 2),
        ("a: !<tag:yaml.org,2002:null> 100", 1),
    ])
    func noValueHasATypeOfItsOwn(_ text: String, _ line: Int) {
        let error = refusal(text)
        #expect(error?.values["line"] == "\(line)", "\(text)")
        #expect(error?.values["reason"] == "a type stands before a value, with “!”: write the value alone")
    }

    @Test func anExclamationMarkIsASignLikeOthers() throws {
        var map = try YAMLMapping(text: "# !!null\na: Call now!\nb: \"!!str x\"\nc: '!x'\nd: [go! on, 1]", file: "p.yaml")
        var values: [String] = []
        for key in ["a", "b", "c"] { values.append(try map.value(key, "") { $0 }) }
        #expect(values == ["Call now!", "!!str x", "!x"])
        #expect(try map.list("d", "") { $0 } == ["go! on", "1"])
    }

    /// A key of which the value was forgotten is not one that is not there.
    @Test(arguments: ["a:", "a: ~", "a: null", "a: NULL", "a: # 100", "a: [1, ~]", "a: [1, null]"]) func aKeySaysSomething(_ text: String)
        throws
    {
        func refusal(_ read: (inout YAMLMapping) throws -> Void) throws {
            var map = try YAMLMapping(text: "b: 1\n\(text)\n", file: "p.yaml")
            let error = #expect(throws: DeskError(.valueWrong)) { try read(&map) }
            #expect(error?.values["line"] == "2" && error?.values["key"] == "a", "\(text)")
        }
        try refusal { _ = try $0.optional("a", "100") { $0 } }
        try refusal { _ = try $0.value("a", "100") { $0 } }
        try refusal { _ = try $0.list("a", "100") { $0 } }
        try refusal { _ = try $0.mapping("a") }
        try refusal { _ = try $0.mappings("a") }
    }

    @Test func wordsInQuotationMarksAreWords() throws {
        var map = try YAMLMapping(text: "a: \"\"\nb: 'null'\nc: \"~\"", file: "p.yaml")
        var values: [String] = []
        for key in ["a", "b", "c"] { values.append(try map.value(key, "") { $0 }) }
        #expect(values == ["", "null", "~"])
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
        ("# fine\u{85}minimum_batch: 20", 1, "U+0085"), ("a: 1\n# fine\u{2028}b: 20", 2, "U+2028"),
        ("a: 1\r\n# fine\u{2029}b: 20", 2, "U+2029"), ("a: 1\rb: 2", 1, "U+000D"), ("a: 1\n\r\n\rb: 2", 3, "U+000D"),
        ("a: 1\nb: \"x\u{2028}y\"", 2, "U+2028"), ("a: 1\r", 1, "U+000D"), ("a: 1\n\u{B}b: 2", 2, "U+000B"),
        ("a: 1\n# fine\u{C}b: 2", 2, "U+000C"),
    ])
    func noLineBeginsWhereEditorsShowNone(_ text: String, _ line: Int, _ sign: String) {
        let error = refusal(text)
        #expect(error?.values["line"] == "\(line)", "\(text.debugDescription)")
        #expect(error?.values["reason"] == "there is an invisible line break, \(sign): delete it, or type the line again")
    }

    @Test(arguments: [
        ("a:\n\tb: 1", 2), ("a:\n  b: 1\n \tc: 2", 3), ("a: 1\r\n\t# fine", 2), ("a: 1\n\t\nb: 2", 2), ("a: [1,\n\t2]", 2),
    ])
    func aTabIsNoIndentation(_ text: String, _ line: Int) {
        let error = refusal(text)
        #expect(error?.values["line"] == "\(line)", "\(text.debugDescription)")
        #expect(error?.values["reason"] == "the line begins with a tab: indent it with spaces")
    }

    /// With one of them before it, `minimum_batch` would not be known, and nobody could see why.
    @Test(arguments: [
        ("a:\n\u{A0}\u{A0}b: 1", 2, "U+00A0"), ("\u{200B}a: 1", 1, "U+200B"), ("a: 1\n\u{FEFF}b: 2", 2, "U+FEFF"),
        ("a:\n  b: 1\n  \u{FEFF}c: 2", 3, "U+FEFF"), ("\u{FEFF}\u{FEFF}a: 1", 1, "U+FEFF"), ("a: 1\n\u{3000}\nb: 2", 2, "U+3000"),
    ])
    func noLineBeginsWithWhatNobodySees(_ text: String, _ line: Int, _ sign: String) {
        let error = refusal(text)
        #expect(error?.values["line"] == "\(line)", "\(text.debugDescription)")
        #expect(error?.values["reason"] == "the line begins with an invisible sign, \(sign): delete it, or type the line again")
    }

    /// Nobody can delete it whose editor writes it anew each time.
    @Test func theMarkWithWhichAnEditorBeginsAFileIsPassedOver() throws {
        var map = try YAMLMapping(text: "\u{FEFF}a: 1\nb: 2\n", file: "p.yaml")
        let (first, second) = (try map.value("a", "") { Int($0) }, try map.value("b", "") { Int($0) })
        #expect(first == 1 && second == 2 && map.line(of: "b") == 2)
        let twice = #expect(throws: DeskError(.keyTwice)) { try YAMLMapping(text: "\u{FEFF}a: 1\nb: 2\na: 3", file: "p.yaml") }
        #expect(twice?.values["line"] == "3")
    }

    /// A tab or another space between words is text like other text.
    @Test func whatStandsBehindTheFirstWordMayBeAnySpace() throws {
        var map = try YAMLMapping(text: "a:\t1\t# fine\nb: Helen,\u{A0}555\n", file: "p.yaml")
        let (first, second) = (try map.value("a", "") { Int($0) }, try map.value("b", "") { $0 })
        #expect(first == 1 && second == "Helen,\u{A0}555")
    }

    @Test func linesOfWindowsAreLines() throws {
        var map = try YAMLMapping(text: "a: 1\r\nb: 2\r\n", file: "p.yaml")
        let second = try map.value("b", "") { Int($0) }
        #expect(second == 2 && map.line(of: "b") == 2)
    }
}
