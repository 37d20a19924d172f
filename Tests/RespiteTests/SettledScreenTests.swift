// Transcripts of languages hide what differs from day to day, and nothing else.

import Foundation
import Localization
import ProgrammeKit
import Terminal
import Testing

struct SettledScreenTests {
    private let pipe = ConsoleTraits(isInteractive: false, outputIsTerminal: false, errorIsTerminal: false, environment: [:], width: nil)

    /// A screen of one day: sentences that break elsewhere when the date is longer, and a column that is wider then.
    private func screen(_ texts: Texts, on date: LocalTime, today: LocalTime) -> String {
        let moment = texts.dateAndTime(date, today: today)
        let name = ["clinician": "Dana Rivera"]
        let sentences = [
            texts(
                "Sealed. It leaves this device after {time}, a moment that was drawn at random: “respite sync” or the timer sends it, or a later use of this tool that is not about appointments.",
                ["time": moment]),
            texts(
                "Booked: {time}, with {clinician}, {modality}.",
                ["time": moment, "modality": texts("in person, off site")].merging(name) { $1 }),
            texts("It is not yet seen by {clinician}; “respite appointments” shows when it is.", name),
            texts("Numbers last verified on {date}.", ["date": texts.longDate(date)]),
            texts("“respite book” finds you a session with a social worker."),
            "      span: \(moment) – \(texts("when it begins and ends"))", "      kind: \(texts("individual"))",
        ]
        var table = Table([texts("Time"), texts("With")])
        table.add([moment, "Dana Rivera"])
        table.add(["–", "山田太郎"])
        return (sentences.flatMap { Paragraph.lines($0, width: 80) } + table.lines(pipe)).joined(separator: "\n")
    }

    /// Whatever the day and its distance to the end of the year: otherwise a transcript that was recorded today would fail some other day.
    @Test(arguments: SpokenLanguage.all) func aScreenIsSettledAlikeOnEveryDay(_ language: SpokenLanguage) throws {
        let settled = try SettledScreen(language, [], hours: true)
        let zone = try #require(TimeZone(identifier: "America/New_York"))
        let start: Int64 = 1_795_521_600
        var shown: Set<String> = []
        for day in stride(from: Int64(0), to: 400, by: 3) {
            let today = LocalTime(seconds: start + day * 86_400, in: zone)
            let date = LocalTime(seconds: start + (day + 12) * 86_400 + day * 600, in: zone)
            shown.insert(settled(screen(language.texts, on: date, today: today)))
        }
        #expect(shown.count == 1, "\(shown.sorted().prefix(2))")
    }

    @Test func whatTheLawAndTheRulesSayStays() throws {
        let english = try #require(SpokenLanguage.all.first)
        let settled = try SettledScreen(english, [("/tmp/x", "{root}")], hours: true)
        for text in [
            "orally within 12 hours, in writing within 48", "1  every day  00:00–24:00  individual",
            "A late entry after 72 hours: in 3 hours",
            "Heading\nA sentence that is whole.", "───  ──────\n1    a", "Notice            12 h",
        ] { #expect(settled(text) == text) }
        // A heading as long as a line is none that goes on in the next.
        let heading = String(repeating: "Heading ", count: 9) + "Heading"
        #expect(settled(heading + "\nSentences follow.") == heading + "\nSentences follow.")
        #expect(settled("Due Sat, Jan 2, 7:30\u{A0}AM, in 22 h; see /tmp/x.") == "Due Sun, Feb 29, 12:00\u{A0}PM, in 5 days; see {root}.")
    }
}

/// The transcript of an officer's shifts is the same in every fortnight, also before a change of the clocks.
struct SettledNightTests {
    @Test func aNightOnDutyIsSettledAlikeInEveryNightOfTheYear() throws {
        let texts = Texts(.english)
        let zone = try #require(TimeZone(identifier: "America/New_York"))
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let first = try #require(calendar.date(from: DateComponents(year: 2026, month: 11, day: 22, hour: 19)))
        var (shown, changes): (Set<String>, Int) = ([], 0)
        for day in 0..<400 {
            let start = try #require(calendar.date(byAdding: .day, value: day, to: first))
            let end = try #require(calendar.date(bySettingHour: 7, minute: 0, second: 0, of: start + 43_200))
            let moments = [start, end].map { LocalTime(seconds: Int64($0.timeIntervalSince1970), in: zone) }
            let line = "  \(texts.span(moments[0], moments[1], today: moments[0]))\n"
            changes += line.contains("UTC") ? 1 : 0
            shown.insert(Transcript.withoutMoments(line))
        }
        #expect(shown == ["  {date}, {time} – {date}, {time} (New York)\n"] && changes == 2)
    }
}
