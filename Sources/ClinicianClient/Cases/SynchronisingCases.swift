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
    /// Cases that the records custodian handed over, and that this clinician is a member of now.
    public internal(set) var entered = 0
    /// What the server refused, where it did.
    public internal(set) var refused: Problem.Kind?
    /// Records of which it has refused for good to destroy what it has.
    public internal(set) var tombstonesRefused = 0
    /// What supervisees' devices said of unsigned notes.
    public internal(set) var reports = NoteReportsTaken()
    /// The server did not take what this device said of its own to the supervisor.
    public internal(set) var isReportRefused = false
}

/// What takes long where there are many records.
public enum CaseSyncStep: Sendable {
    /// Under this quarter's key.
    case wrapping
    case fetching
    case handingIn

    /// Told how many of how many records are done.
    public typealias Progress = @Sendable (_ step: CaseSyncStep, _ done: Int, _ of: Int) -> Void
}

extension ClinicianSession {
    /// - Parameter handsIn: `true` to hand in at once what waits for its time. The department side then sees when it was written.
    /// - Throws: `ServiceError.unreachable` and the other codes of `ServiceError`, `VaultError`. What was taken by then stays.
    public func synchroniseCases(
        _ vault: Vault, handsIn: Bool = false, progress: CaseSyncStep.Progress = { _, _, _ in }
    ) async throws -> CaseSyncReport {
        let client = try await departmentClient()
        let saved = try state.read()
        let (device, now) = (try state.rootKey.deviceKey(saved.keyring), now(saved))
        var report = CaseSyncReport()
        // After a restore that could not put it back.
        if let carried = saved.carriedCases, saved.mustReadCases != nil { try? vault.take(carried: carried.bytes) }
        if saved.casesReadAt != nil { try await state.update { $0.casesReadAt = nil } }
        report.reports = try await takeReports(vault, client, device, at: now)
        report.taken = try await look(vault, client, device, at: now, certainly: certainTime(saved), progress)
        let inUse = try vault.subkeysInUse
        // As certain as the time by which keys are destroyed: a clock that is ahead is not believed.
        let certain = certainTime(saved)
        try await state.update {
            $0.mustReadCases = nil
            $0.recordKeys = inUse
            $0.casesReadAt = certain
            // It has been put back, or it is of a backup that broke off; one that is being made now came after this began.
            if $0.carriedCases == saved.carriedCases { $0.carriedCases = nil }
        }
        report.entered = try vault.enterHandedOver(at: now)
        if try handsIn || vault.isTimeToHandIn(at: now) {
            try vault.fillUp(at: now)
            (report.handedIn, report.refused, report.tombstonesRefused) = try await handIn(vault, client, device, at: now, progress)
            report.isReportRefused = try await self.report(vault, client, device, at: now)
            if report.refused == nil { try vault.drawNextHandIn(after: now) }
        }
        report.waiting = try vault.waiting(at: now)
        return report
    }

    private func look(
        _ vault: Vault, _ client: ServiceClient, _ device: SigningKey, at now: Instant, certainly certain: Instant,
        _ progress: CaseSyncStep.Progress
    ) async throws -> TakingReport {
        var taking = Taking()
        var record: RecordID?
        repeat {
            let page = try await client.call(ListRecords.self, RecordsAfter(after: record), by: device, at: now)
            // A page that does not go on would be asked for without end.
            guard page.follows(record) else { throw ServiceError.badAnswer }
            try taking.list(page.records.map(\.value))
            record = page.next
        } while record != nil
        var head: SigningPublicKey?
        repeat {
            let page = try await client.call(ListRecordHeads.self, HeadsAfter(after: head), by: device, at: now)
            guard page.follows(head) else { throw ServiceError.badAnswer }
            try taking.add(heads: page.heads)
            head = page.next
        } while head != nil
        var wanted = try vault.wanted(taking, at: now)
        let total = wanted.count
        while !wanted.isEmpty {
            progress(.fetching, total - wanted.count, total)
            let asked = Array(wanted.prefix(RecordLimits.fetched))
            let batch = try await client.call(FetchRecords.self, RecordsWanted(records: asked), by: device, at: now)
            let answered = Set(batch.records.map(\.record)).union(batch.missing).intersection(asked)
            guard !answered.isEmpty else { throw ServiceError.badAnswer }
            try vault.take(batch.records.filter { answered.contains($0.record) }, into: &taking, at: now)
            // What is listed and not given is not shown.
            taking.drop(batch.missing)
            wanted.replaceSubrange(..<asked.count, with: asked.filter { !answered.contains($0) })
        }
        if total > 0 { progress(.fetching, total, total) }
        return try vault.finish(taking, at: now, certainly: certain)
    }
}
