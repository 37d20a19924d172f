// A department side that was put back from a backup: what it had is there, and what came since is handed in again.

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

@Suite struct RecordBackupTests {
    @Test func aRestoredServerHasItsRecordsAndTakesTheLaterOnesAgain() async throws {
        let fixture = try await DepartmentFixture()
        let (cast, clock) = (fixture.cast, fixture.clock)
        var scribe = RecordScribe(cast)
        let before = try (0..<4).map { _ in try scribe.write(for: [fixture.colleague.clinician]) }
        let store = fixture.department.records
        _ = try await store.take(before, of: cast.clinician)
        let tombstone = try scribe.tombstone(of: before[1].core)
        try await store.shred([tombstone], by: cast.clinician) { _ in true }
        let noise = try NoisePlan(among: [cast, fixture.colleague, fixture.third].map(\.clinician))
        let share = AddressedShare(recipient: cast.clinician, share: try noise.share(1))
        try await store.leave([share], of: noise.plan, from: fixture.colleague.clinician)

        let backup = fixture.directory.url.appendingPathComponent("backup")
        let now = Date(timeIntervalSince1970: Double(clock.now.seconds))
        try await Backup.make(of: fixture.side.home, into: backup, schema: .department, now: now)
        let since = try (0..<3).map { _ in try scribe.write() }
        _ = try await store.take(since, of: cast.clinician)
        let late = try scribe.tombstone(of: before[2].core)
        try await store.shred([late], by: cast.clinician) { _ in true }

        let next = try scribe.draft()
        let folder = fixture.directory.url.appendingPathComponent("restored")
        let home = try await Restore.make(folder, from: backup, schema: .department, settle: { _ in })
        let side = try await Side(home, schema: .department, log: fixture.book.logger, now: { clock.now })
        let restored = Department(side)
        #expect(try await restored.records.counts() == RecordCounts(records: 3, shredded: 1, grants: 3))
        #expect(try await restored.records.shares(for: cast.clinician).map(\.share) == [share.share])
        try await restored.server().plainApplication().test(.router) { client in
            let caller = Caller(client: client, clock: clock)
            // The device goes on writing, is told that it is ahead, sees how far the server is, and hands in the rest.
            #expect(try await caller.send(PostRecords.self, [next].request, by: cast.device).problem == .outOfOrder)
            let page = try await caller.send(ListRecordHeads.self, HeadsAfter(after: nil), by: cast.device).decoded(HeadPage.self)
            let head = try DeviceSigned<DeviceHead>(try #require(page.heads.first)).body
            #expect(head.newest == before[3].core.reference)
            let missing = since.filter { $0.core.header.counter > head.newest.counter }
            #expect(missing.count == 3)
            for request in RecordsRequest.batches(of: missing + [next]) {
                #expect(try await caller.send(PostRecords.self, request, by: cast.device).status == .noContent)
            }
            // What was shredded since is back, until it is shredded again.
            let again = TombstonesRequest(tombstones: [late.blob])
            #expect(try await caller.send(PostTombstones.self, again, by: cast.device).status == .noContent)
        }
        #expect(try await restored.records.counts() == RecordCounts(records: 6, shredded: 2, grants: 6))
        try await side.database.check()
    }
}
