// The calendar on which a case's days and years are counted: that of the place where the work is done.

public import Scheduling
public import Wire

/// The clock of a case's zone over a few days, or UTC's where this machine's tz database lacks the zone.
struct CaseClock {
    let clock: ZoneClock

    init?(zone: ZoneID, around instant: Instant) {
        guard let span = try? Span(start: instant, end: instant + 4 * 86_400) else { return nil }
        guard let clock = (try? ZoneClock(zone, covering: span)) ?? (try? ZoneClock(.utc, covering: span)) else { return nil }
        self.clock = clock
    }
}

extension CaseState {
    /// Of the opening; UTC before it has arrived.
    public var zone: ZoneID { opening?.content.zone ?? .utc }

    /// The day on the case's calendar.
    public func day(of instant: Instant) -> CivilDate? { CaseClock(zone: zone, around: instant)?.clock.date(at: instant) }

    /// When a day of the case's calendar begins.
    public func start(of day: CivilDate) -> Instant {
        let noon = Instant(seconds: Int64(day.dayNumber) * 86_400 + 43_200)
        return CaseClock(zone: zone, around: noon)?.clock.instant(day) ?? noon - 43_200
    }
}
