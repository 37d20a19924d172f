// Case files with the department side, in both directions: fetch, judge, hand in. Safe to break off anywhere and to repeat.

import CaseFile
public import CaseVault
import Envelope
import LocalState
import Sealing
import ServiceAPI
import Sodium
import Trust
public import Wire

/// What synchronising the case files came to.
public struct CaseSyncReport: Sendable {
    /// What the department side showed, and what is wrong with it.
    public internal(set) var taken = TakingReport()
    /// Records, grants and tombstones that it took.
    public internal(set) var handedIn = 0
    /// What still waits: for its time, or for the server.
    public internal(set) var waiting = 0
    /// What the server refused, where it did.
    public internal(set) var refused: Problem.Kind?
}

extension ClinicianSession {
    /// - Parameter handsIn: `true` to hand in at once what waits for its time. The department side then sees when it was written.
    /// - Parameter progress: how many of how many records have been fetched.
    /// - Throws: `ServiceError.unreachable` and the other codes of `ServiceError`, `VaultError`. What was taken by then stays.
    public func synchroniseCases(
        _ vault: Vault, handsIn: Bool = false, progress: @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }
    ) async throws -> CaseSyncReport {
        let client = try await departmentClient()
        let saved = try state.read()
        let (device, now) = (try state.rootKey.deviceKey(saved.keyring), now(saved))
        var report = CaseSyncReport()
        report.taken = try await look(vault, client, device, at: now, progress)
        if saved.mustReadCases != nil { try await state.update { $0.mustReadCases = nil } }
        if try handsIn || vault.isTimeToHandIn(at: now) {
            try vault.fillUp(at: now)
            do {
                report.handedIn = try await handIn(vault, client, device, at: now)
                try vault.drawNextHandIn(after: now)
            } catch ServiceError.refused(let problem) {
                report.refused = problem.kind
            }
        }
        report.waiting = try vault.waiting(at: now)
        return report
    }

    private func look(
        _ vault: Vault, _ client: ServiceClient, _ device: SigningKey, at now: Instant, _ progress: (Int, Int) -> Void
    ) async throws -> TakingReport {
        var taking = Taking()
        var record: RecordID?
        repeat {
            let page = try await client.call(ListRecords.self, RecordsAfter(after: record), by: device, at: now)
            // A page that does not go on would be asked for without end.
            if let record, let next = page.next, next <= record { throw ServiceError.badAnswer }
            taking.list(page.records.map(\.value))
            record = page.next
        } while record != nil
        var head: SigningPublicKey?
        repeat {
            let page = try await client.call(ListRecordHeads.self, HeadsAfter(after: head), by: device, at: now)
            if let head, let next = page.next, next <= head { throw ServiceError.badAnswer }
            taking.add(heads: page.heads)
            head = page.next
        } while head != nil
        var wanted = try vault.wanted(taking, at: now)
        let total = wanted.count
        while !wanted.isEmpty {
            progress(total - wanted.count, total)
            let asked = Array(wanted.prefix(RecordLimits.fetched))
            let batch = try await client.call(FetchRecords.self, RecordsWanted(records: asked), by: device, at: now)
            let answered = Set(batch.records.map(\.record)).union(batch.missing).intersection(asked)
            guard !answered.isEmpty else { throw ServiceError.badAnswer }
            try vault.take(batch.records.filter { answered.contains($0.record) }, into: &taking, at: now)
            // What is listed and not given is not shown.
            taking.drop(batch.missing)
            wanted.removeAll { answered.contains($0) }
        }
        if total > 0 { progress(total, total) }
        return try vault.finish(taking, at: now)
    }

    private func handIn(_ vault: Vault, _ client: ServiceClient, _ device: SigningKey, at now: Instant) async throws -> Int {
        var count = 0
        while true {
            let next = try vault.handIn(at: now)
            guard !next.isEmpty else { return count }
            for request in RecordsRequest.batches(of: next.uploads) {
                _ = try await client.call(PostRecords.self, request, by: device, at: now)
            }
            for request in RecordGrantsRequest.batches(of: next.grants) {
                _ = try await client.call(PostRecordGrants.self, request, by: device, at: now)
            }
            for request in TombstonesRequest.batches(of: next.tombstones) {
                _ = try await client.call(PostTombstones.self, request, by: device, at: now)
            }
            try vault.handedIn(next, at: now)
            count += next.uploads.count + next.grants.count + next.tombstones.count
        }
    }
}
