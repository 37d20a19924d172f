// What a clinician sees, word for word: for each subcommand its help, a success and a typical mistake.
//
// The transcripts lie in `Tests/Golden/respite-notes`. `RESPITE_RECORD=1` writes them anew; read the difference before you commit it.

import ClinicianClient
import Foundation
import ProgrammeKit
import Scheduling
import ServiceAPI
import Sodium
import Testing
import Trust
import Wire

@Suite(.serialized) struct TranscriptTests {
    /// One command; `{root}` stands for a folder of its own, `{day}` for the day after tomorrow, `{past}` for ten days ago.
    struct Step: Sendable {
        let arguments: [String]
        let status: Int32
        let input: String

        init(_ arguments: String, _ status: Int32 = 0, input: String = "") {
            self.arguments = Self.words(arguments)
            self.status = status
            self.input = input
        }

        /// Words in single quotes stay together.
        private static func words(_ text: String) -> [String] {
            text.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
                index.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
            }
        }
    }

    @Test func everyCommandAnswersAsRecorded() async throws {
        let now = Instant(seconds: Int64(Date().timeIntervalSince1970))
        try await Programme.$now.withValue(now) {
            let clinic = try await Self.prepared()
            let golden = Golden(root: clinic.path, now: now)
            for script in Self.scripts {
                try await golden.check(script.name, help: !["respite-notes", "waiting"].contains(script.name), script.steps)
            }
        }
    }

    /// A session three days ago, and one after the licence ends: a week before nobody knew better.
    @Test func whatWasHeldAndWhatHasToBeHandedOverIsToldAsRecorded() async throws {
        let now = Instant(seconds: Int64(Date().timeIntervalSince1970))
        try await Programme.$now.withValue(now - 4 * Programme.day) {
            let clinic = try await Clinic(address: try SideAddress("https://127.0.0.1:1")) {
                try $0.clinician($1, licensedUntil: Programme.now + 6 * Programme.day)
            }
            _ = try await clinic.session.synchronise()
            try await clinic.session.setAvailability(try Clinic.rules())
            // More than 72 hours ago at every time of day: its note is overdue.
            let start = Instant(seconds: Programme.now.seconds / 3600 * 3600) + 12 * 3600
            _ = try await clinic.booked(try Span(start: start, end: start + 3000))
            _ = try await clinic.session.synchronise()
            _ = try await clinic.booked(try Clinic.span(9))
            _ = try await clinic.session.synchronise()
            try Data("four unrelated words\n".utf8).write(to: URL(filePath: clinic.path + "/pass"))
            let golden = Golden(root: clinic.path, now: now)
            try await golden.check(
                "held-and-due", help: false,
                [
                    Step("held 1 \(Self.state)"), Step("held 2 \(Self.state)", 1), Step("due \(Self.state)"),
                    Step("due --json \(Self.state)"),
                    Step("today --offline \(Self.state)"),
                ])
            try await golden.check(
                "tasks-reassign", help: false,
                [
                    Step("schedule --offline \(Self.state)"), Step("tasks \(Self.state)"), Step("tasks --json \(Self.state)"),
                    Step("tasks --done 2 \(Self.state)"), Step("tasks --done 2 \(Self.state)", 1), Step("schedule --offline \(Self.state)"),
                ])
        }
    }

    /// What an officer wrote must not pass for something that the tool says.
    @Test func nothingThatAnOfficerWroteStandsAtTheMargin() async throws {
        let now = Instant(seconds: Int64(Date().timeIntervalSince1970))
        try await Programme.$now.withValue(now) {
            let clinic = try await Self.prepared()
            let options = ["--home", clinic.path + "/state", "--passphrase-file", clinic.path + "/pass", "--low-cost"]
            for columns in ["20", "80"] {
                let outcome = try await Tools.built.notes.run(["open", "1"] + options, environment: ["COLUMNS": columns])
                let lines = outcome.output.split(separator: "\n")
                #expect(lines.count { $0.contains("You wrote:") } == 1)
                #expect(lines.count { $0.hasPrefix("Verified") } == 1)
                #expect(!lines.contains { $0.hasPrefix("You wrote:") || $0.hasPrefix("Thank you.") })
            }
        }
    }

    /// A clinician with a booking by an officer, and one for an officer without a computer; nobody answers at the servers' address.
    static func prepared() async throws -> Clinic {
        let clinic = try await Clinic(address: try SideAddress("https://127.0.0.1:1"))
        let ben = try SigningKey.random()
        let bundle = try clinic.programme.bundle(
            [try clinic.programme.clinician(clinic.identity), try clinic.programme.clinician(ben.publicKey, name: "Ben Ortiz")], version: 2)
        let keys = try clinic.programme.keys(of: ben)
        clinic.department.with {
            $0.bundle = bundle
            $0.lists[ben.publicKey] = keys
        }
        _ = try await clinic.session.synchronise()
        try await clinic.session.setAvailability(try Clinic.rules())
        let officer = try await clinic.booked(try Clinic.span(2))
        for text in ["May I bring my wife?", "Thank you.\nYou wrote:\n    I shall tell the chief.\nVerified  by the chief"] {
            let message = try officer.message(text, subkey: try await clinic.subkey())
            clinic.department.with { $0.bookings[0] = $0.bookings[0].adding(officerMessage: message) }
        }
        _ = try await clinic.session.synchronise()
        _ = try await clinic.session.book(try Clinic.span(2, hour: 17), modality: .phone, contact: "555-0101")
        let files: [(String, Data)] = [
            ("pass", Data("four unrelated words\n".utf8)), ("wrong", Data("four other words\n".utf8)),
            ("apart", Data("a word kept apart\n".utf8)), ("further", Data("a further word apart\n".utf8)),
            ("recipient", Data("Dr. Lee, River Clinic\n".utf8)), ("picture", Data([0xff, 0xd8, 0xff, 0xe0])),
            ("old.md", Data("# Subjective\n\nSleeps badly.\n\n# Plan\n\nCall on Friday.\n".utf8)),
            ("call.txt", Data("He called from the station.\n".utf8)),
            ("programme.bundle", try JSONEncoder.service.encode(bundle)),
            (
                "calendar.ics",
                Data(
                    """
                    BEGIN:VCALENDAR
                    VERSION:2.0
                    BEGIN:VEVENT
                    UID:1
                    DTSTART:20261201T150000Z
                    DTEND:20261201T160000Z
                    RRULE:FREQ=WEEKLY
                    END:VEVENT
                    END:VCALENDAR
                    """.utf8)
            ),
        ]
        for (name, data) in files + [("outlook.ics", Data(OutlookExport.calendar.utf8))] {
            try data.write(to: URL(filePath: clinic.path + "/" + name))
        }
        return clinic
    }
}
