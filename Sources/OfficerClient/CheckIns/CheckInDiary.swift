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
        var moment: Instant
        /// Whether it has left this device: then the department side may have it, whatever it answered.
        var wasOffered: Bool?
        /// Whether the officer agreed to it under a policy with one operator of both sides; `nil` in states from before it was kept.
        var underOneOperator: Bool?
    }

    /// A check-in that has left this device.
    public struct Sent: Codable, Sendable, Hashable {
        let task: TaskID
        let report: ReportID
        public let round: PeriodID
        /// The department side's signed word that it has it.
        public internal(set) var receipt: Blob?
        /// The department side never gave its word, or said no, until the round was over.
        public internal(set) var wasRefused: Bool?
        /// Whether both sides counted it; `nil` until they have published the round.
        public internal(set) var outcome: CheckInOutcome?
    }

    /// Oldest first.
    public internal(set) var entries: [Entry] = []
    var queued: Queued?
    public internal(set) var sent: [Sent] = []
    /// The newest round of which this device has seen all that both sides publish.
    var looked: PeriodID?

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
    /// The list that both sides signed does not have it, although the department side had taken it: somebody dropped it, or refused it later.
    case missing
    /// The list does not have it, and the department side had never said that it took it.
    case refused
    /// Nobody serves the list any more.
    case uncheckable
}

/// Whether a check-in can be sent in this round.
public enum CheckInStanding: Sendable, Equatable {
    case open
    /// Saved, and sent at the first run after this moment.
    case waiting(Instant)
    case sent
    /// No token of this round: the card is of a cell without rounds, or the tokens were not fetched yet.
    case noToken
    /// The provider side has said that it issues no token of this round.
    case notIssued
    /// The documents have expired or are held back.
    case notCurrent
}
