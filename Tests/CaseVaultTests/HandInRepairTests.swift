// What a lost answer or a server's loss makes of grants, and how it is put right.

import CaseFile
import CaseVault
import Envelope
import Sealing
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Wire

@Suite struct HandInRepairTests {
    private let team: Team
    private let now = Team.now

    init() throws { team = try Team() }

    @Test func aLostAcknowledgementAndANewGrantLeaveTheNewGrantAlone() throws {
        var shelf = Shelf()
        let (ada, ben) = (try team.vault(team.ada), try team.vault(team.ben))
        let caseID = try ada.walkIn("Sam")
        let note = try ada.soap("Before Ben came.", in: caseID)
        // It arrived; the answer did not.
        try shelf.take(try ada.handIn(at: now), from: team.ada)
        try ada.write(.memberAdded(MemberAdded(member: team.ben.id, role: .covering)), in: caseID, at: now + 60)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 60)
        for grants in shelf.grants.values { #expect(grants.count == 1 && grants[0].body.fetchers.contains(team.ben.id)) }
        #expect(try ada.waiting(at: now + 60) == 0)
        #expect(try ben.synchronise(&shelf, as: team.ben, at: now + 60).findings.isEmpty)
        #expect(try ben.state(of: caseID, at: now + 60).notes[note] != nil)
        #expect(try ada.look(at: shelf, as: team.ada, at: now + 60).findings.isEmpty)
    }

    @Test func aRecordWhoseNewestGrantIsAColleaguesIsHandedInAgain() throws {
        var shelf = Shelf()
        let (ada, ben, ida) = (try team.vault(team.ada), try team.vault(team.ben), try team.vault(team.ida))
        let caseID = try ada.walkIn("Sam")
        try ada.write(.memberAdded(MemberAdded(member: team.ben.id, role: .covering)), in: caseID, at: now)
        let note = try ada.soap("Ada's.", in: caseID)
        _ = try ada.synchronise(&shelf, as: team.ada)
        _ = try ben.synchronise(&shelf, as: team.ben)
        try ben.write(.memberAdded(MemberAdded(member: team.ida.id, role: .covering)), in: caseID, at: now + 60)
        _ = try ben.synchronise(&shelf, as: team.ben, at: now + 60)
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 60)
        let record = try #require(shelf.uploads.first { EntryID($0.value.core.digest) == note }?.key)
        #expect(shelf.grants[record]?.map(\.body.device) == [team.ben.device.publicKey])
        shelf.uploads[record] = nil
        shelf.grants[record] = nil
        #expect(try ada.look(at: shelf, as: team.ada, at: now + 120).lost == 1)
        #expect(try ada.handIn(at: now + 120).uploads.map(\.core.header.record) == [record])
        _ = try ada.synchronise(&shelf, as: team.ada, at: now + 120)
        #expect(try ada.look(at: shelf, as: team.ada, at: now + 120).findings.isEmpty)
        #expect(try ida.synchronise(&shelf, as: team.ida, at: now + 120).findings.isEmpty)
        #expect(try ida.state(of: caseID, at: now + 120).notes[note] != nil)
    }

    /// Ben wraps everything anew, not knowing yet that he was removed from a case: what the department side will never take is refused with
    /// everything that comes along with it, and alone it holds up nothing.
    @Test func grantsThatAreRefusedHoldUpNoneBehindThem() throws {
        func withNewKey(_ member: Member) throws -> Vault {
            let owner = try VaultOwner(
                clinician: member.id, device: member.device, subkeys: [.random(), member.subkey], key: member.key)
            return try Vault(in: team.path(member), of: owner, trusting: team.practice(), creating: false)
        }
        var shelf = Shelf()
        let (ada, ben) = (try team.vault(team.ada), try team.vault(team.ben))
        let left = try ada.walkIn("Sam")
        try ada.write(.memberAdded(MemberAdded(member: team.ben.id, role: .covering)), in: left, at: now)
        _ = try ada.synchronise(&shelf, as: team.ada)
        _ = try ben.walkIn("Lou")
        _ = try ben.synchronise(&shelf, as: team.ben)
        try ada.write(.memberRemoved(MemberRemoved(member: team.ben.id)), in: left, at: now + 60)
        let (adaLater, benLater) = (try withNewKey(team.ada), try withNewKey(team.ben))
        #expect(try adaLater.rewrap(at: now + 60) == 0)
        _ = try adaLater.synchronise(&shelf, as: team.ada, at: now + 60)

        #expect(try benLater.rewrap(at: now + 120) == 0)
        let waiting = try benLater.handIn(at: now + 120)
        #expect(waiting.grants.count == 3 && waiting.uploads.isEmpty)
        #expect(throws: Shelf.Refusal.unknown) { try shelf.take(waiting, from: team.ben) }
        _ = try benLater.synchronise(&shelf, as: team.ben, at: now + 120)
        #expect(try benLater.handIn(at: now + 120).isEmpty)
        let own = shelf.uploads.filter { $0.value.core.header.device == team.ben.device.publicKey }.keys
        #expect(own.count == 1)
        // The newest grant of his own case is there, and nothing of his in the one that he has left.
        for record in own {
            #expect(shelf.grants[record]?.map(\.digest) == waiting.grants.map(\.grant).filter { $0.body.record == record }.map(\.digest))
        }
        for record in shelf.uploads.keys where !own.contains(record) {
            #expect(shelf.grants[record]?.contains { $0.body.device == team.ben.device.publicKey } == false)
        }
        #expect(try benLater.synchronise(&shelf, as: team.ben, at: now + 180).findings.isEmpty)
    }

    @Test func aServerThatListsWithoutEndIsNotReadToItsEnd() throws {
        var shelf = Shelf()
        let ada = try team.vault(team.ada)
        let caseID = try ada.walkIn("Sam")
        for number in 0..<3 { _ = try ada.soap("note \(number)", in: caseID) }
        _ = try ada.synchronise(&shelf, as: team.ada)
        let outlines = shelf.outlines(for: team.ada)
        var taking = Taking(limit: 3)
        try taking.list(Array(outlines.prefix(3)))
        // The same ones again are no more than before.
        try taking.list(Array(outlines.prefix(2)))
        #expect(throws: VaultError.endless) { try taking.list(outlines) }
        try taking.add(heads: [Blob](repeating: Blob([1]), count: 3))
        #expect(throws: VaultError.endless) { try taking.add(heads: [Blob([1])]) }
    }
}
