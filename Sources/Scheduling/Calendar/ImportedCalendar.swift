// A calendar file (.ics, RFC 5545) as the time it takes: an officer's shifts, or a clinician's other appointments.
//
// Read are events with RRULE, EXDATE, RDATE, RECURRENCE-ID, TZID, whole days, DTEND and DURATION. Anything else that could change when an event
// happens is refused with its line; nothing is dropped in silence. Alarms and time-zone definitions take no time: zones are those of the tz
// database, also under the names that Windows gives them. Titles, places and people are not kept.

public import Wire

/// When the events of a calendar file happen.
public struct ImportedCalendar: Hashable, Sendable, Codable {
    /// An event that takes no time.
    public struct Ignored: Hashable, Sendable, Codable {
        public enum Reason: String, Hashable, Sendable, Codable {
            case cancelled
            /// Marked as free time (TRANSP:TRANSPARENT).
            case free
            case withoutLength = "without-length"
            /// A task, a journal entry, or something that a program adds for itself.
            case noEvent = "no-event"
        }

        /// Where the event begins in the file, from 1.
        public let line: Int
        public let reason: Reason
    }

    /// In which floating times and whole days are meant.
    public let zone: ZoneID
    public let ignored: [Ignored]
    private let events: [CalendarEvent]

    /// Throws `calendarMalformed`, `calendarUnsupported` or `unknownZone` with the line, or `tooMany`.
    ///
    /// - Parameters:
    ///   - file: the bytes of the file; at most 8 MiB and 20,000 events.
    ///   - clock: of the zone for floating times and whole days.
    public init(icalendar file: [UInt8], clock: ZoneClock) throws(SchedulingError) {
        var reader = CalendarReader(clock: clock)
        for line in try ContentLines.read(file) { try reader.read(line) }
        (events, ignored) = try reader.finish()
        zone = clock.zone
    }

    /// How many events take time, a recurring one counted once.
    public var eventCount: Int { events.count }

    /// The time that events take within reach of `window`: each occurrence that overlaps it, whole, by start and end; equal ones once.
    ///
    /// Throws `unknownZone` where this machine does not have a zone of the file, `wrongZone` for a clock of another zone than `zone`.
    public func spans(in window: Span, clock: ZoneClock) throws(SchedulingError) -> [Span] {
        guard clock.zone == zone else { throw SchedulingError(.wrongZone, "the clock is of another zone than the calendar") }
        return spans(in: window, clocks: try ZoneClocks(for: self, clock))
    }

    func spans(in window: Span, clocks: ZoneClocks) -> [Span] {
        var spans: [Span] = []
        for event in events { event.appendSpans(in: window, clocks, into: &spans) }
        return Set(spans).sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    }

    /// The named zones of its times.
    var zones: Set<ZoneID> {
        var zones: Set<ZoneID> = []
        for time in events.flatMap(\.times) {
            if case .zoned(let zone) = time.form { zones.insert(zone) }
        }
        return zones
    }
}
