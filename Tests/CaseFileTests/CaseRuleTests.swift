// A case as a whole: who opens it, who belongs to it, how it ends, how long it is kept.

import CaseFile
import Scheduling
import Sealing
import Sodium
import Testing
import Wire

@Suite struct CaseRuleTests {
    let clinician: Person
    let other: Person

    init() throws {
        clinician = try Person(1)
        other = try Person(2)
    }

    private func add(_ member: Person, _ role: MemberRole = .covering) throws -> CaseContent {
        .memberAdded(try MemberAdded(member: member.key, role: role))
    }

    private func goal() throws -> CaseContent { .goalSet(try GoalSet(statement: "Sleeps")) }

    /// Somebody who once belonged to the case, and so knows its name, cannot give it another beginning.
    @Test func onlyItsOpenerCanBeginACase() throws {
        let history = try History(by: clinician)
        let nonce = try CaseNonce(bytes: [UInt8](repeating: 1, count: 32))
        let forged = CaseContent.opened(try CaseOpening(nonce: nonce, origin: .walkIn, mode: .alone, zone: .utc))
        let entry = History.entry(forged, other, [], history.now - 90_000, history.now - 90_000, salt: 1)
        history.append(entry)
        #expect(history.refusal(of: entry.id) == .wrongCase)
        #expect(history.state.opening?.stamp.author == clinician.key)
        #expect(Array(history.state.members.keys) == [clinician.key])
    }

    @Test func aCaseIsOpenedOnce() throws {
        let history = try History(by: clinician)
        let nonce = try CaseNonce(bytes: [UInt8](repeating: 1, count: 32))
        let again = CaseContent.opened(try CaseOpening(nonce: nonce, origin: .walkIn, mode: .alongside, zone: .utc))
        #expect(history.refusal(of: history.write(again, by: clinician)) == .alreadyOpened)
    }

    @Test func aPersonIsCalledWhatWasSaidLast() throws {
        let history = try History(by: clinician)
        let before = history.state.person
        history.write(.renamed(try CaseRenaming(person: "Sam")), by: clinician)
        #expect(history.state.person?.value == "Sam")
        #expect(history.refusal(of: history.write(.renamed(try CaseRenaming(person: "Eve")), by: other)) == .notMember)
        history.write(.closed(try CaseClosing(reason: .goalsMet)), by: clinician)
        #expect(history.refusal(of: history.write(.renamed(try CaseRenaming(person: nil)), by: clinician)) == nil)
        #expect(history.state.person == nil)
        #expect(history.state.opening?.content.person == before, "what it was opened with stays")
        #expect(history.state.renamings.map(\.person?.value) == ["Sam", nil])
        #expect(CaseSearch([history.state]).hits("Sam").isEmpty)
    }

    @Test func nothingStandsBesideTheOpening() throws {
        let history = try History(by: clinician)
        #expect(history.refusal(of: history.write(try goal(), by: clinician, after: [])) == .withoutPredecessor)
        let early = History.entry(try goal(), clinician, [], history.now - 90_000, history.now - 90_000, salt: 2)
        history.append(early)
        #expect(history.refusal(of: early.id) == .notOpened)
    }

    /// To whom the records custodian handed a case, because nobody is left in it: they let themselves in, once, and nobody else does that.
    @Test func theHeirOfACaseComesIntoItOnce() throws {
        let history = try History(by: clinician)
        #expect(history.refusal(of: history.write(try add(other, .responsible), by: other)) == .notMember)
        let heir = other.inheriting
        let stranger = try Person(3)
        #expect(history.refusal(of: history.write(try goal(), by: heir)) == .notMember)
        #expect(history.refusal(of: history.write(try add(stranger), by: heir)) == .notMember)
        #expect(history.refusal(of: history.write(try add(heir, .responsible), by: heir)) == nil)
        #expect(history.refusal(of: history.write(try goal(), by: heir)) == nil)
        history.write(.memberRemoved(try MemberRemoved(member: heir.key)), by: clinician)
        #expect(history.refusal(of: history.write(try add(heir, .responsible), by: heir)) == .notMember)
    }

    @Test func whoDoesNotBelongWritesNothing() throws {
        let history = try History(by: clinician)
        #expect(history.refusal(of: history.write(try goal(), by: other)) == .notMember)
        history.write(try add(other), by: clinician)
        #expect(history.refusal(of: history.write(try goal(), by: other)) == nil)
        history.write(.memberRemoved(try MemberRemoved(member: other.key)), by: clinician)
        #expect(history.refusal(of: history.write(try goal(), by: other)) == .notMember)
        #expect(history.state.memberHistory.map(\.role) == [.responsible, .covering, nil])
    }

    /// Whoever pretends not to have seen it is caught by when their record was first seen.
    @Test func whatDidNotSeeARemovalCountsUnlessItCameTooLate() throws {
        let history = try History(by: clinician)
        let added = history.write(try add(other), by: clinician)
        let removed = history.write(.memberRemoved(try MemberRemoved(member: other.key)), by: clinician, after: [added])
        let unaware = history.write(try goal(), by: other, after: [added])
        let aware = history.write(try goal(), by: other, after: [unaware, removed])
        var late = other
        late.facts.doubt = .removed
        let tooLate = history.write(try goal(), by: late, after: [unaware])
        #expect(history.refusal(of: unaware) == nil)
        #expect(history.refusal(of: aware) == .notMember)
        #expect(history.refusal(of: tooLate) == .notMember)
    }

    @Test func twoWhoRemoveEachOtherDoNotLoseTheCase() throws {
        let history = try History(by: clinician)
        let added = history.write(try add(other), by: clinician)
        history.write(.memberRemoved(try MemberRemoved(member: other.key)), by: clinician, after: [added])
        history.write(.memberRemoved(try MemberRemoved(member: clinician.key)), by: other, after: [added])
        #expect(history.state.members == [clinician.key: .responsible])
        #expect(history.state.refused.isEmpty)
    }

    @Test func whatDidNotSeeTheClosingCounts() throws {
        let history = try History(by: clinician)
        let opening = history.opening
        let closing = history.write(.closed(try CaseClosing(reason: .goalsMet)), by: clinician, after: [opening])
        let unaware = history.write(try goal(), by: clinician, after: [opening])
        let aware = history.write(try goal(), by: clinician, after: [closing])
        #expect(history.refusal(of: unaware) == nil)
        #expect(history.refusal(of: aware) == .caseClosed)
        #expect(history.state.isClosed)
    }

    @Test func aCaseloadIsTransferred() throws {
        let history = try History(by: clinician)
        let own = CaseContent.memberRemoved(try MemberRemoved(member: clinician.key))
        #expect(history.refusal(of: history.write(own, by: clinician)) == .lastMember)
        history.write(try add(other, .responsible), by: clinician)
        #expect(history.refusal(of: history.write(try add(other, .responsible), by: clinician)) == .alreadyMember)
        #expect(history.refusal(of: history.write(own, by: other)) == nil)
        #expect(history.state.members == [other.key: .responsible])
    }

    @Test func entriesOfARevokedSignerAreShownAsRefused() throws {
        let history = try History(by: clinician)
        let id = history.write(try goal(), by: clinician.revoked)
        #expect(history.refusal(of: id) == .signerRevoked)
        #expect(history.state.refused.first?.entry.content == .readable(try goal()))
        #expect(history.state.heads == [history.opening], "whoever names it would vouch for it")
    }

    @Test func whatThisVersionCannotReadIsKept() throws {
        let history = try History(by: clinician)
        let readable = History.entry(try goal(), clinician, [history.opening], history.now, history.now, salt: 9)
        func entry(_ salt: UInt8, _ content: EntryContent) throws -> EntryID {
            history.append(
                CaseEntry(
                    id: try EntryID(bytes: [UInt8](repeating: salt, count: 32)), author: readable.author, device: readable.device,
                    predecessors: [history.opening], occurredAt: history.now, writtenAt: history.now, content: content))
        }
        #expect(history.refusal(of: try entry(1, .unreadable(kind: 999))) == .unreadable)
        #expect(history.refusal(of: try entry(2, .psychotherapyNote)) == .psychotherapyNote)
        let filling = try entry(3, .filling)
        #expect(history.refusal(of: filling) == nil)
        #expect(history.state.heads.contains(filling))
    }

    @Test func whatFollowsSomethingUnseenWaits() throws {
        let history = try History(by: clinician)
        let first = history.write(try goal(), by: clinician)
        let second = history.write(.goalStatus(try GoalStatusChange(goal: first, lifecycle: .onHold)), by: clinician)
        let partial = history.state(of: [history.opening, second])
        #expect(partial.waiting.map(\.id) == [second])
        #expect(partial.heads == [history.opening])
        let without = CaseState(history.caseID, folding: history.entries.filter { $0.id != first }, absent: [first])
        #expect(without.waiting.isEmpty)
        #expect(without.refused.map(\.refusal) == [.unknownReference], "what was shredded cannot be spoken about")
    }

    @Test func aReturningOfficerLandsInTheSameCase() throws {
        let continuity = Digest(sha256: [1]), newDevice = Digest(sha256: [2])
        let history = try History(by: clinician, origin: .booking(other.key, continuity: continuity))
        #expect(history.state.recognises(continuity))
        #expect(!history.state.recognises(newDevice))
        history.write(.closed(try CaseClosing(reason: .goalsMet)), by: clinician)
        history.write(.bookingLinked(BookingLink(booking: other.key, continuity: newDevice)), by: clinician)
        history.write(.reopened(try CaseReopening(reason: "Came back")), by: clinician)
        #expect(history.state.recognises(newDevice))
        #expect(!history.state.isClosed)
        #expect(history.state.refused.isEmpty)
        let wrong = history.write(.bookingLinked(BookingLink(booking: clinician.key, continuity: Digest(sha256: [3]))), by: clinician)
        try history.strike(wrong, by: clinician)
        #expect(!history.state.recognises(Digest(sha256: [3])), "it was of another officer")
        #expect(history.refusal(of: try history.strike(history.opening, by: clinician)) == .unknownReference)
        #expect(history.state.recognises(continuity))
    }

    @Test func aClosedCaseTakesNoNewWorkButIsFinished() throws {
        let history = try History(by: clinician)
        let note = try history.writeDraft(by: clinician)
        let closing = CaseContent.closed(try CaseClosing(reason: .goalsMet))
        #expect(history.refusal(of: history.write(closing, by: clinician)) == .unsignedNote)
        history.sign(note, by: clinician)
        #expect(history.refusal(of: history.write(closing, by: clinician)) == nil)
        #expect(history.refusal(of: history.write(closing, by: clinician)) == .caseClosed)
        #expect(history.refusal(of: history.write(try goal(), by: clinician)) == .caseClosed)
        #expect(history.refusal(of: try history.addAddendum(note, by: clinician)) == nil)
        #expect(history.refusal(of: history.write(.reopened(try CaseReopening(reason: "x")), by: clinician)) == nil)
        #expect(history.refusal(of: history.write(.reopened(try CaseReopening(reason: "x")), by: clinician)) == .caseNotClosed)
    }

    @Test func onlyTheAuthorOrTheirSupervisorStrikes() throws {
        let supervisor = try Person(3, supervises: [other])
        let history = try History(by: clinician)
        history.write(try add(other), by: clinician)
        history.write(try add(supervisor, .supervising), by: clinician)
        let set = history.write(try goal(), by: other)
        #expect(history.refusal(of: try history.strike(set, by: clinician)) == .notAuthorOrSupervisor)
        #expect(history.refusal(of: try history.strike(set, by: supervisor)) == nil)
        #expect(history.state.goals[set]?.isStruck == true)
        #expect(history.refusal(of: try history.strike(history.opening, by: clinician)) == .unknownReference)
    }

    // Retention.

    @Test func aCaseIsKeptSevenYearsAfterTheLastContact() throws {
        let history = try History(by: clinician, now: try utc("2026-02-01T12:00Z"))
        #expect(history.state.retention() == .until(try CivilDate("2033-02-02")))
        try history.session(endingAt: try utc("2028-03-01T02:00Z"), by: clinician)
        // In New York it is still 29 February 2028; 2035 has none.
        #expect(history.state.retention() == .until(try CivilDate("2035-03-02")))
        try history.session(endingAt: try utc("2029-03-01T15:00Z"), by: clinician, .noShow)
        #expect(history.state.retention() == .until(try CivilDate("2035-03-02")), "a no-show is no contact")
        history.now = try utc("2030-05-05T12:00Z")
        history.write(
            .noteDraft(try NoteDraft(.newNote, NoteBody(.contact, [.contactContent: "Called back"]))), by: clinician)
        #expect(history.state.retention() == .until(try CivilDate("2037-05-06")))
    }

    @Test func aLegalHoldStopsRetentionAndADeathShortensIt() throws {
        let history = try History(by: clinician, now: try utc("2026-02-01T12:00Z"))
        let first = history.write(.legalHoldSet(try LegalHoldSet(reason: "Subpoena")), by: clinician)
        let second = history.write(.legalHoldSet(try LegalHoldSet(reason: "Claim")), by: clinician)
        history.write(.deathRecorded(DeathRecorded(day: try CivilDate("2026-02-03"))), by: clinician)
        #expect(history.state.retention() == .held)
        let lift = CaseContent.legalHoldLifted(try LegalHoldLifted(hold: first, reason: "Withdrawn"))
        history.write(lift, by: clinician)
        #expect(history.state.retention() == .held, "the other still stands")
        #expect(history.refusal(of: history.write(lift, by: clinician)) == .holdLifted)
        history.write(.legalHoldLifted(try LegalHoldLifted(hold: second, reason: "Settled")), by: clinician)
        #expect(history.state.retention() == .until(try CivilDate("2029-02-04")))
        let again = history.write(.deathRecorded(DeathRecorded(day: try CivilDate("2026-02-04"))), by: clinician)
        #expect(history.refusal(of: again) == .deathKnown)
    }

    /// Whoever writes a day long past has nothing destroyed at once.
    @Test func aDeathBeforeTheLastContactShortensNoFurtherThanFromThatContact() throws {
        let history = try History(by: clinician, now: try utc("2026-02-01T12:00Z"))
        history.write(.deathRecorded(DeathRecorded(day: try CivilDate("1990-02-03"))), by: clinician)
        #expect(history.state.retention() == .until(try CivilDate("2029-02-02")))
    }

    @Test func aDeathEnteredInErrorShortensNothing() throws {
        let history = try History(by: clinician, now: try utc("2026-02-01T12:00Z"))
        let death = history.write(.deathRecorded(DeathRecorded(day: try CivilDate("2026-02-03"))), by: clinician)
        #expect(history.state.retention() == .until(try CivilDate("2029-02-04")))
        try history.strike(death, by: clinician)
        #expect(history.state.death == nil)
        #expect(history.state.retention() == .until(try CivilDate("2033-02-02")))
        #expect(history.refusal(of: history.write(.deathRecorded(DeathRecorded(day: try CivilDate("2026-02-05"))), by: clinician)) == nil)
    }
}
