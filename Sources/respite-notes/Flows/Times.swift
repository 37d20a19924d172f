// Days and times as a clinician types them, in their own zone.

import ClinicianClient
import Foundation
import LocalState
import Scheduling
import Wire

struct TypedTimes {
    private let clock: ZoneClock

    init(_ session: ClinicianSession, now: Instant) throws {
        guard let zone = try session.state.read().calendar.rules?.zone else { throw ClinicianError.noAvailability }
        try self.init(zone, now: now)
    }

    init(_ zone: ZoneID, now: Instant) throws {
        clock = try ZoneClock(zone, covering: try Span(start: now, end: now + 400 * 86_400))
    }

    /// `2026-11-24`.
    static func day(_ text: String) throws -> CivilDate {
        guard let day = try? CivilDate(text) else { throw InputError.badTime }
        return day
    }

    /// `2026-11-24 19:00` or `2026-11-24T19:00`.
    func instant(_ text: String) throws -> Instant {
        let parts = text.split { $0 == " " || $0 == "T" }
        guard parts.count == 2, let date = try? CivilDate(String(parts[0])), let time = try? CivilTime(String(parts[1])) else {
            throw InputError.badTime
        }
        return clock.instant(date, time)
    }

    /// A session that begins then.
    func span(_ text: String, minutes: Int64) throws -> Span {
        let start = try instant(text)
        guard (1...720).contains(minutes), let span = try? Span(start: start, end: start + minutes * 60) else { throw InputError.badTime }
        return span
    }

    /// `FROM..TO`, whole days or times; one day alone stands for that day.
    func period(_ text: String, _ session: ClinicianSession) throws -> Span {
        let ends = text.components(separatedBy: "..")
        guard (1...2).contains(ends.count), let first = ends.first, let last = ends.last else { throw InputError.badTime }
        if let from = try? CivilDate(first), let through = try? CivilDate(last) { return try session.period(from: from, through: through) }
        guard ends.count == 2, let span = try? Span(start: try instant(first), end: try instant(last)) else { throw InputError.badTime }
        return span
    }
}
