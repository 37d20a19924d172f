// Days that differ from the weekly rules: away, closed for an afternoon, or open for once.

public import Wire

/// A change on `first` through `last`, each day by itself, in the clinician's zone.
///
/// Closing takes time away from the weekly rules only: extra hours on the same day stay, so "other hours that day" is a closing and an
/// extra. No session may touch closed time; its buffers may.
public struct DatedException: CanonicalValue, Hashable, Codable {
    public enum Change: Hashable, Sendable {
        /// All day.
        case closed
        /// Between two times; at or before the first, the second is on the next day.
        case closedBetween(CivilTime, CivilTime)
        case extra(OfferedHours)
    }

    public let first: CivilDate
    public let last: CivilDate
    public let change: Change

    /// Throws `emptyPeriod` where there is no day or no time in it, `tooMany` for more than 800 days.
    public init(from first: CivilDate, through last: CivilDate, _ change: Change) throws(SchedulingError) {
        guard first <= last else { throw SchedulingError(.emptyPeriod, "the last day comes before the first") }
        guard last.days(since: first) < 800 else { throw SchedulingError(.tooMany, "an exception lasts at most 800 days") }
        if case .closedBetween(let from, let to) = change, from == to || from == .endOfDay {
            throw SchedulingError(.emptyPeriod, "a closing begins before 24:00 and has a length")
        }
        self.first = first
        self.last = last
        self.change = change
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        let first = try reader.value(CivilDate.self)
        let last = try reader.value(CivilDate.self)
        let change: Change =
            switch try reader.u8() {
            case 0: .closed
            case 1: .closedBetween(try reader.value(), try reader.value())
            case 2: .extra(try reader.value())
            default: throw WireError(.invalidValue, "an unknown kind of exception")
            }
        self = try asWire { () throws(SchedulingError) -> DatedException in try DatedException(from: first, through: last, change) }
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(first)
        writer.value(last)
        switch change {
        case .closed: writer.u8(0)
        case .closedBetween(let from, let to):
            writer.u8(1)
            writer.value(from)
            writer.value(to)
        case .extra(let hours):
            writer.u8(2)
            writer.value(hours)
        }
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        let first = try fields.decode(CivilDate.self, forKey: .first)
        let last = try fields.decodeIfPresent(CivilDate.self, forKey: .last) ?? first
        if let hours = try fields.decodeIfPresent(OfferedHours.self, forKey: .extra) {
            try self.init(from: first, through: last, .extra(hours))
        } else if let times = try fields.decodeIfPresent([CivilTime].self, forKey: .closedBetween) {
            guard times.count == 2 else { throw SchedulingError(.invalidTime, "a closing has two times") }
            try self.init(from: first, through: last, .closedBetween(times[0], times[1]))
        } else {
            try self.init(from: first, through: last, .closed)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(first, forKey: .first)
        try fields.encode(last, forKey: .last)
        switch change {
        case .closed: break
        case .closedBetween(let from, let to): try fields.encode([from, to], forKey: .closedBetween)
        case .extra(let hours): try fields.encode(hours, forKey: .extra)
        }
    }

    private enum CodingKeys: String, CodingKey { case first, last, closedBetween, extra }
}
