// A stretch of calendar days, open at either end if wanted.

public import Wire

/// From `first` through `last`, both included; a missing end is open.
public struct DayRange: CanonicalValue, Hashable, Codable {
    public let first: CivilDate?
    public let last: CivilDate?

    public static let always = DayRange(unchecked: nil, nil)
    /// One day so long ago that nothing can be booked on it.
    public static let never = DayRange(unchecked: .earliest, .earliest)

    /// Throws `emptyPeriod` where the last day comes before the first.
    public init(first: CivilDate? = nil, last: CivilDate? = nil) throws(SchedulingError) {
        if let first, let last, last < first { throw SchedulingError(.emptyPeriod, "the last day comes before the first") }
        self.init(unchecked: first, last)
    }

    /// From a day on.
    public init(from first: CivilDate) { self.init(unchecked: first, nil) }

    private init(unchecked first: CivilDate?, _ last: CivilDate?) {
        self.first = first
        self.last = last
    }

    public func contains(_ date: CivilDate) -> Bool {
        if let first, date < first { return false }
        if let last, last < date { return false }
        return true
    }

    /// `nil` where the two share no day.
    public func intersection(_ other: DayRange) -> DayRange? {
        let later = max(first ?? .earliest, other.first ?? .earliest)
        let earlier = min(last ?? .latest, other.last ?? .latest)
        guard later <= earlier else { return nil }
        return DayRange(unchecked: later == .earliest ? nil : later, earlier == .latest ? nil : earlier)
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        let first = try reader.optional(of: CivilDate.self)
        let last = try reader.optional(of: CivilDate.self)
        self = try asWire { () throws(SchedulingError) -> DayRange in try DayRange(first: first, last: last) }
    }

    public func write(to writer: inout ByteWriter) {
        writer.optional(first)
        writer.optional(last)
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            first: fields.decodeIfPresent(CivilDate.self, forKey: .first),
            last: fields.decodeIfPresent(CivilDate.self, forKey: .last)
        )
    }

    private enum CodingKeys: String, CodingKey { case first, last }
}
