// A clinician's figures for the summary: counted in the vault here, shown, and sent in two sealed halves once a quarter, where the clinician agrees.

import CaseFile
public import CaseVault
import CheckIn
import LocalState
public import RoundResults
import ServiceAPI
import Sodium
public import Trust
public import Wire

/// What is to be said of a clinician's figures.
public enum CountStanding: Sendable, Equatable {
    /// The quarter's count is not made before this moment.
    case notYet(Instant)
    /// Nothing is sent before the clinician agrees.
    case asks
    /// The clinician agrees: the next synchronisation seals them.
    case ready
    case refused
    /// Sealed; a run from this moment on sends them.
    case waits(Instant)
    case sent
    /// The department side says that another device of this clinician was counted, which nothing proves: nothing of this device will be.
    case saidToBeCounted
    /// The programme counts no work in this quarter, or none of this role, or its documents have expired.
    case notCounted
}

/// The present quarter's figures as this device counts them, and what becomes of them.
public struct OwnCounts: Sendable {
    public let round: PeriodID
    /// Those that wait to leave; otherwise as the vault has them now.
    public let figures: WorkFigures
    public let standing: CountStanding
    /// Of the newest quarter before of which it is known.
    public let before: CountOutcome?
    /// Whether this run has made them ready, or has sent them.
    public let isNew: Bool
}

extension ClinicianSession {
    /// Needs no network.
    public func ownCounts(_ vault: Vault) async throws -> OwnCounts {
        let (saved, round) = try await present()
        let standing = try await standing(saved, round)
        return OwnCounts(
            round: round, figures: try figures(saved, round, vault), standing: standing, before: saved.counting.newestOutcome, isNew: false)
    }

    /// The clinician's word, for this quarter and those to come. Whoever refuses what waits sends nothing of it; what has left cannot be taken back.
    public func agreeToBeCounted(_ isAgreed: Bool) async throws {
        try await state.update { state in
            state.changeCounting {
                $0.isAgreed = isAgreed
                if !isAgreed { $0.queued = nil }
            }
        }
    }

    /// One step where one is due: seals the quarter's figures and draws their moment, or sends them when it has come. Sealed once and saved before it is
    /// sent: the same bytes again change nothing at the department side, and no second count of a clinician is taken.
    public func sendCounts(_ vault: Vault) async throws -> OwnCounts {
        let (saved, round) = try await present()
        if let queued = saved.counting.queued, queued.round != round {
            try await state.update { $0.changeCounting { $0.queued = nil } }
            return try await sendCounts(vault)
        }
        let before = try await standing(saved, round)
        let now = now(saved)
        switch before {
        case .ready:
            let made = try await seal(saved, round, vault)
            return OwnCounts(
                round: round, figures: made.figures, standing: .waits(made.moment), before: saved.counting.newestOutcome, isNew: true)
        case .waits(let moment) where moment <= now:
            guard let queued = saved.counting.queued else { return try await ownCounts(vault) }
            let after = try await send(queued)
            return OwnCounts(
                round: round, figures: queued.figures, standing: after ?? before, before: saved.counting.newestOutcome, isNew: after != nil)
        default:
            return OwnCounts(
                round: round, figures: try figures(saved, round, vault), standing: before, before: saved.counting.newestOutcome,
                isNew: false)
        }
    }

    private func present() async throws -> (ClinicianState, PeriodID) {
        let saved = try state.read()
        return (saved, PeriodID(containing: now(saved)))
    }

    private func standing(_ saved: ClinicianState, _ round: PeriodID) async throws -> CountStanding {
        let counting = saved.counting
        if counting.sent == round { return counting.isSaidToBeCounted == true ? .saidToBeCounted : .sent }
        guard counting.isAgreed != false else { return .refused }
        if let queued = counting.queued, queued.round == round { return .waits(queued.moment) }
        let known = try await programme()
        let clinician = try state.rootKey.clinician(saved.keyring)
        guard known.trusted.roster.body.clinician(clinician)?.role.isCounted == true else { return .notCounted }
        guard try task(known, round) != nil, known.trusted.validity(at: now(saved)).expired.isEmpty else { return .notCounted }
        let made = WorkRound.counted(in: round).upperBound
        guard now(saved) >= made else { return .notYet(made) }
        return counting.isAgreed == true ? .ready : .asks
    }

    private func task(_ known: KnownProgramme, _ round: PeriodID) throws -> RoundTask? {
        try RoundTask.ofWork(programme: known.trusted.id, rounds: known.trusted.rounds, round: round)
    }

    private func figures(_ saved: ClinicianState, _ round: PeriodID, _ vault: Vault) throws -> WorkFigures {
        if let queued = saved.counting.queued, queued.round == round { return queued.figures }
        let cases = try vault.cases(at: now(saved)).map(\.state)
        let work = FinishedWork(cases, of: try state.rootKey.clinician(saved.keyring), writtenIn: WorkRound.counted(in: round))
        return WorkFigures(
            sessionsKept: work.sessionsKept, followUpsKept: work.followUpsKept, handOffsCompleted: work.handOffsCompleted)
    }

    private func seal(_ saved: ClinicianState, _ round: PeriodID, _ vault: Vault) async throws -> CountReports.Queued {
        let known = try await programme()
        let clinician = try state.rootKey.clinician(saved.keyring)
        guard let task = try task(known, round), let list = known.devices.lists[clinician]?.blob else {
            throw ClinicianError.programmeNotCurrent
        }
        let figures = try figures(saved, round, vault)
        let device = try state.rootKey.deviceKey(saved.keyring)
        let sealed = try SealedCheckIn.make(figures, for: task, devices: list, device: device)
        let queued = CountReports.Queued(
            round: round, figures: figures, sealed: Blob(sealed.canonicalBytes), task: task.id, report: sealed.header.report,
            moment: try Self.moment(now(saved), in: round))
        try await state.update { state in
            state.changeCounting { if $0.isAgreed == true, $0.queued == nil { $0.queued = queued } }
        }
        return queued
    }

    /// - Returns: how they stand now; `nil` where the department side says no, and the next run tries again.
    private func send(_ queued: CountReports.Queued) async throws -> CountStanding? {
        var standing = CountStanding.sent
        let saved = try state.read()
        let client = try await departmentClient()
        do {
            let body = WorkFiguresRequest(figures: queued.sealed)
            let device = try state.rootKey.deviceKey(saved.keyring)
            let receipt = try await client.call(PostWorkFigures.self, body, by: device, at: now(saved)).receipt
            guard let entry = try await programme().trusted.side(.department),
                let read = try? Unverified<CheckInReceipt>(receipt).verified(by: entry).body,
                read == CheckInReceipt(task: queued.task, report: queued.report)
            else { throw ServiceError.badAnswer }
        } catch let error as ServiceError where error.problem == .tokenSpent {
            standing = .saidToBeCounted
        } catch ServiceError.refused {
            return nil
        }
        try await state.update { [standing] state in
            state.changeCounting {
                $0.queued = nil
                $0.sent = queued.round
                if standing == .sent { $0.note(CountReports.Sent(round: queued.round, task: queued.task, report: queued.report)) }
                $0.isSaidToBeCounted = standing == .saidToBeCounted
            }
        }
        return standing
    }

    /// Uniform over the next ten days, or over what is left of the quarter but its last day.
    private static func moment(_ now: Instant, in round: PeriodID) throws -> Instant {
        let last = min(now + 10 * 86_400, round.end - 86_400)
        let width = UInt32(clamping: max(1, last.since(now)))
        return now + Int64(try Randomness.uniform(below: width))
    }
}
