// When an officer works, travels to and from work, or sleeps after a night: the times at which support is of no use to them.

public import Wire

/// Time around shifts that is not free either.
public struct ShiftMargins: Hashable, Sendable, Codable {
    /// 0...480 minutes.
    public let travelBeforeMinutes: Int
    /// 0...480 minutes.
    public let travelAfterMinutes: Int
    /// From the end of a night shift, 0...1440 minutes; travel is part of it.
    public let restAfterNightMinutes: Int

    /// Half an hour's way, eight hours' rest.
    public static let standard = ShiftMargins(unchecked: 30, 30, 480)

    /// Throws `invalidLimit`.
    public init(travelBeforeMinutes: Int, travelAfterMinutes: Int, restAfterNightMinutes: Int) throws(SchedulingError) {
        guard (0...480).contains(travelBeforeMinutes), (0...480).contains(travelAfterMinutes), (0...1440).contains(restAfterNightMinutes)
        else { throw SchedulingError(.invalidLimit, "travel is at most 8 hours and rest at most 24") }
        self.init(unchecked: travelBeforeMinutes, travelAfterMinutes, restAfterNightMinutes)
    }

    private init(unchecked before: Int, _ after: Int, _ rest: Int) {
        travelBeforeMinutes = before
        travelAfterMinutes = after
        restAfterNightMinutes = rest
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            travelBeforeMinutes: fields.decode(Int.self, forKey: .travelBeforeMinutes),
            travelAfterMinutes: fields.decode(Int.self, forKey: .travelAfterMinutes),
            restAfterNightMinutes: fields.decode(Int.self, forKey: .restAfterNightMinutes)
        )
    }

    private enum CodingKeys: String, CodingKey { case travelBeforeMinutes, travelAfterMinutes, restAfterNightMinutes }
}

/// Where shifts come from.
public enum ShiftSource: Hashable, Sendable {
    case pattern(ShiftPattern)
    /// An imported calendar: everything in it that takes time is a shift.
    case calendar(ImportedCalendar)
    /// No fixed shifts.
    case irregular
}

/// How a span of time lies to an officer's shifts.
public enum ShiftVerdict: Hashable, Sendable {
    case outside
    /// The span overlaps this shift.
    case onShift(Span)
    /// On the way to this shift.
    case travelTo(Span)
    /// On the way home from this shift.
    case travelFrom(Span)
    /// Resting after this night shift.
    case restAfterNight(Span)
}

/// An officer's working times with the margins around them.
public struct ShiftCalendar: Sendable {
    public let source: ShiftSource
    public let margins: ShiftMargins
    private let clocks: ZoneClocks

    /// - Parameter clock: of the zone of the pattern or of the imported calendar, covering the time that will be asked about.
    ///
    /// Throws `wrongZone`, or `unknownZone` where a calendar names a zone that this machine does not have.
    public init(_ source: ShiftSource, margins: ShiftMargins = .standard, clock: ZoneClock) throws(SchedulingError) {
        let zone: ZoneID
        switch source {
        case .pattern(let pattern):
            zone = pattern.zone
            clocks = ZoneClocks(clock)
        case .calendar(let calendar):
            zone = calendar.zone
            clocks = try ZoneClocks(for: calendar, clock)
        case .irregular:
            zone = clock.zone
            clocks = ZoneClocks(clock)
        }
        guard zone == clock.zone else { throw SchedulingError(.wrongZone, "the clock is of another zone than the shifts") }
        self.source = source
        self.margins = margins
    }

    /// The shifts that overlap `window`, in order.
    public func workingSpans(in window: Span) -> [Span] {
        switch source {
        case .pattern(let pattern): pattern.shifts(in: window, clock: clocks.floating)
        case .calendar(let calendar): calendar.spans(in: window, clocks: clocks)
        case .irregular: []
        }
    }

    /// Whether `span` is free of shifts, ways and rest, and if not, why.
    public func verdict(on span: Span) -> ShiftVerdict { times(around: span).verdict(on: span) }

    public func isOutsideShift(_ span: Span) -> Bool { verdict(on: span) == .outside }

    /// The shifts that matter for spans within `window`, computed once for many verdicts.
    public func times(around window: Span) -> ShiftTimes {
        // The longest shift and the longest rest both fit into two days.
        let reach: Int64 = 2 * 86_400
        let shifts = (try? Span(start: window.start - reach, end: window.end + reach)).map(workingSpans) ?? []
        return ShiftTimes(shifts: shifts.map { ($0, isNight($0)) }, margins: margins)
    }

    /// At least three hours of the shift lie between midnight and 05:00 by the wall clock (Directive 2003/88/EC, article 2).
    public func isNight(_ shift: Span) -> Bool {
        let clock = clocks.floating
        let first = clock.date(at: shift.start).dayNumber
        let last = clock.date(at: shift.end).dayNumber
        return (first...max(first, last)).contains { day in
            let date = CivilDate(clamping: day)
            let from = max(shift.start, clock.instant(date))
            let to = min(shift.end, clock.instant(date, CivilTime(unchecked: 300)))
            return to.since(from) >= 3 * 3600
        }
    }
}

/// The shifts around some stretch of time.
public struct ShiftTimes: Sendable {
    private let shifts: [(span: Span, isNight: Bool)]
    private let margins: ShiftMargins

    init(shifts: [(span: Span, isNight: Bool)], margins: ShiftMargins) {
        self.shifts = shifts
        self.margins = margins
    }

    /// The strongest reason first: the shift itself, the way home or rest, the way there.
    public func verdict(on span: Span) -> ShiftVerdict {
        if let shift = shifts.first(where: { span.overlaps($0.span) }) { return .onShift(shift.span) }
        for (shift, isNight) in shifts {
            if lies(span, after: shift.end, within: margins.travelAfterMinutes) { return .travelFrom(shift) }
            if isNight, lies(span, after: shift.end, within: margins.restAfterNightMinutes) { return .restAfterNight(shift) }
        }
        for (shift, _) in shifts {
            let departure = shift.start - Int64(margins.travelBeforeMinutes) * 60
            if span.start < shift.start, departure < span.end { return .travelTo(shift) }
        }
        return .outside
    }

    private func lies(_ span: Span, after end: Instant, within minutes: Int) -> Bool {
        end <= span.start && span.start < end + Int64(minutes) * 60
    }
}
