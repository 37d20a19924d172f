// The vault alone: what was written is there again, for its owner, in every process, and nothing else can be made of it.

import CaseFile
import CaseVault
import Scheduling
import Sealing
import Sodium
import TestSupport
import Testing
import Wire

@Suite struct VaultTests {
    private let team: Team
    private let now = Team.now

    init() throws { team = try Team() }

    @Test func aSignedNoteIsThereAgainAndLocked() throws {
        let vault = try team.vault(team.ada)
        let caseID = try vault.walkIn("Sam")
        let note = try vault.soap("Sleeps badly.", in: caseID)
        #expect(try vault.sign(note, in: caseID, at: now) == .locked)

        let again = try team.vault(team.ada)
        let state = try again.state(of: caseID, at: now)
        #expect(state.notes[note]?.lock?.signed.author == team.ada.id)
        #expect(state.opening?.content.person?.value == "Sam")
        #expect(state.refused.isEmpty && state.waiting.isEmpty)
        #expect(throws: VaultError.refused(.noteLocked)) { try again.sign(note, in: caseID, at: now) }
        #expect(try again.cases(at: now).map(\.number) == [1])
        #expect(try again.caseID(numbered: 1, at: now) == caseID)
    }

    @Test func aReturningOfficerLandsInTheSameCase() throws {
        let vault = try team.vault(team.ada)
        let (first, second, other) = (
            try SigningKey.random().publicKey, try SigningKey.random().publicKey, try SigningKey.random().publicKey
        )
        let (mark, newDevice) = (Digest(sha256: [1]), Digest(sha256: [2]))
        let opened = try vault.openCase(.booking(first, continuity: mark), zone: ZoneID(newYork), at: now)
        _ = try vault.walkIn()
        #expect(try vault.caseID(ofBooking: second, continuity: mark, at: now) == opened.state.id)
        #expect(try vault.caseID(ofBooking: other, continuity: newDevice, at: now) == nil)
        try vault.link(second, continuity: newDevice, to: opened.state.id, at: now)
        try vault.link(second, continuity: newDevice, to: opened.state.id, at: now)
        #expect(try vault.state(of: opened.state.id, at: now).bookings.count == 2)
        #expect(try vault.caseID(ofBooking: other, continuity: newDevice, at: now) == opened.state.id)
    }

    @Test func searchAndDueListComeFromMemoryAndFollowEachChange() throws {
        let vault = try team.vault(team.ada)
        let caseID = try vault.walkIn()
        #expect(try vault.search("nightmares", at: now).isEmpty)
        let note = try vault.soap("Nightmares since the call on Elm Street.", in: caseID)
        #expect(try vault.search("night elm", at: now).map(\.place) == [SearchPlace(caseID: caseID, subject: .note(note))])
        let later = now + 4 * Team.day
        #expect(try vault.due(at: later).overdue.map(\.subject) == [.unsignedNote(note)])
        try vault.sign(note, in: caseID, at: later)
        #expect(try vault.due(at: later).overdue.isEmpty)
    }

    @Test func whatWouldNotCountIsNotWritten() throws {
        let vault = try team.vault(team.ada)
        let caseID = try vault.walkIn()
        let stranger = EntryID(Digest(sha256: [9]))
        #expect(throws: VaultError.refused(.unknownReference)) {
            try vault.write(.draftDiscarded(DraftDiscarded(note: stranger)), in: caseID, at: now)
        }
        #expect(throws: VaultError.refused(.eventAfterWriting)) {
            try vault.draft(.newNote, NoteBody(.dap, [.data: "x"]), in: caseID, happened: now + Team.day, at: now)
        }
        #expect(throws: VaultError.notThere) { try vault.soap("x", in: CaseID(bytes: [UInt8](repeating: 7, count: 16))) }
        #expect(try team.vault(team.ada).state(of: caseID, at: now).accepted.count == 1)
    }

    @Test func anInternsNoteIsADraftUntilItsSupervisorCosigns() throws {
        let vault = try team.vault(team.ida)
        let caseID = try vault.walkIn()
        let note = try vault.soap("First session.", in: caseID)
        #expect(try vault.sign(note, in: caseID, at: now) == .submitted(to: team.ada.id))
        #expect(try vault.state(of: caseID, at: now).notes[note]?.isUnsigned == true)
        #expect(throws: VaultError.refused(.awaitingCosignature)) { try vault.sign(note, in: caseID, at: now) }
    }

    @Test func anInternWithoutASupervisorSubmitsNothing() throws {
        let revoked = try team.practice(revoked: [team.ada.id: now - 1])
        let vault = try team.vault(team.ida, trusting: revoked)
        let caseID = try vault.walkIn()
        let note = try vault.soap("First session.", in: caseID)
        #expect(throws: VaultError.noSupervisor) { try vault.sign(note, in: caseID, at: now) }
    }

    @Test func whatIsTypedAndNoDraftYetSurvives() throws {
        let vault = try team.vault(team.ada)
        let caseID = try vault.walkIn()
        let first = try UnfinishedNote(in: caseID, .newNote, .soap, text: "half a sent", savedAt: now)
        try vault.keep(first)
        let second = try UnfinishedNote(first.id, in: caseID, .newNote, .soap, text: "half a sentence", savedAt: now + 1)
        try vault.keep(second)
        let again = try team.vault(team.ada)
        #expect(try again.unfinished(at: now) == [second])
        try again.discard(second)
        #expect(try vault.unfinished(at: now).isEmpty)
        #expect(try team.vault(team.ada).unfinished(at: now).isEmpty)
    }

    @Test func aPlanThatIsTypedAndNoVersionYetSurvives() throws {
        let vault = try team.vault(team.ada)
        let (caseID, other) = (try vault.walkIn(), try vault.walkIn())
        try vault.keep(try UnfinishedPlan(in: caseID, supersedes: nil, text: "half a pl", savedAt: now))
        let second = try UnfinishedPlan(in: caseID, supersedes: nil, text: "half a plan", savedAt: now + 1)
        try vault.keep(second)
        let again = try team.vault(team.ada)
        #expect(try again.unfinishedPlan(of: caseID, at: now) == second)
        #expect(try again.unfinishedPlan(of: other, at: now) == nil)
        try again.discard(second)
        #expect(try vault.unfinishedPlan(of: caseID, at: now) == nil)
        #expect(try team.vault(team.ada).unfinishedPlan(of: caseID, at: now) == nil)
    }

    @Test func psychotherapyNotesOpenWithTheirOwnPassphraseAlone() throws {
        let vault = try team.vault(team.ada)
        let caseID = try vault.walkIn()
        #expect(try !vault.hasPsychotherapyKey)
        let key = try vault.psychotherapyKey(passphrase: try passphrase("a word apart"), cost: .interactive)
        let id = try vault.writePsychotherapyNote("He spoke of his father.", in: caseID, with: key, at: now)
        _ = try vault.soap("Talked about home.", in: caseID)

        let again = try team.vault(team.ada)
        #expect(throws: VaultError.wrongPassphrase) { try again.psychotherapyKey(passphrase: passphrase("another word")) }
        let opened = try again.psychotherapyKey(passphrase: try passphrase("a word apart"))
        let notes = try again.psychotherapyNotes(in: caseID, with: opened, at: now)
        #expect(notes.map(\.id) == [id])
        #expect(notes.map(\.note.note.text.value) == ["He spoke of his father."])
        #expect(try again.search("father", at: now).isEmpty)
        #expect(try again.state(of: caseID, at: now).accepted.count == 2)
    }

    private func passphrase(_ text: String) throws -> SecretBytes {
        var bytes = Array(text.utf8)
        return try Passphrase.normalised(wiping: &bytes)
    }

    @Test func anotherKeyOpensNothing() throws {
        _ = try team.vault(team.ada).walkIn()
        let thief = try VaultOwner(
            clinician: team.ada.id, device: team.ada.device, subkeys: [team.ada.subkey], key: VaultKey(SymmetricKey.random()))
        #expect(throws: VaultError.otherKey) { try Vault(in: team.path(team.ada), of: thief, trusting: team.practice(), creating: false) }
        #expect(throws: VaultError.notFound) {
            try Vault(in: team.folder.path + "/nowhere", of: team.ada.owner(), trusting: team.practice(), creating: false)
        }
    }

    @Test func twoProcessesWriteOneChain() async throws {
        let first = try team.vault(team.ada)
        let caseID = try first.walkIn()
        let second = try team.vault(team.ada)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for vault in [first, second] {
                for number in 0..<20 { group.addTask { _ = try vault.soap("note \(number)", in: caseID) } }
            }
            try await group.waitForAll()
        }
        for vault in [first, second, try team.vault(team.ada)] {
            let state = try vault.state(of: caseID, at: now)
            #expect(state.notes.count == 40 && state.refused.isEmpty && state.waiting.isEmpty)
            // One chain: each follows the one before, so that there is one head.
            #expect(state.heads.count == 1)
        }
    }

    @Test func aCosignatureThatCountedOnceCountsUnderALaterRoster() throws {
        let ada = try team.vault(team.ada)
        let caseID = try ada.walkIn()
        let note = try ada.soap("Before the change.", in: caseID)
        try ada.sign(note, in: caseID, at: now)
        // Ada is revoked a day later: what was first seen before stays as it was.
        let later = try team.practice(version: 2, revoked: [team.ada.id: now + Team.day])
        try ada.use(later)
        #expect(try ada.state(of: caseID, at: now + 2 * Team.day).notes[note]?.lock != nil)
        #expect(throws: (any Error).self) { try ada.soap("After.", in: caseID, at: now + 2 * Team.day) }
    }
}
