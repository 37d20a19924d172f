// Officers enrol and book, clinicians see whom to expect, and the two write to each other.

import Foundation
import Localization
import ProgrammeKit
import Scheduling
import Terminal
import Trust
import Wire

struct BookingStory {
    let stage: Stage
    let tally: Tally
    let cast: Cast
    let programme: RunningProgramme
    let officers: Officers
    let clinicians: Clinicians

    func book() async throws {
        stage.heading("\(cast.officers.count) officers enrol, find a time outside their shifts, and book it")
        stage.say(
            "\(Officers.withTool) use the program respite, every step a process of its own. The other \(cast.officers.count - Officers.withTool) are played with the same client library inside this one process; each has a sealed file on disk, a card, tokens and shifts of their own."
        )
        try await officers.book()
        let tokens = try OwnersView(database: programme.provider.database).count(of: "issuance")
        stage.say(
            "\(tally[.booked]) of \(cast.officers.count) have booked. Each card bought \(tokens / max(1, cast.officers.count)) anonymous tokens, signed blindly one by one: \(tokens) in all. Whenever somebody else had just taken the same time (\(tally[.beaten])), the officer took the next one and lost nothing."
        )
        stage.say("What one of them sees when looking for a time (respite find):")
        stage.quote(try await officers.tools.respite(0, "find", "--limit", "4"))
    }

    func talk() async throws {
        stage.heading("Clinicians see whom to expect; officers write, move and cancel")
        try await clinicians.synchronise()
        try await officers.change()
        try await clinicians.synchronise()
        try await clinicians.answer()
        try await officers.look()
        let open = tally[.booked] - tally[.cancelled]
        stage.say(
            "\(tally[.wrote]) officers wrote to their clinician and \(tally[.answered]) were answered; \(tally[.answerRead]) have read the answer. \(tally[.moved]) moved their session, \(tally[.cancelled]) cancelled."
        )
        guard tally[.seen] == open else { throw DemoError.notSeen(open - tally[.seen]) }
        let expected = try await clinicians.expected()
        guard expected == open else { throw DemoError.notSeen(open - expected) }
        stage.say(
            "\(open) sessions are ahead. Each was verified by the clinician's own device, and each officer's device has the clinician's signed word that it was seen. None of them overlaps a shift: the demo computes all \(open) officers' shifts again and compares."
        )
    }

    func look() async throws {
        stage.heading("What officers and clinicians see, and nobody else")
        stage.say("The officers with the program, their shifts and their sessions:")
        let sessions = cast.officers.prefix(Officers.withTool).map { ($0, tally.session(of: $0.number)) }
        stage.quote(try Self.table(sessions).joined(separator: "\n"))
        stage.say("One of them, reading messages (respite messages):")
        stage.quote(try await officers.tools.respite(0, "messages", "1"))
        for index in clinicians.readers {
            stage.say("The day of \(clinicians.people[index].name) (respite-notes today), and the next days (respite-notes schedule):")
            stage.quote(try await clinicians.notes(index, "today"), lines: 8)
            stage.quote(try await clinicians.notes(index, "schedule"), lines: 8)
        }
        guard let index = clinicians.readers.first, let number = try await clinicians.sessionWithMessage(index) else { return }
        stage.say("What \(clinicians.people[index].name) reads of one session (respite-notes open \(number)):")
        stage.quote(try await clinicians.notes(index, "open", "\(number)"))
    }

    /// The shift before, the session, the shift after.
    private static func table(_ sessions: some Sequence<(Officer, Span?)>) throws -> [String] {
        let duty = try DutyRoster()
        var table = Table(["Officer", "Shifts", "Last shift ended", "Session", "Next shift begins"])
        for (officer, session) in sessions {
            guard let session else {
                table.add([officer.name, officer.shifts.rawValue, "", "cancelled", ""])
                continue
            }
            let around = try duty.shifts(around: session, of: officer)
            table.add([officer.name, officer.shifts.rawValue, clock(around.before?.end), clock(session.start), clock(around.after?.start)])
        }
        return table.lines(SystemConsole().traits)
    }

    private static func clock(_ instant: Instant?) -> String {
        guard let instant, let zone = TimeZone(identifier: DutyRoster.zone) else { return "" }
        return Texts(.english).dateAndTime(LocalTime(seconds: instant.seconds, in: zone), showsZone: false)
    }
}
