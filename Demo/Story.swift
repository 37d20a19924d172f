// The play, act by act, as it is told to somebody who has never seen the programs: a chief's council, for example.

import Foundation
import Localization
import ProgrammeKit
import Scheduling
import Terminal
import Trust
import Wire

struct Story {
    private let stage: Stage
    private let tally = Tally()
    private let cast: Cast
    private let example: URL
    private let isKept: Bool
    private let clinicians: Clinicians

    init(stage: Stage, example: URL, isKept: Bool) throws {
        self.stage = stage
        self.example = example
        self.isKept = isKept
        cast = try Cast(file: example)
        clinicians = Clinicians(stage: stage, tally: tally, cast: cast)
    }

    func tell() async throws {
        stage.title("\(cast.programme): a made-up programme for \(cast.officers.count) police officers, played through on this machine")
        try await keys()
        let programme = try await founding()
        do {
            let cards = try deal(programme)
            let officers = try Officers(stage: stage, tally: tally, people: cast.officers, cards: cards.map(\.line))
            try await booking(officers, programme)
            try await talking(officers)
            try await aDay(officers)
            let sight = Sight(stage: stage, programme: programme, isKept: isKept)
            try await sight.show()
            try await sight.search(
                for: Array(Set(cast.officers.flatMap(\.secrets) + tally.texts + cards.flatMap(\.groups))), codes: cards.map(\.code))
        } catch {
            await programme.stop()
            throw error
        }
        stage.heading("Done in \(stage.seconds) seconds")
        if isKept { stage.say("Everything is left in \(stage.root.path); needles.txt holds every string that was looked for.") }
    }

    private func keys() async throws {
        stage.heading("1. The clinicians make their keys")
        try await clinicians.makeKeys()
        let real = min(Clinicians.real, cast.clinicians.count)
        stage.say(
            "\(cast.clinicians.count) people: social workers, two interns, their supervisors. \(real) use the program respite-notes, as all would; \(cast.clinicians.count - real) are played with the same library inside this one process. Their keys never leave their own folders."
        )
    }

    private func founding() async throws -> RunningProgramme {
        stage.heading("2. The clinical authority and the sponsor found the programme")
        let programme = try await RunningProgramme.found(
            example, clinical: "Helen Marsh", sponsor: "Lower River Council of Governments", requests: stage.requests, in: stage.root,
            tools: stage.tools)
        try await clinicians.join(stage.root.appending(path: "programme/programme.bundle"))
        stage.say("\(programme.foundingCommands.count) commands: \(programme.foundingCommands.joined(separator: ", ")).")
        let departments = cast.departments.map { "\($0.name) \($0.officers)" }.joined(separator: ", ")
        stage.say("\(cast.officers.count) paper cards are printed (\(departments)) and drawn like lots: no list says who has which.")
        stage.say(
            "Two servers run now, two processes that speak TLS 1.3: the department side, which the city owns, on port \(programme.department.port); the provider side, which the agency owns, on port \(programme.provider.port). The clinicians have published their hours: days, evenings, nights and weekends."
        )
        return programme
    }

    /// A card of their own cell for each officer, drawn like lots.
    private func deal(_ programme: RunningProgramme) throws -> [Card] {
        var decks: [String: [String]] = [:]
        for department in cast.departments where decks[department.cell] == nil {
            decks[department.cell] = try programme.cards(ofCell: department.cell).shuffled()
        }
        return try cast.officers.map { officer in
            guard let line = decks[officer.department.cell]?.popLast() else { throw DemoError.noCards }
            return try Card(line)
        }
    }

    private func booking(_ officers: Officers, _ programme: RunningProgramme) async throws {
        stage.heading("3. \(cast.officers.count) officers enrol, find a time outside their shifts, and book it")
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

    private func talking(_ officers: Officers) async throws {
        stage.heading("4. Clinicians see whom to expect; officers write, move and cancel")
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

    private func aDay(_ officers: Officers) async throws {
        stage.heading("5. What officers and clinicians see, and nobody else")
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
        guard let index = clinicians.readers.dropFirst().first, let number = try await clinicians.sessionWithMessage(index) else { return }
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
        let style = Date.VerbatimFormatStyle(
            format:
                "\(weekday: .abbreviated) \(day: .twoDigits) \(month: .abbreviated) \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits)",
            locale: Locale(identifier: "en_US"), timeZone: zone, calendar: Calendar(identifier: .gregorian))
        return Date(timeIntervalSince1970: TimeInterval(instant.seconds)).formatted(style)
    }
}

/// A card as it was drawn.
struct Card {
    /// As `--card-file` wants it.
    let line: String
    /// The groups that hold the code; the others name the programme and are the same on every card.
    let groups: [String]
    let code: [UInt8]

    init(_ line: String) throws {
        let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { throw DemoError.noCards }
        let card = try OfficerCard(address: parts[0], typed: parts[1])
        self.line = line
        groups = Array(card.groups.suffix(2))
        code = card.code.bytes
    }
}
