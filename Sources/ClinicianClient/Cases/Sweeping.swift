// Cases whose time is over are destroyed: here, at the department side, and in colleagues' vaults when they next synchronise.

import CaseFile
public import CaseVault
import LocalState
public import Sealing
import ServiceAPI
import Sodium
import Trust
public import Wire

/// What a sweep destroyed.
public struct SweepReport: Sendable {
    public internal(set) var cases = 0
    public internal(set) var records = 0
    /// Cases that stay, since something that others follow is not here.
    public internal(set) var incomplete = 0
    /// Past sessions of those cases, with what their officers had written.
    public internal(set) var sessions = 0
    /// Whether the key of the psychotherapy notes went with the last of them.
    public internal(set) var isPrivateKeyGone = false
    /// Whether the department side has been told. Where it has not, the next synchronisation tells it.
    public internal(set) var isDelivered = false
    /// Records that it refuses to destroy. It was told, and has not obeyed.
    public internal(set) var refused = 0
    /// Whether the write-ahead log was emptied; where another process kept it in use, the next change empties it.
    public internal(set) var isGoneFromDisk = true
}

extension ClinicianSession {
    /// The time by which a case may be destroyed: the earlier of the clock and the newest signed time.
    public func sweepingTime() throws -> Instant { certainTime(try state.read()) }

    /// Hands in what waits, destroys the cases, and hands in their tombstones.
    /// - Parameter key: of the psychotherapy notes; without it they stay. With it also those go whose case is not here any more and whose time is
    ///   over, and the key itself where none is left and there is no other device; neither where the server does not show what was there, and
    ///   the key not once this state was put back: what is withheld then nobody misses.
    /// - Parameter alsoIncomplete: also cases of which something that others follow is not here; it may be a legal hold.
    /// - Throws: `ServiceError.unreachable` before anything is destroyed; `VaultError.notDue`.
    public func sweep(
        _ cases: [CaseID], in vault: Vault, with key: PsychotherapyKey? = nil, alsoIncomplete: Bool = false
    ) async throws -> SweepReport {
        let before = try await synchroniseCases(vault, handsIn: true)
        if let refused = before.refused { throw ClinicianError.refused(refused) }
        let saved = try state.read()
        let (now, certain) = (now(saved), certainTime(saved))
        var report = SweepReport()
        let notes = try vault.psychotherapyCount(at: now)
        for caseID in cases {
            let bookings = Set(try vault.state(of: caseID, at: now).bookings.map(\.booking))
            do {
                report.records += try vault.shred(caseID, with: key, onlyWhole: !alsoIncomplete, certainly: certain, at: now)
            } catch VaultError.incomplete {
                report.incomplete += 1
                continue
            }
            report.cases += 1
            report.sessions += saved.past.count { bookings.contains($0.booking) }
            try await state.update { $0.past.removeAll { bookings.contains($0.booking) } }
        }
        if let key {
            let isWhole = !before.taken.findings.contains { [.withheld, .rolledBack].contains($0.category) }
            report.records += try vault.shredPsychotherapyNotes(with: key, certainly: certain, isWhole: isWhole, at: now)
            let isLast = try await isOnlyDevice(saved)
            if notes > 0, isWhole, isLast, saved.wasPutBack == nil {
                report.isPrivateKeyGone = try vault.destroyUnusedPsychotherapyKey(at: now)
            }
        }
        report.isGoneFromDisk = try vault.forgetDeleted()
        do {
            let after = try await synchroniseCases(vault, handsIn: true)
            report.refused = after.tombstonesRefused
            report.isDelivered = after.refused == nil && after.tombstonesRefused == 0
        } catch is ServiceError {
            report.isDelivered = false
        }
        return report
    }

    /// Whether neither this state nor the signed list names another device that is not revoked.
    private func isOnlyDevice(_ saved: ClinicianState) async throws -> Bool {
        let own = try state.rootKey.deviceKey(saved.keyring).publicKey
        let listed = try await programme().devices.lists[try identity()]?.body.devices ?? []
        let known = saved.keyring.others?.map(\.device.value) ?? []
        return saved.isFirstDevice && !(listed + known).contains { $0.key != own && $0.revokedAt == nil }
    }
}
