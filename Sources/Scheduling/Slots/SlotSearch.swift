// Slot search: rules and bookings in, openings out. A pure function; the server calls it for listings and, for one span, inside the
// transaction that books.
//
// An opening
// - begins on the grid of a window of the rules and lies wholly inside the window, as the wall clock of the clinician's zone shows it
//   (ZoneClock+Periods.swift says what that means on the days that change the clocks);
// - touches no closed time, unless its window is an extra;
// - with its buffers clashes with no booking, hold or busy time (OccupiedSpan.swift);
// - begins no sooner than the notice allows and no later than the end of the last day of the horizon;
// - lies on days on which the role rules allow the clinician;
// - is not held back (`HoldClass`);
// - begins on a day and in a week whose caps leave room, unless it is another seat of a group session.
//
// All of it is integer arithmetic on sorted arrays. Every step of the inner loop moves the start forward, so that the search ends.

public import Wire

public enum SlotSearch {
    /// The openings that begin within `window`, by start, end, kind and purpose.
    ///
    /// Throws `wrongZone` where the clock is not of the rules' zone.
    ///
    /// - Parameters:
    ///   - clock: best made once for many searches, covering `window` and `now`.
    ///   - booked: every live booking and hold of the clinician that touches `bookingsNeeded(for: window)`; more does no harm.
    ///   - now: nothing before `now` plus notice is offered.
    public static func openings(
        rules: AvailabilityRules,
        clock: ZoneClock,
        booked: [BookedSpan],
        window: Span,
        now: Instant,
        eligibility: Eligibility
    ) throws(SchedulingError) -> [Opening] {
        guard clock.zone == rules.zone else { throw SchedulingError(.wrongZone, "the clock is of another zone than the rules") }
        guard let days = eligibility.days, let frame = SearchFrame(rules.limits, clock, window, now, days) else { return [] }
        var scan = SlotScan(rules: rules, clock: clock, booked: booked, frame: frame)
        scan.run()
        return scan.openings
    }

    /// Which bookings a search of `window` must know: caps count whole weeks.
    public static func bookingsNeeded(for window: Span) -> Span {
        let week: Int64 = 8 * 86_400
        return (try? Span(start: window.start - week, end: window.end + week)) ?? window
    }
}

/// The instants between which a search looks, in seconds.
struct SearchFrame {
    /// Where sessions may lie.
    let bounds: Range<Int64>
    /// Where sessions of each hold class may begin, by `HoldClass.code`.
    private let starts: [Range<Int64>]

    /// `nil` where nothing can be offered.
    init?(_ limits: BookingLimits, _ clock: ZoneClock, _ window: Span, _ now: Instant, _ days: DayRange) {
        let today = clock.date(at: now)
        let horizon = clock.instant(today.addingDays(limits.horizonDays + 1))
        let dayAfterTomorrow = clock.instant(today.addingDays(2))
        let first = max(window.start, days.first.map { clock.instant($0) } ?? window.start)
        let last = min(window.end, horizon)

        func range(notice: Int, releasedUntil: Instant) -> Range<Int64> {
            let lower = max(first, now + Int64(notice) * 60).seconds
            return lower..<max(lower, min(last, releasedUntil).seconds)
        }
        starts = [
            range(notice: limits.noticeMinutes, releasedUntil: horizon),
            range(notice: limits.noticeMinutes, releasedUntil: dayAfterTomorrow),
            range(notice: limits.urgentNoticeMinutes, releasedUntil: now + Int64(limits.urgentReleaseMinutes) * 60 + 1),
        ]
        let lower = max(first, now, clock.instant(.earliest.addingDays(30))).seconds
        // A session that begins within the window may end after it, but not after the last day on which the clinician may work.
        let longest: Int64 = 720 * 60
        let lastDay = days.last.map { clock.instant($0.addingDays(1)) }
        let upper = min(last + longest, lastDay ?? .init(seconds: .max)).seconds
        guard lower < upper, lower < last.seconds else { return nil }
        bounds = lower..<upper
    }

    func starts(_ hold: HoldClass) -> Range<Int64> { starts[Int(hold.code)] }
}
