// What a clinician publishes: when, what and how. Slots are computed from it, never stored.

public import Wire

/// A clinician's availability. Their device signs `canonicalBytes`; which clinician it is says the signature around it.
public struct AvailabilityRules: CanonicalObject, Hashable, Codable {
    public static let domain = "respite.availability"

    /// Counts this clinician's publications, from 1; a reader keeps the highest.
    public let revision: UInt64
    /// The zone in which every date and time below is meant.
    public let zone: ZoneID
    public let offerings: [SessionOffering]
    public let weekly: [WeeklyRule]
    public let exceptions: [DatedException]
    /// Closed all day, as by an exception.
    public let holidays: [CivilDate]
    public let limits: BookingLimits
    /// Busy time from other calendars; it says nothing but when.
    public let busy: [Span]

    /// Sorts holidays and busy time; joins nothing.
    ///
    /// Throws `duplicateOffering`, `windowOffersNothing`, `windowNeverBookable` or `tooMany`.
    public init(
        revision: UInt64,
        zone: ZoneID,
        offerings: [SessionOffering],
        weekly: [WeeklyRule],
        exceptions: [DatedException] = [],
        holidays: [CivilDate] = [],
        limits: BookingLimits,
        busy: [Span] = []
    ) throws(SchedulingError) {
        try Self.check(offerings: offerings, weekly: weekly, exceptions: exceptions, limits: limits)
        guard weekly.count <= Self.mostRules, exceptions.count <= Self.mostRules, holidays.count <= Self.mostRules,
            busy.count <= Self.mostBusy
        else { throw SchedulingError(.tooMany, "at most \(Self.mostRules) rules of each sort and \(Self.mostBusy) busy spans") }
        self.revision = revision
        self.zone = zone
        self.offerings = offerings
        self.weekly = weekly
        self.exceptions = exceptions
        self.holidays = holidays.sorted()
        self.limits = limits
        self.busy = busy.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    }

    static let mostRules = 500
    static let mostBusy = 10_000

    /// The offering of a kind and purpose; there is at most one.
    public func offering(_ kind: SessionKind, _ purpose: SessionPurpose) -> SessionOffering? {
        offerings.first { $0.kind == kind && $0.purpose == purpose }
    }

    /// A session with this clinician's buffers.
    public func occupied(_ session: Span) -> OccupiedSpan {
        OccupiedSpan(session: session, bufferBeforeMinutes: limits.bufferBeforeMinutes, bufferAfterMinutes: limits.bufferAfterMinutes)
    }

    private static func check(
        offerings: [SessionOffering],
        weekly: [WeeklyRule],
        exceptions: [DatedException],
        limits: BookingLimits
    ) throws(SchedulingError) {
        var seen: Set<[UInt8]> = []
        for offering in offerings {
            guard seen.insert([offering.kind.code, offering.purpose.code]).inserted else {
                throw SchedulingError(.duplicateOffering, "a kind and purpose of session is offered once")
            }
        }
        let extras = exceptions.compactMap { exception -> OfferedHours? in
            if case .extra(let hours) = exception.change { hours } else { nil }
        }
        for hours in weekly.map(\.hours) + extras {
            let lengths = offerings.filter { hours.kinds.contains($0.kind) }.map(\.durationMinutes)
            guard let shortest = lengths.min(), shortest <= hours.lengthMinutes else {
                throw SchedulingError(.windowOffersNothing, "no offering fits into a window")
            }
            // Released as the day before begins: even the latest start of a window then lies less than three days ahead.
            if hours.hold == .nextDay, limits.noticeMinutes >= 1440 + hours.from.minutes + hours.lengthMinutes {
                throw SchedulingError(.windowNeverBookable, "the notice is longer than next-day openings are released ahead")
            }
        }
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        let revision = try reader.u64()
        let zone = try reader.value(ZoneID.self)
        let offerings = try reader.list(of: SessionOffering.self, limit: 16)
        let weekly = try reader.list(of: WeeklyRule.self, limit: Self.mostRules)
        let exceptions = try reader.list(of: DatedException.self, limit: Self.mostRules)
        let holidays = try reader.list(of: CivilDate.self, limit: Self.mostRules)
        let limits = try reader.value(BookingLimits.self)
        let busy = try reader.list(of: Span.self, limit: Self.mostBusy)
        self = try asWire { () throws(SchedulingError) -> AvailabilityRules in
            try AvailabilityRules(
                revision: revision,
                zone: zone,
                offerings: offerings,
                weekly: weekly,
                exceptions: exceptions,
                holidays: holidays,
                limits: limits,
                busy: busy
            )
        }
    }

    public func write(to writer: inout ByteWriter) {
        writer.u64(revision)
        writer.value(zone)
        writer.list(offerings)
        writer.list(weekly)
        writer.list(exceptions)
        writer.list(holidays)
        writer.value(limits)
        writer.list(busy)
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            revision: fields.decode(UInt64.self, forKey: .revision),
            zone: fields.decode(ZoneID.self, forKey: .zone),
            offerings: fields.decode([SessionOffering].self, forKey: .offerings),
            weekly: fields.decode([WeeklyRule].self, forKey: .weekly),
            exceptions: fields.decodeIfPresent([DatedException].self, forKey: .exceptions) ?? [],
            holidays: fields.decodeIfPresent([CivilDate].self, forKey: .holidays) ?? [],
            limits: fields.decode(BookingLimits.self, forKey: .limits),
            busy: fields.decodeIfPresent([Span].self, forKey: .busy) ?? []
        )
    }

    private enum CodingKeys: String, CodingKey { case revision, zone, offerings, weekly, exceptions, holidays, limits, busy }
}
