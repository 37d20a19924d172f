// The days on which a recurring event happens: each day is asked, so that every part of the rule is read the same way.

internal import Wire

extension RecurrenceRule {
    /// The days on which an event that first happens on `first` happens again or for the first time, from `lower` to `last`, in order.
    func days(first: Int, from lower: Int, through last: Int) -> [Int] {
        var last = last
        if case .lastDay(let day) = end { last = min(last, day) }
        let start = max(first, lower)
        guard start <= last else { return [] }
        return (start...last).filter { happens(on: $0, first: first) }
    }

    /// The day of the `count`th occurrence, the first one being `first` itself.
    func dayOfOccurrence(_ count: Int, first: Int, steps: inout Int, _ line: ContentLine) throws(SchedulingError) -> Int {
        var (day, left) = (first, count - 1)
        var lastFound = first
        while left > 0, day < CivilDate.latest.dayNumber {
            day += 1
            steps -= 1
            guard steps > 0 else { throw SchedulingError(.tooMany, "more recurrences than can be counted", line: line.number) }
            guard happens(on: day, first: first) else { continue }
            lastFound = day
            left -= 1
        }
        return lastFound
    }

    /// The first occurrence is one whatever the rule says.
    private func happens(on day: Int, first: Int) -> Bool {
        if day == first { return true }
        let (date, start) = (CivilDate(clamping: day), CivilDate(clamping: first))
        switch frequency {
        case .daily:
            return (day - first) % interval == 0 && isInMonths(date) && (weekdays.isEmpty || isOnWeekday(date))
        case .weekly:
            guard (week(day) - week(first)) % interval == 0, isInMonths(date) else { return false }
            return weekdays.isEmpty ? date.weekday == start.weekday : isOnWeekday(date)
        case .monthly:
            return (date.year * 12 + date.month - start.year * 12 - start.month) % interval == 0 && isInMonths(date)
                && isChosen(date, start)
        case .yearly:
            guard (date.year - start.year) % interval == 0 else { return false }
            // Without a month a day of the month is one of every month; without either it is the day of the first occurrence.
            guard months.isEmpty else { return isInMonths(date) && isChosen(date, start) }
            return monthDays.isEmpty ? date.month == start.month && date.day == start.day : isChosen(date, start)
        }
    }

    private func isInMonths(_ date: CivilDate) -> Bool { months.isEmpty || months.contains(date.month) }

    /// Whether the rule's days of a month, and of these its positions, name the day.
    private func isChosen(_ date: CivilDate, _ first: CivilDate) -> Bool {
        guard matches(date, first) else { return false }
        guard !positions.isEmpty else { return true }
        let start = date.dayNumber - date.day + 1
        let days = (start..<start + Self.length(of: date)).filter { matches(CivilDate(clamping: $0), first) }
        return positions.contains { position in
            let index = position > 0 ? position - 1 : days.count + position
            return days.indices.contains(index) && days[index] == date.dayNumber
        }
    }

    private func matches(_ date: CivilDate, _ first: CivilDate) -> Bool {
        guard !monthDays.isEmpty || !weekdays.isEmpty else { return date.day == first.day }
        let fromEnd = date.day - Self.length(of: date) - 1
        guard monthDays.isEmpty || monthDays.contains(date.day) || monthDays.contains(fromEnd) else { return false }
        return weekdays.isEmpty || isOnWeekday(date)
    }

    private func isOnWeekday(_ date: CivilDate) -> Bool {
        weekdays.contains { entry in
            guard entry.weekday == date.weekday else { return false }
            let fromStart = (date.day - 1) / 7 + 1
            let fromEnd = -((Self.length(of: date) - date.day) / 7 + 1)
            return entry.ordinal == 0 || entry.ordinal == fromStart || entry.ordinal == fromEnd
        }
    }

    private func week(_ day: Int) -> Int { (CivilDate(clamping: day).dayNumber + 719_162 + 7 - Int(weekStart.code)) / 7 }

    /// In days, of the date's month.
    private static func length(of date: CivilDate) -> Int {
        switch date.month {
        case 2: (date.year % 4 == 0 && date.year % 100 != 0) || date.year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
