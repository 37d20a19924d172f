// The custodian's key is put together, hands the cases of somebody who cannot any more to a successor, and is forgotten.

import CaseVault
import Envelope
import LocalState
import Sealing
import ServiceAPI
public import Sodium
import Trust
import Wire

/// What was handed over.
public struct HandingOver: Sendable {
    public internal(set) var cases = 0
    public internal(set) var records = 0
    /// Cases that somebody else still belongs to: they share them as members do.
    public internal(set) var shared = 0
    /// Cases of which the department side does not show everything, so that somebody may belong to them who is not known.
    public internal(set) var incomplete = 0
    /// Records that the custodian's key does not open: psychotherapy notes, and what was never wrapped to it.
    public internal(set) var closed = 0
    /// Holders whose share was not the one the plan committed to. There were enough others.
    public internal(set) var wrong: [SigningPublicKey] = []
}

extension ClinicianSession {
    /// Nothing is fetched before the key is there, and the key is nowhere when this returns, whatever becomes of it.
    /// - Parameters:
    ///   - gone: the clinician whose cases they are; on the roster, revoked or not.
    ///   - heir: who takes them over; their device makes them a member when it synchronises.
    ///   - alsoIncomplete: whether cases are handed over of which the department side does not show everything.
    /// - Throws: `CustodianError`, `VaultError.endless`, and the codes of `ServiceError`. What was handed over by then stays; to repeat it is no
    ///   harm.
    public func recoverCases(
        of gone: SigningPublicKey, for heir: SigningPublicKey, alsoIncomplete: Bool = false,
        progress: @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }
    ) async throws -> HandingOver {
        let programme = try await programme()
        guard let plan = programme.roster.recovery else { throw CustodianError.noPlan }
        let saved = try state.read()
        let now = now(saved)
        let practice = Practice(programme, at: now)
        let recipient: AddressedRecipient
        do throws(VaultError) { recipient = try practice.addressed(heir, at: now) } catch { throw CustodianError.noKey(heir) }
        let custodian = try await assembled(plan, saved)
        var report = HandingOver()
        report.wrong = custodian.wrong
        let own = CertifiedDevice(device: try state.rootKey.deviceKey(saved.keyring).publicKey, clinician: try identity())
        let bench = RecoveryBench(
            custodian: custodian, gone: gone, heir: recipient, practice: practice, signatories: practice.signatories(own: own), now: now,
            alsoIncomplete: alsoIncomplete)
        let client = try await departmentClient()
        let fetched = try await fetch(bench, client, progress)
        let grants = try bench.grants(fetched, &report)
        for request in CustodyGrants.batches(of: gone, grants) {
            _ = try await client.call(PostCustodyGrants.self, request, by: custodian.signing, at: now)
        }
        return report
    }

    private func assembled(_ plan: RecoveryPlan, _ saved: ClinicianState) async throws -> RecoveredCustodian {
        var received = try await receivedShares(plan, saved)
        if let own = try? ownShare(plan) { received.append(ReceivedShare(place: own.place, share: own)) }
        let right = Set(received.filter { $0.share != nil }.map(\.place))
        let wrong = Set(received.map(\.place)).subtracting(right)
        func names(_ places: Set<UInt8>) -> [SigningPublicKey] { places.sorted().map { plan.holders[Int($0) - 1] } }
        do {
            let custodian = try CustodianRecovery.recover(plan, from: received.compactMap(\.share))
            return custodian.naming(names(wrong))
        } catch RecoveryError.sharesMissing(let count, let needed, _) {
            let missing = Set((1...plan.holders.count).map { UInt8($0) }).subtracting(right).subtracting(wrong)
            throw CustodianError.sharesMissing(right: count, needed: needed, wrong: names(wrong), missing: names(missing))
        } catch is RecoveryError {
            throw CustodianError.falsePlan
        }
    }

    private func fetch(
        _ bench: RecoveryBench, _ client: ServiceClient, _ progress: (Int, Int) -> Void
    ) async throws -> [FetchedRecord] {
        let key = bench.custodian.signing
        var (wanted, last): ([RecordID], RecordID?) = ([], nil)
        repeat {
            let page = try await client.call(
                ListCustodyRecords.self, CustodyRecordsAfter(of: bench.gone, after: last), by: key, at: bench.now)
            guard page.follows(last) else { throw ServiceError.badAnswer }
            // Of what was destroyed the tombstone: without one it counts as withheld.
            wanted += page.records.map(\.value).map(\.record)
            guard wanted.count <= Taking.most else { throw VaultError.endless }
            last = page.next
        } while last != nil
        let total = wanted.count
        var fetched: [FetchedRecord] = []
        while !wanted.isEmpty {
            progress(total - wanted.count, total)
            let asked = Array(wanted.prefix(RecordLimits.fetched))
            let batch = try await client.call(
                FetchCustodyRecords.self, CustodyRecordsWanted(of: bench.gone, records: asked), by: key, at: bench.now)
            let answered = Set(batch.records.map(\.record)).union(batch.missing).intersection(asked)
            guard !answered.isEmpty else { throw ServiceError.badAnswer }
            fetched += batch.records.filter { answered.contains($0.record) }
            wanted.removeAll { answered.contains($0) }
        }
        if total > 0 { progress(total, total) }
        return fetched
    }
}
