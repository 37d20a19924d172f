// Weekly hours as people write them: "mon-fri 18:00-22:00", "sat,sun 10:00-14:00", "daily 22:00-06:00".

public import Scheduling

public struct WeeklyHours: Sendable, Hashable {
    public let weekdays: WeekdaySet
    public let from: CivilTime
    /// At or before `from`: on the next day.
    public let to: CivilTime

    /// Throws `badInput(.hours)`.
    /// - Parameter text: English names of weekdays, whole or cut to three letters; ranges with a hyphen; `daily` for all seven.
    public init(_ text: String) throws(ClinicianError) {
        let parts = text.lowercased().split(separator: " ")
        guard parts.count == 2, let days = Self.weekdays(parts[0]), !days.isEmpty else { throw .badInput(.hours) }
        let times = parts[1].split { $0 == "-" || $0 == "–" }
        guard times.count == 2, let from = try? CivilTime(String(times[0])), let to = try? CivilTime(String(times[1])) else {
            throw .badInput(.hours)
        }
        weekdays = days
        self.from = from
        self.to = to
    }

    /// A rule for these hours; throws what is wrong with them.
    public func rule(
        kinds: SessionKindSet,
        modalities: ModalitySet,
        gridMinutes: Int,
        hold: HoldClass = .open
    ) throws(SchedulingError) -> WeeklyRule {
        try WeeklyRule(
            weekdays: weekdays,
            hours: OfferedHours(from: from, to: to, kinds: kinds, modalities: modalities, gridMinutes: gridMinutes, hold: hold)
        )
    }

    /// `mon-fri`, `sat,sun`, `daily`; `nil` for anything else.
    public static func weekdays(_ text: some StringProtocol) -> WeekdaySet? {
        guard text.lowercased() != "daily" else { return .all }
        var days: WeekdaySet = []
        for piece in text.lowercased().split(separator: ",", omittingEmptySubsequences: false) {
            let ends = piece.split(separator: "-", omittingEmptySubsequences: false).map(weekday)
            switch (ends.count, ends.first ?? nil, ends.last ?? nil) {
            case (1, let day?, _): days.insert(day)
            case (2, let first?, let last?): for day in range(first, last) { days.insert(day) }
            default: return nil
            }
        }
        return days
    }

    private static func weekday(_ text: some StringProtocol) -> Weekday? {
        guard text.count >= 3 else { return nil }
        return Weekday.allCases.first { $0.rawValue.hasPrefix(text) }
    }

    /// `fri-mon` goes over the weekend.
    private static func range(_ first: Weekday, _ last: Weekday) -> [Weekday] {
        let length = (Int(last.code) - Int(first.code) + 7) % 7
        return (0...length).map { Weekday.allCases[(Int(first.code) + $0) % 7] }
    }
}
