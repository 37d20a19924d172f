// An event of an imported calendar, reduced to the time it takes: no title, no place, no people.

internal import Wire

struct CalendarEvent: Hashable, Codable, Sendable {
    let start: CalendarTime
    let length: CalendarLength
    let rule: RecurrenceRule?
    /// RDATE.
    let added: [CalendarTime]
    /// EXDATE, and what another event replaces.
    var removed: [CalendarTime]

    var times: [CalendarTime] {
        var times = [start] + added + removed
        if case .until(let until) = rule?.end { times.append(until) }
        return times
    }

    /// Appends every occurrence that overlaps `window`.
    func appendSpans(in window: Span, _ clocks: ZoneClocks, into spans: inout [Span]) {
        let removed = Set(removed.map { $0.instant(clocks) })
        var seen: Set<Instant> = []
        for time in starts(in: window, clocks) + added {
            let instant = time.instant(clocks)
            guard !removed.contains(instant), seen.insert(instant).inserted,
                let span = try? Span(start: instant, end: length.end(of: time, clocks)), span.overlaps(window)
            else { continue }
            spans.append(span)
        }
    }

    /// DTSTART and what RRULE makes of it, at least those whose events reach into `window`.
    private func starts(in window: Span, _ clocks: ZoneClocks) -> [CalendarTime] {
        guard let rule else { return [start] }
        let clock = clocks[start.form]
        let lower = clock.date(at: window.start - length.upperBound).dayNumber - 1
        let upper = clock.date(at: window.end).dayNumber + 1
        let times = rule.days(first: start.day, from: lower, through: upper).map(start.moved(toDay:))
        guard case .until(let until) = rule.end else { return times }
        return times.filter { time in
            // An UNTIL of another form than DTSTART is compared by days, as the programs that write it mean it.
            until.form == .day || start.form == .day ? time.day <= until.day : time.instant(clocks) <= until.instant(clocks)
        }
    }
}
