// `respite-notes availability add`, `remove` and `holiday`: one thing is changed, everything else stays.

import ArgumentParser
import ClinicianClient
import LocalState
import Localization
import PersonalTools
import Scheduling
import ToolSupport
import Wire

extension AvailabilityCommand {
    struct Add: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("Add weekly hours; in kinds and ways like those you offer, unless given."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes availability add \"sat 10:00-14:00\"\n  respite-notes availability add \"daily 22:00-02:00\" --hold urgent\n  respite-notes availability add \"wed 18:00-22:00\" --first 2027-01-04 --last 2027-03-31 --modalities video"
                )
            )
        }

        @Argument(help: ArgumentHelp(Texts.current("Hours like “mon-fri 18:00-22:00”.")))
        var hours: String

        @Option(help: ArgumentHelp(Texts.current("Whether they are kept: open, next-day or urgent."), valueName: "word"))
        var hold: HoldClass = .open

        @Option(help: ArgumentHelp(Texts.current("The first day on which they hold."), valueName: "day"))
        var first: String?

        @Option(help: ArgumentHelp(Texts.current("The last day on which they hold."), valueName: "day"))
        var last: String?

        @Option(help: ArgumentHelp(Texts.current("Kinds of session: individual, couple, family, group."), valueName: "kinds"))
        var kinds: String?

        @Option(help: ArgumentHelp(Texts.current("How: off-site, phone, video, on-site."), valueName: "ways"))
        var modalities: String?

        @OptionGroup var state: StateOptions
        @OptionGroup var output: LanguageOption

        func run() async throws {
            let tool = NotesTool()
            var options = try RuleOptions.parse([])
            (options.kinds, options.modalities) = (kinds, modalities)
            let days = try DayRange(first: try first.map(TypedTimes.day), last: try last.map(TypedTimes.day))
            try await tool.changeRules(try tool.unlock(state)) { before in
                let rule = try options.rule(hours, hold: hold, like: before, days: days)
                return try before.with(weekly: before.weekly + [rule], offerings: before.offerings(for: rule))
            }
        }
    }

    struct Remove: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("Remove weekly hours by the number that “availability show” gives them."),
                discussion: Texts.current("Examples:\n  respite-notes availability remove 2\n\nBookings that were made stay.")
            )
        }

        @Argument(help: ArgumentHelp(Texts.current("The number in the first column.")))
        var number: Int

        @OptionGroup var state: StateOptions
        @OptionGroup var output: LanguageOption

        func run() async throws {
            let tool = NotesTool()
            try await tool.changeRules(try tool.unlock(state)) { before in
                guard before.weekly.indices.contains(number - 1) else { throw InputError.noSuchEntry }
                var weekly = before.weekly
                weekly.remove(at: number - 1)
                return try before.with(weekly: weekly)
            }
        }
    }

    struct Holiday: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Texts.current("Close whole days, or open them again with --remove."),
                discussion: Texts.current(
                    "Examples:\n  respite-notes availability holiday 2026-12-25 2027-01-01\n  respite-notes availability holiday --remove 2027-01-01"
                )
            )
        }

        @Argument(help: ArgumentHelp(Texts.current("Days in your zone: YYYY-MM-DD."), valueName: "day"))
        var days: [String]

        @Flag(help: ArgumentHelp(Texts.current("These days are no holidays any more.")))
        var remove = false

        @OptionGroup var state: StateOptions
        @OptionGroup var output: LanguageOption

        func run() async throws {
            let tool = NotesTool()
            let days = Set(try days.map(TypedTimes.day))
            try await tool.changeRules(try tool.unlock(state)) { before in
                let holidays = Set(before.holidays)
                guard !remove || days.isSubset(of: holidays) else { throw InputError.noSuchEntry }
                return try before.with(holidays: Array(remove ? holidays.subtracting(days) : holidays.union(days)))
            }
        }
    }
}

extension NotesTool {
    /// Changes what is offered, and publishes it.
    func changeRules(_ session: ClinicianSession, _ change: (AvailabilityRules) throws -> AvailabilityRules) async throws {
        guard let before = try session.state.read().calendar.rules else { throw ClinicianError.noAvailability }
        tell(try await session.setAvailability(try change(before)))
    }
}

extension AvailabilityRules {
    func with(
        weekly: [WeeklyRule]? = nil, offerings: [SessionOffering]? = nil, exceptions: [DatedException]? = nil, holidays: [CivilDate]? = nil
    ) throws -> AvailabilityRules {
        try AvailabilityRules(
            revision: 0, zone: zone, offerings: offerings ?? self.offerings, weekly: weekly ?? self.weekly,
            exceptions: exceptions ?? self.exceptions, holidays: holidays ?? self.holidays, limits: limits, busy: busy)
    }

    /// With offerings for kinds of session that were not offered before, like those that were.
    fileprivate func offerings(for rule: WeeklyRule) throws -> [SessionOffering] {
        let missing = rule.hours.kinds.elements.filter { kind in !offerings.contains { $0.kind == kind } }
        let purposes = Set(offerings.map(\.purpose)).sorted()
        return try offerings
            + missing.flatMap { kind in
                try purposes.map { purpose in
                    let length = offerings.first { $0.purpose == purpose }?.durationMinutes ?? 50
                    return try SessionOffering(kind: kind, purpose: purpose, durationMinutes: length, seats: kind == .group ? 8 : 1)
                }
            }
    }
}
