// Availability as a file that a person keeps: JSON, with everything left out that has a sensible default.

import Foundation
public import Scheduling
import Wire

/// What `availability show --json` writes and `availability set FILE` reads: the fields of `AvailabilityRules` without the revision.
public struct AvailabilityFile: Codable, Sendable {
    public let rules: AvailabilityRules

    public init(_ rules: AvailabilityRules) { self.rules = rules }

    private enum CodingKeys: String, CodingKey { case zone, offerings, weekly, exceptions, holidays, limits, busy }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        rules = try AvailabilityRules(
            revision: 0,
            zone: ZoneID(try fields.decode(String.self, forKey: .zone)),
            offerings: try fields.decode([SessionOffering].self, forKey: .offerings),
            weekly: try fields.decode([WeeklyRule].self, forKey: .weekly),
            exceptions: try fields.decodeIfPresent([DatedException].self, forKey: .exceptions) ?? [],
            holidays: try fields.decodeIfPresent([CivilDate].self, forKey: .holidays) ?? [],
            limits: try fields.decodeIfPresent(BookingLimits.self, forKey: .limits) ?? BookingLimits(),
            busy: try fields.decodeIfPresent([Span].self, forKey: .busy) ?? []
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(rules.zone, forKey: .zone)
        try fields.encode(rules.offerings, forKey: .offerings)
        try fields.encode(rules.weekly, forKey: .weekly)
        try fields.encode(rules.exceptions, forKey: .exceptions)
        try fields.encode(rules.holidays, forKey: .holidays)
        try fields.encode(rules.limits, forKey: .limits)
        try fields.encode(rules.busy, forKey: .busy)
    }
}
