// Checking in: once a round, sealed on this device, sent at a moment that says nothing.

public import CheckIn
internal import LocalState
internal import Policies
public import RoundResults
public import ServiceAPI
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
    /// The department side says no, although the round runs by the signed documents: it is tried again after this moment.
    case refused(Instant)
    /// The officer agreed under two operators, and by the policy that is signed now one could open it: it stays here while that is so.
    case operatorChanged
    /// The round was over before it was sent: it was not counted.
    case tooLate
    /// The round is over, and the department side never said that it took it: what is published will show whether it did.
    case unanswered
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
        guard try checkInToken(saved, programme, round) == nil else { return .open }
        let isRefused = saved.wallet.tokens.contains {
            $0.place.purpose == .checkIn && $0.place.period.quarter == round && $0.notIssued != nil
        }
        return isRefused ? .notIssued : .noToken
    }

    /// What a check-in asks at present, as the signed policy says.
    public func checkInQuestions() async throws -> [Question] {
        let round = PeriodID(containing: now(try state.read()))
        return try await programme().trusted.rules.questions.asked(in: round)
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
            let task = try RoundTask(programme, round: round, cell: cell)
        else { throw OfficerError.noToken }
        let key = try state.rootKey.bookingKey(held.key)
        let sealed = try SealedCheckIn.make(answers, for: task, token: try AnonymousToken(bytes: bytes.bytes), key: key)
        let queued = CheckInDiary.Queued(
            key: held.key, sealed: Blob(sealed.canonicalBytes), task: task.id, report: sealed.header.report, round: round,
            moment: try Self.sendingMoment(now, in: round), underOneOperator: programme.rules.singleOperator)
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
    /// - Parameters:
    ///   - atOnce: the officer wants it now, and knows what that gives away. Not that it is theirs who has just booked: this waits as ever.
    ///   - carrier: another way to the department side than this run's.
    public func sendCheckIn(atOnce: Bool = false, over carrier: (any Transport)? = nil) async throws -> CheckInSending {
        let saved = try state.read()
        guard let queued = saved.diary.queued else { return .nothingWaits }
        let now = now(saved)
        guard PeriodID(containing: now) == queued.round else { return try await end(queued) }
        let bookingOver = saved.lastBookingAct.map { $0 <= now ? $0 + Self.distance : now } ?? now
        guard now >= bookingOver, atOnce || now >= queued.moment else { return .waits(max(queued.moment, bookingOver)) }
        guard voice.mayAlsoSpeak(as: .checkIn) else { return .left }
        let programme = try await programme()
        guard queued.underOneOperator == true || !programme.trusted.rules.singleOperator else { return .operatorChanged }
        let client = try programme.client(for: .department, over: carrier ?? transport)
        try await state.update { state in
            state.lastCheckInAct = now
            state.changeQueued(queued.report) { $0?.wasOffered = true }
        }
        let key = try state.rootKey.bookingKey(queued.key)
        let receipt: Blob
        do {
            receipt = try await client.call(PostCheckIn.self, CheckInRequest(checkIn: queued.sealed), by: key, at: now).receipt
        } catch let error as ServiceError where error.problem == .roundOver || error.problem == .tokenSpent {
            return try await postpone(queued, now)
        }
        guard try await isReceipt(receipt, of: queued) else { return try await postpone(queued, now) }
        try await take(queued, receipt: receipt)
        return .sent
    }

    /// Whether the department side has signed that it has this very check-in.
    private func isReceipt(_ receipt: Blob, of queued: CheckInDiary.Queued) async throws -> Bool {
        guard let entry = try await programme().trusted.side(.department),
            let read = try? Unverified<CheckInReceipt>(receipt).verified(by: entry).body
        else { return false }
        return read == CheckInReceipt(task: queued.task, report: queued.report)
    }

    /// Whether the round is over, and whether a token was spent before, this device knows itself: a server that says so is not believed.
    private func postpone(_ queued: CheckInDiary.Queued, _ now: Instant) async throws -> CheckInSending {
        let moment = try Self.sendingMoment(now + Self.distance, in: queued.round, within: 86_400)
        try await state.update { $0.changeQueued(queued.report) { $0?.moment = moment } }
        return .refused(moment)
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

    /// The round is over by this device's time. What never left is forgotten; what may have arrived is looked for like any other.
    private func end(_ queued: CheckInDiary.Queued) async throws -> CheckInSending {
        guard queued.wasOffered == true else {
            try await state.update { $0.changeQueued(queued.report) { $0 = nil } }
            return .tooLate
        }
        try await take(queued, receipt: nil)
        return .unanswered
    }

    /// From the queue to what has left.
    private func take(_ queued: CheckInDiary.Queued, receipt: Blob?) async throws {
        try await state.update { state in
            guard state.diary.queued?.report == queued.report else { return }
            state.changeQueued(queued.report) { $0 = nil }
            var diary = state.diary
            diary.sent.append(
                CheckInDiary.Sent(
                    task: queued.task, report: queued.report, round: queued.round, receipt: receipt,
                    wasRefused: receipt == nil ? true : nil, outcome: nil))
            state.checkIns = diary
        }
    }

    private func checkInToken(_ saved: OfficerState, _ programme: TrustedProgramme, _ round: PeriodID) throws -> WalletToken? {
        let keys = try TokenKeySet(programme.rounds)
        return saved.wallet.tokens.first {
            $0.progress == .held && $0.place.purpose == .checkIn && $0.place.period.quarter == round && $0.isNamed(by: keys)
        }
    }

    /// Uniform over the next days, or over what is left of the round.
    private static func sendingMoment(_ now: Instant, in round: PeriodID, within seconds: Int64 = 3 * 86_400) throws -> Instant {
        let last = min(now + seconds, round.end - 3600)
        let width = UInt32(clamping: max(1, last.since(now)))
        return now + Int64(try Randomness.uniform(below: width))
    }
}

extension OfficerState {
    /// Empty before the first check-in.
    public var diary: CheckInDiary { checkIns ?? CheckInDiary() }

    /// Changes what waits, where it is still this one.
    mutating func changeQueued(_ report: ReportID, _ change: (inout CheckInDiary.Queued?) -> Void) {
        var diary = diary
        guard diary.queued?.report == report else { return }
        change(&diary.queued)
        checkIns = diary
    }
}

extension CheckInDiary {
    func noting(_ answers: CheckInAnswers, at moment: Instant) -> CheckInDiary {
        var diary = self
        diary.note(answers, at: moment)
        return diary
    }
}
