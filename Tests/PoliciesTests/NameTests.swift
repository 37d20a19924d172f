// Names of departments and cells, from files and from the network.

import Testing
import Wire

@testable import Policies

struct NameTests {
    @Test(arguments: ["Harbor", "Mashantucket Pequot", "Ñuñoa", String(repeating: "x", count: 64)])
    func aNameIsTakenAsItIs(_ text: String) throws {
        var writer = ByteWriter()
        writer.value(try DepartmentName(text))
        var reader = ByteReader(writer.bytes)
        #expect(try reader.value(DepartmentName.self).text == text)
    }

    @Test(arguments: ["", " ", " Harbor", "Harbor ", "Har\nbor", "Har\u{1B}[2Jbor", "Har\u{85}bor", String(repeating: "x", count: 65)])
    func aNameThatCouldMoveACursorOrHideIsRefused(_ text: String) {
        #expect(throws: WireError(.invalidText, "")) { try DepartmentName(text) }
        #expect(throws: WireError(.invalidText, "")) { try CellName(text) }
    }

    @Test(arguments: [
        "Har\u{A0}bor", "Har\u{3000}bor", "Harbor\u{2009}", "\u{2003}Harbor", "Har\u{34F}bor", "Harbor 9\u{FE0F}", " \u{301}Harbor",
    ])
    func aNameHasNoOtherBlankThanSpaces(_ text: String) {
        #expect(throws: WireError(.invalidText, "")) { try CellName(text) }
        #expect(!PlainText.isName(text))
    }

    /// As people of other scripts write, with the joiners that these need.
    @Test(arguments: ["משה כהן", "محمد", "می\u{200C}خواهم", "क्\u{200D}ष", "山田太郎", "Żółw", "O’Neill", "Harbor ❤\u{FE0F}"])
    func namesOfAnyScriptAreNames(_ text: String) { #expect(PlainText.isName(PlainText.asName(text))) }

    @Test func whatIsTypedBecomesAName() {
        #expect(PlainText.asName("Jose\u{301}\u{3000}Ri\u{301}o").utf8.elementsEqual("Jos\u{E9} R\u{ED}o".utf8))
    }

    /// Each pair is one text to Swift, and two to a database or a signature.
    @Test(arguments: [
        ("Kent", "\u{212A}ent"), ("R\u{ED}o", "Ri\u{301}o"), ("\u{C5}s", "\u{212B}s"), ("a;b", "a\u{37E}b"), ("a`b", "a\u{1FEF}b"),
        ("\u{1EA1}\u{307}", "a\u{307}\u{323}"), ("\u{AC00}", "\u{1100}\u{1161}"),
    ])
    func aNameHasOneSpelling(_ composed: String, _ other: String) throws {
        #expect(composed == other && PlainText.composed(other).utf8.elementsEqual(composed.utf8))
        #expect(try DepartmentName(composed).text.utf8.elementsEqual(composed.utf8))
        #expect(throws: WireError(.invalidText, "")) { try DepartmentName(other) }
        #expect(throws: WireError(.invalidText, "")) { try CellName(other) }
        var writer = ByteWriter()
        writer.string(other)
        var reader = ByteReader(writer.bytes)
        #expect(throws: WireError(.invalidText, "")) { try reader.value(CellName.self) }
    }

    @Test func namesAreInTheOrderOfTheirBytes() throws {
        let names = try ["Zw\u{F3}lle", "Harbor", "Harbor Two", "\u{C5}s", "Hill"].map { try CellName($0) }
        #expect(names.sorted().map(\.text) == ["Harbor", "Harbor Two", "Hill", "Zw\u{F3}lle", "\u{C5}s"])
        #expect(Set(names + names).count == names.count)
    }
}
