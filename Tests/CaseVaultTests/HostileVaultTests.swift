// What others sign, and what a server makes up, against a vault: nothing here is destroyed by it, and writing goes on.

import CaseFile
import CaseVault
import Envelope
import Sealing
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Wire

@Suite struct HostileVaultTests {
    private let team: Team
    private let now = Team.now

    init() throws { team = try Team() }

    /// A case of Ada's, with Ben where he is a member, all of it handed in.
    private func shared(_ vault: Vault, _ shelf: inout Shelf) throws -> CaseID {
        let caseID = try vault.walkIn("Sam")
        try vault.write(.memberAdded(MemberAdded(member: team.ben.id, role: .covering)), in: caseID, at: now)
        _ = try vault.soap("Still needed.", in: caseID)
        _ = try vault.synchronise(&shelf, as: team.ada)
        return caseID
    }

    private func tombstone(of core: RecordCore, by member: Member) throws -> DeviceSigned<RecordTombstone> {
        try DeviceSigned(RecordTombstone(of: core, by: member.device.publicKey), by: member.device)
    }

    /// Ada looks at a server that lists one record as destroyed by this tombstone, at the place that the tombstone names.
    private func look(_ vault: Vault, _ shelf: Shelf, _ forged: DeviceSigned<RecordTombstone>, at now: Instant) throws -> TakingReport {
        let record = forged.body.header.record
        var taking = Taking()
        try taking.list(shelf.outlines(for: team.ada).filter { $0.record != record })
        try taking.list([RecordOutline(forged.body.reference, of: record, tombstone: forged.digest)])
        for record in try vault.wanted(taking, at: now) where record != forged.body.header.record {
            try vault.take(shelf.fetch([record], for: team.ada), into: &taking, at: now)
        }
        try vault.take([FetchedRecord(record: record, core: nil, grants: [], tombstone: forged.blob)], into: &taking, at: now)
        return try vault.finish(taking, at: now)
    }

    /// Bytes of a tombstone whose header names another place than the core's.
    private func misplaced(_ core: RecordCore, to device: SigningPublicKey, _ counter: UInt64, by member: Member) throws
        -> DeviceSigned<RecordTombstone>
    {
        var writer = ByteWriter()
        let header = try RecordHeader(
            record: core.header.record, device: device, counter: counter, previous: core.digest, bucket: core.header.bucket)
        writer.prefixed(header.canonicalBytes)
        writer.value(core.digest)
        writer.value(member.device.publicKey)
        var reader = ByteReader(writer.bytes)
        return try DeviceSigned(try RecordTombstone(from: &reader), by: member.device)
    }

    @Test func aTombstoneOfAnotherPlaceDestroysNothing() throws {
        var shelf = Shelf()
        let ada = try team.vault(team.ada)
        let caseID = try shared(ada, &shelf)
        let core = try #require(shelf.uploads[shelf.order[2]]).core
        for device in [team.ben.device.publicKey, team.ada.device.publicKey] {
            let forged = try misplaced(core, to: device, 1 << 40, by: team.ben)
            #expect(try look(ada, shelf, forged, at: now).shredded == 0)
        }
        for vault in [ada, try team.vault(team.ada)] { #expect(try vault.state(of: caseID, at: now).notes.count == 1) }
        // Nor did it lift the device's chain.
        _ = try ada.soap("The next.", in: caseID)
        #expect(try ada.handIn(at: now).uploads.map(\.core.header.counter).max() == 3)
    }

    @Test func aMemberIsAskedAboutAndARevokedOrRemovedOneDestroysNothing() throws {
        var shelf = Shelf()
        let ada = try team.vault(team.ada)
        let caseID = try shared(ada, &shelf)
        let core = try #require(shelf.uploads[shelf.order[2]]).core
        let theirs = try tombstone(of: core, by: team.ben)
        try ada.use(try team.practice(version: 2, revoked: [team.ben.id: now - 60]))
        let report = try look(ada, shelf, theirs, at: now)
        #expect(report.shredded == 0 && report.spared == 1)
        #expect(try team.vault(team.ada).state(of: caseID, at: now).notes.count == 1)
        try ada.use(try team.practice(version: 3))
        try ada.write(.memberRemoved(MemberRemoved(member: team.ben.id)), in: caseID, at: now + 60)
        #expect(try look(ada, shelf, theirs, at: now + 60).spared == 1)
        #expect(try ada.state(of: caseID, at: now + 60).notes.count == 1)
        try ada.write(.memberAdded(MemberAdded(member: team.ben.id, role: .covering)), in: caseID, at: now + 120)
        let asked = try look(ada, shelf, theirs, at: now + 120)
        #expect(asked.shredded == 0 && asked.spared == 0 && asked.contested == 1)
        #expect(try ada.state(of: caseID, at: now + 120).notes.count == 1)
        #expect(try ada.contested(at: now + 120).map(\.by) == [team.ben.id])
    }

    @Test func psychotherapyNotesAreShreddedByTheOwnDeviceAlone() throws {
        var shelf = Shelf()
        let ada = try team.vault(team.ada)
        let caseID = try shared(ada, &shelf)
        let key = try psychotherapyKey(ada)
        _ = try ada.writePsychotherapyNote("Of his father.", in: caseID, with: key, at: now)
        _ = try ada.synchronise(&shelf, as: team.ada)
        let newest = try #require(shelf.order.last)
        let core = try #require(shelf.uploads[newest]).core
        #expect(try look(ada, shelf, try tombstone(of: core, by: team.ben), at: now).spared == 1)
        #expect(try ada.psychotherapyNotes(in: caseID, with: key, at: now).count == 1)
        #expect(try look(ada, shelf, try tombstone(of: core, by: team.ada), at: now).shredded == 1)
        #expect(try ada.psychotherapyNotes(in: caseID, with: key, at: now).isEmpty)
    }

    private func psychotherapyKey(_ vault: Vault) throws -> PsychotherapyKey {
        var bytes = Array("a word apart".utf8)
        return try vault.psychotherapyKey(passphrase: try Passphrase.normalised(wiping: &bytes), cost: .interactive)
    }

    @Test(arguments: [3, UInt64.max]) func aForgedPsychotherapyNoteStopsNeitherWritingNorHandingIn(counter: UInt64) throws {
        var shelf = Shelf()
        let ada = try team.vault(team.ada)
        let caseID = try shared(ada, &shelf)
        let honest = try #require(shelf.uploads[shelf.order[2]])
        let (stranger, record) = (try SigningKey.random(), try RecordID.random())
        let core = try RecordCore(
            header: RecordHeader(
                record: record, device: team.ada.device.publicKey, counter: counter, previous: honest.core.digest,
                bucket: honest.core.header.bucket), body: honest.core.body)
        let grant = try DeviceSigned(
            RecordGrant(
                record: record, core: core.digest, device: stranger.publicKey, fetchers: [team.ada.id], wraps: honest.grant.body.wraps,
                notice: honest.grant.body.notice), by: stranger)
        var taking = Taking()
        try taking.list(shelf.outlines(for: team.ada) + [RecordOutline(core.reference, of: record, grants: [grant.digest])])
        let fetched = FetchedRecord(record: record, core: core.blob, grants: [grant.blob], tombstone: nil)
        try ada.take([fetched], into: &taking, at: now)
        #expect(try !ada.finish(taking, at: now).findings.isEmpty)
        // The server has forgotten it again.
        _ = try ada.synchronise(&shelf, as: team.ada)
        _ = try ada.soap("The next.", in: caseID)
        let next = try ada.handIn(at: now).uploads
        #expect(next.map(\.core.header.counter) == [3] && next.first?.core.header.previous == honest.core.digest)
    }

    @Test func aColleagueWithoutAKeyKeepsNoOldKeyAlive() throws {
        var shelf = Shelf()
        let ada = try team.vault(team.ada)
        let caseID = try shared(ada, &shelf)
        let alone = try ada.walkIn("Kim")
        _ = try ada.soap("Ada's own.", in: alone)
        let fresh = try SealingKey.random()
        let owner = try VaultOwner(
            clinician: team.ada.id, device: team.ada.device, subkeys: [fresh, team.ada.subkey], key: team.ada.key)
        // Ben has no current key: his list ended a month ago.
        let later = now + 120 * Team.day
        let vault = try Vault(in: team.path(team.ada), of: owner, trusting: team.practice(), creating: false)
        #expect(try vault.rewrap(at: later) == 0)
        #expect(vault.notRewrapped == 0)
        #expect(try vault.state(of: caseID, at: later).notes.count == 1)
        #expect(try vault.subkeysInUse == [fresh.publicKey])
        // He still reads what he was let read, with the key that he had.
        _ = try vault.synchronise(&shelf, as: team.ada, at: later)
        let ben = try team.vault(team.ben)
        #expect(try ben.synchronise(&shelf, as: team.ben, at: later).findings.isEmpty)
        #expect(try ben.state(of: caseID, at: later).notes.count == 1)
    }

    @Test func whatCannotBeWrappedAnewStaysReadableAndIsCounted() throws {
        var shelf = Shelf()
        let ben = try team.vault(team.ben)
        let caseID = try ben.walkIn("Sam")
        try ben.write(.memberAdded(MemberAdded(member: team.ada.id, role: .covering)), in: caseID, at: now)
        _ = try ben.synchronise(&shelf, as: team.ben)
        let ada = try team.vault(team.ada)
        _ = try ada.synchronise(&shelf, as: team.ada)
        _ = try ada.soap("Ada's own.", in: ada.walkIn("Kim"))
        let fresh = try SealingKey.random()
        let owner = try VaultOwner(
            clinician: team.ada.id, device: team.ada.device, subkeys: [fresh, team.ada.subkey], key: team.ada.key)
        // Ben, who passed the first case on, was revoked from the beginning.
        let practice = try team.practice(version: 2, revoked: [team.ben.id: now - Team.day])
        let vault = try Vault(in: team.path(team.ada), of: owner, trusting: practice, creating: false)
        let left = try vault.rewrap(at: now)
        #expect(left == vault.notRewrapped && left > 0)
        #expect(try vault.subkeysInUse == [fresh.publicKey, team.ada.subkey.publicKey])
    }
}
