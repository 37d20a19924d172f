// The calendar file of an appointment through its life: one identifier, a sequence that rises with each change, as calendars need it (RFC 5545
// sections 3.8.4.7 and 3.8.7.4).

import Foundation
import Localization
import ProgrammeKit
import Testing

extension RespiteTests {
    @Suite struct CalendarTests {
        /// What a calendar goes by.
        private struct Entry {
            let uid: String
            let sequence: Int
            let status: String
            let start: String
            let title: String

            init(_ file: String) throws {
                let text = try String(contentsOfFile: file, encoding: .utf8)
                #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n") && text.hasSuffix("END:VCALENDAR\r\n"))
                let lines = text.split(separator: "\r\n").map(String.init)
                #expect(lines.count { $0 == "BEGIN:VEVENT" } == 1)
                func value(_ name: String) throws -> String {
                    try #require(lines.first { $0.hasPrefix(name + ":") }.map { String($0.dropFirst(name.count + 1)) })
                }
                for word in ["dana", "rivera", "respite", "555-0117", "sleep"] { #expect(!text.lowercased().contains(word)) }
                uid = try value("UID")
                sequence = try #require(Int(try value("SEQUENCE")))
                status = try value("STATUS")
                start = try value("DTSTART")
                title = try value("SUMMARY")
            }
        }

        /// `RESPITE_ICS_OUT` names a folder for other readers of iCalendar to judge (scripts/check-icalendar), in the order of the names.
        private func folder(_ stage: Stage) throws -> String {
            let folder = ProcessInfo.processInfo.environment["RESPITE_ICS_OUT"] ?? stage.root + "/calendars"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            return folder
        }

        @Test func aChangeReplacesTheEntryThatWasThere() async throws {
            let stage = try Stage.here()
            let (options, respite) = (try await stage.enrol("calendar"), stage.tools.respite)
            let folder = try folder(stage)
            func export(_ name: String) async throws -> Entry {
                let file = "\(folder)/respite-\(name).ics"
                try? FileManager.default.removeItem(atPath: file)
                try await respite.succeed(["appointments", "1", "--calendar", file] + options)
                return try Entry(file)
            }

            try await respite.succeed(stage.booking(3, day: Stage.day(5)) + options)
            let booked = try await export("1-booked")
            #expect(booked.uid.wholeMatch(of: #/[0-9a-f]{32}/#) != nil && booked.sequence == 0 && booked.status == "CONFIRMED")
            // Exported again with nothing changed, it is the same entry.
            let again = try await export("2-again")
            #expect(again.uid == booked.uid && again.sequence == 0 && again.start == booked.start)

            try await respite.succeed(["reschedule", "1", "--day", Stage.day(5), "--pick", "9", "--yes"] + options)
            let moved = try await export("3-moved")
            #expect(moved.uid == booked.uid && moved.sequence == 1 && moved.status == "CONFIRMED" && moved.start != booked.start)

            try await respite.succeed(["cancel", "1", "--yes"] + options)
            let cancelled = try await export("4-cancelled")
            #expect(
                cancelled.uid == booked.uid && cancelled.sequence == 2 && cancelled.status == "CANCELLED" && cancelled.start == moved.start)
        }

        /// One appointment, exported by the tool in each language: the same entry, named as the language names it and no more.
        @Test func theEntryIsNamedInTheOfficersLanguage() async throws {
            let stage = try Stage.here()
            let (options, respite) = (try await stage.enrol("calendars"), stage.tools.respite)
            let folder = try folder(stage)
            try await respite.succeed(stage.booking(3, day: Stage.day(6)) + options)
            var entries: [Entry] = []
            for language in SpokenLanguage.all {
                let file = "\(folder)/respite-5-\(language.short).ics"
                try? FileManager.default.removeItem(atPath: file)
                try await respite.succeed(["appointments", "1", "--calendar", file] + options, environment: language.environment)
                let entry = try Entry(file)
                #expect(entry.title == language.texts("Appointment"), "\(language)")
                entries.append(entry)
            }
            #expect(Set(entries.map(\.title)).count == SpokenLanguage.all.count)
            #expect(Set(entries.map { "\($0.uid) \($0.sequence) \($0.status) \($0.start)" }).count == 1)
        }
    }
}
