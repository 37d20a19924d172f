// Recurrence as calendars of shifts and of meetings use it (RFC 5545 section 3.3.10): by days, weeks, months or years. Every other part of the
// grammar is refused with its line, since guessing would put a shift or a meeting on the wrong day.

internal import Wire

struct RecurrenceRule: Hashable, Codable, Sendable {
    enum Frequency: String, Codable, Sendable { case daily = "DAILY", weekly = "WEEKLY", monthly = "MONTHLY", yearly = "YEARLY" }

    enum End: Hashable, Codable, Sendable {
        case never
        /// The last occurrence may begin at this very time.
        case until(CalendarTime)
        /// The last occurrence begins on this day: what COUNT comes to.
        case lastDay(Int)
    }

    let frequency: Frequency
    let interval: Int
    /// Empty: every day of a daily rule, otherwise what the first occurrence says.
    let weekdays: [RecurrenceWeekday]
    /// Days of the month from 1, or from -1 for the last.
    let monthDays: [Int]
    /// From 1; empty: every month of a rule that is not yearly.
    let months: [Int]
    /// Which of the days that the other parts give in a month, from 1, or from -1 for the last; empty: all of them.
    let positions: [Int]
    let weekStart: Weekday
    private(set) var end: End

    /// The rule of an event that first happens on `first`.
    ///
    /// - Parameter steps: how many days may still be looked at for counting the occurrences of a whole file; throws `tooMany` beyond.
    init(_ line: ContentLine, first: Int, steps: inout Int) throws(SchedulingError) {
        var parts = try RecurrenceParts(line)
        frequency = try parts.frequency()
        interval = try parts.number("INTERVAL") ?? 1
        weekdays = try parts.weekdays("BYDAY")
        monthDays = try parts.numbers("BYMONTHDAY", within: 31)
        months = try parts.numbers("BYMONTH", within: 12)
        positions = try parts.numbers("BYSETPOS", within: 31)
        weekStart = try parts.weekdays("WKST").first?.weekday ?? .monday
        let count = try parts.number("COUNT")
        let until = try parts.time("UNTIL")
        guard count == nil || until == nil else { throw line.malformed("RRULE with both COUNT and UNTIL") }
        end = until.map(End.until) ?? .never
        try parts.finish()
        try refuseWhatIsNotComputed(line)
        if let count { end = .lastDay(try dayOfOccurrence(count, first: first, steps: &steps, line)) }
    }

    private func refuseWhatIsNotComputed(_ line: ContentLine) throws(SchedulingError) {
        let isByMonth = frequency == .monthly || frequency == .yearly
        guard months.allSatisfy({ $0 > 0 }) else { throw line.malformed("BYMONTH is not a month") }
        guard isByMonth || weekdays.allSatisfy({ $0.ordinal == 0 }) else {
            throw line.unsupported("an ordinal in BYDAY of \(frequency.rawValue)")
        }
        guard isByMonth || (monthDays.isEmpty && positions.isEmpty) else {
            throw line.unsupported("BYMONTHDAY or BYSETPOS of \(frequency.rawValue)")
        }
        guard positions.isEmpty || !(weekdays.isEmpty && monthDays.isEmpty) else { throw line.unsupported("BYSETPOS without days") }
        // In a year without months, ordinals and positions count days of the year.
        guard frequency != .yearly || !months.isEmpty || (positions.isEmpty && weekdays.isEmpty) else {
            throw line.unsupported("weekdays or positions of a whole year")
        }
        guard frequency != .yearly || positions.isEmpty || months.count == 1 else {
            throw line.unsupported("positions over several months")
        }
    }
}

/// A weekday of `BYDAY`.
struct RecurrenceWeekday: Hashable, Codable, Sendable {
    let weekday: Weekday
    /// The how-manieth of its month, from 1, or from -1 for the last; 0: every one.
    let ordinal: Int
}
