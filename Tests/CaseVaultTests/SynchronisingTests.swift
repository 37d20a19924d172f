// Vaults of several clinicians over one department side, honest and not.

import CaseFile
import CaseVault
import Envelope
import Sealing
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Wire

@Suite struct SynchronisingTests {
    private let team: Team
    private let now = Team.now

    init() throws { team = try Team() }

    private func categories(_ report: TakingReport) -> Set<RecordFinding.Category> { Set(report.findings.map(\.category)) }

    @Test func aCaseIsTheSameForBothMembers() throws {
        var shelf = Shelf()
        let (ada, ben) = (try team.vault(team.ada), try team.vault(team.ben))
        let caseID = try ada.walkIn("Sam")
        let note = try ada.soap("Before Ben came.", in: caseID)
        try ada.sign(note, in: caseID, at: now)
        #expect(try ada.synchronise(&shelf, as: team.ada).findings.isEmpty)
        #expect(try ben.synchronise(&shelf, as: team.ben).new == 0)
        try ada.write(.memberAdded(MemberAdded(member: team.ben.id, role: .covering)), in: caseID, at: now)
        _ = try ada.synchronise(&shelf, as: team.ada)
        let report = try ben.synchronise(&shelf, as: team.ben)
        #expect(report.findings.isEmpty && report.new == 4)
        #expect(try ben.state(of: caseID, at: now) == ada.state(of: caseID, at: now))
        let his = try ben.soap("Covered on Friday.", in: caseID)
        try ben.sign(his, in: caseID, at: now)
        _ = try ben.synchronise(&shelf, as: team.ben)
        #expect(try ada.synchronise(&shelf, as: team.ada).findings.isEmpty)
        #expect(try ada.state(of: caseID, at: now).notes[his]?.lock?.signed.author == team.ben.id)
        #expect(try ben.cases(at: now).map(\.number) == [1])
    }

    /// The numbers of cases are in no backup and on no server: a device that reads its cases anew finds them by the order in which they came.
    @Test func aDeviceThatReadsItsCasesAnewGivesThemTheNumbersThatTheyHad() throws {
        var shelf = Shelf()
        let (ada, ben) = (try team.vault(team.ada), try team.vault(team.ben))
        var cases: [CaseID] = []
        for index in 0..<6 {
            // Twice two within one second; and one that Ben lets her in to, which he had opened before any of hers.
            let moment = now + Int64(index / 2) * 60
            guard index == 3 else {
                cases.append(try ada.walkIn(at: moment))
                continue
            }
            let shared = try ben.walkIn(at: now - 9000)
            try ben.write(.memberAdded(MemberAdded(member: team.ada.id, role: .covering)), in: shared, at: moment + 1)
            _ = try ben.synchronise(&shelf, as: team.ben, at: moment + 1)
            _ = try ada.synchronise(&shelf, as: team.ada, at: moment + 2)
            cases.append(shared)
        }
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 600)
        let numbers = try ada.cases(at: now + 600).map { [$0.number: $0.state.id] }
        #expect(try ada.cases(at: now + 600).map(\.state.id) == cases)
        let restored = try Vault(
            in: team.folder.path + "/restored", of: team.ada.owner(), trusting: team.practice(), creating: true)
        _ = try restored.synchronise(&shelf, as: team.ada, at: now + 700)
        #expect(try restored.cases(at: now + 700).map { [$0.number: $0.state.id] } == numbers)
    }

    @Test func whoIsRemovedReadsNothingThatComesAfter() throws {
        var shelf = Shelf()
        let (ada, ben) = (try team.vault(team.ada), try team.vault(team.ben))
        let caseID = try ada.walkIn()
        try ada.write(.memberAdded(MemberAdded(member: team.ben.id, role: .covering)), in: caseID, at: now)
        _ = try ada.synchronise(&shelf, as: team.ada)
        _ = try ben.synchronise(&shelf, as: team.ben)
        try ada.write(.memberRemoved(MemberRemoved(member: team.ben.id)), in: caseID, at: now + 60)
        let later = try ada.soap("After Ben left.", in: caseID, at: now + 120)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 120)
        _ = try ben.synchronise(&shelf, as: team.ben, at: now + 180)
        #expect(try ben.state(of: caseID, at: now + 180).notes[later] == nil)
        #expect(throws: VaultError.refused(.notMember)) { try ben.soap("Still here?", in: caseID, at: now + 180) }
    }

    @Test func anInternsNoteGoesToTheSupervisorAndComesBackLocked() throws {
        var shelf = Shelf()
        let (ida, ada) = (try team.vault(team.ida), try team.vault(team.ada))
        let caseID = try ida.walkIn("Sam")
        let note = try ida.soap("First session.", in: caseID)
        _ = try ida.soap("Not for Ada.", in: caseID)
        try ida.sign(note, in: caseID, at: now)
        _ = try ida.synchronise(&shelf, as: team.ida)
        _ = try ada.synchronise(&shelf, as: team.ada)
        let waiting = try ada.submitted(at: now).waiting
        #expect(waiting.map(\.draft?.body.filled.first?.text.value) == ["First session."])
        #expect(try ada.queue(at: now).lines.map(\.submitted.count) == [1])
        // Ada sees the note and nothing else of the case.
        #expect(try ada.cases(at: now).isEmpty)
        #expect(throws: VaultError.notThere) { try ada.state(of: caseID, at: now) }
        try ada.answer(try #require(waiting.first), at: now)
        #expect(try ada.submitted(at: now).waiting.isEmpty)
        _ = try ada.synchronise(&shelf, as: team.ada)
        #expect(try ida.synchronise(&shelf, as: team.ida).findings.isEmpty)
        let lock = try #require(try ida.state(of: caseID, at: now).notes[note]?.lock)
        #expect(lock.cosigned?.author == team.ada.id)
    }

    /// A supervisor names what they have seen, and their own records that only fill up: nobody may wait for what was never for them.
    @Test func aSupervisorsSecondAnswerArrivesAlthoughTheFirstWasFilledUp() throws {
        var shelf = Shelf()
        let (ida, ada) = (try team.vault(team.ida), try team.vault(team.ada))
        let caseID = try ida.walkIn()
        let note = try ida.soap("First session.", in: caseID)
        var moment = now
        func exchange() throws {
            for (vault, member) in [(ida, team.ida), (ada, team.ada), (ida, team.ida)] {
                moment = moment + 60
                _ = try vault.look(at: shelf, as: member, at: moment)
                try vault.fillUp(at: moment)
                let report = try vault.synchronise(&shelf, as: member, at: moment)
                #expect(report.findings.isEmpty)
            }
        }
        for remark in ["Say what the plan is.", nil] {
            try ida.sign(note, in: caseID, at: moment)
            try exchange()
            try ada.answer(try #require(try ada.submitted(at: moment).waiting.first), remark: remark, at: moment)
            try exchange()
        }
        let state = try ida.state(of: caseID, at: moment)
        #expect(state.waiting.isEmpty && state.refused.isEmpty)
        #expect(state.notes[note]?.lock?.cosigned?.author == team.ada.id)
    }

    @Test func aNoteThatIsGivenBackIsADraftAgain() throws {
        var shelf = Shelf()
        let (ida, ada) = (try team.vault(team.ida), try team.vault(team.ada))
        let caseID = try ida.walkIn()
        let note = try ida.soap("First session.", in: caseID)
        try ida.sign(note, in: caseID, at: now)
        _ = try ida.synchronise(&shelf, as: team.ida)
        _ = try ada.synchronise(&shelf, as: team.ada)
        try ada.answer(try #require(try ada.submitted(at: now).waiting.first), remark: "Say what the plan is.", at: now)
        _ = try ada.synchronise(&shelf, as: team.ada)
        _ = try ida.synchronise(&shelf, as: team.ida)
        let state = try #require(try ida.state(of: caseID, at: now).notes[note])
        #expect(state.stage == .draft && state.returns.map(\.remark.value) == ["Say what the plan is."])
    }

    @Test func aWithheldRecordIsReportedAndHandedInAgain() throws {
        var shelf = Shelf()
        let ada = try team.vault(team.ada)
        let caseID = try ada.walkIn()
        for number in 0..<3 { _ = try ada.soap("note \(number)", in: caseID) }
        _ = try ada.synchronise(&shelf, as: team.ada)
        var less = shelf
        less.uploads[less.order[1]] = nil
        let report = try ada.look(at: less, as: team.ada)
        #expect(categories(report) == [.withheld, .rolledBack] && report.lost == 1)
        let again = try ada.handIn(at: now)
        #expect(again.uploads.map(\.core.header.record) == [less.order[1]])
        // What is here stays here.
        #expect(try ada.state(of: caseID, at: now).notes.count == 3)
    }

    @Test func aServerThatWasSetBackIsReportedAndCaughtUp() throws {
        var shelf = Shelf()
        let ada = try team.vault(team.ada)
        let caseID = try ada.walkIn()
        _ = try ada.synchronise(&shelf, as: team.ada)
        var old = shelf
        for number in 0..<3 { _ = try ada.soap("note \(number)", in: caseID) }
        _ = try ada.synchronise(&shelf, as: team.ada)
        let report = try ada.synchronise(&old, as: team.ada)
        #expect(categories(report).contains(.rolledBack) && report.lost == 3)
        #expect(old.uploads.keys.sorted() == shelf.uploads.keys.sorted())
        #expect(try ada.look(at: old, as: team.ada).findings.isEmpty)
    }

    @Test func aMemberFromWhomSomethingIsWithheldIsTold() throws {
        var shelf = Shelf()
        let (ada, ben) = (try team.vault(team.ada), try team.vault(team.ben))
        let caseID = try ada.walkIn()
        try ada.write(.memberAdded(MemberAdded(member: team.ben.id, role: .covering)), in: caseID, at: now)
        for number in 0..<3 { _ = try ada.soap("note \(number)", in: caseID) }
        _ = try ada.synchronise(&shelf, as: team.ada)
        shelf.uploads[shelf.order[3]] = nil
        let report = try ben.look(at: shelf, as: team.ben)
        #expect(categories(report).contains(.withheld))
        // What follows the gap waits, and does not pass for the whole.
        #expect(try ben.state(of: caseID, at: now).waiting.count == 1)
    }

    @Test(arguments: [0, 2, 200, 1000, 4000]) func alteredBytesAreRefused(position: Int) throws {
        var shelf = Shelf()
        let (ada, ben) = (try team.vault(team.ada), try team.vault(team.ben))
        let caseID = try ada.walkIn()
        try ada.write(.memberAdded(MemberAdded(member: team.ben.id, role: .covering)), in: caseID, at: now)
        _ = try ada.synchronise(&shelf, as: team.ada)
        var taking = Taking()
        try taking.list(shelf.outlines(for: team.ben))
        try taking.add(heads: shelf.heads)
        for record in try ben.wanted(taking, at: now) {
            let fetched = shelf.fetch([record], for: team.ben).map { fetched in
                var bytes = fetched.core?.bytes ?? []
                if record == shelf.order[1] { bytes[position] ^= 1 }
                return FetchedRecord(record: record, core: Blob(bytes), grants: fetched.grants, tombstone: nil)
            }
            try ben.take(fetched, into: &taking, at: now)
        }
        let report = try ben.finish(taking, at: now)
        #expect(!report.findings.isEmpty)
        #expect(try ben.state(of: caseID, at: now).members.count == 1)
    }

    @Test func recordsAreHandedInByFoursAtTimesOfTheirOwn() throws {
        var shelf = Shelf()
        let (ada, ben) = (try team.vault(team.ada), try team.vault(team.ben))
        let caseID = try ada.walkIn()
        try ada.write(.memberAdded(MemberAdded(member: team.ben.id, role: .covering)), in: caseID, at: now)
        _ = try ada.soap("one", in: caseID)
        #expect(try ada.isTimeToHandIn(at: now))
        try ada.fillUp(at: now)
        #expect(try ada.waiting(at: now) == 4)
        try ada.fillUp(at: now)
        #expect(try ada.waiting(at: now) == 4)
        _ = try ada.synchronise(&shelf, as: team.ada)
        try ada.drawNextHandIn(after: now)
        #expect(try !ada.isTimeToHandIn(at: now + 3599))
        #expect(try ada.isTimeToHandIn(at: now + 5 * 3600))
        let note = try ada.soap("two", in: caseID)
        _ = try ada.synchronise(&shelf, as: team.ada)
        #expect(try ben.synchronise(&shelf, as: team.ben).findings.isEmpty)
        // Nobody waits for a record that only fills up.
        #expect(try ben.state(of: caseID, at: now).notes[note] != nil)
        #expect(try ben.state(of: caseID, at: now).waiting.isEmpty)
    }

    @Test func aVaultThatWasLostIsReadAgainFromTheServer() throws {
        var shelf = Shelf()
        let ada = try team.vault(team.ada)
        let caseID = try ada.walkIn("Sam")
        let note = try ada.soap("All there.", in: caseID)
        try ada.sign(note, in: caseID, at: now)
        let before = try ada.state(of: caseID, at: now)
        _ = try ada.synchronise(&shelf, as: team.ada)
        let fresh = try Vault(in: team.folder.path + "/fresh", of: team.ada.owner(), trusting: team.practice(), creating: true)
        #expect(try fresh.synchronise(&shelf, as: team.ada).findings.isEmpty)
        #expect(try fresh.state(of: caseID, at: now) == before)
        // And goes on with the chain where it was.
        _ = try fresh.soap("After the loss.", in: caseID)
        _ = try fresh.synchronise(&shelf, as: team.ada)
        #expect(try ada.synchronise(&shelf, as: team.ada).findings.isEmpty)
        #expect(try ada.state(of: caseID, at: now).notes.count == 2)
    }
}
