// How soon, how far ahead, how close together and how many: the numbers around a clinician's windows.

public import Wire

/// Buffers, notice, horizon and caps. Minutes are elapsed minutes, days those of the clinician's zone.
public struct BookingLimits: CanonicalValue, Hashable, Codable {
    /// Kept free before each session (see `OccupiedSpan`), 0...240.
    public let bufferBeforeMinutes: Int
    /// Kept free after each session, 0...240.
    public let bufferAfterMinutes: Int
    /// From booking to start, 0...40320.
    public let noticeMinutes: Int
    /// The same for urgent windows.
    public let urgentNoticeMinutes: Int
    /// Urgent openings appear so many minutes before they start, 1...40320.
    public let urgentReleaseMinutes: Int
    /// How many days after today can be booked, 1...400.
    public let horizonDays: Int
    /// Sessions that begin on one day, 1...100; a group session counts once.
    public let sessionsPerDay: Int?
    /// Sessions that begin in one week from Monday, 1...500.
    public let sessionsPerWeek: Int?

    /// Throws `invalidLimit` or `windowNeverBookable`. The defaults: a quarter of an hour for notes, half a day's notice (one hour for
    /// urgent openings, released a day before), eight weeks ahead, no caps.
    public init(
        bufferBeforeMinutes: Int = 0,
        bufferAfterMinutes: Int = 15,
        noticeMinutes: Int = 720,
        urgentNoticeMinutes: Int = 60,
        urgentReleaseMinutes: Int = 1440,
        horizonDays: Int = 56,
        sessionsPerDay: Int? = nil,
        sessionsPerWeek: Int? = nil
    ) throws(SchedulingError) {
        guard (0...240).contains(bufferBeforeMinutes), (0...240).contains(bufferAfterMinutes) else {
            throw SchedulingError(.invalidLimit, "a buffer is 0 to 240 minutes")
        }
        let fourWeeks = 40_320
        guard (0...fourWeeks).contains(noticeMinutes), (0...fourWeeks).contains(urgentNoticeMinutes),
            (1...fourWeeks).contains(urgentReleaseMinutes)
        else { throw SchedulingError(.invalidLimit, "notice and release are at most four weeks") }
        guard urgentNoticeMinutes < urgentReleaseMinutes else {
            throw SchedulingError(.windowNeverBookable, "urgent openings must be released before their notice ends")
        }
        guard (1...400).contains(horizonDays) else { throw SchedulingError(.invalidLimit, "the horizon is 1 to 400 days") }
        guard sessionsPerDay.map((1...100).contains) ?? true, sessionsPerWeek.map((1...500).contains) ?? true else {
            throw SchedulingError(.invalidLimit, "a cap is at least 1, at most 100 a day and 500 a week")
        }
        self.bufferBeforeMinutes = bufferBeforeMinutes
        self.bufferAfterMinutes = bufferAfterMinutes
        self.noticeMinutes = noticeMinutes
        self.urgentNoticeMinutes = urgentNoticeMinutes
        self.urgentReleaseMinutes = urgentReleaseMinutes
        self.horizonDays = horizonDays
        self.sessionsPerDay = sessionsPerDay
        self.sessionsPerWeek = sessionsPerWeek
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        var numbers: [Int] = []
        for _ in 0..<6 { numbers.append(Int(try reader.u16())) }
        let perDay = try reader.optional { (reader: inout ByteReader) throws(WireError) -> Int in Int(try reader.u16()) }
        let perWeek = try reader.optional { (reader: inout ByteReader) throws(WireError) -> Int in Int(try reader.u16()) }
        self = try asWire { () throws(SchedulingError) -> BookingLimits in
            try BookingLimits(
                bufferBeforeMinutes: numbers[0],
                bufferAfterMinutes: numbers[1],
                noticeMinutes: numbers[2],
                urgentNoticeMinutes: numbers[3],
                urgentReleaseMinutes: numbers[4],
                horizonDays: numbers[5],
                sessionsPerDay: perDay,
                sessionsPerWeek: perWeek
            )
        }
    }

    public func write(to writer: inout ByteWriter) {
        let numbers = [
            bufferBeforeMinutes, bufferAfterMinutes, noticeMinutes, urgentNoticeMinutes, urgentReleaseMinutes, horizonDays,
        ]
        for number in numbers { writer.u16(UInt16(number)) }
        writer.optional(sessionsPerDay) { $0.u16(UInt16($1)) }
        writer.optional(sessionsPerWeek) { $0.u16(UInt16($1)) }
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            bufferBeforeMinutes: fields.decode(Int.self, forKey: .bufferBeforeMinutes),
            bufferAfterMinutes: fields.decode(Int.self, forKey: .bufferAfterMinutes),
            noticeMinutes: fields.decode(Int.self, forKey: .noticeMinutes),
            urgentNoticeMinutes: fields.decode(Int.self, forKey: .urgentNoticeMinutes),
            urgentReleaseMinutes: fields.decode(Int.self, forKey: .urgentReleaseMinutes),
            horizonDays: fields.decode(Int.self, forKey: .horizonDays),
            sessionsPerDay: fields.decodeIfPresent(Int.self, forKey: .sessionsPerDay),
            sessionsPerWeek: fields.decodeIfPresent(Int.self, forKey: .sessionsPerWeek)
        )
    }

    private enum CodingKeys: String, CodingKey {
        case bufferBeforeMinutes, bufferAfterMinutes, noticeMinutes, urgentNoticeMinutes, urgentReleaseMinutes, horizonDays, sessionsPerDay
        case sessionsPerWeek
    }
}
