// Caps: how many sessions a clinician takes on one day and in one week.

internal import Wire

/// The days on which no further session may begin.
struct SessionCaps {
    private var fullDays: Set<Int> = []
    private var fullWeeks: Set<Int> = []

    /// `nil` where the clinician has no caps. A group session counts once, however many seats are taken.
    init?(_ limits: BookingLimits, booked: [BookedSpan], clock: ZoneClock) {
        guard limits.sessionsPerDay != nil || limits.sessionsPerWeek != nil else { return nil }
        var days: [Int: Int] = [:]
        var weeks: [Int: Int] = [:]
        var counted: Set<GroupSession.Key> = []
        for booking in booked {
            if booking.kind == .group, !counted.insert(GroupSession.Key(booking)).inserted { continue }
            let date = clock.date(at: booking.session.start)
            days[date.dayNumber, default: 0] += 1
            weeks[date.weekNumber, default: 0] += 1
        }
        if let cap = limits.sessionsPerDay { fullDays = Set(days.filter { $0.value >= cap }.keys) }
        if let cap = limits.sessionsPerWeek { fullWeeks = Set(weeks.filter { $0.value >= cap }.keys) }
    }

    /// `nil` where a session may begin at `start`; else the first instant of the next day.
    func nextRoom(at start: Int64, offset: Int64) -> Int64? {
        let day = (start + offset).flooredQuotient(86_400)
        let date = CivilDate(clamping: Int(day))
        guard fullDays.contains(date.dayNumber) || fullWeeks.contains(date.weekNumber) else { return nil }
        return (day + 1) * 86_400 - offset
    }
}
