// One synchronisation: documents and keys, then the schedule, then everything that is saved is sent.

import Bookings
import LocalState
import Policies
import Sealing
public import ServiceAPI
import Sodium
import Tokens
import Trust
import Wire

/// What a synchronisation brought.
public struct SyncReport: Sendable {
    public internal(set) var refresh: RefreshReport
    /// Numbers of bookings seen for the first time.
    public internal(set) var new: [Int] = []
    /// Numbers of bookings that were moved or cancelled.
    public internal(set) var changed: [Int] = []
    /// Numbers of bookings with new messages from their officer.
    public internal(set) var written: [Int] = []
    /// What was not believed.
    public internal(set) var findings: [Finding] = []
    /// Saved actions that the server refused meanwhile, and what keeps the keys from being published.
    public internal(set) var refused: [ClinicianError] = []
    /// Whatever else went wrong with single actions; they are still saved.
    public internal(set) var failed: [any Error] = []
    /// Saved actions that still wait.
    public internal(set) var queued = 0
}

extension ClinicianSession {
    /// Throws `ServiceError.unreachable` where the department side does not answer: what is saved stays queued, and the schedule as last
    /// seen can be read. Throws `TrustError` where its documents are not to be believed; nothing of them is kept. A clinician who has left the
    /// roster goes on as far as the department side lets them: the sessions ahead have to be handed over.
    public func synchronise() async throws -> SyncReport {
        let (refresh, isServed) = try await refreshed()
        var report = SyncReport(refresh: refresh)
        guard report.refresh.answered.contains(.department) else {
            throw report.refresh.strangers.contains(.department) ? ServiceError.wrongCertificate : .unreachable
        }
        await attempt(&report) { try await publishKeys(isServed: isServed) }
        let before = try state.read()
        do {
            try await fetchSchedule()
        } catch ServiceError.refused(let problem) where problem.kind == .notAuthorised {
            throw report.refused.first ?? ClinicianError.refused(problem.kind)
        } catch ServiceError.badAnswer {
            // An answer that cannot be read keeps nobody from sending what is saved.
            try await state.update { $0.findings = [Finding(.incomplete)] }
        }
        try await acknowledge()
        try await sendEverything(&report)
        let after = try state.read()
        report.compare(before, after)
        return report
    }

    private func fetchSchedule() async throws {
        let programme = try await programme()
        let saved = try state.read()
        let rootKey = state.rootKey
        let fetched = try await fetchPages(by: try rootKey.deviceKey(saved.keyring), at: now(saved))
        let times = times(saved, programme)
        try await state.update { state in
            let check = try BookingCheck(programme, state, rootKey, times)
            state.take(fetched, check, times)
        }
    }

    func times(_ saved: ClinicianState, _ programme: KnownProgramme) -> SyncTimes {
        SyncTimes(
            now: now(saved), local: clock(), certain: certainTime(saved),
            retention: Int64(programme.trusted.rules.bookingRetentionDays) * 86_400)
    }

    /// Tells each officer that their booking, as it is now, was seen and verified.
    private func acknowledge() async throws {
        let rootKey = state.rootKey
        try await state.update { state in
            let identity = try rootKey.clinician(state.keyring)
            let device = try rootKey.deviceKey(state.keyring)
            for key in state.bookings.map(\.booking) {
                try state.updateBooking(key) { _ = try $0.acknowledge(from: identity, device: device) }
            }
        }
    }

    /// Every saved action; one that is refused does not keep the others.
    private func sendEverything(_ report: inout SyncReport) async throws {
        await attempt(&report) { try await renewAvailability() }
        await attempt(&report) { try await sendAvailability() }
        for booking in try state.read().bookings where booking.queued > 0 {
            await attempt(&report) { try await sendBooking(booking.booking) }
            await attempt(&report) { try await sendChange(booking.booking) }
            await attempt(&report) { try await sendMessages(booking.booking) }
        }
    }

    private func attempt(_ report: inout SyncReport, _ send: () async throws -> Void) async {
        do {
            _ = try await delivered(send)
        } catch let error as ClinicianError {
            report.refused.append(error)
        } catch {
            report.failed.append(error)
        }
    }
}

extension SyncReport {
    fileprivate mutating func compare(_ before: ClinicianState, _ after: ClinicianState) {
        let known = Dictionary(before.bookings.map { ($0.booking, $0) }) { first, _ in first }
        for booking in after.bookings.sorted(by: { $0.number < $1.number }) {
            guard let old = known[booking.booking] else {
                new.append(booking.number)
                continue
            }
            if old.changes.count < booking.changes.count { changed.append(booking.number) }
            if old.receivedThread.digests.count < booking.receivedThread.digests.count { written.append(booking.number) }
        }
        findings = after.findings
        queued = after.queuedActions.count
    }
}
