// Checking in: once a round, sealed on this device, sent at a moment that says nothing.

public import CheckIn
internal import LocalState
internal import RoundResults
internal import ServiceAPI
internal import Sodium
internal import Tokens
internal import Trust
public import Wire

/// What a run did about a check-in that waits.
public enum CheckInSending: Sendable, Equatable {
    case nothingWaits
    case sent
    /// Not due before this moment.
    case waits(Instant)
    /// Another run will do it.
    case left
    /// The round was over before it was sent, or the server has another under its token: it was not counted.
    case tooLate
}

extension OfficerSession {
    public func checkInStanding() async throws -> CheckInStanding {
        let saved = try state.read()
        let now = now(saved)
        let round = PeriodID(containing: now)
        if let queued = saved.diary.queued, queued.round == round { return .waiting(queued.moment) }
        if saved.diary.sent.contains(where: { $0.round == round }) { return .sent }
        let programme = try await programme().trusted
        guard programme.validity(at: now).expired.isEmpty else { return .notCurrent }
        return try checkInToken(saved, programme, round) == nil ? .noToken : .open
    }

    /// Keeps answers for the officer alone.
    public func keepPrivately(_ answers: CheckInAnswers) async throws {
        let now = now(try state.read())
        try await state.update { $0.checkIns = $0.diary.noting(answers, at: now) }
    }

    /// Seals the answers and saves them to be sent. Only while `checkInStanding` is `.open`.
    /// - Returns: when it will be sent at the earliest.
    public func queueCheckIn(_ answers: CheckInAnswers) async throws -> Instant {
        let saved = try state.read()
        let now = now(saved)
        let round = PeriodID(containing: now)
        let programme = try await programme().trusted
        guard let held = try checkInToken(saved, programme, round), let bytes = held.token, let cell = held.place.period.cell,
            let task = try RoundTask(programme: programme.id, rounds: programme.rounds, round: round, cell: cell)
        else { throw OfficerError.noToken }
        let key = try state.rootKey.bookingKey(held.key)
        let sealed = try SealedCheckIn.make(answers, for: task, token: try AnonymousToken(bytes: bytes.bytes), key: key)
        let queued = CheckInDiary.Queued(
            key: held.key, sealed: Blob(sealed.canonicalBytes), task: task.id, report: sealed.header.report, round: round,
            moment: try Self.sendingMoment(now, in: round))
        try await state.update { state in
            // The token is in what is queued: nothing else is ever signed by its key.
            let isStillHeld = state.wallet.tokens.contains { $0.key == held.key && $0.progress == .held }
            guard state.diary.queued?.round != round, isStillHeld else { throw OfficerError.noToken }
            state.wallet.update(held.key) { $0.progress = .spent }
            var diary = state.diary.noting(answers, at: now)
            diary.queued = queued
            state.checkIns = diary
        }
        return queued.moment
    }

    /// Sends what waits, where it is due: never within an hour of a booking, and in a run that has not spoken under another key.
    /// - Parameter atOnce: the officer wants it now, and knows what that gives away. Not that it is theirs who has just booked: this waits as ever.
    public func sendCheckIn(atOnce: Bool = false) async throws -> CheckInSending {
        let saved = try state.read()
        guard let queued = saved.diary.queued else { return .nothingWaits }
        let now = now(saved)
        guard PeriodID(containing: now) == queued.round else { return try await drop(queued) }
        let bookingOver = saved.lastBookingAct.map { $0 <= now ? $0 + Self.distance : now } ?? now
        guard now >= bookingOver, atOnce || now >= queued.moment else { return .waits(max(queued.moment, bookingOver)) }
        guard voice.mayAlsoSpeak(as: .checkIn) else { return .left }
        let client = try await programme().client(for: .department, over: transport)
        try await state.update { $0.lastCheckInAct = now }
        let key = try state.rootKey.bookingKey(queued.key)
        do {
            _ = try await client.call(PostCheckIn.self, CheckInRequest(checkIn: queued.sealed), by: key, at: now)
        } catch let error as ServiceError where error.problem == .roundOver || error.problem == .tokenSpent {
            return try await drop(queued)
        }
        try await state.update { state in
            var diary = state.diary
            guard diary.queued?.report == queued.report else { return }
            diary.queued = nil
            diary.sent.append(CheckInDiary.Sent(task: queued.task, report: queued.report, round: queued.round, outcome: nil))
            state.checkIns = diary
        }
        return .sent
    }

    /// Whether a check-in left less than an hour ago: a booking now could be put together with it.
    public func hasJustCheckedIn() throws -> Bool {
        let saved = try state.read()
        let now = now(saved)
        return saved.lastCheckInAct.map { $0 <= now && now < $0 + Self.distance } ?? false
    }

    /// Whether a check-in waits that is due: known without asking anybody.
    public func isCheckInDue() throws -> Bool {
        let saved = try state.read()
        guard let queued = saved.diary.queued else { return false }
        let now = now(saved)
        return now >= queued.moment && saved.lastBookingAct.map { now >= $0 + Self.distance } ?? true
    }

    private func drop(_ queued: CheckInDiary.Queued) async throws -> CheckInSending {
        try await state.update { state in
            guard state.diary.queued?.report == queued.report else { return }
            var diary = state.diary
            diary.queued = nil
            state.checkIns = diary
        }
        return .tooLate
    }

    private func checkInToken(_ saved: OfficerState, _ programme: TrustedProgramme, _ round: PeriodID) throws -> WalletToken? {
        let keys = try TokenKeySet(programme.rounds)
        return saved.wallet.tokens.first {
            $0.progress == .held && $0.place.purpose == .checkIn && $0.place.period.quarter == round && $0.isNamed(by: keys)
        }
    }

    /// Uniform over the next three days, or over what is left of the round.
    private static func sendingMoment(_ now: Instant, in round: PeriodID) throws -> Instant {
        let last = min(now + 3 * 86_400, round.end - 3600)
        let width = UInt32(clamping: max(1, last.since(now)))
        return now + Int64(try Randomness.uniform(below: width))
    }
}

extension OfficerState {
    /// Empty before the first check-in.
    public var diary: CheckInDiary { checkIns ?? CheckInDiary() }
}

extension CheckInDiary {
    func noting(_ answers: CheckInAnswers, at moment: Instant) -> CheckInDiary {
        var diary = self
        diary.note(answers, at: moment)
        return diary
    }
}
