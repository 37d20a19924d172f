// The schedule as it is shown: verified bookings only, by time, also without a network.

public import Bookings
import LocalState
public import Scheduling
import Sodium
public import Wire

/// A booking with what belongs to it on the page.
public struct ScheduleEntry: Sendable {
    public let booking: ClinicianBooking
    public let terms: BookingTerms
    /// Earlier sessions with the same officer, as only this clinician can tell: their numbers, oldest first.
    public let earlier: [Int]
    /// Overlaps another live session; a department side that keeps its promises never lets that happen.
    public let overlaps: Bool
    /// What the last synchronisation found wrong about it, while the booking as it is shown here stays verified.
    public let findings: [Finding.Reason]

    /// Whether a follow-up can be offered on it now.
    public let canOfferFollowUp: Bool

    public var isReturning: Bool { !earlier.isEmpty }
}

public struct Schedule: Sendable {
    /// By start.
    public let entries: [ScheduleEntry]
    /// Things that were not believed and are not shown as bookings.
    public let unverified: [Finding]
    public let lastSync: Instant?
    /// In which the clinician works; UTC before availability was set.
    public let zone: ZoneID
    /// Actions that wait for a connection, about any session.
    public let queued: [QueuedAction]
}

extension ClinicianSession {
    /// - Parameters:
    ///   - window: sessions that overlap it; `nil` for all that the department side still holds.
    ///   - includesCancelled: cancelled ones too.
    public func schedule(in window: Span? = nil, includesCancelled: Bool = false) throws -> Schedule {
        let saved = try state.read()
        let all = try saved.bookings.map { (booking: $0, terms: try $0.terms()) }
        let live = all.filter(\.booking.isLive)
        let now = now(saved)
        let shown = all.filter { entry in
            (window?.overlaps(entry.terms.span) ?? true) && (includesCancelled || entry.booking.isLive)
        }
        let entries = shown.sorted { ($0.terms.span.start, $0.booking.number) < ($1.terms.span.start, $1.booking.number) }.map { entry in
            ScheduleEntry(
                booking: entry.booking,
                terms: entry.terms,
                earlier: saved.earlierSessions(with: entry.booking, before: entry.terms.span.start, all),
                overlaps: entry.booking.isLive
                    && live.contains {
                        $0.booking.booking != entry.booking.booking && $0.terms.span.overlaps(entry.terms.span)
                            && !(entry.terms.kind == .group && $0.terms.span == entry.terms.span)
                    },
                findings: saved.findings.filter { $0.booking == entry.booking.booking }.map(\.reason),
                canOfferFollowUp: entry.booking.canOfferFollowUp(at: now) && entry.booking.followUpKey.map { !saved.knows($0) } ?? false
            )
        }
        return Schedule(
            entries: entries,
            unverified: saved.findings.filter { $0.number == nil },
            lastSync: saved.lastSync,
            zone: saved.calendar.rules?.zone ?? .utc,
            queued: saved.queuedActions
        )
    }

    /// Today's sessions, by the calendar of the clinician's zone.
    public func today() throws -> Schedule {
        let saved = try state.read()
        let now = now(saved)
        let clock = try ZoneClock(saved.calendar.rules?.zone ?? .utc, covering: try Span(start: now, end: now + 86_400))
        let date = clock.date(at: now)
        return try schedule(in: try Span(start: clock.instant(date), end: clock.instant(date.addingDays(1))))
    }

    public func entry(_ number: Int) throws -> ScheduleEntry {
        let booking = try state.read().booking(number: number)
        guard let entry = try schedule(includesCancelled: true).entries.first(where: { $0.booking.number == booking.number }) else {
            throw ClinicianError.noSuchBooking
        }
        return entry
    }

    /// Sessions that the department side has forgotten, newest first.
    public func pastSessions() throws -> [PastSession] {
        try state.read().past.sorted { ($1.span.start, $1.number) < ($0.span.start, $0.number) }
    }

    public func pastSession(_ number: Int) throws -> PastSession? { try state.read().past.first { $0.number == number } }

    /// Earlier sessions with the officer of a past one, oldest first.
    public func sessions(before session: PastSession) throws -> [Int] {
        guard let person = session.told?.person else { return [] }
        return try state.read().past.filter { $0.told?.person == person && $0.span.start < session.span.start }
            .sorted { $0.span.start < $1.span.start }.map(\.number)
    }
}

extension ClinicianState {
    fileprivate func earlierSessions(
        with booking: ClinicianBooking, before start: Instant, _ all: [(booking: ClinicianBooking, terms: BookingTerms)]
    ) -> [Int] {
        guard let person = booking.told?.person else { return [] }
        let held = all.filter { $0.booking.told?.person == person && $0.booking.booking != booking.booking && $0.terms.span.start < start }
            .map { (number: $0.booking.number, start: $0.terms.span.start) }
        let gone = past.filter { $0.told?.person == person }.map { (number: $0.number, start: $0.span.start) }
        return (gone + held).sorted { $0.start < $1.start }.map(\.number)
    }
}
