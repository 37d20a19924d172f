// Availability from options: enough for a first rule, and for scripts.

import ArgumentParser
import ClinicianClient
import Foundation
import Localization
import Scheduling

struct RuleOptions: ParsableArguments {
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            Texts.current("Hours like “mon-fri 18:00-22:00”; may be repeated. An end before the beginning is on the next day."),
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
    var kinds = "individual"

    @Option(help: ArgumentHelp(Texts.current("What for: intake, follow-up, brief, walk-in."), valueName: "purposes"))
    var purposes = "intake,follow-up"

    @Option(help: ArgumentHelp(Texts.current("How: off-site, phone, video, on-site."), valueName: "ways"))
    var modalities = "off-site,phone,video"

    @Option(help: ArgumentHelp(Texts.current("Minutes of a session."), valueName: "minutes"))
    var duration = 50

    @Option(help: ArgumentHelp(Texts.current("Seats of a group."), valueName: "number"))
    var seats = 8

    @Option(help: ArgumentHelp(Texts.current("Sessions begin every so many minutes."), valueName: "minutes"))
    var grid = 30

    @Option(help: ArgumentHelp(Texts.current("Minutes kept free after each session."), valueName: "minutes"))
    var buffer = 10

    @Option(help: ArgumentHelp(Texts.current("Minutes from booking to session, at least."), valueName: "minutes"))
    var notice = 720

    @Option(help: ArgumentHelp(Texts.current("The same for urgent hours."), valueName: "minutes"))
    var urgentNotice = 60

    @Option(help: ArgumentHelp(Texts.current("How many days ahead can be booked."), valueName: "days"))
    var horizon = 56

    @Option(help: ArgumentHelp(Texts.current("At most so many sessions a day."), valueName: "number"))
    var perDay: Int?

    func validate() throws {
        let parts = [weekdays, from, to].compactMap(\.self).count
        guard parts == 0 || parts == 3 else { throw ValidationError(Texts.current("Give --weekdays, --from and --to together.")) }
    }

    /// Whether any hours are given.
    var isGiven: Bool { weekdays != nil || !(hours + nextDayHours + urgentHours).isEmpty }

    /// - Parameter before: what was offered until now; its exceptions, holidays and zone stay.
    func rules(_ before: AvailabilityRules?) throws -> AvailabilityRules {
        let kinds = try Self.choices(SessionKind.self, kinds)
        let modalities = ModalitySet(try Self.choices(Modality.self, modalities))
        var weekly: [WeeklyRule] = []
        for (hold, texts) in [(HoldClass.open, allHours), (.nextDay, nextDayHours), (.urgent, urgentHours)] {
            for text in texts {
                weekly.append(
                    try WeeklyHours(text).rule(kinds: SessionKindSet(kinds), modalities: modalities, gridMinutes: grid, hold: hold))
            }
        }
        let purposes = try Self.choices(SessionPurpose.self, purposes)
        let offerings = try kinds.flatMap { kind in
            try purposes.map { purpose in
                try SessionOffering(kind: kind, purpose: purpose, durationMinutes: duration, seats: kind == .group ? seats : 1)
            }
        }
        return try AvailabilityRules(
            revision: 0,
            zone: try zone.map { try ZoneID($0) } ?? before?.zone ?? ZoneID(TimeZone.current.identifier),
            offerings: offerings,
            weekly: weekly,
            exceptions: before?.exceptions ?? [],
            holidays: before?.holidays ?? [],
            limits: try BookingLimits(
                bufferAfterMinutes: buffer, noticeMinutes: notice, urgentNoticeMinutes: urgentNotice, horizonDays: horizon,
                sessionsPerDay: perDay),
            busy: before?.busy ?? []
        )
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
