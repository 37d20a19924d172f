// Who comes and goes whatever a member's altered program put into the case, and who gets others' work.

import CaseFile
import CaseVault
import Envelope
import Localization
import Sealing
import Sodium
import TestSupport
import Testing
import Wire

@Suite struct CrowdedCaseTests {
    private let team: Team
    private let now = Team.now

    init() throws { team = try Team() }

    private func add(_ member: SigningPublicKey) throws -> CaseContent { .memberAdded(try MemberAdded(member: member, role: .covering)) }

    private func remove(_ member: Member) throws -> CaseContent { .memberRemoved(try MemberRemoved(member: member.id)) }

    private func fetchers(_ shelf: Shelf, of entry: EntryID) -> Set<SigningPublicKey> {
        Set(shelf.grants.values.joined().filter { EntryID($0.body.core) == entry }.flatMap(\.body.fetchers))
    }

    /// A case of Ada's and Ben's, into which Ben's program let everybody of these.
    private func crowded(_ crowd: [SigningPublicKey], _ ada: Vault, _ shelf: inout Shelf) throws -> CaseID {
        let caseID = try ada.walkIn("Sam")
        let letIn = try ada.write(add(team.ben.id), in: caseID, at: now)
        _ = try ada.synchronise(&shelf, as: team.ada)
        let start = try #require(shelf.uploads.values.map(\.core.reference).first { EntryID($0.core) == letIn })
        let ben = MemberForger(member: team.ben)
        var last = start
        for each in crowd { last = try ben.hand(add(each), in: caseID, after: [last], to: [team.ada], at: now + 10, to: &shelf) }
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 30)
        #expect(try ada.state(of: caseID, at: now + 30).members.count == crowd.count + 2)
        return caseID
    }

    @Test func whoLetInKeysOfNobodyIsRemoved() throws {
        var shelf = Shelf()
        let ada = try team.vault(team.ada)
        let caseID = try crowded(try (0..<70).map { _ in try SigningKey.random().publicKey }, ada, &shelf)
        try ada.write(remove(team.ben), in: caseID, at: now + 60)
        #expect(ada.notRewrapped == 0)
        let note = try ada.soap("Without Ben.", in: caseID, at: now + 90)
        try ada.write(add(team.ida.id), in: caseID, at: now + 120)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 150)
        #expect(fetchers(shelf, of: note) == [team.ada.id, team.ida.id])
        let state = try ada.state(of: caseID, at: now + 150)
        #expect(state.members[team.ben.id] == nil && state.members[team.ida.id] != nil)
    }

    @Test func aCrowdOfColleaguesStopsNobodyFromWritingAndRemoving() throws {
        var shelf = Shelf()
        let crowd = try (0..<40).map { _ in try Member() }
        let ada = try team.vault(team.ada, trusting: team.practice(crowd: crowd))
        let caseID = try crowded(crowd.map(\.id), ada, &shelf)
        let note = try ada.soap("Goes on.", in: caseID, at: now + 60)
        try ada.write(remove(team.ben), in: caseID, at: now + 60)
        // No honest program lets in more than a record has readers.
        #expect(throws: VaultError.tooManyMembers(24)) { try ada.write(add(team.ida.id), in: caseID, at: now + 90) }
        for each in crowd { try ada.write(remove(each), in: caseID, at: now + 100) }
        try ada.write(add(team.ida.id), in: caseID, at: now + 120)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 150)
        #expect(Set(try ada.state(of: caseID, at: now + 150).members.keys) == [team.ada.id, team.ida.id])
        #expect(fetchers(shelf, of: note) == [team.ada.id, team.ida.id])
    }

    /// Ben wrapped everything anew on the day after that as of which he was revoked; nobody believes these grants.
    @Test func whoseGrantsAreNotBelievedAnyMoreIsRemovedAllTheSame() throws {
        var shelf = Shelf()
        let ada = try team.vault(team.ada)
        let caseID = try ada.walkIn("Sam")
        try ada.write(add(team.ben.id), in: caseID, at: now)
        _ = try ada.soap("Of Ada's.", in: caseID, at: now)
        _ = try ada.synchronise(&shelf, as: team.ada)
        let owner = try VaultOwner(
            clinician: team.ben.id, device: team.ben.device, subkeys: [SealingKey.random(), team.ben.subkey], key: team.ben.key)
        let ben = try Vault(in: team.path(team.ben), of: owner, trusting: team.practice(), creating: true)
        _ = try ben.synchronise(&shelf, as: team.ben, at: now + 200)
        #expect(try ben.rewrap(at: now + 200) == 0)
        _ = try ben.synchronise(&shelf, as: team.ben, at: now + 210)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 220)
        try ada.use(try team.practice(version: 2, revoked: [team.ben.id: now + 100]))
        try ada.write(remove(team.ben), in: caseID, at: now + 300)
        #expect(ada.notRewrapped > 0)
        let said = try #require(notWrappedAnew(ada.notRewrapped, Texts(.english)))
        #expect(said.hasPrefix("\(ada.notRewrapped) record") && said.contains("could not be wrapped anew"))
        try ada.write(add(team.ida.id), in: caseID, at: now + 310)
        #expect(Set(try ada.state(of: caseID, at: now + 310).members.keys) == [team.ada.id, team.ida.id])
        // What is said is of the last entry alone.
        _ = try ada.soap("And on.", in: caseID, at: now + 320)
        #expect(notWrappedAnew(ada.notRewrapped, Texts(.english)) == nil)
    }

    /// Ida removes Ben; the server hides it from Ada until he has let Eve in.
    @Test func whomARemovedOneLetInGetsNobodyElsesNotes() throws {
        var shelf = Shelf()
        let (ada, ida) = (try team.vault(team.ada), try team.vault(team.ida))
        let caseID = try ada.walkIn("Sam")
        try ada.write(add(team.ben.id), in: caseID, at: now)
        let letIn = try ada.write(add(team.ida.id), in: caseID, at: now)
        _ = try ada.synchronise(&shelf, as: team.ada)
        let start = try #require(shelf.uploads.values.map(\.core.reference).first { EntryID($0.core) == letIn })
        var shown = shelf
        _ = try ida.synchronise(&shelf, as: team.ida, at: now + 30)
        try ida.write(remove(team.ben), in: caseID, at: now + 60)
        let note = try ida.soap("By Ida after.", in: caseID, at: now + 70)
        _ = try ida.synchronise(&shelf, as: team.ida, at: now + 80)
        try MemberForger(member: team.ben).hand(
            add(team.eve.id), in: caseID, after: [start], to: [team.ada, team.eve], at: now + 50, to: &shown)
        _ = try ada.synchronise(&shown, as: team.ada, at: now + 100)
        shelf.adopt(shown)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 200)
        let own = try ada.soap("Follows.", in: caseID, at: now + 210)
        _ = try ada.rewrap(at: now + 220)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 230)
        #expect(Set(try ada.state(of: caseID, at: now + 230).members.keys) == [team.ada.id, team.ida.id, team.eve.id])
        #expect(fetchers(shelf, of: own).contains(team.eve.id))
        #expect(fetchers(shelf, of: note) == [team.ada.id, team.ida.id])
        // Whom Ada herself lets in gets everything.
        try ada.write(.memberAdded(MemberAdded(member: team.eve.id, role: .responsible)), in: caseID, at: now + 240)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 250)
        #expect(fetchers(shelf, of: note).contains(team.eve.id))
    }
}
