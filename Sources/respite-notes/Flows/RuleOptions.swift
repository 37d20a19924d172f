// Availability from options: enough for a first rule, for changing one thing, and for scripts. What is not named stays as it is.

import ArgumentParser
import ClinicianClient
import Foundation
import Localization
import Scheduling

struct RuleOptions: ParsableArguments {
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            Texts.current(
                "Hours like “mon-fri 18:00-22:00”, in place of your open hours; may be repeated. An end before the beginning is on the next day."
            ),
            valueName: "hours"))
    var hours: [String] = []

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(Texts.current("Hours kept until the day before, so that tomorrow always has a place."), valueName: "hours"))
    var nextDayHours: [String] = []

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(Texts.current("Hours kept for urgent need, bookable a day before."), valueName: "hours"))
    var urgentHours: [String] = []

    @Option(help: ArgumentHelp(Texts.current("Weekdays, with --from and --to; for example mon-fri."), valueName: "days"))
    var weekdays: String?

    @Option(help: ArgumentHelp(Texts.current("From when on these weekdays."), valueName: "HH:MM"))
    var from: String?

    @Option(help: ArgumentHelp(Texts.current("Until when on these weekdays."), valueName: "HH:MM"))
    var to: String?

    @Option(help: ArgumentHelp(Texts.current("Your zone, for example America/New_York."), valueName: "zone"))
    var zone: String?

    @Option(help: ArgumentHelp(Texts.current("Kinds of session: individual, couple, family, group."), valueName: "kinds"))
    var kinds: String?

    @Option(help: ArgumentHelp(Texts.current("What for: intake, follow-up, brief, walk-in."), valueName: "purposes"))
    var purposes: String?

    @Option(help: ArgumentHelp(Texts.current("How: off-site, phone, video, on-site."), valueName: "ways"))
    var modalities: String?

    @Option(help: ArgumentHelp(Texts.current("Minutes of a session (first 50)."), valueName: "minutes"))
    var duration: Int?

    @Option(help: ArgumentHelp(Texts.current("Seats of a group (first 8)."), valueName: "number"))
    var seats: Int?

    @Option(help: ArgumentHelp(Texts.current("Sessions begin every so many minutes (first 30)."), valueName: "minutes"))
    var grid: Int?

    @OptionGroup var limits: LimitOptions

    func validate() throws {
        let parts = [weekdays, from, to].compactMap(\.self).count
        guard parts == 0 || parts == 3 else { throw ValidationError(Texts.current("Give --weekdays, --from and --to together.")) }
    }

    /// Whether anything is given.
    var isGiven: Bool {
        hasHours || limits.isGiven || [zone, kinds, purposes, modalities].contains { $0 != nil }
            || [duration, seats, grid].contains { $0 != nil }
    }

    private var hasHours: Bool { weekdays != nil || !(hours + nextDayHours + urgentHours).isEmpty }

    /// - Parameter before: what was offered until now; whatever no option names stays.
    func rules(_ before: AvailabilityRules?) throws -> AvailabilityRules {
        guard hasHours || before != nil else { throw InputError.needsAnswer("--hours") }
        return try AvailabilityRules(
            revision: 0,
            zone: try zone.map { try ZoneID($0) } ?? before?.zone ?? ZoneID(TimeZone.current.identifier),
            offerings: try offerings(before),
            weekly: try weekly(before),
            exceptions: before?.exceptions ?? [],
            holidays: before?.holidays ?? [],
            limits: try limits.limits(before?.limits),
            busy: before?.busy ?? []
        )
    }

    /// Hours of one sort take the place of those of the same sort; the others stay.
    private func weekly(_ before: AvailabilityRules?) throws -> [WeeklyRule] {
        let given: [(HoldClass, [String])] = [(.open, allHours), (.nextDay, nextDayHours), (.urgent, urgentHours)]
        var weekly: [WeeklyRule] = []
        for (hold, texts) in given {
            guard texts.isEmpty else {
                weekly += try texts.map { try rule($0, hold: hold, like: before) }
                continue
            }
            weekly += try (before?.weekly ?? []).filter { $0.hours.hold == hold }.map(changed)
        }
        return weekly
    }

    /// A new rule, in kinds, ways and grid like those there are.
    func rule(_ text: String, hold: HoldClass, like before: AvailabilityRules?, days: DayRange = .always) throws -> WeeklyRule {
        let known = before?.weekly.map(\.hours) ?? []
        let kinds = try kinds.map { try Self.choices(SessionKind.self, $0) } ?? Self.all(known.flatMap(\.kinds.elements))
        let ways = try modalities.map { try Self.choices(Modality.self, $0) } ?? Self.all(known.flatMap(\.modalities.elements))
        let rule = try WeeklyHours(typed: text, .current).rule(
            kinds: SessionKindSet(kinds.isEmpty ? [.individual] : kinds),
            modalities: ModalitySet(ways.isEmpty ? [.offSite, .phone, .video] : ways),
            gridMinutes: grid ?? known.first?.gridMinutes ?? 30, hold: hold)
        return try WeeklyRule(weekdays: rule.weekdays, hours: rule.hours, days: days)
    }

    private static func all<Word: Choice>(_ words: [Word]) -> [Word] { Set(words).sorted() }

    private func changed(_ rule: WeeklyRule) throws -> WeeklyRule {
        let old = rule.hours
        let hours = try OfferedHours(
            from: old.from, to: old.to,
            kinds: try kinds.map { SessionKindSet(try Self.choices(SessionKind.self, $0)) } ?? old.kinds,
            modalities: try modalities.map { ModalitySet(try Self.choices(Modality.self, $0)) } ?? old.modalities,
            gridMinutes: grid ?? old.gridMinutes, hold: old.hold, groupSeats: old.groupSeats)
        return try WeeklyRule(weekdays: rule.weekdays, hours: hours, days: rule.days)
    }

    private func offerings(_ before: AvailabilityRules?) throws -> [SessionOffering] {
        if kinds == nil, purposes == nil, duration == nil, seats == nil, let before { return before.offerings }
        let known = before?.offerings ?? []
        let kinds = try kinds.map { try Self.choices(SessionKind.self, $0) } ?? Self.all(known.map(\.kind))
        let purposes = try purposes.map { try Self.choices(SessionPurpose.self, $0) } ?? Self.all(known.map(\.purpose))
        return try (kinds.isEmpty ? [.individual] : kinds).flatMap { kind in
            try (purposes.isEmpty ? [.intake, .followUp] : purposes).map { purpose in
                let old = before?.offering(kind, purpose)
                return try SessionOffering(
                    kind: kind, purpose: purpose, durationMinutes: duration ?? old?.durationMinutes ?? 50,
                    seats: kind == .group ? seats ?? old?.seats ?? 8 : 1)
            }
        }
    }

    private var allHours: [String] {
        guard let weekdays, let from, let to else { return hours }
        return ["\(weekdays) \(from)-\(to)"] + hours
    }

    /// Words separated by commas.
    static func choices<Word: Choice>(_ type: Word.Type, _ text: String) throws -> [Word] {
        try text.split(separator: ",").map { word in
            let word = word.trimmingCharacters(in: .whitespaces).lowercased()
            guard let choice = Word(rawValue: word) else {
                throw InputError.unknownWord(word, allowed: Word.allCases.map(\.rawValue))
            }
            return choice
        }
    }
}
