// Dates, times, spans, durations, numbers and lists in words.

import Foundation
import TestSupport
import Testing

@testable import Localization

struct TimeTextsTests {
    private let texts = Texts(.english)
    /// 2026-11-24T19:00 in New York.
    private let evening: Int64 = 1_795_564_800

    private func newYork(_ seconds: Int64) throws -> LocalTime {
        LocalTime(seconds: seconds, in: try #require(TimeZone(identifier: "America/New_York")))
    }

    @Test func aSessionIsShownWithItsDayTimesAndZone() throws {
        #expect(texts.span(try newYork(evening), try newYork(evening + 3000)) == "Tue 24 Nov, 19:00–19:50 (New York)")
        #expect(texts.span(try newYork(evening), try newYork(evening + 3000), showsZone: false) == "Tue 24 Nov, 19:00–19:50")
        #expect(texts.dateAndTime(try newYork(evening)) == "Tue 24 Nov, 19:00 (New York)")
        #expect(texts.longDate(try newYork(evening)) == "Tuesday, 24 November 2026")
        #expect(texts.longDateAndTime(try newYork(evening)) == "Tuesday, 24 November 2026, 19:00 (New York)")
    }

    /// CLDR 48, `MMMEd` with `Hm` or `hm`, `yMMMMEEEEd`, `yMMMEd`, and a half in hundredths; as ICU 78 of another program wrote them.
    @Test(
        arguments: [
            ("en-US", "Sun, Jan 3, 7:00–7:50 PM", "Sunday, January 3, 2027", "Sun, Jan 3, 2027", "50%"),
            ("en-PR", "Sun, Jan 3, 7:00–7:50 PM", "Sunday, January 3, 2027", "Sun, Jan 3, 2027", "50%"),
            ("en", "Sun 3 Jan, 19:00–19:50", "Sunday, 3 January 2027", "Sun, 3 Jan 2027", "50%"),
            ("en-GB", "Sun 3 Jan, 19:00–19:50", "Sunday, 3 January 2027", "Sun, 3 Jan 2027", "50%"),
            ("es-US", "dom, 3 de ene, 7:00–7:50 p.m.", "domingo, 3 de enero de 2027", "dom, 3 de ene de 2027", "50%"),
            ("es-PR", "dom, 3 ene, 7:00–7:50 p. m.", "domingo, 3 de enero de 2027", "dom, 3 ene 2027", "50%"),
            ("es-DO", "dom, 3 ene, 7:00–7:50 p. m.", "domingo, 3 de enero de 2027", "dom, 3 ene 2027", "50%"),
            ("es-MX", "dom 3 de ene, 7:00–7:50 p.m.", "domingo, 3 de enero de 2027", "dom, 3 de ene de 2027", "50%"),
            ("es-419", "dom, 3 ene, 7:00–7:50 p.m.", "domingo, 3 de enero de 2027", "dom, 3 ene 2027", "50%"),
            ("es-ES", "dom, 3 ene, 19:00–19:50", "domingo, 3 de enero de 2027", "dom, 3 ene 2027", "50 %"),
            ("es", "dom, 3 ene, 19:00–19:50", "domingo, 3 de enero de 2027", "dom, 3 ene 2027", "50 %"),
            ("pt-BR", "dom., 3 de jan., 19:00–19:50", "domingo, 3 de janeiro de 2027", "dom., 3 de jan. de 2027", "50%"),
            ("pl-US", "niedz., 3 sty, 19:00–19:50", "niedziela, 3 stycznia 2027", "niedz., 3 sty 2027", "50%"),
            ("pl-PL", "niedz., 3 sty, 19:00–19:50", "niedziela, 3 stycznia 2027", "niedz., 3 sty 2027", "50%"),
        ])
    func aLanguageAndItsRegionWriteDatesAndTimesTheirWay(_ name: String, _ span: String, _ long: String, _ dated: String, _ half: String)
        throws
    {
        let texts = Texts(try #require(Language(name)))
        let start = try newYork(evening + 40 * 86_400)
        func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }
        #expect(plain(texts.span(start, try newYork(evening + 40 * 86_400 + 3000), showsZone: false)) == span)
        #expect(texts.longDate(start) == long)
        #expect(texts.date(start, today: try newYork(evening)) == dated)
        #expect(plain(texts.percent(50)) == half)
    }

    @Test(arguments: [(0, "12:00 AM"), (1, "1:00 AM"), (11, "11:00 AM"), (12, "12:00 PM"), (13, "1:00 PM"), (23, "11:00 PM")])
    func halvesOfTheDayBeginAtTwelve(_ hour: Int64, _ shown: String) throws {
        let texts = Texts(try #require(Language("en-US")))
        #expect(texts.time(LocalTime(seconds: hour * 3600, offset: 0)).replacing("\u{A0}", with: " ") == shown)
        let (before, after) = (LocalTime(seconds: 11 * 3600 + 1800, offset: 0), LocalTime(seconds: 12 * 3600 + 1200, offset: 0))
        #expect(texts.times(before, after).replacing("\u{A0}", with: " ") == "11:30 AM–12:20 PM")
    }

    @Test(arguments: [
        ("en", "07", "23"), ("en-US", "7 AM", "11 PM"), ("es-US", "7 a.m.", "11 p.m."), ("es", "7", "23"), ("pl", "07", "23"),
    ])
    func aFullHourIsShownWithoutMinutes(_ name: String, _ morning: String, _ night: String) throws {
        let texts = Texts(try #require(Language(name)))
        #expect([7, 23].map { texts.hour($0).replacing("\u{A0}", with: " ") } == [morning, night])
    }

    @Test func aSessionBeyondMidnightShowsBothDays() throws {
        let start = evening + 4 * 3600 + 1800
        #expect(texts.span(try newYork(start), try newYork(start + 3000)) == "Tue 24 Nov, 23:30 – Wed 25 Nov, 00:20 (New York)")
    }

    /// 2026-11-01: clocks go from 02:00 back to 01:00.
    @Test func aSessionAcrossAChangeOfTheClockShowsBothOffsets() throws {
        let start: Int64 = 1_793_511_000
        #expect(
            texts.span(try newYork(start), try newYork(start + 3000)) == "Sun 1 Nov, 01:30 (UTC−4) – 01:20 (UTC−5) (New York)"
        )
    }

    @Test func theYearIsShownWhereItIsNotThisOne() throws {
        let today = try newYork(evening)
        #expect(texts.date(try newYork(evening + 60 * 86_400), today: today) == "Sat, 23 Jan 2027")
        #expect(texts.date(today, today: today) == "Tue 24 Nov")
        #expect(texts.day(today, today: today) == "today")
        #expect(texts.day(try newYork(evening + 86_400), today: today) == "tomorrow")
        #expect(texts.day(try newYork(evening + 2 * 86_400), today: today) == "Thu 26 Nov")
    }

    @Test(arguments: [(0, "UTC"), (-18_000, "UTC−5"), (19_800, "UTC+5:30"), (-12_600, "UTC−3:30"), (50_400, "UTC+14")])
    func aZoneWithoutANameIsShownByItsOffset(_ offset: Int, _ expected: String) {
        #expect(LocalTime(seconds: 0, offset: offset).zone == expected)
    }

    @Test func aZoneNameIsShownByItsCityAndCannotSteerTheTerminal() {
        #expect(LocalTime(seconds: 0, offset: 0, zone: "America/Argentina/Buenos_Aires").zone == "Buenos Aires")
        #expect(LocalTime(seconds: 0, offset: 0, zone: "GMT").zone == "UTC")
        #expect(!LocalTime(seconds: 0, offset: 0, zone: "X/\u{1B}[2J").zone.unicodeScalars.contains("\u{1B}"))
        #expect(LocalTime(seconds: 0, offset: 0, zone: "").zone == "UTC")
    }

    /// Against Foundation's calendar, over all years that it shares with us.
    @Test func theCalendarIsThatOfFoundation() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        var random = SeededGenerator()
        for _ in 0..<2000 {
            let seconds = Int64.random(in: -11_000_000_000...253_402_000_000, using: &random)
            let date = Date(timeIntervalSince1970: Double(seconds))
            let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .weekday], from: date)
            let ours = LocalTime(seconds: seconds, offset: 0)
            #expect(
                [parts.year, parts.month, parts.day, parts.hour, parts.minute] == [ours.year, ours.month, ours.day, ours.hour, ours.minute])
            #expect(parts.weekday == ours.weekday % 7 + 1)
        }
    }

    @Test func noInstantTraps() {
        for seconds in [Int64.min, .min + 1, -62_135_596_801, -1, 0, 253_402_300_800, .max] {
            for offset in [Int.min, -86_400, 0, 50_400, .max] {
                let time = LocalTime(seconds: seconds, offset: offset)
                #expect((0...10_000).contains(time.year) && (1...12).contains(time.month) && (1...31).contains(time.day))
                #expect(!texts.longDate(time).isEmpty && !texts.times(time, LocalTime(seconds: 0, offset: 0)).isEmpty)
            }
        }
        #expect(!texts.weekday(.min).isEmpty && !texts.weekday(.max).isEmpty)
    }

    @Test(arguments: [
        (0, "0 min"), (59, "0 min"), (3000, "50 min"), (3600, "1 h"), (5400, "1 h 30 min"), (86_400, "24 h"), (172_800, "2 days"),
        (180_000, "2 days 2 h"), (-3000, "50 min"),
    ])
    func aDurationIsRoundedDown(_ seconds: Int64, _ expected: String) {
        #expect(texts.duration(seconds: seconds) == expected)
    }

    @Test func aMomentIsToldFromNow() {
        #expect(texts.relative(seconds: 3 * 86_400) == "in 3 days")
        #expect(texts.relative(seconds: -7200) == "2 h ago")
        #expect(texts.relative(seconds: 30) == "now")
        #expect(!texts.relative(seconds: .min).isEmpty && !texts.relative(seconds: .max).isEmpty)
    }

    @Test(
        arguments: [
            ("en", nil, 1234, "1,234"), ("en", nil, -1_234_567, "-1,234,567"), ("en", nil, 999, "999"), ("es", nil, 1234, "1234"),
            ("es", nil, 12_345, "12.345"), ("es", "MX", 1234, "1,234"), ("pt", "BR", 1234, "1.234"), ("pl", nil, 1234, "1234"),
            ("pl", nil, 12_345, "12\u{A0}345"), ("pl", "US", 12_345, "12\u{A0}345"), ("pt", "US", 1234, "1.234"),
            ("es", "XX", 12_345, "12.345"), ("en", nil, .min, "-9,223,372,036,854,775,808"),
        ] as [(String, String?, Int, String)])
    func wholeNumbersAreGroupedAsTheLanguageDoes(_ code: String, _ region: String?, _ value: Int, _ expected: String) {
        #expect(Texts(Language(code: code, region: region)).number(value) == expected)
    }

    @Test(arguments: [
        (1.25, 1, "1.3"), (-0.5, 0, "-1"), (-0.04, 1, "0.0"), (-0.05, 1, "-0.1"), (0.05, 2, "0.05"), (1234.5, 1, "1,234.5"), (2, 2, "2.00"),
        (.infinity, 1, "–"), (.nan, 1, "–"),
        (1e300, 0, "–"),
    ])
    func decimalsAreRounded(_ value: Double, _ decimals: Int, _ expected: String) {
        #expect(texts.number(value, decimals: decimals) == expected)
    }

    @Test func thingsAreListedInOneSentence() {
        #expect(texts.list([]) == "")
        #expect(texts.list(["a"]) == "a")
        #expect(texts.list(["a", "b"]) == "a and b")
        #expect(texts.list(["a", "b", "c", "d"]) == "a, b, c and d")
        #expect(texts.alternatives(["a", "b", "c"]) == "a, b or c")
    }

    /// Whose parts would else read as items of their own.
    @Test(arguments: [
        ("en", "food and shelter"), ("es", "comida y refugio"), ("es", "ayuda e información"), ("pt", "comida e abrigo"),
        ("pl", "jedzenie i schronienie"),
    ])
    func aListThatHoldsListsIsToldApart(_ code: String, _ whole: String) throws {
        let texts = Texts(try #require(Language(code)))
        #expect(texts.list([whole]) == whole)
        #expect(texts.list([whole, "c"]) == "\(whole); c")
        #expect(texts.list(["a", "b", whole]) == "a; b; \(whole)")
        #expect(texts.list(["a, b", "c", "d"]) == "a, b; c; d")
        // Inside a word it is none.
        let word = whole.replacing(" ", with: "")
        #expect(!texts.list([word, "b"]).contains(";") && texts.list([word, "b"]).hasPrefix(word))
    }

    /// A way to meet is “in person, off site”: with “by phone” and “by video” these are three, and not four.
    @Test(arguments: [
        ("en", "phone or video"), ("es", "teléfono o video"), ("es", "teléfono u otro"), ("pt", "telefone ou vídeo"),
        ("pl", "telefon lub wideo"),
    ])
    func alternativesThatHoldSeveralAreToldApart(_ code: String, _ whole: String) throws {
        let texts = Texts(try #require(Language(code)))
        #expect(texts.alternatives([whole]) == whole)
        #expect(texts.alternatives([whole, "c"]) == "\(whole); c")
        #expect(texts.alternatives(["a, b", "c", "d"]) == "a, b; c; d")
        #expect(texts.alternatives(["a", "b", "c, d"]) == "a; b; c, d")
        let word = whole.replacing(" ", with: "")
        let apart = texts.alternatives(["a", word, "b"])
        #expect(apart.hasPrefix("a, \(word) ") && !apart.contains(";"))
    }

    /// As `find` shows them, in the words of each language.
    @Test(arguments: ["en", "es", "pt", "pl"]) func waysToMeetDoNotRunTogether(_ code: String) throws {
        let texts = Texts(try #require(Language(code)))
        let ways = [texts("in person, off site"), texts("by phone"), texts("by video")]
        let told = texts.alternatives(ways)
        let mark: Character = ways[0].contains(",") ? ";" : ","
        #expect(String(told.prefix { $0 != mark }) == ways[0], "\(told)")
    }
}

/// Weekdays as people type them.
struct TypedWeekdayTests {
    @Test(arguments: ["en", "es", "pt", "pl"]) func everyWeekdayIsReadAsItIsShown(_ code: String) throws {
        let texts = Texts(try #require(Language(code)))
        for number in 1...7 {
            let name = texts.weekday(number)
            #expect(texts.weekday(typed: name) == number && texts.weekday(typed: name.uppercased()) == number, "\(name)")
            #expect(texts.weekday(typed: Habits(texts.language).shortWeekday(number)) == number)
        }
        #expect(texts.isDaily(typed: texts("daily", context: "typed before hours").capitalized))
    }

    @Test(
        arguments: [
            ("es", "mie", 3), ("es", "Miércoles", 3), ("es", "sab", 6), ("pt", "terca", 2), ("pt", "seg", 1), ("pl", "pt", 5),
            ("pl", "Sr", 3),
            ("pl", "niedz", 7), ("es", "m", nil), ("pt", "se", nil), ("en", "t", nil), ("es", "feria", nil), ("en", "", nil),
        ] as [(String, String, Int?)])
    func aWordThatMeansOneWeekdayIsRead(_ code: String, _ word: String, _ number: Int?) throws {
        #expect(Texts(try #require(Language(code))).weekday(typed: word) == number)
    }
}
