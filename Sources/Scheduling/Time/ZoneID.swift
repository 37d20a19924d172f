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
    /// several places: those are no names. Links such as `US/Eastern` or `Japan` are missing from its list of names, yet are names.
    static func timeZone(_ name: String) -> TimeZone? {
        guard names.contains(name) || name.contains("/"), let zone = TimeZone(identifier: name) else { return nil }
        return zone
    }

    private static let names = Set(TimeZone.knownTimeZoneIdentifiers).union(withoutSlash)

    /// The names of the tz database that have no slash, most of them links ("Japan" is `Asia/Tokyo`). Three are left out: `Factory` is what a
    /// machine says whose zone nobody has set, and who writes `EST` or `MST` mostly means New York or Denver, whose clocks change; those two do not.
    static let withoutSlash: Set<String> = [
        "CET", "CST6CDT", "Cuba", "EET", "EST5EDT", "Egypt", "Eire", "GB", "GB-Eire", "GMT", "GMT+0", "GMT-0", "GMT0", "Greenwich", "HST",
        "Hongkong", "Iceland", "Iran", "Israel", "Jamaica", "Japan", "Kwajalein", "Libya", "MET", "MST7MDT", "NZ", "NZ-CHAT", "Navajo",
        "PRC",
        "PST8PDT", "Poland", "Portugal", "ROC", "ROK", "Singapore", "Turkey", "UCT", "UTC", "Universal", "W-SU", "WET", "Zulu",
    ]

    private static func isWellFormed(_ name: String) -> Bool {
        guard (1...64).contains(name.utf8.count) else { return false }
        return name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
            guard let first = part.utf8.first, isLetter(first) else { return false }
            return part.utf8.allSatisfy { isLetter($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || "_+-".utf8.contains($0) }
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
}
