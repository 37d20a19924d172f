// A time of day on the wall clock, without a date and zone. 24:00 exists, so that a window can end with the day.

public import Wire

/// Minutes since midnight, 0...1440. `HH:MM` in JSON.
public struct CivilTime: CanonicalValue, Hashable, Comparable, Codable, CustomStringConvertible {
    public let minutes: Int

    public static let midnight = CivilTime(unchecked: 0)
    public static let endOfDay = CivilTime(unchecked: 1440)

    /// Throws `invalidTime` outside 0...1440.
    public init(minutes: Int) throws(SchedulingError) {
        guard (0...1440).contains(minutes) else { throw SchedulingError(.invalidTime, "a day has 1440 minutes") }
        self.minutes = minutes
    }

    /// Throws `invalidTime` for anything but 00:00 to 24:00.
    public init(hour: Int, minute: Int = 0) throws(SchedulingError) {
        guard (0...24).contains(hour), (0...59).contains(minute) else { throw SchedulingError(.invalidTime, "no such time of day") }
        try self.init(minutes: hour * 60 + minute)
    }

    /// Reads `HH:MM` and nothing else.
    public init(_ text: String) throws(SchedulingError) {
        let bytes = Array(text.utf8)
        guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"), let hour = decimal(bytes[0..<2]), let minute = decimal(bytes[3..<5]) else {
            throw SchedulingError(.invalidTime, "a time is written HH:MM")
        }
        try self.init(hour: hour, minute: minute)
    }

    init(unchecked minutes: Int) { self.minutes = minutes }

    public var hour: Int { minutes / 60 }
    public var minute: Int { minutes % 60 }

    public static func < (left: CivilTime, right: CivilTime) -> Bool { left.minutes < right.minutes }

    public var description: String { "\(padded(hour, 2)):\(padded(minute, 2))" }

    public init(from reader: inout ByteReader) throws(WireError) {
        let minutes = Int(try reader.u16())
        guard minutes <= 1440 else { throw WireError(.invalidValue, "a day has 1440 minutes") }
        self.minutes = minutes
    }

    public func write(to writer: inout ByteWriter) { writer.u16(UInt16(minutes)) }

    public init(from decoder: any Decoder) throws { try self.init(try decoder.singleValueContainer().decode(String.self)) }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// What calendar and wall clock of one zone show at an instant; seconds are dropped.
public struct CivilMoment: Hashable, Sendable {
    public let date: CivilDate
    public let time: CivilTime

    public init(date: CivilDate, time: CivilTime) {
        self.date = date
        self.time = time
    }
}
