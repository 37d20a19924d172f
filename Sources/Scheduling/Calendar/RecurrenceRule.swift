// Recurrence as shift rosters use it (RFC 5545 section 3.3.10): daily or weekly, every so often, on some weekdays, until or so many times.
// Every other part of the grammar is refused with its line, since guessing would put an officer's shift on the wrong day.

internal import Wire

struct RecurrenceRule: Hashable, Codable, Sendable {
    enum Frequency: String, Codable, Sendable { case daily = "DAILY", weekly = "WEEKLY" }

    enum End: Hashable, Codable, Sendable {
        case never
        /// The first occurrence counts.
        case after(Int)
        /// The last occurrence may begin at this very time.
        case until(CalendarTime)
    }

    let frequency: Frequency
    let interval: Int
    /// Empty: every day of a daily rule, the first occurrence's weekday of a weekly one.
    let weekdays: WeekdaySet
    let weekStart: Weekday
    let end: End

    init(_ line: ContentLine) throws(SchedulingError) {
        var parts: [String: String] = [:]
        for part in line.value.split(separator: ";") {
            let halves = part.split(separator: "=", maxSplits: 1)
            guard halves.count == 2, parts.updateValue(String(halves[1]).uppercased(), forKey: halves[0].uppercased()) == nil else {
                throw line.malformed("a part of RRULE without a value, or twice")
            }
        }
        guard let name = parts.removeValue(forKey: "FREQ") else { throw line.malformed("RRULE without FREQ") }
        guard let frequency = Frequency(rawValue: name) else { throw line.unsupported("FREQ=\(name)") }
        self.frequency = frequency
        interval = try Self.number(parts.removeValue(forKey: "INTERVAL"), "INTERVAL", line) ?? 1
        weekdays = WeekdaySet(try Self.weekdays(parts.removeValue(forKey: "BYDAY"), line))
        weekStart = try Self.weekdays(parts.removeValue(forKey: "WKST"), line).first ?? .monday
        let count = try Self.number(parts.removeValue(forKey: "COUNT"), "COUNT", line)
        let until = parts.removeValue(forKey: "UNTIL")
        guard count == nil || until == nil else { throw line.malformed("RRULE with both COUNT and UNTIL") }
        if let until {
            end = .until(try CalendarTime.bare(until, line))
        } else {
            end = count.map(End.after) ?? .never
        }
        if let unknown = parts.keys.min() { throw line.unsupported("\(unknown) in RRULE") }
    }

    /// The days on which an event that first happens on `first` happens again or for the first time, up to `last`, in order.
    ///
    /// - Parameter lower: days before it are left out, though counted.
    func days(first: Int, from lower: Int, through last: Int) -> [Int] {
        var days: [Int] = []
        var left = Int.max
        var day = max(first, lower)
        if case .after(let count) = end {
            left = count
            day = first
        }
        while day <= last, left > 0 {
            if happens(on: day, first: first) {
                left -= 1
                if day >= lower { days.append(day) }
            }
            day += 1
        }
        return days
    }

    /// The first occurrence is one whatever the rule says.
    private func happens(on day: Int, first: Int) -> Bool {
        if day == first { return true }
        switch frequency {
        case .daily:
            return (day - first) % interval == 0 && (weekdays.isEmpty || weekdays.contains(weekday(day)))
        case .weekly:
            guard (week(day) - week(first)) % interval == 0 else { return false }
            return weekdays.isEmpty ? weekday(day) == weekday(first) : weekdays.contains(weekday(day))
        }
    }

    private func weekday(_ day: Int) -> Weekday { CivilDate(clamping: day).weekday }

    private func week(_ day: Int) -> Int { (CivilDate(clamping: day).dayNumber + 719_162 + 7 - Int(weekStart.code)) / 7 }

    private static func number(_ text: String?, _ name: String, _ line: ContentLine) throws(SchedulingError) -> Int? {
        guard let text else { return nil }
        guard let number = decimal(Array(text.utf8)), number > 0 else { throw line.malformed("\(name) is not a number") }
        return number
    }

    private static func weekdays(_ text: String?, _ line: ContentLine) throws(SchedulingError) -> [Weekday] {
        guard let text else { return [] }
        var days: [Weekday] = []
        for name in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard let index = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].firstIndex(of: name) else {
                throw line.unsupported("BYDAY or WKST with something besides weekdays")
            }
            days.append(Weekday.allCases[index])
        }
        return days
    }
}
