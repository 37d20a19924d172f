// The name of a time zone in the tz database of IANA.

internal import Foundation
public import Wire

/// For example `America/New_York`.
///
/// Made by hand, it must be a zone that this machine knows. Read from bytes, only its form is checked: whoever merely passes signed rules
/// on need not have the newest tz database, and `ZoneClock` refuses what it cannot compute.
public struct ZoneID: CanonicalValue, Hashable, Comparable, Codable, CustomStringConvertible {
    public let name: String

    public static let utc = ZoneID(wellFormed: "UTC")

    /// Throws `unknownZone`.
    public init(_ name: String) throws(SchedulingError) {
        guard Self.isWellFormed(name), Self.timeZone(name) != nil else {
            throw SchedulingError(.unknownZone, "no such zone in the tz database")
        }
        self.name = name
    }

    private init(wellFormed name: String) { self.name = name }

    public static func < (left: ZoneID, right: ZoneID) -> Bool { left.name < right.name }

    public var description: String { name }

    public init(from reader: inout ByteReader) throws(WireError) {
        let name = try reader.string(limit: 64)
        guard Self.isWellFormed(name) else { throw WireError(.invalidValue, "not a zone name") }
        self.name = name
    }

    public func write(to writer: inout ByteWriter) { writer.string(name) }

    public init(from decoder: any Decoder) throws {
        let name = try decoder.singleValueContainer().decode(String.self)
        guard Self.isWellFormed(name) else { throw SchedulingError(.unknownZone, "not a zone name") }
        self.name = name
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(name)
    }

    /// `nil` where the machine's tz database has no such zone.
    ///
    /// Foundation also makes zones of abbreviations and offsets ("IST", "GMT+0500"), which follow no daylight-saving rules and may mean
    /// several places: those are no names. Links such as `US/Eastern` are missing from its list of names, yet are names.
    static func timeZone(_ name: String) -> TimeZone? {
        guard names.contains(name) || name.contains("/"), let zone = TimeZone(identifier: name) else { return nil }
        return zone
    }

    private static let names = Set(TimeZone.knownTimeZoneIdentifiers).union(["UTC"])

    private static func isWellFormed(_ name: String) -> Bool {
        guard (1...64).contains(name.utf8.count) else { return false }
        return name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
            guard let first = part.utf8.first, isLetter(first) else { return false }
            return part.utf8.allSatisfy { isLetter($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || "_+-".utf8.contains($0) }
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
}
