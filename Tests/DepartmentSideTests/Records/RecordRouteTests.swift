// Case files through the router: who may do what, what a server checks of what it cannot open, and limits that lock nobody out.

import BookingKit
import Envelope
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Trust
import Wire

@testable import DepartmentSide
@testable import ServerCore

@Suite struct RecordRouteTests {
    private func list(_ caller: Caller, by device: SigningKey) async throws -> [RecordOutline] {
        try await caller.send(ListRecords.self, RecordsAfter(after: nil), by: device).decoded(RecordPage.self).outlines
    }

    private func fetch(_ records: [RecordID], _ caller: Caller, by device: SigningKey) async throws -> RecordBatch {
        try await caller.send(FetchRecords.self, RecordsWanted(records: records), by: device).decoded()
    }

    @Test func recordsGoFromOneDeviceToAnother() async throws {
        let fixture = try await DepartmentFixture()
        let (cast, colleague) = (fixture.cast, fixture.colleague)
        try await fixture.serve { caller in
            var scribe = RecordScribe(cast)
            let uploads = try [SizeBucket.kib4, .kib64].map { try scribe.write(for: [colleague.clinician], bucket: $0) }
            for _ in 0..<2 { #expect(try await caller.send(PostRecords.self, uploads.request, by: cast.device).status == .noContent) }
            for reader in [cast, colleague] {
                #expect(try await list(caller, by: reader.device).map(\.record) == uploads.ids.sorted())
                let batch = try await fetch(uploads.ids, caller, by: reader.device)
                #expect(batch.records.compactMap(\.core) == uploads.map(\.core.blob) && batch.missing.isEmpty)
                let heads = try await caller.send(ListRecordHeads.self, HeadsAfter(after: nil), by: reader.device).decoded(HeadPage.self)
                #expect(heads.heads == [uploads[1].head.blob])
            }
            let grant = try scribe.grant(of: uploads[0].core)
            let old = GrantReference(record: uploads[0].core.header.record, grant: uploads[0].grant.digest)
            let change = RecordGrantsRequest(grants: [grant.blob], withdrawn: [old])
            for _ in 0..<2 { #expect(try await caller.send(PostRecordGrants.self, change, by: cast.device).status == .noContent) }
            #expect(try await list(caller, by: colleague.device).map(\.record) == [uploads[1].core.header.record])
            let end = TombstonesRequest(tombstones: [try RecordScribe(colleague).tombstone(of: uploads[1].core).blob])
            for _ in 0..<2 { #expect(try await caller.send(PostTombstones.self, end, by: colleague.device).status == .noContent) }
            #expect(try await fetch(uploads.ids, caller, by: cast.device).records.map { $0.tombstone != nil } == [false, true])
            try await fixture.side.database.check()
        }
    }

    /// As many as a request may hold, the longest of them, and what comes back.
    @Test func batchesFitWhatAServerTakes() async throws {
        let fixture = try await DepartmentFixture()
        try await fixture.serve { caller in
            var scribe = RecordScribe(fixture.cast)
            let sizes = Array(repeating: SizeBucket.kib4, count: 70) + Array(repeating: .kib64, count: 5)
            let uploads = try sizes.map { try scribe.write(bucket: $0) }
            let requests = RecordsRequest.batches(of: uploads)
            #expect(requests.count < 10 && requests.flatMap(\.uploads) == uploads.map(RecordParcel.init))
            for request in requests {
                #expect(try await caller.send(PostRecords.self, request, by: fixture.cast.device).status == .noContent)
            }
            let batch = try await fetch(uploads.ids, caller, by: fixture.cast.device)
            #expect(batch.records.map(\.record) == uploads.ids)
            let renewed = try uploads.map { (grant: try scribe.grant(of: $0.core), replacing: [$0.grant.digest]) }
            for request in RecordGrantsRequest.batches(of: renewed) {
                #expect(try await caller.send(PostRecordGrants.self, request, by: fixture.cast.device).status == .noContent)
            }
            for request in TombstonesRequest.batches(of: try uploads.map { try scribe.tombstone(of: $0.core) }) {
                #expect(try await caller.send(PostTombstones.self, request, by: fixture.cast.device).status == .noContent)
            }
            #expect(try await fixture.department.records.counts() == RecordCounts(records: 0, shredded: 75, grants: 0))
        }
    }

    /// Attack class 23: a stranger's device, a revoked one, a colleague's, the clinician's identity key, an officer's key.
    @Test func onlyCertifiedDevicesOfTheirOwnClinicianActOnRecords() async throws {
        let fixture = try await DepartmentFixture()
        let (cast, colleague) = (fixture.cast, fixture.colleague)
        try await fixture.serve { caller in
            var scribe = RecordScribe(cast)
            let upload = try scribe.write()
            let (core, id) = (upload.core, upload.core.header.record)
            #expect(try await caller.send(PostRecords.self, [upload].request, by: nil).problem == .signatureMissing)
            for key in [try SigningKey.random(), cast.identity, cast.officer, colleague.device] {
                #expect(try await caller.send(PostRecords.self, [upload].request, by: key).problem == .notAuthorised)
            }
            #expect(try await caller.send(PostRecords.self, [upload].request, by: cast.device).status == .noContent)
            let next = try scribe.write()
            // A colleague fetches, grants, shreds and signs nothing that nobody let them.
            #expect(try await list(caller, by: colleague.device).isEmpty)
            #expect(try await fetch([id], caller, by: colleague.device) == RecordBatch(records: [], missing: [id]))
            let own = try RecordScribe(colleague).grant(of: core)
            let tombstone = try RecordScribe(colleague).tombstone(of: core)
            let grants = RecordGrantsRequest(grants: [own.blob])
            #expect(try await caller.send(PostRecordGrants.self, grants, by: colleague.device).problem == .notFound)
            let end = TombstonesRequest(tombstones: [tombstone.blob])
            #expect(try await caller.send(PostTombstones.self, end, by: colleague.device).problem == .notFound)
            // What another signed is not handed in by them, nor by the one it concerns.
            let foreign = RecordGrantsRequest(grants: [try scribe.grant(of: core, for: [colleague.clinician]).blob])
            #expect(try await caller.send(PostRecordGrants.self, foreign, by: colleague.device).problem == .notAuthorised)
            #expect(try await caller.send(PostRecordGrants.self, grants, by: cast.device).problem == .notAuthorised)
            #expect(try await caller.send(PostTombstones.self, end, by: cast.device).problem == .notAuthorised)
            // Whoever has left fetches nothing more and hands in nothing more.
            try await fixture.side.install(try fixture.bundle(rosterVersion: 2, revoked: cast))
            #expect(try await caller.send(PostRecords.self, [next].request, by: cast.device).problem == .notAuthorised)
            for body in [RecordsAfter(after: nil)] {
                #expect(try await caller.send(ListRecords.self, body, by: cast.device).problem == .notAuthorised)
            }
            #expect(try await caller.send(FetchRecords.self, .init(records: [id]), by: cast.device).problem == .notAuthorised)
            #expect(try await caller.send(ListRecordHeads.self, .init(after: nil), by: cast.device).problem == .notAuthorised)
            #expect(try await caller.send(GetRecoveryShares.self, Nothing(), by: cast.device).problem == .notAuthorised)
            #expect(try await fixture.department.records.counts() == RecordCounts(records: 1, shredded: 0, grants: 1))
        }
    }

    @Test func whatDoesNotFitTogetherIsRefused() async throws {
        let fixture = try await DepartmentFixture()
        let cast = fixture.cast
        try await fixture.serve { caller in
            var scribe = RecordScribe(cast)
            let (one, two) = (RecordParcel(try scribe.draft()), RecordParcel(try scribe.draft()))
            func answer(_ core: Blob, _ grant: Blob, _ head: Blob) async throws -> Problem.Kind? {
                let body = RecordsRequest(uploads: [RecordParcel(core: core, grant: grant, head: head)])
                return try await caller.send(PostRecords.self, body, by: cast.device).problem
            }
            #expect(try await answer(one.core, two.grant, one.head) == .malformedRequest)
            #expect(try await answer(one.core, one.grant, two.head) == .malformedRequest)
            #expect(try await answer(one.head, one.grant, one.core) == .malformedRequest)
            #expect(try await answer(Blob([]), one.grant, one.head) == .malformedRequest)
            let signed = one.grant.bytes
            #expect(try await answer(one.core, Blob(signed.dropLast() + [signed[signed.count - 1] ^ 1]), one.head) == .documentRefused)
            #expect(try await caller.send(PostRecords.self, .init(uploads: []), by: cast.device).problem == .malformedRequest)
            let upload = try scribe.write()
            let later = try scribe.write()
            #expect(try await caller.send(PostRecords.self, [later].request, by: cast.device).problem == .outOfOrder)
            #expect(try await caller.send(PostRecords.self, [upload].request, by: cast.device).status == .noContent)
            let record = upload.core.header.record
            let last = RecordGrantsRequest(grants: [], withdrawn: [GrantReference(record: record, grant: upload.grant.digest)])
            #expect(try await caller.send(PostRecordGrants.self, last, by: cast.device).problem == .documentRefused)
            #expect(try await caller.send(PostRecordGrants.self, .init(grants: []), by: cast.device).problem == .malformedRequest)
            #expect(
                try await caller.send(FetchRecords.self, .init(records: [record, record]), by: cast.device).problem == .malformedRequest)
            let many = RecordsWanted(records: try (0...RecordLimits.fetched).map { _ in try RecordID.random() })
            #expect(try await caller.send(FetchRecords.self, many, by: cast.device).problem == .malformedRequest)
        }
    }

    @Test func sharesGoToThoseTheyAreFor() async throws {
        let fixture = try await DepartmentFixture()
        let (cast, colleague) = (fixture.cast, fixture.colleague)
        try await fixture.serve { caller in
            func put(_ noise: NoisePlan, _ shares: [AddressedShare]) async throws -> TestResponse {
                try await caller.send(PutRecoveryShares.self, .init(plan: noise.plan, shares: shares), by: cast.device)
            }
            let stranger = try NoisePlan(among: [cast, colleague, Cast()].map(\.clinician))
            #expect(try await put(stranger, []).problem == .documentRefused)
            let malformed = RecoverySharesRequest(plan: Blob([1]), shares: [])
            #expect(try await caller.send(PutRecoveryShares.self, malformed, by: cast.device).problem == .malformedRequest)
            func post(_ device: SigningKey) async throws -> [DeliveredShare] {
                try await caller.send(GetRecoveryShares.self, Nothing(), by: device).decoded(RecoveryPost.self).shares
            }
            let noise = try NoisePlan(among: [cast, colleague, fixture.third].map(\.clinician))
            let shares = try [cast, colleague, fixture.third].enumerated().map {
                AddressedShare(recipient: $1.clinician, share: try noise.share(UInt8($0 + 1)))
            }
            for wrong in [[try noise.share(4)], [try stranger.share(1)]] {
                let addressed = wrong.map { AddressedShare(recipient: colleague.clinician, share: $0) }
                #expect(try await put(noise, addressed).problem == .documentRefused)
            }
            #expect(try await put(noise, [shares[0], shares[0]]).problem == .malformedRequest)
            #expect(
                try await put(noise, [AddressedShare(recipient: cast.officer.publicKey, share: shares[0].share)]).problem
                    == .documentRefused)
            #expect(try await post(colleague.device).isEmpty)
            for _ in 0..<2 { #expect(try await put(noise, shares).status == .noContent) }
            for (device, share) in [(cast.device, shares[0]), (colleague.device, shares[1])] {
                let plan = Blob(noise.plan.canonicalBytes)
                #expect(try await post(device) == [DeliveredShare(sender: cast.clinician, plan: plan, share: share.share)])
            }
            #expect(try await put(noise, []).status == .noContent)
            #expect(try await post(colleague.device).isEmpty)
        }
    }

    /// Shares and plans that anybody left make nobody a custodian, and a clinician's device hands in what it signed itself.
    @Test func aHolderHandsInNothingThatACustodianSigned() async throws {
        let fixture = try await DepartmentFixture()
        let (cast, colleague) = (fixture.cast, fixture.colleague)
        let noise = try NoisePlan(among: [cast.clinician, colleague.clinician, Cast().clinician])
        try await fixture.serve { caller in
            var scribe = RecordScribe(cast)
            let shared = try scribe.write(for: [colleague.clinician])
            #expect(try await caller.send(PostRecords.self, [shared].request, by: cast.device).status == .noContent)
            let share = AddressedShare(recipient: colleague.clinician, share: try noise.share(2))
            try await fixture.department.records.leave([share], of: noise.plan, from: cast.clinician)
            for (signer, problem) in [(noise.signing, Problem.Kind.notAuthorised), (colleague.device, nil)] {
                let grant = try scribe.grant(of: shared.core, for: [colleague.clinician], by: signer).blob
                #expect(try await caller.send(PostRecordGrants.self, .init(grants: [grant]), by: colleague.device).problem == problem)
            }
        }
    }

    /// A stolen device fills no disk; repeating costs nothing; a colleague notices nothing; the next day there is room again.
    @Test func whatOneClinicianMayHandInIsBoundedAndNobodyElseIsLockedOut() throws {
        let (ada, ben) = (try SigningKey.random().publicKey, try SigningKey.random().publicKey)
        let time = Ticks()
        let allowance = RecordAllowance(capacity: 1000, now: { time.now })
        try allowance.admit(ada)
        allowance.spend(0, of: ada)
        try allowance.admit(ada)
        // What began with some left is carried out whole.
        allowance.spend(1500, of: ada)
        #expect(throws: TooManyRequests.self) { try allowance.admit(ada) }
        try allowance.admit(ben)
        time.advance(seconds: 43_000)
        #expect(throws: TooManyRequests.self) { try allowance.admit(ada) }
        time.advance(seconds: 1000)
        try allowance.admit(ada)
        // A clinician who brings ten years of notes along is done in one go.
        #expect(RecordAllowance.capacity > 10_000 * (SizeBucket.kib8.rawValue + 2048))
    }
}

/// Nanoseconds that pass when a test says so.
private final class Ticks: @unchecked Sendable {
    private(set) var now: UInt64 = 1

    func advance(seconds: UInt64) { now += seconds * 1_000_000_000 }
}
