// A calendar entry says when, and nothing about what, with whom or why; RFC 5545 to the octet.

import Foundation
import Localization
import Scheduling
import Testing
import Wire

@Suite struct CalendarExportTests {
    let uid = "7f3c1b2a9d8e4f60a1b2c3d4e5f60718"

    func entry(sequence: UInt32 = 0, isCancelled: Bool = false) throws -> CalendarEntry {
        try CalendarEntry(
            uid: uid,
            span: span("2026-03-08T06:30Z", minutes: 60),
            sequence: sequence,
            stamp: utc("2026-03-01T12:00Z"),
            isCancelled: isCancelled
        )
    }

    @Test func anEntrySaysNothingButWhen() throws {
        let expected = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Calendar//Export//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "BEGIN:VEVENT",
            "UID:\(uid)", "DTSTAMP:20260301T120000Z", "DTSTART:20260308T063000Z", "DTEND:20260308T073000Z", "SEQUENCE:0",
            "STATUS:CONFIRMED", "SUMMARY:Appointment", "CLASS:CONFIDENTIAL", "TRANSP:OPAQUE", "END:VEVENT", "END:VCALENDAR", "",
        ]
        #expect(CalendarEntry.icalendar([try entry()], title: "Appointment") == expected.joined(separator: "\r\n"))
    }

    @Test func noWordTellsWhatItIsAbout() throws {
        let text = CalendarEntry.icalendar([try entry()], title: "Appointment").lowercased()
        for word in [
            "respite", "organizer", "attendee", "location", "description", "clinic", "counsel", "police", "support", "mailto", "url",
        ] {
            #expect(!text.contains(word), "\(word)")
        }
    }

    @Test func aCancellationKeepsTheUIDAndFreesTheTime() throws {
        let text = CalendarEntry.icalendar([try entry(sequence: 2, isCancelled: true)], title: "Appointment")
        for line in ["UID:\(uid)", "SEQUENCE:2", "STATUS:CANCELLED", "TRANSP:TRANSPARENT"] { #expect(text.contains("\r\n\(line)\r\n")) }
    }

    @Test func linesAreFoldedAtSeventyFiveOctetsWithoutSplittingACharacter() throws {
        let title = String(repeating: "Términ, ünd; so \\ weiter \u{1F4C5} ", count: 8)
        let text = CalendarEntry.icalendar([try entry()], title: title + "\nBEGIN:VALARM")
        let lines = text.components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        #expect(!lines.contains("BEGIN:VALARM"))
        let unfolded = text.replacingOccurrences(of: "\r\n ", with: "")
        #expect(unfolded.contains("Términ\\, ünd\\; so \\\\ weiter \u{1F4C5} "))
    }

    @Test func whatIsExportedReadsBack() throws {
        let later = try CalendarEntry(uid: uid, span: span("2026-05-01T10:00Z", minutes: 50), sequence: 1, stamp: utc("2026-03-01T12:00Z"))
        let text = CalendarEntry.icalendar([try entry(), later, try entry(isCancelled: true)], title: "Appointment")
        let calendar = try ImportedCalendar(icalendar: Array(text.utf8), clock: zoneClock())
        #expect(try calendar.spans(in: span("2026-01-01T00:00Z", "2027-01-01T00:00Z"), clock: zoneClock()) == [entry().span, later.span])
        #expect(calendar.ignored.map(\.reason) == [.cancelled])
    }

    @Test(arguments: ["", "short", "smith@example.org-0123456789", "0123456789\r\nATTENDEE:x", String(repeating: "a", count: 65)])
    func aUIDThatCouldSaySomethingIsRefused(_ uid: String) throws {
        let span = try span("2026-05-01T10:00Z", minutes: 50)
        #expect(
            SchedulingError.code { _ = try CalendarEntry(uid: uid, span: span, sequence: 0, stamp: span.start) } == .invalidIdentifier
        )
    }

    /// `RESPITE_ICS_OUT` names a folder for other readers of iCalendar to judge (scripts/check-icalendar).
    @Test func aFileForOtherReadersCanBeWritten() throws {
        let title = String(repeating: "Rendez-vous, privé; \u{1F4C5} ", count: 6)
        let text = CalendarEntry.icalendar([try entry(), try entry(sequence: 3, isCancelled: true)], title: title)
        #expect(text.hasSuffix("END:VCALENDAR\r\n"))
        try Self.export(text, "library.ics")
    }

    private static func export(_ text: String, _ name: String) throws {
        guard let folder = ProcessInfo.processInfo.environment["RESPITE_ICS_OUT"] else { return }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
    }

    /// A title long enough to be folded, in the words of each language: where 75 octets end inside a letter, the whole letter is on the next
    /// line. Written for other readers too.
    @Test(arguments: ["en-US", "es-US", "pt-BR", "pl-PL", "en-XA"]) func wordsOfEveryLanguageAreFoldedBetweenLetters(_ name: String) throws
    {
        let texts = Texts(try #require(Language(name)))
        let words = [texts("Appointment"), texts("Have you read this, and do you want to go on?")]
        // English has no letter of several octets.
        let picture = words.allSatisfy { $0.utf8.count == $0.count } ? ["\u{1F4C5}"] : []
        let title = Array(repeating: words + picture, count: 6).flatMap(\.self).joined(separator: " ")
        var splits = 0
        for shift in 0..<75 {
            let shifted = String(repeating: "-", count: shift) + title
            let entry = try CalendarEntry(uid: Self.uid(name), span: entry().span, sequence: 0, stamp: entry().stamp)
            let text = CalendarEntry.icalendar([entry], title: shifted)
            let lines = text.components(separatedBy: "\r\n")
            #expect(lines.allSatisfy { $0.utf8.count <= 75 })
            let value = text.replacing("\r\n ", with: "").components(separatedBy: "\r\n").first { $0.hasPrefix("SUMMARY:") }
            #expect(value?.replacing("\\", with: "") == "SUMMARY:" + shifted)
            // A line that goes on and has room left ends there because the next letter did not fit.
            let isSplit = zip(lines, lines.dropFirst()).contains { $0.utf8.count < 75 && $1.hasPrefix(" ") }
            splits += isSplit ? 1 : 0
            if isSplit, splits == 1 { try Self.export(text, "folded-\(name).ics") }
        }
        #expect(splits > 0)
    }

    /// As random as one must be, and another for each language.
    private static func uid(_ name: String) -> String { "7f3c1b2a9d8e4f60a1b2c3d4e5f6-\(name)" }
}
