// What any store of case files must do: the same body for every engine.

import BookingKit
import Envelope
import ServiceAPI
import Sodium
import Testing
import Wire

@testable import DepartmentSide

struct RecordStoreBehaviour {
    let store: any RecordStore
    let ada: Cast
    let ben: Cast

    init(_ store: any RecordStore) throws {
        self.store = store
        ada = try Cast()
        ben = try Cast()
    }

    private func list(_ clinician: Cast) async throws -> [RecordOutline] {
        try await store.page(for: clinician.clinician, after: nil, limit: 1000).outlines
    }

    private func fetch(_ record: RecordID, _ clinician: Cast) async throws -> FetchedRecord? {
        try await store.fetch([record], for: clinician.clinician, limit: RecordLimits.answer).records.first
    }

    private func shred(_ tombstones: [DeviceSigned<RecordTombstone>], by clinician: Cast, revoked: Set<SigningPublicKey> = []) async throws
    {
        try await store.shred(tombstones, by: clinician.clinician) { !revoked.contains($0) }
    }

    func whatIsTakenIsHandedOutAsItWas() async throws {
        var scribe = RecordScribe(ada)
        let uploads = [
            try scribe.write(for: [ben.clinician]), try scribe.write(bucket: .kib64), try scribe.write(for: [ben.clinician], bucket: .kib8),
        ]
        #expect(try await store.take(uploads, of: ada.clinician) > 76 << 10)
        #expect(try await list(ada).map(\.record) == uploads.ids.sorted())
        #expect(try await list(ben).map(\.record) == [uploads[0], uploads[2]].ids.sorted())
        for upload in uploads {
            let fetched = try #require(try await fetch(upload.core.header.record, ada))
            #expect(fetched.core == upload.core.blob && fetched.grants == [upload.grant.blob] && fetched.tombstone == nil)
            let outline = try #require(try await list(ada).first { $0.record == upload.core.header.record })
            #expect(outline == RecordOutline(upload.core.reference, of: outline.record, grants: [upload.grant.digest]))
        }
        #expect(try await fetch(uploads[1].core.header.record, ben) == nil)
        let heads = try await store.heads(for: ben.clinician, after: nil, limit: 10)
        #expect(heads == HeadPage(heads: [uploads[2].head.blob], next: nil))
        #expect(try await store.heads(for: Cast().clinician, after: nil, limit: 10).heads.isEmpty)
    }

    func theSameAgainIsTheSameAnswer() async throws {
        var scribe = RecordScribe(ada)
        let (first, second) = (try scribe.write(), try scribe.write())
        #expect(try await store.take([first], of: ada.clinician) > 0)
        let before = try await list(ada)
        #expect(try await store.take([first], of: ada.clinician) == 0)
        #expect(try await list(ada) == before)
        // One request that overlaps with what is there.
        #expect(try await store.take([first, second], of: ada.clinician) > 0)
        #expect(try await store.take([first, second], of: ada.clinician) == 0)
        #expect(try await list(ada).count == 2)
    }

    func aChainHasOnePast() async throws {
        var scribe = RecordScribe(ada)
        let first = try scribe.write()
        let fork = try RecordScribe(ada).draft()
        let (second, third) = (try scribe.write(), try scribe.write())
        await #expect(throws: RecordRefusal.outOfOrder) { try await store.take([second], of: ada.clinician) }
        _ = try await store.take([first], of: ada.clinician)
        // Beginning again, leaving one out, another successor of the same, and a number in another's place: all or nothing.
        for wrong in [[fork], [third], [second, fork], [third, second]] {
            await #expect(throws: RecordRefusal.outOfOrder) { try await store.take(wrong, of: ada.clinician) }
            #expect(try await list(ada).map(\.record) == [first.core.header.record])
        }
        let taken = try RecordScribe(ada, newest: first.core.reference).draft(as: first.core.header.record)
        await #expect(throws: RecordRefusal.idTaken) { try await store.take([taken], of: ada.clinician) }
        _ = try await store.take([second, third], of: ada.clinician)
        #expect(try await store.heads(for: ada.clinician, after: nil, limit: 9).heads == [third.head.blob])
    }

    func grantsComeAndGo() async throws {
        var scribe = RecordScribe(ada)
        let upload = try scribe.write()
        let record = upload.core.header.record
        _ = try await store.take([upload], of: ada.clinician)
        let byBen = try RecordScribe(ben).grant(of: upload.core, for: [ada.clinician])
        // Nobody lets themselves in.
        await #expect(throws: RecordRefusal.unknown) { try await store.change(adding: [byBen], withdrawing: [], by: ben.clinician) }
        let both = try scribe.grant(of: upload.core, for: [ben.clinician])
        let first = GrantReference(record: record, grant: upload.grant.digest)
        #expect(try await store.change(adding: [both], withdrawing: [], by: ada.clinician) > 0)
        #expect(try await fetch(record, ada).map { Set($0.grants) } == [upload.grant.blob, both.blob])
        #expect(try await fetch(record, ben)?.grants == [both.blob])
        #expect(try await list(ben).first?.state == RecordOutline.state(of: [both.digest]))
        _ = try await store.change(adding: [byBen], withdrawing: [first], by: ben.clinician)
        #expect(try await store.change(adding: [byBen], withdrawing: [first], by: ben.clinician) == 0)
        #expect(try await fetch(record, ada).map { Set($0.grants) } == [both.blob, byBen.blob])
        // The author can always fetch; others only while a grant names them.
        let alone = try scribe.grant(of: upload.core)
        let older = [both.digest, byBen.digest].map { GrantReference(record: record, grant: $0) }
        _ = try await store.change(adding: [alone], withdrawing: older, by: ada.clinician)
        #expect(try await fetch(record, ben) == nil)
        #expect(try await list(ben).isEmpty)
        let last = GrantReference(record: record, grant: alone.digest)
        await #expect(throws: RecordRefusal.lastGrant) { try await store.change(adding: [], withdrawing: [last], by: ada.clinician) }
        // Another's record is as good as none.
        #expect(try await store.change(adding: [], withdrawing: [last], by: ben.clinician) == 0)
        #expect(try await fetch(record, ada)?.grants == [alone.blob])
        let foreign = try scribe.grant(of: try RecordScribe(ada).draft(as: record).core)
        await #expect(throws: RecordRefusal.otherCore) { try await store.change(adding: [foreign], withdrawing: [], by: ada.clinician) }
    }

    /// One who floods a record with grants keeps nobody else from granting, and hides neither the author's nor the reader's own.
    func nobodysGrantsCrowdOutAnothers() async throws {
        var scribe = RecordScribe(ada)
        let upload = try scribe.write(for: [ben.clinician])
        let record = upload.core.header.record
        _ = try await store.take([upload], of: ada.clinician)
        let flood = try (0...RecordLimits.grantsOfClinician).map { _ in try RecordScribe(ben).grant(of: upload.core, for: [ada.clinician]) }
        await #expect(throws: RecordRefusal.tooManyGrants) { try await store.change(adding: flood, withdrawing: [], by: ben.clinician) }
        _ = try await store.change(adding: Array(flood.dropLast()), withdrawing: [], by: ben.clinician)
        let own = try scribe.grant(of: upload.core, for: [ben.clinician])
        _ = try await store.change(adding: [own], withdrawing: [], by: ada.clinician)
        let grants = try #require(try await fetch(record, ada)).grants
        #expect(Set(grants.prefix(2)) == [upload.grant.blob, own.blob])
        #expect(grants.count == 2 + RecordLimits.grantsOfClinician)
        // Replacing as many as there may be, in one step.
        let again = try (0..<RecordLimits.grantsOfClinician).map { _ in try RecordScribe(ben).grant(of: upload.core) }
        let old = flood.dropLast().map { GrantReference(record: record, grant: $0.digest) }
        _ = try await store.change(adding: again, withdrawing: Array(old), by: ben.clinician)
    }

    func whatIsShreddedStaysShredded() async throws {
        var scribe = RecordScribe(ada)
        let uploads = [try scribe.write(for: [ben.clinician]), try scribe.write(), try scribe.write()]
        _ = try await store.take(uploads, of: ada.clinician)
        let (core, record) = (uploads[0].core, uploads[0].core.header.record)
        let byBen = try RecordScribe(ben).tombstone(of: core)
        let stranger = try Cast()
        await #expect(throws: RecordRefusal.unknown) {
            try await shred([try RecordScribe(stranger).tombstone(of: core)], by: stranger)
        }
        let other = try RecordScribe(ada).draft(as: record).core
        await #expect(throws: RecordRefusal.otherCore) { try await shred([try scribe.tombstone(of: other)], by: ada) }
        // All or none.
        let foreign = try RecordScribe(ben).tombstone(of: uploads[1].core)
        await #expect(throws: RecordRefusal.unknown) { try await shred([byBen, foreign], by: ben) }
        #expect(try await fetch(record, ada)?.core == core.blob)
        try await shred([byBen], by: ben)
        for reader in [ada, ben] {
            #expect(try await fetch(record, reader) == FetchedRecord(record: record, core: nil, grants: [], tombstone: byBen.blob))
            let outline = try await list(reader).first { $0.record == record }
            #expect(outline == RecordOutline(core.reference, of: record, tombstone: byBen.digest))
        }
        // Handing it in again changes nothing, nor does another tombstone, unless the first was by a device that is none any more.
        #expect(try await store.take(uploads, of: ada.clinician) == 0)
        let byAda = try scribe.tombstone(of: core)
        try await shred([byAda], by: ada)
        #expect(try await fetch(record, ada)?.tombstone == byBen.blob)
        try await shred([byAda], by: ada, revoked: [ben.device.publicKey])
        #expect(try await fetch(record, ben)?.tombstone == byAda.blob)
        await #expect(throws: RecordRefusal.otherCore) { try await shred([try scribe.tombstone(of: other)], by: ada) }
        let grant = try scribe.grant(of: core)
        await #expect(throws: RecordRefusal.shredded) { try await store.change(adding: [grant], withdrawing: [], by: ada.clinician) }
        // The chain goes on over it.
        _ = try await store.take([try scribe.write()], of: ada.clinician)
        #expect(try await store.counts() == RecordCounts(records: 3, shredded: 1, grants: 3))
    }

    func pagesAreBoundedAndGoOnWhereTheyWere() async throws {
        var scribe = RecordScribe(ada)
        let uploads = try (0..<25).map { _ in try scribe.write() }
        _ = try await store.take(uploads, of: ada.clinician)
        var (seen, last, pages): ([RecordID], RecordID?, Int) = ([], nil, 0)
        repeat {
            let page = try await store.page(for: ada.clinician, after: last, limit: 10)
            #expect(page.records.count <= 10)
            seen += page.outlines.map(\.record)
            (last, pages) = (page.next, pages + 1)
        } while last != nil
        #expect(seen == uploads.ids.sorted() && pages == 3)
        // As far as they fit, in the order asked; one at least.
        let wanted = Array(uploads.ids.reversed())
        let unknown = try RecordID.random()
        let some = try await store.fetch([unknown] + wanted, for: ada.clinician, limit: 40 << 10)
        #expect((2..<25).contains(some.records.count) && some.missing == [unknown])
        #expect(some.records.map(\.record) == Array(wanted.prefix(some.records.count)))
        #expect(some.records.reduce(0) { $0 + $1.sentLength } <= 40 << 10)
        #expect(try await store.fetch(wanted, for: ada.clinician, limit: 1).records.map(\.record) == [wanted[0]])
        // Heads of many devices.
        for _ in 0..<3 {
            var other = RecordScribe(try Cast(), device: try SigningKey.random())
            _ = try await store.take([try other.write(for: [ada.clinician])], of: other.clinician)
        }
        let first = try await store.heads(for: ada.clinician, after: nil, limit: 3)
        let rest = try await store.heads(for: ada.clinician, after: first.next, limit: 3)
        #expect(first.heads.count == 3 && rest.heads.count == 1 && rest.next == nil)
    }

    /// One of each device, the newest; those of devices that are certified no more go with the next.
    func aReportTakesThePlaceOfTheOneBefore() async throws {
        let scribe = RecordScribe(ada)
        let other = RecordScribe(ada, device: try SigningKey.random())
        let both: Set = [ada.device.publicKey, other.device.publicKey]
        func put(_ report: DeviceSigned<NoteReport>, _ day: Int = 100, certified: Set<SigningPublicKey>? = nil) async throws -> Int {
            try await store.report(report, of: ada.clinician, certified: certified ?? both, day: day)
        }
        func there() async throws -> [Blob] {
            try await store.reports(for: ben.clinician, of: [ada.clinician], limit: RecordLimits.reports)
        }
        let (first, second) = (try scribe.report(to: ben.clinician, 7), try scribe.report(to: ben.clinician, 9))
        #expect(try await put(first) == first.bytes.count)
        #expect(try await put(first) == 0)
        #expect(try await there() == [first.blob])
        #expect(try await put(second) > 0)
        #expect(try await there() == [second.blob])
        for late in [first, try scribe.report(to: ben.clinician, 9), try scribe.report(to: ben.clinician, .max)] {
            await #expect(throws: RecordRefusal.outOfOrder) { try await put(late) }
        }
        let beside = try other.report(to: ben.clinician, 1)
        #expect(try await put(beside) > 0)
        #expect(Set(try await there()) == [second.blob, beside.blob])
        #expect(try await store.reports(for: ben.clinician, of: [ada.clinician], limit: 1).count == 1)
        // Whoever they are not for, or who is nobody's supervisee now.
        #expect(try await store.reports(for: ada.clinician, of: [ada.clinician], limit: 10).isEmpty)
        #expect(try await store.reports(for: ben.clinician, of: [], limit: 10).isEmpty)
        // Another supervisor, and the other device was revoked.
        let third = try scribe.report(to: try Cast().clinician, 10)
        #expect(try await put(third, 101, certified: [ada.device.publicKey]) > 0)
        #expect(try await there().isEmpty)
        #expect(try await put(try scribe.report(to: ben.clinician, 11), 102) > 0)
        try await store.forgetReports(before: 102)
        #expect(try await there().count == 1)
        try await store.forgetReports(before: 103)
        #expect(try await there().isEmpty)
    }

    func sharesLieForThoseTheyAreFor() async throws {
        let holders = [ada, ben, try Cast()]
        let noise = try NoisePlan(among: holders.map(\.clinician))
        let shares = try holders.enumerated().map {
            AddressedShare(recipient: $1.clinician, share: try noise.share(UInt8($0 + 1)))
        }
        let plan = Blob(noise.plan.canonicalBytes)
        try await store.leave(shares, of: noise.plan, from: ada.clinician)
        try await store.leave(shares, of: noise.plan, from: ada.clinician)
        for (holder, share) in zip(holders, shares) {
            #expect(
                try await store.shares(for: holder.clinician) == [DeliveredShare(sender: ada.clinician, plan: plan, share: share.share)])
        }
        // Another's false share lies beside the true one and does not take its place.
        let false2 = AddressedShare(recipient: ben.clinician, share: try noise.share(2))
        try await store.leave([false2], of: noise.plan, from: holders[2].clinician)
        #expect(try await store.shares(for: ben.clinician).count == 2)
        try await store.leave([], of: noise.plan, from: holders[2].clinician)
        try await store.leave([shares[0]], of: noise.plan, from: ada.clinician)
        #expect(try await store.shares(for: ben.clinician).isEmpty)
        for _ in 1..<RecordLimits.custodians {
            let other = try NoisePlan(among: holders.map(\.clinician))
            try await store.leave(
                [AddressedShare(recipient: ben.clinician, share: try other.share(1))], of: other.plan, from: ada.clinician)
        }
        let surplus = try NoisePlan(among: holders.map(\.clinician))
        await #expect(throws: RecordRefusal.tooManyShares) {
            try await store.leave(
                [AddressedShare(recipient: ben.clinician, share: try surplus.share(1))], of: surplus.plan, from: ada.clinician)
        }
    }
}
