// Whoever names a forerunner that never comes gains nothing by it: what is dated back takes nobody's work, and what is signed stays signed.

import CaseFile
import Scheduling
import Sealing
import Sodium
import Testing
import Wire

@Suite struct MissingNameTests {
    private let ada: Person
    /// An intern, whom Ada supervises; his program was altered.
    private let ben: Person
    private let carl: Person
    private let history: History
    private let start: Instant
    /// Ada opened the case and let Ben and Carl in.
    private let team: EntryID
    /// Nobody has it.
    private let missing = EntryID(Digest(sha256: [9]))

    init() throws {
        ben = try Person(2, isIntern: true)
        (ada, carl) = (try Person(1, supervises: [ben]), try Person(3))
        history = try History(by: ada)
        for person in [ben, carl] { history.write(.memberAdded(try MemberAdded(member: person.key, role: .covering)), by: ada) }
        team = try #require(history.entries.last?.id)
        start = history.now
    }

    /// - Parameter written: seconds after the case was shared.
    @discardableResult
    private func write(_ content: CaseContent, by person: Person, after causes: EntryID..., written: Int64) -> EntryID {
        history.append(
            History.entry(content, person, Set(causes), start + written, start + written, salt: history.entries.count))
    }

    /// - Parameter seen: seconds after the case was shared; what is not in it was here before.
    private func state(_ seen: [EntryID: Int64] = [:], to reader: Person, writtenBy stranger: Person? = nil) -> CaseState {
        let arrivals = history.entries.map { ($0.id, start + (seen[$0.id] ?? -1)) }
        let known = KnownMembers(
            history.entries, of: history.caseID, firstSeen: Dictionary(uniqueKeysWithValues: arrivals), reader: reader.key,
            absent: [missing], strangers: stranger.map { [missing: [$0.key]] } ?? [:])
        let entries = history.entries.map { known.disbelieved[$0.id] == nil ? $0 : $0.doubted(.removed) }
        return CaseState(history.caseID, folding: entries, absent: [missing], members: known)
    }

    private func remove(_ person: Person) throws -> CaseContent { .memberRemoved(try MemberRemoved(member: person.key)) }

    private func goal() throws -> CaseContent { .goalSet(try GoalSet(statement: "Sleeps")) }

    /// Everybody follows Ben's entry, which names what is missing.
    private func decoy() throws -> EntryID { write(try goal(), by: ben, after: team, missing, written: 60) }

    @Test func aRemovalThatIsDatedBackTakesNobodysWorkBehindAMissingName() throws {
        let work = write(try goal(), by: ada, after: try decoy(), written: 120)
        let hold = write(.legalHoldSet(try LegalHoldSet(reason: "A subpoena.")), by: ada, after: work, written: 130)
        let removal = write(try remove(ada), by: ben, after: team, written: 50)
        for reader in [ada, carl] {
            let state = state([work: 120, hold: 130, removal: 500], to: reader)
            #expect(state.goals[work] != nil && state.isOnLegalHold)
            #expect(!state.refused.contains { [work, hold].contains($0.id) })
        }
    }

    @Test func aClosingThatIsDatedBackTakesNoWork() throws {
        let work = write(try goal(), by: ada, after: try decoy(), written: 120)
        let closing = write(.closed(try CaseClosing(reason: .handedOff)), by: ben, after: team, written: 50)
        write(.reopened(try CaseReopening(reason: "Again.")), by: ben, after: closing, written: 300)
        let state = state(to: ada)
        #expect(state.goals[work] != nil && !state.isClosed && state.refused.isEmpty)
    }

    /// Ben submits behind a missing name, Ada co-signs, and then Ben shows another text that he dates back.
    @Test func aCosignatureIsNotTakenBackByAnEarlierRevision() throws {
        let draft = write(.noteDraft(try NoteDraft(.newNote, .soap("As it was."))), by: ben, after: team, written: 60)
        let version = NoteVersion(note: draft, draft: draft)
        let submission = write(.noteSubmitted(NoteSubmitted(version)), by: ben, after: draft, missing, written: 120)
        write(.noteCosigned(NoteCosigned(version)), by: ada, after: submission, written: 180)
        let other = DraftPlace.revision(of: draft, replaces: [draft])
        let revision = write(.noteDraft(try NoteDraft(other, .soap("Another text."))), by: ben, after: draft, written: 90)
        for reader in [ada, ben, carl] {
            let note = try #require(state([revision: 500], to: reader).notes[draft])
            #expect(note.lock?.draft == draft && note.lock?.cosigned != nil && note.lockedVersions.map(\.version.id) == [draft])
        }
    }

    @Test func aSignatureBehindAMissingNameStaysOne() throws {
        let draft = write(.noteDraft(try NoteDraft(.newNote, .soap("As it was."))), by: carl, after: team, written: 60)
        write(.noteSigned(NoteSigned(NoteVersion(note: draft, draft: draft))), by: carl, after: draft, missing, written: 120)
        let other = DraftPlace.revision(of: draft, replaces: [draft])
        write(.noteDraft(try NoteDraft(other, .soap("Another text."))), by: carl, after: draft, written: 90)
        write(.noteSigned(NoteSigned(NoteVersion(note: draft, draft: draft))), by: carl, after: team, written: 110)
        #expect(try #require(state(to: ada).notes[draft]).lock?.draft == draft)
    }

    /// What an author points at they had seen, also where a step between is missing: as to a supervisor who was shown single notes.
    @Test func whatAnEntryPointsAtWasSeen() throws {
        let draft = write(.noteDraft(try NoteDraft(.newNote, .soap("First."))), by: ben, after: team, written: 60)
        let revision = DraftPlace.revision(of: draft, replaces: [draft])
        let second = write(.noteDraft(try NoteDraft(revision, .soap("Second."))), by: ben, after: missing, written: 90)
        let version = NoteVersion(note: draft, draft: second)
        write(.noteSubmitted(NoteSubmitted(version)), by: ben, after: missing, written: 120)
        write(.noteCosigned(NoteCosigned(version)), by: ada, after: missing, written: 180)
        let note = try #require(state(to: ada).notes[draft])
        #expect(note.lock?.draft == second && state(to: ada).refused.isEmpty)
        // And who was let in by then belongs, whatever is missing between.
        let zed = try Person(4)
        write(.memberAdded(try MemberAdded(member: zed.key, role: .covering)), by: ada, after: team, written: 200)
        let work = write(try goal(), by: zed, after: missing, written: 260)
        #expect(state(to: ada).goals[work] != nil)
    }

    // MARK: - When it comes after all

    /// Ada removed Ben, behind a record that Carl did not have; Ben removes Ada, and then the record comes.
    @Test(arguments: [true, false]) func aRemovalThatWasHeardStaysHeardWhenWhatItFollowsArrives(_ isBehindAnother: Bool) throws {
        let late = write(try goal(), by: ben, after: team, written: 60)
        let first = isBehindAnother ? write(try goal(), by: ben, after: late, written: 70) : late
        let removal = write(try remove(ben), by: ada, after: first, written: 120)
        let work = write(try goal(), by: ada, after: removal, written: 130)
        let answer = write(try remove(ada), by: ben, after: team, written: 10)
        var seen: [EntryID: Int64] = [first: 80, removal: 120, work: 130, answer: 300]
        seen[late] = 500
        let state = state(seen, to: carl)
        #expect(Set(state.members.keys) == [ada.key, carl.key])
        #expect(state.goals[work] != nil && state.goals[late] != nil)
        #expect(state.refused.map(\.id) == [answer])
    }

    /// Carl was removed once and let in again; since then Ben writes what only Carl gets, and Carl follows it.
    @Test func whoWasLetInAgainIsHeardBehindAMissingName() throws {
        let gone = write(try remove(carl), by: ada, after: team, written: 60)
        let meanwhile = write(try goal(), by: carl, after: team, missing, written: 70)
        let again = write(.memberAdded(try MemberAdded(member: carl.key, role: .covering)), by: ada, after: gone, written: 120)
        let work = write(try goal(), by: carl, after: missing, written: 180)
        let removal = write(try remove(ben), by: carl, after: work, written: 190)
        let asWritten: [EntryID: Int64] = [gone: 60, meanwhile: 70, again: 120, work: 180, removal: 190]
        for seen in [[:], asWritten] {
            let state = state(seen, to: ada)
            #expect(Set(state.members.keys) == [ada.key, carl.key])
            #expect(state.goals[work] != nil && state.goals[meanwhile] == nil)
        }
    }

    /// Nobody has what Ben's removal of Ada waits behind; an accomplice follows it when it suits him.
    @Test func nobodyKeepsARemovalInReserveBehindAMissingName() throws {
        let reserve = write(try remove(ada), by: ben, after: team, missing, written: 10)
        let removal = write(try remove(ben), by: ada, after: team, written: 120)
        let work = write(try goal(), by: ada, after: removal, written: 130)
        let word = write(try goal(), by: carl, after: team, missing, written: 20)
        let state = state([reserve: 20, removal: 120, work: 130, word: 500], to: ada, writtenBy: ben)
        #expect(Set(state.members.keys) == [ada.key, carl.key])
        #expect(state.goals[work] != nil && state.refused.map(\.id) == [reserve])
    }

    /// A revision of the addendum that was discarded, dated back before Ada's.
    @Test func anAddendumIsNotTakenBackByARevisionOfADiscardedOne() throws {
        let note = write(.noteDraft(try NoteDraft(.newNote, .soap("The note."))), by: ada, after: team, written: 10)
        let lock = write(.noteSigned(NoteSigned(NoteVersion(note: note, draft: note))), by: ada, after: note, written: 20)
        let place = DraftPlace.newAddendum(to: note)
        let body = try NoteBody(.addendum, [.addition: "More."])
        let bens = write(.noteDraft(try NoteDraft(place, body)), by: ben, after: lock, written: 30)
        let gone = write(.draftDiscarded(DraftDiscarded(note: bens)), by: ben, after: bens, written: 40)
        let decoy = write(try goal(), by: ben, after: gone, missing, written: 60)
        let adas = write(.noteDraft(try NoteDraft(place, body)), by: ada, after: decoy, written: 120)
        write(.noteDraft(try NoteDraft(.revision(of: bens, replaces: [bens]), body)), by: ben, after: bens, written: 35)
        #expect(state(to: ada).notes[adas] != nil && !state(to: ada).refused.contains { $0.id == adas })
    }

    /// Ben's removal of Ada waits behind a record of his own until it suits him.
    @Test func nobodyKeepsARemovalInReserve() throws {
        let late = write(try goal(), by: ben, after: team, written: 5)
        let reserve = write(try remove(ada), by: ben, after: late, written: 10)
        let removal = write(try remove(ben), by: ada, after: team, written: 120)
        let state = state([late: 500, reserve: 20, removal: 120], to: carl)
        #expect(Set(state.members.keys) == [ada.key, carl.key])
        #expect(state.refused.map(\.id).contains(reserve))
    }
}
