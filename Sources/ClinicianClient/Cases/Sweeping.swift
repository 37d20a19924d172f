// Cases whose time is over are destroyed: here, at the department side, and in colleagues' vaults when they next synchronise.

import CaseFile
public import CaseVault
import LocalState
public import Sealing
import ServiceAPI
import Sodium
public import Wire

/// What a sweep destroyed.
public struct SweepReport: Sendable {
    public internal(set) var cases = 0
    public internal(set) var records = 0
    /// Past sessions of those cases, with what their officers had written.
    public internal(set) var sessions = 0
    /// Whether the department side has been told. Where it has not, the next synchronisation tells it.
    public internal(set) var isDelivered = false
    /// Whether the write-ahead log was emptied; where another process kept it in use, the next change empties it.
    public internal(set) var isGoneFromDisk = true
}

extension ClinicianSession {
    /// The time by which a case may be destroyed: the earlier of the clock and the newest signed time.
    public func sweepingTime() throws -> Instant { certainTime(try state.read()) }

    /// Hands in what waits, destroys the cases, and hands in their tombstones.
    /// - Throws: `ServiceError.unreachable` before anything is destroyed; `VaultError.notDue`.
    public func sweep(_ cases: [CaseID], in vault: Vault) async throws -> SweepReport {
        let before = try await synchroniseCases(vault, handsIn: true)
        if let refused = before.refused { throw ClinicianError.refused(refused) }
        let saved = try state.read()
        let (now, certain) = (now(saved), certainTime(saved))
        var report = SweepReport()
        for caseID in cases {
            let bookings = Set(try vault.state(of: caseID, at: now).bookings.map(\.booking))
            report.records += try vault.shred(caseID, certainly: certain, at: now)
            report.cases += 1
            report.sessions += saved.past.count { bookings.contains($0.booking) }
            try await state.update { $0.past.removeAll { bookings.contains($0.booking) } }
        }
        report.isGoneFromDisk = try vault.forgetDeleted()
        do {
            report.isDelivered = try await synchroniseCases(vault, handsIn: true).refused == nil
        } catch is ServiceError {
            report.isDelivered = false
        }
        return report
    }
}
