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
            "12:30–13:20 · 5 %", "",
        ])
    func whatCameFromTheCatalogueOrIsDataIsNoFault(_ screen: String) {
        #expect(PseudoScreen.unwrapped(in: screen, data: ["Dana"]) == [])
    }

    @Test(
        arguments: [
            "  find                    [Fíñd á tímé~~~]\n  cancel                  [Çáñçél ít~~~]",
            "  home ([défáúlt~~])      [Thé méñú~~~]",
            "  a-command-of-a-long-name\n                          [Whát ít íš fór~~~~~]",
            "  home ([á lóñg šáýíñg~~~~])\n                          [Thé méñú~~~]",
        ])
    func aCommandInItsColumnOfAHelpPageIsNoFault(_ screen: String) {
        #expect(PseudoScreen.unwrapped(in: screen, data: []) == [])
    }

    @Test(
        arguments: [
            ("  find  [Fíñd á tímé~~~]", ["find"]), ("  find                     [Fíñd á tímé~~~]", ["find"]),
            ("  find a time             [Fíñd á tímé~~~]", ["find", "time"]), ("  programme is ready", ["programme", "is", "ready"]),
            ("  find\n  [Fíñd á tímé~~~]", ["find"]), ("  - find", ["find"]), ("! find                    [Fíñd~]", ["find"]),
        ])
    func aWordThatIsSetInIsFoundElsewhere(_ screen: String, _ found: [String]) {
        #expect(PseudoScreen.unwrapped(in: screen, data: []) == found)
    }

    private static let values: Set<String> = ["programme", "region", "stress", "us-ct"]
    private static let files: Set<String> = ["programme.bundle"]

    @Test(
        arguments: [
            "[Lévél~]: programme", "  [Lévél~]: programme\n  [Lévél~]: region\n", "[Lévél~]: programme [Wáít~]: 48 [Lévél~]: region",
            "[Áškéd~]: stress, region [Límítš~]: us-ct, 2 [Móré~]", "programme.bundle  [fór bóth~~]", "[Mádé~]: programme.bundle",
        ])
    func aValueBehindItsTitleAndTheNameOfAFileAreNoFault(_ screen: String) {
        #expect(PseudoScreen.unwrapped(in: screen, data: [], values: Self.values, files: Self.files) == [])
    }

    @Test(
        arguments: [
            ("programme", ["programme"]), ("[Thé~] programme [éñdš~~]", ["programme"]), ("[Lévél~] programme", ["programme"]),
            ("[Lévél~]: programme éñdš", ["programme", "éñdš"]), ("[Lévél~]: the programme", ["the", "programme"]),
            ("[Áškéd~]: stress, sleep [Lévél~]: region", ["stress", "sleep"]),
            ("[Áškéd~]: stress and region", ["stress", "and", "region"]),
            ("programme.html", ["programme", "html"]), ("bundle", ["bundle"]),
        ])
    func aValueIsAWordLikeAnyOtherElsewhere(_ screen: String, _ found: [String]) {
        #expect(PseudoScreen.unwrapped(in: screen, data: [], values: Self.values, files: Self.files) == found)
    }

    private static let titles = "Name        Time\n──────────  ─────\n"

    @Test(arguments: ["日本太郎    19:00", "e\u{301}mile       19:00", "\u{2068}שרה\u{2069}         19:00", "Dana        19:00", ""])
    func aRowOfAnyScriptStands(_ row: String) { #expect(PseudoScreen.broken(in: Self.titles + row) == []) }

    @Test(arguments: ["日本太郎         19:00", "e\u{301}mile     19:00", "\u{2068}שרה\u{2069}       19:00", "Dana         19:00x"])
    func aCellOutsideItsColumnIsFound(_ row: String) { #expect(PseudoScreen.broken(in: Self.titles + row) == [row]) }

    /// Beside where its column begins, and not at its end either.
    @Test(arguments: ["Dana         9:0", "  Dana      19:00"]) func aCellThatIsOffItsColumnIsFound(_ row: String) {
        #expect(PseudoScreen.broken(in: Self.titles + "Ben          9:00\n" + row) == [row])
    }

    private static let list = "Programme  River Support\nRoster     1\n"

    @Test(arguments: [
        "Policy     [ṕólíćý]", "日本       1", "e\u{301}          1", "", "           goes on here",
        "A sentence that follows, of one space each.",
    ])
    func aListWhoseValuesStandBelowEachOtherStands(_ row: String) { #expect(PseudoScreen.broken(in: Self.list + row) == []) }

    @Test(arguments: ["Policy    1", "Policy      1", "日本         1", "e\u{301}           1"])
    func aValueBesideItsColumnIsFound(_ row: String) {
        #expect(PseudoScreen.broken(in: Self.list + row) == [row])
        #expect(PseudoScreen.broken(in: Self.list + row + "\n\nName        Time\n──────────  ─────\nDana        19:00") == [row])
    }

    /// The longest title is two before all values.
    @Test func aTitleThatRunsIntoTheValuesIsFound() {
        #expect(PseudoScreen.broken(in: "Programme   1\nRoster      2") == ["Programme   1", "Roster      2"])
    }

    @Test func aTableOfOneColumnIsLookedThrough() {
        let table = "Name\n──────────\nDana Rivera\n Ben\n日本\n"
        #expect(PseudoScreen.broken(in: table) == ["Dana Rivera", " Ben"])
        #expect(PseudoScreen.broken(in: "The longest of names\n──────────\nDana") == ["The longest of names"])
        // A heading with a line below it, and what that is of.
        #expect(PseudoScreen.broken(in: "River\n─────\nRoster   1\nPolicy  2") == ["Roster   1"])
        #expect(PseudoScreen.broken(in: "River\n─────\nWhatever is said of it, in one sentence or two.") == [])
    }
}
