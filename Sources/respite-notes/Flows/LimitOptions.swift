// How soon, how far ahead, how close together and how many, as options.

import ArgumentParser
import Localization
import Scheduling

struct LimitOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Texts.current("Minutes kept free before each session (first 0)."), valueName: "minutes"))
    var bufferBefore: Int?

    @Option(help: ArgumentHelp(Texts.current("Minutes kept free after each session (first 10)."), valueName: "minutes"))
    var buffer: Int?

    @Option(help: ArgumentHelp(Texts.current("Minutes from booking to session, at least (first 720)."), valueName: "minutes"))
    var notice: Int?

    @Option(help: ArgumentHelp(Texts.current("The same for urgent hours (first 60)."), valueName: "minutes"))
    var urgentNotice: Int?

    @Option(help: ArgumentHelp(Texts.current("Urgent hours are shown so many minutes before (first 1440)."), valueName: "minutes"))
    var urgentRelease: Int?

    @Option(help: ArgumentHelp(Texts.current("How many days ahead can be booked (first 56)."), valueName: "days"))
    var horizon: Int?

    @Option(help: ArgumentHelp(Texts.current("At most so many sessions a day; 0 for no cap."), valueName: "number"))
    var perDay: Int?

    @Option(help: ArgumentHelp(Texts.current("At most so many sessions a week; 0 for no cap."), valueName: "number"))
    var perWeek: Int?

    var isGiven: Bool {
        [bufferBefore, buffer, notice, urgentNotice, urgentRelease, horizon, perDay, perWeek].contains { $0 != nil }
    }

    /// - Parameter before: what holds where no option says otherwise.
    func limits(_ before: BookingLimits?) throws -> BookingLimits {
        let before = try before ?? BookingLimits(bufferAfterMinutes: 10)
        return try BookingLimits(
            bufferBeforeMinutes: bufferBefore ?? before.bufferBeforeMinutes,
            bufferAfterMinutes: buffer ?? before.bufferAfterMinutes,
            noticeMinutes: notice ?? before.noticeMinutes,
            urgentNoticeMinutes: urgentNotice ?? before.urgentNoticeMinutes,
            urgentReleaseMinutes: urgentRelease ?? before.urgentReleaseMinutes,
            horizonDays: horizon ?? before.horizonDays,
            sessionsPerDay: Self.cap(perDay, before.sessionsPerDay),
            sessionsPerWeek: Self.cap(perWeek, before.sessionsPerWeek))
    }

    private static func cap(_ given: Int?, _ before: Int?) -> Int? {
        guard let given else { return before }
        return given == 0 ? nil : given
    }
}
