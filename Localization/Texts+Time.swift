// Dates, times of day, spans and durations in words, as the language and its region write them. The examples are those of English without a region.

extension Texts {
    private var texts: Texts { self }

    /// `19:00`; in the United States `7:00 PM`.
    public func time(_ time: LocalTime) -> String { Habits(language).time(time) }

    /// A full hour from 0 to 23: `07`, in the United States `7 AM`.
    public func hour(_ hour: Int) -> String { Habits(language).hour(hour) }

    /// Two times of one day: `19:00–19:50`, `7:00–7:50 PM`.
    public func times(_ start: LocalTime, _ end: LocalTime) -> String { Habits(language).times(start, end) }

    /// `Tue 24 Nov`, with the year where it is not that of `today`; without `today`, no year.
    public func date(_ date: LocalTime, today: LocalTime? = nil) -> String {
        disguised(Habits(language).shortDate(date, hasYear: today.map { $0.year != date.year } ?? false))
    }

    /// `Tuesday, 24 November 2026`.
    public func longDate(_ date: LocalTime) -> String { disguised(Habits(language).longDate(date)) }

    /// `Tuesday`, for 1 (Monday) to 7 (Sunday); a number outside is shown as the nearest of them.
    public func weekday(_ number: Int) -> String { disguised(Habits(language).weekday(max(1, min(number, 7)))) }

    /// `today`, `tomorrow`, or the date.
    public func day(_ date: LocalTime, today: LocalTime) -> String {
        switch date.dayNumber - today.dayNumber {
        case 0: texts("today", context: "day")
        case 1: texts("tomorrow", context: "day")
        default: texts.date(date, today: today)
        }
    }

    /// `Tue 24 Nov, 19:00 (New York)`.
    public func dateAndTime(_ moment: LocalTime, today: LocalTime? = nil, showsZone: Bool = true) -> String {
        let shown = texts(
            "{date}, {time}", ["date": texts.date(moment, today: today), "time": texts.time(moment)], context: "date and time")
        return showsZone ? zoned(shown, moment.zone) : shown
    }

    /// `Tuesday, 24 November 2026, 19:00 (UTC)`: for a moment that two people must understand alike, wherever they are.
    public func longDateAndTime(_ moment: LocalTime) -> String {
        let values = ["date": texts.longDate(moment), "time": texts.time(moment)]
        return zoned(texts("{date}, {time}", values, context: "date and time"), moment.zone)
    }

    /// `Tue 24 Nov, 19:00–19:50 (New York)`. A span that ends on another day, or beyond a change of the clock, says so.
    public func span(_ start: LocalTime, _ end: LocalTime, today: LocalTime? = nil, showsZone: Bool = true) -> String {
        let shown: String
        if start.offset != end.offset {
            let from = zoned(texts.dateAndTime(start, today: today, showsZone: false), LocalTime.offsetName(start.offset))
            let to = zoned(texts.time(end), LocalTime.offsetName(end.offset))
            shown = texts("{start} – {end}", ["start": from, "end": to], context: "span of time")
        } else if start.isSameDay(as: end) {
            let values = ["date": texts.date(start, today: today), "time": texts.times(start, end)]
            shown = texts("{date}, {time}", values, context: "date and time")
        } else {
            let from = texts.dateAndTime(start, today: today, showsZone: false)
            let to = texts.dateAndTime(end, today: today, showsZone: false)
            shown = texts("{start} – {end}", ["start": from, "end": to], context: "span of time")
        }
        return showsZone ? zoned(shown, start.zone) : shown
    }

    /// `50 min`, `1 h 30 min`, `2 days`: rounded down to the minute, and to the hour from two days on. Without a sign.
    public func duration(seconds: Int64) -> String {
        let minutes = Int(clamping: seconds.magnitude / 60)
        let (hours, minute) = minutes.quotientAndRemainder(dividingBy: 60)
        let (days, hour) = hours.quotientAndRemainder(dividingBy: 24)
        let minuteText = texts("{minutes} min", ["minutes": number(minute)])
        let hourText = texts("{hours} h", ["hours": number(days >= 2 ? hour : hours)])
        if days >= 2 {
            let dayText = texts.plural("{count} day", "{count} days", count: days)
            return hour == 0 ? dayText : "\(dayText) \(hourText)"
        }
        if hours == 0 { return minuteText }
        return minute == 0 ? hourText : "\(hourText) \(minuteText)"
    }

    /// `in 3 h`, `2 days ago`, `now` within a minute.
    /// - Parameter seconds: from now; negative for the past.
    public func relative(seconds: Int64) -> String {
        guard seconds.magnitude >= 60 else { return texts("now", context: "moment") }
        let span = duration(seconds: seconds)
        return seconds > 0 ? texts("in {duration}", ["duration": span]) : texts("{duration} ago", ["duration": span])
    }

    private func zoned(_ text: String, _ zone: String) -> String { texts("{time} ({zone})", ["time": text, "zone": zone]) }
}
