// The play, act by act, as it is told to somebody who has never seen the programs: a chief's council, for example.

import CheckIn
import Foundation
import ProgrammeKit
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
        stage.say(
            "The programs are the real ones. Only the calendar is the play's: it begins on \(PlayTime.day(PlayTime.start)), and a quarter passes in moments."
        )
        try await keys()
        let programme = try await founding()
        do {
            try await FourModels(stage: stage, programme: programme, example: example).tell()
            let cards = try deal(programme)
            let officers = try Officers(stage: stage, tally: tally, people: cast.officers, cards: cards.map(\.line))
            let booking = BookingStory(
                stage: stage, tally: tally, cast: cast, programme: programme, officers: officers, clinicians: clinicians)
            try await booking.book()
            try await booking.talk()
            try await booking.look()
            let desk = NotesDesk(stage: stage, tally: tally, clinicians: clinicians)
            let worker = try clinicians.person("licensed")
            let custody = Custody(
                stage: stage, programme: programme, desk: desk, chief: clinicians.withTool[0], second: try clinicians.person("supervisor"),
                gone: worker)
            try await custody.found()
            let following = FollowingDays(stage: stage, programme: programme, desk: desk, worker: worker)
            try await ClinicianDay(stage: stage, programme: programme, desk: desk, following: following).tell()
            try await following.tell()
            try await SecondDevice(stage: stage, desk: desk, worker: worker).tell()
            try await custody.recover()
            try await stage.pass(to: max(PlayTime.start + 10 * 86_400, stage.time.now + 86_400), programme)
            let counts = CountStory(stage: stage, desk: desk, shown: clinicians.withTool[0], away: worker)
            try await counts.writeDown()
            let round = RoundStory(
                stage: stage, tally: tally, cast: cast, programme: programme, officers: officers, counts: counts)
            try await round.answer()
            let sight = try Sight(stage: stage, programme: programme, isKept: isKept)
            let search = try search(officers, cards, programme)
            try search.look("while they ran and everything lay in them")
            try await round.publish()
            try search.look("after the round")
            try await round.withhold()
            try sight.show()
            try await search.finish()
        } catch {
            await programme.stop()
            throw error
        }
        if let screens = stage.screens {
            try stage.write(screens.record, to: "screens.txt")
            let shown = try screens.conclude(typed: cast.officers.flatMap(\.secrets) + tally.texts, names: cast.words)
            stage.heading("The pseudo-locale")
            stage.say("\(shown) screens of the tools were looked through: each text came from the catalogue, and each column stands.")
        }
        stage.end("Done in \(stage.seconds) seconds.")
        if isKept { stage.say("Everything is left in \(stage.root.path); needles.txt holds every string that was looked for.") }
    }

    /// Everything that anybody wrote or was given up to now.
    private func search(_ officers: Officers, _ cards: [Card], _ programme: RunningProgramme) throws -> Search {
        let numbers = officers.answering + officers.answeringAgain.map { 1000 + $0 }
        return try Search(
            stage, programme, texts: cast.officers.flatMap(\.secrets) + tally.texts + cards.flatMap(\.groups),
            codes: cards.map(\.code), answers: try numbers.map { try CheckInAnswers.madeUp(for: $0) })
    }

    private func keys() async throws {
        stage.heading("The clinicians make their keys")
        try await clinicians.makeKeys()
        let real = clinicians.withTool.count
        stage.say(
            "\(cast.clinicians.count) people: social workers, two interns, their supervisors. \(real) use the program respite-notes, as all would; \(cast.clinicians.count - real) are played with the same library inside this one process. Their keys never leave their own folders."
        )
    }

    private func founding() async throws -> RunningProgramme {
        stage.heading("The clinical authority and the sponsor found the programme")
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
