// The officer's own check-ins: what was answered, which never leaves this device in the open, and what is on its way.

public import CheckIn
internal import LocalState
internal import RoundResults
public import Trust
public import Wire

public struct CheckInDiary: Codable, Sendable {
    /// One time the officer answered, sent or not.
    public struct Entry: Codable, Sendable, Hashable {
        public let moment: Instant
        public let answers: CheckInAnswers
    }

    /// Sealed and signed already: what waits to be sent holds no answer in the open.
    struct Queued: Codable, Sendable {
        /// Names the key of the token.
        let key: KeyID
        let sealed: Blob
        let task: TaskID
        let report: ReportID
        let round: PeriodID
        /// Not before: drawn at random.
        let moment: Instant
    }

    /// A check-in that the department side has taken.
    public struct Sent: Codable, Sendable, Hashable {
        let task: TaskID
        let report: ReportID
        public let round: PeriodID
        /// Whether both sides counted it; `nil` until they have published the round.
        public internal(set) var outcome: CheckInOutcome?
    }

    /// Oldest first.
    public internal(set) var entries: [Entry] = []
    var queued: Queued?
    public internal(set) var sent: [Sent] = []

    /// So many of one's own answers are kept.
    static let limit = 1000

    mutating func note(_ answers: CheckInAnswers, at moment: Instant) {
        entries.append(Entry(moment: moment, answers: answers))
        entries = entries.suffix(Self.limit)
    }

    /// Whether stress was 4 or 5 each time for two weeks or longer (Elo 2003; domain facts, section 5). For the officer's own eyes only.
    public func isHighForWeeks(at now: Instant) -> Bool {
        let high = entries.reversed().prefix { ($0.answers.stress.level ?? 0) >= 4 }
        guard high.count >= 2, let newest = high.first, let oldest = high.last else { return false }
        return now.since(newest.moment) < 14 * 86_400 && newest.moment.since(oldest.moment) >= 14 * 86_400
    }
}

/// What became of a check-in that was sent.
public enum CheckInOutcome: String, Codable, Sendable {
    /// Both sides' lists have it.
    case counted
    /// The round was withheld: nobody's check-in was told.
    case withheld
    /// The lists that both sides signed do not have it: somebody dropped it, or it was refused.
    case missing
}

/// Whether a check-in can be sent in this round.
public enum CheckInStanding: Sendable, Equatable {
    case open
    /// Saved, and sent at the first run after this moment.
    case waiting(Instant)
    case sent
    /// No token of this round: the card is of a cell without rounds, or the tokens were not fetched yet.
    case noToken
    /// The documents have expired or are held back.
    case notCurrent
}
