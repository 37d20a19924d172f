// An officer and a clinician, each with their own tool, over both servers: what one says the other reads.

import Foundation
import ProgrammeKit
import Testing

struct SessionTests {
    private struct Appointment: Decodable {
        let state: String
        let seenByClinician: Bool
    }

    @Test func anOfficerBooksAndReadsTheWordsWithWhichTheClinicianCancels() async throws {
        let stage = try SmallProgramme()
        let running = try await stage.found()
        do {
            try await play(stage, running)
        } catch {
            await running.stop()
            throw error
        }
        await running.stop()
    }

    private func play(_ stage: SmallProgramme, _ running: RunningProgramme) async throws {
        try await stage.dana("join", stage.url("run/programme/programme.bundle").path, "--words-compared")
        try await stage.dana("availability", "set", "--hours", "daily 00:00-24:00", "--zone", "America/New_York", "--notice", "60")

        let card = try stage.write(try #require(try running.cards().first) + "\n", to: "card")
        let profile = try stage.write(#"{"department": "Millbrook"}"#, to: "profile.json")
        try await stage.officer(
            "enroll", "--card-file", card, "--profile-file", profile, "--words-compared", "--recovery-file", stage.url("officer.sheet").path
        )
        try await stage.officer("shifts", "--preset", "5-2-days", "--anchor", "2026-11-02", "--zone", "America/New_York")
        #expect(try await stage.officer("find", "--limit", "3").contains("Dana Rivera"))
        let intake = try stage.write(
            #"{"contact": {"kind": "phone", "text": "860-555-2137"}, "topic": "the bridge", "note": "no voicemail"}"#, to: "intake.json")
        try await stage.officer("book", "--pick", "2", "--intake-file", intake, "--accept-limits", "3", "--yes", "--json")
        #expect(try await appointments(stage).map(\.seenByClinician) == [false])

        try await stage.dana("sync")
        let opened = try await stage.dana("open", "1")
        for told in ["860-555-2137", "the bridge", "no voicemail"] { #expect(opened.contains(told)) }
        #expect(try await appointments(stage).map(\.seenByClinician) == [true])

        try await stage.officer("messages", "1", "--write-file", try stage.write("Can we meet at the river?", to: "message"))
        try await stage.dana("sync")
        #expect(try await stage.dana("open", "1").contains("Can we meet at the river?"))
        let words = "I have fallen ill; please take any other day."
        try await stage.dana("cancel", "1", "--yes", "--note-file", try stage.write(words, to: "note"))

        #expect(try await appointments(stage).map(\.state) == ["cancelledByClinician"])
        #expect(try await stage.officer("messages", "1").contains(words))
        try await readable(in: running, none: ["860-555-2137", "the bridge", "no voicemail", "at the river", words])
    }

    private func appointments(_ stage: SmallProgramme) async throws -> [Appointment] {
        try JSONDecoder().decode([Appointment].self, from: Data(try await stage.officer("appointments", "--json").utf8))
    }

    /// Neither server has any of it, in its tables, its log of writes or what it says.
    private func readable(in running: RunningProgramme, none texts: [String]) async throws {
        var read = 0
        for server in [running.department, running.provider] {
            let files = FileManager.default.enumerator(at: server.home, includingPropertiesForKeys: nil)?.allObjects as? [URL] ?? []
            for file in files + [server.log] {
                guard let bytes = try? Data(contentsOf: file) else { continue }
                read += bytes.count
                for text in texts { #expect(bytes.firstRange(of: Data(text.utf8)) == nil, "\(file.lastPathComponent)") }
            }
        }
        #expect(read > 100_000, "the databases were read")
    }
}
