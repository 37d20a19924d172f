// How long a case is kept: as the policy says after the last contact or a death, for ever while a legal hold stands.

public import Scheduling
public import Wire

public struct LegalHoldState: Hashable, Sendable, Identifiable {
    public let stamp: Stamp
    public let content: LegalHoldSet
    public internal(set) var lifted: Stamp?

    public var id: EntryID { stamp.entry }
}

public struct DeathState: StrikableByTheFold, Hashable, Sendable {
    public let stamp: Stamp
    public let day: CivilDate
    /// Whoever was said to have died lives: the longer time holds again.
    public internal(set) var strike: Strike?
}

/// When a case may be destroyed.
public enum Retention: Hashable, Sendable {
    /// Until all holds are lifted.
    case held
    /// From this day on, on the case's calendar.
    case until(CivilDate)
    /// The opening has not arrived.
    case unknown
}

/// Whole years. Regulations of Connecticut State Agencies 19a-14-42.
public struct RetentionRules: Hashable, Sendable {
    public var yearsAfterContact: Int
    public var yearsAfterDeath: Int

    public init(yearsAfterContact: Int = 7, yearsAfterDeath: Int = 3) {
        self.yearsAfterContact = yearsAfterContact
        self.yearsAfterDeath = yearsAfterDeath
    }
}

extension CaseState {
    mutating func setHold(_ content: LegalHoldSet, _ entry: CaseEntry) {
        legalHolds.append(LegalHoldState(stamp: Stamp(entry), content: content))
    }

    mutating func liftHold(_ content: LegalHoldLifted, _ entry: CaseEntry) throws(Refusal) {
        try legalHolds.change(content.hold) { (hold) throws(Refusal) in
            guard hold.lifted == nil else { throw .holdLifted }
            hold.lifted = Stamp(entry)
        }
    }

    mutating func recordDeath(_ content: DeathRecorded, _ entry: CaseEntry) throws(Refusal) {
        guard death == nil else { throw .deathKnown }
        deaths.append(DeathState(stamp: Stamp(entry), day: content.day))
    }

    public var death: DeathState? { deaths.last { !$0.isStruck } }

    public var isOnLegalHold: Bool { legalHolds.contains { $0.lifted == nil } }

    /// The latest of the opening, sessions that took place, contact notes and follow-ups that reached somebody.
    public var lastContact: Instant? {
        guard let opening else { return nil }
        var last = opening.stamp.occurredAt
        for session in sessions where session.counts { last = max(last, session.record.span.end) }
        for note in notes where note.format == .contact && !note.isDiscarded && !note.isStruck {
            last = max(last, note.current.stamp.occurredAt)
        }
        for followUp in followUps where followUp.strike == nil {
            for step in followUp.steps where step.event == .reached { last = max(last, step.stamp.occurredAt) }
        }
        return last
    }

    /// Whether the case may be destroyed at this time.
    public func isDueForShredding(_ rules: RetentionRules = RetentionRules(), at now: Instant) -> Bool {
        guard case .until(let day) = retention(rules) else { return false }
        return start(of: day) <= now
    }

    public func retention(_ rules: RetentionRules = RetentionRules()) -> Retention {
        guard let lastContact, let lastDay = day(of: lastContact) else { return .unknown }
        guard !isOnLegalHold else { return .held }
        // A contact after the day of a death says that the day is wrong.
        if let death { return .until(max(death.day, lastDay).addingYears(rules.yearsAfterDeath).addingDays(1)) }
        return .until(lastDay.addingYears(rules.yearsAfterContact).addingDays(1))
    }
}

extension CivilDate {
    /// The same day of the calendar years later; 29 February becomes 1 March, which is later, where that year has none.
    func addingYears(_ years: Int) -> CivilDate {
        let later = min(max(year + years, 1), 9999)
        if let date = try? CivilDate(year: later, month: month, day: day) { return date }
        return (try? CivilDate(year: later, month: 3, day: 1)) ?? .latest
    }
}
