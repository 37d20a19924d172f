// What a clinician and a supervisor see of their own punctuality, against what the policy asks for.

import CaseFile
import Scheduling
import Sealing
import Testing
import Wire

@Suite struct WorkTimesTests {
    private static let hour: Int64 = 3600
    private static let day: Int64 = 86_400

    private let clinician: Person
    private let intern: Person
    private let supervisor: Person

    init() throws {
        clinician = try Person(1)
        intern = try Person(2, isIntern: true)
        supervisor = try Person(3, supervises: [intern])
    }

    private func times(
        _ history: History, of owner: Person, from start: Instant, days: Int64 = 90, at now: Instant, _ rules: DueRules = DueRules()
    ) throws -> WorkTimes {
        WorkTimes(
            [history.state], entries: history.entries, of: owner.key, supervising: owner.facts.supervises,
            during: try Span(start: start, end: start + days * Self.day), at: now, rules)
    }

    /// The time of the policy decides: 72 hours, or less.
    @Test func theSignedHoursDecideWhichNotesWereInTime() throws {
        let history = try History(by: clinician)
        let start = history.now
        for hours in [Int64(1), 30, 80] {
            let note = try history.writeDraft(by: clinician)
            history.now = history.now + hours * Self.hour
            history.sign(note, by: clinician)
        }
        try history.writeDraft(by: clinician)
        let open = try times(history, of: clinician, from: start, at: history.now + Self.hour)
        #expect(open.notes == WorkTimes.Share(done: 2, all: 3), "what is not due yet counts for nothing")
        #expect(try times(history, of: clinician, from: start, at: history.now + 80 * Self.hour).notes == .init(done: 2, all: 4))
        let strict = DueRules(signWithin: 24 * Self.hour)
        #expect(try times(history, of: clinician, from: start, at: history.now + 80 * Self.hour, strict).notes == .init(done: 1, all: 4))
        // Another's notes are another's business, and another quarter's are not this one's.
        #expect(try times(history, of: supervisor, from: start, at: history.now + 80 * Self.hour).notes == .init())
        #expect(try times(history, of: clinician, from: start + 200 * Self.day, at: start + 300 * Self.day).notes == .init())
    }

    /// Whoever writes nothing is not punctual.
    @Test func aSessionOfWhichNothingWasWrittenIsNotInTime() throws {
        let history = try History(by: clinician)
        let start = history.now
        let session = try history.session(endingAt: start + 100, by: clinician)
        #expect(try times(history, of: clinician, from: start, at: start + 71 * Self.hour).notes == .init())
        #expect(try times(history, of: clinician, from: start, at: start + 73 * Self.hour).notes == .init(done: 0, all: 1))
        let note = try history.writeDraft(by: clinician, session: session)
        history.sign(note, by: clinician)
        #expect(try times(history, of: clinician, from: start, at: start + 73 * Self.hour).notes == .init(done: 1, all: 1))
    }

    /// In a shared case each has their own figures.
    @Test func aColleaguesFollowUpsAreTheColleagues() throws {
        let history = try History(by: clinician)
        history.write(.memberAdded(try MemberAdded(member: supervisor.key, role: .covering)), by: clinician)
        let start = history.now
        try history.session(endingAt: start + 100, by: supervisor)
        let later = start + 9 * Self.day
        #expect(
            try times(history, of: clinician, from: start, at: later)
                == times(try History(by: clinician), of: intern, from: start, at: later))
        #expect(try times(history, of: supervisor, from: start, at: later).followUps == .init(done: 0, all: 2))
    }

    @Test func aFollowUpIsKeptWhenThePersonWasReached() throws {
        let history = try History(by: clinician)
        let start = history.now
        let session = try history.session(endingAt: start + 100, by: clinician)
        #expect(try times(history, of: clinician, from: start, at: start + Self.hour).followUps == .init())
        #expect(try times(history, of: clinician, from: start, at: start + 2 * Self.day).followUps == .init(done: 0, all: 1))
        history.write(.followUpStep(try FollowUpStep(FollowUpID(source: session), .reached)), by: clinician)
        #expect(try times(history, of: clinician, from: start, at: start + 8 * Self.day).followUps == .init(done: 1, all: 2))
        // What was put off is due on its new day; after a death nobody is called.
        let second = FollowUpID(source: session, number: 1)
        history.write(.followUpStep(try FollowUpStep(second, .postponed(to: start + 30 * Self.day))), by: clinician)
        #expect(try times(history, of: clinician, from: start, at: start + 8 * Self.day).followUps == .init(done: 1, all: 1))
        #expect(try times(history, of: clinician, from: start, at: start + 31 * Self.day).followUps == .init(done: 1, all: 2))
        history.write(.deathRecorded(DeathRecorded(day: try CivilDate("2026-10-01"))), by: clinician)
        #expect(try times(history, of: clinician, from: start, at: start + 31 * Self.day).followUps == .init(done: 1, all: 1))
    }

    @Test func aSupervisorsAnswersAreCountedFromTheHandingIn() throws {
        let history = try History(by: intern)
        let start = history.now
        for days in [Int64(2), 9] {
            let note = try history.writeDraft(by: intern)
            history.submit(note, by: intern)
            history.now = history.now + days * Self.day
            history.cosign(note, by: supervisor)
        }
        // Given back in time is answered in time; the second handing in waits.
        let note = try history.writeDraft(by: intern)
        history.submit(note, by: intern)
        history.write(.noteReturned(try NoteReturned(NoteVersion(note: note, draft: note), remark: "Plan?")), by: supervisor)
        history.submit(note, by: intern)
        #expect(try times(history, of: supervisor, from: start, at: history.now).answers == .init(done: 2, all: 3))
        #expect(try times(history, of: supervisor, from: start, at: history.now + 8 * Self.day).answers == .init(done: 2, all: 4))
        let strict = DueRules(cosignWithin: Self.day)
        #expect(try times(history, of: supervisor, from: start, at: history.now + 8 * Self.day, strict).answers == .init(done: 1, all: 4))
        // An intern's notes count when they are handed in, whoever is slow after that.
        #expect(try times(history, of: intern, from: start, at: history.now + 8 * Self.day).notes == .init(done: 3, all: 3))
        #expect(try times(history, of: intern, from: start, at: history.now).answers == .init())
    }
}
