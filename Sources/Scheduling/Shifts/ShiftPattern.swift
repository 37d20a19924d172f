// A rotating shift pattern as departments run them: a cycle of days, repeated from an anchor.

public import Wire

/// Hours worked on one day of a cycle.
public struct ShiftHours: Hashable, Sendable, Codable {
    public let from: CivilTime
    /// At or before `from`: the next day.
    public let to: CivilTime

    /// Throws `emptyPeriod`.
    public init(from: CivilTime, to: CivilTime) throws(SchedulingError) {
        guard from != to, from < .endOfDay else { throw SchedulingError(.emptyPeriod, "a shift begins before 24:00 and has a length") }
        self.from = from
        self.to = to
    }

    public var lengthMinutes: Int { to.minutes - from.minutes + (to <= from ? 1440 : 0) }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(from: fields.decode(CivilTime.self, forKey: .from), to: fields.decode(CivilTime.self, forKey: .to))
    }

    private enum CodingKeys: String, CodingKey { case from, to }
}

/// A cycle of worked and free days. Never leaves the officer's device.
public struct ShiftPattern: Hashable, Sendable, Codable {
    public let zone: ZoneID
    /// A day on which the cycle begins; it runs backwards from there too.
    public let anchor: CivilDate
    /// One entry a day, `nil` for a free day; 1...366.
    public let cycle: [ShiftHours?]

    /// Throws `invalidCycle` for a cycle without days or without any shift.
    public init(zone: ZoneID, anchor: CivilDate, cycle: [ShiftHours?]) throws(SchedulingError) {
        guard (1...366).contains(cycle.count), cycle.contains(where: { $0 != nil }) else {
            throw SchedulingError(.invalidCycle, "a cycle has 1 to 366 days and at least one shift")
        }
        self.zone = zone
        self.anchor = anchor
        self.cycle = cycle
    }

    public func hours(on date: CivilDate) -> ShiftHours? {
        let position = Int64(date.days(since: anchor)).flooredRemainder(Int64(cycle.count))
        return cycle[Int(position)]
    }

    /// The shifts that overlap `window`, in order. Their ends are wall-clock times: a night shift over a change of clocks is an hour
    /// shorter or longer.
    public func shifts(in window: Span, clock: ZoneClock) -> [Span] {
        let first = clock.date(at: window.start).addingDays(-2)
        let last = clock.date(at: window.end)
        guard first <= last else { return [] }
        return (first.dayNumber...last.dayNumber).compactMap { day in
            let date = CivilDate(clamping: day)
            guard let hours = hours(on: date) else { return nil }
            let end = clock.instant(hours.to <= hours.from ? date.addingDays(1) : date, hours.to)
            guard let span = try? Span(start: clock.instant(date, hours.from), end: end), span.overlaps(window) else { return nil }
            return span
        }
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            zone: fields.decode(ZoneID.self, forKey: .zone),
            anchor: fields.decode(CivilDate.self, forKey: .anchor),
            cycle: fields.decode([ShiftHours?].self, forKey: .cycle)
        )
    }

    private enum CodingKeys: String, CodingKey { case zone, anchor, cycle }
}
