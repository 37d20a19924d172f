// A cycle of shifts as a person writes it: any run of days and nights on and off.

import Wire

extension ShiftPattern {
    /// Reads days in order, such as `2x07:00-19:00 2x19:00-07:00 4xoff`: hours or `off`, each with how many days it goes on, `1` where left out. Spaces
    /// or commas stand between.
    ///
    /// Throws `invalidTime` for hours that are none, `emptyPeriod` for hours without length, else `invalidCycle`.
    public static func cycle(_ text: String) throws(SchedulingError) -> [ShiftHours?] {
        var days: [ShiftHours?] = []
        for item in text.split(whereSeparator: { $0.isWhitespace || $0 == "," }) {
            let parts = item.lowercased().split(separator: "x", maxSplits: 1, omittingEmptySubsequences: false)
            guard let what = parts.last, let count = parts.count == 1 ? 1 : Int(parts[0]), (1...longest).contains(count) else {
                throw SchedulingError(.invalidCycle, "a run of days has a length")
            }
            let hours = what == "off" || what == "-" ? nil : try hours(String(what))
            days += Array(repeating: hours, count: count)
            guard days.count <= longest else { throw SchedulingError(.invalidCycle, "a cycle has at most 366 days") }
        }
        guard days.contains(where: { $0 != nil }) else { throw SchedulingError(.invalidCycle, "a cycle has at least one shift") }
        return days
    }

    private static func hours(_ text: String) throws(SchedulingError) -> ShiftHours {
        let ends = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard ends.count == 2 else { throw SchedulingError(.invalidTime, "hours are written from-to") }
        return try ShiftHours(from: try CivilTime(ends[0]), to: try CivilTime(ends[1]))
    }

    /// In days.
    private static var longest: Int { 366 }
}
