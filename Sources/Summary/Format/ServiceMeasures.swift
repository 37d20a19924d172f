// What the service did in a round, from the department side's own tables: no check-in and no officer is in it.

internal import Policies
public import Scheduling
public import Wire

/// Sessions with the same minimum as check-ins and rounded; the rest from the clinicians' public openings, looked at once a day.
public struct ServiceMeasures: CanonicalValue, Hashable {
    /// `nil` for too few, which looks the same as none.
    public let sessions: SessionCounts?
    /// Days of the round on which the openings were looked at.
    public let days: UInt16
    /// Hours from looking to the first free session: the middle one of all days. `nil` where on half of the days nothing was free.
    public let medianWaitHours: UInt16?
    /// Days on which a session was free before the end of the next day.
    public let nextDay: Attainment
    /// In the order of `DayPart`.
    public let coverage: [Attainment]

    public init(sessions: SessionCounts?, days: UInt16, medianWaitHours: UInt16?, nextDay: Attainment, coverage: [Attainment])
        throws(WireError)
    {
        guard coverage.count == DayPart.allCases.count, ([nextDay] + coverage).allSatisfy({ $0.days <= $0.of && $0.of <= days }) else {
            throw WireError(.invalidValue, "service measures do not add up")
        }
        self.sessions = sessions
        self.days = days
        self.medianWaitHours = medianWaitHours
        self.nextDay = nextDay
        self.coverage = coverage
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        self = try ServiceMeasures(
            sessions: reader.optional(of: SessionCounts.self),
            days: reader.u16(),
            medianWaitHours: reader.optional { (reader: inout ByteReader) throws(WireError) in try reader.u16() },
            nextDay: reader.value(),
            coverage: reader.list(of: Attainment.self, limit: DayPart.allCases.count)
        )
    }

    public func write(to writer: inout ByteWriter) {
        writer.optional(sessions)
        writer.u16(days)
        writer.optional(medianWaitHours) { $0.u16($1) }
        writer.value(nextDay)
        writer.list(coverage)
    }
}

/// On how many days something was so, and on how many it should have been.
public struct Attainment: CanonicalValue, Hashable {
    public let days: UInt16
    /// Days on which it could have been so: for weekends, Saturdays and Sundays.
    public let of: UInt16
    /// In hundredths of the days, as the programme's model asks; zero for no goal.
    public let goal: UInt8

    public init(days: UInt16, of all: UInt16, goal: UInt8) {
        self.days = days
        of = all
        self.goal = goal
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        days = try reader.u16()
        of = try reader.u16()
        goal = try reader.u8()
    }

    public func write(to writer: inout ByteWriter) {
        writer.u16(days)
        writer.u16(of)
        writer.u8(goal)
    }

    /// In hundredths, rounded; `nil` where there was no such day.
    public var percent: Int? { of == 0 ? nil : (Int(days) * 200 + Int(of)) / (2 * Int(of)) }

    /// `nil` without a goal or without days.
    public var isMet: Bool? { goal == 0 || of == 0 ? nil : Int(days) * 100 >= Int(goal) * Int(of) }
}

/// Sessions that were booked and not cancelled, by their start; nobody outside the vaults knows who came.
public struct SessionCounts: CanonicalValue, Hashable {
    public let total: UInt32
    public let kinds: [SessionCount<SessionKind>]
    public let modalities: [SessionCount<Modality>]

    public init(total: UInt32, kinds: [SessionCount<SessionKind>], modalities: [SessionCount<Modality>]) {
        self.total = total
        self.kinds = kinds
        self.modalities = modalities
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        total = try reader.u32()
        kinds = try reader.list(of: SessionCount<SessionKind>.self, limit: SessionKind.allCases.count)
        modalities = try reader.list(of: SessionCount<Modality>.self, limit: Modality.allCases.count)
    }

    public func write(to writer: inout ByteWriter) {
        writer.u32(total)
        writer.list(kinds)
        writer.list(modalities)
    }
}

/// A number of sessions, rounded.
public struct SessionCount<Category: Choice>: CanonicalValue, Hashable {
    /// `nil` for all that are not named, together.
    public let category: Category?
    public let sessions: UInt32

    public init(category: Category?, sessions: UInt32) {
        self.category = category
        self.sessions = sessions
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        category = try reader.optional(of: Category.self)
        sessions = try reader.u32()
    }

    public func write(to writer: inout ByteWriter) {
        writer.optional(category)
        writer.u32(sessions)
    }
}
