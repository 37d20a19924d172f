// Rules for follow-ups and next-day holds.

internal import Scheduling
internal import Wire

extension CaseState {
    mutating func addFollowUp(_ content: FollowUpAdded, _ entry: CaseEntry) {
        followUps.append(
            FollowUpState(FollowUpID(source: entry.id), .byHand, Stamp(entry), due: content.due, subject: content.subject))
    }

    /// The hold is for the whole next day of the case's calendar, and due when that day is over.
    mutating func hold(_ content: NextDayHold, _ entry: CaseEntry) {
        let day = calendarDay(after: entry.occurredAt)
        let id = FollowUpID(source: entry.id)
        followUps.append(
            FollowUpState(id, .nextDayHold, Stamp(entry), opens: day.start, due: day.end, subject: content.reason))
    }

    mutating func step(_ content: FollowUpStep, _ entry: CaseEntry) throws(Refusal) {
        try followUps.change(content.followUp) { (followUp) throws(Refusal) in
            guard followUp.strike == nil else { throw .alreadyStruck }
            guard followUp.end == nil else { throw .followUpEnded }
            followUp.steps.append(.init(stamp: Stamp(entry), event: content.event, remark: content.remark))
            if case .postponed(let due) = content.event { (followUp.opens, followUp.due) = (due, due) }
        }
    }

    private func calendarDay(after instant: Instant) -> (start: Instant, end: Instant) {
        guard let clock = CaseClock(zone: zone, around: instant) else { return (instant + 86_400, instant + 2 * 86_400) }
        let next = clock.clock.date(at: instant).addingDays(1)
        return (clock.clock.instant(next), clock.clock.instant(next.addingDays(1)))
    }
}

extension FollowUps {
    /// A follow-up or hold that was added by hand.
    mutating func strikeAdded(_ source: EntryID, _ strike: Strike, _ entry: CaseEntry) throws(Refusal) {
        try change(FollowUpID(source: source)) { (followUp) throws(Refusal) in
            try followUp.stamp.mustBeStrikable(by: entry)
            guard followUp.strike == nil else { throw .alreadyStruck }
            followUp.strike = strike
        }
    }
}
