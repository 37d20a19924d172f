// The checks of what is shown in the pseudo-locale find what was planted for them.

import TestSupport
import Testing

struct PseudoScreenTests {
    @Test(
        arguments: [
            ("[Tímé~~] lost", ["lost"]), ("[Óñé [íñšídé~~] áñóthér~~~] and Dana", ["and"]), ("follow-up", ["follow-up"]),
            ("yes/no", ["yes", "no"]),
            ("[Tíṁé~~", ["["]), ("Time]", ["Time", "]"]), ("\u{1B}[2K[Wáít~~] now", ["now"]), ("[Á lóñg thíñ…  bare", ["bare"]),
            ("less < than [thíš~~] > there", ["less", "than", "there"]),
        ])
    func aTextThatCameFromNoCatalogueIsFound(_ screen: String, _ found: [String]) {
        #expect(PseudoScreen.unwrapped(in: screen, data: ["Dana"]) == found)
    }

    @Test(
        arguments: [
            "[Whó~~~] Dana", "[Áñóthér dáý …~~~] [“š…” áñd šó óñ~~~] [a1b2… – á díg~~]", "[Téxt thát~~\n   góéš óñ~~~]",
            "“--help” -n <name> /tmp/x https://a.example/b {words}",
            "  find  [Fíñd á tímé~~~]",
            "12:30–13:20 · 5 %", "",
        ])
    func whatCameFromTheCatalogueOrIsDataIsNoFault(_ screen: String) {
        #expect(PseudoScreen.unwrapped(in: screen, data: ["Dana"]) == [])
    }

    private static let titles = "Name        Time\n──────────  ─────\n"

    @Test(arguments: ["日本太郎    19:00", "e\u{301}mile       19:00", "\u{2068}שרה\u{2069}         19:00", "Dana        19:00", ""])
    func aRowOfAnyScriptStands(_ row: String) { #expect(PseudoScreen.broken(in: Self.titles + row) == []) }

    @Test(arguments: ["日本太郎         19:00", "e\u{301}mile     19:00", "\u{2068}שרה\u{2069}       19:00", "Dana         19:00x"])
    func aCellOutsideItsColumnIsFound(_ row: String) { #expect(PseudoScreen.broken(in: Self.titles + row) == [row]) }
}
