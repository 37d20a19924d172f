// Looking up a text and filling it.

import Testing

@testable import Localization

struct TextsTests {
    private let texts = Texts(.english)

    private func polish(_ entries: [CatalogueEntry]) -> Texts {
        Texts(Language(code: "pl", region: nil), catalogue: Catalogue(entries))
    }

    @Test func aTextThatTheCatalogueLacksIsShownInEnglish() {
        #expect(polish([])("Booked with {clinician}.", ["clinician": "Ana"]) == "Booked with Ana.")
        #expect(polish([]).plural("{count} frog", "{count} frogs", count: 1) == "1 frog")
        #expect(polish([]).plural("{count} frog", "{count} frogs", count: 5) == "5 frogs")
    }

    @Test func aTranslationTakesThePlaceOfTheText() {
        let texts = polish([CatalogueEntry(id: "Good day, {name}.", forms: ["Dzień dobry, {name}."])])
        #expect(texts("Good day, {name}.", ["name": "Ana"]) == "Dzień dobry, Ana.")
        #expect(texts(Message("Good day, {name}."), ["name": "Ana"]) == "Dzień dobry, Ana.")
    }

    @Test func theContextTellsEqualTextsApart() {
        let texts = polish([
            CatalogueEntry(context: "verb", id: "Open", forms: ["Otwórz"]),
            CatalogueEntry(context: "state", id: "Open", forms: ["Otwarte"]),
        ])
        #expect(texts("Open", context: "verb") == "Otwórz")
        #expect(texts("Open", context: "state") == "Otwarte")
        #expect(texts("Open") == "Open")
    }

    @Test(arguments: [(1, "1 żaba"), (2, "2 żaby"), (5, "5 żab"), (22, "22 żaby"), (12_000, "12\u{A0}000 żab")])
    func theFormFollowsTheNumber(_ count: Int, _ expected: String) {
        let entry = CatalogueEntry(id: "{count} frog", plural: "{count} frogs", forms: ["{count} żaba", "{count} żaby", "{count} żab"])
        #expect(polish([entry]).plural("{count} frog", "{count} frogs", count: count) == expected)
    }

    @Test func aCatalogueWithTooFewFormsStillShowsOne() {
        let entry = CatalogueEntry(id: "{count} frog", plural: "{count} frogs", forms: ["{count} żaba"])
        #expect(polish([entry]).plural("{count} frog", "{count} frogs", count: 5) == "5 żaba")
    }

    @Test func aGuessOfATranslatorIsNotShown() {
        var entry = CatalogueEntry(id: "Hello", forms: ["Halo?"])
        entry.isFuzzy = true
        #expect(polish([entry])("Hello") == "Hello")
    }

    @Test(arguments: [
        ("{a} and {b}", "1 and 2"), ("{a}{b}{a}", "121"), ("{{a}} {a}", "{a} 1"), ("{unknown} {a}", "{unknown} 1"), ("{a", "{a"),
        ("a}", "a}"),
        ("{", "{"), ("}}", "}"), ("{}", "{}"), ("{ a}", "{ a}"), ("é{a}é", "é1é"),
    ])
    func placeholdersAreFilled(_ text: String, _ expected: String) {
        #expect(Placeholders.fill(text, ["a": "1", "b": "2"]) == expected)
    }

    @Test(arguments: [
        ("Until {a}.", "Until 7:00 p.m."), ("Until {a}. Then {b}.", "Until 7:00 p.m. Then noon."), ("{a}, {b}.", "7:00 p.m., noon."),
        ("{a}.txt", "7:00 p.m..txt"),
    ])
    func aSentenceHasOneFullStop(_ text: String, _ expected: String) {
        #expect(Placeholders.fill(text, ["a": "7:00 p.m.", "b": "noon"]) == expected)
    }

    @Test func aValueIsNeverSearchedForPlaceholders() {
        #expect(texts("{a} {b}", ["a": "{b}", "b": "{a}"]) == "{b} {a}")
    }

    @Test(arguments: [
        "\u{1B}[2J", "\u{9B}31m", "a\rb", "\u{7}", "\u{202E}evil", "\u{2066}x", "\u{0}", "\u{E0041}", "\u{2028}You: yes", "\u{200B}",
    ])
    func aValueCannotSteerTheTerminal(_ value: String) {
        let shown = texts("Message from {name}", ["name": value])
        #expect(shown.contains("\u{FFFD}"))
        for scalar in shown.unicodeScalars {
            #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar != "\u{202E}" && scalar != "\u{2066}")
        }
    }

    /// UAX 9: a value of right-to-left letters stands in an isolate; one that is there already gets no second.
    @Test func aRightToLeftValueStandsInAnIsolate() {
        let name = "שרה כהן"
        #expect(texts("Message from {name}", ["name": name]) == "Message from \u{2068}\(name)\u{2069}")
        #expect(texts("{a} {b}", ["a": texts("{b} and Ben", ["b": name]), "b": "Ana"]) == "\u{2068}\(name)\u{2069} and Ben Ana")
        #expect(texts("{a}", ["a": "\(name)\nAna\n\(name)"]) == "\u{2068}\(name)\u{2069}\nAna\n\u{2068}\(name)\u{2069}")
        let list = texts.list([name, "محمد", "Ana"])
        #expect(list == "\u{2068}\(name)\u{2069}, \u{2068}محمد\u{2069} and Ana" && Visible.text(list) == list)
        #expect(Isolation.isolated("José 山田") == "José 山田" && list.displayWidth == "שרה כהן, محمد and Ana".displayWidth)
    }

    /// An isolate that another begins or ends outside of their own words would move ours.
    @Test(arguments: ["a\u{2068}b", "a\u{2069}b", "\u{2069}a\u{2068}", "\u{2068}a\n\u{2069}b", "\u{2066}a\u{2069}"])
    func anIsolateThatIsNotWholeIsShownAsNone(_ value: String) {
        #expect(!Visible.text(value).unicodeScalars.contains { $0 == "\u{2068}" || $0 == "\u{2069}" })
        #expect(Visible.json(#""\#u{2068}a\#u{2069}""#) == #""\u2068a\u2069""#)
    }

    @Test func anIsolateThatIsCutIsClosedAndGoesOnInTheNextLine() {
        let lines = Isolation.carried(over: ["with \u{2068}שרה", "כהן\u{2069} today"])
        #expect(lines == ["with \u{2068}שרה\u{2069}", "\u{2068}כהן\u{2069} today"])
        #expect("\u{2068}שרה כהן\u{2069}".truncated(to: 4) == "\u{2068}שרה…\u{2069}")
        #expect(Markup.content("<\u{5D0}>") == "<bdi>&lt;\u{5D0}&gt;</bdi>" && Markup.escaped("א") == "\u{2068}א\u{2069}")
    }

    @Test func ordinaryTextInAnyScriptIsLeftAsItIs() {
        for text in ["Müller-Żak", "محمد", "山田太郎", "👩‍👩‍👧", "line\nfeed", "non\u{A0}breaking"] { #expect(Visible.text(text) == text) }
        #expect(Visible.text("a\r\nb") == "a\nb")
        #expect(Visible.line("a\r\nb\u{2028}c\td") == "a b c d")
    }

    /// What reads JSON gets the same text; what shows it gets nothing that steers.
    @Test func jsonIsEscapedWhereItCouldSteerATerminal() {
        #expect(Visible.json("{\n  \"a\": \"x\u{202E}y\u{E0041}\u{9B}\"\n}") == "{\n  \"a\": \"x\\u202ey\\udb40\\udc41\\u009b\"\n}")
        #expect(Visible.json("{\"a\":\"山\"}") == "{\"a\":\"山\"}")
    }

    @Test func thePseudoLanguageMarksWhatCameThroughTheCatalogue() {
        let pseudo = Texts(.pseudo)
        #expect(pseudo("Booked with {clinician}.", ["clinician": "Ana"]) == "[Bóókéd wíth Ana.~~~~~~~~]")
        #expect(pseudo.plural("{count} day", "{count} days", count: 2) == "[2 dáýš~~~~]")
    }

    /// “y” becomes “e” before i, “o” becomes “u” before o, as they are spoken.
    @Test(arguments: [
        ("Irene", "Ana e Irene"), ("Íñigo", "Ana e Íñigo"), ("Hilda", "Ana e Hilda"), ("Hielo", "Ana y Hielo"), ("Eva", "Ana y Eva"),
    ])
    func spanishListsSoundRight(_ name: String, _ expected: String) throws {
        #expect(Texts(try #require(Language("es"))).list(["Ana", name]) == expected)
        #expect(Texts(.english).list(["Ana", name]) == "Ana and \(name)")
    }

    @Test(arguments: [("Óscar", "Ana u Óscar"), ("Horacio", "Ana u Horacio"), ("Luis", "Ana o Luis")])
    func spanishAlternativesSoundRight(_ name: String, _ expected: String) throws {
        #expect(Texts(try #require(Language("es"))).alternatives(["Ana", name]) == expected)
    }
}
