// Reading gettext catalogues: what the format allows is read, everything else is named by its line.

import TestSupport
import Testing

@testable import Localization

struct PortableObjectTests {
    @Test func everyKindOfEntryIsRead() throws {
        let text = #"""
            # A translator's note
            msgid ""
            msgstr ""
            "Language: pl\n"

            #. from the sources
            #: Sources/a.swift
            msgctxt "wallet"
            msgid "{count} token"
            msgid_plural "{count} tokens"
            msgstr[0] "a"
            msgstr[1] "b"
            msgstr[2] "c"
            #, fuzzy
            msgid "Say \"hi\"\n"
            "and \\ \tgo"
            msgstr "x"
            #~ msgid "obsolete"
            #~ msgstr "gone"
            """#
        var fuzzy = CatalogueEntry(id: "Say \"hi\"\nand \\ \tgo", forms: ["x"])
        fuzzy.isFuzzy = true
        #expect(
            try PortableObject.parse(text) == [
                CatalogueEntry(id: "", forms: ["Language: pl\n"]),
                CatalogueEntry(context: "wallet", id: "{count} token", plural: "{count} tokens", forms: ["a", "b", "c"]),
                fuzzy,
            ]
        )
    }

    @Test(arguments: [
        ("msgid \"a\"\n", 2), ("msgstr \"a\"\n", 1), ("\"a\"\n", 1), ("msgid \"a\"\nmsgid \"b\"\n", 2), ("msgid a\n", 1),
        ("msgid \"a\n", 1),
        ("msgid \"a\\x\"\n", 1), ("msgid \"a\\\"\n", 1), ("msgid \"a\"b\"\n", 1), ("msgid \"a\"\nmsgstr[0] \"b\"\n", 2),
        ("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[1] \"c\"\n", 3), ("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr \"c\"\n", 3),
        ("domain \"a\"\n", 1),
        ("msgid \"a\"\nmsgctxt \"b\"\n", 2), ("\n\nnonsense\n", 3),
    ])
    func aLineThatIsNotGettextIsNamed(_ text: String, _ line: Int) {
        #expect { try PortableObject.parse(text) } throws: { ($0 as? PortableObjectError)?.line == line }
    }

    @Test func windowsLineEndsAreRead() throws {
        #expect(try PortableObject.parse("msgid \"a\"\r\nmsgstr \"b\"\r\n") == [CatalogueEntry(id: "a", forms: ["b"])])
    }

    @Test func noTextTraps() {
        var random = SeededGenerator()
        let pieces = [
            "msgid ", "msgstr ", "msgctxt ", "msgid_plural ", "msgstr[0] ", "msgstr[9] ", "\"", "\\", "\n", "a", "#, fuzzy", "é", " ",
        ]
        for _ in 0..<3000 {
            let text = (0..<Int.random(in: 0...30, using: &random)).compactMap { _ in pieces.randomElement(using: &random) }.joined()
            if let entries = try? PortableObject.parse(text) { #expect(entries.allSatisfy { !$0.forms.isEmpty }) }
        }
    }
}
